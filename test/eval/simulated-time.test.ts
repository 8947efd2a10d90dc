import { describe, expect, it } from 'vitest';
import { SimulatedTime } from './simulated-time.ts';

describe('simulated time', () => {
  it('runs what is due, in order, and nothing that was called off', async () => {
    const time = new SimulatedTime();
    const restore = time.install();
    const heard: string[] = [];
    try {
      setTimeout(() => void heard.push(`late ${performance.now()}`), 50);
      const off = setTimeout(() => void heard.push('never'), 20);
      setTimeout(() => {
        heard.push(`early ${performance.now()}`);
        queueMicrotask(() => void heard.push('after it'));
        setTimeout(() => void heard.push(`from it ${performance.now()}`), 10);
      }, 10);
      clearTimeout(off);
      await time.pass(49);
      expect(heard).toEqual(['early 10', 'after it', 'from it 20']);
      await time.pass(1);
      expect(heard.at(-1)).toBe('late 50');
    } finally {
      restore();
    }
    expect(time.now).toBe(50);
    expect(performance.now()).not.toBe(50);
  });
});
