import { baitOf } from '../../../language/appeals/cue.ts';

const share = baitOf('share');
const tag = baitOf('tag');
const save = baitOf('save');

const order = '=(and|,|please|pls|plz|then|so|just|or|also|go|now|guys|&|–|-|→|—|:|;|!)';
const thing = '(post|reel|carousel|video|tweet|thread|page|status|pic|photo|article|pin)';
const friend =
  '(friend|friends|mate|mates|person|people|someone|somebody|bestie|besties|coworker|coworkers|colleague|colleagues|team|sister|brother|mom|mum|dad|founder|partner|buddy|bff|one|anyone|those|cofounder|manager|boss)';

/** Passing the post on, calling friends, keeping it. */
export const shares = [
  share(
    'rt-if',
    [
      `${order} (rt|retweet|repost|reshare) (if|for|to (win|enter|support|help|save|reach|spread)|this if|this so) !(you have to)`,
      '♻️ [👉] (repost|share|reshare|repost this|share this)',
      `${order} (repost|reshare) (this|it|to) [(so|if|to)]`,
    ],
    ['RT if you agree', '♻️ Repost this for your network', 'Retweet to win'],
    ['I had to retweet for clarity.'],
  ),
  share(
    'share-this',
    [
      `${order} (share|send|forward|pass) (this|it|my|our|the) [(${thing.slice(1, -1)})] (with|to|on|in|along|around) [(every|your|a|an|all|at least|the|#|somebody|someone|your entire|one|three|five)] [#] ${friend} [(who|you|that|in)]`,
      `${order} share (this|my|our) ${thing} [(if|so|to|on|please|with|!)]`,
      `${order} share [(this|it|now|please)] (if (you|u|this|your)|so (more|everyone|others|they)|to win)`,
      `${order} send (this|it) to (someone|somebody|a friend|your|the (friend|person|one)) [_] [(who|that|and)]`,
    ],
    [
      'Share this post with a friend.',
      'Share if you care',
      'Send this to someone who needs it',
      'Please share my video',
    ],
    ['I share this house with a friend.', 'Send it to me.', 'We share if there is enough.'],
  ),
  tag(
    'tag-a-friend',
    [
      `${order} (tag|mention|@|name|nominate) (a|an|your|#|one|two|three|five|someone|somebody|the|that|at least|anyone|those) [(#|one|two|three|best|fellow|favourite|favorite)] ${friend}`,
      `${order} (tag|mention) (someone|somebody|anyone|them|that person|him|her) [(who|you|that|below|in|!)]`,
      'invite (your|all your|#) (friends|contacts) to (like|follow|join the page)',
    ],
    ['Tag a friend who snores.', 'Tag 3 friends to enter', 'Mention someone who needs this'],
    ['The price tag fell off.', 'I mention a friend in the book.'],
  ),
  save(
    'save-this',
    [
      `${order} (save|bookmark|pin|screenshot) (this|it) [(${thing.slice(1, -1)}|one|recipe|list|checklist|cheat sheet|guide|for)] (for later|for (when|your next|the next|future|reference)|so you (can|don t|never)|before (it|you|your)|and (share|send|come back|follow|thank)|if)`,
      `${order} (save|bookmark) this [(${thing.slice(1, -1)}|list|recipe|checklist|guide|one)] $`,
      `${order} (save|bookmark) this (${thing.slice(1, -1)}|list|recipe|checklist|one)`,
      '(🔖|📌|💾) (save|bookmark|pin) (this|it|for)',
    ],
    ['Save this post for later.', 'Bookmark this!', '📌 Save for your next trip'],
    ['Save this seat for me.', 'We keep it in a jar for later.'],
  ),
];
