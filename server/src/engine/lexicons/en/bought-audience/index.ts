import type { MendablePhrase, Pattern } from '../../../phrases/phrase.ts';

function swap(
  id: string,
  pattern: Pattern['pattern'],
  hits: string[],
  misses: string[],
  mends: MendablePhrase['mends'],
): MendablePhrase {
  return { id, pattern, hits, misses, rewrites: ['remove-sentence'], mends };
}

/** Follow-for-follow, pods and audiences for sale, in English. */
export const phrases: readonly MendablePhrase[] = [
  swap(
    'ill-follow-back',
    [
      '(follow|sub|subscribe|like|add|subscribe to|check out) * * * [(and|,|&|n|then)] (i|we|ill|i ll|we ll|i will|we will|i always) [(ll|will|always|instantly|def|also)] (follow|sub|subscribe|like|follow you|sub you|return the favor|return the favour|do the same|follow everyone|return) [(you|u|it|yours|everyone|all|right)] [back]',
      '(i|we|always|will|ill) [(always|will|ll|instantly)] (follow|sub|like) (back|everyone back|all back|you back|u back)',
      '(follow|followback|follow back|sub|like) (for|=|4) (follow|a follow|followback|follow back|sub|like|a like|a sub|likes|follows)',
      '(f4f|l4l|fb|follow back|followback|follow-back) (guaranteed|instantly|always|asap|100 %|here|please|anyone|me)',
    ],
    ['Follow me and I’ll follow you back.', 'I follow back!', 'Like for like', 'follow for follow anyone'],
    ['Follow me to the river.', 'She followed back roads.', 'I like it.'],
    [
      ['Follow me and I’ll follow you back.', ''],
      ['I always follow back!', ''],
    ],
  ),
  swap(
    'for-follow-back',
    [
      'follow (me|us|my) * * * (for|4) (follow back|followback|a follow back|a follow|a shoutout|shoutout)',
      '(sub|subscribe|subs|follow) [to] [(my|me|our)] * * (and|,|&) (comment|dm|say|type|reply|drop) * (done|sub back|followed|when done|for sub back|to get)',
      '(sub|like|view|comment|share|shoutout|retweet) (for|4) (sub|like|view|comment|share|shoutout|retweet)',
      '(s # s|l # l|f # f|sub # sub|like # like|follow # follow|c # c|r # r) (anyone|everyone|now|please|asap|go)',
    ],
    ['Follow me on Twitter for follow back.', 'sub for sub', 'f4f anyone?'],
    ['Follow me for recipes.', 'A sub for lunch'],
    [
      ['Follow me for a follow back.', ''],
      ['Follow us for a shoutout.', ''],
    ],
  ),
  swap(
    'trade-follows',
    [
      '(trade|exchange|swap|swapping|exchanging|trading|let s trade|let s swap) * (follows|likes|subs|followers|subscribers|comments|shoutouts|engagement)',
      '(let s|we can|we should|lets|everyone) [all] (follow|like|support) (each other|one another|everyone in|everybody who|everyone who)',
      '(drop|comment|post|leave|put) [(your|ur|you)] (handle|@|username|ig|insta|account|twitter|link|profile|name) * [(below|here|and)] * (follow|we follow|i ll follow|will follow|let s follow|everyone follows|followed)',
      '(follow everyone who|follow everybody who|follow all who|follow whoever|gain followers) (likes|like|retweets|comments|rts|follows|replies|fast|now)',
    ],
    ['Let’s all follow each other.', 'Drop your handle and we follow', 'Trade likes tonight?'],
    ['They follow each other around the pond.', 'Drop your bag here.'],
    [['Let’s all follow each other!', '']],
  ),
  swap(
    'pods',
    [
      '(join|joining|starting|start|looking for|need|running|building|created|started|spots in|dm to join|invite to) * * (engagement pod|engagement pods|linkedin pod|instagram pod|pod|comment pod|like group|engagement group|boost group|support pod)',
      '(engagement|linkedin|instagram|comment) (pod|pods|group) * (open|has room|dm me|join|is looking|spots|recruiting)',
      '(you|u) (like|comment on|engage with) (mine|my posts|my post|my stuff) * [(and|,)] (i ll|i|ill|we ll) (like|comment on|engage with|do) (yours|your posts|your post|your stuff)',
    ],
    ['Join our engagement pod.', 'Looking for a LinkedIn pod', 'You like my posts and I’ll like yours'],
    ['A pod of whales', 'Join the choir.'],
    [['Join our engagement pod.', '']],
  ),
  swap(
    'buy-followers',
    [
      '^ [(hey|psst|so|now|🔥)] [(you can|go|just|click here to|want to)] (buy|get|order|grab|purchase) [(real|cheap|more|instant|active|up to)] * (followers|likes|views|subscribers|comments|streams) (cheap|now|here|instantly|today|from us|at|from|for only|for just|delivered|fast from|with our panel)',
      '(buy|order|purchase|selling|sell|cheap|instant|get) (real|active|cheap|instant|targeted|high quality|premium|1 k|bulk) * (followers|likes|views|subscribers|streams|comments)',
      '# [k] * (followers|likes|views|subscribers|streams) (for|at|only|from|just|=) [(only|just)] (£|€|$|₹|rs|usd|gbp) #',
      '(cheap|instant|bulk) (followers|likes|views|subscribers)',
      '(dm|text|inbox|message) * (for|to buy|to get) * (cheap|real|instant|followers package|likes package) *',
      '(smm panel|follower package|followers package|likes package|growth service with real followers)',
    ],
    ['Buy real followers today.', 'Cheap followers here', '1000 followers for £9', 'instant likes'],
    ['Buy real butter.', 'The paper has readers.', 'Get followers by talking to people.'],
    [
      ['Buy real followers today.', ''],
      ['Cheap followers, dm me.', ''],
    ],
  ),
  swap(
    'sell-account',
    [
      '(selling|sell|for sale|buying|buy) * * (instagram|twitter|tiktok|youtube|facebook|ig|insta|x) (account|page|channel|accounts) * * # [k] * (followers|subs|subscribers)',
      '(account|page|channel) with # [k] (followers|subs|subscribers) (for sale|up for sale|dm|to sell)',
    ],
    ['Selling an Instagram account with 10k followers', 'page with 5k followers for sale'],
    ['Selling my bike', 'Account closed'],
    [['Selling my Instagram account with 10k followers.', '']],
  ),
];
