import { beginningOf, beginningOfVerb } from '../../language/conjugation/beginning.fr.ts';
import { conjugate } from '../../language/conjugation/fr.ts';
import { fold } from '../../text/fold.ts';

function adjective(lemma: string): string[] {
  const plural = (form: string): string[] =>
    /[sxz]$/.test(form)
      ? [form]
      : /(?:eau|al)$/.test(form)
        ? [form.replace(/al$/, 'aux').replace(/eau$/, 'eaux'), `${form}s`]
        : [`${form}s`];
  const feminine = /eux$/.test(lemma)
    ? lemma.replace(/x$/, 'se')
    : /if$/.test(lemma)
      ? lemma.replace(/f$/, 've')
      : /(?:el|en|on|il)$/.test(lemma)
        ? `${lemma}${lemma.at(-1)}e`
        : /er$/.test(lemma)
          ? lemma.replace(/er$/, 'ère')
          : /eur$/.test(lemma)
            ? lemma.replace(/eur$/, 'euse')
            : /e$/.test(lemma)
              ? lemma
              : `${lemma}e`;
  return [lemma, ...plural(lemma), feminine, ...plural(feminine)];
}

function noun(lemma: string): string[] {
  if (/[sxz]$/.test(lemma)) return [lemma];
  if (/(?:eau|eu)$/.test(lemma)) return [lemma, `${lemma}x`];
  if (/al$/.test(lemma)) return [lemma, lemma.replace(/al$/, 'aux')];
  return [lemma, `${lemma}s`];
}

function verb(lemma: string): string[] {
  const forms = conjugate(lemma);
  if (!forms) throw new Error(`the conjugation of «${lemma}» is not known: write its forms out as alternatives`);
  const { imperative, pastParticiple } = forms;
  return [
    lemma,
    ...forms.present,
    ...forms.imperfect,
    ...forms.future,
    ...forms.conditional,
    ...forms.subjunctive,
    imperative.tu,
    imperative.nous,
    imperative.vous,
    forms.presentParticiple,
    ...adjective(pastParticiple),
  ];
}

/**
 * All folded forms of a French lemma: `annoncer` (verb), `ravi,adj`, `cible,n`.
 * @throws Error where the verb's conjugation is not known
 */
export function inflect(lemma: string): ReadonlySet<string> {
  const [word = '', kind] = lemma.split(',');
  const forms = kind === 'adj' ? adjective(word) : kind === 'n' ? noun(word) : verb(word);
  return new Set(forms.map(fold));
}

/** What all folded forms of a French lemma begin with; undefined where some may begin otherwise. */
export function beginningOfLemma(lemma: string): string | undefined {
  const [word = '', kind] = lemma.split(',');
  return kind === undefined ? beginningOfVerb(word) : beginningOf(fold(word));
}
