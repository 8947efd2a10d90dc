import { definePlatform } from './platform.ts';

/** Comments of the Pages are answered in the same inbox, for all to see. */
function inboxKind(editor: Element): 'reply' | 'message' {
  const label = `${editor.getAttribute('aria-label') ?? ''} ${editor.getAttribute('placeholder') ?? ''}`;
  return /\b(?:comment|comentario|public)/i.test(label) ? 'reply' : 'message';
}

const box = ['[role="textbox"][contenteditable="true"]', 'textarea'];

export default definePlatform({
  name: 'Meta Business Suite',
  confidence: 'medium',
  matches: ['https://business.facebook.com/*'],
  inbox: 'business',
  composers: [
    {
      name: 'message',
      box,
      paths: [/^\/latest\/inbox/],
      kind: inboxKind,
      submit: ['[role="button"][aria-label="Send"]', '[role="button"][aria-label="Press enter to send"]'],
      submitKeys: ['Enter'],
    },
    {
      name: 'post',
      box,
      paths: [/^\/latest\/(?:composer|reels_composer|content_calendar|posts)/],
      kind: 'post',
      // "Publish" or "Schedule", with characters nobody sees between the letters: told by what is left of the words.
      submit: [],
      submitKeys: [],
      media: ['img[src^="blob:"]', 'img[src*="scontent"]', 'video'],
    },
  ],
});
