import type { PhraseMatch } from '../phrases/match.ts';
import type { Pattern } from '../phrases/phrase.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { namesOf } from './names/names.ts';
import { wordSet } from './wordSet.ts';

const self = { fr: wordSet('je j me m moi mon ma mes nous notre nos'), en: wordSet('i we my our me im ive') };
const others = {
  fr: wordSet('il elle ils elles lui son sa ses leur leurs tu te ton ta tes toi'),
  en: wordSet('he she they his her their him them you your'),
};
/** What gives a title its source, or shows that its author smiles at it. */
const sourced = {
  fr: wordSet(`
    par selon pres nomme nommee elu elue designe designee parait apparemment pretendu pretendue autoproclame autoproclamee
    proclame proclamee lol mdr haha ironie blague`),
  en: wordSet(`
    by according named voted elected appointed apparently supposedly allegedly joke joking lol haha kidding proclaimed
    whatever basically`),
};
/** Where somebody else calls the author so, or it is only supposed: before the title, or right behind it. */
const saying = {
  fr: wordSet('dit disent pretend croit croient si'),
  en: wordSet('says said told thinks think called calls if'),
};
const rightBehind = 3;
/** A qualification; nobody has one as a guru. */
const qualified = {
  fr: wordSet('certifie certifiee certifies diplome diplomee agree agreee'),
  en: wordSet('certified chartered licensed accredited'),
};
const unqualified =
  /(?:gourou|guru|ninja|rock ?star|jedi|wizard|maven|visionnaire|visionary|thought leader|serial|en série|magicien|sorci)/i;

function tokensOf(paragraph: Paragraph, match: PhraseMatch): readonly Token[] {
  const sentence = paragraph.tokens[match.firstToken]?.sentence;
  return paragraph.tokens.filter((token) => token.sentence === sentence);
}

/** Whether the sentence of a title says where it comes from, or does not take it in earnest. */
export function isSourced(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return true;
  const words = sourced[paragraph.language];
  const tokens = tokensOf(paragraph, match);
  const last = paragraph.tokens[match.lastToken + rightBehind]?.from ?? paragraph.raw.length;
  if (tokens.some(({ folded, from }) => from <= last && saying[paragraph.language as 'fr' | 'en'].has(folded)))
    return true;
  const mayBeQualified = !unqualified.test(paragraph.raw.slice(match.from, match.to));
  if (mayBeQualified && tokens.some(({ folded }) => qualified[paragraph.language as 'fr' | 'en'].has(folded)))
    return true;
  if (tokens.some(({ kind, folded }) => (kind === 'word' && words.has(folded)) || /^[😂🤣😅🙃😏😜😉]/u.test(folded)))
    return true;
  const sentence = paragraph.sentences[tokens[0]?.sentence ?? -1];
  return (
    sentence === undefined ||
    sentence.terminator === '?' ||
    paragraph.links.some(({ from }) => from >= sentence.from && from < sentence.to)
  );
}

/** Whether the first person spoken of after a match is who speaks. */
export function goesOnAboutSelf(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  const { language } = paragraph;
  const after = tokensOf(paragraph, match).filter(({ from }) => from >= match.to);
  const person = after.find(({ folded }) => self[language].has(folded) || others[language].has(folded));
  return person !== undefined && self[language].has(person.folded);
}

/** Longer sentences than this tell something; a title alone, or two or three in a row, are what a profile says. */
const mostWordsOfTitle = 7;
const mostWordsBeside = 4;
const leastListed = 3;
const betweenTitles = /^[|•·/]$/;
/** What puts a word at a distance, or makes it somebody else's. */
const distant = wordSet('pas jamais ni deteste mot not never hate word cringe il elle ils elles he she they his her');

/** What may follow a title that goes on. */
const goesOn = wordSet('et and du de d des en dans of in for at pour a linkedin seo');
/** What speaks of the title that was just said: "Ninja. That is the cat." */
const pointsBack = wordSet('c ce ca cela that this it');

/** Whether a sentence lists what somebody is, three things and more: "Serial founder, thought leader, dad." */
function isListOfTitles(tokens: readonly Token[]): boolean {
  const items: number[] = [0];
  for (const { kind, folded } of tokens) {
    if (folded === ',') items.push(0);
    else if (kind === 'word') items[items.length - 1] = (items.at(-1) as number) + 1;
    else if (!/^[.&!]$/.test(folded)) return false;
  }
  return items.length >= leastListed && items.every((words) => words > 0 && words <= mostWordsBeside);
}

