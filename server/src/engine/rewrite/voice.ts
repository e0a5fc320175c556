import type { Draft, PlacedParagraph } from '../draft.ts';
import { conjugate } from '../language/conjugation/fr.ts';
import type { CompanySubject } from '../language/persons/companySubject.ts';
import { personsOf } from '../language/persons/persons.ts';
import { readingsOf } from '../language/persons/verbForms.fr.ts';
import type { Fix, FixEdit } from '../rule.ts';
import { joiner } from '../text/characters.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

interface SpokenPlace {
  readonly placed: PlacedParagraph;
  readonly place: CompanySubject & { readonly verb: number };
}

/** Adjectives of pride, as several people say them. */
const together: Readonly<Record<string, string>> = {
  fier: 'fiers',
  fiere: 'fiers',
  heureux: 'heureux',
  heureuse: 'heureux',
  ravi: 'ravis',
  ravie: 'ravis',
  honore: 'honorés',
  honoree: 'honorés',
  enchante: 'enchantés',
  enchantee: 'enchantés',
};
const englishVerbs: Readonly<Record<string, string>> = {
  is: 'are',
  takes: 'take',
  looks: 'look',
  invites: 'invite',
  welcomes: 'welcome',
  offers: 'offer',
  wishes: 'wish',
  thanks: 'thank',
  brings: 'bring',
  gives: 'give',
  helps: 'help',
  would: 'would',
};
/** Adverbs may stand between "est" and its adjective. */
const farthestAdjective = 3;
/** "est très heureuse de", "a l'immense plaisir de": the infinitive follows. */
const farthestOf = 7;

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function adjectiveAfter(tokens: readonly Token[], verb: number): Replacement | undefined {
  for (const { folded, from, to } of tokens.slice(verb + 1, verb + 2 + farthestAdjective)) {
    const text = together[folded];
    if (text) return { from, to, text };
  }
  return undefined;
}

/** "est fière de vous annoncer", "a le plaisir de vous convier": what is done, without the formula: "vous annonçons". */
function withoutFormula(paragraph: Paragraph, start: number): Replacement | undefined {
  const { tokens, raw } = paragraph;
  const first = tokens[start] as Token;
  const of = tokens.findIndex(
    ({ folded }, index) => index > start && index < start + farthestOf && /^(?:de|d)$/.test(folded),
  );
  let at = of + 1;
  while (of > 0 && /^(?:vous|le|la|l|les|lui|leur|y)$/.test(tokens[at]?.folded ?? '')) at++;
  const infinitive = tokens[at];
  if (of < 0 || !infinitive || infinitive.sentence !== first.sentence || infinitive.kind !== 'word') return undefined;
  const verb = conjugate(raw.slice(infinitive.from, infinitive.to));
  if (!verb) return undefined;
  const pronouns = raw.slice((tokens[of + 1] as Token).from, infinitive.from);
  return { from: first.from, to: infinitive.to, text: pronouns + verb.present[3] };
}

/** "vous propose", "se réjouit", "est fière": the verb with its pronoun, as "nous" says it. */
function frenchReplacements(paragraph: Paragraph, start: number): readonly Replacement[] | undefined {
  const { tokens } = paragraph;
  const first = tokens[start] as Token;
  const plain = /^(?:est|a)$/.test(first.folded) ? withoutFormula(paragraph, start) : undefined;
  if (plain) return [plain];
  const isPronoun = /^(?:vous|se|s)$/.test(first.folded);
  const token = isPronoun ? tokens[start + 1] : first;
  if (!token) return undefined;
  const reading = readingsOf(token.folded).find(({ tense, person }) => tense === 'present' && person === 2);
  if (!reading) return undefined;
  const form = reading.verb.present[3];
  const reflexive = isPronoun && first.folded !== 'vous';
  const verb = reflexive
    ? { from: first.from, to: token.to, text: `nous ${form}` }
    : { from: token.from, to: token.to, text: form };
  if (token.folded !== 'est') return [verb];
  const adjective = adjectiveAfter(tokens, start);
  return adjective ? [verb, adjective] : undefined;
}

