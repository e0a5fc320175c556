import { baitOf } from '../../../language/appeals/cue.ts';
import { friend, order } from './orders.ts';

const tag = baitOf('tag');

/** Calling friends under a post. */
export const tags = [
  tag(
    'tag-a-friend',
    [
      `${order} (tag|mention|nominate|@) (a|an|your|#|one|two|three|five|the|that|that one|at least|those|this) [(#|one|two|three|best|fellow|favourite|favorite|post-hike|gym|work|travel|other)] [_] ${friend} !(in the photo|responsible|system)`,
    ],
    ['Tag a friend who snores.', 'Tag 3 friends to enter', 'Tag your morning squad'],
    ['The price tag fell off.', 'I mention a friend in the book.'],
  ),
  tag(
    'tag-someone',
    [
      `${order} (tag|mention|nominate) (someone|somebody|anyone|everyone|them|that person|people|whoever) [(who|you|that|below|in|!|with)]`,
      `${order} (tag|mention) (him|her) [(below|in|!|with)]`,
      '(tag|tags|tagging) (someone|a friend|your friends|friends|your bestie) (who|below|in the comments|to (win|enter)|for a chance)',
    ],
    ['Tag someone who needs this', 'Mention someone you love', 'Win by tagging friends below'],
    ['They tag someone else first.', 'Game of tag.', 'Nominate him and I leave the party.'],
  ),
  tag(
    'tag-us',
    [
      `${order} tag (us|me) (in|on|with|and|using) * (story|stories|post|reel|comments|feature|featured|win|chance|share)`,
      '(dont|don t|do not) forget to tag (us|me|a|your)',
    ],
    ['Tag us in your story for a chance', 'Don’t forget to tag a friend'],
    ['Tag us out of it.', 'Don’t forget to bring the tag.'],
  ),
  tag(
    'challenge-friends',
    [
      `${order} (nominate|challenge|dare) (your|#|three|two|five|a|some) [#] (friends|friend|mates|people|others|followers|colleagues) (to|in|below|for|!)`,
      '(i|we) (nominate|tag|challenge) (everyone|anyone|all of you|whoever|you all) [(who|reading|that|to)]',
    ],
    ['Nominate three friends to go next', 'I challenge all of you'],
    ['They nominate a friend for mayor.'],
  ),
  tag(
    'invite-friends',
    [
      `${order} invite (your|all your|#) (friends|contacts|followers) to (like|follow|join the page|subscribe)`,
      `${order} (get|ask|make) (your|all your) (friends|family|mates) to (like|follow|subscribe|vote|share)`,
    ],
    ['Invite your friends to like the page', 'Get all your friends to subscribe'],
    ['Invite your friends to lunch.'],
  ),
  tag(
    'name-one',
    [
      '(comment|drop|tell me|write) (their|his|her|your friend s|your best friend s|a friend s) (name|handle|@) (below|in the comments|👇|here)',
      '(tag|mention) (them|him|her) (below|in the comments|👇)',
    ],
    ['Drop their handle below', 'Miss her? Tag her below'],
    ['Write their name on the box.'],
  ),
];
