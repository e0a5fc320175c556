import { type GapPhrase, gapPhrase, type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');
const wild =
  '(insane|wild|crazy|mind blowing|unbelievable|shocking|incredible|heartbreaking|jaw dropping|surprising|brilliant|genius|hilarious|priceless|unexpected|terrifying|chilling|amazing)';
const line = titleCue('gap', 'line');

/** First lines of feeds: an answer, a picture, a lie, of which everything is told but what it is. */
export const hooks: readonly (GapPhrase | TitleCue)[] = [
  reaction(
    'their-answer-left-me',
    [
      '(what|how) (he|she|they|i|it|we|my (boss|son|daughter|client)|the (ceo|recruiter)) (did|said|found|saw|told me|asked|answered|discovered|replied|wrote|responded|heard|learned) [(next|after that|then|inside)] [(has|have)] (left|shocked|stunned|floored|broke|blew|gave|made my|changed everything|changed my life)',
      '(his|her|their|the) (answer|reply|response|reaction|question|words|result|results) (left me|left us|stunned me|floored me|blew|gave me (chills|goosebumps)|made me cry|broke me|changed my life)',
    ],
    ['What he said next left me speechless.', 'Her answer stunned me', 'The results blew me away'],
    ['What he said made sense.', 'His answer helped me.'],
  ),
  reaction(
    'what-was-seen',
    '(what|the thing) (he|she|they|i|we) (saw|found|heard|read|discovered) [(inside|there|next|in it)] [(has|had)] left (him|her|them|me|us) (speechless|in tears|stunned|in shock|breathless)',
    ['What she saw left her speechless.'],
    ['What she saw was the sea.', 'The climb left her breathless.'],
  ),
  gap(
    'rest-in-comments',
    '(more|the rest|what happened|find out|see why|details|ending|the twist) (in|down in) (the|first) (comments|comment) [(below|👇|⬇)] $',
    ['More in the comments.', 'Find out in the comments 👇'],
    ['More comments in the margin.', 'The link is in the comments.'],
    ['remove-sentence'],
    [['The kiln broke down. More in the comments.', 'The kiln broke down.']],
  ),
  gap(
    'lied-to',
    [
      '^ (they|everyone|everybody|the media|big brands|brands|gurus|your (boss|bank|doctor|dentist)|experts) (re|are|is|has been|have been) (lying to you|hiding (this|something) from you)',
      '^ (you ve been|you have been|you re being|we ve all been|you were) lied to',
    ],
    ['They’re lying to you about coffee.', 'You’ve been lied to'],
    ['Are they lying to you, Tom?'],
  ),
  gap(
    'something-incredible',
    [
      '^ * * * (did|does|said|found|made|discovered|saw) something (incredible|amazing|unbelievable|shocking|extraordinary|nobody expected|no one expected|unthinkable|insane|wild|crazy)',
      '(and then|then) [(,|:)] (this|the unthinkable|the impossible) happened',
      '(she|he|they) should (have|’ve) never (opened|clicked|said|looked|answered|accepted|signed|read|gone|replied)',
    ],
    ['This boss did something incredible.', 'and then this happened', 'He should have never opened it'],
    ['We made something useful.', 'This happened on Monday.'],
  ),
  gap(
    'never-the-same-way',
    '(you’ll|you will|u will) never (look at|see|think about|think of|eat|use|buy|drink|read|write|cook|open|view|throw away) * * * the same [way] [again]',
    ['You’ll never look at your inbox the same way again.', 'you will never see peel the same'],
    ['You never cook the same soup.', 'You’ll never see Paul again.'],
  ),
  gap(
    'lies-hidden-in-picture',
    [
      '(hidden|hiding) (in|inside) (this|these) (photo|picture|image|images|photos|drawing|video)',
      'can you (spot|find|see) (it|them|the (difference|mistake|cat|error|odd|hidden|problem)) [(in|before|within|under)]  !(on the map|here on)',
    ],
    ['There’s a secret hidden in this photo.', 'Can you spot the mistake?'],
    ['Can you find Paul?', 'hidden in the loft'],
  ),
  line(
    'detail-everyone-misses',
    1,
    [
      '^ (the|this|that|a) [(one|single|only|small|tiny|simple|little)] _ (that|) (everyone|everybody|nobody|no one|most people|99 % of people|90 % of people|95 % of people|almost everyone|almost nobody|almost no one) (misses|miss|gets wrong|get wrong|overlooks|overlook|forgets|forget|ignores|ignore|notices|noticed|makes|make|underestimates|underestimate|sees|don t see|never see|can t see|don t notice|is fighting over|is talking about|wants [to]|dares|hates|dreads)',
      '^ (the|this|that|these) [(one|#)] (word|words|phrase|phrases|question|questions|detail|mistake|mistakes|thing|things|line|email) (that|) (recruiters|hiring managers|employers|clients|investors|managers|bosses|editors|teachers|doctors|customers|waiters|editors) (hate|love|fear|dread|secretly _|never|can t stand)',
      '(thought|believed) (it|they|he|she|this|that) * (was|were|had|bought|found) * * * (until|till|but then)',
      '^ [(here is|here s|this is)] why (you|we) (should|must|need to|have to) * * * * * (now|immediately|right away|right now|asap|today) $',
      '^ this * * * (is breaking|broke|is about to break|just broke) the internet',
    ],
    [
      'The one detail everyone misses',
      'They thought it was a rock until they opened it',
      'Here is why you should stop now',
    ],
    ['The detail that Paul missed', 'Why you should rest'],
  ),
  gap(
    'what-they-found',
    [
      `what (this|that|these|he|she|they|it) * * * (found|discovered|answered|saw|hid|wrote|replied|heard|finds|discovers) * * * (is|was) ${wild}`,
      `^ what this _ (does|did|is doing|has done) * * (is|was) ${wild}`,
      `(what follows|what came after|the rest) (is|was) ${wild}`,
      '!(wait to|excited to|eager to|curious to|interested to|ll|will|let s|let us|want to) (watch|see|look at) what (happens|happened) (at the end|next|then|after)',
      `what (he|she|they|it) (does|did|says|said|finds|found|discovers) next (is|was|will|left|shocked|stunned|made)`,
      `(the|his|her|their) (reason|answer|explanation) (is|was) [(truly|absolutely|totally|so|just)] ${wild}`,
    ],
    ['What this doctor found in his garage is insane.', 'What he does next is brilliant', 'The reason is surprising.'],
    ['What you did is incredible.', 'The reason is simple.'],
  ),
  gap(
    'not-ready-for-this',
    [
      '(you’re|you are) [(so|really)] not ready for (this|what|the|number|slide|tip) !(exam|test|road|sea|job)',
      '(you|u) (can’t|cannot|can’t even|won’t|could never) imagine (what|who) * (happened|is|was|did|said|saw|found)',
      '(you’ll|you will) be (shocked|amazed|blown away|speechless|stunned|gobsmacked) (by|when|at|with)',
      '(you|u) [(absolutely|really|just|all)] (have to|need to|must|gotta) (see|watch|hear) this !(through|as|in|from|doctor)',
      'what (i’m|i am|we’re) about to (tell|show|share|say|reveal) * * (will|may|might|is going to|could)',
      '(you have|you’ve) never (seen|read|heard) (anything like (this|it)|this before)',
      '(you’re going to|you are going to|you’ll|you will) love (the (ending|end|twist)|number #|how (this|it) ends)',
      '^ (watch|read|stay|listen) (to|till|until) the (last (second|line|word|slide|minute)|very end)',
      '^ (stop|drop) (everything|what you’re doing) (and|,) [_] (read|watch|listen|look)',
      '(viewer|reader) discretion (advised|is advised)',
      '(don’t|do not) (read|watch|click|open) (this|on this) [(post|message|article|video|thread|link)] (if you|unless|before you)',
    ],
    ['You are not ready for what comes next.', 'Viewer discretion advised.', 'Don’t read this if you like sleep.'],
    ['You are not ready for the sea.', 'Do not read in the car.'],
  ),
  gap(
    'hiding-from-you',
    [
      '(secret|truth|thing|ingredient|trick|danger|scam) [that] * * * (is|are|has been|have been) (hiding|keeping) from you',
      'you (make|re making|are making|ve been making|commit) (this mistake|these mistakes|the same mistake) * * * (without knowing|without realising|without realizing|and don’t know it|every single day)',
      '(everyone|everybody|most people|almost everyone|99 % of people|nearly everyone) (makes|make|is making) (this|the same|these) (mistake|mistakes)',
      '(truth|reality) [that] (no one|nobody|few people) (dares|dare|wants|will) (to|tell|say|admit)',
      '(the results|the result) (shocked|stunned|floored) (me|us|everyone)',
      'you [(probably|likely|definitely)] do this * * [,] (and it’s (a mistake|wrong|dangerous)|without knowing)',
      'everything you (know|knew|think you know|ve been told|were told|learned|learnt|believe) about * * * (is|was) (wrong|a lie|false|backwards)',
    ],
    ['The secret your baker is hiding from you', 'You make this mistake every morning without knowing it.'],
    ['the thing that is hiding in the shed', 'You made this mistake on page two.'],
  ),
  line(
    'sentence-that-changed',
    1,
    [
      '^ [here is] (the|this|one) [(one|simple|single|little)] (sentence|question|word|email|message|conversation|phone call|habit|line) that (changed (everything|my|your|our|how)|ended my|saved my|destroyed my|broke my|cost me|nearly|almost|made me * $|transformed)',
      '(didn’t|did not) (expect|see) this (coming|)',
      '^ (nobody|no one|almost nobody|almost no one|everyone) (is talking|talks|is lying|refuses to talk) about (this|it)',
      '(twist|ending|end|result|move|comeback|trend|plot) [that] (nobody|no one) (saw|sees) coming',
      '(look at|watch) (him|her|them) now $',
      '^ [(here is|here s|this is)] what happens [(to your (body|brain|mind|skin|sleep))] (when|if) you (quit|stop|give up|eat|drink|sleep|skip|start) !(the|a|an)',
      '^ what your * (says|reveals|really says) about you',
      '^ (nobody|no one) will tell you (this|that) [,] (so|but)',
      '(nobody|no one) (ever told|tells|told) you * (but|that|this) ',
      '(should|must|do) never (say|do|write|eat|post|send|wear|buy|answer|put) (this|that|these words|this word)',
    ],
    ['The sentence that ended my career', 'We did not expect this', 'Nobody is talking about this'],
    ['The sentence that opens the novel', 'We did not expect rain', 'A question that Paul asked'],
  ),
];
