import type { SellingCue } from '../../../language/selling/cue.ts';

/** What makers of tools and those who work for clients write where nothing is priced yet. */
export const makers: readonly SellingCue[] = [
  {
    id: 'i-built-a-tool',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '^ [(so|and|then|that s why|which is why)] [(i|we)] [(just|finally|ve|have|recently|also)] (built|created|developed|launched|open-sourced|shipped|vibe-coded) (a|an|this) [(free|small|little|simple|tiny|open-source|new)] [_] [_] (tool|app|extension|plugin|bot|platform|saas|dashboard|generator|tracker|analyzer|analyser|checker|scanner|planner|marketplace|assistant) (that|which|to|for|called|where|:|—|–|$) !(me|my|fun|class|school|work|a friend|a laugh)',
      '(i|we) [(just|finally|recently)] (built|created|launched) _ to (fix|solve|eliminate|end|kill|stop|replace|automate|change) (that|this|these|exactly|it|the|all|every|your)',
      '(we|i) (at|from) _ [_] (built|created|launched|made) _ ',
    ],
    hits: [
      'I built a free tool that finds the gap for you.',
      'Built a small Chrome extension that sorts tabs',
      'We built Nubalog to eliminate these five chores.',
      'We at Nuba Labs built tabkeeper to fix that.',
    ],
    misses: [
      'I built a shed to stop the rain.',
      'The dwarfs built a platform for the band.',
      'I made an app for my mum.',
    ],
  },
  {
    id: 'founder-here',
    cue: 'brand',
    weight: 0.8,
    pattern: [
      '^ (founder|maker|creator|developer|co-founder) [(of _|and maker)] here [(—|–|-|,|.|:|👋|!)]',
      '(looking for|seeking|need|want|recruiting) [(some|a few|a handful of|#|our first|my first|more|the first)] [#] (early|beta|pilot|founding|test|first) (users|testers|adopters|customers|clients|members)',
      '^ (meet|introducing|say hello to) (the|my|our|your) [(new|first|very own)] [_] (tool|app|platform|assistant|copilot|product|planner|course|service) ',
      '^ [(and|so)] join (the|our) (mission|movement|waitlist|wait list|beta|early access list|founding members) ',
    ],
    hits: [
      'Founder here — happy to answer.',
      'Looking for a few early users.',
      'Join the waitlist: nuba.example',
      'Meet our new planner',
    ],
    misses: ['The founder is here.', 'We want users to read it.', 'Meet my mum.'],
  },
  {
    // A greeting sells nothing, it says who speaks.
    id: 'hey-product-hunt',
    cue: 'brand',
    weight: 0.45,
    pattern: '^ (hey|hi|hello) (ph|product hunt|hunters) !(is)',
    hits: ['Hey Product Hunt 👋', 'Hi PH!'],
    misses: ['Hey hunters is a song.'],
  },
  {
    id: 'our-clients-gain',
    cue: 'superlative',
    weight: 0.8,
    pattern: [
      '(our|my) (clients|customers|members|students|investors|owners|users) [(now|already|typically|usually|often|regularly)] (offset|earn|make|keep|cut|increase|double|average|cash flow|collect|pocket|recover|win back|sleep) ',
      '(clients|couples|customers|founders|owners|investors|a couple|one couple|one client|a client|one founder) [(that|who)] (i|we) work with ',
      '(one of|with one of) (my|our) (favorite|favourite|best|newest|top|long-time) (clients|customers)',
      '(before|after|since|until) (working with|hiring|joining|signing with|switching to) us',
      '^ we (handle|take care of|manage) (everything|it all|all of it|the rest|the whole thing|all the [_] [_] work) (.|,|!|—|–|for you|so you|so that|$)',
      'our (proprietary|in-house|exclusive|unique|signature|proven|own patented) (app|system|method|process|platform|framework|software|formula|technology|approach|model)',
    ],
    hits: [
      'Our clients offset half of it.',
      'One couple I work with, both dentists, saved for years.',
      'Call with one of my favorite clients.',
      'We handle everything.',
      'Our proprietary app checks the rules too.',
    ],
    misses: [
      'Our clients are late.',
      'The couple I worked near left.',
      'We handle everything badly.',
      'Our own app crashed.',
    ],
  },
  {
    id: 'so-much-a-year',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(¤|# k) [(/|a|per|each|every)] [(year|month|mo|yr|week|night)] [in] [(str|net|passive|monthly|annual|recurring|rental)] (cash flow|passive income|rental income|income|profit|profits|mrr|arr|equity)',
      '(¤|# k) (in|of) [(annual|yearly|year _)] (tax savings|passive income|rental income|cash flow|saved taxes|extra income|new revenue|extra revenue)',
      '(this is|that s|that is) what (passive income|financial freedom|real wealth|roi) [actually|really] (looks|feels) like',
    ],
    hits: ['$90K/year in STR cash flow', '$140K in tax savings', 'That’s what passive income looks like.'],
    misses: ['$900 a month in rent', 'He got $40 in change.', 'This is what rain looks like.'],
  },
  {
    id: 'more-if-interested',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '(happy|glad) to (share|send|provide|give) [you] (more (details|info|information)|the (details|numbers|link)|details) (if|to) (any one|anyone|you|some one|someone|any body) (s|is|are|wants|want|needs|interested|re) ',
      '(if you haven t|haven t you) (tried|visited|booked|used) (us|our _) (yet|before)',
      '(would|do) you (want|like) to (try it|test it|give it a try|give it a spin|take it for a spin)',
    ],
    hits: [
      'Happy to share more details if anyone’s interested.',
      'And if you haven’t tried us yet, come by.',
      'Would you want to try it?',
    ],
    misses: ['Happy to share the room.', 'You haven’t tried my soup yet.', 'Would you like to try the soup?'],
  },
  {
    id: 'free-and-there',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '^ [(and|it s)] free (:|👉|→|➡️) ',
      '^ (free|100% free|completely free) (and|,|,and) (open source|open-source|private|unlimited|no sign-up|no signup)',
      '(it s|that s|is|and) [(totally|completely|100%)] free (and|,|—|–) [(it)] (needs|requires|takes|with|has|there s|you need) no (signup|sign-up|login|account|card|email|credit card|subscription)',
    ],
    hits: ['Free: nuba.example', 'It’s free and needs no signup.', 'Free and open source'],
    misses: ['The pool is free: no one came.', 'He is free and has no ties.'],
  },
];
