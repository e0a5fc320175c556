import { joiner } from '../../text/characters.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../questions/wordSet.ts';
import { ambiguousNames, firstNames, notSurnames } from './firstNames.ts';

/** A person named in prose, offsets of the paragraph. */
export interface PersonName extends Span {
  /** `full` is first and last name or title and name, `first` a first name alone. */
  readonly kind: 'full' | 'first';
}

const titles = wordSet(
  'm mm mme mmes mlle dr pr me maitre mr mrs ms miss prof professor professeur docteur doctor sir madame monsieur',
);
const particles = wordSet('de du d des le la van von der den da del di el al bin ben o mc mac st');

/** Words before a capitalised pair that make it a person: what one does with people. */
const personCues = wordSet(
  'merci thanks thank avec with par by selon chez meet rencontre remercie interview interviewe appelle called named nomme felicitations bravo congratulations',
);

/** Words after it that only people do. */
const personVerbs = wordSet(`
a dit explique raconte ecrit pense dirige anime m me nous said says wrote writes told explains asked thinks founded taught
showed runs joined
`);

/** Kin, friends and colleagues: "ma collègue Léa", "my neighbour Sam". */
const relations = wordSet(`
collegue ami amie amis copain copine voisin voisine frere soeur cousin cousine tante oncle mere pere fils fille mari femme
compagnon compagne associe associee stagiaire professeure eleve cliente client boulanger boulangere
colleague friend friends neighbour neighbor brother sister cousin aunt uncle mother father mum mom dad son daughter husband
wife partner cofounder co-founder teammate mentor teacher student client intern boss
`);

function rawWord(paragraph: Paragraph, { from, to }: Token): string {
  return paragraph.raw.slice(from, to).replaceAll('\u0000', '');
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** `Petit`, `PETIT`, `McKay`; no initial and no acronym of two letters. */
function isSurname(paragraph: Paragraph, token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.to - token.from > 1 &&
    isCapitalised(rawWord(paragraph, token)) &&
    !notSurnames.has(token.folded)
  );
}

function beginsSentence(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index] as Token;
  for (let i = index - 1; i >= 0; i--) {
    const before = paragraph.tokens[i] as Token;
    if (before.sentence !== token.sentence) return true;
    if (before.kind === 'word') return false;
  }
  return true;
}

/** Whether only spaces, markup, hyphens, apostrophes or an initial's full stop stand between two tokens. */
function adjoins(paragraph: Paragraph, left: Token, right: Token): boolean {
  for (let at = left.to; at < right.from; at++) {
    const code = paragraph.prose.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return false;
    if (code !== joiner && !/[\s'’.-]/.test(paragraph.prose[at] as string)) return false;
  }
  return left.sentence === right.sentence;
}

/** A surname may be several words: `Osei Mensah`, `de La Tour`. */
function lastSurname(paragraph: Paragraph, first: number): number {
  const { tokens } = paragraph;
  let last = first;
  for (let next = tokens[last + 1]; next && last < first + 2; next = tokens[last + 1]) {
    if (!adjoins(paragraph, tokens[last] as Token, next) || !isSurname(paragraph, next)) break;
    last++;
  }
  return last;
}

/** Index of the surname's last token when one follows `index`, particles and initials skipped. */
function surnameAfter(paragraph: Paragraph, index: number): number | undefined {
  const { tokens } = paragraph;
  for (let next = index + 1; next <= index + 3; next++) {
    let token = tokens[next];
    if (token?.folded === '.' && token.from === tokens[next - 1]?.to) token = tokens[++next];
    if (!token || !adjoins(paragraph, tokens[next - 1] as Token, token)) return undefined;
    if (isSurname(paragraph, token)) return lastSurname(paragraph, next);
    const isInitial = token.kind === 'word' && token.to - token.from === 1 && isCapitalised(rawWord(paragraph, token));
    if (!isInitial && !particles.has(token.folded)) return undefined;
  }
  return undefined;
}

/** Whether a paragraph is set in capitals or title case: there a capital says nothing. */
function capitalsSayNothing(paragraph: Paragraph): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word' || token.to - token.from < 4) continue;
    words++;
    if (isCapitalised(rawWord(paragraph, token))) capitals++;
  }
  return words >= 4 && capitals / words > 0.7;
}

function nameAt(paragraph: Paragraph, index: number): { name: PersonName; last: number } | undefined {
  const { tokens } = paragraph;
  const token = tokens[index] as Token;
  const word = rawWord(paragraph, token);
  const capitalised = isCapitalised(word);
  const before = tokens[index - 1];
  if (titles.has(token.folded) && (capitalised || token.folded.length > 2)) {
    const last = surnameAfter(paragraph, index);
    if (last !== undefined) return { name: { from: token.from, to: (tokens[last] as Token).to, kind: 'full' }, last };
  }
  if (!capitalised) return undefined;
  // "Saint Paul", "rue Jean Jaurès", "New York": what stands before makes a place of it.
  if (before?.kind === 'word' && before.sentence === token.sentence && placeWords.has(before.folded)) return undefined;
  const last = surnameAfter(paragraph, index);
  const isFirstName = firstNames.has(token.folded);
  if (isFirstName && last !== undefined) {
    return { name: { from: token.from, to: (tokens[last] as Token).to, kind: 'full' }, last };
  }
  if (isFirstName) {
    if (token.to - token.from < 3 && !relations.has(before?.folded ?? '')) return undefined;
    const says = !beginsSentence(paragraph, index) || !ambiguousNames.has(token.folded);
    return says ? { name: { from: token.from, to: token.to, kind: 'first' }, last: index } : undefined;
  }
  const cued =
    (before?.kind === 'word' && before.sentence === token.sentence && relations.has(before.folded)) ||
    (last !== undefined && isPersonByContext(paragraph, index, last));
  if (!cued || token.to - token.from < 3) return undefined;
  return {
    name: { from: token.from, to: (tokens[last ?? index] as Token).to, kind: last === undefined ? 'first' : 'full' },
    last: last ?? index,
  };
}

const placeWords = wordSet(
  'saint sainte saints st san santa rue avenue boulevard place lycee college ecole stade gare new fort port mont prix fondation institut hotel rock lake mount street',
);

/** A capitalised pair that is no known first name is a person where the words around it say so. */
function isPersonByContext(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens } = paragraph;
  const { sentence } = tokens[first] as Token;
  for (let index = first - 1; index >= first - 2; index--) {
    const before = tokens[index];
    if (before?.sentence === sentence && personCues.has(before.folded)) return true;
  }
  const after = tokens[last + 1];
  return after?.sentence === sentence && personVerbs.has(after.folded) && after.kind === 'word';
}

/** People named in a paragraph's own text, in order. */
export const namesOf = paragraphFact((paragraph: Paragraph): readonly PersonName[] => {
  if (paragraph.kind === 'heading' || capitalsSayNothing(paragraph)) return [];
  const names: PersonName[] = [];
  for (let index = 0; index < paragraph.tokens.length; index++) {
    if ((paragraph.tokens[index] as Token).kind !== 'word') continue;
    const found = nameAt(paragraph, index);
    if (!found) continue;
    names.push(found.name);
    index = found.last;
  }
  return names;
});
