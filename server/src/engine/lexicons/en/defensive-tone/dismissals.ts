import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const dismissal = defensiveOf('dismissal');

/** Waving a criticism away. */
export const dismissals: readonly DefensivePhrase[] = [
  dismissal(
    'calm-down',
    [
      '^ [ok|okay|just|please|wow|whoa|so|lol|maybe] (calm|settle|simmer|cool) [the fuck|the hell] (down|it) [there|now|please|buddy|mate|dude|everyone]',
      '^ [ok|okay|just|please|wow|whoa|dude] (relax|chill|chill out|take a chill pill|take a breath|take a deep breath|breathe|lighten up) [already|buddy|mate|dude|bro|please|will you] $',
      '(you|u) (need to|really need to|just need to|should|might want to) (calm|chill|relax|lighten|settle|take a breath)',
    ],
    ['Calm down.', 'Relax.', 'You need to calm down.'],
    ['The sea calmed down.', 'We relax on Sundays.', 'Relax your shoulders, then breathe.'],
  ),
  dismissal(
    'get-over-it',
    [
      '^ [ok|okay|just|please|wow|whoa|dude] (get a grip|get over it|get over yourself|get used to it|grow up|move on|cope|give it a rest|give it up|let it go|build a bridge and get over it) [already|buddy|mate|dude|bro|please|will you|people] $',
      '(you|u) (need to|really need to|just need to|should|might want to) (get over (it|yourself|this|that)|grow up|get off|move on|let it go|let this go)',
    ],
    ['Get over it.', 'You need to move on.', 'Grow up!'],
    ['They grow up so fast.', 'We got over the wall.'],
  ),
  dismissal(
    'touch-grass',
    [
      '^ [ok|okay|just|please|wow|dude] (go|please|maybe|) (touch grass|touch some grass|go outside|log off|get off the internet|get off twitter|step outside) [already|buddy|mate|dude|bro|please|once in a while] $',
      '(you|u) (need to|really need to|just need to|should|might want to) (touch grass|log off|go outside|get out more|get off the internet)',
    ],
    ['Go touch grass.', 'You should log off.'],
    ['Don’t touch the grass.', 'Go outside with the dog.'],
  ),
  dismissal(
    'no-need-to-be-upset',
    'no (need|reason) to (get|be|act|shout|yell|overreact|panic|cry) [so] (angry|upset|rude|aggressive|hysterical|defensive|at me|at us|snippy|nasty|mad|dramatic|about it)',
    ['No need to get upset.', 'No reason to be so dramatic.'],
    ['No need to book.', 'There is reason to cry.'],
  ),
  dismissal(
    'not-that-deep',
    [
      '(it’s not|it is not|its not|it isn’t|this is not|this isn’t|it really isn’t|it’s really not) [(really|literally)] (that deep|that serious|that big a deal|that big of a deal|a big deal)',
      '(it’s|it is|its|this is|it was) (just|only|literally just|literally) a (post|meme|game|tweet|joke|picture|comment|name|logo|video|caption|prank)',
    ],
    ['It’s not that deep.', 'It’s just a meme.'],
    ['A joke is a serious thing.', 'The pond is deep.'],
  ),
  dismissal(
    'just-a-joke',
    [
      '(it was|it’s|was) (just|only|obviously|clearly) [a] (joke|joking|banter|sarcasm|satire|joking around)',
      '(can’t you|you can’t|can’t|learn to) take a joke',
      '(you|u) (have no|need a|lost your|lack a) sense of (humour|humor)',
    ],
    ['It was just a joke.', 'Can’t you take a joke?', 'You have no sense of humour.'],
    ['She told a joke.', 'A good sense of humour'],
  ),
  dismissal(
    'stop-complaining',
    '(stop|quit|enough with the) (complaining|whining|moaning|crying|bitching|nagging|being so negative|making excuses|making everything about|whinging|whingeing) !(about the weather)',
    ['Stop complaining.', 'Quit moaning about the bus.'],
    ['I stopped whining about snow.', 'The crying stopped.'],
  ),
  dismissal(
    'just-your-opinion',
    [
      '(that’s|thats|it’s|that is) (just|only|merely|like just) (your|ur) (opinion|view|take|perspective|interpretation)',
      '(that’s|that is) (just|) like your opinion man',
      '(you’re|you are) (entitled|welcome) to (your|an|that) [own] (opinion|opinions|view) [(,)] [(but|however|no matter|even if|and)]',
      '(everyone’s|everybody’s) (a critic|an expert|got an opinion|entitled to)',
    ],
    ['That’s just your opinion.', 'You’re entitled to your opinion, but no.', 'Everyone’s a critic.'],
    ['Your opinion matters to us.', 'She is a critic.'],
  ),
  dismissal(
    'nobody-asked',
    [
      '(nobody|no one|literally nobody|literally no one) (asked|cares) (what (you|u)|for (your|ur)|about (your|ur)|you|u|how you)',
      '^ [(and|so|but)] (nobody|no one) asked $',
      '^ [(and|so|but|sorry)] [,] who (asked|asked you|asked for (your|ur) opinion|cares what you think) $',
      '(don’t|can’t) (remember|recall) (asking|anyone asking) (you|for)',
    ],
    ['Who asked?', 'Nobody asked for your opinion.', 'I don’t remember asking you.'],
    ['Nobody asked him to stay.', 'Who cares for the hens on Sunday?'],
  ),
  dismissal(
    'we-dont-care',
    '(i|we) [(really|honestly|literally)] (don’t|couldn’t|could not|do not) (care|give a damn|give a shit|give a fuck|give a toss) [less] [about] (what you|your|how you|if you|what anyone|whether you)',
    ['We don’t care what you think.', 'I couldn’t care less about your view.'],
    ['I don’t care for olives.', 'We care how you are.'],
  ),
  dismissal(
    'cool-story',
    '^ (cool story|whatever you say|ok boomer|okay boomer|sure jan|whatever (bro|mate|dude|man|love|hun|pal)|bless your heart|good for you buddy|nice try|yawn|big yawn|ok karen|okay karen|whatever helps you sleep) [bro|mate|dude|buddy|pal|hun|hon|at night|though] $',
    ['OK boomer.', 'Nice try buddy.'],
    ['A cool story from Hull', 'Whatever you say, I will listen.'],
  ),
  dismissal(
    'mind-your-business',
    [
      '(don’t|do not|stop) (judge|judging|criticize|criticise|criticizing|criticising|comment|commenting) [(us|me|people|others)] without (knowing|reading|having (read|tried|seen))',
      '^ [(please|maybe|just)] (stay in your lane|stay out of it|stay in your own lane|it’s none of your (business|concern)|none of your (business|concern|beeswax)|not your (business|concern))',
    ],
    ['Don’t judge us without knowing.', 'Stay in your lane.', 'None of your concern.'],
    ['I mind the shop.', 'Stay in your seat until the bell.'],
  ),
  dismissal(
    'too-much-time',
    '(you|u|someone|somebody|some people) (have|has|’ve|must have|clearly have|obviously have|clearly has|really have|’ve got) (too much|so much|way too much|far too much|nothing better|a lot of) (time on|free time|to do (with|than)) [(your|their|my)] [(hands|time|life|lives)]',
    ['You have too much time on your hands.', 'Someone clearly has nothing better to do than moan.'],
    ['You have so much time to rest.', 'We have time on Monday.'],
  ),
  dismissal(
    'get-a-life',
    [
      '^ [(please|just|seriously|maybe|try to)] (get|find|grow|buy) [(yourself)] (a life|a hobby|a job|a sense of humour|a sense of humor|some perspective|a pair|a backbone|a spine|thicker skin|a thicker skin|some thicker skin)',
      '(you|u) (need|really need|should) (to get|to grow|to find|) (a life|a hobby|thicker skin|a thicker skin|a sense of humour|a sense of humor)',
    ],
    ['Get a life.', 'You need to grow thicker skin.'],
    ['Life is long.', 'He got a job at the mill.'],
  ),
  dismissal(
    'first-world-problems',
    '^ [(oh|omg|lol|sounds like|talk about|these are)] (first world problems|first world problem|skill issue|sounds like a skill issue|not my circus not my monkeys|cry more|stay mad|die mad|die mad about it|keep crying|cope harder|cope and seethe) [much|lol|bro|then] $',
    ['First world problems.', 'Stay mad.'],
    ['The first world war', 'Problems of the world'],
  ),
];
