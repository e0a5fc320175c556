import { phrases as english } from '../../lexicons/en/instant-results/index.ts';
import { phrases as french } from '../../lexicons/fr/instant-results/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { personsOf } from '../stance/persons.ts';
import { asksInEarnest, isDenied, isDoubted } from '../stance/stance.ts';
import type { InstantPhrase, PromisedEase, PromisedResult } from './promise.ts';

const lexicon = paragraphLexicon<InstantPhrase>({ fr: french, en: english }, ({ part }) => part);

/** A result promised fast or without effort: from its result to its haste. */
export interface InstantPromise extends Span {
  readonly ease: PhraseMatch<PromisedEase>;
}

/** Farther apart, a result and a time have nothing to do with each other. */
const farthest = 12;

const daysPer: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:s|sec|secondes?|seconds?|mn|min|mins|minutes?|h|hrs|heures?|hours?)$/, 0.1],
  [/^(?:j|d|jours?|days?|nuits?|nights?)$/, 1],
  [/^(?:week|semaines?|weeks|weekend)$/, 7],
  [/^(?:mois|months?)$/, 31],
];
const counts: Readonly<Record<string, number>> = {
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  dix: 10,
  ten: 10,
  fourteen: 14,
  quinze: 15,
  vingt: 20,
  trente: 30,
  thirty: 30,
};

