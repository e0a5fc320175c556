import type { Pattern } from '../../phrases/phrase.ts';

/** What programs write under the posts that they send. */
export const phrases: readonly Pattern[] = [
  {
    id: 'via-a-service',
    pattern: [
      'via (ifttt|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|missinglettr|networkedblogs|triberr|statusbrew|revive old post|unfollowspy) $',
      '(posted|shared|sent|tweeted|published|scheduled|crossposted|cross posted|autoposted) [automatically] (via|by|with|from|through|using) (ifttt|buffer|hootsuite|zapier|dlvr|twitterfeed|tweetdeck|missinglettr|socialpilot|publer|metricool|n8n|make|later|a bot) $',
    ],
    hits: ['Sunday bread via IFTTT', 'Posted automatically by Zapier.', 'Shared with Buffer'],
    misses: ['We came via Cork.', 'We wired the doorbell to IFTTT.', 'via @lea'],
  },
  {
    id: 'posted-by-a-service',
    pattern:
      '^ (posted|shared|sent|scheduled|published) (via|by|with|from|through|using) (ifttt|buffer|hootsuite|zapier|metricool|publer|n8n) :',
    hits: ['Posted via Buffer: our May letter'],
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
      '(this is an|this was an|this message is|this post is|this tweet was|this post was) (automated|automatic|auto generated|automatically generated|automatically published|published automatically|automatically posted|automatically sent|sent automatically|posted automatically|scheduled automatically) [message|post|tweet|reply|response|dm]',
      '^(automated|automatic|auto) (message|reply|response|post|dm) $',
      '(automatically|auto) (checked|posted|tweeted|generated) by',
      '(people|person|followers|accounts) * followed me (and|//|,|in)',
      '# (people|person|accounts) unfollowed me',
    ],
    hits: [
      'This is an automated message.',
      'Auto reply:',
      '3 people followed me // automatically checked by a site',
      'Today 4 people unfollowed me',
    ],
    misses: ['The automatic door is broken.', 'A dog followed me home.', 'This message is for Sam.'],
  },
  {
    id: 'i-liked-a-video',
    pattern: [
      'i (liked|added|favorited|favourited) a [new] (youtube video|video on youtube|video to a youtube playlist|video to a playlist)',
      '(just posted|posted|i posted|i just posted) # (photos|photo|videos) on facebook',
      '^[i] [just] (posted|uploaded|added) (a new|a|new) (photo|photos|video) to (facebook|youtube|instagram)',
      '^[i’m|i am] at _ [_|_ _|_ _ _] in _ [_] swarm',
    ],
    hits: ['I liked a YouTube video', 'I posted a new photo to Facebook', 'I posted 12 photos on Facebook'],
    misses: ['I liked a video of the choir.', 'She sent a photo to my mum.'],
  },
  {
    id: 'thanks-for-following',
    pattern: [
      '^(thanks|thank you|thx|hi , thanks|hey thanks|hello and thanks) [so much] for (following|the follow|connecting|following me|following us|the add) [,|and|:|me|us|here|!|.] (check out|check|download|grab|visit|get|join|subscribe|like|follow|click|here is|here’s|feel free|be sure|don’t forget)',
      'my week on twitter',
      '# [new] (followers|follower) [,] [and] # (unfollowers|unfollower|unfollows)',
      'how i did on twitter (this week|today)',
      '(# (mentions|likes|retweets|new followers|replies) ,) # (mentions|likes|retweets|new followers|replies) , # (mentions|likes|retweets|new followers|replies)',
    ],
    hits: [
      'Thanks for following, check out my site.',
      'My week on Twitter: 3 Mentions, 2 Likes',
      '3 new followers, 1 unfollower',
    ],
    misses: ['Thanks for following up on the boiler.', 'My week in Cork was wet.'],
  },
  {
    id: 'the-latest-daily',
    pattern: ['^the latest * (daily|weekly|gazette|times|chronicle|news) ! [thanks|thx]', '^[_] * daily is out !'],
    hits: ['The latest Bread Daily! Thanks to Sam', 'The Bread Daily is out!'],
    misses: ['The latest bread is out.', 'The latest daily paper was wet.'],
  },
];
