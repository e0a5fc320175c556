import { fold } from '../../text/fold.ts';

const length = 2;

/** What a folded word begins with, as far as forms of words are looked up by it. */
export function beginningOf(folded: string): string {
  return folded.slice(0, length);
}

/** What all forms of a French verb begin with; undefined where some may begin otherwise (aller: va, irai). */
export function beginningOfVerb(infinitive: string): string | undefined {
  const isRegular = infinitive.length > 3 && infinitive.endsWith('er') && infinitive !== 'aller';
  return isRegular ? beginningOf(fold(infinitive)) : undefined;
}
