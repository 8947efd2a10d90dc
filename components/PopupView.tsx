import type { JSX } from 'preact';
import type { SiteState } from '../lib/policy/site.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Sign } from './Sign.tsx';
import type { Words } from './words.ts';

export interface PopupProps {
  readonly words: Words;
  readonly site: SiteState;
  readonly paused: boolean;
  /** False where policy locks the switch: it is then not shown. */
  readonly mayPause: boolean;
  readonly isPrivate: boolean;
  /** What came of asking for the site, where it was asked for. */
  readonly asked: 'allowed' | 'refused' | null;
  readonly optionsUrl: string;
  readonly practiceUrl: string;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onAllow: (origins: readonly string[]) => void;
  /** A site that the person added is to be left alone again. */
  readonly onRemove: (pattern: string) => void;
}

interface Headline {
  readonly icon: IconName;
  readonly on: 'true' | 'false' | 'warn';
  readonly title: string;
  readonly detail: string;
}

/** This site: are drafts checked here, what is recorded, who can see it, and the switch. */
export function PopupView(props: PopupProps): JSX.Element {
  const { words, site, paused, mayPause } = props;
  const { icon, on, title, detail } = headline(props);
  return (
    <main class="popup">
      <div class="site">
        <span class="badge" data-on={on}>
          <Icon name={icon} />
        </span>
        <h1>{title}</h1>
        <p class="quiet small">{detail}</p>
      </div>
      {(site.kind === 'no-permission' || site.kind === 'not-supported') && !paused && (
        <button type="button" class="button primary" onClick={() => props.onAllow(site.origins)}>
          {words(site.kind === 'no-permission' ? 'popup.allow' : 'popup.add', { site: site.site })}
        </button>
      )}
      {site.kind === 'added' && site.by === 'person' && (
        <button type="button" class="button" onClick={() => props.onRemove(site.pattern)}>
          {words('popup.remove')}
        </button>
      )}
      {site.kind === 'added' && site.by === 'policy' && (
        <p class="lock">
          <Sign name="lock" />
          {words('popup.added-by-policy')}
        </p>
      )}
      <output class={props.asked ? 'notice' : 'hidden'}>
        {props.asked === 'refused' && words('popup.allow.refused')}
        {props.asked === 'allowed' && words('popup.reload')}
      </output>
      {props.isPrivate && <p class="notice">{words('popup.private')}</p>}
      <dl class="facts">
        {(['popup.checked', 'popup.recorded', 'popup.seen'] as const).map((key) => (
          <div key={key}>
            <dt>{words(key)}</dt>
            <dd>{words(`${key}.detail`)}</dd>
          </div>
        ))}
      </dl>
      {mayPause ? (
        <button type="button" class="button" onClick={paused ? props.onResume : props.onPause}>
          {words(paused ? 'popup.resume' : 'popup.pause')}
        </button>
      ) : (
        <p class="lock">
          <Sign name="lock" />
          {words('popup.locked')}
        </p>
      )}
      <div class="foot">
        <a href={props.optionsUrl} target="_blank" rel="noreferrer">
          {words('popup.options')}
        </a>
        <a href={props.practiceUrl} target="_blank" rel="noreferrer">
          {words('popup.practice')}
        </a>
      </div>
    </main>
  );
}

function headline({ words, site, paused }: PopupProps): Headline {
  if (paused) return { icon: 'off', on: 'warn', title: words('popup.paused'), detail: words('popup.paused.detail') };
  switch (site.kind) {
    case 'on':
    case 'added':
      return {
        icon: 'clear',
        on: 'true',
        title: words('popup.on', { site: site.site }),
        detail: words('popup.on.detail'),
      };
    case 'practice':
      return { icon: 'clear', on: 'true', title: words('popup.practice-page'), detail: words('popup.on.detail') };
    case 'closed':
      return {
        icon: 'not-checked',
        on: 'false',
        title: words('popup.closed'),
        detail: words(`popup.closed.${site.why}`),
      };
    case 'not-supported':
    case 'no-permission':
    case 'left-alone': {
      const isPolicys = site.kind === 'no-permission' && site.by === 'policy';
      return {
        icon: 'not-checked',
        on: site.kind === 'no-permission' ? 'warn' : 'false',
        title: words(`popup.${site.kind}`, { site: site.site }),
        detail: words(isPolicys ? 'popup.no-permission.by-policy' : `popup.${site.kind}.detail`),
      };
    }
  }
}
