import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { nounNames, times, wordNames } from '../names/ambiguousNames.ts';
import { firstNames } from '../names/firstNames.ts';
import { wordSet } from '../wordSet.ts';
import { isAcronym } from './acronyms.ts';
import { isGrammarWord } from './grammarWords.ts';
import type { Shout } from './shouts.ts';

/** Written with a capital wherever they stand in English. */
const englishCapitals =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december english french german spanish italian british american canadian christmas easter halloween god london paris america britain england`);
const places = wordSet(
  'paris lyon marseille lille nantes bordeaux toulouse nice rennes strasbourg france quebec montreal belgique bruxelles suisse geneve lausanne europe noel',
);

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** How words are written where nobody shouts, by folded word: acronyms and names among them. */
export function writtenElsewhere(
  paragraphs: Iterable<{ paragraph: Paragraph; shouts: readonly Shout[] }>,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const { paragraph, shouts } of paragraphs) {
    let sentence = -1;
    paragraph.tokens.forEach((token, index) => {
      if (token.kind !== 'word') return;
      const opens = token.sentence !== sentence;
      sentence = token.sentence;
      const word = paragraph.raw.slice(token.from, token.to);
      const isShouted = shouts.some(({ firstToken, lastToken }) => firstToken <= index && index <= lastToken);
      if (isShouted || word.length < 2) return;
      // A capital at a sentence's beginning says nothing; all capitals do.
      // Nor does one in a title: "the New York Times", "The Quiet Hour".
      if (isGrammarWord(token.folded, paragraph.language)) return;
      if (word === word.toUpperCase() || (!opens && word !== word.toLowerCase())) known.set(token.folded, word);
    });
  }
  return known;
}

/** One word of a shout as it is written in a sentence. */
function wordInSentence(
  written: string,
  { folded }: Token,
  known: ReadonlyMap<string, string>,
  language: string,
): string {
  const elsewhere = known.get(folded);
  if (elsewhere) return elsewhere;
  const short = written.length === 1;
  if (!short && isAcronym(folded) && !/^(?:d|ni|mi|di|mix|vi|dim|cd|mm|hmm|shh|pff|psst)$/.test(folded)) return written;
  if (language === 'en' && (folded === 'i' || englishCapitals.has(folded))) return capitalised(written.toLowerCase());
  const mayBeWord = times.has(folded) || wordNames.has(folded) || nounNames.has(folded);
  if (firstNames.has(folded) && folded.length > 3 && !mayBeWord) return capitalised(written.toLowerCase());
  if (places.has(folded)) return capitalised(written.toLowerCase());
  return written.toLowerCase();
}

/** The shout as a sentence: small letters, a capital where a sentence begins, acronyms and known names kept. */
export function inSentenceCase(paragraph: Paragraph, shout: Shout & Span, known: ReadonlyMap<string, string>): string {
  const { tokens, raw, language } = paragraph;
  let text = '';
  let at = shout.from;
  for (let index = shout.firstToken; index <= shout.lastToken; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') continue;
    const word = wordInSentence(raw.slice(token.from, token.to), token, known, language);
    const before = tokens.slice(0, index).findLast(({ kind }) => kind === 'word' || kind === 'number');
    const opens = before?.sentence !== token.sentence;
    text += raw.slice(at, token.from) + (opens ? capitalised(word) : word);
    at = token.to;
  }
  return text + raw.slice(at, shout.to);
}
