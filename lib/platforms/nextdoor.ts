import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Nextdoor',
  confidence: 'low',
  matches: ['https://nextdoor.com/*', 'https://www.nextdoor.com/*'],
  messagePaths: [/^\/inbox/],
  composers: [],
});
