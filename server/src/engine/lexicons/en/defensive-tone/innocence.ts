import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const blameless = defensiveOf('blameless');

/** Nothing is ever one’s own fault. */
export const innocence: readonly DefensivePhrase[] = [
  blameless(
    'never-had-complaints',
    [
      '(i|we) (’ve|have) never (had|received|gotten|got) [a|any|one|a single] [single|other] (complaint|complaints|problem|problems|issue|issues|bad review|negative review) [before|like this]',
      '(in|after|for) # years (i|we) [(’ve|have)] never (had|heard|received|got) * (complaint|complaints|complain|problem|issue)',
    ],
    ['We have never had a complaint.', 'In 12 years we never had a single complaint.'],
    ['We had two complaints.', 'I never had a bike.'],
  ),
  blameless(
    'only-one-complaining',
    [
      '(you|u) (are|’re) the only (one|person|customer|client|guest|reader) (complaining|to complain|who (complains|complained|has a problem|sees|minds|thinks|had|is upset)|with (a|this) (problem|issue))',
      '(you|u) (are|’re) the first (one|person|customer|client|guest) (to complain|complaining|to have (a|this|any)|who (complained|complains)|with (a|this) (problem|issue))',
    ],
    ['You are the only one complaining.', 'You’re the first customer to have this issue.'],
    ['You are the only one who understands me.', 'You are the first person to raise it, thank you.'],
  ),
  blameless(
    'nobody-else-minds',
    [
      '(nobody|no one) else (has (complained|a problem|an issue|this problem)|had (a problem|an issue|this problem|any problem)|complained|complains|minds|seems to mind|thinks so|noticed)',
      '(everyone|everybody) else (loves|loved|seems (happy|fine|to (manage|cope|understand|like it|love it))|understood|got it|managed|has managed|is (happy|fine)|was (happy|fine)|enjoyed)',
      '(all|thousands of|hundreds of) [of] [our|my] [other] (customers|clients|readers|guests|users) (are|love|loved|have been|seem) [(all|very|perfectly)] (happy|fine|satisfied|delighted|it|us)',
    ],
    ['Nobody else has a problem.', 'Everyone else managed.', 'All of our other customers are happy.'],
    ['No one else came.', 'Everyone else is late.', 'All else is true.'],
  ),
  blameless(
    'not-our-fault',
    [
      '(it’s|it is|that’s|that is|this is|it isn’t|this isn’t|that isn’t) [not] (our|my) fault [that|if] (you|u)',
      '(it’s|it is|that’s|that is|this is) not (our|my) (fault|responsibility|job to)',
    ],
    ['It’s not our fault you were late.', 'That is not my responsibility.'],
    ['It is my fault, sorry.', 'Our job is to bake.'],
  ),
  blameless(
    'did-nothing-wrong',
    [
      '(i|we) (did|’ve done|have done|’ve literally done) (nothing|absolutely nothing) wrong',
      '(i|we) (did|’ve done|have done) everything (by the book|correctly|right|we could and)',
      '(i|we) (have|’ve) nothing to (apologise|apologize) for',
    ],
    ['We did nothing wrong.', 'We’ve done everything by the book.', 'I have nothing to apologise for.'],
    ['What did I do wrong?', 'I did nothing on Sunday.'],
  ),
  blameless(
    'cannot-please-everyone',
    [
      '(i|we|you) (can’t|cannot|can not|’ll never|will never) (please|make) (everyone|everybody) [happy]',
      '(can’t|cannot) please (everyone|everybody|them all)',
      '^ [(well|oh well|i guess|clearly)] [,] there’s (no|just no) pleasing (some people|everyone|you)',
    ],
    ['You can’t please everyone.', 'There’s no pleasing some people.'],
    ['The soup pleased everyone.', 'Please, everyone, sit.'],
  ),
  blameless(
    'haters',
    [
      'haters (gonna|will|are going to) hate $',
      '(you|u|y’all) (are|’re|r) (just|only|clearly|obviously) (jealous|hating|a hater|haters|envious)',
    ],
    ['Haters gonna hate.', 'You’re just jealous.'],
    ['Haters will hate the Johns and the Janes.', 'She is jealous of the cat.'],
  ),
  blameless(
    'dont-blame-us',
    '(don’t|do not|stop|quit) (blame|blaming|pin|pinning|put|putting) [this|it|that] (me|us|on us|on me) !(for asking)',
    ['Don’t blame us.', 'Stop putting this on me.'],
    ['Don’t put salt on it.', 'She blamed the wind.'],
  ),
  blameless(
    'stand-by-every-word',
    '(i|we) (stand|’ll stand) by (every word|every single word|what i said|what we said|everything i|everything we)',
    ['I stand by every word.', 'We stand by what we said.'],
    ['I stand by the gate.', 'Stand by your friends.'],
  ),
  blameless(
    'not-responsible-for-you',
    '(i|we) (’re|are|am|’m|cannot be|can’t be|will not be) [not] [held] (responsible|liable|to blame) (for|if) (your (mistake|mistakes|feelings|choices|actions|inability|failure|expectations|lack)|how you|what you|you (didn’t|did not|don’t|failed|chose|can’t))',
    ['We’re not responsible if you didn’t read it.', 'I am not responsible for how you feel.'],
    ['I am responsible for your safety.', 'Who is liable for the wall?'],
  ),
  blameless(
    'only-stating-facts',
    [
      '(i’m|i am|we’re|we are) (just|only|simply|merely) (being honest|stating facts|stating the facts|stating the obvious|telling the truth|telling it like it is|speaking facts)',
      '^ [(sorry|sorry but|well|hey)] [,] (the truth|truth) hurts $',
      '(you|u) (can’t|cannot|couldn’t) handle the truth',
      '^ if the (shoe|cap) fits [(wear it|,)] [wear it] $',
    ],
    ['I’m just stating facts.', 'Truth hurts.', 'If the shoe fits, wear it.'],
    ['Here are the facts.', 'The shoe fits my foot.'],
  ),
  blameless(
    'sorry-you-feel-that-way',
    [
      'sorry [(that|if|to hear|to hear that)] (you|u) (feel|felt) (that|this) way',
      'sorry (if|that) (you|u|anyone|anybody|some people|some of you) (were|was|are|is|got|felt|feel|took) [(so|easily|that)] (offended|offence|offense|triggered|upset by (this|it|my|our)|it (personally|the wrong way))',
      'sorry not sorry',
    ],
    ['I’m sorry you feel that way.', 'Sorry if anyone was offended.'],
    ['I’m sorry you had to wait.', 'Sorry that we were late.'],
  ),
  blameless(
    'speak-for-yourself',
    [
      '^ [(well|lol|uh|um|hey)] [,] (speak for yourself|says you|says who|look who’s talking|pot meet kettle|pot kettle black|pot calling the kettle black)',
      '(coming from|says) (someone|somebody|the (guy|person|one|woman|man|account)) (who|with|that)',
    ],
    ['Speak for yourself.', 'That’s rich coming from someone who never pays.'],
    ['Speak for ten minutes.', 'The kettle is black.'],
  ),
  blameless(
    'doing-this-longer',
    [
      '(i|we) (’ve|have) been (doing|in) (this|this business|this industry|this job) (longer than you|since before you|before you were born|for # years and (never|nobody|no one)|long before you)',
      '(i|we) (know|think i know|think we know) (what i’m|what we’re|what i am|what we are|how to) (doing|do (my|our) job|run (my|our)) [thank you|thanks|,]',
      '(don’t|do not) (tell|lecture|teach) (me|us) (how to|about how to|what to) (run|do|manage|post|write|say|feel|think|live|cook|treat)',
    ],
    ['I’ve been doing this longer than you.', 'Don’t tell me how to run my shop.', 'I know what I’m doing, thanks.'],
    ['We have been in this hall since May.', 'Tell me how to run it.'],
  ),
  blameless(
    'works-for-others',
    [
      '(i|we) think (i|we) know (my|our|how to|what (i’m|i am|we’re|we are))',
      '(works|worked|working|runs) [(fine|perfectly|perfectly well|just fine|great)] for (everyone else|everybody else|all our|the rest)',
      '(it’s not|its not|isn’t|is not|hardly) our (fault|problem) (if|that|when)',
      '^ not our (fault|problem) (if|that|when)',
      '^ as (stated|written|mentioned|indicated|explained|specified) [clearly] (in|on) (our|the) (terms|faq|policy|conditions|site|website|listing|description|menu)',
      '(read|check) (them|it|the terms|the faq|the small print|the description) (next time|properly|first|before)',
      '(you|u) (must|’re|are) [(be|have|clearly|obviously|probably)] (doing|done|using|holding) (something|it) (wrong|wrongly)',
    ],
    ['Works fine for everyone else.', 'I think I know what I am doing.', 'You must be doing something wrong.'],
    ['It works for me on Mondays.', 'You must be tired.'],
  ),
];
