import { fold } from '../text/fold.ts';
import type { LanguageCues } from './cues.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { italianIndex, otherLanguages } from './others.ts';

/** A set of languages: bit 0 is French, bit 1 English, the others follow in their order. */
type Languages = number;

const frenchBit: Languages = 1;
const englishBit: Languages = 2;
const languages: readonly LanguageCues[] = [french, english, ...otherLanguages];

/**
 * What one word weighs that is known, ends as words of a language do, or is spelled like them. In thousandths: sums of
 * whole numbers are the same in whatever order, so that what an edit takes away leaves nothing behind.
 */
const ofWord = 1000;
const ofEnding = 400;
const ofLetters = 250;
const ofForeignLetters = 500;
const unit = 1000;
const sharedWithOthers = 0.9;
const ofCapitalised = 0.6;

/** `troooop`, `ouiiii` */
const stretched = /(.)\1\1/u;
const stretches = /(.)\1{2,}/gu;

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
const neutral = new Set(
  'http https www com fr rt via cc dm lol haha hahaha ok okay wow oh ah eh hmm covid app web'.split(' '),
);

function endingsOf(word: string): Languages {
  let found = 0;
  for (let length = Math.min(longestEnding, word.length - 1); length >= 1; length--) {
    found |= endings.get(word.slice(-length)) ?? 0;
  }
  return found;
}

function lettersOf(word: string): Languages {
  let found = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 0x7f) found |= letters.get(word.charAt(at)) ?? 0;
    found |= (letters.get(word.slice(at, at + 2)) ?? 0) | (letters.get(word.slice(at, at + 3)) ?? 0);
  }
  return found;
}

/** Languages whose own letters (`ñ`, `ß`, `ł`), unknown to French and English, the word is written with. */
function foreignLettersOf(word: string): Languages {
  let found = 0;
  for (const letter of word) {
    if (letter < '\u0080') continue;
    const languagesOfLetter = letters.get(letter) ?? 0;
    if ((languagesOfLetter & frenchBit) === 0) found |= languagesOfLetter;
  }
  return found;
}

/** What speaks for one language, by its bit. */
interface Contribution {
  readonly bit: number;
  readonly weight: number;
}

/** What one word speaks for. `undefined` for what is no word of a language. */
type Reading = readonly Contribution[] | undefined;

/** What French or English share with another language says less for the other: writers here write one of the two. */
function contributions(found: Languages, weight: number): Contribution[] {
  const ofOthers = found & (frenchBit | englishBit) ? weight * sharedWithOthers : weight;
  const all: Contribution[] = [];
  for (let bit = 0; found >> bit > 0; bit++) {
    if ((found >> bit) & 1) all.push({ bit, weight: Math.round(bit < 2 ? weight : ofOthers) });
  }
  return all;
}

function read(written: string): Reading {
  const lower = written.toLowerCase().normalize('NFC');
  const word = stretched.test(lower) ? lower.replace(stretches, '$1') : lower;
  if (neutral.has(word)) return undefined;
  const capital = written[0] !== written[0]?.toLowerCase();
  // A single capital is an initial.
  if (capital && word.length === 1 && !'iayàéoeu'.includes(word)) return [];
  const known = words.get(word) ?? 0;
  const weight = capital ? ofCapitalised : 1;
  if (known !== 0) return contributions(known, ofWord * weight);
  if (word.length <= 2) return [];
  return [
    ...contributions(endingsOf(word), ofEnding * weight),
    ...contributions(lettersOf(word), ofLetters * weight),
    ...contributions(foreignLettersOf(word), ofForeignLetters * weight),
  ];
}

/** Words come back: a text has far fewer different ones than words. */
const readings = new Map<string, Reading>();
const mostReadings = 20_000;

function readingOf(written: string): Reading {
  const present = readings.get(written);
  if (present !== undefined || readings.has(written)) return present;
  if (readings.size >= mostReadings) readings.clear();
  const reading = read(written);
  readings.set(written, reading);
  return reading;
}

/** What the words of a text speak for, language by language. */
export class WordEvidence {
  private readonly byLanguage = new Float64Array(languages.length);
  words = 0;
  /** What speaks for languages of other scripts. */
  foreign = 0;

  private add(found: readonly Contribution[]): void {
    for (const { bit, weight } of found) this.byLanguage[bit] = (this.byLanguage[bit] as number) + weight;
  }

  /** What this text and another one speak for together. */
  with({ byLanguage, words, foreign }: WordEvidence): WordEvidence {
    const sum = new WordEvidence();
    for (let bit = 0; bit < byLanguage.length; bit++) {
      sum.byLanguage[bit] = (this.byLanguage[bit] as number) + (byLanguage[bit] as number);
    }
    sum.words = this.words + words;
    sum.foreign = this.foreign + foreign;
    return sum;
  }

  /** Takes away what a part of the text speaks for. */
  leaveOut({ byLanguage, words, foreign }: WordEvidence): void {
    for (let bit = 0; bit < byLanguage.length; bit++) {
      this.byLanguage[bit] = (this.byLanguage[bit] as number) - (byLanguage[bit] as number);
    }
    this.words -= words;
    this.foreign -= foreign;
  }

  /** Takes a word as written, without the apostrophe that may follow it. */
  word(written: string): void {
    const reading = readingOf(written);
    if (!reading) return;
    this.words++;
    this.add(reading);
  }

  /** Takes `j'` of `j'ai`, `dell'` of `dell'arte`. */
  elision(written: string): void {
    const word = written.toLowerCase();
    const isFrench = elisions.has(word);
    if (isFrench) this.add(contributions(frenchBit, ofWord));
    if (italianElisions.has(word)) this.add(contributions(1 << italianIndex, ofWord));
    if (isFrench) this.words++;
    else this.word(written);
  }

  /** Takes `don't`, `she's`, `you'll` if what stands around the apostrophe makes one; says whether it did. */
  contraction(before: string, after: string): boolean {
    const word = before.toLowerCase();
    if (elisions.has(word) || !contractions.has(after.toLowerCase())) return false;
    this.words++;
    this.add(contributions(englishBit, ofWord));
    this.add(contributions((words.get(word) ?? 0) & englishBit, ofWord));
    return true;
  }

  /** French, English and the likeliest other language. */
  get scores(): readonly [fr: number, en: number, other: number] {
    const { byLanguage } = this;
    let other = 0;
    for (let bit = 2; bit < byLanguage.length; bit++) other = Math.max(other, byLanguage[bit] as number);
    return [(byLanguage[0] as number) / unit, (byLanguage[1] as number) / unit, other / unit];
  }
}
