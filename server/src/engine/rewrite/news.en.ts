import { wordSet } from '../language/wordSet.ts';
import { joiner } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseEdit, PhrasePlace } from './phrasePlace.ts';

const participles: Readonly<Record<string, string>> = {
  opening: 'opening',
  reopening: 'reopening',
  closing: 'closing',
  closure: 'closing',
  launch: 'launching',
  release: 'releasing',
  publication: 'publishing',
  creation: 'creating',
  acquisition: 'acquiring',
  appointment: 'appointing',
  expansion: 'expanding',
};
const conjunctions = wordSet('and or');
const others = wordSet('its their his her');

/** Who announces, with the verb that goes before the participle. */
function subjectOf(place: PhrasePlace, owner: string): string | undefined {
  const words = new Set(place.matchedTokens.map(({ folded }) => folded));
  if (['we', 're'].some((word) => words.has(word))) return 'we are ';
  if (['i', 'm', 'im'].some((word) => words.has(word))) return 'I am ';
  for (const be of ['is', 'are']) if (words.has(be)) return `${be} `;
  if (owner === 'our') return 'we are ';
  return owner === 'my' ? 'I am ' : undefined;
}

/** "We are excited to announce the launch of our map": "We are launching our map". */
export function newsInEnglish(place: PhrasePlace): PhraseEdit | undefined {
  const { match, paragraph } = place;
  const folded = (index: number): string => place.sameSentence(index)?.folded ?? '';
  let at = match.lastToken + 1;
  if (folded(at) !== 'the') return undefined;
  const isOfficial = /^(?:official|grand|upcoming)$/.test(folded(at + 1));
  at += isOfficial ? 2 : 1;
  const participle = participles[folded(at)];
  const thing = place.sameSentence(at + 2);
  if (!participle || folded(at + 1) !== 'of' || thing?.kind !== 'word') return undefined;
  const subject = subjectOf(place, thing.folded);
  // "We … its": whose it is would change.
  const isOwn = /^(?:we|I)/.test(subject ?? '');
  if (subject === undefined || (isOwn && (others.has(thing.folded) || !place.startsClause))) return undefined;
  for (let index = at + 2; place.sameSentence(index); index++) {
    // "… and the opening of a shop", "… and of a shop".
    if (conjunctions.has(folded(index)) && /^(?:the|of)$/.test(folded(index + 1))) return undefined;
  }
  const to = (paragraph.tokens[at + 2] as Token).from;
  if (paragraph.prose.slice(match.to, to).includes(String.fromCharCode(joiner))) return undefined;
  const said = `${subject}${participle} `;
  return place.edit(match.from, to, [isOwn ? place.cased(said) : said]);
}
