import { definePlatform } from './platform.ts';

// Nothing reliable is known of its pages: the generic adapter finds its boxes.
export default definePlatform({
  name: 'Hootsuite',
  confidence: 'low',
  matches: ['https://hootsuite.com/dashboard*'],
  inbox: 'business',
  composers: [],
});