/** How many days a match counts ("en 7 jours", "in two weeks"); 0 where it only says that they are few. */
function daysIn(tokens: readonly Token[], { firstToken, lastToken }: PhraseMatch): number {
  let count = 1;
  for (let index = firstToken; index <= lastToken; index++) {
    const { kind, folded } = tokens[index] as Token;
    if (kind === 'number') count = Number.parseFloat(folded.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
    else if (counts[folded]) count = counts[folded];
    const unit = daysPer.find(([form]) => form.test(folded));
    if (unit) return count * unit[1];
  }
  return 0;
}

function distance(a: PhraseMatch, b: PhraseMatch): number {
  return Math.max(a.firstToken - b.lastToken, b.firstToken - a.lastToken);
}

function isPart<P extends InstantPhrase>(part: P['part']) {
  return (match: PhraseMatch<InstantPhrase>): match is PhraseMatch<P> => match.phrase.part === part;
}

function wordsOf({ tokens }: Paragraph, from: number, to: number): string {
  const words = tokens.filter(({ kind, sentence }) => kind === 'word' && sentence >= from && sentence <= to);
  return words.map(({ folded }) => folded).join(' ');
}

/** A title that makes a method of what its author lived: "How I doubled…", "Comment j’ai doublé…". */
const methodTitle = /^(?:(?:here s|this is|voici) )?(?:how (?:i|we) |comment (?:j |nous |on ))/;
/** What hands a story on as a method: "Here’s how", "Voici la méthode", "you can too". */
const handingOn =
  /\b(?:(?:here s|here is|voici) (?:exactly |precisely |exactement )?(?:how|the|my|comment|la|le|les|ma|mon|mes) |so can you|(?:you|vous|tu) (?:can|could|pouvez|peux) (?:do it |have it |do this |le faire |y arriver |faire )?(?:too|aussi|pareil|de meme)|(?:vous|toi) aussi (?:vous |tu )?(?:pouvez|peux|allez|vas) |(?:je|i|i ll) (?:vous |te |will )?(?:montre|explique|show you|teach you|tell you))/;
/** Sentences after a story in which it is handed on. */
const soonAfter = 3;

/** So few words behind a title tell no more than the title. */
const longestRest = 4;

/** Whether what the author tells of up to the token `last` is held out to readers as what they will live too. */
function handsStoryOn(paragraph: Paragraph, sentence: number, last: number): boolean {
  const { tokens, sentences } = paragraph;
  if (handingOn.test(`${wordsOf(paragraph, sentence, sentence + soonAfter)} `)) return true;
  if (sentences[sentence]?.terminator === '?' || !methodTitle.test(wordsOf(paragraph, sentence, sentence)))
    return false;
  const rest = tokens.slice(last + 1).filter((token) => token.kind === 'word' && token.sentence === sentence);
  return rest.length <= longestRest;
}

/** What is counted once it has come, and nobody promises: "3,000 new followers and 500,000 impressions in a month". */
const came = /\b(?:new|impressions?|milestone|nouve(?:au|aux|lle|lles)|vues|cap|records?|battue?s?)\b/;

/** Whether a sentence without a verb counts what has come. */
function countsWhatCame(paragraph: Paragraph, sentence: number): boolean {
  return came.test(wordsOf(paragraph, sentence, sentence));
}

const seeking =
  /(?:^|[\s,])(?:(?:qui|quelqu['’]un|ils|elles|on|personne|clients|gens|tu|who|people|clients|they|someone|somebody)\s+(?:\p{L}+\s+)?)?(?:veu\p{L}+|voul\p{L}+|cherch\p{L}+|attend\p{L}*|exige\p{L}*|espèr\p{L}*|wants?|needs?|expects?|demands?|looking for)\s+(?:(?:des|de|les|une?|some|any)\s+)?$/iu;
const searching = /\b(?:recherche|requête|affichage|search|query|typing|autocompl\p{L}*)\b/iu;

/** What somebody else is after ("clients who want instant results"), and what a search shows at once. */
function isOfSeekers({ prose, sentences, tokens }: Paragraph, { firstToken, from, phrase }: PhraseMatch): boolean {
  const sentence = sentences[(tokens[firstToken] as Token).sentence];
  if (!sentence || sentence.terminator === '?') return false;
  if (phrase.id === 'instant-success' && searching.test(prose)) return true;
  return seeking.test(prose.slice(sentence.from, from));
}

/** "My dog training plan", « Notre sérum »: what its author offers is the subject of what follows. */
const ownWare =
  /^(?:my|our|ma|mon|mes|notre|nos) (?:[\p{L}\d]+ ){0,3}?(?:creams?|cremes?|serums?|oils?|huiles?|masks?|masques?|patch(?:es|s)?|teas?|tisanes?|plans?|methods?|methodes?|program(?:me)?s?|formations?|courses?|cours|formula|formules?|systeme?s?|supplements?|complements?|pills?|gelules?|gummies|drops|gouttes?|sprays?|shampoo|shampo(?:o)?ing|routines?|techniques?|exercises?|exercices?|protocole?s?|templates?|modeles?|scripts?|workshops?|ateliers?|sessions?|seances?|trainings?|guides?|e?books?|livres?|coaching|accompagnement|cures?) (?:(?:will|can|va|peut|really|actually|vraiment) )?$/u;

function hasOwnWareAsSubject({ tokens }: Paragraph, sentence: number, first: number): boolean {
  const before = tokens.slice(0, first).filter((token) => token.sentence === sentence && token.kind === 'word');
  return before.length > 0 && ownWare.test(`${before.map(({ folded }) => folded).join(' ')} `);
}

/** Whether a sentence holds a promise out to its readers: it is neither a story, nor a wish, nor a question. */
function promises(paragraph: Paragraph, sentence: number, first: number, last: number): boolean {
  if (isDoubted(paragraph, sentence)) return false;
  const persons = personsOf(paragraph, first, last);
  if (persons.past) return !persons.third && handsStoryOn(paragraph, sentence, last);
  if (asksInEarnest(paragraph, sentence)) return false;
  if (persons.second || persons.helps || hasOwnWareAsSubject(paragraph, sentence, first)) return true;
  return !(persons.first || persons.third || countsWhatCame(paragraph, sentence));
}

/** The promises of instant or effortless results in a paragraph, in order. */
export function instantPromises(paragraph: Paragraph): InstantPromise[] {
  const { tokens } = paragraph;
  const matches = lexicon(paragraph);
  if (matches.length === 0) return [];
  const sentenceOf = (match: PhraseMatch): number => (tokens[match.firstToken] as Token).sentence;
  const results = matches.filter(isPart<PromisedResult>('result'));
  const found: InstantPromise[] = [];
  for (const ease of matches) {
    if (isPart<PromisedResult>('result')(ease)) continue;
    const sentence = sentenceOf(ease);
    let span: Span = ease;
    let [first, last] = [ease.firstToken, ease.lastToken];
    if (ease.phrase.part !== 'whole') {
      const days = daysIn(tokens, ease);
      const near = results.filter(
        (each) =>
          sentenceOf(each) === sentence &&
          distance(each, ease) <= farthest &&
          days <= each.phrase.days &&
          (days > 0 || !each.phrase.counted),
      );
      const nearest = near.sort((a, b) => distance(a, ease) - distance(b, ease))[0];
      if (!nearest || isDenied(paragraph, nearest)) continue;
      first = Math.min(first, nearest.firstToken);
      last = Math.max(last, nearest.lastToken);
      span = { from: Math.min(nearest.from, ease.from), to: Math.max(nearest.to, ease.to) };
    }
    if (isOfSeekers(paragraph, ease)) continue;
    if (isDenied(paragraph, ease) || discusses(paragraph, ease) || !promises(paragraph, sentence, first, last))
      continue;
    const before = found.at(-1);
    if (before && before.to > span.from) continue;
    found.push({ from: span.from, to: span.to, ease: ease as PhraseMatch<PromisedEase> });
  }
  return found;
}
