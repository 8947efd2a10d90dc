/** Texts of the window in which a hold is answered; ICU messages. */
export const hold = {
  'hold.title': 'Post anyway?',
  'hold.intro': 'A post of yours is held. A reader could learn this from it:',
  'hold.next': 'Choose why it is fine after all. Then go back to the page and press Post again.',
  'hold.done': 'Noted. Go back to the page and press Post again.',
  'hold.gone': 'The draft is not there any more, or it has changed. Go back to the page and press Post again.',
} as const satisfies Record<string, string>;
