import { definePlatform } from './platform.ts';
import { closest, queryAll } from './tree.ts';

const answered = '[aria-label="Expand or collapse the full post you are replying to"]';
const surroundings = ['[role="dialog"]', '[data-testid="composePostView"]', 'body'];

export default definePlatform({
  name: 'Bluesky',
  confidence: 'high',
  matches: ['https://bsky.app/*', 'https://staging.bsky.app/*', 'https://main.bsky.dev/*'],
  messagePaths: [/^\/messages/],
  composers: [
    {
      name: 'composer',
      box: ['.ProseMirror[contenteditable="true"]', '[data-testid="composerTextInput"]', 'textarea.rt-input'],
      kind: (box) => (queryAll(closest(box, surroundings) ?? document.body, answered).length > 0 ? 'reply' : 'post'),
      context: {
        within: surroundings,
        text: [`${answered} [data-testid="postText"]`, `${answered} > div:last-child > div:nth-child(2)`, answered],
        author: [`${answered} > div:last-child > div:first-child`, answered],
      },
      submit: ['button[data-testid="composerPublishBtn"]'],
      submitKeys: ['Mod+Enter'],
      media: ['[data-testid="selectedPhotoImage"]', '[data-testid="selectedPhotosView"] img'],
    },
    {
      name: 'alt text',
      box: ['textarea[aria-label="Alt text"]', '[data-testid="altTextImageInput"]'],
      part: 'alt-text',
      inside: ['[role="dialog"]'],
      kind: 'post',
      submit: [],
      submitKeys: [],
    },
  ],
});
