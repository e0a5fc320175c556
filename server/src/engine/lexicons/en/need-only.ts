import { type NeedPhrase, needOf } from '../../language/needs/cue.ts';

const place = needOf('place');
const favour = needOf('favour');
const nothing = needOf('nothing');

const somewhere =
  '(channel|channels|chanel|chanell|channal|page|pages|account|profile|instagram|insta|ig|tiktok|youtube|facebook|twitter|soundcloud|spotify|blog|website|site|newsletter|podcast|twitch|stream|video|videos|vid|vids|song|songs|track|tracks|music|mixtape|mixtapes|album|ep|single|beats|cover|covers|remix|remixes|rap|raps|shop|store|etsy|patreon|kickstarter|merch|discord|server|portfolio|linktree|bio|page on|review|reviews|playlist|stuff|work|link|links|reel|reels|post|posts|comics|art)';
const own = '(my|our|this|the|mine|his|her|are)';
const notOrder =
  '!(i|we|he|she|they|who|you|not|don t|dont|never|people|to|and i|did|would|t|didn t|always|if u|would|already)';

const subscribing = 'subscribe|subscribes|subscrible|subcribe|suscribe|subscibe|subscribeee|sub';
/** What an order begins after: elsewhere people only tell of subscribing. */
const before =
  '=(please|pls|plz|plss|and|&|,|!|.|guys|everyone|everybody|people|yall|also|just|to|you|u|go|so|now|or|then|kindly|should|must|can)';

