import { phrases as english } from '../../lexicons/en/clickbait/index.ts';
import { phrases as french } from '../../lexicons/fr/clickbait/index.ts';
import { bilingualLexicon, paragraphLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { ClickbaitPhrase, GapPhrase, TitleCue, TitleTrick } from './cue.ts';
import { type Title, titleIn } from './title.ts';

function isGap(phrase: ClickbaitPhrase): phrase is GapPhrase {
  return phrase.where === 'everywhere';
}

function isCue(phrase: ClickbaitPhrase): phrase is TitleCue {
  return phrase.where !== 'everywhere';
}

// Cues add up: none hides another.
const cues = bilingualLexicon<TitleCue>({ fr: french.filter(isCue), en: english.filter(isCue) }, ({ id }) => id);

/** The phrases of a paragraph that are bait wherever they stand. */
export const gapsIn = paragraphLexicon<GapPhrase>({ fr: french.filter(isGap), en: english.filter(isGap) });

/** A question that has its mark may be asked in earnest. */
const markedQuestion = 0.4;

/** A title that is bait, and how. */
export interface BaitTitle extends Span {
  readonly trick: TitleTrick;
}

function trickOf(paragraph: Paragraph, { to, tokens, capitals, asks }: Title): TitleTrick | undefined {
  const plain = gapsIn(paragraph).find((match) => match.to <= to);
  if (plain) return plain.phrase.trick;
  // What is written as a headline is taken for English where nothing shows its language.
  const language = paragraph.language === 'und' && capitals ? 'en' : paragraph.language;
  const matcher = cues(language);
  if (!matcher) return undefined;
  const found = new Map<TitleCue, true>();
  let weight = 0;
  for (const { phrase } of findPhrases(matcher, tokens)) {
    if (found.has(phrase) || (phrase.where === 'headline' && !capitals)) continue;
    found.set(phrase, true);
    weight +=
      phrase.trick === 'quiz' && phrase.where === 'headline' && asks ? phrase.weight * markedQuestion : phrase.weight;
  }
  if (weight < 1) return undefined;
  const [heaviest] = [...found.keys()].sort((a, b) => b.weight - a.weight);
  return heaviest?.trick;
}

/** What a paragraph's first line does as a title instead of saying what it is about; null where it says it. */
export const baitTitleIn = paragraphFact((paragraph): BaitTitle | null => {
  const title = titleIn(paragraph);
  const trick = title && trickOf(paragraph, title);
  return title && trick ? { from: title.from, to: title.to, trick } : null;
});
