import type { Draft, PlacedParagraph } from '../../draft.ts';
import { type Gathered, gather } from '../../text/gather.ts';
import { wordSet } from '../wordSet.ts';
import { type SentenceSigns, signsOf } from './signs.ts';

/** A sentence of a draft, by its paragraph. */
interface Placed {
  readonly placed: PlacedParagraph;
  readonly sentence: number;
}

/** What a line of few words begins with that says what comes below it: "What is in the box.", « Au programme ». */
const headWords = {
  en: wordSet('what why how here inside included includes featuring highlights'),
  fr: wordSet('ce pourquoi comment voici inclus dedans programme au'),
};
const longestHead = 6;
/** Between a line and what it heads stand line breaks, marks and numbers of lists, emoji. */
const longestGap = 40;
const letter = /[\p{L}\p{N}]/u;
const number = /\d{1,2}[.)]/;

function heads({ found }: Gathered<SentenceSigns>, language: 'fr' | 'en'): boolean {
  const { leads, asks, weighed, own } = found;
  if (asks || weighed.words === 0) return false;
  return leads || (weighed.words <= longestHead && headWords[language].has(own.first));
}

/** What the line at `at` heads: the items below it, or else the lines of its paragraph or of the next one. */
function headedBy(draft: Draft, signs: readonly Gathered<SentenceSigns>[], at: number): Gathered<SentenceSigns>[] {
  const [head, first] = [signs[at] as Gathered<SentenceSigns>, signs[at + 1]];
  if (!first) return [];
  const gap = draft.text.slice(head.placed.from + head.found.weighed.to, first.placed.from + first.found.weighed.from);
  // Lines that follow on the same line are the rest of what was begun.
  if (gap.length > longestGap || letter.test(gap.replace(number, '')) || !/[\r\n]/.test(gap)) return [];
  const isItem = ({ placed, found }: Gathered<SentenceSigns>): boolean =>
    found.item || placed.paragraph.kind === 'item';
  const goesOn = isItem(first) ? isItem : ({ placed }: Gathered<SentenceSigns>): boolean => placed === first.placed;
  const headed: Gathered<SentenceSigns>[] = [];
  for (let next = at + 1; next < signs.length; next++) {
    const sign = signs[next] as Gathered<SentenceSigns>;
    if (!goesOn(sign)) break;
    headed.push(sign);
  }
  // Links, hashtags and emoji alone say nothing that a line heads.
  return headed.filter(({ found }) => found.weighed.words > 0);
}

/** A line and what it heads. */
export interface LeadIn {
  readonly head: Placed;
  readonly headed: readonly Placed[];
}

function placedOf({ placed, found }: Gathered<SentenceSigns>): Placed {
  return { placed, sentence: found.weighed.sentence };
}

/** The lines of a draft that head others. */
export function leadInsIn(draft: Draft): readonly LeadIn[] {
  return draft.posts.flatMap(({ own }) => {
    const signs = gather(own, signsOf);
    return signs.flatMap((sign, at) => {
      const { language } = sign.placed.paragraph;
      const headed = language !== 'und' && heads(sign, language) ? headedBy(draft, signs, at) : [];
      return headed.length === 0 ? [] : [{ head: placedOf(sign), headed: headed.map(placedOf) }];
    });
  });
}

export function isAmong(sentences: readonly Placed[], { placed, sentence }: Placed): boolean {
  return sentences.some((other) => other.placed === placed && other.sentence === sentence);
}

/** These sentences and what goes with them: the lines that head nothing any more, and those that are left without their head. */
export function withTheirs(leadIns: readonly LeadIn[], removed: readonly Placed[]): readonly Placed[] {
  const theirs = leadIns.flatMap(({ head, headed }) => {
    if (isAmong(removed, head)) return headed.filter((line) => !isAmong(removed, line));
    return headed.every((line) => isAmong(removed, line)) ? [head] : [];
  });
  return [...removed, ...theirs];
}

/** Whether a line goes here and what it heads stays behind. */
export function beheads(leadIns: readonly LeadIn[], removed: readonly Placed[]): boolean {
  return leadIns.some(({ head, headed }) => isAmong(removed, head) && !headed.every((line) => isAmong(removed, line)));
}
