import { render } from 'preact';
import { LiveRegion } from '../../../components/LiveRegion.tsx';
import { OptionsView } from '../../../components/OptionsView.tsx';
import { Pill } from '../../../components/Pill.tsx';
import { Popover } from '../../../components/Popover.tsx';
import { PopupView } from '../../../components/PopupView.tsx';
import type { ComposeView } from '../../../components/compose-view.ts';
import { pageCss, popupCss } from '../../../components/page.css.ts';
import { composeCss } from '../../../components/theme.css.ts';
import { t } from '../../../lib/locales/translate.ts';
import { layer } from '../../../lib/policy/layer.ts';
import { options } from '../../../lib/policy/registry.ts';
import type { SiteState } from '../../../lib/policy/site.ts';
import { found, sceneView, type Recorded, type Scene } from './views.ts';

/** Every look the pill and the popover have, side by side; each in a root of its own, as in a page. */
const scenes: Readonly<Record<string, Scene>> = {
  error: {},
  warning: { selected: 1, notice: 'held' },
  tip: { selected: 2, notice: 'not-taken' },
  spanish: { language: 'es' },
  held: { held: 'confirm', notice: 'held', officer: 'privacy@oakdental.example' },
  'held, answered elsewhere': { held: 'confirm', decidesHere: false },
  'held, unchecked': { held: 'block', notice: 'held', findings: [], state: { kind: 'not-checked', why: 'no-answer' } },
  posted: { findings: [], posted: ['patient-confirmation'], officer: 'privacy@oakdental.example' },
  blocked: { findings: found.slice(0, 1).map((finding) => ({ ...finding, stage: 'block' })) },
  clear: { findings: [] },
  blank: { findings: [], state: { kind: 'blank' } },
  checking: { findings: [], state: { kind: 'checking' }, replies: [] },
  unchecked: { findings: [], state: { kind: 'not-checked', why: 'no-answer' } },
  off: { findings: [], state: { kind: 'off' } },
};

const sites: Readonly<Record<string, SiteState>> = {
  on: { kind: 'on', site: 'x.com' },
  practice: { kind: 'practice' },
  'not-supported': { kind: 'not-supported', site: 'forum.example', origins: ['https://forum.example/*'] },
  added: { kind: 'added', site: 'forum.example', by: 'person', pattern: 'https://forum.example/*' },
  'added-by-policy': { kind: 'added', site: 'forum.example', by: 'policy', pattern: 'https://*.forum.example/*' },
  closed: { kind: 'closed', why: 'browser' },
  'not-secure': { kind: 'closed', why: 'not-secure' },
  'no-permission': {
    kind: 'no-permission',
    site: 'business.facebook.com',
    origins: ['https://business.facebook.com/*'],
    by: 'platform',
  },
  'no-permission-by-policy': {
    kind: 'no-permission',
    site: 'forum.example',
    origins: ['https://*.forum.example/*'],
    by: 'policy',
  },
  'left-alone': { kind: 'left-alone', site: 'x.com' },
};

/** As in a page: the popover is there while it is open. */
function Opened({ view }: { readonly view: ComposeView }) {
  return view.open.value ? <Popover view={view} /> : null;
}

function inRoot(name: string, parent: Element, scene: Scene): Recorded {
  const place = document.createElement('section');
  place.setAttribute('aria-label', name);
  parent.append(place);
  const recorded = sceneView(scene);
  const { view } = recorded;
  render(
    <>
      <style>{composeCss}</style>
      <div style={{ marginBottom: '8px' }}>
        <Pill view={view} />
      </div>
      <Opened view={view} />
      <LiveRegion view={view} />
    </>,
    place.attachShadow({ mode: 'open' }),
  );
  return recorded;
}

function blank(): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Looks';
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Looks';
  main.append(heading);
  return main;
}

/** All scenes at once. */
export function showScenes(): void {
  const main = blank();
  document.body.style.cssText = 'margin: 0; background: Canvas; color: CanvasText; color-scheme: light dark';
  main.style.cssText =
    'display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 24px; align-items: start; padding: 12px';
  document.body.append(main);
  for (const [name, scene] of Object.entries(scenes)) inRoot(name, main, scene);
}

let shown: Recorded | null = null;

/** One scene with a box before it, to be used by keyboard. */
export function showOne(scene: Scene): void {
  const main = blank();
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Draft');
  main.append(box);
  document.body.append(main);
  box.focus();
  shown = inRoot('one', main, scene);
}

/** What the view of `showOne` was told since. */
export function calls(): readonly unknown[][] {
  return shown?.calls ?? [];
}

const nothing = (): void => undefined;

export function showPopup(
  site: string,
  more: { paused?: boolean; mayPause?: boolean; isPrivate?: boolean } = {},
): void {
  blank();
  render(
    <>
      <style>{popupCss}</style>
      <PopupView
        words={(key, params) => t('en', key, params)}
        site={sites[site] ?? { kind: 'closed', why: 'browser' }}
        paused={more.paused ?? false}
        mayPause={more.mayPause ?? true}
        isPrivate={more.isPrivate ?? false}
        asked={null}
        optionsUrl="#options"
        practiceUrl="#practice"
        onPause={nothing}
        onResume={nothing}
        onAllow={nothing}
        onRemove={nothing}
      />
    </>,
    document.body,
  );
}

/** The settings as they look where an organization has set most of it, and made mistakes. */
export function showManagedOptions(language: 'en' | 'es'): void {
  blank();
  document.documentElement.lang = language;
  const policy = layer(
    {
      organizationName: 'Cedar Falls Dental',
      language,
      ownWords: ['Dr. Osei', 7],
      approvedReplies: '[{"title": "Thanks", "text": "Thank you for your feedback."}]',
      policyLinks: '{"image": {"url": "http://intranet.example", "text": "Pictures"}}',
      mayPause: 'no',
      colour: 'blue',
    },
    { phone: '555-0142' },
    'present',
  );
  render(
    <>
      <style>{pageCss}</style>
      <OptionsView
        words={(key, params) => t(language, key, params)}
        language={language}
        policy={policy}
        labels={options}
        save={() => Promise.resolve('saved')}
        sites={[
          { pattern: 'https://*.cedar.example/*', name: '*.cedar.example', by: 'policy', allowed: true },
          { pattern: 'https://staff.example/*', name: 'staff.example', by: 'policy', allowed: false },
          { pattern: 'https://forum.example/*', name: 'forum.example', by: 'person', allowed: true },
        ]}
        onAllowSite={() => Promise.resolve(true)}
        onRemoveSite={() => Promise.resolve('saved')}
      />
    </>,
    document.body,
  );
}
