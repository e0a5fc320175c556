import { type SharePhrase, shareOf } from '../../language/sharing/cue.ts';

const work = shareOf('work');
const found = shareOf('found');
const words = shareOf('words');
const own = shareOf('own');
const ownBeside = shareOf('ownBeside');

const thing =
  '(article|articles|blog post|blogpost|blog|post|posts|piece|essay|thread|threads|read|reads|op ed|column|long read|longread|report|story|video|videos|clip|podcast|podcasts|episode|interview|talk|documentary|infographic|cartoon|comic|drawing|illustration|photo|picture|painting|song|track|newsletter|write up|writeup|explainer|explanation|map|archive|analysis|profile|review|poem|short film|study|breakdown|take|chart|visualisation|visualization|tutorial)';
const good =
  '(great|excellent|brilliant|fantastic|amazing|awesome|wonderful|superb|lovely|beautiful|fascinating|interesting|really interesting|really good|very good|insightful|thoughtful|thought provoking|good|powerful|moving|stunning|incredible|outstanding|useful|helpful|must read|must watch|must listen|sobering|eye opening|important|nice|fab|cracking|timely|honest|solid|terrific|hilarious|compelling|inspiring|damning|well written|worthwhile|quick|killer|gorgeous|super|true|poignant|sharp|hilarious|clear|touching)';

