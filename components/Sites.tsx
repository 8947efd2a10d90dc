import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Locked } from './Locked.tsx';
import type { Words } from './words.ts';

/** A site that no platform names. */
export interface ShownSite {
  /** Its match pattern. */
  readonly pattern: string;
  /** As people read it. */
  readonly name: string;
  readonly by: 'person' | 'policy';
  /** False where the browser does not let us read it. */
  readonly allowed: boolean;
}

export interface SitesProps {
  readonly words: Words;
  readonly sites: readonly ShownSite[];
  /** Called from a press, which the browser demands before it asks the person. */
  readonly onAllowSite: (pattern: string) => Promise<boolean>;
  readonly onRemoveSite: (pattern: string) => Promise<'saved' | 'storage-failed'>;
}

/** The sites that a person or the organization added: the person's to be taken back, the organization's to be allowed. */
export function Sites({ words, sites, onAllowSite, onRemoveSite }: SitesProps): JSX.Element {
  const [status, setStatus] = useState('');
  const allow = async ({ pattern }: ShownSite): Promise<void> => {
    setStatus((await onAllowSite(pattern)) ? '' : words('popup.allow.refused'));
  };
  const remove = async ({ pattern, name }: ShownSite): Promise<void> => {
    const result = await onRemoveSite(pattern);
    setStatus(
      result === 'saved' ? words('options.sites.removed', { site: name }) : words('options.sites.remove-failed'),
    );
  };
  return (
    <section class="panel" aria-labelledby="sites">
      <h2 id="sites">{words('options.sites')}</h2>
      <p class="quiet small">{words('options.sites.intro')}</p>
      {sites.length === 0 ? (
        <p class="quiet">{words('options.sites.none')}</p>
      ) : (
        <ul class="list">
          {sites.map((site) => (
            <li key={`${site.by} ${site.pattern}`}>
              <span>
                {site.name}
                {!site.allowed && <span class="quiet small"> {words('options.sites.not-allowed')}</span>}
              </span>
              <span class="row">
                {site.by === 'policy' && <Locked words={words} />}
                {!site.allowed && (
                  <button
                    type="button"
                    class="button"
                    aria-label={words('popup.allow', { site: site.name })}
                    onClick={() => void allow(site)}
                  >
                    {words('options.sites.allow')}
                  </button>
                )}
                {site.by === 'person' && (
                  <button
                    type="button"
                    class="button"
                    aria-label={words('options.sites.remove', { site: site.name })}
                    onClick={() => void remove(site)}
                  >
                    {words('options.remove')}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <output>{status}</output>
    </section>
  );
}
