import { autoUpdate, computePosition, flip, hide, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** CSS pixels between the pill and the box's edge, and between the popover and what it points at. */
const gap = 6;
/** Heights of the popover: no taller, however much room there is; no lower, even if it then covers some words. */
const tallest = 600;
const lowest = 260;
/** A box lower than this has no room inside for the pill. */
const roomyHeight = 72;

function move(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}

/** Keeps the pill at the box: in its lower corner where there is room, else above its end. Ends with the signal. */
export function placePill(box: HTMLElement, pill: HTMLElement, signal: AbortSignal): void {
  const update = async (): Promise<void> => {
    const inside = box.getBoundingClientRect().height >= roomyHeight;
    const { x, y, middlewareData } = await computePosition(box, pill, {
      strategy: 'fixed',
      placement: inside ? 'bottom-end' : 'top-end',
      middleware: [
        offset(({ rects }) =>
          inside ? { mainAxis: -rects.floating.height - gap, crossAxis: -gap } : { mainAxis: 2, crossAxis: 0 },
        ),
        shift({ padding: 4, crossAxis: true }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    move(pill, x, y);
    pill.style.setProperty('visibility', middlewareData.hide?.referenceHidden ? 'hidden' : 'visible');
  };
  const stop = autoUpdate(box, pill, () => void update());
  signal.addEventListener('abort', stop, { once: true });
}

/** Keeps the popover by the words it is about, inside the window. Ends with the signal. */
export function placePopover(
  box: HTMLElement,
  popover: HTMLElement,
  pointsAt: () => DOMRect,
  signal: AbortSignal,
): void {
  const reference: VirtualElement = { contextElement: box, getBoundingClientRect: pointsAt };
  const update = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        // Rather above or below, and lower, than over the words: it scrolls.
        flip({ padding: gap, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit', crossAxis: false }),
        size({
          padding: gap,
          apply({ availableHeight, elements }) {
            const height = Math.min(tallest, Math.max(lowest, Math.floor(availableHeight)));
            elements.floating.style.setProperty('max-height', `${height}px`);
          },
        }),
        shift({ padding: gap, crossAxis: true }),
      ],
    });
    if (!signal.aborted) move(popover, x, y);
  };
  const stop = autoUpdate(reference, popover, () => void update());
  signal.addEventListener('abort', stop, { once: true });
}
