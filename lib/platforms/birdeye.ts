import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Birdeye',
  confidence: 'low',
  matches: ['https://app.birdeye.com/*', 'https://cloud.birdeye.com/*'],
  inbox: 'business',
  composers: [],
});
