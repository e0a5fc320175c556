import { baitOf } from '../../../language/appeals/cue.ts';
import { channel, order } from './orders.ts';

const follow = baitOf('follow');

const subscribe = '(subscribe|suscribe|subscrible|subscribr|subcribe|subscibe|sub|subs|subscribee|subscribeee)';
const notOrder = '!(i|we|you|they|he|she|who|to|not|never|t|will|would|people|users|readers|people who|d|ll|ve)';
const more =
  '(for (more|daily|weekly|part|updates|tips|regular|the rest|practical|honest|insights|all|free|actionable|real|no-nonsense|similar|other|further|a follow|content|news|giveaways|bts|behind)|if (you|u|your|this|ya)|so you (don t|dont|never|won t|can)|to (see|never|not|stay|learn|get|keep up|join|win|enter|support|catch)|and (hit|turn|ring|like|share|comment|i ll|tag|rt|retweet|win))';

/** "…, whom I also follow for more" asks nobody. */
const orderProper = order.replace('|also|', '|');
/** "You can follow us on Bluesky" says where one is. */
const pressing = order.replace('|you can|', '|');

/** What hubs of pictures hold out to those who follow them. */
const shown =
  '((be|get) (featured|reposted|reshared|regrammed|republished|selected|chosen|shouted out|shared on our)|win|appear on our)';

