import { discusses } from '../language/discussion.ts';
import { asksInEarnest, debunks, isDenied, isDoubted } from '../language/stance/stance.ts';
import { phrases as english } from '../lexicons/en/bought-audience/index.ts';
import { phrases as french } from '../lexicons/fr/bought-audience/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { removalOf } from '../rewrite/removal.ts';
import { defineRule } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

/** Hashtags that offer a click for a click. */
const swaps =
  /^(?:f4f|l4l|s4s|c4c|fff|follow(?:4|for)follow(?:back)?|like(?:4|for)like(?:s)?|sub(?:4|for)sub|followback|followbackinstantly|follow(?:back)?train|instantfollowback|teamfollowback|gainfollowers|gaintrain|abonnementrendu|abo(?:4|pour|contre)abo|likepourlike|jerends|abonnetoijeterends|buyfollowers)$/;

/** "color:#fff" paints something white. */
function isColour({ raw }: Paragraph, from: number): boolean {
  return /[:=,'"]\s?$/.test(raw.slice(Math.max(0, from - 2), from)) && /^#fff(?![\p{L}\p{N}])/iu.test(raw.slice(from));
}

/** "On me propose chaque jour 5 000 abonnés", "bots keep selling me likes": an offer that somebody got, and no offer. */
const received =
  /\b(?:me|m|nous)(?: a| ont| avait)? (?:propos|offe?r|vend|promet|harcel)|\b(?:offer|sell|pitch|promis|email|messag|dm)\w* (?:me|us)\b/;

function wasReceived({ tokens }: Paragraph, match: PhraseMatch): boolean {
  const { sentence } = tokens[match.firstToken] as Token;
  const told = tokens.slice(0, match.lastToken + 1).filter((token) => token.sentence === sentence);
  return received.test(told.map(({ folded }) => folded).join(' '));
}

export const rule = defineRule({
  id: 'bought-audience',
  since: '0.1.0',
  principle: 'community',
  severity: 'error',
  points: 18,
  fixes: ['remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Abonne-toi, je te rends !',
      good: 'Je cherche des gens qui font leur pain : vous l’expliquez où, vos essais ?',
    },
    {
      language: 'en',
      bad: 'Follow me and I’ll follow you back!',
      good: 'I am looking for people who bake their own bread: where do you write about it?',
    },
  ],
  *inParagraph(paragraph) {
    for (const { name, from, to } of paragraph.hashtags) {
      if (!swaps.test(name.toLowerCase()) || isColour(paragraph, from)) continue;
      yield {
        from,
        to,
        message: 'hashtag',
        data: { text: paragraph.raw.slice(from, to) },
        fixes: (placed, { draft }) => {
          const span = removalOf(draft, placed, { from: from + placed.from, to: to + placed.from });
          if (!span) return [];
          const data = { text: paragraph.raw.slice(from, to) };
          return [{ title: 'remove', data, kind: 'remove', preferred: true, edits: [{ ...span, newText: [] }] }];
        },
      };
    }
    for (const match of lexicon(paragraph)) {
      const { sentence } = paragraph.tokens[match.firstToken] as Token;
      if (isDenied(paragraph, match) || discusses(paragraph, match) || isDoubted(paragraph, sentence)) continue;
      // "Faut-il acheter des abonnés ?" asks; "follow for follow?" offers.
      if (match.phrase.id.startsWith('buy') && asksInEarnest(paragraph, sentence)) continue;
      // In what is no word but an identifier: "fcf4f2".
      if (/[\p{L}\p{N}%]/u.test(paragraph.raw.charAt(match.from - 1))) continue;
      // Who thanks those who came follows them as well, and trades nothing.
      const written = paragraph.raw.slice(0, match.to);
      if (
        match.phrase.id === 'i-follow-back' &&
        /\bthank(?:s| you)\b/i.test(written) &&
        /\b(?:will|ll) follow back$/i.test(written)
      )
        continue;
      const isSale = /^(?:buy|sell)/.test(match.phrase.id);
      if (isSale && wasReceived(paragraph, match)) continue;
      yield phraseFinding(paragraph, match, isSale ? 'bought' : 'swap');
    }
  },
  applies: (post) => !debunks(post),
});