/** Requests for attention, votes, followers, shares, clicks, visits and money, in English. */
export const phrases: readonly NeedPhrase[] = [
  place(
    'subscribe',
    [
      `${before} (${subscribing}) [(now|today|please|pls|plz|for free)] (to|2|for|on) (me|us|my|our|this|his|her|the|mine) [(new|little|small|own|youtube|yt|gaming|music|first)] [${somewhere}] !(from|by|newsletter from|newsletter by)`,
      `${before} (${subscribing}) (me|us|my|our) [(new|little|own|youtube|yt|gaming|music)] [${somewhere}]`,
      `^ [(please|pls|plz|pleas|so|and|just|guys|also)] (${subscribing}) [(now|today|please|pls|plz|guys|everyone|and _|2|for more|for free|thanks|too)]`,
      `(please|pls|plz|plss|pleas|can you|could you|can u|could u|will you|kindly) (${subscribing}|follow) [(to|2|on)] [(me|us|my|our|this|mine)] [(new|youtube|gaming|music)] [${somewhere}]`,
      `(guys|everyone|everybody|people|yall|y all|and|also) (${subscribing}) [(please|pls|plz|for more|to my|to our|to me|to us|me|us)] [${somewhere}] !(already|every|each)`,
      `${notOrder} (follow|add) (me|us|my|our) [(back|here|please|pls|plz|for _|on _|at _)] [${somewhere}] !(,|home|to|into|down|there|through|around)`,
      '(like|share|shares) [(and|&|,)] (share|like|subscribe|follow|comment|sub)',
      '(share|shares) (my|our) [_] (video|videos|song|page|post|channel|link)',
    ],
    ['Please subscribe to my channel!', 'Follow us!', 'Can you subscribe?', 'Like and share'],
    ['I subscribe to the paper.', 'They follow us home.', 'We like it.'],
  ),
  place(
    'check-out-my',
    [
      `(check|checkout|chek|cheak|chck|cheek|checked) [(it|this|them|these)] [out] [(all|please|pls|some of|some|for|of|on|also)] ${own} [_] [_] ${somewhere}`,
      `(check|checking|checked|look|looking|take a look|have a look|come|go|swing by|head over|head|visit|stop by|pop over|pop by|come on over|tune in|listen|listening|watch) [(out|over|on|at|to|to see|and see|and visit|see|and watch|watch|and listen|and check out|check out|and look at)] [(at|to|over to|by)] (my|our) [_] [_] ${somewhere}`,
      '(check|checking|checked) (me|us) out',
      `(check|check out|watch|see|hear|listen to|look at|look) [out] [_] [_] [_] (on|in|at) (my|our) (channel|page|profile|website|site|blog|shop|store|bio|soundcloud|youtube|account)`,
      `(check|watch|hear|listen to|look at) [out] (my|our) (new|newest|latest|first|own|last) [_] (song|sound|video|vid|track|single|cover|mixtape|album|channel|music|post|blog|page)`,
      '(did|made|recorded|uploaded|posted) (a|my) [_] (cover|song|video|parody|remix|vid|track|demo) [_] (if (you|u) (want|wanna|would like)|(check|watch|listen)) [to] [(check|watch|listen)] [(it|to it)] [out]',
      '(check out|watch|listen to|see|view) (my|our) [_] [_] [_] (on|here|\uFFFC)',
      '(check|click) (it|this|them|that) (out|here|now|please)',
      '(check|click) [on] (my|our|this) (link|profile|name|page|channel|photo|picture|avatar|icon)',
      '(link in|click the link in) [(my|our|the)] (bio|profile)',
      '(click|tap) (here|the link|on the link|this link|on this link|my link|below|my name|my profile)',
      '(visit|go to|goto|log on to|check out) (my|our|this) [_] (website|site|page|blog|channel|shop|store|link)',
      '^ (visit|go to|goto|check out|watch|see) \uFFFC',
    ],
    ['Check out my channel', 'Come and see our website', 'Check us out', 'Click here', 'Link in bio'],
    ['Check my coat pocket.', 'Look at the sky.', 'Check out the loaf.'],
  ),
  favour(
    'vote-for-us',
    [
      `${notOrder} (vote|voting) [(now|today|here|please|again)] for (me|us|our (team|project|school|film|song|band|shop|town|startup|company|entry|idea|photo|village|podcast|nominee|bakery|pub|dog|cat|cause)|my (song|film|photo|project|daughter|son|entry|idea|team|band|book|dog|cat|business|podcast|recipe|design))`,
      '(we|i) [(really|still|just|only)] (need|want|d love|would love|could use) [(all|a few|some)] [(of)] your [(more)] (votes|vote|likes|like|support|shares|subs|subscribers|views|clicks|follows|followers)',
      '(please|pls|kindly) boost !(the|your|my|our|up|it with|morale)',
      '(voting|votes|the vote|the poll) (closes|close|ends|end) [_] [_] , (we|i) need (you|your (help|vote|votes))',
      '^ (need|needing) your (votes|vote|likes|like|support|shares|subs|views|clicks|follows|reviews)',
      '(your|every) (vote|votes|like|share|click) (counts|matters|helps|would mean|means)',
    ],
    ['Vote for us!', 'We need your votes', 'Every vote counts', 'Please boost', 'Voting ends tonight, we need you'],
    ['Vote for peace.', 'Please boost the signal.', 'I voted for her.'],
  ),
  favour(
    'please-rt',
    [
      '(please|pls|plz|pleas|kindly) (rt|retweet|share (this|my|our|it|the|widely|\uFFFC)|repost|like (this|my|our|it|and|the)|upvote|donate|comment (on|below|and)|support (my|our|us)|help me (get|reach|grow))',
      '(please|pls|plz|kindly) vote !(in|on|for|yes|no|today|tomorrow|if|like)',
      '(rt|rts|retweet|retweets|share|shares|likes|upvotes|reposts|follows) [(s|are|is|would be|much|greatly|very|always|gladly)] [(much|greatly|very|hugely|massively|really|super)] (appreciated|welcome|please|pls|plz)',
      '^ (rt|retweet|repost|upvote) [(this|it|!|this post|this tweet|me|now)] $',
      '^ [(guys|everyone|please|hey)] (share|like|upvote|thumbs up) (this|my|our|the|these) [_] (comment|post|video|page|status|tweet|song|so|photo|pic|if|for|please|pls)',
      '(please|pls|plz|kindly|can you|could you|would you) [(please|all|kindly|just)] (fill in|fill out|complete|answer|take) (my|our|this) * (survey|questionnaire|poll)',
      '^ [(please|so|and|but|i need your help)] [(and|,|:)] sign (my|our) [_] petition',
      '^ [(please|pls|guys)] (can|could|would|will) (you|u|y all|anyone|everyone|somebody) [(all|please|kindly)] (share|retweet|repost|rt|upvote|vote)  [(this|it|please|for (us|me))] $',
      '(endorse (me|my skills)|recommend me on linkedin)',
      '(thumbs up|thumb up|thumb this up|give (this|me|it) a (like|thumbs up|follow)|smash (that|the) like|hit (that|the) (like|subscribe|bell))',
      '(leave|drop) (a|me a|your) (like|comment|follow|sub)',
    ],
    [
      'Please RT',
      'Shares appreciated',
      'Share this post',
      'Leave a like',
      'Please fill in our short survey',
      'Please endorse my skills!',
    ],
    ['We share the oven.', 'Please help.', 'A share in the firm.'],
  ),
  favour(
    'need-likes',
    [
      '[(i|we|you guys|please|pls|plz)] [(really|just|only|still)] (need|want|wanna get|trying to get|trying to reach|try to get|tryna get|hoping to get|hoping to reach|looking for|if i get|help me get|help me reach|help us get|help us reach|would like|appreciate|(to|can i|can we|let s) (get|have|gain|reach|hit)) [(to|some|more|a|an|my|my first|at least|just|like|only|about|a few|up to|as many|lots of|loads of)] [#] [(more|new|k|hundred|thousand|of|google|five star|honest)] (subs|subscribers|subscriber|subscribes|subscriptions|likes|views|followers|follows|votes|retweets|shares|upvotes|clicks|plays|streams|signatures|testers|beta testers|responses|respondents|participants|preorders|pre orders|reviews) !(than|that|but)',
      '(help|support) (me|us|my|our) [(to)] (get|reach|hit|grow|win|become famous|get famous|get noticed|get known|blow up|make it|channel|music|dream|page|work|campaign|small business)',
      '(fund|back|finance) (my|our) (project|film|album|book|campaign|trip|kickstarter)',
      '(buy me a coffee|support me on patreon|support us on patreon|on patreon|on ko fi|my patreon|our patreon|my cash app|my cashapp|my venmo|my paypal)',
      '(make me|make my|get me|help me become|want to be|wanna be) [(video|channel|song|page)] (famous|popular|known|noticed)',
    ],
    ['I need subs', 'Help us reach 500 followers', 'Support me on Patreon', 'Please help me get 100 likes'],
    ['I need a plumber.', 'Help me carry the table.', 'We have flour.'],
  ),
  favour(
    'take-my-survey',
    [
      `${notOrder} (fill in|fill out|complete|answer|take) (my|our|this) [_] [_] (survey|questionnaire|poll)`,
      '(minutes|minute|seconds|moment|time) to (fill in|fill out|complete|answer|take) (my|our|this) [_] (survey|questionnaire|poll|form)',
      '(don t forget to|dont forget to|remember to|please|pls|go|go and|kindly) vote for (my|our) _',
      `${notOrder} (leave|drop|write|post) a [(quick|short|little|google)] review [(on|for) _]`,
      '(please|pls|plz|kindly) (fill in|fill out|complete|answer|take) the [_] (survey|questionnaire|poll)',
      '(take part|participate) in (my|our|this) [_] (survey|study|poll|questionnaire)',
      '(give|leave) (my|our|us|me) [_] (five|5|#) stars',
      '(counting on|relying on|count on) (you|your) [all] [(votes|shares|support|likes)]',
      'thanks for (sharing|liking|retweeting|voting|subscribing) [(my|our|this) _]',
      '(by|and) voting (here|now|for (us|me)|at|on|online|below)',
      `(give) (my|our|this|me|us) [(new|little|facebook|instagram|youtube|linkedin)] [${somewhere}] a [(quick|little|big|cheeky)] (like|follow|share|listen|watch|visit|rt|retweet)`,
      '(please|pls|plz|kindly|can you|could you) [(all|please)] share [(this|it|my [_])] (as|far|widely|around|everywhere|with everyone|with your|with all|if you can|please)',
    ],
    [
      'Take my survey!',
      'Give our app five stars',
      'Take part in our survey',
      'Take 5 minutes to complete this questionnaire',
      'Don’t forget to vote for my project',
      'Support our bid by voting here',
      'Could you give my page a quick like?',
      'Please share as widely as possible',
    ],
    ['They fill in this form daily.', 'I give the dog a bath.', 'We share as a family.'],
  ),
  place(
    'buy-my-book',
    [
      '^ [(please|go|go and)] (buy|order|preorder|pre order|stream|download|purchase) (my|our) [(new|first|latest|debut)] [_] (book|novel|ebook|album|single|ep|song|track|course|merch|app|game|art|prints|stuff|products|comic|jewellery|candles)',
      `${notOrder} join (my|our) [(new|free|private)] (facebook|whatsapp|telegram|discord|slack) [(group|channel|server|community)]`,
      `${notOrder} (sign up|subscribe) (for|to) (my|our) [(free|new|weekly|monthly)] (newsletter|mailing list|substack|list|email list)`,
    ],
    ['Buy my book!', 'Sign up for my newsletter'],
    ['I buy my books there.', 'She signs up for judo.'],
  ),
  favour(
    'help-us-get-there',
    [
      '(help|please help) (me|us) (reach|hit|get to|win|fund|finance|raise|make) (my|our|the|this) [(next|first|big|crowdfunding|funding)] (goal|target|dream|# _|milestone) $',
      '(any|every) [little] (share|shares|retweet|vote|donation|support|repost) (is|are|would be|will be) [(very|really|much|so|greatly)] (welcome|appreciated)',
      '(looking for|seeking|in search of) (investors|sponsors|backers|funding|donors|followers) (for|to back|to fund) (my|our)',
      'every (vote|share|click|like|retweet) counts $',
    ],
    [
      'Help us reach our goal.',
      'Any share is very welcome.',
      'Looking for investors for my start-up.',
      'Every vote counts',
    ],
    ['Help me reach the shelf.', 'Any cake is welcome.', 'Looking for a plumber for my boiler.'],
  ),
  nothing(
    'thanks',
    [
      '(thanks|thank you|thankyou|thx|ty|cheers|thanx|tysm|please|pls|plz|plss|plzz|god bless|bless|peace|peace out|xx|much love|love you all|love you guys|love ya|it would mean|would mean) [(a lot|so much|the world|in advance|everyone|all|guys|for (your support|the support|supporting|watching|listening|reading))]',
      '(hi|hey|hello|yo|hiya|sup|whats up|what s up|heyy|heyyy|guys|everyone|everybody|all|people|fam|friends|ladies|yall|y all|folks|fellas|dear)',
      '(it|that|this) (would|will|only|d|ll) [(really|just)] (mean|take|takes|help|be) * (lot|world|appreciated|seconds|second|minute|me|us|me out|great|awesome|amazing|nice|cool|wonderful|grateful)',
      '(you|u) (won t|wont|will not|will) [(be)] (regret|regret it|disappointed|love it|like it|enjoy it|not regret)',
      '(i m|im|i am|we are|we re) [(a|an|just|only|kind of|kinda|#|year|old|years|new|from|in|the)] [(a|an|just|new|year|old|years|young|small|little|#)] [(year|old|yr|years)] [(old|new|young)] (rapper|singer|songwriter|youtuber|musician|band|artist|producer|kid|girl|boy|guy|new|new here|new to youtube|beginner|upcoming|aspiring|gamer|group|dancer|duo|writer|teen|teenager|streamer|creator)',
      '(i|we) (just|recently) [(started|made|uploaded|posted|created|began)] (started|made|uploaded|posted|created|began|a|my|our|youtube)',
      '(i|we) [(also|mainly|mostly)] (make|do|sing|rap|post|upload|play|write|record|cover) [(some|my own|a lot of|lots of|great|cool|awesome|funny|good)] (covers|videos|vids|music|songs|beats|gaming|raps|remixes|minecraft|vlogs|gameplay|comedy|singing)',
      '(tell me|let me know|say) what (you|u|ya) think',
      '(contest|competition|vote|votes|voting|poll|awards|campaign) [_] (closes|ends|close|end|is open|are open|finishes|finish) [(on|at|tonight|tomorrow|soon|this)] [_]',
      '(we|i) [(are|re|am|m|have been|ve been|was|were|been)] [(nominated|shortlisted|finalists|in the running|up for|in the final|in the finals)] [(for|in|at)] [_] [_]',
      '(for more|no reason|for no reason|right now|asap|to see more|in return)',
    ],
    ['Thanks in advance', 'Hey guys', 'It would mean a lot', 'I’m a 14 year old rapper'],
    ['The bread is ready.', 'Count the loaves.'],
  ),
  favour(
    'sponsors-and-reviews',
    [
      '(looking for|need|seeking|in search of) [(more|some|a few|new|local)] (sponsors|a sponsor|backers|ambassadors|beta testers|investors|reviews|google reviews)',
      '(could [really] do with|would love|d love|d appreciate) [(some|a few|your|any)] [more] [(five star|google)] (reviews|ratings|likes|follows|followers|shares|votes|subscribers)',
      '(rt|rts|retweets|shares|likes|follows|votes|reviews|reposts) (would|d) [(really|also)] (be|mean|make) (lovely|great|ace|nice|amazing|fab|brilliant|awesome|super|kind|the world|a lot|so much|everything|my day|our day)',
      '(help (us|me) (win|be crowned|be named|bring home|get into the final)|(takes|it takes|only takes) (#|two|ten|five|thirty|a few|a) (seconds|minutes|second|minute|clicks) to vote)',
      '(rate|review) (us|me|our (shop|app|book|podcast|page)) on _',
      '(leave|give|drop|write) (us|me) (a|your|some) [_] [star] (review|reviews|rating|follow|stars)',
    ],
    [
      'We are looking for sponsors.',
      'Could do with a few more Google reviews',
      'Leave us a five star review!',
      'Rate us on Tripadvisor',
      'Retweets would be lovely',
      'Help us win',
    ],
    ['The book reviews are in.', 'He wrote us a letter.'],
  ),
  nothing(
    'get-in-touch',
    ['(get in touch|contact us|contact me|message us|drop us a line|dm us|dm me|email us|let us know)'],
    ['Get in touch'],
    ['Touch wood.'],
  ),
];
