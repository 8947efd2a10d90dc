import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Vitals',
  confidence: 'low',
  matches: ['https://www.vitals.com/*'],
  inbox: 'business',
  answers: 'reviews',
  composers: [],
});
