import type { Pattern } from '../../phrases/phrase.ts';

const sent =
  '(posted|shared|sent|tweeted|published|scheduled|crossposted|cross posted|autoposted|delivered|syndicated)';
const message =
  '(message|post|tweet|reply|response|dm|email|e mail|comment|action|update|notification|text|note|digest|account|feed|list)';
const made = '(posted|sent|published|generated|written|tweeted|created|shared|performed|scheduled|compiled)';
const followers =
  '(followers|follower|unfollowers|unfollower|unfollows|new followers|new follower|mentions|mention|likes|like|retweets|retweet|replies|reply|reposts|impressions|mention reach|retweet reach|people reached)';

/** What programs write under the posts that they send. */
export const phrases: readonly Pattern[] = [
  {
    id: 'via-a-service',
    pattern: [
      'via (ifttt|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|missinglettr|networkedblogs|triberr|statusbrew|revive old post|unfollowspy|paper . li|commun . it) * $',
      `${sent} [automatically] (via|by|with|from|through|using) (ifttt|buffer|hootsuite|zapier|dlvr|twitterfeed|tweetdeck|missinglettr|socialpilot|publer|metricool|n8n|make|later|a bot) [(app|free|pro|dot com|. it|. com)] $`,
      '(curated|generated|compiled|updated) automatically (every|each|at|by|from|with) _',
    ],
    hits: ['Sunday bread via IFTTT', 'Posted automatically by Zapier.', 'Shared with Buffer'],
    misses: ['We came via Cork.', 'We wired the doorbell to IFTTT.', 'via @lea'],
  },
  {
    id: 'posted-by-a-service',
    pattern: [
      '^ (posted|shared|sent|scheduled|published) (via|by|with|from|through|using) (ifttt|buffer|hootsuite|zapier|metricool|publer|n8n) :',
      `^ ${sent} [automatically] (via|by|from|through|using) [(the|our|my|an|a|this)] (rss|rss feed|feed|news feed|bot|script|scheduler|automation)`,
      `^ (${sent} (automatically|auto)|(auto|automatically) ${sent}) (via|by|from|at|every|each|to|through|with|using) _`,
      `^ this (account|feed|bot|page|profile) [(is|only)] (automated|[(run|managed)] by a (bot|robot|script)|(posts|tweets|toots|updates|publishes|shares) automatically)`,
    ],
    hits: [
      'Posted via Buffer: our May letter',
      'Published automatically from our site',
      'This account posts automatically.',
    ],
    misses: ['Sent by post: our May letter'],
  },
  {
    id: 'automatic-dm',
    pattern: ['(via|by|with|through) (autodm|auto dm|an auto dm) $', '^(autodm|auto dm) : _'],
    hits: ['Get the ebook (via AutoDM)', 'Sent by auto-DM.', 'Auto-DM: welcome to the bakery'],
    misses: ['Auto-DMs make me unfollow at once.', 'I got an auto DM from a bank.'],
  },
  {
    id: 'automated-message',
    pattern: [
      `this (is|was) an (automated|automatic|auto generated|automatically generated) ${message} !(from|to|of|when|that)`,
      `(this|the above) ${message} (is|was|has been|is being|) [being] (automated|automatic|(auto|automatically) ${made}|${made} automatically|${made} by (a|our|my) (bot|robot|script|program|computer|machine)) !(when|whenever|if|every|because)`,
      `^(automated|automatic|auto) ${message} :`,
      `^(automated|automatic|auto) ${message} $`,
      '^ * (i am|i’m) (a|an automated|only a|just a) (bot|automated account|robot) !(before|in|at|with|when|for|until|without)',
      '^ [_] (beep boop|bleep bloop)',
      `^ [(a|your|an)] (automated|automatic) ${message} (from|by) (our|the|my)`,
      '(automatically|auto) (checked|posted|tweeted|generated) by',
      '(people|person|followers|accounts) * followed me (and|//|,|in)',
      '# (people|person|accounts) unfollowed me',
    ],
    hits: [
      'This reply was generated automatically.',
      'This post was published by a bot.',
      'I am a bot, and I count trains.',
      'This is an automated message.',
      'Auto reply:',
      '3 people followed me // automatically checked by a site',
      'Today 4 people unfollowed me',
    ],
    misses: [
      'The automatic door is broken.',
      'A dog followed me home.',
      'This message is for Sam.',
      'This message is sent automatically when the door opens.',
      'I am a bottle collector.',
    ],
  },
  {
    id: 'i-liked-a-video',
    pattern: [
      'i (liked|added|favorited|favourited) a [new] [@_] (youtube video|video on youtube|video to a [(youtube|@_)] playlist|video $)',
      'i (liked|added|favorited|favourited) a [new] @_ video',
      '(just posted|posted|i posted|i just posted) # (photos|photo|videos) on facebook',
      '^[i] [just] (posted|uploaded|added) (a new|a|new) (photo|photos|video) to (facebook|youtube|instagram)',
      '^[i’m|i am] at _ [_|_ _|_ _ _] in _ [_] swarm',
    ],
    hits: [
      'I liked a @YouTube video',
      'I liked a YouTube video',
      'I posted a new photo to Facebook',
      'I posted 12 photos on Facebook',
    ],
    misses: ['I liked a video of the choir.', 'She sent a photo to my mum.'],
  },
  {
    id: 'thanks-for-following',
    pattern: [
      '^(thanks|thank you|thx|hi , thanks|hey thanks|hello and thanks) [so much] for (following|the follow|connecting|following me|following us|the add) [,|and|:|me|us|here|!|.] (check out|check|download|grab|visit|get|join|subscribe|like|follow|click|here is|here’s|feel free|be sure|don’t forget)',
      'my (day|week|month) on (twitter|x|instagram|mastodon|bluesky|social media) * :',
      'my week on twitter',
      '# [new] (followers|follower) [,|;] [and] # (unfollowers|unfollower|unfollows)',
      'how i did on (twitter|x|instagram) (this week|today|this month)',
      `# ${followers} , # ${followers} , [and] # ${followers}`,
      '(our|my|the|thanks to our|thanks to my) (most|top|biggest|best|newest|latest) [engaged|active|influential|new] (followers|fans|retweeters|members|influencers|supporters|engagers|contributors) (this week|of the week|today|this month)',
    ],
    hits: [
      'Our most engaged followers this week: three of them.',
      'Today: 3 mentions, 2 retweets, 1 new follower.',
      'Thanks for following, check out my site.',
      'My week on Twitter: 3 Mentions, 2 Likes',
      '3 new followers, 1 unfollower',
    ],
    misses: ['Thanks for following up on the boiler.', 'My week in Cork was wet.'],
  },
  {
    id: 'the-latest-daily',
    pattern: [
      '^the latest * (daily|weekly|gazette|times|chronicle|news) ! [thanks|thx]',
      '^[_] * daily is out !',
      '^the latest (edition|issue) of * * * * (daily|weekly|gazette|digest|times) is out',
      '^stories via @_ @_',
    ],
    hits: ['The latest Bread Daily! Thanks to Sam', 'The Bread Daily is out!'],
    misses: ['The latest bread is out.', 'The latest daily paper was wet.'],
  },
];
