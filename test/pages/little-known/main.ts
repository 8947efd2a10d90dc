import { mount as mountEditable } from '../editors/contenteditable.ts';
import { mount as mountSlate } from '../editors/slate.tsx';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { element, mountBox } from '../page.ts';

// Shaped like no site in particular: what every tool for reviews, posts and messages has, and nothing that names it.
const mounts = { review: mountTextarea, post: mountSlate, message: mountEditable };
for (const [name, mount] of Object.entries(mounts)) {
  mountBox(name, {
    mount,
    submit: [element(`[data-submit="${name}"]`)],
    // In every inbox that is a chat, Enter sends.
    submitKeys: name === 'message' ? ['Enter'] : [],
  });
}
