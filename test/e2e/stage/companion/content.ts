import { pictureUi } from '../ui.ts';

// An answer comes within the question's own dispatch, so nothing waits and nothing of the companion stays in the page.
window.addEventListener('companion:picture', () => {
  window.dispatchEvent(new CustomEvent('companion:answer', { detail: JSON.stringify(pictureUi()) }));
});
