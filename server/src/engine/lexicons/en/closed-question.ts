import { type ClosedCue, closedCueOf } from '../closedCue.ts';

const opinion = closedCueOf('opinion');
const experience = closedCueOf('experience');
const thought = closedCueOf('thought');
const situation = closedCueOf('situation');
const habit = closedCueOf('habit');
const practice = closedCueOf('practice');

const you = '(you|y all|you all|you guys|you folks)';
const often =
  '(also|ever|still|always|usually|often|regularly|actually|really|already|even|guys|all|personally|sometimes)';

/** What somebody may have done, and tell of: not what one books, buys, receives or loses. */
const done =
  '(tried|tested|tasted|eaten|felt|faced|noticed|experienced|struggled|worked|built|used|learned|learnt|changed|switched|quit|left|made|been|' +
  'had|run|led|managed|hired|written|read|done|taken|failed|regretted|found|grown|cooked|baked|' +
  'lived|started|stopped|given|asked|told|said|caught|dealt|gone|come|observed|encountered|implemented|adopted|moved|planted|' +
  'knitted|attempted|heard|turned|deleted|ignored|mentored|taught|seen)';

/** Verbs of daily doing, of which one may always ask how. */
const doing =
  '(use|track|measure|plan|organise|organize|handle|manage|prepare|choose|test|document|automate|celebrate|onboard|teach|' +
  'prioritise|prioritize|structure|review|monitor|collect|gather|encourage|motivate|protect|store|grow|price|schedule|delegate|' +
  'budget|evaluate|assess|back up|keep track|set goals|set boundaries|approach|train|mentor|recycle|compost)';
const doings =
  '(using|tracking|measuring|planning|organising|organizing|handling|managing|preparing|testing|documenting|automating|' +
  'celebrating|onboarding|teaching|prioritising|prioritizing|monitoring|collecting|gathering|encouraging|growing|delegating|' +
  'evaluating|training|recycling|composting)';

const kept =
  '(routine|ritual|habit|rule|system|process|method|strategy|policy|framework|checklist|mentor|approach|template|playbook|' +
  'go to|technique|favorite|favourite|practice|budget|side project|journal)';

