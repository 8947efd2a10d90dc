import { check, createSentenceCache, readLanguage } from '../checker/check.ts';
import type { RepliedTo } from '../checker/draft.ts';
import type { ApprovedReply, ComposeAnswer, ComposeRequest, ComposeSettings, ShownFinding } from '../messages.ts';
import type { Finding } from '../checker/finding.ts';
import { readRequest } from './requests.ts';
import type { Situation } from './situation.ts';

/** What the service needs of the rest of the background. */
export interface ComposeServiceHost {
  /** What is in force now; asked anew for each check, so that a changed policy holds at once. */
  situation(platform: string): Promise<Situation>;
  /** A finding with its texts in the person's language. */
  show(finding: Finding, settings: ComposeSettings): ShownFinding;
  addOwnWords(words: string): Promise<void>;
  /** Replies of the starter library that fit a review, others than those it offered last. */
  offer(replyTo: RepliedTo | null, situation: Situation): Promise<readonly ApprovedReply[]>;
}

/** One compose box's side in the background. */
export interface ComposeService {
  /** Takes what came over the port; what is not a request of ours is ignored. */
  receive(message: unknown): Promise<void>;
  /** Sends the settings again, after one changed. */
  refresh(): Promise<void>;
}

/** The frame that a compose box stands in. */
export interface BoxFrame {
  /** Puts in what our script there needs; resolves to whether it could. */
  equip(): Promise<boolean>;
  /** Asks in a window of our own why a post that these rules hold is to go out. */
  ask(ticket: string, rules: readonly string[], settings: ComposeSettings): Promise<void>;
}

/** Answers one compose box: its sentence cache lives as long as its port, in memory only. */
export function serveCompose(
  host: ComposeServiceHost,
  send: (answer: ComposeAnswer) => void,
  frame: BoxFrame,
): ComposeService {
  const cache = createSentenceCache();

  let styled = false;
  let platform = '';

  const sendSettings = async (): Promise<void> => {
    const { settings } = await host.situation(platform);
    send({ type: 'settings', styled, ...settings });
  };

  const answer = async ({ revision, draft }: Extract<ComposeRequest, { type: 'check' }>): Promise<void> => {
    try {
      const { checker, settings, mayAddOwnWords } = await host.situation(platform);
      const findings = check(draft, checker, cache)
        .filter((finding) => finding.stage !== 'off' && finding.stage !== 'silent')
        .map((finding) => host.show(mayAddOwnWords ? finding : { ...finding, mayBeOwn: false }, settings));
      send({ type: 'findings', revision, findings, languageRead: readLanguage(draft.text) !== 'other' });
    } catch {
      // The error may quote the draft, so it is told to nobody: the box itself says that it was not checked.
      send({ type: 'failed', revision });
    }
  };

  return {
    async receive(message) {
      const request = readRequest(message);
      switch (request?.type) {
        case undefined:
          return;
        case 'hello':
          platform = request.platform;
          styled = request.styled || (await frame.equip());
          await sendSettings();
          return;
        case 'check':
          await answer(request);
          return;
        case 'suggest': {
          const situation = await host.situation(platform);
          const offered = await host.offer(request.replyTo, situation);
          send({ type: 'suggestions', replies: [...situation.approved, ...offered] });
          return;
        }
        case 'own-words':
          await host.addOwnWords(request.words);
          return;
        case 'ask-elsewhere': {
          const { settings } = await host.situation(platform);
          await frame.ask(request.ticket, request.rules, settings);
          return;
        }
        case 'decision':
          // Nothing is kept of it here, and nothing answered: the draft's own box knows what was decided.
          return;
      }
    },
    refresh: sendSettings,
  };
}
