import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'RateMDs',
  confidence: 'low',
  matches: ['https://www.ratemds.com/*'],
  inbox: 'business',
  answers: 'reviews',
  composers: [],
});
