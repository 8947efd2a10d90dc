/** Moves the focus to the next (1) or the one before (-1) of the controls inside `container`, round and round. */
export function moveFocus(container: HTMLElement, step: 1 | -1): void {
  const controls = [...container.querySelectorAll<HTMLElement>('button, a[href]')];
  if (controls.length === 0) return;
  const root = container.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const current = controls.findIndex((control) => control === active);
  const first = step === 1 ? 0 : controls.length - 1;
  const next = current < 0 ? first : (current + step + controls.length) % controls.length;
  controls[next]?.focus();
}
