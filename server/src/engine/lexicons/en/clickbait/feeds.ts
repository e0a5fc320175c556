import { type GapPhrase, gapPhrase, type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');
const line = titleCue('gap', 'line');

/** How posts in a feed keep readers hanging: the story in the comments, the end of the video, what kills you silently. */
export const feeds: readonly (GapPhrase | TitleCue)[] = [
  gap(
    'story-in-the-comments',
    '(full story|rest of the story|whole story|the story continues|the end|the ending|the answer|part # |part two|story continues|continued|read more|the reason|the rest) [is] [(in|down in|below in|waiting in)] (the|first|in the first) (comments|comment|first comment|comment section) [(below|👇)]',
    ['Full story in the comments 👇', 'The answer is in the first comment.', 'Continued in the comments'],
    ['The story is in the paper.', 'Your comment section is full.'],
    ['remove-sentence'],
    [['The kiln broke down. Full story in the comments.', 'The kiln broke down.']],
  ),
  gap(
    'never-guess',
    '(you’ll|you will|you’d|u ll) never (guess|believe) (what|how|why|where|which) !(i|we|my)',
    ['You’ll never guess what he found.', 'You will never guess why they left.'],
    ['You’ll never guess my age.', 'I never guess.'],
  ),
  gap(
    'not-what-you-think',
    [
      '(the|my) (reason|answer|cause|secret|culprit|result|trick|outcome|fix|solution) [why] (is not|isn’t|might not be|may not be|is never|was not|wasn’t) what you (think|expect|would expect|might think|’d think|’d expect) $',
      '^ [(and|but|no|spoiler|hint|:|,)] (it’s|it is|it was) [probably] not what you (think|expect|would expect|might think|’d think|’d expect) $',
    ],
    ['The reason isn’t what you think.', 'The culprit? It’s not what you’d expect.'],
    ['It is not what you think of him.', 'The reason is on page two.'],
  ),
  gap(
    'threat-not-what-you-think',
    '(reason|cause|threat|mistake|problem|enemy|secret|killer) * * * (is not|isn’t|is never|was not|wasn’t) what (you|most people) (think|expect|would expect|’d think|’d expect) $',
    ['The #1 reason bakeries close is not what you think.', 'Your worst enemy at the oven isn’t what you expect'],
    ['The reason that he gave is not what you think of him.'],
    ['remove-sentence'],
    [['The #1 reason bakeries close is not what you think. It is the rent.', 'It is the rent.']],
  ),
  gap(
    'before-it-is-deleted',
    '(watch|read|see|save|share|screenshot|download) (this|it) before (it’s|it is|it gets|they|youtube|facebook|instagram|linkedin|the mods|google) * (deleted|removed|banned|taken down|gone|delete|remove|ban|take it down|take this down|disappears)',
    ['Watch this before it’s deleted.', 'Save it before they take it down.'],
    ['Save it before you leave.', 'They deleted it before lunch.'],
    ['remove-sentence'],
    [['The kiln broke down. Watch this before it’s deleted.', 'The kiln broke down.']],
  ),
  gap(
    'what-they-did-next',
    '(what|how) (he|she|they|it|this (man|woman|dog|cat|boy|girl|teacher|nurse|couple)|the (man|woman|dog|cat|boy|girl|teacher|nurse|waiter|crowd|judge|ceo)) (did|said|found|saw|discovered|built|responded|reacted) (next|after that|then) (will|left|shocked|surprised|made|changed|broke|melted|stunned)',
    ['What she did next shocked everyone.', 'What the waiter said next left them in tears.'],
    ['What she did next was sleep.', 'What he said left me cold.'],
  ),
  gap(
    'silently-killing',
    '(is|are|that’s|that are|that is|might be|could be) [(probably|actually)] (secretly|silently|quietly|slowly) (killing|ruining|destroying|hurting|costing|sabotaging|draining|wrecking|poisoning|stealing) (your|you)',
    ['It is silently killing your reach.', 'Habits that are secretly ruining your sleep'],
    ['The damp is slowly ruining the wall.', 'He quietly killed the engine.'],
  ),
  gap(
    'until-you-read-this',
    [
      '(until|till|before|unless) (you’ve|you have|you) (read|seen|watched|watch|heard|see) (this|what i say) $',
      '(until|till|before|unless) (you’ve|you have|you) (read|seen|watched|watch|heard|see) (this (post|video|thread|reel|carousel|article))',
      '(don’t|do not|never) (buy|post|apply|sign|hire|launch|invest|book) (another|any|a single|anything) * * (until|before|without) (you|reading|watching|seeing)',
    ],
    ['Don’t post until you’ve read this.', 'Never buy another mattress before you read on.'],
    ['Wait until you see a doctor.', 'Wait till you see this thing in action.', 'Don’t buy the blue one.'],
  ),
  gap(
    'till-the-very-end',
    '(stick around|keep reading|keep watching|scroll|swipe|read|watch) (to|till|until) the (end|very end|last (slide|one|line|frame|page|second|tip)) (to (see|find|get|learn)|because|it|for the|you|👀|👇)',
    ['Swipe to the last slide to see it.', 'Keep watching until the very end for the trick.'],
    ['Scroll to the end of the page.', 'We stayed to the end.'],
  ),
  gap(
    'the-ending-will',
    '(the|that) (ending|end|twist|plot twist|last (line|part|slide|sentence|second|tip)|final (slide|part|tip)|first comment) (will|is going to|’s going to|is gonna|might) [(absolutely|totally|literally)] (shock|surprise|blow|break|make|leave|get|haunt|stun|floor) (you|your)',
    ['The last slide will surprise you.', 'That twist is going to blow your mind.'],
    ['The end will come.', 'The last part made sense.'],
  ),
  reaction(
    'this-post-will-change',
    '(this|the following|my next|today’s) (thread|post|video|carousel|article|newsletter|reel|story|podcast|episode|image|photo|clip|trick|hack|tip|recipe) (will|is going to|’s going to|might|could|is about to) [(literally|actually|completely|forever)] (change (your|the way|how)|save you # |blow your|make you (rethink|question|smarter|rich|cry|laugh|want|think twice)|be the (best|most)|open your eyes|10 x your|double your)',
    ['This thread will change your life.', 'This post might save you 40 hours.'],
    ['This post will be short.', 'The video will start at nine.'],
  ),
  reaction(
    'best-thing-today',
    'the (best|cutest|funniest|most _|craziest|wildest|sweetest|saddest|coolest) (thing|video|story|post|photo|picture|clip|sentence) (you’ll|you will|you’re going to|you are going to) (see|read|hear|watch) (today|all day|all week|this week|all year|this year|on here|on the internet)',
    ['The cutest thing you’ll see today', 'This is the best sentence you will read all week.'],
    ['The best thing we saw today', 'You’ll see the cutest dog.'],
  ),
  gap(
    'wish-you-knew-sooner',
    '(you’ll|you will|you’re going to|you) wish (you|you’d|you had|someone had told you) [(had|’d)] (knew|known|found|heard|read|about) * (sooner|earlier|years ago)',
    ['You’ll wish you knew it sooner.', 'Tips you will wish you’d known about years ago'],
    ['I wish I had known sooner.', 'You wish you were here.'],
  ),
  line(
    'real-reason-your',
    1,
    [
      '(the|one) (real|true|shocking|surprising|hidden|brutal|uncomfortable|number one|# 1) reason (why|behind|that|) [(why)] (your|you|nobody|most (people|founders|posts|businesses|creators))',
      '(the|one|this|#) (thing|things|mistake|mistakes|habit|habits|word|words) [(that|that’s)] (is|are|’s|was) (killing|ruining|destroying|costing|sabotaging|hurting|holding) (your|you|most)',
    ],
    ['the real reason your posts get no likes', '3 mistakes that are killing your reach'],
    ['the real reason I left', 'a mistake in the sum'],
  ),
  line(
    'gone-wrong',
    1,
    '(prank|challenge|experiment|surprise|stunt|proposal|wedding|haul|diy|date|makeover|hike|party|trip|dare) (gone|goes|went) (horribly|terribly|seriously|hilariously|very|so) wrong',
    ['Prank gone horribly wrong', 'Our proposal went terribly wrong'],
    ['The dress went wrong.', 'Nothing went so wrong as the cake.'],
  ),
];
