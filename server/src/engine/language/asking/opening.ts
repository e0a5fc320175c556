import type { Draft, PlacedParagraph } from '../../draft.ts';
import type { ClosedCue, ClosedOpening } from '../../lexicons/closedCue.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import type { FixEdit } from '../../rule.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { registerOf } from '../persons/register.ts';
import { questionMarkAt } from '../questions/isQuestion.ts';
import { typographyOf } from '../questions/typography.ts';
import { wordSet } from '../wordSet.ts';

type Followed = Exclude<ClosedOpening, 'practice'>;

/** What goes before the mark of a closed question and opens it. */
const goesOn: Readonly<Record<Followed, { readonly vous: string; readonly tu: string; readonly en: string }>> = {
  opinion: { vous: ', et pourquoi', tu: ', et pourquoi', en: ', and why' },
  experience: {
    vous: ', et qu’en avez-vous retenu',
    tu: ', et qu’en as-tu retenu',
    en: ', and what did you take from it',
  },
  thought: {
    vous: ', et qu’en avez-vous conclu',
    tu: ', et qu’en as-tu conclu',
    en: ', and what did you conclude',
  },
  situation: { vous: ', et comment le vivez-vous', tu: ', et comment le vis-tu', en: ', and how do you deal with it' },
  habit: {
    vous: ', et qu’est-ce que cela change pour vous',
    tu: ', et qu’est-ce que cela change pour toi',
    en: ', and what does it change for you',
  },
};

const readerTu = wordSet('tu t toi te');
const readerVous = wordSet('vous');
/** Pronouns that stand before an inverted verb and belong to it: "l'utilisez-vous", "vous organisez-vous". */
const clitics = wordSet('l le la les y en vous te t');
/** Adverbs that ask whether, and make no sense after how. */
const whetherAdverbs = wordSet(`
  encore toujours parfois souvent aussi deja regulierement
  also ever still always usually often regularly actually really already even personally sometimes`);

/** A closed question, what it is about, and the phrase that shows it; undefined where none does. */
export interface ClosedQuestion {
  readonly placed: PlacedParagraph;
  /** Index in the paragraph's sentences. */
  readonly sentence: number;
  readonly opening: ClosedOpening;
  readonly match: PhraseMatch<ClosedCue> | undefined;
}

/** How the question itself speaks to its readers; where it says neither, as the draft does. */
function registerIn(draft: Draft, { placed: { paragraph }, sentence }: ClosedQuestion): 'tu' | 'vous' {
  const words = paragraph.tokens.filter((token) => token.sentence === sentence);
  if (words.some(({ folded }) => readerVous.has(folded))) return 'vous';
  return words.some(({ folded }) => readerTu.has(folded)) ? 'tu' : registerOf(draft);
}

/** Where the words before a question's mark end: before its space, and before an emoji that stands there too. */
function endOfWords(paragraph: Paragraph, sentence: number): number | undefined {
  const mark = questionMarkAt(paragraph, sentence);
  if (mark < 0) return undefined;
  const last = paragraph.tokens.findLast((token) => token.to <= mark && token.kind !== 'emoji');
  const emoji = paragraph.tokens.find((token) => last && token.from >= last.to && token.to <= mark);
  const end = emoji ? emoji.from : mark;
  return paragraph.raw.slice(0, end).trimEnd().length;
}

/** Goes on before the question's mark: "…, et pourquoi ?" */
function goingOn(draft: Draft, question: ClosedQuestion, opening: Followed): FixEdit | undefined {
  const { paragraph, from } = question.placed;
  const at = endOfWords(paragraph, question.sentence);
  if (at === undefined) return undefined;
  const words = goesOn[opening];
  if (paragraph.language === 'en') return { from: from + at, to: from + at, newText: [words.en] };
  const text = words[registerIn(draft, question)].replace('’', typographyOf(draft).apostrophe);
  return { from: from + at, to: from + at, newText: [text] };
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function decapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Asks how instead of whether: "Utilisez-vous encore…" is "Comment utilisez-vous…", "Do you use…" is "How do you use…". */
function askingHow({ placed }: ClosedQuestion, match: PhraseMatch<ClosedCue>): FixEdit | undefined {
  const { paragraph, from } = placed;
  const { tokens, own, raw } = paragraph;
  // "Are you documenting anything" is no matter of how.
  if (/^any/.test(tokens[match.lastToken + 1]?.folded ?? '')) return undefined;
  let first = match.firstToken;
  const verbIsFirst = !/^(?:et|vous|toi|tu|est|do|are|does)$/.test((tokens[first] as Token).folded);
  while (paragraph.language === 'fr' && verbIsFirst && first > 0 && isCliticBefore(tokens, first)) first--;
  // "Et vous, vous utilisez": what calls on the reader stays.
  while (first < match.lastToken && /^(?:et|toi|,)$/.test((tokens[first] as Token).folded)) first++;
  if ((tokens[first] as Token).folded === 'vous' && tokens[first + 1]?.kind === 'punctuation') first += 2;
  if (isNegated(tokens, first, match.lastToken)) return undefined;
  const after = tokens[match.lastToken + 1];
  const final = after && whetherAdverbs.has(after.folded) ? match.lastToken + 1 : match.lastToken;
  let last = final;
  while (last > first && whetherAdverbs.has((tokens[last] as Token).folded)) last--;
  const start = (tokens[first] as Token).from;
  const end = (tokens[last] as Token).to;
  const rest = (tokens[final] as Token).to;
  if (raw.slice(start, rest) !== own.slice(start, rest)) return undefined;
  const kept = own.slice(start, end);
  const how = paragraph.language === 'en' ? 'how' : 'comment';
  const capital = isCapital(kept) ? how.slice(0, 1).toUpperCase() + how.slice(1) : how;
  const isInverted = /^-/.test(own.slice(end));
  const words = decapitalised(kept);
  const plain = withoutWhether(isInverted ? words : inverted(words));
  return { from: from + start, to: from + rest, newText: [`${capital} ${plain}`] };
}

/** "N'utilisez-vous pas", "don't you use". */
function isNegated(tokens: readonly Token[], first: number, last: number): boolean {
  return /^(?:n|ne|don|doesn|aren)$/.test(tokens[first - 1]?.folded ?? '') || tokens[last + 1]?.folded === 'pas';
}

function isCliticBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  return before.sentence === (tokens[at] as Token).sentence && clitics.has(before.folded);
}

/** "vous utilisez" is "utilisez-vous". */
function inverted(text: string): string {
  const found = /^(vous|tu)\s+(\p{L}+)$/u.exec(text);
  return found ? `${found[2]}-${found[1]}` : text;
}

/** "do you still use" is "do you use". */
function withoutWhether(text: string): string {
  return text
    .split(' ')
    .filter((word) => !whetherAdverbs.has(word))
    .join(' ');
}

/** The edit that opens a closed question in place; undefined where it cannot be done in good grammar. */
export function openingEdit(draft: Draft, question: ClosedQuestion): FixEdit | undefined {
  const { match, opening } = question;
  if (opening !== 'practice') return goingOn(draft, question, opening);
  return match && askingHow(question, match);
}
