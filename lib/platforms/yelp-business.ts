import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Yelp for Business',
  confidence: 'low',
  matches: ['https://biz.yelp.com/*'],
  inbox: 'business',
  answers: 'reviews',
  composers: [],
});