export const phrases: readonly ClosedCue[] = [
  opinion(
    'do-you-think',
    [
      `(do|don t|would|did) ${you} [${often}] (think|agree|believe|feel|reckon|see it|find that|feel that|buy it|buy that)`,
      '^ [(do|would|anyone|who)] [(you|else)] (agree|agreed) $',
      `(are|aren t) ${you} [${often}] (in favour|in favor|for it|against|convinced|comfortable|okay with|ok with|surprised|worried|excited about|bullish)`,
      `do ${you} [${often}] (like|love|hate|enjoy|prefer|trust|miss|care about|value)`,
      `would ${you} [${often}] (recommend|trust|work for|dare|miss)`,
      '^ [(and|but|so)] (does|do|is|are|has|have|did|can) yours [(too|also|as well)] $',
      'should (a|an|any|every) (teacher|manager|leader|parent|doctor|nurse|company|school|developer|founder|boss|head|club|church|city|government) (ever|always|still|admit|say|apologise|apologize|tell|ask|share|have to|be|show|do)',
      `(would|do|did) ${you} [${often}] do (the same|it (too|differently|again)|that too) $`,
    ],
    [
      'Do you think remote work is over?',
      'Agree?',
      'Would you still recommend it?',
      'Would you do the same?',
      'Does yours?',
      'Should a teacher admit that?',
    ],
    ['You think so.', 'They agree.', 'Do you know a plumber?'],
  ),
  opinion(
    'should-we',
    [
      'should (companies|schools|people|managers|founders|teachers|parents|developers|designers|employers|governments|cities|everyone|everybody)',
      'should we (all|still|really|even|ever|stop|ban|be|abandon|keep teaching|rethink|trust|expect|just accept|accept)',
      '^ [(so|but|and)] (is|was|isn t|would) (that|it|this) [(be|really|actually|such)] a (good|bad|great|terrible|wise|silly|stupid|crazy) (idea|move|plan|choice|decision) $',
      '^ [(so|but|and)] is it [(really|still|even|ever|just me)] (time|ok|okay|fair|right|wrong|worth|possible|wise|ethical|too late|realistic)',
    ],
    ['Should schools ban phones?', 'Is it still worth it?'],
    ['You should be proud.', 'Should we meet at five?', 'It is time to go.'],
  ),
  experience(
    'have-you-ever',
    [
      `(have|haven t|had) ${you} [${often}] [(ever|never|just|also)] ${done}`,
      `did ${you} [${often}] (notice|struggle|learn|change|expect|feel|try|experience|grow up|start|quit|switch|regret)`,
    ],
    ['Have you ever tried a four-day week?', 'Did you also struggle with that?'],
    ['You have tried it.', 'Have you got a minute?', 'Did you get my message?'],
  ),
  thought(
    'have-you-thought',
    [
      `(have|haven t|had) ${you} [${often}] [(ever|never|just|also)] (thought|considered|wondered|imagined|contemplated)`,
    ],
    ['Have you ever thought about lending your tools?', 'Have you considered a smaller flat?'],
    ['You have thought about it.'],
  ),
  situation(
    'sounds-familiar',
    [
      '(does|did|do) (this|that|it|any of this|any of these|this one|these) (sound familiar|resonate|happen to you|feel familiar|ring a bell|ring true|speak to you|hit home)',
      '^ [(does|do)] [(this|that|it)] (sound|sounds|feel) familiar $',
      '^ (relate|resonate|resonates|relatable) $',
      `(can|do) ${you} [${often}] relate`,
      `(are|do) ${you} [${often}] (seeing|noticing|experiencing|struggle|struggling|feeling) (with|this|that|the same|it|from)`,
      `do ${you} [${often}] (feel guilty|feel like|find it hard|find yourself|catch yourself|get stuck|forget|worry)`,
    ],
    ['Does this sound familiar?', 'Sound familiar?', 'Can you relate?'],
    ['It resonates with me.', 'The bell rang.'],
  ),
  habit(
    'have-you-a-ritual',
    [
      `do ${you} [${often}] (have|keep|follow|stick to) (a|an|any|your own|some) [_] ${kept}`,
      `have ${you} [got] (a|an|any) [_] ${kept}`,
      `do ${you} [${often}] (take the time|make time|read|write|walk|cook|bake|journal|meditate|exercise|work from home|work out|listen to|drink|eat|cycle|sew|knit|garden|dance|sing|swim|block|take (notes|breaks|a break|a lunch break))`,
      `(do|does) (you|your (team|school|class|company|family)) [(still|also|ever)] have (a|an|any|your) [(weekly|daily|monthly|monday|friday|morning|team)] (meeting|meetings|stand up|standup|check in|retrospective|retro|quiet hour|day off)`,
      `do ${you} still (carry|wear|iron|print|send|knit|sew|mend|repair|darn|wind|sharpen|handwrite|memorise|memorize|phone|dry|pickle|preserve|type|draw|sketch)`,
      '^ [(and|so|but)] is (this|that|it) something (you|your (team|school|company|class|family|club)|others|other people) [(also|still|already|ever)] (do|does|did|have|has|use|uses|tried|try|notice|see|practise|practice|would do|would try)',
    ],
    [
      'Do you have a morning routine?',
      'Do you still write by hand?',
      'Do you have a Monday meeting?',
      'Is that something your club does?',
    ],
    ['Do you have a van?', 'I have a rule.', 'Do you have a minute?', 'Is it something you bought?'],
  ),
  practice(
    'do-you-do-it',
    [
      `do ${you} [${often}] ${doing}`,
      `are ${you} [${often}] ${doings}`,
      `does your (team|company|school|class|family|business) [${often}] ${doing}`,
      `are ${you} [${often}] able to (say no|switch off|disconnect|rest|sleep|focus|delegate|let go|stop)`,
      `do ${you} [${often}] _ (yours|them too|it too) $`,
    ],
    [
      'Do you track your time?',
      'Are you already using it at school?',
      'Does your team document its decisions?',
      'Do you peel yours?',
    ],
    ['You track your time.', 'They track their time.'],
  ),
  experience(
    'has-anyone',
    [
      '(has|have|did|does|do) (anyone|anybody|any of you) [(here|else|out there)] [else] [(ever|also|already)] (done|tried|felt|noticed|had|do|feel|try|notice|been) (this|that|it|the same|there|through this)',
    ],
    ['Has anyone here done the same?', 'Does anybody else feel this?'],
    ['Has anyone seen my cat?', 'Has anyone tried the new dentist?'],
  ),
  opinion(
    'is-that-normal',
    [
      '^ [(so|but|and|or)] (is|isn t|was|am) (that|this|it|i) [(just|still|really|now|so|too)] (normal|weird|strange|odd|rude|cheating|unreasonable|old fashioned|the only one|acceptable)',
      `^ [(so|but|and)] (would|could|can) ${you} [${often}] (try|swap|do without|go (back|without|a (day|week))|give (it|up)|let your|manage|live|cope|survive|imagine|afford|eat|wear|accept|tell the difference|spend|sleep|pay)`,
      '^ [(so|but|and)] (is|isn t|am|are) (it|this|that|i|we) (just|only|the only) (me|us|our|my|here|one|ones)',
      '^ [(so|but|and)] (do|does|should|could|would|will|have) (others|(other|more|most) (people|families|shops|schools|companies|teams|towns|clubs|managers|parents|teachers|countries|cities|places))',
      '^ [(so|but|and)] (would|does|did|do) (that|this|it|these) [(also|ever|still)] (drive you|bother (you|anyone)|annoy you|put you off|work for you|make you|scare you|worry you|surprise you|matter to you|appeal to you|make sense to you)',
      '^ [(so|but|and)] (would|could|did|does) your [_] (school|team|boss|company|club|choir|office|shop|street|town|family|library|village) (try|allow|accept|dare|welcome|like|mind|do (this|that|it|the same))',
    ],
    [
      'Is that normal in June?',
      'Would you ever swap it for a bike?',
      'Could you manage without it?',
      'Is it just us?',
      'Should more shops do that?',
      'Would that drive you mad?',
      'Would your school try this?',
    ],
    ['That is normal.', 'Would you join us?', 'Your school would try.'],
  ),
];
