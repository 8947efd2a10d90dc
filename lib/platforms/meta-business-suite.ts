import { definePlatform } from './platform.ts';

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
      kind: 'message',
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
