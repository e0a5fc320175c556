import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Letting the reader feel that it was said before. */
export const again: readonly DefensivePhrase[] = [
  {
    id: 'as-i-said',
    kind: 'again',
    droppable: true,
    pattern: [
      'as (i|we) [have|ve|already|clearly] (already|clearly|previously|repeatedly) (said|explained|stated|told you|mentioned|written|answered|pointed out|replied) [,]',
      'as (i|we) [have|ve] (said|explained|told you|stated) (before|already|many times|several times|multiple times|a hundred times|repeatedly|# times) [,]',
      'as (already|previously|clearly) (stated|explained|mentioned|said) [,]',
      'per my (last|previous) (email|message|comment|post) [,]',
      '(like|as) i said (before|already|earlier|above) [,]',
    ],
    hits: ['As I already said, we open at nine.', 'As we have explained before, it is full.', 'Per my last email, no.'],
    misses: ['I already said yes.', 'As we speak, it rains.'],
  },
  {
    id: 'already-told-you',
    kind: 'again',
    pattern: [
      '(i|we) [have|ve] [already] (already|literally|just) (told|explained|answered|said|addressed) (you|this|that|it)',
      'how many times (do|must|should|did) (i|we)',
      '(i|we) (won t|will not|m not going to|am not going to) (repeat|explain) (myself|ourselves|it again|this again)',
      'do (i|we) (need|have) to (spell|draw) (it out|you a picture|this out)',
      '(which|what) part of * (don t|do not|didn t) (you|u) (understand|get)',
      'for the (last|hundredth|umpteenth|millionth|thousandth) time [,]',
    ],
    hits: [
      'I already told you this.',
      'How many times do I have to say it?',
      'For the last time, no.',
      'Do I need to spell it out?',
    ],
    misses: ['I already told him.', 'How many times a day?'],
  },
  {
    id: 'clearly-stated',
    kind: 'again',
    pattern: [
      '(it|this|that) (s|is|was) [all] (clearly|plainly|literally) (stated|written|explained|marked|right there|in the)',
      '(it|this) (isn t|is not|s not) (that hard|rocket science|that complicated|that difficult|brain surgery)',
      '(it s|it is) (not that hard|pretty simple really|common sense|basic english) $',
      '(i|we) (thought|think) (i|we) (was|were|made myself|made it) [perfectly|pretty|very] clear',
    ],
    hits: ['It is clearly stated on the page.', 'It’s not rocket science.', 'I think I was perfectly clear.'],
    misses: ['The water is clear.', 'It is written by hand.'],
  },
];
