import { pictureUi } from '../ui.ts';
import { seeBoxes } from './composers.ts';

const questions = { picture: pictureUi, boxes: seeBoxes };

// An answer comes within the question's own dispatch, so nothing waits and nothing of the companion stays in the page.
for (const [question, answer] of Object.entries(questions)) {
  window.addEventListener(`companion:${question}`, () => {
    window.dispatchEvent(new CustomEvent('companion:answer', { detail: JSON.stringify(answer()) }));
  });
}
