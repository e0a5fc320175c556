import { baitOf } from '../../../language/appeals/cue.ts';
import { onlyPost, order } from './orders.ts';

const save = baitOf('save');
const thing = onlyPost.slice(1, -1);
const more = `(${thing}|one|recipe|list|checklist|cheat sheet|guide|tip|workout|prompt|map|page|caption|chart)`;

/** Keeping the post, because platforms count it. */
export const saves = [
  save(
    'save-for-later',
    [
      // "Save it for your group chat" tells somebody off.
      `${order} (save|bookmark|pin|screenshot|keep) it for (later|future|your next|the next|when|reference|next)`,
      `${order} (save|bookmark|pin|screenshot|keep) (this|these) [${more}] (for (later|future|your|the next|when|reference|next)|before (it|you|your)|so you (can|don t|dont|never|have|always)|to (come back|read later|refer|review|try later))`,
      `${order} (save|bookmark|pin|screenshot|keep) it (before (it|you|your)|so you (can|don t|dont|never|have|always)|to (come back|read later|refer|review|try later))`,
      `${order} (save|bookmark) for later`,
      `${order} (save|bookmark) this for (a|an|the|those|that) _ [_] (when|you)`,
    ],
    [
      'Save this post for later.',
      'Bookmark it so you don’t forget',
      'Save this recipe for your next party',
      'save this for a grey evening when nothing works',
    ],
    ['Save this seat for me.', 'Save this cake for a friend when she comes.', 'We keep it in a jar for later.'],
  ),
  save(
    'save-this-post',
    [
      `${order} (save|bookmark) (this|our|my) (${thing})`,
      `${order} (save|bookmark) this ${more} [(now|today|📌|🔖)] $`,
      `${order} (save|bookmark) this [(now|📌|🔖|👆)] $`,
      `${order} (save|bookmark) it (now|📌|🔖|👆) $`,
    ],
    ['Save this post', 'Bookmark this!', 'Save this checklist.'],
    ['Do you want to save the post?', 'They save this one.', 'Name the file and save it.'],
  ),
  save(
    'pin-emoji',
    [
      '(🔖|📌|💾|📥) (save|bookmark|pin|screenshot) [(this|it|for)]',
      '(save|bookmark|screenshot) (this|it) [(thread|post)] (🔖|📌|💾|📥|👇|🙏)',
    ],
    ['📌 Save for your next trip', 'Screenshot this 📥'],
    ['📌 Monday, town hall.'],
  ),
  save(
    'save-and-share',
    [
      `${order} (save|bookmark) [(this|it|this ${onlyPost})] (and|&|+|,|or) (share|send|follow|like|repost|comment|tag|thank|come back)`,
      `${order} (like|share|follow|comment) (and|&|,|or) (save|bookmark) [(this|it|for|!)]`,
    ],
    ['Save and share!', 'Save this and thank me later', 'Like and save'],
    ['We save and share the leftovers.', 'To save and send the file, press F2.'],
  ),
  save(
    'hit-save',
    [
      `${order} (hit|tap|press|smash) (save|that save) (now|for|if|so|!|👇)`,
      '^ (hit|tap|smash) save $',
      `${order} (tap|smash) (the save button|the bookmark) !(to|in|at|on|and on)`,
      '!(one|s|is) (worth|deserves) (saving|bookmarking|a save|a bookmark) !(to|for|account|money|the|because)',
      '(don t|dont|do not) forget to (save|bookmark) (this|it) [(post|for)]',
    ],
    ['Hit save now', 'Tap the save button', 'Don’t forget to save this post'],
    ['Worth the money.', 'Drag the slider to 8 GB and hit save.', 'Click the Save button and on the next page, wait.'],
  ),
  save(
    'you-ll-need-this',
    [
      '(you ll|youll|you will) (want|need) to (save|bookmark|screenshot) (this|it)',
      '(save|bookmark) (this|it) (you ll|youll|you will|trust me|thank me)',
    ],
    ['You’ll want to bookmark this', 'Bookmark this you’ll thank me'],
    ['You will need to save more.'],
  ),
];
