import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Trustpilot',
  confidence: 'low',
  matches: ['https://businessapp.b2b.trustpilot.com/*'],
  inbox: 'business',
  answers: 'reviews',
  composers: [],
});
