import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

const sold = '(followers|subscribers|subs|likes|views|plays|streams|fans)';
const place = '[(instagram|insta|tiktok|youtube|facebook|twitter|linkedin|twitch|spotify|ig|fb|yt|x)]';
const real = '(real|genuine|active|organic|targeted|authentic|high quality|quality|verified|legit)';
const money = '((£|€|($)|₹|rs|usd|gbp) #|# (dollars|dollar|bucks|euros|pounds|quid|usd|eur|gbp|rupees|€|£))';
const at = '(for|at|from|only|just|starting at|starting from|=|:)';
const piece =
  '(post|posts|video|videos|page|channel|photo|photos|pic|pics|reel|reels|content|tweet|tweets|stuff|last post|latest post|latest video|story|profile|song)';
const click =
  '(like|follow|comment on|share|subscribe to|sub to|support|upvote|retweet|repost|rt|engage with|boost|heart|watch|stream|rate)';
const will = '(i|we|ill) [(ll|will|always|gladly|instantly|promise to)]';

/** Prices by the thousand and clicks for clicks, whatever stands around them. */
export const shapes: readonly MendablePhrase[] = [
  swap(
    'buy-by-the-thousand',
    [
      `^ [(hey|psst|🔥|👉)] [,] (buy|order|purchase|grab) [(your|your first|up to|over|yourself)] # [(k|thousand)] ${place} [${real}] ${place} ${sold}`,
      `# [(k|thousand)] ${place} [${real}] ${place} (followers|subscribers|subs|likes) ${at} [(only|just)] ${money}`,
      `(buy|order|get|purchase) [(up to|over)] # [(k|thousand)] ${place} [${real}] ${place} (views|plays|streams) ${at} [(only|just)] ${money}`,
      `^ (get|gain|receive|grab|want|need) [up to] # [(k|thousand)] [(more|extra)] ${place} ${real} ${place} ${sold} (in|within|overnight|delivered|guaranteed|instantly|today|starting|for)`,
      `(i|we) [(can|will|ll)] (deliver|sell|supply|guarantee|provide) [you] [(up to|over)] # [(k|thousand)] ${place} [${real}] ${place} ${sold}`,
      '(bought|purchased) [(my|our|some)] [# [(k|thousand)]] (followers|likes|views|subscribers) and it (works|worked|paid off|was worth it|was so worth it)',
    ],
    [
      'Buy 800 TikTok followers today.',
      '2k Instagram likes for 15 euros',
      'Get 3,000 genuine YouTube subscribers within a day.',
      'We deliver 500 real subs overnight.',
    ],
    [
      'Buy 12 eggs.',
      'The paper lost 2,000 subscribers for good.',
      'We deliver 500 meals a day.',
      'I get 300 real views of the bay.',
    ],
    [
      ['2k Instagram likes for 15 euros.', ''],
      ['We deliver 500 real subs overnight.', ''],
    ],
  ),
  swap(
    'four-between-letters',
    '(f 4 f|l 4 l|s 4 s|sub 4 sub|follow 4 follow|like 4 like)',
    ['F4F, always active', 'sub4sub tonight', 'l4l?'],
    ['An F4 phantom flew by.', 'Print it on A4.'],
    [['F4F, always active.', '']],
  ),
  swap(
    'sell-account-so-large',
    `(selling|sell|for sale) (my|our|an|this) (instagram|tiktok|youtube|facebook|twitter|ig|insta|x|twitch) [(account|page|channel)] [(,|:|–|with|at)] * # [k] (followers|subs|subscribers|fans|likes)`,
    ['Selling my YouTube channel, 9k subs.', 'We sell our TikTok: 40k followers'],
    ['Selling my bike, 9k on the clock.'],
    [['Selling my YouTube channel, 9k subs.', '']],
  ),
  swap(
    'buy-at-the-best-price',
    [
      `(our|my) # % ${real} ${sold}`,
      '(best|cheapest|lowest) (prices|price|rates|deals|site|store|shop) (for|on|to buy|to get|to order) [(real|cheap)] [(instagram|tiktok|youtube|facebook|twitter|spotify)] (followers|likes|subs|subscribers)',
      '(followers|subs|subscribers) for sale',
      '(google|trustpilot|amazon|yelp|facebook|five star|# star) [(google|trustpilot|amazon|yelp|facebook)] reviews (for sale|on sale)',
    ],
    ['Our 100% real followers arrive tonight.', 'The best prices for TikTok followers', 'Google reviews for sale'],
    ['The best price for TikTok ads', 'Our 100% real butter'],
    [['The best prices for TikTok followers.', '']],
  ),
  swap(
    'click-returned',
    [
      `(drop|leave|give|hit|smash|write) [(me|us|my page)] (a|an|the) (like|comment|follow|sub|review|upvote|share) * * [(and|,|&)] ${will} (return it|return|reciprocate|do the same|do yours|give (it|one) back|like (you|yours|back))`,
      `${click} * * * [(and|,|&)] ${will} (return the favor|return the favour|reciprocate)`,
      `${click} * * * [(and|,|&)] (ill|(i|we) (ll|will|always|gladly|instantly|promise to)) do the same`,
      '(i|we) [(always|will|ll|gladly|happily)] return (every|all|each|any) (follow|follows|like|likes|sub|subs)',
      '(everyone|anyone|everybody|whoever|all) who (comments|likes|follows|subscribes|subs|retweets|rts|shares|replies) * (gets|get|will get|receives) (a|an) (follow|followback|like|shoutout|sub)',
      '(i’ll|i will|i|we) [(always)] (follow|sub to|subscribe to|add) (everyone|anyone|everybody|all|whoever) [(who|that)] (follows|subs|subscribes|likes|comments|rts|retweets)',
      `(comment|reply|say|type|drop|write) * * (and|,) (i’ll|i will|ill|we’ll) (follow|sub to|add|subscribe to) (you|your (account|page|channel|profile|insta|ig)|u)`,
      '(linkedin|instagram|youtube|tiktok|twitter) (support|engagement|boost|pod) (group|groups|chat|circle)',
      '(like|follow) the (post|person|account|comment|profile) above (yours|ours|you|me|us)',
    ],
    [
      'Leave a like and I’ll return it.',
      'I return every follow.',
      'Everyone who retweets gets a follow.',
      'Reply with your name and I’ll follow you',
      'My TikTok support group is open.',
    ],
    ['Leave a key and I’ll return it.', 'I return every call.', 'Everyone who comments gets a cake.'],
    [
      ['Leave a like and I’ll return it.', ''],
      ['I return every follow!', ''],
    ],
  ),
  swap(
    'mine-for-yours',
    [
      `${click} (my|our) [(last|latest|newest|pinned)] [#] [${piece}] [(and|,|&|then|=)] ${will} ${click} [all of] (yours|your ${piece}|you back|back)`,
      `${click} (mine|me) [(and|,|&|then|=)] ${will} ${click} (yours|your ${piece})`,
      `(like|rt|retweet|comment|reply|share|repost|heart) [(on|to|under)] (this|below|here) [(post|tweet|reel|video)] [(and|,|&)] (i’ll|i will|we’ll|we will|ill) (follow|sub to|subscribe to|add|fb|like|shout out) (you|u|back|everyone|all)`,
      '(my|our|a|new) [(linkedin|engagement|instagram|small|private)] pod [(,|:|–)] (where we|we|everyone|members) (all|always|)  (like|comment|engage|boost|support|share)',
      '(up for|down for|interested in|anyone for) (a|some) (like|follow|sub|likes|follower) (exchange|swap|trade)',
      'you (like|follow|sub) [,] [and] i (like|follow|sub) !(the|a|my|your|this)',
      '(you follow me|you like mine|follow me) [(,|and|&|=)] i follow you',
    ],
    [
      'Comment on my reel and I’ll comment on yours.',
      'Like this and I’ll follow you',
      'Our pod: we like and share within minutes.',
      'You follow me, I follow you.',
    ],
    [
      'Share my umbrella and I’ll share your coat.',
      'Our pod of whales, we like it.',
      'Reply to this and I’ll send you the minutes.',
    ],
    [
      ['Comment on my reel and I’ll comment on yours.', ''],
      ['Like this and I’ll follow you!', ''],
    ],
  ),
];
