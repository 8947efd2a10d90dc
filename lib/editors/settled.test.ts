import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { selectionSettled } from './settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a document as is asked: a selection, and an event that comes when the test says so. */
function arrange() {
  const listeners = new Set<() => void>();
  const selection = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };
  const document = {
    getSelection: () => selection,
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
  };
  const settled = vi.fn();
  const settle = (offset: number): void => {
    const select = (): void => {
      selection.anchorOffset = offset;
    };
    void selectionSettled(document as unknown as Document, select).then(settled);
  };
  const tell = (): void => listeners.forEach((listener) => listener());
  return { settle, settled, tell };
}

it('waits for the news of a selection that moved, however late it comes', async () => {
  const { settle, settled, tell } = arrange();
  settle(4);
  await vi.advanceTimersByTimeAsync(300);
  expect(settled).not.toHaveBeenCalled();
  tell();
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toHaveBeenCalledOnce();
});

it('does not wait long for news that will never come', async () => {
  const still = arrange();
  still.settle(0);
  await vi.advanceTimersByTimeAsync(61);
  expect(still.settled).toHaveBeenCalledOnce();
  const mute = arrange();
  mute.settle(4);
  await vi.advanceTimersByTimeAsync(501);
  expect(mute.settled).toHaveBeenCalledOnce();
});
