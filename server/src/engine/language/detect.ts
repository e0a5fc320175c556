import { codePointAt, isApostrophe, isDigit, isLatinLetter, isLetter, joiner } from '../text/characters.ts';
import type { Language } from '../text/paragraph.ts';
import { sharedEnds } from '../text/sharedEnds.ts';
import { WordEvidence } from './wordEvidence.ts';

/** How much in a text speaks for each language. Of two texts together it is the sum. */
export interface LanguageEvidence {
  readonly fr: number;
  readonly en: number;
  /** For the likeliest language that is neither. */
  readonly other: number;
  /** Words looked at: hashtags, mentions, objects and numbers are none. */
  readonly words: number;
}

/** Longer ones are no words. */
const longestWord = 24;

/** Letters of another script than Latin; mathematical and full-width ones are Latin in disguise. */
function isForeignScript(code: number): boolean {
  if (code < 0x370 || (code >= 0x1d00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2e80)) return false;
  return (
    (code < 0xa720 || code >= 0xa800) &&
    (code < 0xfb00 || code > 0xfb06) &&
    (code < 0xff00 || code > 0xff65) &&
    code < 0x1d400
  );
}

/** What a network writes in a post's name before the title that it shares: it is in the network's language. */
const writtenByNetwork =
  /^\s*(?:I (?:liked|favou?rited) (?:a|an) @\w+ video|I added a video to an? @\w+ playlist|I posted a new (?:photo|video) (?:to|on) Facebook|I['’]m at (?=[^.!?]+\())/;

/** What follows an `@` or `#`. */
function skipName(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codePointAt(text, at);
    if (!isLetter(code) && !isDigit(code) && !(code === 0x5f || code === 0x2e || code === 0x2d || code === 0x40)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Counts what speaks for which language in a text. Cheap: one look at each character. */
function count(text: string, start: number): WordEvidence {
  const evidence = new WordEvidence();
  for (let at = start; at < text.length; ) {
    if (text.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const code = codePointAt(text, at);
    if (code === 0x40 || code === 0x23 || code === 0xff20 || code === 0xff03) at = skipName(text, at + 1);
    else if (!isLetter(code) && !isDigit(code)) at += code > 0xffff ? 2 : 1;
    else {
      const from = at;
      let isForeign = false;
      let hasLetter = false;
      let hasMarkup = false;
      while (at < text.length) {
        if (isLatinLetter[text.charCodeAt(at)] === 1) {
          hasLetter = true;
          at++;
          continue;
        }
        const next = codePointAt(text, at);
        if (isLetter(next)) {
          hasLetter = true;
          isForeign ||= isForeignScript(next);
        } else if (next === joiner) hasMarkup = true;
        else if (!isDigit(next)) break;
        at += next > 0xffff ? 2 : 1;
      }
      if (isForeign) {
        // A lone one is an emoticon (`ツ`); some scripts write no spaces.
        if (at - from > 1) evidence.foreign += Math.max(1, (at - from) / 4);
        evidence.words++;
      } else if (hasLetter && at - from <= longestWord) at = readWord(text, from, at, hasMarkup, evidence);
      else if (hasLetter) evidence.words++;
    }
  }
  return evidence;
}

const space = 0x20;

/** What was counted last: whoever types changes a word or two of it. */
let last = { text: '', evidence: new WordEvidence() };

/** The same as `count` of the whole text; words between spaces that the last text had too are not read again. */
function countAgain(text: string): WordEvidence {
  const { head, tail } = sharedEnds(text, last.text);
  let from = head;
  while (from > 0 && text.charCodeAt(from - 1) !== space) from--;
  let to = text.length - tail;
  while (to < text.length && text.charCodeAt(to) !== space) to++;
  const lastTo = last.text.length - (text.length - to);
  const isMostlyNew = to - from > text.length / 2;
  const evidence = isMostlyNew ? count(text, 0) : last.evidence.with(count(text.slice(from, to), 0));
  if (!isMostlyNew) evidence.leaveOut(count(last.text.slice(from, lastTo), 0));
  last = { text, evidence };
  return evidence;
}

function evidenceOf({ scores, foreign, words }: WordEvidence): LanguageEvidence {
  const [fr, en, other] = scores;
  return { fr, en, other: Math.max(foreign, other), words };
}

/** What speaks for which language in masked prose. */
export function languageEvidence(prose: string): LanguageEvidence {
  const ofNetwork = writtenByNetwork.exec(prose)?.[0].length;
  return evidenceOf(ofNetwork === undefined ? countAgain(prose) : count(prose, ofNetwork));
}

/** Reads the word between `from` and `to` with the apostrophe after it; returns where to go on. */
function readWord(text: string, from: number, to: number, hasMarkup: boolean, evidence: WordEvidence): number {
  const span = text.slice(from, to);
  const written = hasMarkup ? span.replaceAll('\u0000', '') : span;
  if (!isApostrophe(text.charCodeAt(to)) || !isLetter(text.codePointAt(to + 1) ?? 0x20)) {
    evidence.word(written);
    return to;
  }
  let end = to + 1;
  while (end < to + 5 && isLetter(text.codePointAt(end) ?? 0x20)) end++;
  if (evidence.contraction(written, text.slice(to + 1, end))) return end;
  evidence.elision(written);
  return to + 1;
}

/** Evidence apart by less than this says nothing against the language that the neighbours are in. */
const doubt = 0.5;
/** What a text of another language must reach to be left alone within a French or English post. */
const clearlyOther = 1.2;
/** Below this it is names and numbers. */
const leastEvidence = 0.3;

/**
 * The language that the evidence speaks for. Where it does not say, the inherited one, or `und` without one. What is
 * clearly in another language is `und` even so.
 */
export function decideLanguage(evidence: LanguageEvidence, inherited?: Language): Language {
  const { fr, en, other } = evidence;
  const best = Math.max(fr, en);
  const lead = best - Math.max(Math.min(fr, en), other);
  if (other > best) return other >= clearlyOther && -lead >= doubt ? 'und' : (inherited ?? 'und');
  const likelier = fr > en ? 'fr' : 'en';
  if (inherited !== undefined) return lead < doubt ? inherited : likelier;
  return lead <= 0 || best < leastEvidence ? 'und' : likelier;
}
