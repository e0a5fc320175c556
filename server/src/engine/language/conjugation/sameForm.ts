import { conjugate } from './fr.ts';
import type { Conjugation } from './paradigm.ts';

/** All forms of a verb in one order, so that those of two verbs stand side by side. */
function formsOf(verb: Conjugation): readonly string[] {
  const { infinitive, imperative, presentParticiple, pastParticiple } = verb;
  const masculinePlural = pastParticiple.endsWith('s') ? pastParticiple : `${pastParticiple}s`;
  return [
    infinitive,
    ...verb.present,
    ...verb.imperfect,
    ...verb.future,
    ...verb.conditional,
    ...verb.subjunctive,
    imperative.tu,
    imperative.nous,
    imperative.vous,
    presentParticiple,
    pastParticiple,
    masculinePlural,
    `${pastParticiple}e`,
    `${pastParticiple}es`,
  ];
}

/**
 * The form of the verb `target` that answers to `word`, a form of `source` in lower case with its accents; undefined
 * where `word` is none, or where it is several and `target` has different words for them.
 */
export function sameForm(word: string, source: string, target: string): string | undefined {
  const from = conjugate(source);
  const to = conjugate(target);
  if (!from || !to) return undefined;
  const targets = formsOf(to);
  const answers = new Set(formsOf(from).flatMap((form, index) => (form === word ? [targets[index] as string] : [])));
  return answers.size === 1 ? [...answers][0] : undefined;
}
