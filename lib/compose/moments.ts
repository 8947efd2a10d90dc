/** Ms without a key after which a sentence that has not ended is marked too. */
export const pause = 600;

/**
 * Ms without a key after which a draft counts as a whole: what only all of it tells is marked, and a mark whose words
 * stand is taken back. Sooner, each key could bring marks and take them away again.
 */
export const whole = 3000;

/**
 * Ms after the last key before a replacement: editors put edits that follow each other closely into one undo step
 * (ProseMirror 500, Quill 1000), and one undo must bring back the person's words, not take away their typing.
 */
export const undoStep = 1000;
