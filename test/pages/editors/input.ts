import { mountField } from './field.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const field = document.createElement('input');
  field.type = 'text';
  field.size = 60;
  return mountField(container, field, options);
}
