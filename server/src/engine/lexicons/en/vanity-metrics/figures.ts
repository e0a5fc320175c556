import type { Pattern } from '../../../phrases/phrase.ts';

const audience = '(followers|subscribers|subs|follower|fans|connections|members|readers|listeners)';
const count =
  '[(over|more than|almost|nearly|about|around)] # [(k|m|million|thousand|mil|+)] [(linkedin|instagram|twitter|new|total|youtube|tiktok|of you|organic)]';
const reach = '(views|impressions|likes|reactions|shares|retweets|reposts|streams|downloads|plays|comments)';
const own =
  '(my|our) [(last|latest|first|recent|little|new|# st|viral)] (post|posts|video|videos|reel|reels|account|page|channel|tweet|tweets|thread|article|articles|profile|story|newsletter|podcast|episode|content|tiktok|carousel|short|shorts|blog|linkedin)';
const reached =
  '(hit|hits|reached|reach|passed|crossed|crossing|got|gained|grew to|made it to|surpassed|broke|smashed|racked up|generated|garnered|earned|went from # to|grew from # to|gathered|amassed|pulled in|has|have|just hit)';

/** Followers, likes, views and impressions told as one's own achievement, in English. */
export const figures: readonly Pattern[] = [
  {
    id: 'just-hit',
    pattern: [
      `(i|we|i ve|we ve|just|finally|officially) [(ve|have)] [(just|finally|officially|also)] ${reached} * ${count} * ${audience}`,
      `^ [(today|just|finally|officially)] (hit|reached|passed|crossed|surpassed|smashed) ${count} (followers|subscribers|subs|likes|views|impressions|connections)`,
      `^ [(i|we)] (just|finally|officially) (hit|reached|passed|crossed|surpassed|smashed) * ${count} * ${reach}`,
      `(i|we) [(ve|have)] [(just|finally|officially)] (hit|reached|passed|crossed|got|gained|surpassed|racked up|generated|garnered|earned) * ${count} * ${reach}`,
    ],
    hits: [
      'Just crossed 500k impressions.',
      'Hit 1,000 followers today.',
      'We just hit 10,000 followers!',
      'I finally reached 500 subscribers',
      'We generated 2 million impressions',
    ],
    misses: ['I hit the brakes.', 'We reached 3,000 metres.'],
  },
  {
    id: 'so-many-bare',
    pattern: [
      `^ [(wow|yay|woohoo|omg|finally|officially|already|look at that|boom|bam|guess what|and just like that|today)] [(,|!|:)] ${count} (followers|subscribers|subs|fans) [(today|here|thank|strong)] !(:|followed|invited|moved|came|left|unfollowed|joined|in|within|for|overnight|to|with|is|isn|was|wasn|are|aren|won|don|doesn|mean|means|used|would|will)`,
      `^ ${count} (impressions|views|likes) [(in|on|and|,|later|last|this)] !(are|is|do|don|mean|means|won|can|will|without|but|or|matter|of)`,
    ],
    hits: ['10,000 followers!', 'Wow, 2k subscribers!', '1M impressions in a week'],
    misses: ['500 followers: free.', 'Followers of the saint', 'There are 200 subscribers in the library.'],
  },
  {
    id: 'my-post-did',
    pattern: [
      `(my|our) [(last|latest|first|little|silly|new)] (reel|video|tiktok|post|tweet|thread|short|carousel) [(just|has|already)] (did|done|is at|is on|hit|clocked|cleared|passed) # (k|m|thousand|million)`,
      `${own} * (got|has|hit|reached|passed|crossed|gets|made|generated|is at|had|received|racked up|earned|surpassed|just hit|just passed|just reached|has reached|has hit|is about to hit) * ${count} * (${reach.slice(1, -1)}|followers|subscribers|subs)`,
    ],
    hits: [
      'My last post got 120,000 views.',
      'Our reel did 80k in two days.',
      'Our page just passed 3,000 followers',
      'My video has 1 million views',
    ],
    misses: ['My last post is about ovens.', 'The report has 200 pages.'],
  },
  {
    id: 'so-many-on-my',
    pattern: [
      `${count} ${reach} (on|for|across) (my|our) [(last|latest|first|new)] (post|posts|video|videos|reel|article|profile|page|tweet|content|story|channel|podcast|carousel|thread|newsletter)`,
      `${count} * ${audience} (on|for|to) (my|our) (account|page|channel|profile|instagram|tiktok|linkedin|newsletter|youtube|list)`,
    ],
    hits: ['80,000 views on my last post', '3,000 followers on our page'],
    misses: ['views on my theory', '40 readers of a book'],
  },
  {
    id: 'we-are-so-many',
    pattern: [
      `(we re|we are|i m|i am|we re now|there are|you are) [(now|finally|officially|already|at|up to)] [(at|up to|a community of)] ${count} (followers|subscribers|subs|fans|strong|people following|of you following|of you here)`,
    ],
    hits: ['We are now 5,000 followers!', 'I’m at 12k subscribers', 'We’re 10,000 strong'],
    misses: ['We are 12 on the bus.', 'We are strong.'],
  },
  {
    id: 'thanks-for-so-many',
    pattern: [
      `(thanks|thank you|thankyou|thx|grateful|welcome|shout out|shoutout) * * (for|to|to all) [(the|my|our|all|your|helping me reach|helping us reach|getting us to)] ${count} * (${audience.slice(1, -1)}|views|likes|impressions)`,
      `${count} (followers|subscribers|views|likes|fans) [(,|!|.|:)] (thank|thanks|wow|insane|crazy|unreal|unbelievable|this is insane|i m speechless|i can t believe|let s celebrate|mind blown)`,
    ],
    hits: ['Thank you for 10,000 followers!', 'Thanks to our 3k subscribers', '1,000 followers, wow'],
    misses: ['Thank you for 10 roses.'],
  },
  {
    id: 'help-me-reach',
    pattern: [
      `(help (me|us) * (reach|get to|hit|grow to|pass)|goal|target|next stop|road to|on the way to|(i m|we re|i am|we are) so close to|almost at|only # away from|away from|trying to (reach|hit|get to)) [(:|is|of)] ${count} (followers|subscribers|subs|likes|views|fans)`,
    ],
    hits: ['Help us reach 1,000 followers', 'Road to 5k subscribers', 'I’m so close to 100 subs'],
    misses: ['Road to Perdition', 'Help us reach the shore.'],
  },
  {
    id: 'milestone',
    pattern: [
      `(milestone|celebrating|celebrate|celebration) * * ${count} * (followers|subscribers|subs|likes|views|impressions|connections)`,
      `${count} (follower|subscriber|followers|subscribers|views) (milestone|special|giveaway|celebration|mark)`,
    ],
    hits: ['Celebrating 5,000 followers today', 'the 10k follower milestone'],
    misses: ['a milestone for the mill'],
  },
  {
    id: 'growth-percent',
    pattern: [
      '(+|up|increased|grew|growth of|increase of) # % * (engagement|followers|views|reach|impressions|visibility|likes|profile views)',
      '(my|our) (engagement|engagement rate|reach|impressions|views|profile views|follower count|following|stats|numbers) ((has|have|is|are|went|just|has just|have just) (up|exploded|doubled|tripled|skyrocketed|grown|through|viral|exploding|growing|jumped)|exploded|skyrocketed|doubled|tripled|grew|increased|jumped|blew up)',
    ],
    hits: ['increased 300% engagement', 'My impressions have doubled', 'Our reach skyrocketed'],
    misses: ['Milk is up 3%.', 'our reach of the river'],
  },
  {
    id: 'gone-viral',
    pattern: [
      '(my|our) [(last|latest|first|recent)] (post|video|reel|tweet|thread|tiktok|article) (went|has gone|is going|just went) [(completely|totally|crazy|mega|super)] viral',
      '(i|we) [(just|finally|accidentally|actually)] (went|ve gone|have gone|are going|m going) [(completely|totally|super)] viral',
    ],
    hits: ['My post went viral.', 'We accidentally went viral!'],
    misses: ['A viral cold', 'Her video went viral.'],
  },
  {
    id: 'followers-show-off',
    pattern: [
      `(followed|read|viewed|watched|seen) by ${count} (people|professionals|followers|readers|founders|marketers|creators)`,
      `(audience|community|following|account) of ${count} (followers|people|professionals|subscribers|readers|fans|founders|creators)`,
      `(ve|have|i|we) (grown|grew|built|scaled) * * (from # to|to|an audience of|a following of) ${count} (followers|subscribers|subs|people|readers)`,
    ],
    hits: ['followed by 30,000 people', 'an audience of 12k followers', 'I grew my account to 40k followers'],
    misses: ['followed by a dog', 'a community of monks'],
  },
  {
    id: 'thousands-of',
    pattern: [
      '(thousands|hundreds|millions|tens of thousands|hundreds of thousands) of (views|likes|followers|subscribers|impressions|shares) (on|for|from) (my|our|this)',
      '(a million|one million|ten thousand|a thousand|half a million) (followers|subscribers|views|impressions|likes)',
    ],
    hits: ['thousands of views on my post', 'Half a million views!'],
    misses: ['thousands of sheep', 'a million thanks'],
  },
];
