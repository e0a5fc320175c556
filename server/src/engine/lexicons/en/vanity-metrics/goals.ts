import type { Pattern } from '../../../phrases/phrase.ts';

const count = '[(over|more than|almost|nearly|about|around)] # [(k|m|million|thousand|mil)] [+]';
const crowd = '(followers|subscribers|subs|likes|views|fans|connections|streams|downloads|retweets)';
const members = '(followers|subscribers|subs|members|readers|listeners|people|connections|viewers)';

/** Numbers to reach, lists of numbers, and audiences by the number. */
export const goals: readonly Pattern[] = [
  {
    id: 'when-we-hit',
    pattern: [
      `(when|once|as soon as|if|before|until) (i|we|this|this post|this video|my channel|our page) (hit|hits|reach|reaches|get to|gets to|get|gets|cross) ${count} ${crowd}`,
      `(giveaway|q & a|face reveal|celebration|live) (at|when|once) [(i|we) (hit|reach|get to)] ${count} ${crowd}`,
    ],
    hits: [
      'Once we hit 5k followers, cake.',
      'Face reveal at 10k subscribers!',
      'When this reaches 500 likes, I sing.',
    ],
    misses: ['Once we hit the road', 'If I get 30 people for the choir'],
  },
  {
    id: 'lets-hit',
    pattern: `(let’s|lets|let us|time to|want to|trying to|wanna|gotta|please help (me|us)) [(all|try to|go)] (hit|get|get to|get me to|get us to|get this to|reach|make it|make it to|go for|smash|push for) ${count} ${crowd}`,
    hits: ['Let’s get to 1k subs!', 'Trying to hit 5,000 followers', 'Please help me reach 300 subscribers'],
    misses: ['Let’s get to the bus.', 'Trying to hit 40 loaves'],
  },
  {
    id: 'numbers-in-a-list',
    pattern: `^ [(✅|👉|→|•|🔥|📈|🚀|💥|👀|⭐|✔)] [(reached|got|gained|generated)] ${count} (impressions|profile views|post views|post impressions|engagements|total views|new followers|followers gained|new subscribers|reactions|profile visits|video views|organic impressions|organic views|watch hours) [(🔥|🚀|🎉)] $`,
    hits: ['120,000 impressions', '🚀 1.2M organic views', '→ 900 new followers'],
    misses: ['120,000 bricks', 'The 200 reactions of the lab'],
  },
  {
    id: 'and-counting',
    pattern: `^ ${count} (likes|views|followers|subscribers|impressions|shares|downloads|streams|retweets) [(in|within|and|after)] * (and counting|already|overnight|so far|strong|and growing|and climbing|later)`,
    hits: ['40k views and counting', '300 likes already', 'Over 2 million streams so far'],
    misses: ['40 tickets and counting', 'The views are already grey.'],
  },
  {
    id: 'gained-this-month',
    pattern: [
      `(i|we|i’ve|we’ve|i have|we have|just|and) (gained|added|picked up|got|netted|attracted) ${count} [(new|more|extra|organic)] (followers|subscribers|subs|connections|fans) (this|last|in|since|today|overnight|from|with|over|within|on)`,
      `^ (gained|added|picked up) ${count} [(new|more)] (followers|subscribers|subs|connections|fans) [(this|last|in|since|today|overnight|from|over|within)]`,
      `(can’t|cannot) (believe|believe that) ${count} (of you|people) [(now|already|have|are)] (follow me|follow us|following me|following us)`,
      `${count} of you * (follow (this|the|my|our)|following (this|the|my|our))`,
      `${count} of you [(now|already|have|are)] (follow me|follow us|following (me|us)|followed (me|us)|subscribe|subscribed|here now)`,
      '+ # [k] [new] (followers|subscribers|subs|connections|impressions|profile views)',
    ],
    hits: [
      'We gained 900 followers last week.',
      'Gained 40 new subscribers this month.',
      '2,000 of you now follow me.',
      'I’ve added 2k connections since May',
      '+400 followers',
    ],
    misses: ['We gained 900 metres.', '+ 4 eggs'],
  },
  {
    id: 'i-have-followers',
    pattern: [
      `(i|we) (have|’ve got|got|now have|currently have|’ve now got) [(now|over|already)] ${count} (followers|subscribers|subs|connections) (on|here|now|across|and|today|!|🎉|🎊|🔥|🥳)`,
      `(with|as a creator with|as an account with) [(my|our)] ${count} (followers|subscribers|connections) [on _] [,] (i|we|my|our)`,
    ],
    hits: ['I have 12k followers on LinkedIn.', 'We now have 900 subscribers!', 'With my 40k followers, I know.'],
    misses: ['I have 400 sheep on the hill.', 'The king had 40 followers.'],
  },
  {
    id: 'list-has-grown',
    pattern: `(my|our) * (newsletter|email list|list|mailing list|group|facebook group|discord|community|subreddit|channel|podcast|whatsapp group|telegram channel|substack) (has|now has|just hit|hit|reached|just passed|passed|crossed|just crossed|grew to|has grown to|is now at|is at|is up to) * ${count} ${members}`,
    hits: ['Our newsletter just passed 5,000 readers.', 'My Discord has 900 members', 'Our podcast hit 10k listeners'],
    misses: ['Our choir has 40 singers.', 'The list has 40 names.'],
  },
  {
    id: 'listeners-and-hours',
    pattern: [
      `(hit|hits|reached|passed|crossed|got|just hit|surpassed|smashed|at|has) ${count} (monthly listeners|unique listeners|unique visitors|monthly visitors|monthly readers|page views|pageviews|watch hours|hours of watch time|hours watched|all time downloads|total downloads|total streams)`,
    ],
    hits: ['We hit 4,000 watch hours.', 'My song just hit 90k monthly listeners!'],
    misses: ['We watched for 4 hours.', 'The clock hit 12.'],
  },
  {
    id: 'engagement-rate',
    pattern: [
      '(my|our|with an|an|average|with a) [(average|incredible|insane)] engagement rate (of|is|was|hit|at|:) [(over|around)] # %',
      '# % engagement rate',
    ],
    hits: ['Our engagement rate hit 9%.', 'with an engagement rate of 12%', '8% engagement rate'],
    misses: ['The rate of interest is 3%.', 'Their engagement lasted a year.'],
  },
  {
    id: 'zero-to-thousands',
    pattern: [
      '(from|started with|went from|started from|started at) (0|zero|# ) (followers|subscribers|subs|connections|views) to # [(k|m|million)] [+]',
      'from (0|zero|#) to # [(k|m|million)] [+] (followers|subscribers|subs|connections) ',
      `(0|zero) (to|→|➡) # (k|m) (followers|subscribers|subs|connections|on linkedin|on instagram|on youtube|on x|on tiktok)`,
    ],
    hits: ['from zero followers to 20k', '0 to 50k followers'],
    misses: ['from zero degrees to 20', 'from 0 to 60 in four seconds'],
  },
  {
    id: 'followers-family',
    pattern: [
      `(we’re|we are|now|officially|welcome to|family of|tribe of|army of|community of|squad of) [now] [a] ${count} strong [(family|community|tribe|squad|army|crew|followers|on)] !(men|troops|soldiers|force|protest)`,
      `(family|tribe|army|squad) of ${count} (followers|subscribers|subs|fans|people on|legends)`,
    ],
    hits: ['We’re 10k strong!', 'a tribe of 5,000 followers'],
    misses: ['A family of 5 moved in.', 'an army 10,000 strong'],
  },
  {
    id: 'verified-growth',
    pattern:
      '(my|our) (account|page|channel|profile|following|audience|follower count|instagram|linkedin|tiktok|youtube|subscriber count) (grew|has grown|doubled|has doubled|tripled|has tripled|exploded|skyrocketed|is growing|is exploding|is up|jumped) * (by # |# %|to # |overnight|in # |in (one|two|three|six|a few|just)|like crazy|so fast|this (month|week|year))',
    hits: ['My account grew by 300%.', 'Our follower count has doubled this year', 'My LinkedIn exploded in two weeks'],
    misses: ['My tomato grew by an inch.', 'Our bank account is up the creek.'],
  },
  {
    id: 'the-mark-on-here',
    pattern: [
      `(hit|crossed|passed|reached|smashed|broke|past) [the] ${count} [(mark|milestone)] [of you] (on here|over here|on (insta|instagram|tiktok|linkedin|twitter|threads|bluesky|mastodon|youtube|facebook))`,
      `(we’re|we are|now|officially|welcome to) [(officially|now|already)] [(our|a)] [_] (family|community|tribe|gang|crew|squad) of ${count} (on here|on (insta|instagram|tiktok|linkedin|twitter|threads|bluesky|mastodon|youtube|facebook))`,
    ],
    hits: ['We crossed the 20,000 mark on here.', 'We’re officially a family of 3,000 on Insta'],
    misses: ['We crossed the 40 mile mark.', 'A family of 5 on the train'],
  },
];