/** Whether a title is all that a sentence says and stands as in a profile: beside others like it, or before "je", "I". */
export function standsAsProfile(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und' || namesOf(paragraph).length > 0) return false;
  const { tokens } = paragraph;
  const { sentence } = tokens[match.firstToken] as Token;
  const wordsOf = (index: number) => tokens.filter((token) => token.sentence === index && token.kind === 'word');
  const [self_, others_] = [self[paragraph.language], others[paragraph.language]];
  const isTitle = (index: number, most: number): boolean => {
    const words = wordsOf(index);
    if (words.length === 0 || words.length > most || paragraph.sentences[index]?.terminator === '?') return false;
    return !words.some(({ folded }) => self_.has(folded) || others_.has(folded));
  };
  if (tokens.some(({ folded }) => distant.has(folded))) return false;
  const isFirst = sentence === 0 && isTitle(0, mostWordsOfTitle * 2);
  if (isFirst && isListOfTitles(tokens.filter((token) => token.sentence === 0))) return true;
  if (!isTitle(sentence, mostWordsOfTitle)) return false;
  // "Influencer partnerships": the title of something else.
  const after = tokens[match.lastToken + 1];
  if (after?.kind === 'word' && after.sentence === sentence && !goesOn.has(after.folded)) return false;
  if (tokens.some((token) => token.sentence === sentence && betweenTitles.test(token.folded))) return true;
  const next = wordsOf(sentence + 1);
  if (self_.has(next[0]?.folded ?? '')) return true;
  if (next.some(({ folded }) => pointsBack.has(folded))) return false;
  // "Autorité et références": the heading of a section names what is in it.
  const isAlone = paragraph.sentences.length === 1 && paragraph.kind !== 'heading';
  if (isAlone && tokens.some(({ folded }) => folded === 'et' || folded === 'and' || folded === '&')) return true;
  return isTitle(sentence + 1, mostWordsBeside) || isTitle(sentence - 1, mostWordsBeside);
}

const sayingSelf = /(?:^| )((?:i m|im|i am|we re|we are) (?:the|your|a) #)$/;

/** A title with the words before its "#1" that say whose it is: "I'm the #1 coach"; undefined where they do not. */
export function withFirstPlace<T extends Pattern>(
  paragraph: Paragraph,
  match: PhraseMatch<T>,
): PhraseMatch<T> | undefined {
  const before = paragraph.tokens.slice(Math.max(0, match.firstToken - 4), match.firstToken);
  const said = sayingSelf.exec(before.map(({ folded }) => folded).join(' '))?.[1];
  const isFirst = before.at(-1)?.sentence !== before.at(-2)?.sentence;
  if (!said && !(isFirst && goesOnAboutSelf(paragraph, match))) return undefined;
  const firstToken = match.firstToken - (said ? said.split(' ').length : 1);
  return { ...match, firstToken, from: paragraph.tokens[firstToken]?.from ?? match.from };
}

/** A pattern may wait for the comma behind a title: that is no part of it. */
export function withoutComma<T extends Pattern>({ tokens }: Paragraph, match: PhraseMatch<T>): PhraseMatch<T> {
  if (tokens[match.lastToken]?.folded !== ',') return match;
  const lastToken = match.lastToken - 1;
  return { ...match, lastToken, to: (tokens[lastToken] as Token).to };
}

/** What begins another clause. */
const conjunctions = wordSet('et mais car donc qui and but who so because');

/** From a title to the end of its clause: what goes with it when somebody says instead what was done. */
export function titleClause(paragraph: Paragraph, match: PhraseMatch): Span {
  const { tokens } = paragraph;
  const sentence = tokens[match.firstToken]?.sentence;
  let to = match.to;
  for (let index = match.lastToken + 1; index < tokens.length; index++) {
    const { kind, folded, ...token } = tokens[index] as Token;
    if (token.sentence !== sentence || kind === 'punctuation' || kind === 'emoji' || conjunctions.has(folded)) break;
    to = token.to;
  }
  return { from: match.from, to };
}
