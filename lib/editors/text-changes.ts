/** Hands `changed` to whatever tells of changes, for as long as somebody listens. */
type Subscribe = (changed: () => void) => void;

/** Calls `listener` once in the frame after one or more changes. */
export function onFrame(listener: () => void, subscribe: Subscribe, signal: AbortSignal): void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  subscribe(() => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) listener();
    });
  });
}

/** Calls `listener` at most once a frame, and only if the text is another than at the last look. */
export function onTextChange(
  read: () => string,
  listener: () => void,
  subscribe: Subscribe,
  signal: AbortSignal,
): void {
  let known = read();
  const look = (): void => {
    const text = read();
    if (text === known) return;
    known = text;
    listener();
  };
  onFrame(look, subscribe, signal);
}
