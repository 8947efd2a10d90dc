import { render } from 'preact';
import { LiveRegion } from '../../../components/LiveRegion.tsx';
import { Pill } from '../../../components/Pill.tsx';
import { Popover } from '../../../components/Popover.tsx';
import { composeCss } from '../../../components/theme.css.ts';
import { found, sceneView, type Scene } from './views.ts';

/** Every look the pill and the popover have, side by side; each in a root of its own, as in a page. */
const scenes: Readonly<Record<string, Scene>> = {
  error: {},
  warning: { selected: 1, notice: 'held' },
  tip: { selected: 2, notice: 'not-taken' },
  spanish: { language: 'es' },
  blocked: { findings: found.slice(0, 1).map((finding) => ({ ...finding, stage: 'block' })) },
  clear: { findings: [] },
  checking: { findings: [], state: { kind: 'checking' }, replies: [] },
  unchecked: { findings: [], state: { kind: 'not-checked', why: 'no-answer' } },
  off: { findings: [], state: { kind: 'off' } },
};

const main = document.createElement('main');
main.style.cssText =
  'display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 24px; align-items: start; padding: 12px';
document.body.style.cssText = 'margin: 0; background: Canvas; color: CanvasText; color-scheme: light dark';
const heading = document.createElement('h1');
heading.textContent = 'Looks';
document.body.append(main);
main.append(heading);

for (const [name, scene] of Object.entries(scenes)) {
  const place = document.createElement('section');
  place.setAttribute('aria-label', name);
  main.append(place);
  const root = place.attachShadow({ mode: 'open' });
  const { view } = sceneView(scene);
  render(
    <>
      <style>{composeCss}</style>
      <div style={{ marginBottom: '8px' }}>
        <Pill view={view} />
      </div>
      <Popover view={view} />
      <LiveRegion view={view} />
    </>,
    root,
  );
}
