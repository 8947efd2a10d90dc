import type { CheckerPolicy } from '../checker/policy.ts';
import { textsFor } from '../locales/compose.ts';
import { languageFor } from '../locales/language.ts';
import { starterReplies } from '../locales/starter-replies.ts';
import type { ApprovedReply, ComposeSettings } from '../messages.ts';
import { toCheckerPolicy } from '../policy/checker-policy.ts';
import type { EffectivePolicy } from '../policy/layer.ts';
import { pauseKey, readPaused } from '../policy/pause.ts';
import { watchPolicy } from '../policy/read.ts';
import { strictestStage } from '../policy/strictest-stage.ts';
import type { WatchedStorage } from '../policy/storage.ts';

/** What holds for a draft on one platform at this moment. */
export interface Situation {
  readonly checker: CheckerPolicy;
  /** False where policy has set the practice's own words: then a person's would change nothing. */
  readonly mayAddOwnWords: boolean;
  /** What the organization or the person has approved; empty where neither has. */
  readonly approved: readonly ApprovedReply[];
  readonly settings: ComposeSettings;
}

export interface SituationHost {
  readonly storage: WatchedStorage;
  readonly languages: readonly string[];
  readonly version: string;
  now(): Date;
}

/**
 * Keeps the settings in force, read once and then followed. `of` waits for the first reading only; `onChange` is told
 * of it, and after each change of a setting or of the pause, which are news.
 */
export function followSituation(
  host: SituationHost,
  onChange: (isNews: boolean) => void,
  signal: AbortSignal,
): { of(platform: string): Promise<Situation> } {
  let told: (policy: EffectivePolicy) => void = () => undefined;
  let policy: EffectivePolicy | null = null;
  const first = new Promise<EffectivePolicy>((resolve) => {
    told = resolve;
  });
  watchPolicy(
    host.storage,
    (next, isNews) => {
      policy = next;
      told(next);
      onChange(isNews);
    },
    signal,
  );
  const onPause = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && pauseKey in changes) onChange(true);
  };
  host.storage.onChanged.addListener(onPause);
  signal.addEventListener('abort', () => host.storage.onChanged.removeListener(onPause), { once: true });

  return {
    async of(platform) {
      const { values, sources } = policy ?? (await first);
      const language = languageFor(values.language, host.languages);
      const paused =
        values.platformsOff.includes(platform) || (await readPaused(host.storage.local, host.now(), values.mayPause));
      return {
        checker: toCheckerPolicy(values),
        mayAddOwnWords: sources.ownWords !== 'managed',
        approved: values.approvedReplies,
        settings: {
          texts: textsFor(language),
          language,
          replies: values.approvedReplies.length > 0 ? values.approvedReplies : starterReplies[language],
          paused,
          mayHold: values.holdPosts,
          strictest: strictestStage(values),
          privacyOfficer: values.privacyOfficer,
          version: host.version,
        },
      };
    },
  };
}
