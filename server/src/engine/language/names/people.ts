import type { Draft } from '../../draft.ts';
import type { FixText } from '../../rule.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { brandNames } from './ambiguousNames.ts';
import { adjoins, candidateAt, isAllCapitals, isCamelCase, isCapitalised } from './candidate.ts';
import { firstNames } from './firstNames.ts';
import { capitalsSayNothing, namesOf } from './names.ts';
import { grammarWords, notNames, notSurnames, placeWords } from './notPeople.ts';
import { determiners, possessives } from './personCues.ts';

/** Somebody whom a fix may bring in, after an `@`: a handle that is known, a name to make a handle of, or a field. */
export interface Person {
  /** `named` by the draft itself, `known` to the workspace, or anybody the author thinks of. */
  readonly from: 'named' | 'known' | 'author';
  readonly text: FixText;
}

const mostNamed = 2;
const mostKnown = 3;

/**
 * What looks like a first and a last name without being known for one: enough to propose, and too little to count. The
 * author of what is linked is often called so ("Baking slowly, by Kenza Belkacem").
 */
function lookLikeNames(paragraph: Paragraph): string[] {
  const { tokens } = paragraph;
  const found: string[] = [];
  if (paragraph.kind === 'heading' || paragraph.language === 'und' || capitalsSayNothing(paragraph)) return found;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || !isCapitalised(paragraph, token) || token.to - token.from < 2) continue;
    const candidate = candidateAt(paragraph, index);
    index = candidate.last;
    const before = tokens[candidate.first - 1];
    const beginsSentence = before?.sentence !== token.sentence;
    if (beginsSentence && !firstNames.has(token.folded)) continue;
    const { words } = candidate;
    const isKnownThing = words.some((word) =>
      [notNames, notSurnames, placeWords, grammarWords].some((set) => set.has(word)),
    );
    if (words.length < 2 || words.length > 3 || isKnownThing || brandNames.has(words.slice(0, 2).join(' '))) continue;
    if (before && !beginsSentence && adjoins(paragraph, before, token)) {
      if ([determiners, possessives, placeWords].some((set) => set.has(before.folded))) continue;
      if (paragraph.language === 'en' && /^an?$/.test(before.folded)) continue;
    }
    if (isAllCapitals(paragraph, token) || isCamelCase(paragraph, token)) continue;
    found.push(paragraph.raw.slice(token.from, (tokens[candidate.last] as Token).to));
  }
  return found;
}

/** Full names that a paragraph tells or seems to tell, as written. */
const fullNamesIn = paragraphFact((paragraph: Paragraph): readonly string[] => {
  const sure = namesOf(paragraph).flatMap(({ kind, from, to }) =>
    kind === 'full' ? paragraph.raw.slice(from, to) : [],
  );
  return [...sure, ...lookLikeNames(paragraph)].filter((name) =>
    /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)+$/u.test(name),
  );
});

/** People whom a draft names in full, those in links first: they made what is spoken of. */
function namedIn(draft: Draft): string[] {
  const names = draft.posts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) => fullNamesIn(paragraph).map((name) => ({ name, paragraph }))),
  );
  const linked = names.filter(({ name, paragraph }) => paragraph.links.some(({ text }) => text?.includes(name)));
  return [...new Set([...linked, ...names].map(({ name }) => name))];
}

/** People to choose from, the likeliest first: those whom the draft names, those whom the workspace knows, a field. */
export function peopleFor(draft: Draft, known: readonly string[]): readonly Person[] {
  return [
    ...namedIn(draft)
      .slice(0, mostNamed)
      .map((name): Person => ({ from: 'named', text: [{ field: name }] })),
    ...known
      .filter((handle) => handle !== '')
      .slice(0, mostKnown)
      .map((handle): Person => ({ from: 'known', text: [handle] })),
    { from: 'author', text: [{ field: 'person' }] },
  ];
}
