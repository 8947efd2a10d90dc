/**
 * Texts of the pill and the popover. They are sent to the page's script as they stand, so there is no ICU here:
 * plurals are variants (`.one`, `.other`) with `#` for the number, and `{name}` is filled in by components/say.ts.
 */
export const compose = {
  name: 'Chaperone',

  'pill.checking': 'Checking',
  'pill.clear': 'Nothing found',
  'pill.found.one': '# to check',
  'pill.found.other': '# to check',
  'pill.not-checked': 'Not checked',
  'pill.blank': 'Suggest a reply',
  'pill.partly': 'Only your words checked',
  'pill.off': 'Off',
  'pill.label': '{name}: {state}. Open',

  'state.checking': 'checking this draft',
  'state.clear': 'nothing found in this draft',
  'state.found.one': '# to check in this draft',
  'state.found.other': '# to check in this draft',
  'state.tips.one': '# tip',
  'state.tips.other': '# tips',
  'state.blank': 'suggest a reply',
  'state.partly': 'only your words checked, not what they answer',
  'state.off': 'checking is off',

  'clear.title': 'Nothing found in this draft',
  'clear.why':
    'No words here would point to a patient, as far as we can tell. Pictures are not looked at yet, so have a look at them yourself.',
  'blank.title': 'Suggested replies',
  'blank.why': 'None of them says anything about the person. Put one in, make it your own, then post it.',
  'partly.title': 'Nothing found in your own words',
  'partly.why':
    'We could not see what this answers, or whether it answers anybody. Only your own words were looked at, so please read both together once more before you post.',
  'off.title': 'Checking is off',
  'off.why': 'This draft is not being checked. Turn checking on again from the toolbar button.',
  'checking.title': 'Checking this draft',
  'checking.why': 'This takes a moment.',

  'not-checked.title': 'This draft was not checked',
  'not-checked.unreadable':
    'We cannot read this box, so nothing in it was looked at. Please read your draft once more before you post it.',
  'not-checked.no-answer':
    'The checker is not answering yet. Please read your draft once more before you post it, or type on to try again.',
  'not-checked.failed': 'The checker could not work on this text. Please read your draft once more before you post it.',
  'not-checked.language':
    'We read English. In this draft only numbers, addresses and the like were looked for. Please read it once more before you post it.',
  'not-checked.no-permission':
    'The browser does not let us read this site any more. Open the toolbar button to allow it again.',
  'not-checked.unknown-box':
    'We do not know what this box is for, so nothing in it was looked at. If others will see it, please read it once more first.',

  'notice.press-again': 'Checked. Press again to post.',
  'notice.held': 'Not posted yet. Please look at this first.',
  'notice.unchecked-again': 'Could not be checked. Press again to post.',
  'notice.unchecked-passed': 'Not checked. If it went out, read it once more.',
  'notice.pass-open': 'Press the button again to go on with this text.',
  'notice.reload':
    'Reload this page for full protection. Until then we can warn you, but we may not be able to hold the Post button.',
  'notice.marks-cleared': 'This page keeps removing our marks. What we found is listed here.',
  'notice.replaced': 'Replaced. Undo brings your words back.',
  'notice.not-taken': 'The box did not take the new wording. Your words are still there; please change them by hand.',
  'notice.changed-meanwhile': 'Your text changed in the meantime, so nothing was replaced. Please try again.',
  'notice.own-saved': 'Saved as always fine here. You can undo this in the settings.',

  'dialog.label': '{name}: what was found in this draft',
  'dialog.close': 'Close',
  'dialog.previous': 'Previous',
  'dialog.next': 'Next',
  'dialog.position': '{index} of {count}',

  'severity.error': 'Don’t post this yet',
  'severity.warning': 'Check first',
  'severity.info': 'Tip',

  'category.patient-confirmation': 'Confirms a patient',
  'category.health-detail': 'Health detail',
  'category.patient-story': 'Patient story',
  'category.image': 'Picture',
  'category.identifier': 'Identifying detail',
  'category.marketing': 'Marketing',

  'finding.words': 'Your words',
  'finding.basis': 'Why we ask: {basis}',
  'finding.link': 'opens in a new tab',
  'finding.advice': 'What to do',
  'finding.blocked': 'Your organization asks that this is changed before it is posted.',

  'wording.title': 'Safe wording',
  'wording.before': 'Now',
  'wording.after': 'Instead',
  'wording.remove': 'Leave these words out',
  'wording.use': 'Use this wording',
  'wording.another': 'Another wording',
  'wording.scope.words': 'Replaces the marked words',
  'wording.scope.sentence': 'Replaces the sentence',
  'wording.scope.draft': 'Replaces your whole text',
  'wording.scope.insert': 'Adds these words',

  'replies.title': 'Approved replies',
  'replies.others': 'Suggest others',
  'replies.insert': 'Insert',
  'replies.insert.suggested': 'Insert the suggested reply “{title}”',
  'replies.insert.label': 'Insert the approved reply “{title}” in place of your text',

  'dismiss.title': 'It’s fine because…',
  'dismiss.tip': 'Hide this tip',
  'reason.not-a-patient': 'Not about a patient',
  'reason.staff-or-model': 'Staff or a model, not shown as a patient',
  'reason.authorization-on-file': 'A signed authorization is on file',
  'reason.approved-wording': 'This wording was approved',
  'reason.posted-first': 'They posted it first',
  'reason.said-yes': 'They said yes',
  'reason.checker-is-wrong': 'The checker is wrong',
  'answer.posted-first':
    'People may tell their own story. When we repeat or confirm it, readers learn it from us, and privacy law makes no exception for what is public already. The safe wording answers without confirming anything.',
  'answer.said-yes':
    'A spoken yes, a like or a message is kind, but it is not an authorization. That is a signed paper that says what is shared, where and until when, and it can be taken back. If there is one, choose “A signed authorization is on file”.',

  'hold.draft': 'What would go out',
  'hold.back': 'Go back',
  'hold.anyway': 'Post anyway because…',
  'hold.elsewhere': 'Post anyway… (opens a window)',
  'hold.unchecked':
    'We cannot check this draft right now, and your organization asks that nothing goes out unchecked. Please try again in a moment.',
  'hold.ask': 'Ask the privacy officer',
  'hold.ask.subject': 'A post I am not sure about',
  'hold.ask.whom': 'Not sure? Ask whoever looks after privacy where you work before you post.',
  'hold.mail': 'What Chaperone found: {found}\nSite: {site}\n\n',
  'hold.posted.title': 'You went ahead with this text',
  'hold.posted.why': 'If it is out and turns out to be a mistake, say so early: that helps most.',
  'hold.report': 'Report this post',
  'hold.report.subject': 'A post that should be looked at',
  'hold.report.whom': 'If it should not be out there, tell whoever looks after privacy where you work.',
  'hold.before-deleting': 'Tell the privacy officer before deleting anything.',

  'own.button': 'Always fine here',
  'own.elsewhere':
    'Your practice’s own name or sign-off? You can add it under “Always fine here” in the settings of Chaperone.',
  'own.hint': 'For your practice’s own names and sign-offs only. Never for a patient’s name.',

  'report.title': 'Report this as wrong',
  'report.why':
    'This note holds none of your words. Nothing is sent: copy it and pass it on to whoever looks after Chaperone where you work.',
  'report.copy': 'Copy the note',
  'report.copied': 'Copied',
  'report.not-copied': 'Could not copy. Select the note and copy it by hand.',
  'report.dismiss': 'Hide this finding',
  'report.back': 'Back',

  'announce.found.one': '# thing to check in your draft. {title}',
  'announce.found.other': '# things to check in your draft. {title}',
  'announce.fewer.one': '# thing left to check.',
  'announce.fewer.other': '# things left to check.',
  'announce.clear': 'Nothing left to check in your draft.',
} as const satisfies Record<string, string>;