/** How people who write English share somebody's work, and how they share their own. */
export const phrases: readonly SharePhrase[] = [
  work(
    'great-article',
    [
      `!(my|our|your|new|write a|writing a|wrote a|make a|take a|made a|did a|did an|has a|has an|have a|have an|put out a|put together a|recorded a|published a|posted a|any|no|for a|your next|next|not a|so) ${good} [(little|short|long|new|,)] [(and _)] [(in depth|wee|bit of)] ${thing} !(frame|idea|ideas|time|day|office|on your|on the wall)`,
      `!(you|u|ve|they) (loved|love|enjoyed|enjoying|adore|adored|really liked|appreciated) (this|that) [_] ${thing}`,
      `(this|what a|such a) ${good} [_] ${thing}`,
      `^ what (a|an) ${thing} (of|about|on|from|by|!|.|:) !(my|our|mine|ours|me|us)`,
    ],
    ['Great article on pruning', 'What a thoughtful essay', 'Really enjoyed this podcast', 'What a photo!'],
    [
      'My best article so far',
      'A great loaf.',
      'Hang a nice picture on the wall.',
      'The orchard trust has a good article',
      'What a picture of us!',
    ],
  ),
  work(
    'worth-a-read',
    [
      '(worth|well worth) (a|your|the) (read|listen|watch|look|click|five minutes|ten minutes)',
      '(worth|well worth) (reading|watching|listening to|sharing|bookmarking)',
      '(must|essential|required|recommended|highly recommended|weekend|sunday|morning|evening|lunchtime) (read|reading|watch|viewing|listen|listening)',
      '(go|please|do|just|everyone should|you should|you need to|you have to) (read|watch|listen to) this !(carefully|again|out loud|book to)',
      '(read|watch|listen to) this (:|👇|👉|⬇️|➡️)',
      '^ (read|watch|listen to) this !(book|carefully|again|space|out loud|letter|manual)',
    ],
    ['Worth a read', 'Essential reading for bakers', 'Go read this'],
    ['Worth a try.', 'He can read music.', 'Is it worth the money?', 'The course is worth your time.'],
  ),
  work(
    'just-read',
    [
      `(i|we) [(just|recently|finally|also|have just|ve just)] (read|watched|saw|found|discovered|came across|stumbled upon|stumbled across|stumbled on|listened to|heard|finished|loved|reread) (this|an|a) [_] [_] ${thing}`,
      '^ (read|watched|listened to) (this morning|yesterday|last night|today|over the weekend|on the train|over lunch) (,|:|and|!)',
      `${thing} (every|that every|everyone|that everyone) [_] [_] (should|must|needs to|has to) (read|watch|see|hear|listen to)`,
      '^ [(i|i ve|we)] [just] (came across|stumbled upon|stumbled across|stumbled on|discovered|found|read|watched) this (and|,|:|–|—|!)',
      `(a|an|one|this|that) [_] ${thing} (that|which) [(has|really)] (stayed with|stuck with|moved|changed|made|touched|hit|haunted) (me|us)`,
      '(today s|this week s|this weekend s) (share|find|pick|recommendation)',
      `!(my|our|your|new) ${thing} (to keep|worth keeping|to bookmark|everyone should (read|see|watch|hear)) !(track|up|score|time)`,
      `^ [just] (came across|stumbled upon|stumbled across|stumbled on|discovered|spotted|found|read|watched) (this|an|a) [_] [_] ${thing}`,
    ],
    [
      'I just read an article about salt',
      'Just stumbled on this and laughed',
      'A talk that stayed with me',
      'Came across this video',
      'We watched a wonderful documentary',
    ],
    ['I just read the bill.', 'Found a coin.'],
  ),
  work(
    'check-out-this',
    [
      `(check out|have a look at|take a look at|have a read of|give|i recommend|i highly recommend|highly recommend|recommend|sharing|i am sharing|i m sharing|read|watch|listen to|here s|here is) (this|that|an|a) [_] [_] ${thing} !(frame|format)`,
      `!(i|we|you|they|people|to|when|can|could|will|would|never|ever|d|ll|s|t) see (this|an|a) [_] [_] ${thing} !(frame|format)`,
      `(thread|article|post|piece|essay|video|podcast) (👇|⬇️|👉)`,
    ],
    ['Check out this thread', 'Here’s a lovely piece about salt', 'Sharing this article'],
    ['Check out this loaf.', 'Here’s a tip.', 'I smile when I see that a song is coming.'],
  ),
  work(
    'this-article-says',
    [
      '(the best|the finest|the smartest|the funniest|one of the best) (thing|things|piece|article|essay|thread|interview|podcast) (i|we) [(ve|have)] (read|seen|heard|watched|listened to) (this|today|in|all|for|on|about|so far)',
      `this [_] ${thing} [_] (about|on) _ [_] [_] (is brilliant|is excellent|is spot on|is amazing|is wonderful|made me think|made me cry|hits home|really resonated|stopped me)`,
      `(a|an|one|this|that) [(great|lovely|handy|short|little|simple)] ${thing} (that|which) (explains|sums up|says|shows|nails|breaks down|captures|covers) (it all|it|everything|how|why|what|the|exactly)`,
      `this [_] ${thing} (saved|changed|taught|helped|inspired|convinced) (me|my|us)`,
      `this [_] ${thing} [_] (explains|nails|sums up|shows|describes|captures|breaks down|argues|makes the case|is gold|is brilliant|is great|is excellent|is spot on|is amazing|is wonderful|is fantastic|is so good|says it all|made me think|made me cry|made my day|hits home|blew my mind|deserves|really resonated|resonated|stopped me)`,
    ],
    [
      'This article explains salt.',
      'The best thing I’ve read this year',
      'This thread is gold',
      'An infographic that explains it all',
      'This tutorial saved my Sunday',
      'This episode about grief stopped me',
      'This piece really resonated',
    ],
    ['This article is out of stock.', 'This recipe shows promise.'],
  ),
  found(
    'found-online',
    [
      '(taken|pulled|copied|found|saw|seen|spotted|stolen|nicked|pinched|borrowed|grabbed|lifted) [(this|it|that|this one|this gem)] (on|from|off) (the internet|the interwebs|the web|google|pinterest|facebook|instagram|tiktok|twitter|reddit|linkedin|tumblr|the net|social media)',
      '(found|saw|spotted|came across) this [(lovely|great|beautiful|funny|gorgeous|old)] (drawing|picture|photo|cartoon|comic|poem|painting|illustration|quote|map|video|clip) (on|from) (the internet|google|pinterest|facebook|instagram|tiktok|twitter|reddit|tumblr)',
      '(found|saw|spotted|came across) this [(lovely|great|beautiful|funny|gorgeous|old)] (drawing|picture|photo|cartoon|comic|poem|painting|illustration|quote|map|video|clip) of _ [_] [_] (on|from) (the internet|google|pinterest|facebook|instagram|tiktok|twitter|reddit|tumblr)',
      '(found|seen|spotted|saw|came across) [(this|it|this one|this gem)] (online|in my feed|on here|while scrolling)',
      '(not mine|i didn t (write|make|draw|take) this)',
    ],
    [
      'Saw this on Reddit',
      'Found this lovely drawing of a hedgehog on Pinterest',
      'Picture found online',
      'Drawing is not mine',
    ],
    ['Found under the bed.', 'I don’t know who drew this.'],
  ),
  words(
    'someone-said',
    [
      '^ [i] (read|heard|found|saw|overheard) (this morning|yesterday|last night|today|on the train|over lunch|somewhere|on a wall) :',
      '^ [(a|this|the)] (line|sentence|quote|thought|phrase) [that] i (read|heard|found|saw|noted) [(this morning|yesterday|last night|today|on the train|over lunch|somewhere|in a book|in a magazine|on a wall)] [and (can t|cannot|couldn t|keep) (shake|forget|stop thinking about|thinking about|coming back to) [it|off]] :',
      '(quote|quotes|thought|words) (of|for) the (day|week|morning)',
      // What somebody says to one's face is talk, and is told.
      '(someone|somebody|a wise man|a wise woman|a wise person|some wise person|a philosopher|a stranger) [(recently|just|here|on here|online)] (said|wrote|put it|tweeted) !(to me|to us|to my|to him|to her|to them|hi|hello|yes|no)',
      '(someone|somebody|a wise man|a wise woman|a wise person|some wise person|a philosopher|a stranger) once (said|wrote|put it|told me|tweeted)',
      '(someone|somebody|a stranger) (once|recently|just|here|on here|online) posted',
      '(as|like) (someone|somebody|the wise man) (once said|say|says|said|put it)',
      '(as|like) they once said',
      '(love|loved|i like|i love|adore) this (quote|line|saying|sentence)',
      '(a|my|one|another) [(favourite|favorite|little)] (quote|saying|line|mantra|proverb) (i|that i|which i) [(really|always|absolutely|just)] (love|adore|keep|live by|come back to|return to|cherish)',
      '(quote|line|words) to (live by|start the|remember|think about|ponder|carry)',
      '(read|saw|heard|came across) this (quote|line|saying|sentence) [(somewhere|today|this morning|yesterday)]',
      '(great|lovely|beautiful|wonderful|favourite|favorite|inspiring|powerful) (quote|line|saying)',
    ],
    ['Quote of the day', 'A quote I love', 'A wise man once said', 'I love this line'],
    ['A line of bread.', 'Someone rang.', 'As they say, it is in the details.', 'At the market someone said to me'],
  ),
  own(
    'our-article',
    [
      `(my|our) [_] [_] (${thing.slice(1, -1)}|website|site|book|app|project|channel|page|guide|album|single|novel|company|team|work|recipe|recipes|photos|pictures|songs|tutorials)`,
      `(new|latest|newest) [_] ${thing}`,
      '(i|we|i ve|we ve|i have|we have) [(just|finally|also|recently|co|recently)] (wrote|written|published|recorded|filmed|drew|drawn|painted|made|produced|composed|released|launched|posted|put together|created|built|translated|contributed|shot|took|designed|hosted|appeared|spoke|was interviewed|were interviewed|was a guest|uploaded|covered)',
      '(on|over on|up on) (my|our|the) (blog|site|website|channel|podcast|newsletter|substack)',
      '(written|made|drawn|filmed|recorded|shot|produced|designed|hosted) by (me|us|yours truly|our team|our own)',
      '(where|in which|here) (i|we) (explain|talk|tell|show|describe|share|discuss|argue|answer|write|look at|explore)',
      '(about|on|in|of) (us|me|the team)',
      'about (our|my)',
      '(featured|interviewed|quoted|featuring|interviews|features|profiled|profiles) (me|us|our)',
      '(a|my|our|by a|by my|from a|from my) [(good|dear|old|best)] (friend|friends|mate|brother|sister|daughter|son|mum|mom|dad|husband|wife|partner|neighbour|neighbor) [(of mine|s)]',
    ],
    ['Our new article', 'I wrote this', 'It’s up on the blog', 'Latest episode', 'a friend of mine'],
    ['Their article', 'She wrote this.'],
  ),
  ownBeside(
    'in-our-bulletin',
    [
      '(on|in) (our|my) !(fridge|wall|desk|tracks|head|mind|feed|phone|door|board|life|notebook|heart|timeline|kitchen)',
    ],
    ['A great article in our bulletin'],
    ['Pinned on my wall', 'In their paper'],
  ),
  work(
    'had-to-share',
    ['(had to|have to|needed to|too good not to) share (it|this|these|that) !(room|table|flat|bed)'],
    ['Too good not to share this'],
    ['We had to share a room.'],
  ),
  found(
    'saw-this-cartoon',
    [
      '(saw|found|spotted|came across|stumbled on) this (cartoon|comic|meme|poem|illustration|infographic) !(in|under|behind|inside)',
      'this (cartoon|comic|meme|illustration|infographic) (sums|nails|says|captures|made|cracked|cracks)',
    ],
    ['Saw this cartoon', 'This meme sums it up.'],
    ['Found this cartoon in the attic', 'Her cartoon has gone.'],
  ),
  words(
    'pinned-this-up',
    [
      '(taping|pinning|sticking|hanging|framing) this [(one|up|quote|line)] (above|on|over|by|up|next to)',
      '(this|that) [(one|line|quote)] (hit me|stuck with me|stayed with me|hits hard)',
      '(words to live by|needed to (hear|read) this)',
      '(that|this) (quote|saying|proverb|verse) [(always|really|just|still)] (gets|got|makes|made|hits|hit|stays|stuck|sums|says|is|reminds|keeps|speaks)',
    ],
    ['Taping this above my desk', 'This stuck with me', 'Words to live by', 'That quote gets me'],
    ['Hanging the washing', 'This car hit the wall.'],
  ),
];
