import { baitOf } from '../../../language/appeals/cue.ts';
import { friend, onlyPost, order, post } from './orders.ts';

const share = baitOf('share');
const thing = onlyPost.slice(1, -1);

/** Passing the post on for the sake of its reach. */
export const shares = [
  share(
    'share-with-your-sister',
    [
      `${order} (share|send) (this|it|this ${post}) (with|to) your ${friend} (,|!|$)`,
      `${order} share [(this|it)] (to|on|in) your (story|stories) (and|!|$|if|to|,)`,
    ],
    ['Share this with your sister, she’ll laugh', 'Share to your story and tag me'],
    ['Share the tent with your sister.', 'They share it with their team.'],
  ),
  share(
    'share-with-so-many',
    [
      `${order} (share|send|forward|pass) [(this|it)] [on] (with|to) (#|two|three|five|ten|a dozen|every|all the|a|your) [_] _ (who|that) (needs|need|has to|should|must|would|will|deserves) (to|this|it|hear|see|laugh|love)`,
    ],
    ['Share this with five mums who need to hear it', 'Send it to a nurse who needs this'],
    ['Share the bread with five guests who need to eat.'],
  ),
  share(
    'rt-if',
    [
      `${order} (rt|retweet|repost|reshare|re-share|reblog) (if|for (good|a|luck|more|reach)|to (win|enter|support|help|save|reach|spread|show)|this if|this so) !(you have to|needed)`,
      `${order} (rt|retweet) (&|and|+) (follow|like|win)`,
      '!(i|you|we|they|who|the|a|to) (rt|retweet) (as much|as widely|widely|far and wide|like crazy)',
    ],
    ['RT if you agree', 'Retweet to win', 'RT + follow', 'Please RT as widely as you can'],
    ['I had to retweet for clarity.'],
  ),
  share(
    'repost-recycle',
    [
      '(♻️|♻|🔁|🔄) [👉] (repost|share|reshare|re-share|retweet|send|forward|if|follow)',
      '(♻️|♻|🔁|🔄) * [,] [so] (repost|reshare|share this)',
    ],
    ['♻️ Repost this for your network', '🔁 Share if useful', '♻️ Useful, so repost it'],
    ['♻️ Sort your glass.'],
  ),
  share(
    'repost-this',
    [
      `${order} (repost|reshare|re-share|retweet) (this|it|to) [${onlyPost}] (so|if|to|with|for|and|!|now|🔁|♻️)`,
      `${order} (repost|reshare|retweet) (this|it) $`,
      `${order} (repost|reshare|retweet) (♻️|♻|🔁) (to|if|so|this|and|for)`,
      '^ (repost|retweet) [(♻️|♻|🔁|!)] $',
    ],
    ['Repost this so more people see it', 'Found it useful? Repost it!'],
    ['I saw a repost from June.', 'Will you repost the patch?'],
  ),
  share(
    'share-with-a-friend',
    [
      `${order} (share|send|forward|pass|repost) (this|it|my|our|the) [(${thing}|along|on)] [(with|to|on|in|along|around)] (every|your|a|an|all|at least|the|#|somebody|someone|your entire|one|three|five|all your|that one) [(#|fellow|favourite|favorite|best)] ${friend} (who|you|that|in|if|and|below|!|💛|today|now)`,
      `${order} (share|send|forward) (this|it) [${onlyPost}] (with|to) (someone|somebody|anyone|a friend|your (network|team|friends|bestie|people|story|group|squad)|every|all your|everyone you know|that (friend|person)|the (friend|person|one)) !(else)`,
      `${order} (tell|send to) (your|all your|#) friends (about (this|my|our)|to (like|follow|subscribe|watch))`,
    ],
    ['Share this post with a friend who bakes.', 'Send this to someone who needs it', 'Tell your friends to follow'],
    ['I share this house with a friend.', 'Send it to me.', 'Send the form to your manager.'],
  ),
  share(
    'share-this-post',
    [
      `${order} (share|shares) (this|my|our|dis) ${post} [(if|so|to|on|please|!|now|everywhere)] !(with them|with him|with her|with anyone|with someone|with somebody|with whoever)`,
      `${order} share (this|it) [(far and wide|everywhere|with everyone|with the world|on your (story|timeline|wall|feed))] (please|pls|plz|guys|!|everywhere|far|with everyone (you|who)|with the world|on your)`,
    ],
    ['Share this post!', 'Please share my video', 'Share it far and wide'],
    [
      'We share this page of history.',
      'Look and compare.',
      'If a friend looks for a room, please share this post with them.',
    ],
  ),
  share(
    'share-if',
    [
      `${order} share [(it|now|please|away|this)] (if (this|your|it)|so (more|everyone|others|they|that others)|to (win|enter|spread|help others))`,
      // "Share if you have other ideas": the ideas are asked for.
      `${order} share [(it|now|please|away|this)] if (you|u) !(have|ve|got|find|found|know of|know any|spot|notice|think of|come across)`,
      `(look|watch|like|view) (and|&|n) (share|shares) (my|this|it|our|please|pls)`,
    ],
    ['Share if you care', 'Share so others know', 'Watch and share my song'],
    ['We share if there is enough.', 'They look and share a smile.'],
  ),
  share(
    'copy-and-paste',
    [
      `${order} (copy and paste|copy & paste|copy-paste|copy, paste|repost) (this|and paste) * (status|wall|timeline|feed|profile|story|page)`,
      '(don t share|do not share|hold your finger) [,] [just] copy and paste',
    ],
    ['Copy and paste this on your wall', 'Don’t share, just copy and paste'],
    ['Copy and paste this cell.'],
  ),
  share(
    'i-bet-nobody-shares',
    [
      '(i bet|bet|i wonder how many|let s see who|let s see how many) * * (won t|wont|will not|will|dare to|would|brave enough to) (share|repost|like|retweet|copy)',
      '(# %|most people|most of you|few people|few of you|only a few|very few|only real friends|only true friends) [_] [_] [_] (will|won t|wont|dare to|would) (share|repost|like this|retweet)',
      '(don t|dont|do not) break the chain',
    ],
    ['I bet most of you won’t share', 'Only true friends will repost', 'Don’t break the chain'],
    ['I bet it will rain.', 'We share the chain lock.'],
  ),
  share(
    'share-to-unlock',
    [
      `${order} (share|tweet|repost|retweet|like|follow) [(this|it|us|the page|the post)] to (unlock|download|get it (free|for free)|get access|get the link|see the rest|get it)`,
      '(free|unlocked|yours) if you (share|tweet|repost|retweet) [(it|this|us)] !(your|a|the|my|our|his|her|with|photos)',
    ],
    ['Share to unlock the letter', 'It is free if you share it, $1 if not'],
    ['The garden is yours if you share the work.', 'The files that they share to get access to the archive.'],
  ),
  share(
    'worth-a-share',
    [
      `(this) ${onlyPost} (deserves|needs) (to go viral|more views|to be shared|to blow up|a share|a repost|more likes)`,
      '(let s|lets|help|make|helping) [(me|us)] [(make|get)] (this|it|him|her|us) (go viral|trend|trending|blow up|viral|a hit)',
    ],
    ['This video deserves more views', 'Let’s make this go viral'],
    ['This video needs subtitles.', 'Help make this bread.'],
  ),
];
