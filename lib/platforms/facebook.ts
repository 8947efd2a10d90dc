import { definePlatform, type ContextSelectors } from './platform.ts';
import { closest } from './tree.ts';
import { visibleText } from './visible.ts';

const lexical = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const commentForm = ['form[role="presentation"]'];
const comment = '[role="article"][aria-label^="Comment by"], [role="article"][aria-label^="Reply by"]';
const commentSubmit = [
  '#focused-state-composer-submit [role="button"]',
  '[role="button"][aria-label="Comment"]',
  '[role="button"][aria-label="Post comment"]',
];
const messageSubmit = ['[role="button"][aria-label="Press enter to send"]', '[role="button"][aria-label="Send"]'];

const media = ['img[src^="blob:"]', 'img[src*="scontent"]', 'video'];

const postContext: ContextSelectors = {
  within: ['[role="article"]', '[data-virtualized]', '[role="dialog"]'],
  text: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
  author: ['[data-ad-rendering-role="profile_name"]'],
};

const commentContext: ContextSelectors = {
  within: [comment, 'li', '[role="article"]', '[data-virtualized]', '[role="dialog"]'],
  text: [
    ':is([role="article"][aria-label^="Comment by"], [role="article"][aria-label^="Reply by"]) [dir="auto"][style*="text-align"]',
  ],
  author: [':is([role="article"][aria-label^="Comment by"], [role="article"][aria-label^="Reply by"]) a[role="link"]'],
};

/** A recommendation is Facebook's review: "Maria Lopez recommends Oak Dental". */
function commentKind(box: Element): 'reply' | 'review-reply' {
  const post = closest(box, postContext.within);
  const name = post?.querySelector('[data-ad-rendering-role="profile_name"]');
  const headline = name ? visibleText(name.closest('h2, h3, h4') ?? name) : '';
  return /\b(?:recommends|doesn['’]t recommend|recomienda)\b/i.test(headline) ? 'review-reply' : 'reply';
}

export default definePlatform({
  name: 'Facebook',
  confidence: 'medium',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  messagePaths: [/^\/messages/],
  composers: [
    {
      name: 'message of a Page',
      box: [lexical],
      paths: [/^\/(?!marketplace\/)(?:[^/]+\/){0,2}inbox(?:\/|$)/],
      kind: 'message',
      submit: messageSubmit,
      submitKeys: ['Enter'],
      inbox: 'business',
    },
    {
      name: 'reply to a comment',
      box: [`${lexical}[aria-label^="Reply to"]`, `${lexical}[aria-placeholder^="Reply to"]`],
      inside: commentForm,
      kind: 'reply',
      context: commentContext,
      submit: commentSubmit,
      submitKeys: ['Enter'],
      media,
    },
    {
      name: 'comment',
      box: [lexical],
      inside: commentForm,
      kind: commentKind,
      context: postContext,
      submit: commentSubmit,
      submitKeys: ['Enter'],
      media,
    },
    {
      name: 'message',
      box: [`${lexical}[aria-label="Message"]`, `${lexical}[aria-placeholder="Aa"]`],
      kind: 'message',
      submit: messageSubmit,
      submitKeys: ['Enter'],
    },
    {
      name: 'post',
      box: [lexical],
      inside: ['[role="dialog"]'],
      kind: 'post',
      // A Page's post goes on to its settings, where the box is gone.
      submit: ['[role="button"][aria-label="Post"]', '[role="button"][aria-label="Next"]'],
      submitKeys: [],
      media,
    },
  ],
});
