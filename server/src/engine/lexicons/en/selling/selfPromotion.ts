import type { SellingCue } from '../../../language/selling/cue.ts';

/** Pointing others to oneself: a channel, a page, a track, a profile. */
export const selfPromotion: readonly SellingCue[] = [
  {
    id: 'my-channel',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '(check|check out|checkout|visit|watch|see|view|come to|go to|look at|subscribe to|sub to|follow|like|join|subscribe) [out] (my|our|are|are) * (channel|chanel|page|profile|blog|stream|soundcloud|youtube|website|site|group|server|vlog|account|stuff)',
      '(see|find|watch|read|hear|more|up|live|everything|details|info|video|videos|shop|store) * (on|at) (my|our) (channel|chanel|youtube|soundcloud|blog|website|page|profile)',
      '^ (on|at) (my|our) (channel|chanel|youtube|soundcloud|website|page|profile)',
      '(my|our) (channel|chanel|soundcloud|youtube channel) (is|has|please|pls|plz|and|at)',
    ],
    hits: ['Check out my channel', 'See more on my page', 'Subscribe to my blog'],
    misses: ['My channel swim took ten hours.', 'The page is torn.', 'I removed it from my website.'],
  },
  {
    id: 'subscribe',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ [please|pls|plz|and|also|so|guys|everyone|hey guys|pleas] [like|share] [and|&] (subscribe|subscrible|sub)',
      '(please|pls|plz|pleas|and|&|also|to|lease|can you|could you|will you|can u|dont forget to|don t forget to|must|should|hit) (subscribe|subscrible|sub) !(to the idea)',
      '(sub|subs|subscribe|subscribers|followers|follow) (4|for|back|please|pls|plz)',
      '(help (me|us|him|her|them) [to] (get|reach|hit)|i need|we need|if (i|we) (get|hit|reach)|trying to (get|reach|hit)|let s (get|hit|reach)) * # * (subs|subscribers|followers|likes|views)',
    ],
    hits: ['Please subscribe', 'Sub for sub', 'Help me get 50 subscribers'],
    misses: ['I subscribe to that view.', 'The sub was cold.'],
  },
  {
    id: 'my-work',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '(check|check out|checkout|listen to|watch|hear|see|stream|download|view|look at|try|read) [out] (my|our|some of my|some of our) [new|latest|first|own|newest|little|own] * (song|songs|music|mixtape|video|videos|vids|vid|cover|covers|track|tracks|beats|album|ep|remix|remixes|rap|raps|mix|art|book|game|games|app|demo|dubstep|stuff|animations|comic|project|story|post|article|newsletter|podcast|episode)',
      '(my|our) (new|latest|first) (song|single|video|cover|track|mixtape|album|remix|beat|episode|mix)',
      '(give|take) (me|us|it|my|a) * (listen|chance|look|try) !(at my age)',
    ],
    hits: ['Check out my new song', 'Listen to our album', 'Give me a chance'],
    misses: ['Listen to my heart.', 'My song thrush is back.'],
  },
  {
    id: 'i-am-an-artist',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(i m|im|i am|we are|we re|me and my) * (rapper|producer|singer|songwriter|artist|artists|band|youtuber|musician|gamer|streamer|dj|photographer|coach|realtor|consultant|freelancer|designer)',
      '(i|we) (make|do|made|upload|post|stream|produce|write) * (covers|cover|raps|beats|remixes|songs|music|vlogs|gameplay|tutorials|videos|animations|chiptunes)',
      '(trying|tryna|looking|want) [to] (get noticed|get notice|get discovered|make it|get known|get out there|get into the music|enter in the music|become a (singer|rapper|musician))',
    ],
    hits: ['I’m a young rapper', 'We make covers', 'Just trying to get noticed'],
    misses: ['She is an artist.', 'I made soup.'],
  },
  {
    id: 'tell-me-what-you-think',
    cue: 'call',
    weight: 0.3,
    pattern: [
      '(tell me|tell us|let me know|say|comment) what (you|u|ya) (think|thing|guys think)',
      '(leave|drop|give|post) (a|an|me|some|your) (like|comment|feedback|thumbs up|review|sub)',
      '(feedback|constructive criticism) (is|would be) (appreciated|welcome)',
    ],
    hits: ['Tell me what you think', 'Leave a like'],
    misses: ['I know what you think.', 'They left a gap.'],
  },
  {
    id: 'thumbs-up',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '(thumbs up|thumb up|thumbs this up|like this (comment|if|so)|upvote (this|if|so))',
      '(like|share|rt|retweet|repost) (and|&|n) (share|like|subscribe|follow|comment|rt)',
      '(share|spread|repost|retweet) this (video|post|page|link|with|to|on|everywhere|message)',
    ],
    hits: ['Thumbs up if you agree', 'Like and share', 'Share this video'],
    misses: ['He gave us a thumb.', 'We share this flat.'],
  },
  {
    id: 'make-money',
    cue: 'offer',
    weight: 1,
    pattern: [
      '!(or do you want to|or to|or) (earn|make) (money|cash|extra money|extra cash|easy money|real money|¤|up to ¤|over ¤|an extra ¤|extra income)',
      '(making|earning) (extra money|extra cash|easy money|real money|up to ¤|an extra ¤|extra income)',
      '(income|cash|job|jobs|business) from home',
      '!(no|without|any) passive income',
      '(financial freedom|easy money|easiest money|easyest money|get paid (to|for)|extra income|get rich|side hustle)',
      '(free|unlimited) (credits|coins|gems|points|followers|subs|views|likes|robux|codes)',
    ],
    hits: ['Make money online', 'Get paid to watch', 'A passive income'],
    misses: [
      'I made a cake.',
      'They had savings and no passive income.',
      'Work is far from easy.',
      'I am working from home on Monday.',
      'Do you want to be right or do you want to make money?',
    ],
  },
  {
    id: 'website-plug',
    cue: 'call',
    weight: 0.4,
    pattern: [
      '(website|site|web site|page|blog|book|app|game|store) (called|named)',
      '(search|look) * (on|in) (google|youtube|amazon|facebook)',
      '(referral|ref|affiliate|invite|my) (link|code|url)',
    ],
    hits: ['A website called Lamp', 'Search for it on YouTube', 'Use my referral link'],
    misses: ['They called the shop.', 'A link to the past.'],
  },
];
