import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const rhetorical = cueOf('rhetorical');
const leadIn = cueOf('lead-in');

/** Questions that want no answer. */
export const rhetoric: readonly QuestionCue[] = [
  rhetorical(
    'did-you-know',
    [
      '!(how|what|when|why|where) (did|didn t) (you|u|ya) know',
      '^ didyouknow',
      '^ [(and|but|so)] (you know|guess|know) (what|who|why|where|how|how many) $',
      '^ [and] guess (what|who|how|where|why)',
    ],
    ['Did you know that bees dance?', 'Guess what?', 'You know what?'],
    ['Do you know a good dentist?'],
  ),
  rhetorical(
    'who-does-not',
    [
      '^ who (doesn t|does not|wouldn t|hasn t|isn t|don t|doesnt|wouldnt)',
      '^ who (knew|would have|would ve|could have|needs|cares|can resist|am i kidding)',
      '^ what (s not to|is not to|could possibly|could go|more could)',
      '^ how (cool|great|awesome|amazing|lucky|crazy|cute|beautiful|sweet) (is|was|are|were)',
    ],
    ['Who doesn’t love cake?', 'What could go wrong?', 'How cool is that?'],
    ['Who knows a good cake shop?'],
  ),
  rhetorical(
    'so-what',
    [
      '^ [(so|and|but|well)] (so what|why not|who cares|what else|what now|need i say more|need i go on|says who|since when) $',
      '^ (isn t|wasn t|aren t) (it|that|this|they) (amazing|great|lovely|wonderful|beautiful|incredible|awesome|crazy|nice|funny)',
      '^ (can|would) you (believe|imagine) (it|that|this)',
      '^ is it just me',
      '^ (need|dare|shall) i (say|add|remind)',
    ],
    ['So what?', 'Can you believe it?', 'Isn’t it amazing?'],
    ['Why not Tuesday, if it suits you?'],
  ),
  rhetorical(
    'really',
    ['^ [(oh|no|wait|but|and)] (really|seriously|right|ok|okay|huh|eh|what|sorry|excuse me|you kidding|srsly) $'],
    ['Really?', 'Seriously?'],
    ['Really good bread, isn’t it, or do you disagree?'],
  ),
  leadIn(
    'ever-wondered',
    [
      '^ [(have you|did you|do you|you)] (ever|always|still) (wonder|wondered|wondering|noticed|notice|dreamed|imagined)',
      '^ (wondering|curious) (how|what|why|where|who|about)',
      '^ (have you|did you) (heard|hear) (of|about|the news)',
      '^ (do you know|know) (the difference|the secret|why|who you|what your)',
      '^ (do|did) you know (what|how many|how much)',
    ],
    ['Ever wondered why bread rises?', 'Have you heard the news?'],
    ['Have you tried rye?'],
  ),
  leadIn(
    'how-are-you',
    [
      'how (are|r) (you|u|ya|things|y all) [(all|guys|today|doing|folks|doing today|everyone)] $',
      '(what s up|whats up|how s it going|how is it going) [(guys|everyone|today)] $',
    ],
    ['Hello, how are you today?', 'Hey guys, what’s up?'],
    ['How do you bake it?'],
  ),
  leadIn(
    'the-thing',
    [
      '^ [(and|but|so)] (why|how|when|where|who|what) [(so|then|that|this|is that|is this|come)] $',
      '^ [(so|and|but)] (why|how) (am i|do i|did i|did we|do we|are we|is this|does this|does it|would i) ',
      '^ [(so|and|but)] what (happened|changed|did we learn|did i learn|does (this|that|it) mean|s the (catch|secret|point|lesson|takeaway)|is the (catch|secret|point|lesson))',
    ],
    ['Why?', 'So how did we do it?', 'What happened?'],
    ['Why did you choose rye?'],
  ),
];
