import type { Draft, Post } from '../../draft.ts';
import { phrases as english } from '../../lexicons/en/platform-as-purpose.ts';
import { phrases as french } from '../../lexicons/fr/platform-as-purpose.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { draftFact } from '../../text/draftFact.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { discusses } from '../discussion.ts';
import { isDenied } from '../stance/stance.ts';
import { wordSet } from '../wordSet.ts';
import type { PresencePhrase } from './cue.ts';
import { remainsOf } from './remains.ts';

const lexicon = paragraphLexicon<PresencePhrase>({ fr: french, en: english }, ({ presence }) => presence);

const networks = wordSet(`
  instagram insta ig facebook fb tiktok tik twitter x linkedin youtube snapchat snap threads bluesky mastodon pinterest whatsapp
  telegram discord twitch reseaux socials social fediverse soundcloud vine keek tumblr kik`);

interface Presence {
  /** Where the paragraph says that one is on a platform; null where it does not. */
  readonly place: Span | null;
  readonly namesNetwork: boolean;
  /** Words of the paragraph that say anything else. */
  readonly remains: number;
}

const presenceIn = paragraphFact((paragraph: Paragraph): Presence => {
  const { tokens } = paragraph;
  const matches = lexicon(paragraph).filter((match) => !discusses(paragraph, match) && !isDenied(paragraph, match));
  const there = matches.filter(({ phrase }) => phrase.presence === 'presence');
  const [first] = there;
  return {
    place: first ? { from: first.from, to: first.to } : null,
    namesNetwork: there.some(({ firstToken, lastToken }) =>
      tokens.slice(firstToken, lastToken + 1).some(({ folded }) => networks.has(folded)),
    ),
    remains: remainsOf(paragraph, matches).reduce((sum, count) => sum + count, 0),
  };
});

/** Being on a platform as all that a draft says. `from` and `to` are absolute. */
export interface OnlyPresence extends Span {
  readonly post: Post;
}

/** Whether a paragraph shows a picture: that is something to see. */
const showsImage = paragraphFact(({ links }): boolean => links.some(({ image }) => image));

/** Words beside it that say nothing yet: a name, an account. */
const mostRemains = 2;

/** What says that one is on a platform where a draft says nothing else; undefined where it gives a reason to come. */
export const onlyPresenceOf: (draft: Draft) => OnlyPresence | undefined = draftFact((draft) => {
  let found: OnlyPresence | undefined;
  let remains = 0;
  let namesNetwork = false;
  for (const post of draft.posts) {
    if (post.own.length !== post.paragraphs.length || someShow(post.own, showsImage)) return undefined;
    for (const placed of post.own) {
      const presence = presenceIn(placed.paragraph);
      remains += presence.remains;
      if (remains > mostRemains) return undefined;
      namesNetwork ||= presence.namesNetwork;
      const { place } = presence;
      if (place) found ??= { from: placed.from + place.from, to: placed.from + place.to, post };
    }
  }
  return namesNetwork ? found : undefined;
});
