import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Healthgrades',
  confidence: 'low',
  matches: ['https://update.healthgrades.com/*', 'https://www.healthgrades.com/*'],
  inbox: 'business',
  answers: 'reviews',
  composers: [],
});
