import type { PlacedParagraph } from '../../../draft.ts';
import { sumOver } from '../../../text/gather.ts';
import { type Language, type Paragraph, paragraphFact } from '../../../text/paragraph.ts';
import { sentenceFact } from '../../../text/sentenceFact.ts';
import type { SellingSentence } from '../selling.ts';
import { keysOf } from './keys.ts';
import { signsShown } from './signs.ts';
import { readTable, type WordingTable } from './table.ts';
import * as english from './weights.en.ts';
import * as french from './weights.fr.ts';

type DraftLanguage = Exclude<Language, 'und'>;

const written = { en: english, fr: french };
const tables = new Map<DraftLanguage, WordingTable>();

function tableOf(language: DraftLanguage): WordingTable {
  let table = tables.get(language);
  if (!table) {
    const { keys, signs, start } = written[language];
    table = readTable(keys, signs, start);
    tables.set(language, table);
  }
  return table;
}

/** How words weigh: above 0 as those of posts that sell, below as those of others. */
interface Wording {
  readonly weight: number;
  /** Of how many keys. */
  readonly keys: number;
}

const none: Wording = { weight: 0, keys: 0 };

/** The wording of one sentence; nothing where its language is not known. */
export const wordingOf = sentenceFact((tokens, _base, { language }): Wording => {
  if (language === 'und' || tokens.length === 0) return none;
  const table = tableOf(language);
  const keys = keysOf(tokens);
  let weight = 0;
  for (const key of keys) weight += table.keys.get(key) ?? 0;
  return { weight, keys: keys.size };
});

/** Fewer keys say less: a sum over few weighs no more than one over so many. */
export const leastKeys = 8;

/** What of a post is read: `isRead` tells of a sentence of a paragraph whether it is. */
export type IsRead = (placed: PlacedParagraph, sentence: number) => boolean;

/** The wording of all that is read of a post. */
interface Total {
  weight: number;
  sentences: number;
  readonly keys: { fr: number; en: number };
}

const ofParagraph = paragraphFact((paragraph): Wording => {
  let [weight, keys] = [0, 0];
  for (let index = 0; index < paragraph.sentences.length; index++) {
    const wording = wordingOf(paragraph, index);
    weight += wording.weight;
    keys += wording.keys;
  }
  return { weight, keys };
});

const weightIn = (paragraph: Paragraph): number => ofParagraph(paragraph).weight;
const frenchIn = (paragraph: Paragraph): number => (paragraph.language === 'fr' ? ofParagraph(paragraph).keys : 0);
const englishIn = (paragraph: Paragraph): number => (paragraph.language === 'en' ? ofParagraph(paragraph).keys : 0);
const sentencesIn = ({ language, sentences }: Paragraph): number => (language === 'und' ? 0 : sentences.length);

function totalOf(own: readonly PlacedParagraph[], isRead: IsRead | undefined): Total {
  if (!isRead) {
    const keys = { fr: sumOver(own, frenchIn), en: sumOver(own, englishIn) };
    return { weight: sumOver(own, weightIn), sentences: sumOver(own, sentencesIn), keys };
  }
  const total: Total = { weight: 0, sentences: 0, keys: { fr: 0, en: 0 } };
  for (const placed of own) {
    const { language, sentences } = placed.paragraph;
    if (language === 'und') continue;
    for (let index = 0; index < sentences.length; index++) {
      if (!isRead(placed, index)) continue;
      const { weight, keys } = wordingOf(placed.paragraph, index);
      total.weight += weight;
      total.keys[language] += keys;
      total.sentences++;
    }
  }
  return total;
}

interface PostWording {
  /** What most of it is written in. */
  readonly language: DraftLanguage;
  /** The logarithm of the odds that it sells. */
  readonly odds: number;
}

/**
 * How far a post is worded, dressed and built as those are that sell, by a logistic regression over labelled posts; all of it,
 * unless `isRead` leaves something out. Undefined where nothing of it is French or English.
 */
export function wordingOfPost(
  own: readonly PlacedParagraph[],
  selling: readonly SellingSentence[],
  isRead?: IsRead,
): PostWording | undefined {
  const { weight, sentences, keys } = totalOf(own, isRead);
  const all = keys.fr + keys.en;
  if (all === 0) return undefined;
  const language = keys.fr > keys.en ? 'fr' : 'en';
  const table = tableOf(language);
  let shown = 0;
  for (const sign of signsShown(own, sentences, all, selling)) shown += table.signs.get(sign) ?? 0;
  return { language, odds: table.start + weight / Math.sqrt(Math.max(all, leastKeys)) + shown };
}
