import { conjugate } from '../language/conjugation/fr.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

export type ImperativePerson = 'tu' | 'nous' | 'vous';

const clitics = new Set([
  'me',
  'm',
  'te',
  't',
  'se',
  's',
  'nous',
  'vous',
  'le',
  'la',
  'l',
  'les',
  'lui',
  'leur',
  'en',
  'y',
]);
/** Short adverbs that stand before an infinitive and after an imperative: "bien relire", "relisez bien". */
const adverbs = new Set([
  'bien',
  'vite',
  'vraiment',
  'aussi',
  'surtout',
  'souvent',
  'toujours',
  'directement',
  'rapidement',
  'simplement',
  'egalement',
]);

/** Order after an imperative: dites-le-moi, parlez-m’en. */
const rank: Readonly<Record<string, number>> = {
  le: 0,
  la: 0,
  l: 0,
  les: 0,
  moi: 1,
  toi: 1,
  lui: 1,
  nous: 1,
  vous: 1,
  leur: 1,
  y: 2,
  en: 3,
};
const stressed: Readonly<Record<string, string>> = { me: 'moi', m: 'moi', te: 'toi', t: 'toi' };

/** The pronouns behind an imperative, hyphens included: `-le-moi`, `-m’en`. Undefined for pronouns that cannot stand there. */
function pronounsAfter(pronouns: readonly string[], person: ImperativePerson, apostrophe: string): string | undefined {
  const forms = pronouns.map((pronoun) => {
    if (pronoun === 'se' || pronoun === 's') return person === 'tu' ? 'toi' : person;
    return stressed[pronoun] ?? pronoun;
  });
  if (forms.includes('l')) return undefined;
  const sorted = [...forms].sort((a, b) => (rank[a] ?? 9) - (rank[b] ?? 9));
  let text = '';
  sorted.forEach((form, index) => {
    const next = sorted[index + 1];
    const elides = (form === 'moi' || form === 'toi') && (next === 'en' || next === 'y');
    const afterElision = index > 0 && /[mt]['’]$/.test(text);
    text += afterElision ? form : `-${elides ? form[0] + apostrophe : form}`;
  });
  return text;
}

interface Infinitive {
  readonly imperative: string;
  /** Index of the token after it. */
  readonly next: number;
}

/** `l` before a verb is le or la: which one is not known, but before an infinitive that starts a vowel both are written so. */
function readInfinitive(
  paragraph: Paragraph,
  start: number,
  person: ImperativePerson,
  apostrophe: string,
): Infinitive | undefined {
  const { tokens } = paragraph;
  const pronouns: string[] = [];
  const moved: string[] = [];
  let index = start;
  for (; ; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (clitics.has(token.folded)) pronouns.push(token.folded);
    else if (adverbs.has(token.folded)) moved.push(wordOf(paragraph, token));
    else break;
  }
  const verb = conjugate(wordOf(paragraph, tokens[index] as Token).toLowerCase());
  if (!verb) return undefined;
  const after = pronounsAfter(pronouns, person, apostrophe);
  if (after === undefined) return undefined;
  let form = verb.imperative[person];
  if (person === 'tu' && /^-(?:en|y)/.test(after) && /[ea]$/.test(form)) form += 's';
  return { imperative: [form + after, ...moved].join(' '), next: index + 1 };
}

function wordOf(paragraph: Paragraph, token: Token): string {
  return paragraph.raw.slice(token.from, token.to);
}

export interface ImperativeReading {
  /** The imperatives, joined by the writer's own conjunctions: `likez et partagez`. */
  readonly text: string;
  /** Index of the first token that is not part of it. */
  readonly next: number;
}

/**
 * The imperative of what follows "n'hésitez pas à": one infinitive with its pronouns, or several joined by et, ou or a
 * comma. Undefined where a verb's conjugation or the pronouns' order is not known.
 */
export function readImperative(
  paragraph: Paragraph,
  start: number,
  person: ImperativePerson,
  apostrophe: string,
): ImperativeReading | undefined {
  const first = readInfinitive(paragraph, start, person, apostrophe);
  if (!first) return undefined;
  let { imperative: text, next } = first;
  for (;;) {
    const conjunction = paragraph.tokens[next];
    if (!conjunction || !/^(?:et|ou|puis|,)$/.test(conjunction.folded)) return { text, next };
    let verbAt = next + 1;
    const preposition = paragraph.tokens[verbAt];
    const repeats = preposition !== undefined && /^(?:a|de|d)$/.test(preposition.folded);
    if (repeats) verbAt++;
    const another = readInfinitive(paragraph, verbAt, person, apostrophe);
    if (!another) return repeats ? undefined : { text, next };
    const gap = paragraph.raw.slice((paragraph.tokens[next - 1] as Token).to, conjunction.to);
    text += `${gap} ${another.imperative}`;
    next = another.next;
  }
}

/** The person a French phrase addresses, by its verb's ending: n'hésitez is vous, n'hésitons nous, n'hésite tu. */
export function personOf(tokens: readonly Token[]): ImperativePerson {
  if (tokens.some(({ folded }) => folded.endsWith('ez'))) return 'vous';
  if (tokens.some(({ folded }) => folded.endsWith('ons'))) return 'nous';
  return 'tu';
}
