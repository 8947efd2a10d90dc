import { definePlatform } from './platform.ts';

export default definePlatform({
  name: 'Google Business Profile',
  confidence: 'medium',
  matches: ['https://business.google.com/*', 'https://www.google.com/local/business/*'],
  // Both hosts hold far more than reviews: phone numbers, hours, services.
  paths: [/^\/(?:u\/\d+\/)?reviews/, /^\/groups\/[^/]+\/reviews/, /^\/local\/business\/[^/]+\/customers\/reviews/],
  inbox: 'business',
  answers: 'reviews',
  composers: [
    {
      name: 'reply to a review in the list',
      box: ['textarea[jsname="YPqjbf"]'],
      inside: ['.GYpYWe', '.DsOcnf', '[jscontroller="H8pyme"]'],
      kind: 'review-reply',
      context: {
        within: ['.GYpYWe', '.DsOcnf', '[jscontroller="H8pyme"]'],
        text: ['blockquote span'],
        author: ['.XnNQm .k4kupc span a'],
        rating: ['[aria-label$=" star"]', '[aria-label$=" stars"]', '[role="img"][aria-label*="5"]'],
        filledStars: ['.DPvwYc.L12a3c.z3FsAc'],
      },
      submit: ['.SiZwV button.VfPpkd-LgbsSe'],
      submitKeys: [],
    },
    {
      name: 'reply to a review in Search',
      box: ['textarea[jsname="YPqjbf"]'],
      inside: ['div.FkJOzc', 'body'],
      kind: 'review-reply',
      context: {
        within: ['div.FkJOzc', 'body'],
        text: ['.gyKkFe.JhRJje'],
        author: ['a[jsname="xs1xe"]'],
        rating: ['.DYizzd[aria-label]', '.DYizzd [aria-label]', '[role="img"][aria-label*="star"]'],
      },
      submit: ['button[jsname="hrGhad"]'],
      submitKeys: [],
    },
  ],
});
