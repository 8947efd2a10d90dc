import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Later',
  confidence: 'low',
  matches: ['https://app.later.com/*'],
  inbox: 'business',
  composers: [],
});
