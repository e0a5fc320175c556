import { baitOf } from '../../../language/appeals/cue.ts';
import { onlyPost, order } from './orders.ts';

const comment = baitOf('comment');

/** Comments for their own sake, and piles of orders. */
export const comments = [
  comment(
    'pile-of-orders',
    [
      `${order} (like|comment|share|save|subscribe|suscribe|subscrible|follow|rt|retweet|view|watch|rate|tag) [(,|/|&|and|+|or|n|–)] (comment|share|shares|subscribe|suscribe|subscrible|follow|save|rt|retweet|like|tag) !(it with|them with|the|with|your thoughts|your story|your stories|your experience|your experiences|your ideas|your views|your take|your tips|your own|a few|an|his|her|if necessary|others|other people|each other)`,
      '!(i|you|we|they|to|people|who|users|readers|fans|can|will|would|not|t|a|the|every|each|one|any) (like|comment|share|subscribe|follow|rate) (,|/|&) (share|comment|subscribe|follow|like|tag) [,] [(and|&)] [(share|comment|subscribe|follow|like)]',
      '(likes|comments|shares|views) (,|&|and) (shares|comments|subs|follows|retweets) (welcome|appreciated|please|needed|pls|help)',
    ],
    ['Like, comment and share!', 'Please like and subscribe', 'Rt & follow'],
    [
      'They like and share the same books.',
      'A like/comment/repost takes a friend ten seconds.',
      'I comment and share a lot.',
      'Comment or share your tips.',
      'Link out. Comment and share others’ work.',
    ],
  ),
  comment(
    'comment-to-win',
    [
      `${order} comment [(below|here|now|this post)] (if (you|this|u|your)|to (win|enter|boost|help|be|become)|for (reach|more|part|a chance|the algorithm|a shoutout|a shout-out)) !(need|have a|see an|would)`,
    ],
    ['Comment to win a mug', 'Comment to become mutuals', 'Comment if this is you', 'Comment below for a chance'],
    ['No comment if you ask me.', 'Comment if you have a better way.'],
  ),
  comment(
    'comment-and-i-follow',
    [
      `${order} (post|drop|leave|comment|share|put) * * (below|here|in the comments|in comments|👇) [,] [and] (i|we) [(ll|will)] (follow|give [_] a (follow|shoutout|shout-out|sub)|sub to|subscribe to|check) !(up|the|this|it|along)`,
      `(appreciate|love|like|grateful|glad|happy) [it] if you [(would|could|d|can)] (like|comment|save|subscribe|follow|repost|share) (,|/|or|and|&) [(or|and)] (like|comment|save|subscribe|follow|repost|share) !(your|what|how|a|an|on)`,
    ],
    ['Post yourself below and I’ll give you a follow', 'I would appreciate it if you would comment, save, or share it'],
    ['Post your draft below and we will read it.', 'I would love it if you would comment and share your own route.'],
  ),
  comment(
    'drop-yours-and-i-will',
    [
      `${order} (drop|leave|comment|reply with) (a|your) [(channel|website|startup|store|shop|x|twitter|instagram|github|landing|product|saas)] (handle|url|link|site|website|landing page|channel|store|shop|niche|startup|saas|profile|username|@|page|product) [(here|below|in the comments|in the replies|👇)] [,] (and|—|–|&) (i|we) (ll|will) [(personally|happily|also|then)] (post|reply|send|roast|review|run|audit|analyse|analyze|check|rate|generate|dm|tell you|show you|give you|find you|build you|make you)`,
    ],
    ['Drop your channel and I’ll post yours in the comments.', 'Drop your landing page below and I’ll roast it'],
    ['Drop your bike and I’ll fix it.', 'Post your question and I’ll answer it.', 'They drop a link and I’ll read it.'],
  ),
  comment(
    'amen',
    [`${order} (type|write|comment|drop) [(an|a|me an)] amen`, '^ amen (and|&) (share|like|repost)'],
    ['Type AMEN and share', 'Comment amen if you believe'],
    ['They say amen to that.', 'They write amen at the end.', 'The choir sang amen and sat down.'],
  ),
  comment(
    'first-comments',
    [
      '(first|next) (#|ten|five|three|hundred|fifty|twenty) (comments|commenters|people (to|who) (comment|like|share|follow|dm)|to (comment|like|share|dm|reply))',
    ],
    ['The first 10 comments get a shout-out', 'Free mugs for the first ten to comment'],
    ['My first comment got lost.', 'The first ten to arrive.'],
  ),
  comment(
    'to-enter',
    [
      '^ to (enter|win|participate|be entered) [(the giveaway|this giveaway|our giveaway|a prize|the draw|simply|just|all you have to do is|must)] [:] [(1|–|•|✅|➡️|👉|.)] [(simply|just|you must|all you need to do is)] (like|follow|comment|tag|share|rt|retweet|subscribe|repost)',
      'to (enter|win|participate|be entered) [(the giveaway|this giveaway|our giveaway|a prize|the draw|simply|just|all you have to do is|must)] (:|,) [(1|–|•|✅|➡️|👉|.)] [(simply|just|you must|all you need to do is)] (like|follow|comment|tag|share|rt|retweet|subscribe|repost)',
      '(follow|like) [(us|me|this page|@_)] (,|+|&|and) (like|rt|retweet|share|comment|tag) * (to (win|enter)|for a chance|to be in with)',
    ],
    ['To enter: like this page', 'To win: follow us'],
    ['To enter the hall, push.', 'A note reminds me to enter tag names.'],
  ),
  comment(
    'for-the-algorithm',
    [
      '(comment|comments|commenting|engagement|bump|boost) (for|helps|help|feeds|boosts) (the|with the|this) (algorithm|algo|reach|visibility|post)',
      `${order} (comment|reply) (anything|something|literally anything|any emoji|an emoji|a gif|a dot|your favourite emoji|your favorite emoji)`,
    ],
    ['Commenting helps the algorithm', 'Comment anything!'],
    ['Comments help me write.'],
  ),
  comment(
    'drop-an-emoji',
    [
      `${order} (drop|leave|put|post|comment|type|reply with) [(me|us|in)] (a|an|your|one|the|some) [(single|quick|favourite|favorite)] (emoji|emojis|comment|plus|dot|word|gif) [(in the comments|below|here|👇)] (if (you|this|u)|so (i|we)|to (win|show|support|enter)|for (reach|luck))`,
      `${order} (drop|leave|put|post|comment|type|reply with) [(me|us|in)] (a|an|your) [(favourite|favorite|quick)] (emoji|emojis|plus|gif) [(in the comments|below|here|👇)]`,
    ],
    ['Drop an emoji if this helped', 'Reply with your favourite emoji'],
    ['Put a dot on the i.'],
  ),
  comment(
    'type-yes',
    [
      `${order} (type|write|say|comment|reply|drop) [(a|with)] (yes|no|amen|me|done|agree|agreed|same|facts|true|this|present|here|i m in|count me in) (below|in the comments|in comments|if (you|this|u|your|jesus|god)|👇|in the chat)`,
      `${order} comment (1|2) or (2|3)`,
      'if # (people|of you) (comment|like|share|repost|reply|react) [,] (i|we) (ll|will)',
      `${order} (type|write|say|comment|reply|drop) [(a|with)] (hi|hello) (below|in the comments|in comments|👇|in the chat)`,
    ],
    ['Type amen if you believe', 'Say yes in the comments', 'Comment 1 or 2', 'If 20 people comment, I’ll post it'],
    ['Say yes if she asks.', 'Do say hello if you see us at the fair.'],
  ),
  comment(
    'light-up-the-comments',
    [
      '(blow|light|flood|fill) [up] [(the|this|my|our)] [(whole|entire)] (comments|comment section|replies|mentions|chat)',
      'spam [up] (the|this|my|our) [(whole|entire)] (comments|comment section|replies|mentions|chat)',
      `(meet|see) (you|me) (in|under) the comments (to|and (like|boost))`,
    ],
    ['Blow up the comments', 'Flood the replies!'],
    ['Fill the form.', 'See you in the comments.', 'Spam comments went down.'],
  ),
  comment(
    'can-i-get-an-amen',
    [
      '(can|could|do) (i|we) [(please)] (get|have) (an|a|some) [(big|quick|huge)] (amen|hallelujah|hell yes|hell yeah|yes|yeah|retweet|rt|like|likes|share|shares|follow|heart|thumbs up|upvote|🙌|❤️) !(to|from|or|by|on|for|man|,)',
      `${order} (raise|put) (your hand|a hand) [up] [🙋] [(🙋‍♀️|🙋‍♂️)] (in the comments|below|in comments)`,
      '^ (🙋|🙋‍♀️|🙋‍♂️|✋) if (you|this)',
    ],
    ['Can I get an amen in the comments?', 'Raise your hand in the comments'],
    ['Can I get a yes or no by Friday?', 'Raise your hand in class.'],
  ),
  comment(
    'comment-if-agree',
    [
      `${order} (sound off|let it out) (in the comments|below) if (you|this)`,
      `${order} (agree|relate|relatable) [(?|,|!)] (comment|like|share|repost|♻️|rt|drop a|hit) [${onlyPost}]`,
      `${order} same (?|,|!) (comment|like|share|repost|♻️|rt|drop a|hit) [${onlyPost}]`,
    ],
    ['Sound off below if you agree', 'Agree, share'],
    ['I agree with the comment.', 'Same hit, same singer.'],
  ),
];
