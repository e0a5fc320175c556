import { type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const quiz = titleCue('quiz', 'headline');
const line = titleCue('quiz', 'line');

/** Quizzes that promise to tell readers who they are, or dare them. */
export const quizzes: readonly TitleCue[] = [
  line(
    'which-are-you',
    1,
    [
      '^ which _ * * * (are you|are you based on|are you most like) $',
      '^ what (percentage|percent|kind of|type of|sort of|breed of) _ * * (are you) [(really|actually|secretly)] $',
    ],
    ['Which Bread Are You', 'What kind of baker are you?'],
    ['Which bus goes to town?', 'Are you there?'],
  ),
  quiz(
    'which-should-you',
    1,
    '^ which * * * * (are you|should|do you|does|matches|match|would you|will you|could you|did you|best|describes|is your|is the|was the|were you|had the)',
    ['Which Cheese Should You Marry', 'Which Soup Best Describes Your Week'],
    ['Which Way Now', 'The Town Which Slept'],
  ),
  quiz(
    'what-should-you',
    1,
    [
      '^ (what|who|where|when|how) * * * * (should|would|could|will) [(you|your|we)] * (you|your|be|have|do|live|watch|eat|read|wear|date|see|become|marry|get)',
      '^ (what|who|which|where) (s|is|was|are|were) [(the|a|one|your|ur)] * (your|you|ur|ever|best|worst|favorite|favourite|thing|name)',
      '^ (what|how|why) (do|does|did) [your] * (you|your) * (say|mean|reveal|like|about|look|know|really|actually|wish|think|do|need|feel|use|want|eat)',
    ],
    ['What Should You Eat Tonight', 'What’s Your Pancake Name', 'What Do Your Socks Say About You'],
    ['What Congress Did', 'How Prices Fell'],
  ),
  quiz(
    'can-you-guess',
    1,
    [
      '^ (can|could) (you|we) [(actually|even|really|correctly)] (guess|name|identify|pass|tell|spot|match|survive|handle|make|get|find|solve|recognize|recognise|remember|finish|pick|figure|work|resist|read|answer|beat|score|complete|sit|watch|look|go|unscramble|decode|escape|determine|predict|all|ace)',
      'can you (guess|name|identify|spot|tell|pass|solve|find|match|recognize)',
    ],
    ['Can You Guess the Cheese', 'Can We Guess Your Age'],
    ['Can Trade Talks Resume?', 'Can Opener Recalled'],
  ),
  quiz(
    'how-well-do-you',
    1,
    [
      '^ how (well|many|much|big|good|bad|weird|psychic|old|smart|normal|addicted|basic|obsessed|cool|_) * * * * * (do you|have you|did you|can you|would you|are you|could you|is your|are your|of you|of these|u|you)',
      '^ how * (of|are) (these|this|you)',
    ],
    ['How Well Do You Know Your Cheese', 'How Many of These Breads Have You Eaten', 'How Weird Are You'],
    ['How Banks Fell', 'How Many Troops Will Stay?'],
  ),
  quiz(
    'are-you-more',
    1,
    [
      '^ (are|do|did|have|would|will|does|could|should|were) (you|your|ur) [(more|a|an|actually|really|ever|the|prefer|know|remember|like|love|hate|as|even|deserve|have|been|still|secretly|ready|need|want|think|recognize|own|rather|pass)]',
      '^ (is|are|was|were) (this|these|it|that) * * * (or|a|an|really|actually|the) ',
    ],
    ['Are You More Bread or Butter', 'Do You Know Your Cheese', 'Is This a Cake or a Shoe'],
    ['Are Banks Safe?', 'Does It Matter'],
  ),
  quiz(
    'we-know-based-on',
    1,
    [
      '^ (we|i|this * quiz|this * test|this) [(can|will|bet|think|actually)] (know|guess|tell|guessed|predict|bet) * (your|you|what|which|where|who|how|exactly|if)',
      '(based on|according to) (your|ur|this|these|one|the|#|how|which|a|just|what) * * * (sign|color|colour|choice|choices|questions|question|taste|favorite|favourite|preferences|birth|order|picks|test|name|age)',
      '(your|which|what) * * * * based on (your|the|these|this|how|#|one|which|what)',
    ],
    ['We Know Your Age Based on Your Mug', 'Pick a Cake According to Your Zodiac Sign'],
    ['We Know the Way', 'A Film Based on a Novel'],
  ),
  quiz(
    'tell-us',
    0.5,
    '^ (tell us|find out|tell me|prove|test|discover|see) (about|your|you|which|what|who|how|if|why|the|where)',
    ['Tell Us About Your First Cake', 'Find Out Which Bread Suits You'],
    ['Find the Key'],
  ),
  quiz(
    'take-this-quiz',
    1,
    [
      '(quiz|poll) $',
      '(take (this|our|the) * (quiz|test|poll|challenge)|this (quiz|test|poll|color test|colour test|personality test|checklist|trivia)|the (hardest|ultimate|impossible|easiest|only) * * (quiz|test|challenge))',
      '^ (poll|quiz|test|trivia|would you rather|build|choose|pick|rate|vote) [:] (your|a|the|which|what|who|are|do|how|can|if|some|#)',
      '(your knowledge|your iq|your personality|your zodiac sign|your star sign|your birth month|your soul)',
    ],
    ['Take This Quiz', 'The Hardest Bread Quiz', 'Pick a Pie and We’ll Guess'],
    ['A Quiz Show Returns', 'The Test Match Begins'],
  ),
];
