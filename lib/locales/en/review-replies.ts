import type { ReviewReplies } from '../review-replies.ts';

/**
 * Whole replies to a review. They answer the writing of it and nothing that happened: no visit, no care, no word of the
 * review. `{office}` is whom to call. Nothing is promised that a practice may not do.
 */
export const reviewReplies: ReviewReplies = {
  low: {
    praise: [
      'Thank you for the kind words along with the honest ones. We read both. Please call {office} so that we can hear the rest.',
      'It is generous to put something kind next to a complaint. We would rather talk than type, so please call {office}.',
      'A few warm words in a hard review mean a lot. Privacy rules keep us from saying more here, but a phone call is private. Please call {office}.',
      'We are thankful for the praise, and we take the rest to heart. A real conversation does more than a comment: please call {office}.',
      'Thank you for being fair. Praise is nice to read and criticism is useful, and we want to hear all of it. Please call {office}.',
    ],
    wait: [
      'Waiting is hard, and nobody should have to guess how long it will take. We would like to talk about this; please call {office}.',
      'Time matters to everybody. We are sorry to read this, and we would like to listen by phone. Please call {office}.',
      'A long wait can spoil anyone’s day. Privacy rules keep us from going into anything here, but we do want to listen. Please call {office}.',
      'Fair point: the clock matters, and it is our job to watch it. Please call {office} if you would like to talk this over.',
      'Nobody enjoys a waiting room. We hear this and do not shrug it off. Please call {office}, and we will take the time to listen.',
    ],
    cost: [
      'Bills should make sense to everyone. We do not discuss accounts online, but we will gladly go over any question by phone. Please call {office}.',
      'Questions about money deserve a clear answer from a person, not from a comment box. Please call {office}.',
      'Costs and insurance rules can be frustrating, and we do not like surprises either. Privacy keeps us from going into anything here; please call {office}.',
      'Thank you for raising this. Prices should be plain before anyone has to ask. We would like to talk it through: please call {office}.',
      'We are sorry to read this. Nothing about an account belongs on a public page, so let us sort it out by phone. Please call {office}.',
    ],
    staff: [
      'We expect kindness from everyone who works here, and we are sorry to read this. Please call {office} so that we can listen.',
      'Nobody should feel brushed off. We take courtesy seriously, and we would like to hear about this from you directly. Please call {office}.',
      'Respect is the least that people should get from us. We want to understand this better; please call {office}.',
      'We are sorry. Tone matters as much as anything else we do, and we do not take a comment like this lightly. Please call {office}.',
      'Thank you for telling us, uncomfortable as it is to read. Good manners are not optional here. Please call {office} and let us listen.',
    ],
    general: [
      'We are sorry to read this, and we take every comment seriously. Privacy rules keep us from saying more online. Please call {office} so that we can listen.',
      'Thank you for taking the time to write, even if it is not the review that anyone hopes to read. We would like to talk: please call {office}.',
      'We read this carefully, more than once. Privacy law means that we cannot answer in detail here, but we can listen. Please call {office}.',
      'Criticism helps us more than silence does. If you are willing, please call {office} and tell us what we should know.',
      'This is hard to read, and it should be. We want to understand it, and a phone call is the private way to do that. Please call {office}.',
      'We would much rather hear this than not. A public page is no place for details, so please call {office}.',
      'We are disappointed to read this, in ourselves first of all. Let us talk in private: please call {office}.',
      'Thank you for speaking up. Nothing personal belongs in a public answer, but our phone line is open and so are our ears. Please call {office}.',
      'No excuses here, just an invitation: please call {office}, and somebody will take the time to listen.',
      'Every comment teaches us something, this one too. We cannot go into anything on this page, so please call {office} and help us understand.',
    ],
  },
  middle: {
    praise: [
      'Thank you for the good words, and for leaving us room to grow. If you have an idea for us, please call {office}.',
      'We will happily take the compliment, and we will work on the rest.',
      'Kind words next to honest ones make the best sort of feedback. Thank you!',
      'Thanks for noticing what works. We are listening for what does not, too: please call {office} whenever it suits you.',
      'A fair review, warmly put: thank you. We will share the praise and keep working on the rest.',
    ],
    wait: [
      'Thank you for being fair about it. Keeping to the clock takes constant work, and we mean to keep at it.',
      'Nobody likes to wait, and we appreciate the calm tone all the same. We hear you.',
      'Honest notes help us plan the day better. If you would like to add anything, please call {office}.',
      'Good point about time, and kindly put. We want to run closer to schedule.',
      'Time is precious, so thank you for spending some of it on this note. Please call {office} if you have an idea for us.',
    ],
    cost: [
      'Thank you for the balanced note. Costs can be confusing, and we are glad to explain how billing works to anyone who calls {office}.',
      'Prices and insurance are nobody’s favorite subject. We try to keep them clear; please call {office} with any question.',
      'We appreciate a frank word about cost. That conversation belongs on the phone rather than here: please call {office}.',
      'Fair enough, and thank you for saying it politely. We would like our fees to be the least surprising thing in town.',
      'Money questions are always welcome, and a person answers them. Please call {office}.',
    ],
    staff: [
      'Thank you. Every review is a chance to talk about how we greet people, and this one is no exception.',
      'We appreciate the fair words about our people, and the honest ones even more. Please call {office} if you would like to say more.',
      'Good manners are part of the job, on busy days above all. Thank you for the reminder.',
      'Thanks for writing with such an even hand. We will share it with the team, the praise and the rest.',
      'Our people want to get this right, and so do we. Please call {office} if you would like to talk it over.',
    ],
    general: [
      'Thank you for the honest review. There is always something to improve, and we are listening. Please call {office} if you would like to say more.',
      'Fair and square! We are aiming higher, and every comment helps us get there.',
      'We appreciate the time it took to write this. If there is more that we should know, please call {office}.',
      'Thanks for the candid note. We read every one and try to learn from it.',
      'Somewhere in the middle is an honest place to be. Thank you for saying it plainly.',
      'A thoughtful review is worth more to us than a perfect score. Thank you for writing one.',
      'Good but not great is useful to know. Tell us what we should change: please call {office}.',
      'Thank you. We take this as encouragement, with a little homework attached.',
      'Point taken, and thank you for the courtesy. We would be glad to hear more by phone: please call {office}.',
      'We like a straight answer. Thank you for this one; it gives us something to work on.',
    ],
  },
  high: {
    praise: [
      'Thank you for the kind words! Comments like this make our whole team smile.',
      'What a lovely thing to read. Thank you for taking a moment to write it.',
      'You just made our day. Thank you so much!',
      'We are grinning from ear to ear over here. Thank you for the sweet note!',
      'Words like these are the best kind of pick-me-up. Thank you, from all of us.',
    ],
    wait: [
      'Thank you! We try hard to respect everybody’s time, so this is wonderful to read.',
      'Staying on time takes a whole team. Thank you for a note that deserves a spot on our wall!',
      'Time is the one thing nobody gets back. Thank you for using some of yours to write this.',
      'Thanks for the good word! Our front desk will be thrilled to read it.',
      'Every minute counts, and so does every kind word. Thank you!',
    ],
    cost: [
      'Thank you! Being clear and fair about prices is a point of pride for us.',
      'We like our bills the way we like our coffee: simple. Thank you for the kind review!',
      'Nobody should need a dictionary to read a bill. Thank you for noticing the effort!',
      'What a nice thing to hear about the subject that people usually dread. Thank you!',
      'Being plain about costs matters to us. Thanks for taking the time to say so.',
    ],
    staff: [
      'Thank you! We are lucky to work with such good people, and we will pass this along.',
      'This is going to make somebody’s week around here. Thank you for the shout-out!',
      'Our team is the heart of this place. Thank you for noticing!',
      'We could not agree more about our crew. Thanks for putting it in writing!',
      'Kind words for kind people: thank you. They will be so pleased to read this.',
    ],
    general: [
      'Thank you for such a generous review! It brightens the day for all of us.',
      'Thanks for taking the time to leave a review. It means more than you know.',
      'We appreciate this so much. Thank you for spreading the word!',
      'A minute of your time, and a whole team is smiling. Thank you!',
      'Thank you for cheering us on. It is a joy to serve this community.',
    ],
  },
};
