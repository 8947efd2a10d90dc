import { definePlatform, type ContextSelectors } from './platform.ts';
import { closest, isBefore, queryAll } from './tree.ts';

const form = ['form.compose-form'];
const context: ContextSelectors = {
  within: [...form, '.compose-panel', '.modal-root__container'],
  text: ['.reply-indicator__content'],
  author: ['.reply-indicator__main .display-name__html', '.reply-indicator__main a'],
};
/** A post's paragraphs above the box are what it answers, whatever their class is called; a quoted one stands below. */
function kind(box: Element): 'post' | 'reply' {
  const around = closest(box, form);
  const answered =
    around && queryAll(around, '.reply-indicator, p:not(.edit-indicator p)').some((element) => isBefore(element, box));
  return answered ? 'reply' : 'post';
}
// Alt+Enter posts to fewer people, in a version that many servers run.
const submitKeys = ['Mod+Enter', 'Alt+Enter'] as const;
const submit = ['.compose-form__submit button[type="submit"]', 'button[type="submit"]'];

export default definePlatform({
  name: 'Mastodon',
  confidence: 'high',
  // Well-known servers; others come by the person's own permission and are told by `software`.
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mastodon.world/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://med-mastodon.com/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://fosstodon.org/*',
    'https://universeodon.com/*',
  ],
  software: ['#mastodon', 'form.compose-form'],
  composers: [
    {
      name: 'text',
      box: ['textarea.autosuggest-textarea__textarea'],
      inside: form,
      kind,
      context,
      submit,
      submitKeys,
      media: ['.compose-form__uploads .compose-form__upload'],
    },
    {
      name: 'content warning',
      box: ['#cw-spoiler-input'],
      part: 'content-warning',
      inside: form,
      kind,
      context,
      submit,
      submitKeys,
    },
    {
      name: 'alt text',
      box: ['textarea'],
      part: 'alt-text',
      inside: ['.dialog-modal'],
      kind: 'post',
      submit: [],
      submitKeys: [],
    },
  ],
});
