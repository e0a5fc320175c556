import { isApostrophe, isDigit, isLetter, joiner } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/paragraph.ts';
import type { LanguageCues } from './cues.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { italianIndex, otherLanguages } from './others.ts';

/** How much in a text speaks for each language. Of two texts together it is the sum. */
export interface LanguageEvidence {
  readonly fr: number;
  readonly en: number;
  /** For the likeliest language that is neither. */
  readonly other: number;
  /** Words looked at: hashtags, mentions, objects and numbers are none. */
  readonly words: number;
}

/** A set of languages: bit 0 is French, bit 1 English, the others follow in their order. */
type Languages = number;

const frenchBit: Languages = 1;
const englishBit: Languages = 2;
const languages: readonly LanguageCues[] = [french, english, ...otherLanguages];

/** What one word weighs that is known, ends as words of a language do, or is spelled like them. */
const ofWord = 1;
const ofEnding = 0.4;
const ofLetters = 0.25;

const longestWord = 24;
const longestEnding = 6;

function index(cuesOf: (language: LanguageCues) => Iterable<string>): ReadonlyMap<string, Languages> {
  const known = new Map<string, Languages>();
  languages.forEach((language, bit) => {
    for (const cue of cuesOf(language)) known.set(cue, (known.get(cue) ?? 0) | (1 << bit));
  });
  return known;
}

// Many write French without its accents.
const words = index((language) =>
  language === french ? [...language.words, ...[...language.words].map(fold)] : language.words,
);
const endings = index((language) => language.endings);
const letters = index((language) => language.letters);

const elisions = new Set('c d j l m n s t qu jusqu lorsqu puisqu quelqu aujourd presqu'.split(' '));
const italianElisions = new Set('l d c un dell all nell dall sull quest com quell'.split(' '));
const contractions = new Set('s t ll re ve m d'.split(' '));

/** Words of networks and not of languages. */
const neutral = new Set('http https www com fr rt via cc dm lol haha hahaha ok okay wow oh ah eh hmm covid app web'.split(' '));

/** Letters of another script than Latin; mathematical and full-width ones are Latin in disguise. */
function isForeignScript(code: number): boolean {
  if (code < 0x370 || (code >= 0x1d00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2e80)) return false;
  return (code < 0xa720 || code >= 0xa800) && (code < 0xfb00 || code > 0xfb06) && (code < 0xff00 || code > 0xff65) && code < 0x1d400;
}

function endingsOf(word: string): Languages {
  let found = 0;
  for (let length = Math.min(longestEnding, word.length - 1); length >= 2; length--) {
    found |= endings.get(word.slice(-length)) ?? 0;
  }
  return found;
}

function lettersOf(word: string): Languages {
  let found = 0;
  for (let at = 0; at < word.length; at++) {
    for (let length = 1; length <= 3; length++) found |= letters.get(word.slice(at, at + length)) ?? 0;
  }
  return found;
}

class Evidence {
  readonly scores = new Float64Array(languages.length);
  words = 0;

  add(found: Languages, weight: number): void {
    for (let bit = 0; found >> bit > 0; bit++) {
      if ((found >> bit) & 1) this.scores[bit] = (this.scores[bit] as number) + weight;
    }
  }

  /** A word as written. */
  word(written: string): void {
    const lower = written.toLowerCase();
    const word = lower.replace(/(.)\1{2,}/gu, '$1');
    if (neutral.has(word)) return;
    this.words++;
    const capital = written[0] !== lower[0];
    // A single capital is an initial.
    if (capital && word.length === 1 && !'iayàéoeu'.includes(word)) return;
    const known = words.get(word) ?? 0;
    if (known !== 0) this.add(known, capital ? 0.7 * ofWord : ofWord);
    else if (!capital && word.length > 2) {
      this.add(endingsOf(word), ofEnding);
      this.add(lettersOf(word), ofLetters);
    }
  }
}

/** What follows an `@` or `#`. */
function skipName(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (!isLetter(code) && !isDigit(code) && !(code === 0x5f || code === 0x2e || code === 0x2d || code === 0x40)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Counts what speaks for which language in masked prose. Cheap: one look at each character. */
export function languageEvidence(prose: string): LanguageEvidence {
  const evidence = new Evidence();
  let foreign = 0;
  for (let at = 0; at < prose.length; ) {
    const code = prose.codePointAt(at) as number;
    if (code === 0x40 || code === 0x23 || code === 0xff20 || code === 0xff03) at = skipName(prose, at + 1);
    else if (!isLetter(code) && !isDigit(code)) at += code > 0xffff ? 2 : 1;
    else {
      const from = at;
      let isForeign = false;
      let hasLetter = false;
      while (at < prose.length) {
        const next = prose.codePointAt(at) as number;
        if (isLetter(next)) {
          hasLetter = true;
          isForeign ||= isForeignScript(next);
        } else if (!isDigit(next) && next !== joiner) break;
        at += next > 0xffff ? 2 : 1;
      }
      if (isForeign) {
        foreign += 1;
        evidence.words++;
      } else if (hasLetter && at - from <= longestWord) at = readWord(prose, from, at, evidence);
      else if (hasLetter) evidence.words++;
    }
  }
  const [fr = 0, en = 0, ...others] = evidence.scores;
  return { fr, en, other: Math.max(foreign, ...others), words: evidence.words };
}

/** Reads the word between `from` and `to` with the apostrophe after it; returns where to go on. */
function readWord(text: string, from: number, to: number, evidence: Evidence): number {
  const written = text.slice(from, to).replaceAll('\u0000', '');
  const after = text.codePointAt(to + 1) ?? 0x20;
  if (!isApostrophe(text.charCodeAt(to)) || !isLetter(after)) {
    evidence.word(written);
    return to;
  }
  const word = written.toLowerCase();
  let end = to + 1;
  while (end < to + 5 && isLetter(text.codePointAt(end) ?? 0x20)) end++;
  const elided = elisions.has(word);
  if (!elided && contractions.has(text.slice(to + 1, end).toLowerCase())) {
    evidence.words++;
    evidence.add(englishBit, ofWord);
    evidence.add((words.get(word) ?? 0) & englishBit, ofWord);
    return end;
  }
  if (elided) evidence.add(frenchBit, ofWord);
  if (italianElisions.has(word)) evidence.add(1 << italianIndex, ofWord);
  if (elided) evidence.words++;
  else evidence.word(written);
  return to + 1;
}

/**
 * The language that the evidence speaks for. Where it does not say, the inherited one, or `und` without one. What is
 * clearly in another language is `und` even so.
 */
export function decideLanguage(evidence: LanguageEvidence, inherited?: Language): Language {
  const { fr, en, other } = evidence;
  const best = Math.max(fr, en);
  if (other > best) {
    const clear = other >= 2 && other - best >= 1 + 0.1 * other;
    return clear || inherited === undefined ? 'und' : inherited;
  }
  const second = Math.max(Math.min(fr, en), other);
  const undecided = best - second < 0.5;
  if (undecided) return inherited ?? (best - second > 0 ? (fr > en ? 'fr' : 'en') : 'und');
  return fr > en ? 'fr' : 'en';
}
