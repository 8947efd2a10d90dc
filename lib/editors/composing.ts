const composing = new WeakSet<EventTarget>();

/** Lets `isComposing` know of this box, until the signal aborts. */
export function watchComposing(box: EventTarget, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  box.addEventListener(
    'compositionstart',
    (event) => {
      // A page must not keep its box from being read.
      if (event.isTrusted) composing.add(box);
    },
    options,
  );
  for (const end of ['compositionend', 'blur']) box.addEventListener(end, () => composing.delete(box), options);
}

/**
 * True while an input method writes in this box. Its words are not yet the person's; a box that is written to, or whose
 * marks are drawn anew, can lose them.
 */
export function isComposing(box: EventTarget): boolean {
  return composing.has(box);
}
