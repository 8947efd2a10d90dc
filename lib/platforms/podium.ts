import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Podium',
  confidence: 'low',
  matches: ['https://app.podium.com/*'],
  inbox: 'business',
  composers: [],
});
