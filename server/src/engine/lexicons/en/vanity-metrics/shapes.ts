import type { Pattern } from '../../../phrases/phrase.ts';

const count = '[(over|more than|almost|nearly|about|around)] # [(k|m|million|thousand|mil)] [+]';
const fans = '(followers|subscribers|subs|fans|connections)';
const reach =
  '(views|impressions|likes|reactions|shares|retweets|reposts|comments|saves|streams|plays|upvotes|downloads)';
const piece =
  '(post|posts|video|videos|reel|reels|tweet|tweets|thread|threads|tiktok|short|shorts|carousel|article|story|episode|content)';
const own = `(my|our) [(last|latest|first|recent|little|new|silly|pinned)] [_] (${piece.slice(1, -1)}|account|page|channel|profile)`;
const platform =
  '(instagram|insta|linkedin|tiktok|youtube|facebook|twitter|x|threads|twitch|bluesky|mastodon|substack|pinterest|ig|yt)';

/** Numbers of followers and clicks beside what is one's own, whatever verb or mark joins them. */
export const shapes: readonly Pattern[] = [
  {
    id: 'mine-and-its-number',
    pattern: [
      `${own} [(on|from|about) _ [_]] (:|,|—|–|→|=) [already] ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `${own} [(now|usually|regularly|easily|each)] (get|gets|average|averages|do|does|pull|pulls|generate|generates|rack up|racks up|brings|bring) [in] ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `${own} [(on|from|about) _ [_]] (blew up|went viral|exploded|took off|went crazy|is blowing up|has blown up) [(overnight|completely)] (with|:|,|to|at|and (got|hit|reached|has)) [already] ${count} ${reach}`,
      '(this|that|my|our) (thread|post|video|reel|tweet|tiktok|carousel|article) (went|has gone) viral with [(over|more than|nearly)] # [(k|m|million|thousand)] (views|impressions|likes|shares)',
      '^ # [k] on (tiktok|instagram|insta|linkedin|youtube|facebook|threads|bluesky|mastodon|twitch) (,|!|:|$)',
      `(my|our) _ ${piece} (went viral|is going viral|has gone viral|blew up (on|overnight|last|yesterday|this)|did numbers)`,
      `(my|our) [(last|latest|first)] [_] ${piece} (was|has been|have been|got|were) [already] (read|viewed|seen|watched|shared|liked|played|downloaded) ${count} (times|people)`,
      `=(.|!|?|,|^) this ${piece} (got|hit|reached|passed|racked up|did|made) ${count} ${reach}`,
      `${own} [(now|just|finally|already|officially)] (has|have|hit|passed|crossed|reached|surpassed|is at) [(just|now)] ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `=(:|–|—) ${count} ${reach} (in|over|within) (a|one|two|three|under|just|less|the|# ) `,
      `${count} ${reach} on (yesterday’s|today’s|monday’s|friday’s|last week’s|sunday’s) ${piece}`,
      `${count} ${reach} (on|for|from) (this|one|a single|just one|that) [(single|little|simple)] ${piece}`,
    ],
    hits: [
      'My Saturday reel: 40k views.',
      'Our videos average 30,000 views.',
      'My thread about soup took off with 90k impressions.',
      '70k views on a single post',
    ],
    misses: [
      'My article: 12 pages.',
      'Our videos last 3 minutes.',
      'My soup blew up.',
      'Our plane took off at 40 knots.',
    ],
  },
  {
    id: 'only-so-many-to-go',
    pattern: [
      `(only|just) ${count} [more] (followers|subscribers|subs|likes) (to go|until|till|away|left|to hit|to reach|to get|more|short|from)`,
      `${count} more (followers|subscribers|subs) (and|until|,)`,
      `${count} [more] (followers|subscribers|subs) (to go|away from|short of)`,
    ],
    hits: ['Just 80 followers until 5k!', '120 subs to go'],
    misses: ['Only 80 miles to go.', 'Just 12 followers of the saint came.'],
  },
  {
    id: 'milestone-and-number',
    pattern: `(milestone|achievement|goal|target|dream|level) (unlocked|reached|hit|achieved|smashed|alert|complete|crushed) (:|,|–|—|→|of) ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
    hits: ['Milestone reached: 2,000 subscribers', 'Goal smashed: 500k views'],
    misses: ['Goal reached: 40 miles.'],
  },
  {
    id: 'grew-to',
    pattern: [
      `(grew|grown|built|scaled|grow|took|taken) (my|our|this|the) [${platform}] (audience|following|account|page|channel|profile|instagram|linkedin|tiktok|youtube|newsletter|podcast) (to|past|beyond|by|from # [(k|thousand)] to) [a] ${count} [(${fans.slice(1, -1)}|across|on|in|$)]`,
      `(i|we) (grew|went) from # [k] to ${count} (${fans.slice(1, -1)}|views|on ${platform})`,
      `# [k] on ${platform} (,|and|+|•|/|&) # [k] on ${platform}`,
      '(joined|in|made|hit|entered|welcome to) the # (k|m) (club|family|gang)',
    ],
    hits: [
      'I grew my audience to 80k across two networks.',
      'We took our channel from 300 to 9,000 subs',
      '12k on Insta and 30k on TikTok',
      'I finally joined the 10k club.',
    ],
    misses: ['We grew our garden to 80 beds.', 'I went from 3 to 4 dogs.', 'the 10 o’clock club'],
  },
  {
    id: 'one-number-after-the-other',
    pattern: [
      `=(:|,|–|—|with) ${count} ${reach} [(,|and|+|•|/|&|–)] ${count} [new] (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `${count} (new followers|new subscribers|new subs) (,|and|+|!|in|this|since|from|thanks|overnight|after|within)`,
      `${count} (followers|subscribers|subs) [,] (what a (ride|journey)|we did it|i did it|let’s go|can’t believe|cannot believe|who would have|unreal)`,
    ],
    hits: ['900 likes, 40 shares and 12k views.', '340 new followers in a week', '3,000 subs, we did it!'],
    misses: ['12 plays and 3 dinners.', '300 new trees', '40 fans of jazz'],
  },
  {
    id: 'so-many-of-you',
    pattern: [
      `(we’re|we are|you’re|you are|there are) [(now|already|officially)] ${count} [of you] (on|following|who follow) (this|our|my|the) (page|account|channel|profile|little page)`,
      `(there are|we’re|we are) [now] ${count} of us on ${platform}`,
      `${count} (people|folks|friends|souls|humans|legends|of you) who [now] (follow|like|subscribe to|subscribed to) (me|us|(this|the|my|our) (page|account|channel|profile))`,
      '(my|our) # (st|nd|rd|th) (follower|subscriber|sub)',
      '(doubled|tripled|quadrupled|doubling|tripling) (our|my) [(number of|total)] (followers|subscribers|subs|views|impressions|following|follower count)',
      '^ [(in|i’m in|officially)] [the] top # % (of|on) [(all|linkedin|instagram|youtube)] (creators|linkedin|profiles|accounts|youtubers|podcasts|podcasters|streamers)',
    ],
    hits: [
      'We’re already 9,000 on this page.',
      'Thanks to the 800 people who follow this page.',
      'Say hello to our 500th subscriber!',
      'I tripled my views in May.',
      'Top 3% of LinkedIn creators',
    ],
    misses: ['We’re 12 on this boat.', 'the 800 people who follow the band', 'our 500th day', 'I tripled my coffee.'],
  },
  {
    id: 'counts-that-grew',
    pattern: [
      '(our|my|the) (follower|subscriber|fan|view) (count|counts|numbers) (has|have|had|just|) [(nearly|almost|more than)] (tripled|doubled|quadrupled|exploded|passed|hit|skyrocketed|jumped)',
      '^ # [#] [k] (likes|views|followers|shares|impressions|retweets) (in|on) (a|one|#|two|three|a few) (single|day|days|week|weeks|hours|month|post|night)',
    ],
    hits: ['Our follower count has tripled since Easter.', '1,300 likes in one day!'],
    misses: ['Our head count doubled.', '1,300 steps in one day'],
  },
];
