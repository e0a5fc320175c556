import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Waving a criticism away. */
export const dismissals: readonly DefensivePhrase[] = [
  {
    id: 'calm-down',
    kind: 'dismissal',
    pattern: [
      '^ [ok|okay|just|please|wow|whoa|so|lol|maybe] (calm|settle|simmer|cool) [the fuck|the hell] down [there|now|please|buddy|mate|dude|everyone]',
      '^ [ok|okay|just|please|wow|whoa|dude] (relax|chill|chill out|lighten up|take a chill pill|get a grip|get over it|get over yourself|grow up|grow a pair|move on|cope|give it a rest|take a breath|take a deep breath|touch grass|go touch grass) [already|buddy|mate|dude|bro|please|will you] $',
      '(you|u) (need|really need|just need|should|might want) to (calm|chill|relax|lighten|get over|grow up|settle|get off|take a breath|move on|touch grass)',
      'no need to (get|be|shout|yell|overreact|panic) [so] (angry|upset|rude|aggressive|hysterical|defensive|at me|at us|snippy|nasty)',
    ],
    hits: ['Calm down.', 'Relax.', 'You need to calm down.', 'Get over it.', 'No need to get upset.'],
    misses: ['The sea calmed down.', 'We relax on Sundays.', 'Relax your shoulders, then breathe.'],
  },
  {
    id: 'take-it-or-leave-it',
    kind: 'dismissal',
    pattern: [
      '(if you|if u) (don t|do not) like (it|this|that|us|the price|our) [,] (don t|do not|then|go|leave|you can|unfollow|there s|too bad|tough|feel free|just|move|scroll|shop|look|get)',
      'take it or leave it',
      '(feel free|you are free|you re free|you re welcome) to (unfollow|leave|unsubscribe|go elsewhere|shop elsewhere|take your business|block)',
      '(the door is|there s the door|don t let the door)',
      '(unfollow|unsubscribe|block) me [then|if]',
      '(go|shop|look) (elsewhere|somewhere else) [then] $',
      '(keep|just keep|then keep) scrolling',
    ],
    hits: ['If you don’t like it, go elsewhere.', 'Take it or leave it.', 'Feel free to unfollow.'],
    misses: ['If you don’t like it, tell us why.', 'Leave it on the table.'],
  },
  {
    id: 'waste-my-time',
    kind: 'dismissal',
    pattern: [
      '(i|we) (m|am|re|are|ll|will|won t|don t|have|ve|refuse) [not|got|going to|to|have] [going] [to] (wasting|waste|better things to do|no time for this|time for this|engage with) [my|any|more|any more|our] [time|energy|breath] [on|with|arguing]',
      '(stop|quit) wasting (my|our) time',
      '(i|we) (don t|do not|m not|am not|are not|aren t) (have to|need to|going to|owe you|obliged to|about to) (justify|explain|defend|answer) [myself|ourselves|to|an|any] [to] [you|explanation]',
      '(i|we) don t owe (you|anyone) (an explanation|anything|an answer)',
      '(this|the) (discussion|conversation|debate) is (over|closed|finished)',
      '(end of|enough said|case closed) [story|discussion|conversation|debate] $',
      '(i|we) (m|am|re|are) done (here|with you|with this conversation|arguing|replying|discussing)',
    ],
    hits: [
      'I’m not going to waste my time.',
      'I don’t owe you an explanation.',
      'This conversation is over.',
      'End of story.',
    ],
    misses: ['The end of the street is closed.', 'I wasted my time in a queue.'],
  },
  {
    id: 'stop-complaining',
    kind: 'dismissal',
    pattern: [
      '(stop|quit) (complaining|whining|moaning|crying|bitching|nagging|being so negative|making excuses|making everything about)',
      '(that s|thats|it s|that is) (just|only) (your|ur) (opinion|view|take)',
      '(nobody|no one) (asked|cares) [what you think|for your opinion|about your opinion|for your input|you]',
      '(who|and who) (asked|cares) [you] $',
      '(i|we) (don t|couldn t|could not|do not) care [less] [about] (what you|your|how you|if you)',
      '(cool story|whatever you say|ok boomer|whatever) [bro|mate|dude] $',
      '(it was|it s|was) (just|only|obviously|clearly) [a] (joke|joking|banter|sarcasm|satire|joking around)',
      '(can t you|you can t|learn to) take a joke',
      '(mind|mind ya) your own business',
    ],
    hits: [
      'Stop complaining.',
      'That’s just your opinion.',
      'Who asked?',
      'It was just a joke.',
      'We don’t care what you think.',
    ],
    misses: ['I stopped whining about snow.', 'Your opinion matters to us.', 'She told a joke.'],
  },
];
