import type { Token } from '../text/tokens.ts';

/** How the sentences begin that fixes leave to the author to finish, folded. */
const leads: readonly (readonly string[])[] = [
  ['ce', 'que', 'j', 'en', 'retiens'],
  ['vous', 'y', 'trouverez'],
  ['tu', 'y', 'trouveras'],
  ['en', 'retour'],
  ['what', 'i', 'take', 'from', 'it'],
  ['there', 'you', 'will', 'find'],
  ['in', 'return'],
];

/** A lead that stands at the beginning of a sentence. */
export interface Lead {
  /** How many tokens it takes. */
  readonly length: number;
  /** Whether words follow it: until then it says nothing. */
  readonly isFilled: boolean;
}

/** The lead that a sentence begins with, `first` being the index of its first token. */
export function leadAt(tokens: readonly Token[], first: number): Lead | undefined {
  const lead = leads.find((words) => words.every((word, index) => tokens[first + index]?.folded === word));
  if (!lead) return undefined;
  const next = tokens.slice(first + lead.length).find(({ kind }) => kind === 'word' || kind === 'number');
  return { length: lead.length, isFilled: next !== undefined && next.sentence === tokens[first]?.sentence };
}
