import type { ClauseWord } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import { isParticiple, readingsOf } from './verbForms.fr.ts';

const subjects: ReadonlyMap<string, readonly string[]> = new Map([
  ['je', ['ai', 'suis', 'avais', 'etais']],
  ['j', ['ai', 'avais', 'etais']],
  ['nous', ['avons', 'sommes', 'avions', 'etions']],
  ['on', ['a', 'est', 'avait', 'etait']],
]);
/** In the past at once: "j'avais peur", "on était trois". */
const pastAuxiliaries = wordSet('avais etais avions etions avait etait');
const usedToBe = wordSet('eus fus fumes eumes');
/** Verbs conjugated with être: "je suis tombée". "Je suis fatigué" is a state. */
const motions =
  /^(?:all|arriv|mont|rest|retourn|rentr|entr|tomb|pass|repass)ee?s?$|^(?:part|sort|repart|ressort)ie?s?$|^(?:re|de|inter|par|sur)?venue?s?$|^(?:re)?descendue?s?$|^nee?s?$/;
/** Written in one word: "jai", "javais", "jetais", "jsuis". */
const fused: ReadonlyMap<string, string> = new Map([
  ['jai', 'ai'],
  ['javais', 'avais'],
  ['jetais', 'etais'],
  ['jsuis', 'suis'],
  ['chuis', 'suis'],
  ['g', 'ai'],
]);
const regularParticiple = /^\p{L}{2,}(?:e|ee|es|ees|i|ie|is|u|ue|us|ert|erte|ait|aite|it|ite|int|inte)$/u;
const notPast = wordSet(
  'fais sais vais connais reconnais plais parais hais tais disparais apparais jamais mais desormais',
);
/** Conditional forms end as imperfect ones do: of those in -rais only these are past. */
const pastInRais =
  /^(?:tir|pleur|prepar|rentr|entr|montr|rencontr|ouvr|decouvr|offr|souffr|cour|esper|ador|ignor|jur|respir|gar|demeur|labour|compar|separ|consider|ger|prefer|repar|admir)ais$/;

function isImperfectOfJe(word: string): boolean {
  if (!word.endsWith('ais') || word.length < 5 || notPast.has(word)) return false;
  return !word.endsWith('rais') || pastInRais.test(word);
}

/** "ai … compris", "suis … allée", "me suis … dit": the participle comes within a few words of its auxiliary. */
function isPastFrom(words: readonly ClauseWord[], at: number, reflexive: boolean): boolean {
  const auxiliary = (words[at] as ClauseWord).word;
  const isBeing = /^(?:suis|sommes|est|jsuis|chuis)$/.test(auxiliary);
  for (let index = at + 1; index < Math.min(words.length, at + 5); index++) {
    const entry = words[index] as ClauseWord;
    if (entry.joined && index === at + 1) return false;
    if (/^(?:un|une|le|la|les|l|de|d|que|qu|envie|besoin|raison|tort|hate|peur|faim)$/.test(entry.word)) return false;
    if (isBeing && !reflexive) {
      if (motions.test(entry.word)) return true;
      continue;
    }
    if (isParticiple(entry.word)) return true;
    if (reflexive && regularParticiple.test(entry.word) && entry.accented) return true;
    if (!isBeing && regularParticiple.test(entry.word) && (entry.accented || /(?:u|it|is|ert)$/.test(entry.word))) {
      if (!/^(?:plus|tres|depuis|aussi|mais|puis|trop|tous)$/.test(entry.word)) return true;
    }
  }
  return false;
}

/** Whether what was lived may begin with a word: a subject, or one written together with its verb. */
export function beginsPastInFrench(word: string): boolean {
  return subjects.has(word) || fused.has(word);
}

/** Whether a French sentence tells something in the first person and in the past. */
export function livedInFrench(words: readonly ClauseWord[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const { word } = words[at] as ClauseWord;
    const fusedWith = fused.get(word);
    if (fusedWith && (pastAuxiliaries.has(fusedWith) || isPastFrom(words, at, false))) return true;
    const auxiliaries = subjects.get(word);
    if (!auxiliaries) continue;
    let reflexive = false;
    for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
      const verb = (words[next] as ClauseWord).word;
      if (/^(?:me|m|s)$/.test(verb) || (word === 'nous' && verb === 'nous')) reflexive = true;
      else if (auxiliaries.includes(verb)) {
        if (pastAuxiliaries.has(verb) || isPastFrom(words, next, reflexive)) return true;
        break;
      } else if (usedToBe.has(verb)) return true;
      else if (/^(?:je|j)$/.test(word) && isImperfectOfJe(verb)) return true;
      else if (isImperfect(verb, word)) return true;
      else if (!/^(?:n|ne|y|en|l|le|la|les|lui|leur|te|t|vous|nous|se)$/.test(verb)) break;
    }
  }
  return false;
}

function isImperfect(verb: string, subject: string): boolean {
  const person = subject === 'nous' ? 3 : subject === 'on' ? 2 : 0;
  const readings = readingsOf(verb);
  return readings.length > 0 && readings.every((reading) => reading.tense === 'imperfect' && reading.person === person);
}
