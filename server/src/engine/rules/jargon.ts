import type { Draft, Post } from '../draft.ts';
import { speaking } from '../language/wording/company.ts';
import { hasOtherSense } from '../language/wording/otherSense.ts';
import { isProperName } from '../language/wording/properName.ts';
import { isAboutWriting } from '../language/wording/subject.ts';
import { isTalkedAbout } from '../language/wording/talkedAbout.ts';
import { usedInPost } from '../language/wording/usedInPost.ts';
import { jargon as english } from '../lexicons/en/jargon/index.ts';
import { jargon as french } from '../lexicons/fr/jargon/index.ts';
import type { JargonPhrase } from '../lexicons/jargonPhrase.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule } from '../rule.ts';
import { fold } from '../text/fold.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { type Paragraph, paragraphFact } from '../text/paragraph.ts';

const lexicon = paragraphLexicon<JargonPhrase>({ fr: french, en: english });

const usedIn = paragraphFact((paragraph): readonly PhraseMatch<JargonPhrase>[] => {
  return lexicon(paragraph).filter(
    (match) =>
      !isProperName(paragraph, match) &&
      !isOtherWord(paragraph, match) &&
      !hasOtherSense(paragraph, match, match.phrase.unless) &&
      !isTalkedAbout(paragraph, match) &&
      !echoesQuotation(paragraph, match) &&
      !refused.test(paragraph.prose.slice(Math.max(0, match.from - refusedBefore), match.from)) &&
      !isOfListedTitle(paragraph, match),
  );
});

/** "Bois-le-Roi" is no ROI, and in a post that is read as English "utilisé" is a French word. */
function isOtherWord({ raw, language }: Paragraph, { from, to, phrase }: PhraseMatch<JargonPhrase>): boolean {
  const written = raw.slice(from, to);
  if (phrase.capitals) return !/\p{Lu}{2,}$/u.test(written);
  return language === 'en' && /[à-öø-ÿ]/i.test(written);
}

/** "- [Workflows for scalable imaging](…), Ann Ray": the title of what is listed, as its author wrote it. */
function isOfListedTitle({ kind, links, raw }: Paragraph, { from, to }: PhraseMatch): boolean {
  if (kind !== 'item') return false;
  const words = raw.search(/[\p{L}\p{N}]/u);
  return links.some((link) => !link.image && link.from <= words && link.from <= from && to <= link.to);
}

/** "Not upskilling. Walking.", "you don’t need to network or upskill tonight": a word that is turned down. */
const refused =
  /(?:(?:^|[.!?:,–—]\s*)(?:not|no more|pas de|plus de|ni|not about|pas d['’])|(?:don['’]t|do not|n['’]avez pas|n['’]as pas) (?:need|have|besoin) (?:to|de|d['’])(?: ?[\p{L}-]+,?){0,4}?(?: or| ni| ou)?(?: d['’])?) ?$/iu;
const refusedBefore = 60;

/** So many letters of a word and of its other forms are the same. */
const stem = 6;
/** How far behind the quotation, in characters. */
const soonAfter = 60;

/** "My boss said “let’s share learnings”, and I took my learnings to the pub": a word of somebody's, taken up. */
function echoesQuotation({ prose, quotations, tokens }: Paragraph, match: PhraseMatch): boolean {
  const word = tokens[match.firstToken]?.folded.slice(0, stem) ?? '';
  return quotations.some(
    ({ from, to }) => to <= match.from && match.from - to <= soonAfter && fold(prose.slice(from, to)).includes(word),
  );
}

/** In a line of so few words two buzzwords are what it is made of. */
const fewWords = 12;

function isFewWords(post: Post, { platforms }: Draft): boolean {
  return !platforms.includes('blog') && ownWordCount(post) <= fewWords;
}

/** A word of everyday speech costs less than one that nobody says at home. */
const weakPoints = 2;

export const rule = defineRule({
  id: 'jargon',
  since: '0.1.0',
  principle: 'choose-words',
  severity: 'information',
  points: 4,
  fixes: ['rewrite', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Une rencontre impactante entre deux équipes qui veulent créer des synergies.',
      good: 'Une rencontre marquante entre deux équipes qui veulent s’entraider.',
    },
    {
      language: 'en',
      bad: 'We leverage the village hall to deliver impactful workshops.',
      good: 'We use the village hall for workshops that people remember.',
    },
  ],
  *check(post, { draft }) {
    const all = usedInPost(post, usedIn);
    if (all.length === 0 || isAboutWriting(post)) return;
    for (const { seen, beside } of speaking(all, isFewWords(post, draft) ? 2 : undefined)) {
      const { from, to, text, placed, match } = seen;
      const { id, plain } = match.phrase;
      yield {
        from,
        to,
        message: beside ? 'beside' : 'word',
        data: { text, plain, phrase: id, ...(beside && { other: beside.text }) },
        ...(beside && { points: weakPoints }),
        fixes: () => phraseFixes(draft, placed, match),
      };
    }
  },
});
