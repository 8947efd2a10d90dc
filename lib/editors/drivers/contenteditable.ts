import { editable } from '../editable-box.ts';
import { closestAcross, parentAcross } from '../shadow-tree.ts';
import { byCommand } from '../replace-by-command.ts';

const anyEditable = '[contenteditable]:not([contenteditable="false" i])';

const plain = editable({ order: 100, root: anyEditable, ways: () => [byCommand] });

/** Editable elements with nothing behind them that we know. The root is the outermost, as for the browser. */
export default {
  ...plain,
  recognize: (target: Element): HTMLElement | null => {
    let root: HTMLElement | null = null;
    for (let node: Element | null = target; node;) {
      const found = closestAcross(node, anyEditable);
      if (!found?.isContentEditable) break;
      root = found;
      const parent = parentAcross(found);
      node = parent instanceof HTMLElement && parent.isContentEditable ? parent : null;
    }
    return root;
  },
};
