import { fold } from '../../text/fold.ts';
import { beginningOf, beginningOfVerb } from '../conjugation/beginning.fr.ts';
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

/** Forms of verbs, read as they are asked for: a text has words that begin in few of all ways. */
class VerbForms {
  private readonly readings = new Map<string, VerbReading[]>();
  private readonly participles = new Set<string>();
  /** The infinitives that are still to be read, by what all their forms begin with. */
  private readonly unread = new Map<string, string[]>();
  private readonly order = new Map<string, number>();

  constructor(infinitives: Iterable<string>) {
    for (const infinitive of infinitives) {
      this.order.set(infinitive, this.order.size);
      const beginning = beginningOfVerb(infinitive);
      const others = beginning === undefined ? undefined : this.unread.get(beginning);
      if (beginning === undefined) this.read(infinitive);
      else if (others) others.push(infinitive);
      else this.unread.set(beginning, [infinitive]);
    }
  }

  readingsOf(word: string): readonly VerbReading[] {
    this.readUpTo(word);
    return this.readings.get(word) ?? [];
  }

  isParticiple(word: string): boolean {
    this.readUpTo(word);
    return this.participles.has(word);
  }

  /** Reads all verbs that the word may be a form of. */
  private readUpTo(word: string): void {
    const beginning = beginningOf(word);
    const infinitives = this.unread.get(beginning);
    if (!infinitives) return;
    this.unread.delete(beginning);
    for (const infinitive of infinitives) this.read(infinitive);
  }

  private read(infinitive: string): void {
    const verb = conjugate(infinitive);
    if (!verb) return;
    for (const tense of tenses) {
      (verb[tense] as SixForms).forEach((form, person) => {
        this.add(form, { verb, tense, person });
      });
    }
    this.add(verb.imperative.tu, { verb, tense: 'imperative', person: 1 });
    this.add(verb.imperative.nous, { verb, tense: 'imperative', person: 3 });
    this.add(verb.imperative.vous, { verb, tense: 'imperative', person: 4 });
    const participle = fold(verb.pastParticiple);
    for (const ending of ['', 'e', 's', 'es']) this.participles.add(participle + ending);
  }

  /** Commoner verbs come first, whichever was read first. */
  private add(form: string, reading: VerbReading): void {
    const folded = fold(form);
    const known = this.readings.get(folded);
    if (!known) this.readings.set(folded, [reading]);
    else if (this.orderOf(known.at(-1) as VerbReading) <= this.orderOf(reading)) known.push(reading);
    else
      known.splice(
        known.findIndex((each) => this.orderOf(each) > this.orderOf(reading)),
        0,
        reading,
      );
  }

  private orderOf({ verb }: VerbReading): number {
    return this.order.get(verb.infinitive) ?? 0;
  }
}

let known: VerbForms | undefined;

function forms(): VerbForms {
  known ??= new VerbForms(new Set(commonVerbs));
  return known;
}

/** What a folded word is as a form of a common French verb; empty where it is none that we know. */
export function readingsOf(word: string): readonly VerbReading[] {
  return forms().readingsOf(word);
}

/** Whether a folded word is the past participle of a common French verb, in any gender and number. */
export function isParticiple(word: string): boolean {
  return forms().isParticiple(word);
}
