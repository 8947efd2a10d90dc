import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Sprout Social',
  confidence: 'low',
  matches: ['https://app.sproutsocial.com/*'],
  inbox: 'business',
  composers: [],
});
