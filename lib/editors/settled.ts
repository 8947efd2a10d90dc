/** Ms after which what has not happened is not waited for any longer. */
const patience = 500;
/** Ms without a change that count as rest: editors that put off their answer do so for a frame or two. */
const rest = 60;

function task(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Runs `select` and resolves once the page's editors have heard of it: they learn of a selection from
 * `selectionchange`, which comes in a later task, and not at all where nothing changed.
 */
export async function selectionSettled(document: Document, select: () => void): Promise<void> {
  const done = new AbortController();
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { capture: true, once: true, signal: done.signal });
    setTimeout(resolve, rest);
  });
  select();
  await heard;
  done.abort();
  await task();
}

/** Resolves once `root` has not changed for a moment, so that an editor that takes a change back has done so. */
export async function changesSettled(root: Node): Promise<void> {
  await new Promise<void>((resolve) => {
    const deadline = performance.now() + patience;
    let timer = setTimeout(finish, rest);
    const observer = new MutationObserver(() => {
      if (performance.now() > deadline) return;
      clearTimeout(timer);
      timer = setTimeout(finish, rest);
    });
    function finish(): void {
      observer.disconnect();
      resolve();
    }
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
