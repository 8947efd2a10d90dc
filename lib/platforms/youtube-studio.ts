import { definePlatform } from './platform.ts';

/** Of a video that is uploaded; of one that is published and edited. */
const done = ['#done-button', 'ytcp-button#save'];

export default definePlatform({
  name: 'YouTube Studio',
  confidence: 'high',
  matches: ['https://studio.youtube.com/*'],
  composers: [
    {
      name: 'reply to a comment',
      box: ['textarea#textarea', 'textarea'],
      inside: ['ytcp-commentbox', 'ytcp-commentbox-lit'],
      kind: 'reply',
      context: {
        within: ['ytcp-comment', 'ytcp-comment-thread'],
        text: ['#content-text'],
        author: ['#author-text', '#name'],
      },
      submit: ['#submit-button'],
      submitKeys: [],
    },
    {
      name: 'video title',
      box: ['#title-textarea #textbox'],
      part: 'title',
      kind: 'post',
      submit: done,
      submitKeys: [],
    },
    { name: 'video description', box: ['#description-textarea #textbox'], kind: 'post', submit: done, submitKeys: [] },
  ],
});