/** Followers for their number. */
export const follows = [
  follow(
    'follow-for-more',
    [
      `${orderProper} [also] (follow|connect with) [(me|us|here|along|this page|my page|our page|the page|my account|this account|@_)] [(here|now|today|on (instagram|insta|tiktok|linkedin|twitter|x|youtube|threads|facebook))] ${more} !(the path|the signs|the link)`,
      `${order} (follow|connect with) _ [_] [_] for (more|daily|weekly|tips|insights|practical|updates|posts|content|regular|honest)`,
      '(🔔|➕|👋|👉|💡|✅) (follow|hit follow|subscribe|connect) (me|us|to|for) [_] [_] [for]',
      '(🔔|➕|👋|👉|💡|✅) (follow|hit follow|subscribe|connect) !(system|systems|button|buttons|list|lists|feature|features|request|requests|counter|suggestions)',
    ],
    ['Follow me for more tips.', 'Follow Jane Doe for daily posts', '🔔 Follow for part two'],
    [
      'Follow the river.',
      'We follow her on foot.',
      'A channel which I also follow for more recipes.',
      'Follow the path to see the lake.',
    ],
  ),
  follow(
    'subscribe-for',
    [
      `${order} ${subscribe} [(me|us|now|here|today|to me|to us)] ${more} !(newsletter)`,
      `${order} ${subscribe} (please|plz|pls|guys|thx|thanks|too|as well|pleas|plzz|pleasee) [(please|thanks|thx|!)]`,
      `^ [(please|pls|plz|also|so|now|and|guys)] ${subscribe} [now] $`,
    ],
    ['Subscribe for part two', 'Also subscribe please', 'Please subscribe'],
    ['They subscribe to a view that I do not share.', 'How do I subscribe?'],
  ),
  follow(
    'subscribe-to-my-channel',
    [
      `${notOrder} ${subscribe} [(to|2|too|on|4)] (my|our|me|mi|ma|his|her|this|the|us) [(new|youtube|yt|gaming|own|little|music|you tube)] ${channel} !(who|that|of mine|s)`,
      `${notOrder} ${subscribe} (to|2) (me|us) !(as|in)`,
      `${order} follow (my|our) ${channel}`,
      `${order} follow my (company|music|band|work|blog)`,
      `(please|plz|pls) [_] ${subscribe}`,
      `(can|could|would|will) (you|u|ya|yall|y all|all of you|everyone|everybody|some of you) [(guys|all|please|plz)] ${subscribe} [(please|to|my|me)]`,
    ],
    ['Subscribe to my channel!', 'Plz sub my chanel', 'Follow my page'],
    [
      'I subscribe to your channel.',
      'People subscribe to my channel for the bread.',
      'They subscribe to me as a friend.',
      'Let the app subscribe to the channel’s feed.',
    ],
  ),
  follow(
    'for-a-feature',
    [
      `${order} (follow|subscribe to) (us|me|@_|(my|our|this|the) [_] (page|account|hub|profile|channel|feed|community|gallery)) * * * for (a|your|the) chance to ${shown}`,
      `for (a|your|the) chance to ${shown} [(,|:|–|—)] [(please|just|simply)] (follow|like|tag)`,
      `(want|wanna|wish|like) to ${shown} [by us] [here] [,] [(please|just|simply)] (follow|like|tag) !(it|them|the)`,
      `${order} follow (us|me|@_) (&|and|+) (tag|use (our|the|my) (hashtag|tag))`,
    ],
    [
      'Tag your photos and follow @lakeside for your chance to be featured.',
      'Follow our hub and use our hashtags for a chance to be featured',
      'For a chance to be featured follow us',
      'Follow us & tag your best frames',
      'If you want to be reposted tag us',
    ],
    ['Send two photos for a chance to be featured.', 'Follow the steps in the manual for a chance to win.'],
  ),
  follow(
    'follow-me-on',
    [
      `${pressing} follow (me|us|my|our) [_] (on|in|@|at) (instagram|insta|ig|twitter|x|tiktok|facebook|fb|snapchat|snap|youtube|threads|linkedin|twitch|soundcloud|bluesky)`,
      `${order} (follow me|follow us|follow back|followme) [(please|plz|pls|now|guys|today|!|thx|thanks|here|@)] $`,
      // Whoever sends readers to somebody else recommends them.
      '(come|go) (follow|sub|subscribe|watch and sub) [to] (me|us|my|our|this|here|now|on|for|if|please|pls|!|and watch|and like)',
      `${order} (come|go) (follow|subscribe|sub) $`,
      `${order} (come|go) like (my|our|this|the) !(best|others)`,
    ],
    ['Follow us on Instagram', 'Follow me please', 'Come follow and watch my stream'],
    [
      'He follows me on the stairs.',
      'Follow me, he said, it is this way.',
      'Come follow the parade.',
      'You can only go like a block.',
      'Go follow Nadia, who drew this.',
      'You can follow us on Bluesky.',
    ],
  ),
  follow(
    'dont-forget-to-follow',
    [
      '(don t forget|dont forget|do not forget|remember|make sure|be sure|make sure you) [to] [(also|please|all|always|check it out and|drop by and)] (like|subscribe|suscribe|smash|hit (like|subscribe|follow|the (like|follow|subscribe|bell|heart|notification)|that (like|follow|subscribe|bell|button))|rt|retweet|like and|sub) !(up|before|your)',
      '(don t forget|dont forget|do not forget|remember|make sure|be sure|make sure you) [to] [(also|please|all|always|check it out and|drop by and)] follow (me|us|my|our|this|here|on|for|and|along|him|her|them|@_|the (page|account|channel|show|podcast))',
      '(don t forget|dont forget|do not forget|remember|make sure|be sure|make sure you) [to] [(also|please)] follow $',
      '(don t forget|dont forget|do not forget|remember|make sure|be sure|make sure you) [to] [(also|please|all|always)] (share this|share my)',
    ],
    ['Don’t forget to like', 'Make sure to subscribe', 'Be sure to follow us'],
    [
      'Remember to follow your heart.',
      'Make sure to follow the guidelines of the course.',
      'Make sure you hit the submit button.',
      'Feel free to share this map with the rest of the club.',
      'Feel free to follow me and tell me what you grow.',
    ],
  ),
  follow(
    'join-the-followers',
    [
      `${order} join (our|the|my|over|more than|a|us and) * # [k] [other] (followers|subscribers|creators|founders|readers|marketers|developers)`,
      `${order} (become|be) (a|my|our|one of my|one of our) [#] [(st|nd|th)] [(next|first|new)] (follower|subscriber|followers|subscribers)`,
    ],
    ['Join our 12,000 followers', 'Be my next subscriber'],
    ['Join us at 8 pm.', 'Become a member of the choir.'],
  ),
  follow(
    'turn-up-support',
    [
      `(please|pls|plz|pliz) (support|help|show support for|help out) (my|our|this|a) [(small|new|little|growing|young)] (${channel.slice(1, -1)}|youtuber|artist|rapper|streamer|creator)`,
      '(support|help) (me|us|my) (get famous|blow up|go viral|get big|get noticed|grow my (channel|page|account|following|audience)|grow the channel|grow this (channel|page))',
    ],
    ['Please support my small channel', 'Help me grow my page'],
    ['Help me grow tomatoes.', 'Please support the roof.'],
  ),
  follow(
    'hit-the-bell',
    [
      '(hit|smash|tap) (follow|subscribe) [(for|if|and|to|!)]',
      '!(people to|them to|someone to|users to|readers to|folks to|anyone to|whether to|decide to|they|who|i|we) (hit|turn on|smash|click|ring|press|tap|mash) (the|that|your|post|on the|da) [_] (bell|subscribe|subscribe button|follow|follow button|notification|notifications|notification bell|sub button) !(if the|at|on|when you|twice|and wait|for service|for)',
      '(turn|switch) on [(your|the|post)] (notifications|post notifications) !(in|for|off)',
    ],
    ['Hit the bell!', 'Smash that subscribe button', 'Turn on post notifications'],
    ['Turn the lights on.', 'Getting people to click the follow button is easy.'],
  ),
  follow(
    'need-subs',
    [
      '(need|want|wanna|want to get|trying to get|tryna get|got to get|looking for|we are at|i m at|i am at|we re at|im at|nearly at|wants) [(just|only|some|a few|to|my|about|like|to get|to reach)] # [k] [(more)] (subs|subscribers|followers) [(please|pls|plz|by|!|help|thx|thanks|before|so|thats|that s|on)] !(of|that|who|are|were|have|complained|left|and earn|for your|for my app|for my client)',
      '(need|want|wanna) [(just|only|some|a few|more)] (subs|subscribers) [(please|pls|plz|!|so|now)] !(of|that|who|are|were|have|left|for your|for my app)',
      '(i|we) (got|get|had|have|gain|gained) [_] (some|more|a few) (subs) [(before|so|please|i)]',
      '!(never|not|ever|can|could|would|they|it|who|that|newsletters|channels|people|creators|didn t|when|until|after|before|we|ve|had|has) (get|got|reach|hit) # [k] (subs|subscribers) [(by|before|please|pls|plz|this|today|tonight)] !(who|that|are|were|have|and we|and they)',
    ],
    ['I need subs!', 'Nearly at 100 subscribers, please help', 'Trying to get 20 followers'],
    ['The magazine has 900 subscribers.', 'We need a sub for the match.', 'By June we’ve got 60 subscribers.'],
  ),
  follow(
    'would-mean-a-lot',
    [
      '(mean|means|meant|appreciate|appreciated|great|grateful|awesome|cool|nice|love it|happy) [(it|a|so|the|very|be)] [(lot|world|much|great)] [(to me|for me)] if [(some|you|u|all|y all|yall|everyone|anyone|people|any)] * * (subscribe|subscribed|follow|followed|like and|shared this|subbed|sub|check out my|checked out my)',
      '(if) [(y all|yall|you|u|you guys|anyone|everyone)] (can|could|would|will) [(just|all|please|also)] (subscribe|sub|follow me|follow us|like this|like my)',
    ],
    ['It would mean a lot if you could subscribe', 'If you could please like this'],
    ['It would mean a lot if you came.', 'If you can follow the map.'],
  ),
  follow(
    'check-out-my-channel',
    [
      `!(i|to|you|we|they|did|didn t|not|never) (check|cheek|chek|checkout|check out|checking out|checked out|visit|look at|go to|see|come to|come on|come by|take a look at|search|click on|click) [(out|it out on|out on|out the|some of|at)] (my|our|mah|ma) [(youtube|new|you tube|own|yt|music|gaming|little|first|other|bands|band s)] ${channel} !(picture|name|photo|is|was|balance|settings|number|statement|manager|for errors|for fraud|for the link|video about|video on|video where|for details|for dates|for tickets|on the|on kickstarter|on bandcamp|on goodreads|on etsy|on github)`,
      `(please|pls|plz|come) [_] (check|visit|checkout|look at|go to) [(out|at)] (my|our) ${channel}`,
      `(on|at) my ${channel} (please|pls|plz|!|and subscribe|check|go|now)`,
    ],
    ['Check out my channel!', 'Please visit my page', 'Go to my YouTube'],
    [
      'I had to check my account.',
      'Check my profile picture.',
      'To order, visit my page on Bandcamp.',
      'He looks at our page.',
    ],
  ),
  follow(
    'watch-and-subscribe',
    [
      `(watch|listen|visit|look|like|click|join|enjoy|rate|share|check|comment) * (and|&|n|,|+) ${subscribe} !(to the|to a|to your)`,
      `${subscribe} (and|&|,|+|n) (watch|like|share|comment|check|follow|rate|hit|enjoy) !(the channel|his|her|their|them|him)`,
    ],
    ['Watch it and subscribe', 'Subscribe and watch my song'],
    ['Watch the subs and the dubs.', 'Do subscribe and follow the channel of Ruth.'],
  ),
];
