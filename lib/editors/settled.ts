/** Ms after which what has not happened is not waited for any longer. */
const patience = 500;
/** Ms without a change that count as rest: editors that put off their answer do so for a frame or two. */
const rest = 60;

function task(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The ends of the document's selection, to be compared. */
function ends(document: Document): readonly unknown[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

/**
 * Runs `select` and resolves once the page's editors have heard of it: they learn of a selection from
 * `selectionchange`, which comes in a later task, and not at all where nothing changed. On a busy machine it may come
 * late; an editor that has not heard of it would write in the earlier place.
 */
export async function selectionSettled(document: Document, select: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { capture: true, once: true });
    const before = ends(document);
    select();
    const hasMoved = ends(document).some((end, nth) => end !== before[nth]);
    setTimeout(resolve, hasMoved ? patience : rest);
  });
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
