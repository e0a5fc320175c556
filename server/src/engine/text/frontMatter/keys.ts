import { fold } from '../fold.ts';
import { nearest } from '../nearest.ts';

/** What drafts declare. */
const ours = [
  'platform',
  'platforms',
  'language',
  'lang',
  'purpose',
  'mentions',
  'series',
  'variant',
  'scheduled',
  'accept',
];

/** What site generators know; these are fine, and so is any other key that is not nearly one of ours. */
const generators = new Set(
  (
    'title subtitle date lastmod updated modified author authors tag tags category categories keywords description ' +
    'summary excerpt slug permalink layout template draft published publish weight image cover thumbnail aliases type ' +
    'section sections languages locale id url redirect_from comments toc math pin schedule_at service services product ' +
    'products price prices menu faq'
  ).split(' '),
);

/** Ours as people write them who think in French, or of one where we say several. */
const otherNames: Readonly<Record<string, string>> = {
  plateforme: 'platform',
  plateformes: 'platforms',
  langue: 'language',
  langage: 'language',
  mention: 'mentions',
  serie: 'series',
  variante: 'variant',
  schedule: 'scheduled',
};

/** Whether a key says that what begins here is front matter. */
export function isKnownKey(key: string): boolean {
  const folded = fold(key);
  return ours.includes(folded) || generators.has(folded) || otherNames[folded] !== undefined;
}

/** What only a site's page has. */
const ofPages = new Set(['layout', 'permalink']);
/** What pages have beside their title; a draft for a network may have one of them for its author's own use. */
const besideTitle = new Set(
  'date lastmod draft slug description excerpt summary author authors tags categories category'.split(' '),
);

/** Whether these keys are those of a page of a site, whose title stands there and not in the text. */
export function areOfPage(keys: readonly string[]): boolean {
  const folded = keys.map(fold);
  return (
    folded.some((key) => ofPages.has(key)) || (folded.includes('title') && folded.some((key) => besideTitle.has(key)))
  );
}

export function isGeneratorKey(key: string): boolean {
  return generators.has(fold(key));
}

/** Keys that no site generator uses: a draft that has one was written for Causerie. */
export function isOwnKey(key: string): boolean {
  return ['platforms', 'purpose', 'mentions', 'scheduled', 'accept'].includes(fold(key));
}

/** The key of ours that an unknown one was meant to be; undefined where it is nobody's near miss. */
export function meantKey(key: string): string | undefined {
  const folded = fold(key).trim();
  if (ours.includes(key) || generators.has(folded)) return undefined;
  // `PLATFORM` is read as `platform`; `sériés` and a key with a no-break space behind it are not.
  if (ours.includes(key.toLowerCase())) return undefined;
  if (ours.includes(folded)) return folded;
  if (folded.length < 5 || folded.length > 14) return otherNames[folded];
  return otherNames[folded] ?? nearest(folded, ours, folded.length < 7 ? 1 : 2);
}
