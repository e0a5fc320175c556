import type { PhraseMatch } from '../phrases/match.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { wordSet } from './wordSet.ts';

/** Words that greet, before whoever is greeted. */
const greetings = wordSet(`
  bonjour bonsoir salut coucou hello hey hi bjr bsr yo slt cc allo rebonjour
  heya hiya howdy sup hola ahoy gm morning evening greetings`);
const firstHalves = wordSet('good bon re very a');
const secondHalves = wordSet('morning afternoon evening day matin bonjour good very');

/** Words that begin what is said after a greeting, where people leave the comma out; all others narrow the greeting down. */
const clauseStarts: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: wordSet(`
    je j nous on vous il elle c ca ce cette voici voila petit petite un une aujourd hier demain ce pour suite apres avant
    quelqu est qui auriez avez pouvez connaissez savez merci et bienvenue comment comme depuis en avec mon ma mes notre
    nos les le la donc alors dernier derniere grande grosse nouveau nouvelle rdv rendez`),
  en: wordSet(`
    i we my our it this that here today tomorrow yesterday just so is are does do can could would has have hope hoping
    please thanks thank and welcome what how why where the a an im quick new check if as after been happy another let
    look looking anyone any long first sorry there s`),
};
/** After "à tous", these make a group of it: "à tous les bénévoles", "à tous ceux qui". */
const narrowing = wordSet('les le la ceux celles mes nos vos qui de du des d aux et');

/** Whether nothing after a greeting says which people are meant. */
export function standsAlone(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  const last = paragraph.tokens[match.lastToken];
  const next = paragraph.tokens[match.lastToken + 1];
  // A quotation that nobody closed in this paragraph.
  if (/["«“]\s*$/.test(paragraph.raw.slice(Math.max(0, match.from - 2), match.from))) return false;
  if (!next || next.sentence !== last?.sentence) return true;
  if (next.kind === 'emoji') return true;
  if (next.kind === 'punctuation') return next.folded !== '(' && next.folded !== '/' && next.folded !== '&';
  if (next.kind !== 'word') return false;
  if (/[\r\n]/.test(paragraph.raw.slice(last.to, next.from))) return true;
  const endsOpen = /^(?:tous|toutes|all|guys|people|folks)$/.test(last.folded);
  if (endsOpen && narrowing.has(next.folded)) return false;
  // "Hey guys who came": in English a relative follows as a clause would.
  return clauseStarts[paragraph.language].has(next.folded);
}

/** How many of a match's first tokens greet: what follows them is who is greeted. None where it is an address alone. */
export function greetingLength(paragraph: Paragraph, match: PhraseMatch): number {
  const first = paragraph.tokens[match.firstToken]?.folded ?? '';
  let length = 0;
  if (greetings.has(first)) length = 1;
  else if (!firstHalves.has(first)) return 0;
  while (match.firstToken + length < match.lastToken) {
    const { folded } = paragraph.tokens[match.firstToken + length] as { folded: string };
    if (!(length === 0 || secondHalves.has(folded) || folded === 'there' || folded === 'again')) break;
    length++;
  }
  return length;
}
