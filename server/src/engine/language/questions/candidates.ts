import { whWords } from '../../lexicons/en/questions/interrogatives.ts';
import { interrogatives } from '../../lexicons/fr/questions/interrogatives.ts';
import { type Language, type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../wordSet.ts';
import { addresseeOf } from './addressed.ts';
import { type Clause, clausesOf, wordsOf } from './clauses.ts';
import { cuesOf, noCues, type SentenceCues } from './cues.ts';
import type { Interrogation } from './interrogation.ts';
import { interrogationOf, questionMarkAt } from './isQuestion.ts';
import type { QuestionFlaw, QuestionKind } from './question.ts';
import { isReported, isTitle } from './reported.ts';
import { unfilledFieldIn } from './unfilled.ts';
import { isLeadInPhrase } from './verbless.ts';

/** A question before it is weighed against what follows it. */
export interface QuestionCandidate extends Span {
  readonly sentence: number;
  readonly kind: QuestionKind;
  readonly marked: boolean;
  readonly open: boolean;
  readonly addressed: boolean;
  /** Asks why: a reason right after it is its answer, where of another question it is the grounds. */
  readonly asksWhy: boolean;
  /** It calls on whoever may know: what follows it explains the request. */
  readonly appeals: boolean;
  /** What is wrong with it whatever follows. */
  readonly flaw: QuestionFlaw | undefined;
  /** It may be bait, if a sentence that sells follows. */
  readonly dangles: boolean;
  /** It only leads in to the text, if text follows ("Pourquoi ?", "Ever wondered why…"). */
  readonly leadsIn: boolean;
  /** What follows it is its answer ("Le résultat ?"). */
  readonly setsUp: boolean;
}

/** Whether a phrase that opens a question stands at the head of one of its clauses. */
function opensClause(clauses: readonly Clause[], paragraph: Paragraph, token: number | undefined): boolean {
  if (token === undefined) return false;
  const from = paragraph.tokens[token]?.from;
  return clauses.some(({ words }) => words.slice(0, 3).some((word) => word.token.from === from));
}

function lastsBeyond(clauses: readonly Clause[], paragraph: Paragraph, token: number | undefined): boolean {
  const from = token === undefined ? -1 : (paragraph.tokens[token]?.from ?? -1);
  const last = clauses.at(-1);
  return clauses.length > 1 && last !== undefined && (last.words[0]?.token.from ?? 0) > from && last.words.length <= 4;
}

interface Sighting {
  readonly clauses: readonly Clause[];
  readonly cues: SentenceCues;
  readonly interrogation: Interrogation | undefined;
  readonly mark: number;
}

function flawOf(
  paragraph: Paragraph,
  sentence: Sentence,
  sighting: Sighting,
  addressed: boolean,
): QuestionFlaw | undefined {
  const { clauses, cues, interrogation, mark } = sighting;
  if (unfilledFieldIn(paragraph, sentence)) return 'unfilled';
  if (mark >= 0 && isTitle(paragraph, sentence, mark)) return 'title';
  if (isReported(paragraph, clauses, mark)) return 'quoted';
  if (cues.has('rhetorical')) return 'rhetorical';
  if (interrogation?.kind === 'indirect' && mark < 0 && !addressed && !cues.has('invitation')) return 'rhetorical';
  if (cues.has('begging') && !cues.has('invitation')) return 'bait';
  const longing = cues.get('longing');
  const isOpen = interrogation?.open === true;
  if (
    opensClause(clauses, paragraph, longing) &&
    !cues.has('company') &&
    !isOpen &&
    !lastsBeyond(clauses, paragraph, longing)
  ) {
    return 'bait';
  }
  if (opensClause(clauses, paragraph, cues.get('need')) && cues.has('promise') && !isOpen) return 'bait';
  return undefined;
}

/** Whether an interrogative begins one of the clauses: "what works…", "à quoi bon…". */
function beginsOpenly(clauses: readonly Clause[], language: Language): boolean {
  return clauses.some(({ words }) =>
    words.slice(0, 2).some(({ word }, index) => {
      if (language === 'en') return whWords.has(word);
      return interrogatives.has(word) && (index === 0 || !/^qu[ei]?$/.test(word));
    }),
  );
}

const yours = wordSet('your votre vos ton ta tes');
const mostOfThing = 4;

/** "Question: what would you …?", « Concours : votre pire diapo ? »: what is asked behind a label. */
function opensBehindLabel(clauses: readonly Clause[], language: Language): boolean {
  const labelled = clauses.filter((_, index) => clauses[index - 1]?.end === ':');
  return (
    beginsOpenly(labelled, language) ||
    labelled.some(({ words }) => words.length <= mostOfThing && yours.has(words[0]?.word ?? ''))
  );
}

function candidateOf(paragraph: Paragraph, index: number, sighting: Sighting): QuestionCandidate | undefined {
  const { clauses, cues, interrogation, mark } = sighting;
  const { language } = paragraph;
  const marked = mark >= 0;
  const sentence = paragraph.sentences[index] as Sentence;
  const words = wordsOf(clauses);
  if (!words.some(({ token }) => token.kind === 'word')) return undefined;
  const handsOver = interrogation?.kind === 'elliptical';
  const addressee = language === 'und' ? undefined : addresseeOf(clauses, language);
  const addressed = handsOver || addressee !== undefined;
  const kind = interrogation?.kind ?? (cues.has('invitation') && !marked ? 'invitation' : 'direct');
  const isIndirectInvitation = kind === 'indirect' && cues.has('invitation');
  return {
    from: sentence.from,
    to: sentence.to,
    sentence: index,
    kind: isIndirectInvitation ? 'invitation' : kind,
    marked,
    open:
      (interrogation?.open ?? (kind === 'invitation' || beginsOpenly(clauses, language))) ||
      opensBehindLabel(clauses, language),
    addressed: addressed || cues.has('invitation'),
    asksWhy: words.some(({ word }) => /^(?:why|whys|pourquoi|pk|pq|pkoi)$/.test(word)),
    appeals: handsOver || addressee === 'whoever-knows',
    flaw: flawOf(paragraph, sentence, sighting, addressed),
    dangles:
      !interrogation?.open &&
      !cues.has('company') &&
      (opensClause(clauses, paragraph, cues.get('need')) || cues.has('longing')),
    leadsIn: cues.has('lead-in'),
    setsUp: !addressed && language !== 'und' && isLeadInPhrase(words, language),
  };
}

/** The questions and invitations of a paragraph, before they are weighed against what follows them. */
export const candidatesOf = paragraphFact((paragraph: Paragraph): readonly QuestionCandidate[] => {
  const candidates: QuestionCandidate[] = [];
  const allCues = cuesOf(paragraph);
  for (let index = 0; index < paragraph.sentences.length; index++) {
    const cues = allCues[index] ?? noCues;
    const interrogation = interrogationOf(paragraph, index) ?? undefined;
    const mark = questionMarkAt(paragraph, index);
    if (mark < 0 && !interrogation && !cues.has('invitation')) continue;
    const sighting = { clauses: clausesOf(paragraph, index), cues, interrogation, mark };
    const candidate = candidateOf(paragraph, index, sighting);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
});
