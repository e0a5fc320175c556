import { baitOf } from '../../../language/appeals/cue.ts';

const reaction = baitOf('reaction');
const follow = baitOf('follow');
const comment = baitOf('comment');

/** Where an order may begin: "like if", not "I like" or "people like". */
const order = '=(and|,|please|pls|plz|then|so|just|or|also|go|now|guys|all|&|–|-|→|—|:|;|!)';
const heart = '(❤️|❤|👍|🔥|💙|💚|💜|🧡|💛|👏|🙌|💯|😍|🙋|🙋‍♀️|🙋‍♂️|💪|⭐|🚀|heart|thumbs up)';
const thing = '(post|page|video|photo|reel|tweet|comment|status|pic|picture|song|vid)';

/** Likes, hearts, votes by reaction, follows. */
export const reactions = [
  reaction(
    'like-if',
    [
      `${order} (like|likes|heart|upvote|fav|smash like) (if|for (more|part|a follow|reach)) !(you need|it s|that s ok|possible)`,
      '(thumbs up|thumb up|thumbs-up|like) if (you|u|ur|your|ya|this|anyone|it)',
      `${order} like (this|my|our|the) ${thing} (if|so|for|and|to|please|pls|plz|guys)`,
      `${order} (like|please like) (this|my|our) ${thing} $`,
    ],
    ['Like if you agree.', 'Thumbs up if you came here by bus', 'Please like this post so others see it', 'Like this comment'],
    ['I like if it rains.', 'It looks like this post office is shut.'],
  ),
  reaction(
    'leave-a-like',
    [
      `${order} (leave|drop|smash|hit|give|gimme|throw|send|tap) [(me|us|it|this)] (a|that|the|your|some|this ${thing} a) [(big|huge|quick)] (like|likes|like button|thumbs up|thumb up|upvote|follow)`,
      `${order} (drop|leave|put|post|send|give) [(me|us)] (a|your|some) ${heart} (if|below|in the comments|for)`,
      'double (tap|click) (if|to|for) !(open|zoom|edit|select|launch)',
    ],
    ['Smash the like button!', 'Drop a 🔥 if you are in', 'Double tap if you love Mondays'],
    ['Give me a hand.', 'Double click to open it.'],
  ),
  reaction(
    'vote-by-reaction',
    [
      `(vote|react|respond|answer|reply) (with|by|using) (a|an|your|the|an emoji|reactions|emoji|emojis|${heart.slice(1, -1)}) [(reaction|reactions|emoji|like)] !(you|hand)`,
      `${heart} (for|if|=) [_] [_] [_] [(,|/|or|and|;|.|-|–)] ${heart} (for|if|=)`,
      'like for * [(,|/|or|and)] (love|share|comment|heart|wow) for',
    ],
    ['Vote with a reaction!', '❤️ for tea, 👍 for coffee', 'Like for cats, share for dogs'],
    ['Vote on Tuesday.'],
  ),
  reaction(
    'one-like-equals',
    [
      '(one|1|every|each) (like|share|rt|retweet|comment|follow|subscriber) (=|equals|is worth|means one|means a)',
      '(every|each) (like|share|retweet) (counts|helps|plants)',
    ],
    ['One like = one tree', 'Every share counts'],
    ['Each one likes tea.'],
  ),
  reaction(
    'aim-for-likes',
    [
      '(help|let s) [(me|us|this|get|him|her|it)] (get|reach|hit|get to|get me to|pass) [(to|over|me to|us to|this to|past)] # (likes|followers|subs|subscribers|views|shares|retweets|comments)',
      '(if|when|once) (i|we|this|this post|this video|it) (reach|reaches|hit|hits|get|gets) [(to|over|past)] # (likes|followers|subs|subscribers|views|shares|retweets|comments)',
      '# (likes|rts|retweets|shares|subs|subscribers|followers) and (i|we|i ll|we ll)',
      '(can|could) (i|we|this) (get|reach|hit) [(to|some|any)] [#] (likes|followers|subs|subscribers|views|retweets)',
      'for every (like|share|retweet|comment|follow|follower)',
    ],
    ['Help me get 100 subscribers', 'If we hit 500 likes I post part two', 'Can we get to 100 likes?'],
    ['She has 500 followers.', 'If we hit traffic, start without us.'],
  ),
  reaction(
    'vote-for-me',
    [
      `${order} vote (for|4) (me|us|my (song|video|entry|photo|band|channel|product|launch)|our (entry|product|launch|project)) [(in|on|at|please|today|now|here)]`,
      '(upvote|upvotes) (us|me|our|my|on product hunt|would mean|appreciated)',
    ],
    ['Please vote for us on Tuesday', 'Upvote our launch'],
    ['They vote for peace.', 'I will vote for her.'],
  ),
  comment(
    'pile-of-orders',
    [
      `${order} (like|comment|share|save|subscribe|follow|rt|retweet|view|watch) [(,|/|&|and|+|or|-)] (comment|share|subscribe|follow|save|rt|retweet|like) !(it with|them with|a|an|the|your|my)`,
      '(like|comment|share|subscribe) (,|/|&) (share|comment|subscribe|follow|like) [,] (and|&) (share|comment|subscribe|follow|like)',
    ],
    ['Like, comment and share!', 'Please like and subscribe', 'Rt & follow'],
    ['They like and share the same books.', 'I comment and share a lot.'],
  ),
  comment(
    'agree',
    [
      '^ [do you] (agree|thoughts|relatable) [?] (comment|like|share|drop|type|repost|♻️)',
      `${order} comment (if|to win|to enter|for (reach|more|part|a chance)) !(you need|you see an)`,
      '(first|next) (#|ten|five|three|hundred) (comments|commenters|people (to|who) comment)',
    ],
    ['Comment to win a mug', 'The first 10 comments get a shout-out', 'Comment if this is you'],
    ['No comment if you ask me.', 'My first comment got lost.'],
  ),
  follow(
    'follow-for-more',
    [
      `${order} (follow|subscribe|sub) [(me|us|now|here|@|along|my page|this page|our page|the page|my account|to me|to us)] (for|if|so you|to (see|get|learn|never|not)|and hit|to stay) !(sure|now|the signs|the path)`,
      `${order} (subscribe|sub|subscrible) (to|2) (my|our|me|the|this|us) [(new|youtube|yt|gaming|own|little)] [(channel|page|chanel|channal|youtube|me)]`,
      `${order} (subscribe|follow me|follow us|follow back|sub) [(please|plz|pls|now|guys|today|!|thx|thanks|here)] $`,
      `${order} (subscribe|follow|sub) my (channel|page|account|instagram|insta|chanel|tiktok|youtube|company|music)`,
      `${order} follow (me|us|my|our) [_] (on|in|@) (instagram|insta|ig|twitter|x|tiktok|facebook|fb|snapchat|snap|youtube|threads|linkedin)`,
      '(please|pls|plz|pleas|pliz) (subscribe|sub|follow|like) !(the|these|your|all)',
      '(don t forget|dont forget|do not forget|remember|make sure|be sure|feel free) to [(also|please|all|always)] (like|subscribe|follow|smash|hit|share this|share the|share my|rt|retweet) !(the instructions|your|up)',
      '(hit|turn on|smash|click|ring) (the|that|your|post) (bell|subscribe|follow|notification|notifications|like)',
    ],
    ['Follow me for more tips.', 'Subscribe to my channel!', 'Don’t forget to like', 'Please subscribe', 'Follow for part two'],
    ['Follow the river.', 'They subscribe to a view that I do not share.', 'We follow her on foot.'],
  ),
  follow(
    'need-subs',
    [
      '(need|want|wanna|want to get|get|got to get|at) [(more|just|only|some|a few|to)] [#] [(more)] (subs|subscribers) [(please|pls|plz|by|!|help|thx|thanks|before|so)] !(of|that|who|are|were|have|complained|left)',
      '(i|we) (d|would) [(really|so|love)] [(appreciate|love|like)] * (subs|subscribers|some likes|a follow|your follow)',
      '(mean|means) [(a|so|the)] (lot|world|much) if [(some|you|u|all)] * (subscribe|subscribed|follow|followed|like|share|shared|subbed)',
    ],
    ['I need subs!', 'It would mean a lot if you could subscribe'],
    ['The magazine has 900 subscribers.'],
  ),
];
