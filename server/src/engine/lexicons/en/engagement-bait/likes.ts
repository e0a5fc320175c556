import { baitOf } from '../../../language/appeals/cue.ts';
import { heart, order, post } from './orders.ts';

const reaction = baitOf('reaction');

/** Likes and hearts for their own sake. */
export const likes = [
  reaction(
    'like-if',
    [
      `${order} (like|likes|heart|upvote|fav|smash like|click like|hit like|press like) (if (you|u|ur|your|you re|ya|this|anyone|it|he|she|they|we|our)|for (more|part|a follow|reach|no reason|good luck)) !(don t mind|need to|need a|need an|have to)`,
    ],
    ['Like if you agree.', 'Click like if you hope for rain', 'Like for part two'],
    ['I like if it rains.', 'What it is like for me.'],
  ),
  reaction(
    'thumbs-up-if',
    [
      '(thumbs up|thumb up|thumbs-up|thumps up|thumb this|thumbs this) (if|comment|up|so|for (more|me|him|her|this)) !(the deal|it was a)',
      `${order} (thumb|thumbs) (this|it|my|me) [${post}] up`,
    ],
    ['Thumbs up if you came here by bus', 'Please thumb this comment up'],
    ['He gave a thumbs up.', 'All thumbs.'],
  ),
  reaction(
    'like-this-comment',
    [
      `${order} (like|thumb up|upvote|up vote|fav|heart) (this|my|our|the|that) ${post} (if|so|for|and|to|please|pls|plz|guys|cause|because|when|!|now|up)`,
      `^ (please|pls|plz|go|go and|now) (like|upvote|heart) (this|my|our) ${post} of`,
      `${order} (like|upvote) (this|my|our) [(facebook|fb)] ${post} $`,
      `!(i|really|we|people|they|you|to|do|not|don t|look|looks|something|feel|also|would|d|sounds|just) like this (comment|page|post|video|facebook page|fb page) (if|of your|of you|for no reason|so (more|others|people|everyone|i|my|he|she)|!)`,
      `^ (like|upvote) (this|my|our) [(facebook|fb)] (${post.slice(1, -1)}) !(is|was|one|from|has|that|which)`,
      '(please|pls|plz|pleas|pliz) (like|upvote) !(me|these|your|all|the film|the book|the food|minded)',
    ],
    ['Please like this post so others see it', 'Like this comment!', 'Plz like my pic'],
    ['I like this song.', 'I just like this picture of my dog.'],
  ),
  reaction(
    'leave-a-like',
    [
      `${order} (leave|drop|smash|hit|throw|tap|destroy|click|press|slap) [(me|us|it|this)] (a|that|the|dat|your|some|this ${post} a|on the) [(big|huge|quick|fat|massive)] (like|likes|like button|thumbs up|thumb up|upvote|likey|thumbs up button)`,
      `${order} (give|gimme) [(me|us|it|this|this ${post}|the ${post}|my ${post}|your)] (a|some|your|the) [(big|huge|quick)] (like|likes|thumbs up|thumb up|upvote|upvotes)`,
      '(giving|leaving|dropping) (me|it|this|us|a|this video|this post) [a] (like|thumbs up|thumb up)',
    ],
    ['Smash the like button!', 'Give this post a thumbs up', 'Please leave a like'],
    ['Give me a hand.', 'Leave a note like mine.'],
  ),
  reaction(
    'a-heart-if',
    [
      `${order} (drop|leave|put|post|send|give|comment|raise|type|add|throw) [(me|us|it|in)] [(a|your|some|an|one|the)] ${heart} (if|below|in the comments|in comments|for (more|part|yes)|in the chat)`,
      `^ (${heart.slice(1, -1)}) if (you|u|you re|this|your) !(want|need|would like|don t|are looking|re looking|have a question)`,
      `${order} (raise|put) your hand [🙋] if (you|u|this) !(have a question|need)`,
    ],
    ['Drop a 🔥 if you are in', '❤️ if you miss him', 'Leave a heart below'],
    [
      'Put a heart in the dough.',
      '🚀 If you want to bake at home, we wrote it down.',
      'Raise your hand if you have a question',
    ],
  ),
  reaction(
    'to-so-many-likes',
    [
      '(let s|lets|help me|help us|can we|could we) [(all|try to|please)] (get|bring|push|take) (this|my|our) [_] [_] to [(over|at least)] # [(k|thousand|hundred)] (likes|shares|comments|views|retweets|followers|hearts|upvotes|reposts|subscribers|reactions)',
      '(can|could) (we|i|this) (get|hit|reach) # [(k|thousand|hundred)] (likes|shares|comments|retweets|hearts|upvotes|reposts|reactions)',
    ],
    ['Let’s get this post to 1,000 likes!', 'Can we hit 500 shares?'],
    ['Let’s get this piano to the second floor.', 'Can we hit the road?'],
  ),
  reaction(
    'hit-the-heart',
    [
      `${order} hit (like|follow|subscribe) (!|$|and|if|to)`,
      '^ (one|1) (like|rt|share|retweet|heart|upvote) (if|for|=)',
      `${order} (hit|tap|smash|press|click) (the|that) (heart|❤️|❤|👍|thumbs up|like) [(button|icon|emoji)] (if|for|to show|so|and)`,
      `if (you|this|u) [_] [_] [_] [_] [_] , (leave|drop|give|send|put|hit) [(me|us|this|it)] (a|the|your) (❤️|❤|🔥|👍|💙|🙌|👏|🚀|like|heart|thumbs up)`,
      `${order} (leave|drop|send|put) [(me|us)] (a|your|some) (❤️|❤|🔥|👍|💙|🙌|👏|🚀) $`,
    ],
    [
      'One like if you have a cat',
      'Hit the heart if you feel the same',
      'If you read this far, leave a ❤️',
      'Drop a 🔥',
    ],
    ['One like that fits.', 'If you are cold, put a coat on.'],
  ),
  reaction(
    'double-tap',
    [
      'double (tap|click) (if|to|for) !(open|zoom|edit|select|launch|expand|close)',
      `${order} double tap (this|❤️|now|the|!)`,
    ],
    ['Double tap if you love Mondays', 'Now double tap!'],
    ['Double click to open it.'],
  ),
  reaction(
    'one-like-equals',
    [
      '(one|1|every|each) (like|share|rt|retweet|comment|follow|subscriber) (=|equals|is worth|means one|means a)',
      '(every|each) (like|share|retweet|follow) (counts|helps|plants|means|matters)',
    ],
    ['One like = one tree', 'Every share counts'],
    ['Each one likes tea.'],
  ),
  reaction(
    'help-me-reach',
    [
      '(help|let s|lets) [(me|us|this|get|him|her|it|them|the|my|our|your)] [_] [_] [_] (get|reach|hit|get to|get me to|get us to|pass|make it to|be the first * to reach) [(to|over|me to|us to|this to|past|my)] [_] # [_] (likes|followers|subs|subscribers|views|shares|retweets|comments|upvotes|view)',
      '(help|let s|lets) * [(get|reach|hit|be|become)] [_] [_] [_] [_] [_] (reach|get|hit) # (billion|million) [more] (views|likes|subscribers|subs)',
      '(need|want|needs) # [(million|thousand|k)] [more] (likes|views|retweets|shares|upvotes|followers) [(more|to|for|by|please)]',
    ],
    ['Help me get 100 subscribers', 'Let’s hit 500 likes', 'We need 10 million more views for her'],
    ['She has 500 followers.', 'Help me reach the shelf.'],
  ),
  reaction(
    'if-we-hit',
    [
      '(if|when|once) (i|we|this|this post|this video|it|this tweet|y all) [(can|could|finally)] (reach|reaches|hit|hits|get|gets) [(to|over|past|about|like|at least)] # [k] (likes|followers|subs|subscribers|views|shares|retweets|comments|rts)',
      // "With 900 followers and I said so": that is told.
      '!(with|over|had|lost|left|than|had over|about) # (likes|rts|retweets|shares|subs|subscribers|followers) and (i|we|i ll|we ll|ill) !(posted|said|was|were|had|left|did|told|didn t|never|lost)',
      '(will|i ll|ill|we ll) * * (if|when|once) (i|we|this) (hit|get|reach) [(to|about|over)] # (subs|subscribers|likes|followers|views)',
    ],
    ['If we hit 500 likes I post part two', '1000 RTs and I shave', 'I will sing when I reach 50 subs'],
    ['If we hit traffic, start without us.', 'If I get 5 minutes, I call.'],
  ),
  reaction(
    'can-we-get',
    [
      '(can|could|may) (i|we|this|this post|this video) [please] (get|reach|hit|have) [(to|some|any|a few|at least|like|up to)] [#] [k] [(more)] (likes|followers|subs|subscribers|views|retweets|shares|upvotes)',
      '^ [(lets|let s)] see how many (likes|shares|retweets|rts|subs|subscribers|comments|followers) (i|we|this|it|he|she) (can|could|will|get|gets)',
    ],
    ['Can we get to 100 likes?', 'Let’s see how many shares this gets'],
    ['Can we get to the beach?'],
  ),
  reaction(
    'dont-scroll-past',
    [
      '(don t|dont|do not|never|can t|cant) (scroll|scroll past|skip|leave|go) [(past|by|away)] [(this|me|him|her|them|it)] without (liking|a like|leaving a|sharing|commenting|saying|typing|dropping|following)',
      '(no|not one|not a single|zero) (likes|like|shares|retweets) for (this|him|her|them|our|these|a)',
    ],
    ['Don’t scroll past without liking', 'Not one like for this old dog?'],
    ['Don’t leave without your coat.', 'No likes or dislikes in food.'],
  ),
  reaction(
    'like-for-a',
    [
      `${order} (like|rt|retweet|comment) for (a|an|your) (tbh|dm|shoutout|shout out|shout-out|rate|follow|compliment|surprise|number|cookie|hug|chance)`,
      '(shoutout|shout out|shout-out|follow) (to|for) [the] (first|next|everyone|anyone|every|all) [#] [(people|person|one|who|that)] [(who|to|that)] (likes|like|comments|comment|shares|share|retweets|retweet|rts)',
    ],
    ['Like for a shoutout', 'Shout-out to everyone who shares'],
    ['A shout-out to the baker.', 'We go out for a hug.'],
  ),
  reaction(
    'for-every-like',
    [
      'for (every|each) (like|share|retweet|rt|comment|follow)',
      '^ for (every|each) (follower|subscriber)',
      '(i|we) (ll|will) * (for|per) (every|each) (like|share|comment|follower)',
    ],
    ['For every like we plant a tree', 'I will donate for each share'],
    ['Like every winter.', 'It will be useful for every follower.'],
  ),
  reaction(
    'show-some-love',
    [
      '(show|give) (some|your|us some|me some|this|it some|this post some) (love|support|luv) (by|with|below|in the comments|👇|❤️|and like|and share)',
      '(help|feed|boost|please|help us beat|help me beat) the (algorithm|algo) [(gods|out|by|with|and)] !(team|course)',
    ],
    ['Show some love with a like', 'Help the algorithm out'],
    [
      'She showed some love to the dog.',
      'Show her some love with a visit.',
      'Explain the algorithm.',
      'We can beat the algorithm together.',
    ],
  ),
  reaction(
    'would-appreciate-likes',
    [
      '(i|we) (d|would) [(really|so|love|also)] [(appreciate|love|like)] [(it)] [(if)] * (subs|some likes|some subs|a follow|your follow|a like|your likes|a retweet)',
      '!(he|she|it|who|and) (likes|rts|retweets|shares|reposts|upvotes) (appreciated|welcome|would be appreciated|are appreciated|mean a lot|would mean|much appreciated|pls|plz|please)',
    ],
    ['I would really appreciate some subs', 'RTs appreciated', 'We’d love a follow'],
    ['I would appreciate a call.', 'He likes appreciated art.'],
  ),
];
