import type { Pattern } from '../../../phrases/phrase.ts';

const count = '[(over|more than|almost|nearly|about|around)] # [(k|m|million|thousand|mil)] [+]';
const own =
  '(my|our|this|my last|our last|my latest|our latest|my first|our first|my little|our little) [(linkedin|instagram|tiktok|youtube|twitter|facebook|silly|new|old|random|product)]';
const piece = '(post|video|reel|tweet|thread|tiktok|short|article|story|carousel|newsletter|blog)';
const done = '(just|finally|officially|now|recently)';

/** Badges, rankings, trends and viral hours as one's own feats. */
export const feats: readonly Pattern[] = [
  {
    id: 'blew-up',
    pattern: [
      `${own} ${piece} [${done}] (blew up|is blowing up|has blown up|took off|is taking off|exploded|is exploding|did numbers|is doing numbers|is going crazy|went crazy|went nuts|popped off) !(the|a|in my|while|:)`,
      '^ [(well|wow|ok|okay|omg|holy)] [,] (this|that|it) (blew up|really blew up|has blown up) [(overnight|fast|quickly)] $',
    ],
    hits: ['My last reel is blowing up.', 'Well, this blew up.', 'Our little video just took off!'],
    misses: ['The tyre blew up.', 'Our plane took off.', 'It blew up the shed.', 'First this thread blew up: read on.'],
  },
  {
    id: 'best-performing-post',
    pattern: [
      `(my|our) (best|most|top) (performing|viral|viewed|liked|shared|popular|successful|watched|read|commented) ${piece} (ever|yet|so far|of all time|of the year|this year|to date|of #)`,
      `(my|our) (highest|best) (reach|views|engagement|impressions|performing month|performing week) (ever|yet|so far|to date|in a|of the year)`,
    ],
    hits: ['It is our most viewed video yet.', 'My best performing post of the year', 'Our highest engagement ever'],
    misses: ['My best loaf of the year', 'the most read book of 1911'],
  },
  {
    id: 'trending',
    pattern: [
      `(i|we|my * ${piece}|our * ${piece}) (am|m|are|re|is|was|were|went) [${done}] trending (on|at|in|worldwide|today|everywhere|right now|# #)`,
      `(made it to|made it onto|hit|landed on|reached|we’re on|i’m on|got on|ended up on) the (explore page|for you page|fyp|front page of (reddit|hacker news)|trending page|discover page)`,
    ],
    hits: ['We’re trending on X.', 'My video was trending in Leeds.', 'I finally made it to the explore page.'],
    misses: ['Beige is trending this year.', 'The fire reached the page.'],
  },
  {
    id: 'platform-badge',
    pattern: [
      `(got|received|earned|awarded|have|i’m|am|became|become|named|proud|is) [${done}] * (linkedin top voice|top voice|top voice badge|community top voice|blue tick|blue check|blue checkmark|verified badge|creator badge|silver play button|gold play button|silver button|top fan badge|top contributor badge|rising star badge)`,
      '(i’m|i am|we’re|we are|got|finally|officially) [(finally|officially|now)] verified (on|by) (instagram|x|twitter|tiktok|linkedin|facebook|threads|youtube)',
    ],
    hits: [
      'I just got the LinkedIn Top Voice badge.',
      'We earned our silver play button.',
      'Finally verified on Instagram!',
    ],
    misses: ['She got a swimming badge.', 'The sum was verified by the bank.'],
  },
  {
    id: 'ranked-creator',
    pattern: [
      `(i’m|i am|we’re|we are|i was|we were|been|got|named|listed) [${done}] (ranked|named|listed|featured|voted|among) * * (top # *|# most (followed|influential|engaging|viewed)) (creators|influencers|voices|accounts|linkedin|profiles|pages|tiktokers|youtubers|podcasters|bloggers)`,
      '(ssi|social selling index) [score] (is|hit|reached|of|at|=|:) #',
    ],
    hits: ['I was named among the top 50 creators.', 'My SSI score hit 82.'],
    misses: ['The top 50 songs', 'My score of 82 at darts'],
  },
  {
    id: 'most-followed',
    pattern:
      '(i’m|i am|we’re|we are|i’ve become|we’ve become|our * is|my * is) [(now|officially|currently)] [(the|one of the)] (most followed|most viewed|most subscribed|fastest growing|most engaged) (account|page|channel|creator|profile|company page|newsletter|podcast|person|voice|brand|community|accounts|pages|creators|profiles|newsletters|podcasts|voices|brands) (in|on|of|for)',
    hits: ['We’re now the most followed page in Leeds.', 'I am one of the fastest-growing creators on LinkedIn.'],
    misses: ['The most followed rule is mine.', 'We are the oldest page of the book.'],
  },
  {
    id: 'profile-viewed',
    pattern: [
      `(my|our) (profile|page|posts|post|content|linkedin profile) (was|were|has been|got|have been|is being) [${done}] (viewed|seen|visited|read|watched|shared|liked) [by] ${count} [(times|people|recruiters|professionals|users|accounts)]`,
      `${count} (people|recruiters|professionals|accounts|users) (viewed|visited|saw|liked|shared|engaged with|interacted with) (my|our) (profile|page|posts|post|content|video)`,
    ],
    hits: ['My profile was viewed 1,200 times.', '400 recruiters visited my profile'],
    misses: ['Our profile of the valley', '400 people visited our barn.'],
  },
  {
    id: 'content-reached',
    pattern: [
      `(my|our) * (posts|post|content|videos|page|reels|account|channel|campaign posts) (reached|has reached|have reached|now reaches|reaches|were seen by|was seen by) ${count} (people|accounts|users|viewers|professionals|screens)`,
      `(i|we) (reached|have reached|’ve reached|now reach|reach) ${count} (accounts|viewers|users) (this|last|in|on|across|every|each|organically|without)`,
    ],
    hits: ['Our posts reached 2 million people.', 'We reached 40k accounts this month.'],
    misses: ['We reached 300 people with clean water.', 'Our post office reached him.'],
  },
  {
    id: 'crazy-numbers',
    pattern:
      '(my|our) (numbers|stats|analytics|metrics|insights|impressions|views|likes|follower count|notifications) (are|is|look|have been|went|just went) [(absolutely|literally|totally|just|going|all)] (insane|crazy|wild|unreal|unbelievable|mind blowing|through the roof|off the charts|on fire|nuts|bonkers|blowing up|exploding)',
    hits: ['My impressions are through the roof.', 'Our analytics look insane!', 'My notifications are blowing up.'],
    misses: ['Our lamps are on fire.', 'My views are my own.'],
  },
  {
    id: 'top-percent',
    pattern: [
      '(i’m|i am|we’re|we are|i was|we were|named|ranked|officially|landed|made) [(now|officially|in|among|into)] * [the] top # % (of|on|creator|creators|linkedin|globally|worldwide) ',
      '(top # %) (of creators|of linkedin|on linkedin|of podcasts|of podcasters|of artists on|of profiles|creator on|of all (podcasts|creators))',
    ],
    hits: ['I’m officially in the top 2% on LinkedIn.', 'We are among the top 5% of podcasts.'],
    misses: ['The top 10 of the charts', 'The top 1% of earners pay it.'],
  },
];
