import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader', { aimed: true });
const again = defensiveOf('again', { aimed: true });
const dismissal = defensiveOf('dismissal', { aimed: true });
const blameless = defensiveOf('blameless', { aimed: true });

const commenting =
  '(comment|commenting|post|posting|reply|replying|criticize|criticizing|criticise|criticising|judge|judging|speak|speaking|' +
  'talk|talking|attack|attacking|accuse|accusing|complain|complaining|spread|spreading|write|writing|leave|leaving|open|opening)';
const remark =
  '(review|comment|comments|complaint|claim|claims|accusation|accusations|allegation|allegations|criticism|remark|remarks|' +
  'feedback|statement|argument|opinion)';
const clearly = '(clearly|obviously|evidently|apparently)';

/** What is said to one person’s face: an answer even where nothing in the draft shows whom it answers. */
export const aimed: readonly DefensivePhrase[] = [
  reader(
    'clearly-did-not-read',
    [
      `(you|u) [have] ${clearly} (didn’t|did not|don’t|do not|haven’t|have not|can’t|cannot|never|misread|misunderstood) [(take|taken) the time to] (understand|understood|get|read|grasp|grasped|listen|listened|comprehend|bother|bothered|looked|watched|watch|know)`,
      `(you|u) [’ve|have|are|’re|r] [(${clearly}|completely|totally|entirely|just|really)] (missed|missing) (the|my|our) [(whole|entire)] point`,
      '(did you even|did u even|have you even|did you actually) (read|bother|listen)',
      'if (you|u) (had|’d|would) [have] [(actually|only|even)] [(bothered to|taken the time to)] (read|listened|checked|paid attention|done your research)',
      `(you|u) [${clearly}] (don’t know|have no idea|’ve no idea|haven’t a clue|have no clue) what (you’re|you are|ur) (talking|on) about`,
    ],
    ['You clearly didn’t read it.', 'You completely missed the point.', 'You have no idea what you’re talking about.'],
    ['I missed the point of the film.', 'You have no idea how glad I am.', 'You clearly enjoy soup.'],
  ),
  reader(
    'before-commenting',
    [
      `^ [(please|maybe|perhaps|go|go and|just|next time|i suggest you|you should|you’d better|you had better|you might want to|you need to|try to|sorry but|ok)] [,] [to] (do your [own|damn] (research|homework)|(read|reread) (it|the (article|post|whole thing|rules|description|thread|instructions)|my (post|article|comment))|(get|check) your facts [(straight|right)]|educate yourself|think|inform yourself|learn the facts) [first] before (you|) ${commenting}`,
      '^ [(please|maybe|just|sorry but|go)] (get|check) your facts (straight|right) $',
      '=(,|so|then|please|and) (read|reread) (the|my|our) (post|article|comment|tweet|message) (again|properly) [(slowly|this time|please)] $',
      '^ [(please|maybe|go)] (read|reread) (my|our) (post|article|comment|tweet|message) (again|properly)',
      'if (you|u) (don’t|do not) know * * [,] [(just|then|please)] (don’t (comment|speak|talk|post)|(stay|keep|be) quiet|shut up|say nothing)',
    ],
    ['Do your research before commenting.', 'Please get your facts straight before posting.', 'Read my post again.'],
    ['Do your research before buying a boat.', 'I read the article again.'],
  ),
  reader(
    'no-lessons-from-you',
    [
      '(i|we) (don’t|do not|won’t|will not|didn’t) (need|take|want|accept|ask for) [any] [(your|more)] (lectures|lecture|lessons|lecturing|advice|sermons|opinion|opinions) [(from|off) (you|u|people like you|someone like you)] $',
      '(keep|save) your (opinion|opinions|comments|advice|lectures|judgment|negativity) to yourself',
      '(spare|save) (me|us) (your|the) (lecture|lectures|outrage|sermon|theatrics|crocodile tears)',
      '(you’re|you are|ur|stop|quit) [(just|deliberately)] (twisting|misrepresenting|misquoting|distorting) (my|our|what i|what we) [(words|said|wrote)]',
      '(stop|quit|don’t) (putting|put) words (in|into) (my|our) mouth',
      '^ [(well|so|sorry|sorry but|but)] [,] (that’s|that is|sounds like) (your|a you) [own] (problem|fault) [(, not (mine|ours)|not (mine|ours))] $',
      '^ [(well|sorry|i think|sorry but|honestly)] [,] [but] (you’re|you are|ur) (overreacting|exaggerating|[just] being [(so|too|very|totally|a bit)] (unfair|ridiculous|unreasonable|dramatic|childish|petty|oversensitive|sensitive)|(too|so|way too) sensitive) !(to the)',
      '(you|u) (are|’re) [(simply|clearly|obviously|sadly|badly)] (misinformed|uninformed|out of your depth) !(if)',
      'the (problem|mistake|error|fault) (must be|is|was) (you|yours|on your (side|end|part))',
      '(you|u) (are|’re) the one (who|that) (didn’t|did not|doesn’t|misread|misunderstood|got it wrong|made (the|a) mistake)',
      '(everyone|everybody) [else] (understood|got it|loves it|loved it|managed|(is|was|seems) [(perfectly|very|quite)] (happy|fine|satisfied)) [,] (except|but|apart from) you',
      '(you|u) (always|just|only) (find|look for|want|have to find) (something|anything|reasons|a reason|things) to (complain|moan|whine|criticize|criticise|nitpick)',
      '(you|u) [(must have|clearly|obviously|probably|’ve|have)] (used|installed|assembled|washed|stored|ordered|plugged|entered) (it|them|this|that) [in] (wrong|wrongly|incorrectly|badly|improperly|the wrong way)',
    ],
    ['We don’t need lessons from you.', 'Keep your opinions to yourself.', 'That’s your problem.'],
    ['I don’t need advice on soup tonight.', 'Keep your receipts.', 'Everyone is fine.', 'Is that your problem?'],
  ),
  again(
    'told-you-already',
    [
      '(i|we) [(’ve|have)] already (told|explained|answered|said|addressed) (it to you|this to you|you|(this|that|it) (#|two|three|four|five|ten|several|many|multiple|a dozen|a hundred) times|(this|that|it) (twice|repeatedly))',
      'how many times (do|must|should|did|have) (i|we) [(have to|need to|got to)] (say|tell|explain|repeat|told|explained|answer)',
      '(i|we) (won’t|will not|’m not going to|am not going to|’re not going to) (repeat (myself|ourselves)|(explain|say) (it|this|that) (again|twice|to you))',
      'do (i|we) (need|have) to (spell it out|draw you a picture|spell this out)',
    ],
    ['I’ve already explained this three times.', 'How many times do I have to say it?', 'I won’t repeat myself.'],
    ['I already told him.', 'How many times have I seen this film?'],
  ),
  dismissal(
    'dont-read-it',
    [
      '(if you|if u) (don’t|do not) (like|agree with|enjoy|want) (it|this|that|us|the price|our _|my _|what (i|we) (post|write|say|share|do)) [,] [(then|just|please|feel free to|you can|simply)] (don’t (read|watch|follow|buy|come|look|order)|unfollow|scroll|keep scrolling|(go|shop|eat|look|buy) (elsewhere|somewhere else)|there’s the door|block me|leave us|move along)',
      '(if you|if u) (’re|are) (not happy|unhappy|not satisfied|not pleased|so unhappy) [(with (it|that|us|this|our _))] [,] [(then|just|please|feel free to|you can|simply)] (unfollow|(go|shop|eat|look|buy|try) (elsewhere|somewhere else)|there’s the door|don’t (come|buy|order|follow)|leave)',
      '^ (nobody|no one) (’s|is) (keeping|stopping|forcing|making) you [here] $',
      '(go|switch) to (the competition|a competitor|our competitors) !(to)',
      '^ [(then|so|just|please|fine)] [,] (go|shop|look|eat|buy|order) (elsewhere|somewhere else) [then] if (you|our|my|the price)',
      '(customers|clients|people|guests|followers|readers) like you [,] [(it’s|it is)] (no wonder|(we’re|we are|i’m) better off)',
      'if (the truth|my honesty|the facts|honesty) (offends|bothers|hurts|upsets|offend|bother|hurt|upset) you [,] (that’s|it’s|too bad|tough|so be it|i’m not|i can’t|unfollow|don’t)',
      '^ [(please|just|ok|okay|maybe)] [,] calm down [(please|mate|dude|buddy)] $',
      '^ [(please|just|kindly|maybe|and|so)] mind (your|ya|ur|yo) own (business|damn business|bloody business)',
      '(i|we) (don’t|do not|’m not|am not|’re not|aren’t) (have to|need to|going to|obliged to) (justify|explain|defend|answer) [(myself|ourselves|it|this|that|anything)] to (you|u)',
      '(i|we) (don’t|do not) answer to (you|u) !(in)',
      '^ [(just|yet)] (another|typical) (hater|troll|keyboard warrior|snowflake|karen|jealous)',
      '(i|we) don’t owe (you|u) (an explanation|anything|an answer|an apology)',
      '(nobody|no one) asked (for (your|ur) (opinion|advice|input)|you|u) $',
      '(stop|quit|you’re|you are) wasting (my|our) time',
    ],
    [
      'If you don’t like it, don’t read it.',
      'If you’re not happy, go somewhere else.',
      'I don’t have to justify myself to you.',
      'Nobody asked for your opinion.',
    ],
    [
      'Go elsewhere if it rains.',
      'People like you make my day.',
      'If you don’t like it, tell us why.',
      'If you’re not happy with it, bring it back.',
      'I owe you a pint.',
    ],
  ),
  dismissal(
    'your-review-is-false',
    [
      `your ${remark} (is|are|was|were) [(just|simply|totally|completely|complete|utterly|clearly|pure|frankly|entirely|absolutely|nothing but)] [a] (false|lie|lies|untrue|fake|unfair|unfounded|baseless|nonsense|rubbish|ridiculous|defamatory|slander|wrong|uncalled for|pointless|irrelevant|dishonest|misleading|stupid|meaningless) !(?)`,
    ],
    ['Your review is false.', 'Your comments are totally unfounded.'],
    ['Your review is online.', 'Is your comment wrong?', 'The review was unfair.'],
  ),
  blameless(
    'only-you',
    [
      '(you|u) (are|’re|r) the (only|first) (one|person|customer|client|guest|reader) (complaining|to complain|who (complains|complained|has complained|has a problem|has an issue|is upset|minds)|with (a|this) (problem|issue))',
      '(i|we) (’ve|have) never (had|received|gotten|got) [(a|any|one)] [single] (complaint|complaints)',
      '(it’s|it is|that’s|that is|it isn’t|this is) [not] (our|my) (fault|problem) [(that|if|when|because)] (you|u) (didn’t|did not|don’t|do not|can’t|cannot|couldn’t|haven’t|were|forgot|missed|misread|failed|got|chose)',
      '(nobody|no one) else [(has|has ever|ever)] (complained|complains|had (this|a|any) (problem|issue|complaint))',
      '(i|we) know what (i’m|we’re|i am|we are) doing [,] (thanks|thank you|(i’ve|we’ve|i have|we have) been (in|doing))',
      'sorry (if|that) (you|u|anyone) (feel|felt|are|were|got|is|was) [(so|easily|that)] (offended|triggered|attacked|targeted)',
      'sorry [(that|if|to hear|to hear that)] (you|u) (feel|felt) (that|this) way',
      '(you|u) (only|just) have yourself to blame',
    ],
    ['You’re the only one complaining.', 'It’s not our fault you didn’t read it.', 'Sorry you feel that way.'],
    [
      'We know what we are doing on Sunday.',
      'You are the only one who understands me.',
      'Sorry you had to wait.',
      'We had two complaints.',
    ],
  ),
];
