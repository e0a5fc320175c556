import { fold } from '../../text/fold.ts';
import { conjugate } from '../conjugation/fr.ts';
import type { Conjugation, SixForms } from '../conjugation/paradigm.ts';
import { commonVerbs } from './verbs.fr.ts';

type Tense = 'present' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'imperative';

/** One reading of a French verb form. `person` counts je, tu, il, nous, vous, ils from 0. */
export interface VerbReading {
  readonly verb: Conjugation;
  readonly tense: Tense;
  readonly person: number;
}

const tenses = ['present', 'imperfect', 'future', 'conditional', 'subjunctive'] as const;

interface VerbForms {
  readonly readings: ReadonlyMap<string, readonly VerbReading[]>;
  readonly participles: ReadonlySet<string>;
}

function readAll(): VerbForms {
  const readings = new Map<string, VerbReading[]>();
  const participles = new Set<string>();
  const add = (form: string, reading: VerbReading): void => {
    const folded = fold(form);
    const known = readings.get(folded);
    if (known) known.push(reading);
    else readings.set(folded, [reading]);
  };
  for (const infinitive of new Set(commonVerbs)) {
    const verb = conjugate(infinitive);
    if (!verb) continue;
    for (const tense of tenses) {
      (verb[tense] as SixForms).forEach((form, person) => {
        add(form, { verb, tense, person });
      });
    }
    add(verb.imperative.tu, { verb, tense: 'imperative', person: 1 });
    add(verb.imperative.nous, { verb, tense: 'imperative', person: 3 });
    add(verb.imperative.vous, { verb, tense: 'imperative', person: 4 });
    const participle = fold(verb.pastParticiple);
    for (const ending of ['', 'e', 's', 'es']) participles.add(participle + ending);
  }
  return { readings, participles };
}

let forms: VerbForms | undefined;

function allForms(): VerbForms {
  forms ??= readAll();
  return forms;
}

/** What a folded word is as a form of a common French verb; empty where it is none that we know. */
export function readingsOf(word: string): readonly VerbReading[] {
  return allForms().readings.get(word) ?? [];
}

/** Whether a folded word is the past participle of a common French verb, in any gender and number. */
export function isParticiple(word: string): boolean {
  return allForms().participles.has(word);
}
