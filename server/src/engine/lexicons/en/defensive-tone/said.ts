import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const again = defensiveOf('again');
const droppable = defensiveOf('again', { droppable: true });

/** Letting the reader feel that it was said before. */
export const said: readonly DefensivePhrase[] = [
  droppable(
    'as-i-said',
    [
      'as (i|we) [have|ve|already|clearly] (already|clearly|previously|repeatedly) (said|explained|stated|told you|mentioned|written|answered|pointed out|replied) [(twice|before|above|earlier|repeatedly|(several|many|multiple|a hundred|#|three|ten) times|to (you|everyone)|in (this|the|my) (thread|comments|post)|yesterday)] [,]',
      'as (i|we) [have|ve] (said|explained|told you|stated) (before|already|many times|several times|multiple times|a hundred times|repeatedly|# times) [,]',
      'as (stated|mentioned|explained|said|indicated|written|pointed out) (in (my|our) (last|previous|earlier) (message|email|comment|post|reply)|above|earlier|before|repeatedly|(several|many|multiple) times) [,]',
      'as (already|previously|clearly) (stated|explained|mentioned|said) [,]',
      'as (the|our|my) _ [_] (clearly|plainly|already) (states|says|stated|said|explains|shows|mentions) [,]',
      '(like|as) i said (before|already|earlier|above) [,]',
    ],
    [
      'As I’ve already explained twice, we open at nine.',
      'As I already said, we open at nine.',
      'As the label clearly states, it is hot.',
      'As we have explained before, it is full.',
    ],
    ['I already said yes.', 'As we speak, it rains.'],
  ),
  droppable(
    'per-my-last',
    '[as] per my (last|previous|earlier|original) (email|message|comment|post|reply|note) [,]',
    ['Per my last email, no.', 'As per my previous comment, the gate is shut.'],
    ['My last email bounced.', 'Two scoops per my usual cup.'],
  ),
  again(
    'already-told-you',
    [
      '(i|we) [have|ve] [already] (already|literally|just) (told|explained|answered|said|addressed) (you|this|that|it)',
      '(this|that|it) [has|was|is] (already been|already|been) (answered|explained|addressed|covered|discussed) (above|already|before|multiple times|several times|a hundred times|# times|twice)',
    ],
    ['I already told you this.', 'That has been answered several times.'],
    ['I already told him.', 'It was answered by Ann.'],
  ),
  again(
    'how-many-times',
    'how many (times|more times) (do|must|should|did|have) (i|we)',
    ['How many times do I have to say it?', 'How many times must we explain this?'],
    ['How many times a day?', 'How many buses do you see?'],
  ),
  again(
    'wont-repeat-myself',
    [
      '(i|we) (won’t|will not|’m not going to|am not going to|’re not going to|hate to|don’t like to) (repeat|explain) (myself|ourselves|it again|this again|it twice)',
      '(to repeat myself|let me repeat myself|i’ll say it (again|one more time|once more|louder)|let me say (it|this|that) (again|one more time|slowly))',
    ],
    ['I won’t repeat myself.', 'I’ll say it one more time.'],
    ['Could you repeat the day?', 'I repeat the tune.'],
  ),
  again(
    'spell-it-out',
    [
      'do (i|we|you) (need|have|want) (me|us|) to (spell|draw) (it out|you a picture|this out)',
      '(let me|i’ll|shall i|do i have to) (explain|say|put|write|break) (it|this|that) [down] [(to|for)] [you] (slowly|in simple terms|in small words|in plain english|in crayon|like you’re five)',
    ],
    ['Do I need to spell it out?', 'Let me explain it to you slowly.'],
    ['Spell out your name.', 'Let me explain the map to Ann.'],
  ),
  again(
    'which-part',
    '(which|what) (part|bit) of * (don’t|do not|didn’t|did not) (you|u) (understand|get|read)',
    [
      'Which part of no do you not understand, or what part of it don’t you get?',
      'What bit of closed didn’t you read?',
    ],
    ['Which part of town do you like?', 'What part of it is dry?'],
  ),
  again(
    'for-the-last-time',
    'for the (last|hundredth|umpteenth|millionth|thousandth) time [,]',
    ['For the last time, no.', 'For the umpteenth time, it is full.'],
    ['The last time we met', 'It was for the first time.'],
  ),
  again(
    'clearly-stated',
    [
      '(it|this|that) (’s|is|was) [all] (clearly|plainly|literally|quite clearly) (stated|written|explained|marked|right there|in the)',
      '(it’s|it is|that’s|that is|this is) (literally|right there|clearly) in (the|my|our) (post|bio|description|caption|title|name|faq|thread|article|link|email|terms|menu)',
    ],
    ['It is clearly stated on the page.', 'It’s literally in the title.'],
    ['The water is clear.', 'It is in the post.'],
  ),
  again(
    'not-rocket-science',
    '(it|this|that) (isn’t|is not|’s not|really isn’t) [exactly] (that hard|rocket science|that complicated|that difficult|brain surgery|hard to (understand|read|grasp))',
    ['It’s not rocket science.', 'This isn’t that complicated.'],
    ['Rocket science is hard.', 'It is not far.'],
  ),
  again(
    'how-hard-is-it',
    'how (hard|difficult) (is it|can it be|could it be|is that) to (read|understand|check|follow|look|google|grasp|click|wait)',
    ['How hard is it to read a sign?', 'How difficult can it be to follow the rules?'],
    ['How hard is the exam?', 'How hard is it to knit a sock?'],
  ),
  again(
    'common-sense-really',
    '(it’s|it is|that’s) (just|only|pretty|called|) (not that hard|pretty simple really|common sense|basic english|basic common sense|simple maths|simple math) $',
    ['It’s common sense.', 'That’s basic English.'],
    ['It is a simple pump.', 'Sense is not common here.'],
  ),
  again(
    'made-myself-clear',
    '(i|we) (thought|think|believe) (i|we) (was|were|’ve been|made myself|made ourselves|made it) [perfectly|pretty|very|quite] clear',
    ['I think I was perfectly clear.', 'We thought we made it clear.'],
    ['I think the sky was clear.', 'Make it clear to Ann.'],
  ),
];