function englishReplacements(paragraph: Paragraph, start: number): readonly Replacement[] | undefined {
  const { folded, from, to } = paragraph.tokens[start] as Token;
  const text = englishVerbs[folded];
  return text ? [{ from, to, text }] : undefined;
}

/** Whether words elsewhere hark back to the company as to somebody else: "elle", "ses équipes", "its teams". */
function harksBack(draft: Draft): boolean {
  return draft.posts.some(({ own }) =>
    own.some(
      ({ paragraph }) =>
        personsOf(paragraph).some(({ others }) => others > 0) ||
        paragraph.tokens.some(({ folded }) => /^(?:it|its|itself|celle|celui|elle)$/.test(folded)),
    ),
  );
}

/** Whether a second verb has the company for its subject ("… et remercie", "… and hopes"): it would have to follow. */
function goesOn(paragraph: Paragraph, verb: number): boolean {
  const { tokens, language } = paragraph;
  const { sentence } = tokens[verb] as Token;
  for (let index = verb + 1; tokens[index]?.sentence === sentence; index++) {
    if (!/^(?:et|ou|puis|mais|and|but|or)$/.test((tokens[index - 1] as Token).folded)) continue;
    let at = index;
    while (/^(?:ne|n|se|s|vous|y|en|le|la|les|leur|lui|also|then)$/.test(tokens[at]?.folded ?? '')) at++;
    const { folded = '' } = tokens[at] ?? {};
    if (language === 'en' ? /[^s]s$/.test(folded) : readingsOf(folded).some(({ person }) => person === 2)) return true;
  }
  return false;
}

/** What opens the sentence in the company's place: "Chez Durand, nous", "At Durand, we", "Nous". */
function opening(paragraph: Paragraph, place: CompanySubject, first: boolean): string {
  const isFrench = paragraph.language === 'fr';
  const begins = !/\p{L}/u.test(paragraph.own.slice(sentenceFrom(paragraph, place), place.from));
  const nous = isFrench ? 'nous' : 'we';
  const text = first && place.place !== '' ? `${place.place}, ${nous}` : nous;
  return begins ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function sentenceFrom(paragraph: Paragraph, { from }: CompanySubject): number {
  return paragraph.sentences.find((sentence) => sentence.from <= from && from < sentence.to)?.from ?? 0;
}

/**
 * The company's sentences said by those who work there: "La société Durand est fière de" is "Chez Durand, nous sommes
 * fiers de". Whether "we" is true the author knows: it is a choice. None where other words would have to follow.
 */
export function voiceFixes(draft: Draft, places: readonly SpokenPlace[]): readonly Fix[] {
  if (harksBack(draft) || places.some(({ place }) => place.isApposed)) return [];
  const edits: FixEdit[] = [];
  for (const [index, { placed, place }] of places.entries()) {
    const { paragraph, from } = placed;
    const isFrench = paragraph.language === 'fr';
    const changes = isFrench ? frenchReplacements(paragraph, place.verb) : englishReplacements(paragraph, place.verb);
    const end = Math.max(place.to, ...(changes ?? []).map(({ to }) => to));
    if (goesOn(paragraph, place.verb)) return [];
    if (!changes || paragraph.raw.slice(place.from, end).includes(String.fromCharCode(joiner))) return [];
    if (/[*_[\]]/.test(paragraph.raw.slice(place.from, end))) return [];
    const subject = { from: place.from, to: place.to, text: opening(paragraph, place, index === 0) };
    for (const change of [subject, ...changes])
      edits.push({ from: change.from + from, to: change.to + from, newText: [change.text] });
  }
  const said = edits[0]?.newText.join('') ?? '';
  return [{ title: 'speak', data: { text: said }, kind: 'choice', preferred: true, wholePost: true, edits }];
}
