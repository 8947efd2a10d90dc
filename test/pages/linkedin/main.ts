import type { Mount } from '../editors/handle.ts';
import { mount as mountQuill } from '../editors/quill.ts';
import { mount as mountTiptap } from '../editors/tiptap.ts';
import { element, mountBox, route, type BoxOptions } from '../page.ts';

route();

function at(
  name: string,
  mount: Mount,
  attributes: Readonly<Record<string, string>>,
  way: BoxOptions['way'] = 'document',
): void {
  const submit = [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)];
  mountBox(name, { mount, attributes: { role: 'textbox', spellcheck: 'false', ...attributes }, submit, way });
}

at('share', mountTiptap, { class: 'tiptap ProseMirror', 'aria-label': 'Text editor for creating content' }, 'react');
at('comment', mountTiptap, { class: 'tiptap ProseMirror', 'aria-label': 'Text editor for creating comment' }, 'react');
at('edited', mountTiptap, { class: 'tiptap ProseMirror', 'aria-label': 'Text editor for editing content' }, 'react');
at('message', mountQuill, { class: 'ql-editor msg-form__contenteditable', 'aria-label': 'Write a message…' });
at('classic', mountQuill, { 'aria-label': 'Text editor for creating content' });
at('answer', mountQuill, { 'aria-label': 'Text editor for creating content' });
at('framed', mountQuill, { 'aria-label': 'Text editor for creating content' });

// The classic share box as it stands on newer pages: whole in an open shadow root.
const outlet = document.querySelector<HTMLElement>('#interop-outlet');
if (outlet) {
  const modal = document.createElement('div');
  modal.className = 'share-box-v2__modal';
  modal.setAttribute('role', 'dialog');
  const inner = document.createElement('div');
  inner.dataset['editor'] = 'shadow';
  const post = document.createElement('button');
  post.className = 'share-actions__primary-action';
  post.textContent = 'Post';
  modal.append(inner, post);
  mountBox('shadow', {
    mount: (host, options) => {
      host.attachShadow({ mode: 'open' }).append(modal);
      return mountQuill(inner, options);
    },
    attributes: { role: 'textbox', 'aria-label': 'Text editor for creating content' },
    submit: [post],
    way: 'document',
  });
}

document.querySelector('#open')?.addEventListener('click', () => {
  const dialog = element('dialog');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
});
