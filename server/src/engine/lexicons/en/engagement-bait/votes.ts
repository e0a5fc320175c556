import { baitOf } from '../../../language/appeals/cue.ts';
import { heart, order } from './orders.ts';

const reaction = baitOf('reaction');
const hearts = heart.slice(1, -1);

/** Opinions told by pressing a button, and votes for their number. */
export const votes = [
  reaction(
    'vote-by-reaction',
    [
      `(vote|react|respond|answer|reply) (with|by|using|via) [(a|an|your|the|one of the|these|using an|using)] (${hearts}|reaction|reactions|emoji|emojis|like|likes)`,
      `${order} (react|smash) (to this|below) (if|for) !(the|news|it|them)`,
      `${order} (react if|smash (if|for)) !(the|news|it|them)`,
      `${order} react for (part|more|a|the next|#)`,
      `${order} react to this !(by|with care|news)`,
    ],
    ['Vote with a reaction!', 'React with a 🔥', 'Answer using an emoji'],
    [
      'Vote on Tuesday.',
      'Reply with care.',
      'They track and react to market trends.',
      'React for Gardeners is a course.',
    ],
  ),
  reaction(
    'like-for-share-for',
    [
      `^ (like|love|celebrate|support|heart) (for|=|if) [_] [_] [_] [(,|/|or|and)] (celebrate|support|insightful|curious|funny|care|haha|laugh|angry|sad|heart|love|wow) (for|=|if)`,
      `(like|rt|retweet|fav|comment) (for|=|if) [_] [_] [_] [(,|/|or|and)] (love|share|comment|heart|wow|rt|retweet|fav|like|${hearts}) (for|=|if)`,
    ],
    ['Like for cats, share for dogs', 'RT for summer, fav for winter'],
    ['A like for like comparison.'],
  ),
  reaction(
    'vote-for-me',
    [
      `${order} vote (for|4) (me|us|my (song|video|entry|photo|band|channel|product|launch|dog|cat|pic)|our (entry|product|launch|project|team|school|song|video)) [(in|on|at|please|today|now|here)]`,
      'vote vote [vote] !(for|on)',
      `${order} vote (for|4) _ [_] (here|daily|every day|once a day|as many times)`,
    ],
    ['Please vote for us', 'Vote for my band today', 'Vote vote vote!'],
    ['They vote for peace.', 'I will vote for her.', 'Please vote on Tuesday.'],
  ),
  reaction(
    'a-star',
    [
      '(a|your) [github] (star|⭐|⭐️) [on (github|the repo|gitlab)] (would mean|means|would be (amazing|appreciated|awesome)|would help|really helps|helps (a lot|us|me))',
      `${order} (drop|leave|give) [(us|me|it|the repo)] a [github] (star|⭐|⭐️) [on (github|the repo|gitlab)] (if|to (help|support|show)|for|and|$|!|🙏) !(rating)`,
      `${order} star (it|us|the repo|this repo|the project|my repo) [(on github|on gitlab)] (if|to (help|support|show|follow)|🙏|⭐)`,
    ],
    ['A ⭐ on GitHub would mean a lot', 'Drop a star if it saves you an hour', 'Star it if you find it useful.'],
    ['They give it a star rating.', 'They star it if they must.', 'A star in the east means snow.'],
  ),
  reaction(
    'upvote-us',
    [
      '(upvote|upvotes|an upvote) (us|our launch|my launch|for us|on product hunt|on ph|would mean|would be amazing|appreciated|please)',
    ],
    ['Upvote us today', 'An upvote would mean the world'],
    ['The upvote button moved.'],
  ),
];
