// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sight } from './sight.ts';

/** A surface in a closed root that the browser finds wherever it is looked for, unless `cover` lies over it. */
function arrange() {
  document.body.innerHTML = '<div></div>';
  const host = document.body.firstElementChild as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<section><button></button></section>';
  const surface = root.firstElementChild as HTMLElement;
  const at = { x: 10, y: 20, width: 372, height: 300 };
  const shown: { cover: Element | null } = { cover: null };
  vi.spyOn(surface, 'getBoundingClientRect').mockImplementation(() => new DOMRect(at.x, at.y, at.width, at.height));
  Object.defineProperties(surface, { offsetWidth: { get: () => 372 }, offsetHeight: { get: () => 300 } });
  root.elementFromPoint = () => shown.cover ?? surface.firstElementChild;
  const controller = new AbortController();
  const sight = new Sight();
  sight.watch(surface, controller.signal);
  return { host, surface, at, shown, controller, sight };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Sight', () => {
  it('is sure after half a second in sight, not before', () => {
    const { sight } = arrange();
    vi.advanceTimersByTime(500);
    expect(sight.isNow()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(sight.isNow()).toBe(true);
    expect(sight.isSure.value).toBe(true);
  });

  it('is not sure without a surface', () => {
    const { sight, controller } = arrange();
    vi.advanceTimersByTime(1000);
    controller.abort();
    expect(sight.isNow()).toBe(false);
    expect(new Sight().isNow()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, (scene: ReturnType<typeof arrange>) => void]>([
    ['covered', ({ shown }) => void (shown.cover = document.body)],
    ['made transparent', ({ host }) => host.style.setProperty('opacity', '0.01')],
    ['filtered', ({ host }) => host.style.setProperty('filter', 'opacity(0)')],
    ['clipped', ({ host }) => host.style.setProperty('clip-path', 'inset(50%)')],
    ['scaled', ({ at }) => void Object.assign(at, { width: 250, height: 200 })],
    ['too small to be read', ({ at }) => void Object.assign(at, { width: 4, height: 3 })],
    ['moved just now', ({ at }) => void Object.assign(at, { x: 90 })],
  ])('is not sure where the surface is %s at the press', (_how, change) => {
    const scene = arrange();
    vi.advanceTimersByTime(1000);
    expect(scene.sight.isNow()).toBe(true);
    change(scene);
    expect(scene.sight.isNow()).toBe(false);
  });

  it('counts anew after it was covered or moved', () => {
    const { sight, at, shown } = arrange();
    vi.advanceTimersByTime(1000);
    at.y = 50;
    vi.advanceTimersByTime(400);
    expect(sight.isNow()).toBe(false);
    shown.cover = document.body;
    vi.advanceTimersByTime(300);
    shown.cover = null;
    vi.advanceTimersByTime(500);
    expect(sight.isNow()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(sight.isNow()).toBe(true);
  });
});
