import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Buffer',
  confidence: 'low',
  matches: ['https://publish.buffer.com/*'],
  inbox: 'business',
  composers: [],
});
