import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

const you = '(you|u|it|yours|everyone|all|right|every one|y’all|instantly)';
const back = '(back|bk|bak)';

/** A follow for a follow: said to one, to all, in trains and in groups. */
export const swaps: readonly MendablePhrase[] = [
  swap(
    'ill-follow-back',
    [
      // "Follow everyone I follow" recommends them, and "add more but I like it" follows nobody.
      `(follow|sub|subscribe|subscribe to|check out|sub to|add (me|us)) * * * (and|,|&|n|then) (i|we|ill|i ll|we ll|i will|we will|i always) [(ll|will|always|instantly|def|also|can)] (follow|sub|subscribe|like|follow you|sub you|return the favor|return the favour|do the same|follow everyone|return) [${you}] [${back}]`,
      `(follow|sub|subscribe to|check out|sub to|add) (me|us|my|our) * * (i|we|ill|i ll|we ll|i will|we will|i always) [(ll|will|always|instantly|def|also|can)] (follow|sub|subscribe|like|follow you|sub you|return the favor|return the favour|do the same|follow everyone|return) [${you}] [${back}]`,
      `like (my|this|me|mine|our) * * [(and|,|&|n|then)] (i|we|ill|i ll|we ll|i will|we will) [(ll|will|always|instantly)] (like|follow|sub) [${you}] ${back}`,
    ],
    ['Follow me and I’ll follow you back.', 'Like my page and I’ll like you back'],
    [
      'Follow me to the river.',
      'Follow everyone I follow, they are kind.',
      'I still add links but I like it.',
      'I like my tea like I like my cats, black.',
    ],
    [['Follow me and I’ll follow you back.', '']],
  ),
  swap(
    'i-follow-back',
    `(i|we|always|will|ill) [(always|will|ll|instantly|do)] (follow|sub|like|f) (back|everyone back|all back|you back|u back|4 f)`,
    ['I always follow back!', 'We’ll follow everyone back.'],
    ['She followed back roads.', 'I follow the river back.'],
    [['I always follow back!', '']],
  ),
  swap(
    'follow-for-follow',
    [
      '(follow|followback|follow back|sub|like) (for|=|4) (follow|a follow|followback|follow back|sub|like|a like|a sub|likes|follows) !(basis|replacement|replacements|comparison|comparisons|swap|swaps|sales|growth|terms|exchange|figures|bids|comparable)',
      '(sub|like|view|comment|share|shoutout|retweet) (for|4) (sub|like|view|comment|share|shoutout|retweet) !(basis|replacement|replacements|comparison|comparisons|swap|swaps|sales|growth|terms|exchange|figures|bids|comparable)',
      '(s # s|l # l|f # f|sub # sub|like # like|follow # follow|c # c|r # r) (anyone|everyone|now|please|asap|go)',
      '(f4f|l4l|fb|follow back|followback|follow-back) (guaranteed|instantly|always|asap|100 %|here|please|anyone|me)',
    ],
    ['Like for like', 'follow for follow anyone', 'sub for sub', 'f4f anyone?'],
    ['A sub for lunch', 'Bids on a like-for-like basis', 'I follow the path for a mile.'],
    [['Follow for follow, anyone.', '']],
  ),
  swap(
    'for-a-follow-back',
    [
      'follow (me|us|my) * * * (for|4) (follow back|followback|a follow back|a follow|a shoutout|shoutout|instant follow back)',
      '(sub|subscribe|subs|follow) [to] [(my|me|our)] * * (and|,|&) (comment|dm|say|type|reply|drop) * (done|sub back|followed|when done|for sub back)',
    ],
    ['Follow me on Twitter for follow back.', 'Sub to me and comment done'],
    ['Follow me for recipes.', 'Follow the signs and reply by Monday.'],
    [
      ['Follow me for a follow back.', ''],
      ['Follow us for a shoutout.', ''],
    ],
  ),
  swap(
    'follow-train',
    [
      '(join|start|starting|hop on|ride|run|doing|for) * (follow train|follow party|follow spree|gain train|gain trick|follow chain|mutuals train|followback party|follow friday train)',
      '^ [#] (follow train|follow party|follow spree|gain train|gain trick|gain followers|gain mutuals|ifb) (🚂|time|tonight|now|fast|here|go|with|by|–|:|!|starts)',
    ],
    ['Hop on the follow train.', 'Gain train 🚂', 'Gain followers fast'],
    ['Take the train to Hull.', 'A gain of weight'],
    [['Hop on the follow train!', '']],
  ),
  swap(
    'first-to-follow-get',
    '(the|) [(first|next)] # [(people|persons|followers|accounts|of you)] (to|who|that) (follow|follows|like|likes|comment|comments|subscribe|rt|retweet|turn on) * * * (get|gets|will get|i ll|i will|ill|we ll|receive) * (follow|a follow|followed|a shoutout|shoutout|a sub|# likes|free follow|follow back|a follow back)',
    ['The next 20 people to follow me get a shoutout.', 'First 10 who comment I’ll follow back'],
    ['The first 20 people to arrive get a bun.', 'Follow the first road.'],
    [['The next 20 people to follow me get a shoutout.', '']],
  ),
  swap(
    'trade-follows',
    '(trade|exchange|swap|swapping|exchanging|trading|let s trade|let s swap) * (follows|likes|subs|followers|subscribers|shoutouts|engagement|retweets|upvotes) !(builds|is|isn|doesn|does|won|makes|creates|means|never|gets|kills|feels|was|teaches|will|brings)',
    ['Trade likes tonight?', 'Let’s swap shoutouts.'],
    ['Trade unions like it.', 'We swap seeds.'],
    [['Let’s trade follows!', '']],
  ),
  swap(
    'follow-each-other',
    [
      '(let s|we can|we should|lets|everyone|time to|how about we) [all] (follow|like|sub to|connect with|boost) (each other|one another|each other s (posts|pages|content|accounts)|everyone in|everybody who|everyone who)',
      '^ [all] mutual (follow|follows|likes|subs|following|engagement) (guaranteed|only|please|here|anyone|?|!)',
    ],
    ['Let’s all follow each other.', 'Mutual follows only'],
    ['They follow each other around the pond.', 'A mutual friend'],
    [['Let’s all follow each other!', '']],
  ),
  swap(
    'drop-your-handle',
    '(drop|comment|post|leave|put|reply with) [(your|ur|you)] (handle|handles|@|username|ig|insta|account|twitter|profile|linkedin) * [(below|here|and|👇)] * (follow|we follow|i ll follow|will follow|let s follow|everyone follows|followed|gain|f4f|let s grow|grow together)',
    ['Drop your handle and we follow', 'Leave your username below and I’ll follow'],
    ['Drop your bag here.', 'Leave your account of the trip.'],
    [['Drop your handle and I’ll follow.', '']],
  ),
  swap(
    'follow-everyone-who',
    '(follow everyone who|follow everybody who|follow all who|follow whoever|following everyone who|following back everyone who) (likes|like|retweets|comments|rts|follows|replies|reposts|sees)',
    ['Follow everyone who likes this.', 'Following everyone who retweets'],
    ['Follow everyone who leaves by that door.', 'I follow all.'],
    [['Follow everyone who retweets this.', '']],
  ),
  swap(
    'comment-and-connect',
    '(comment|drop|say|type|write) (hi|hello|connect|your (name|title|role|industry|niche|profile|linkedin)|me|yes|a emoji|an emoji|something) * [(below|and|to|,|so)] * [(let s|we can|to)] (grow (our|your|each other s|together)|connect with (everyone|each other|new|all|other)|expand (our|your)) [(network|networks|reach|connections|together)]',
    ['Comment hi and let’s grow our networks.', 'Drop your industry below to connect with everyone'],
    ['Say hi to your aunt.', 'Type the name and print.'],
    [['Comment hi and let’s grow our networks!', '']],
  ),
  swap(
    'accept-all-requests',
    [
      '(i|we|will|happily|always) [(always|will|do|ll)] accept (all|every|any|everyone s|everybody s) (connection requests|connection request|connections|invitations|invites|invite|invitation|requests|friend requests|network requests)',
      '(linkedin open networker|open networker|open to all connections|accepting all (connection requests|connections|invites|requests))',
    ],
    ['I accept all connection requests.', 'Open networker here, come on in'],
    ['We accept all cards.', 'I accept the invitation.'],
    [['I accept all connection requests!', '']],
  ),
  swap(
    'engage-back',
    '(i|we|i ll|we ll|will|ill|and) [(ll|always|will)] (engage|comment|like and comment|comment and like|support|interact|share|repost|upvote) (back|in return|on yours in return|on your posts in return)',
    ['I always engage back.', 'Comment on mine and I’ll comment back'],
    ['They support back pain research.', 'I support the return of buses.'],
    [['I always engage back!', '']],
  ),
  swap(
    'like-mine',
    '(you|u) (like|comment on|engage with|share|save) (mine|my posts|my post|my stuff|my reels|my content) * [(and|,)] (i ll|i|ill|we ll|i will) (like|comment on|engage with|do|share|save) (yours|your posts|your post|your stuff|your content)',
    ['You like my posts and I’ll like yours', 'You save mine, I’ll save yours.'],
    ['You like my dog.', 'I like yours.'],
    [['You like my posts and I’ll like yours.', '']],
  ),
  swap(
    'review-swap',
    [
      '(review|reviews|star|stars|upvote|endorsement|recommendation|clap|save|stream|wishlist|purchase|connection) (for|4) (review|reviews|star|stars|upvote|endorsement|recommendation|clap|save|stream|wishlist|purchase|connection)',
      '(swap|swapping|exchange|exchanging|let s trade) [(honest|five star|5 star|google|amazon|book|app|some)] (reviews|stars|upvotes|endorsements|claps|wishlists)',
      // Readers and listeners swap recommendations as well, of books and songs.
      '(swap|swapping|exchange|exchanging|let s trade) (linkedin|profile|google) recommendations',
    ],
    ['Review for review?', 'Who wants to swap Google reviews?', 'star for star'],
    ['A review for the paper', 'The stars above', 'We spent the evening swapping recommendations.'],
    [['Let’s swap five star reviews!', '']],
  ),
  swap(
    'pods',
    [
      '(join|joining|starting|start|up for|anyone for|looking for|need|running|building|created|started|spots in|dm to join|invite to|add me to) * * (engagement pod|engagement pods|linkedin pod|instagram pod|comment pod|like group|engagement group|boost group|support pod|dm pod|comment group)',
      '(engagement|linkedin|instagram|comment) (pod|pods) * (open|has room|dm me|join|is looking|spots|recruiting)',
    ],
    ['Join our engagement pod.', 'Looking for a LinkedIn pod', 'Instagram pod has room, dm me'],
    ['A pod of whales', 'Join the choir.'],
    [['Join our engagement pod.', '']],
  ),
  swap(
    'boost-group',
    '(whatsapp|telegram|discord|slack|facebook|signal) (group|chat|channel|community) (to|where we|for|where everyone|that) (like|likes|boost|boosts|boosting|comment on|support|supports|engage with|liking|upvote|share) [(all)] (each other s|each others|our|one another s) (posts|content|videos|links|launches|articles|tweets)',
    ['A WhatsApp group where we like each other’s posts', 'telegram group to boost each other’s content'],
    ['A WhatsApp group for our street', 'a group to support our school'],
    [['Join my WhatsApp group where we boost each other’s posts.', '']],
  ),
  swap(
    'ladders',
    [
      '(like|comment|follow|sub|retweet|favourite|favorite) (train|trains|ladder|ladders|chain|pod|pods|party) (for|round|time|open|starts|below|here|tonight|now|is|!|:)',
      '(like|follow|favourite|favorite|heart|comment on|like and comment on|support) the (#|two|three|five|ten|last #|last three|last five) (accounts|shops|posts|pages|profiles|comments|links) (above|below|before) (you|yours|this)',
      '(get|gets|for|guaranteed) (an|a|) (instant|immediate|guaranteed) (follow back|followback|sub back|like back) !(to)',
    ],
    [
      'Comment pod for mum bloggers, round 6!',
      'Favourite the three shops above yours.',
      'The first 50 get an instant follow back.',
    ],
    ['The train for Leeds', 'Like the three houses above ours.', 'A ladder party'],
    [['Favourite the three shops above yours.', '']],
  ),
];
