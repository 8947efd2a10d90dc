/** What to call whenever something may have happened: `listener` then runs once in the frame that follows. */
export function onceAFrame(listener: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) listener();
    });
  };
}
