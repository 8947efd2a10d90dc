/** Texts of the practice page; ICU messages. The review and the drafts are in English, which is what the checker reads. */
export const practice = {
  'practice.title': 'Try Chaperone',
  'practice.intro': 'Nothing on this page is published, kept or sent. Write whatever you like.',
  'practice.first.title': 'Welcome',
  'practice.first.intro':
    'Chaperone looks over your shoulder while you answer reviews and write posts, so that no patient is exposed. It takes a minute to see how.',
  'practice.step': 'Step {step} of 2',
  'practice.step.one': 'Who you are',
  'practice.step.one.detail':
    'So that safe wordings can say whom to call. All of it is optional and stays on this device.',
  'practice.step.one.next': 'Next',
  'practice.step.two': 'A risky reply made safe in one press',
  'practice.step.two.detail':
    'The reply below gives a patient away. Press the small button by the box, or the underlined words, and then “Use this wording”.',
  'practice.step.two.again': 'Put the risky reply back',
  'practice.done': 'That’s it',
  'practice.done.detail':
    'From now on the same happens on the sites where you write. This page stays here for trying things out.',
  'practice.done.settings': 'Settings',
  'practice.review.title': 'Answer a review',
  'practice.review.rating': '{rating, plural, one {# star} other {# stars}}',
  'practice.review.reply': 'Your reply',
  'practice.review.example': 'Put a risky reply in',
  'practice.post.title': 'Write a post',
  'practice.post.label': 'Your post',
  'practice.post.example': 'Put a risky post in',
  'practice.publish.reply': 'Reply',
  'practice.publish.post': 'Post',
  'practice.published': 'This is where it would be published. Nothing left this page.',
  'practice.not-running': 'Checking does not run on this page right now. Please reload it.',
} as const satisfies Record<string, string>;
