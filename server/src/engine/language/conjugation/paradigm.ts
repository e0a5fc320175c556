/** The forms of a French verb, and how they follow from its stems. */

/** je, tu, il, nous, vous, ils. */
export type SixForms = readonly [string, string, string, string, string, string];

export interface Conjugation {
  readonly infinitive: string;
  readonly present: SixForms;
  readonly imperfect: SixForms;
  readonly future: SixForms;
  readonly conditional: SixForms;
  readonly subjunctive: SixForms;
  readonly imperative: { readonly tu: string; readonly nous: string; readonly vous: string };
  readonly presentParticiple: string;
  readonly pastParticiple: string;
}

const imperfectEndings = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] as const;
const futureEndings = ['ai', 'as', 'a', 'ons', 'ez', 'ont'] as const;

export function six(stem: string, endings: readonly string[]): SixForms {
  return endings.map((ending) => stem + ending) as unknown as SixForms;
}

interface Parts {
  readonly present: SixForms;
  readonly imperfectStem: string;
  readonly futureStem: string;
  readonly subjunctive: SixForms;
  readonly pastParticiple: string;
  readonly presentParticiple?: string;
  readonly imperative?: readonly [tu: string, nous: string, vous: string];
}

export function assemble(infinitive: string, parts: Parts): Conjugation {
  const { present } = parts;
  const [tu, nous, vous] = parts.imperative ?? [
    /(es|as)$/.test(present[1]) ? present[1].slice(0, -1) : present[1],
    present[3],
    present[4],
  ];
  return {
    infinitive,
    present,
    imperfect: six(parts.imperfectStem, imperfectEndings),
    future: six(parts.futureStem, futureEndings),
    conditional: six(parts.futureStem, imperfectEndings),
    subjunctive: parts.subjunctive,
    imperative: { tu, nous, vous },
    presentParticiple: parts.presentParticiple ?? `${parts.imperfectStem}ant`,
    pastParticiple: parts.pastParticiple,
  };
}
