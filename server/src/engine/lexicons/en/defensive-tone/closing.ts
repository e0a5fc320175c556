import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const dismissal = defensiveOf('dismissal');

/** Showing the reader the door, and ending the talk. */
export const closing: readonly DefensivePhrase[] = [
  dismissal(
    'if-you-dont-like-it',
    '(if you|if u) (don’t|do not) like (it|this|that|us|the price|our|my) * [,] (don’t|do not|then|go|leave|you can|unfollow|there’s|too bad|tough|feel free to (leave|unfollow|go)|just|move|scroll|shop|look elsewhere|get out|why are you)',
    ['If you don’t like it, go elsewhere.', 'If you don’t like our prices, shop at a chain.'],
    ['If you don’t like it, tell us why.', 'I like it.'],
  ),
  dismissal(
    'take-it-or-leave-it',
    [
      'take it or leave it',
      '^ [(well|sorry|yeah|so)] [,] (tough|tough luck|too bad|too bad so sad|tough cookies|deal with it|suck it up|live with it|get used to it|like it or lump it) [then|buttercup|princess] $',
    ],
    ['Take it or leave it.', 'Tough luck.', 'Well, deal with it.'],
    ['Leave it on the table.', 'A tough crust'],
  ),
  dismissal(
    'feel-free-to-leave',
    [
      '(feel free|you are free|you’re free|you’re welcome|you are welcome|nobody’s stopping you|you’re more than welcome) to (unfollow|leave|unsubscribe|go elsewhere|shop elsewhere|take your business|block|look elsewhere|go somewhere else|not read|scroll)',
      '(unfollow|unsubscribe|block) me (then|if) ',
      '(take your (business|money|custom)) (elsewhere|somewhere else)',
    ],
    ['Feel free to unfollow.', 'Take your business elsewhere.', 'You’re welcome to go elsewhere.'],
    ['Feel free to ask.', 'We take your business seriously.'],
  ),
  dismissal(
    'the-door-is-there',
    [
      '(the door is (that way|over there|right there|there|open)|there’s the door|don’t let the door (hit|hit you)|(you know|you’ll find) where the (door|exit|unfollow button) is)',
      '^ [(well|ok|okay)] [,] (good riddance to you|bye felicia|bye then|see ya|no loss|your loss|won’t be missed|don’t let the door) $',
    ],
    ['There’s the door.', 'Bye Felicia.', 'You know where the exit is.'],
    ['The door is green.', 'Bye for now, see you Monday.'],
  ),
  dismissal(
    'scroll-on',
    [
      '(keep|just keep|then keep|please keep) scrolling',
      '^ [(then|so|just|please)] (scroll|scroll past|scroll on|move along|look away|don’t read it|don’t watch it|don’t follow (me|us)|ignore it) [then|it|please] $',
      '(you|u) (don’t|do not) have to (read|watch|follow|look at|listen to) (it|this|me|us|my|our) $',
    ],
    ['Just keep scrolling.', 'Then don’t read it.', 'You don’t have to follow me.'],
    ['You don’t have to read it tonight.', 'Scroll to page two.'],
  ),
  dismissal(
    'go-elsewhere',
    '^ [(then|so|just|please|fine)] [,] (go|shop|look|eat|buy|try) (elsewhere|somewhere else) [then] $',
    ['Go elsewhere.', 'Fine, shop somewhere else then.'],
    ['We eat elsewhere on Sundays.', 'Go on.'],
  ),
  dismissal(
    'waste-my-time',
    [
      '(i|we) (’m|am|’re|are|’ll|will|won’t|don’t|have|’ve|refuse) [not|got|going to|to|have] [going] [to] (wasting|waste|better things to do|no time for this|time for this|engage with) [my|any|more|any more|our] [time|energy|breath] [on|with|arguing]',
      '(stop|quit) wasting (my|our) time',
      '(you’re|you are|ur) wasting (my|our) time',
    ],
    ['I’m not going to waste my time.', 'You’re wasting our time.'],
    ['I wasted my time in a queue.', 'No time to lose.'],
  ),
  dismissal(
    'no-explanation-owed',
    [
      '(i|we) (don’t|do not|’m not|am not|are not|aren’t|’re not) (have to|need to|going to|owe you|obliged to|about to|here to) (justify|explain|defend|answer) (myself|ourselves|it to you|this to you|anything to you|to you|our prices|my prices)',
      '(i|we) don’t owe (you|anyone) (an explanation|anything|an answer|an apology)',
    ],
    ['I don’t owe you an explanation.', 'We’re not going to justify ourselves.'],
    ['I owe you a pint.', 'I’m not going to answer the phone.'],
  ),
  dismissal(
    'conversation-over',
    [
      '(this|the) (discussion|conversation|debate|matter) is (over|closed|finished|done)',
      '^ (end of|enough said|case closed|nuff said|i rest my case|that’s final) [story|discussion|conversation|debate] $',
      '^ (i’m|i am|we’ll|let’s) [just] (agree to disagree|leave it there|leave it at that|not discussing this) [then] $',
    ],
    ['This conversation is over.', 'End of story.', 'Enough said.'],
    ['The end of the street is closed.', 'The story ends well.'],
  ),
  dismissal(
    'done-with-you',
    [
      '(i|we) (’m|am|’re|are) [so] done (with you|with this conversation|arguing|replying|discussing|explaining|engaging|talking to you)',
      '(i|we) (won’t|will not|’ll not) be (responding|replying|engaging|answering|commenting) (further|to you|any further|anymore|to this)',
    ],
    ['I’m done arguing.', 'We will not be responding further.'],
    ['I’m done with the sink.', 'We will be answering on Monday.'],
  ),
  dismissal(
    'blocking-you',
    [
      '^ [(and|ok|okay|well|bye)] [,] (blocked|reported|muted|blocked and reported|reported and blocked|muting this|muting you|blocking you) [(now|next|bye)] $',
      '(i’m|i am|we’re|i’ll be|going to|i’ve) [(just|now)] (blocking|muting|blocked|muted) (you|u)',
      '(consider|you’re|you are) (yourself blocked|blocked|muted)',
    ],
    ['Blocked.', 'I’m muting you now.', 'Consider yourself blocked.'],
    ['The road is blocked.', 'The sink is blocked again.'],
  ),
  dismissal(
    'my-page-my-rules',
    [
      '(my|our) (page|account|post|house|shop|profile|wall|channel|group) [,] (my|our) rules',
      '(it’s|it is|this is) (my|our) (page|account|post|profile|wall|channel|shop|business) (and|so) (i’ll|i|we|we’ll) (can|will|say|post|do|decide|run|charge)',
      '^ [(last i checked|well|hey)] [,] it’s a free country',
    ],
    ['My page, my rules.', 'It’s my account and I’ll post what I like.'],
    ['Our house is cold.', 'The rules of my game'],
  ),
  dismissal(
    'rules-are-rules',
    '^ [(sorry|sorry but|well|but|unfortunately)] [,] (rules are rules|policy is policy|them’s the rules|those are the rules|that’s just (how it is|the way it is|how it works|our policy|life)|that’s how it is|that’s life|life isn’t fair|life’s not fair|it is what it is) $',
    ['Rules are rules.', 'Sorry, that’s just how it is.'],
    ['The rules are on the wall.', 'That’s how it is made.'],
  ),
  dismissal(
    'dont-need-your-custom',
    [
      '(i|we) (don’t|do not) (need|want|miss) (customers|clients|followers|people|readers|guests|your money|your custom|your business) (like (you|that)|who (complain|moan|don’t)|anyway|thanks|either)',
      '(you’re|you are|you were) (not|clearly not|just not|obviously not) (our|my|the) (target|ideal|kind of|type of|sort of) (customer|client|audience|market|reader|person|guest)',
    ],
    ['We don’t need customers like you.', 'You’re clearly not our target audience.'],
    ['We need your custom.', 'You are our kind of people.'],
  ),
  dismissal(
    'with-all-due-respect',
    '^ [(but|and|well|look|look,)] [,] with (all due|the greatest|the utmost|the greatest of|all) respect [,] (you|u|that’s|that is|your|ur|nobody|no one|you’re|i|we)',
    ['With all due respect, you were not there.', 'But with the greatest respect, that’s rubbish.'],
    ['With respect to the bins, Monday it is.', 'She spoke with respect.'],
  ),
  dismissal(
    'thanks-but-nobody-asked',
    [
      '(thanks|thank you|thx) for (your|the|ur) * (opinion|input|two cents|comment|feedback|advice|concern) [,] [(but|however)] (nobody asked|no one asked|(i|we) (didn’t ask|don’t need|never asked))',
      '(thanks|thank you) for the (lecture|unsolicited advice|mansplaining|sermon|unsolicited opinion)',
    ],
    ['Thanks for your opinion but nobody asked.', 'Thanks for the lecture.'],
    ['Thanks for your comment, I fixed it.', 'Thank you for the advice.'],
  ),
];
