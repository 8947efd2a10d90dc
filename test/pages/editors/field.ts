import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** What plain textareas and inputs share. */
export function mountField(
  container: HTMLElement,
  field: HTMLTextAreaElement | HTMLInputElement,
  options: MountOptions,
): EditorHandle {
  field.value = options.text ?? '';
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && submits(event, options)) event.preventDefault();
  });
  container.append(field);
  setAttributes(field, options);
  return {
    root: field,
    model: () => field.value,
    setText: (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}
