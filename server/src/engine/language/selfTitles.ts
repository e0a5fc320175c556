import type { PhraseMatch } from '../phrases/match.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from './wordSet.ts';

const self = { fr: wordSet('je j moi mon ma mes nous notre nos'), en: wordSet('i we my our me im ive') };
const others = {
  fr: wordSet('il elle ils elles lui son sa ses leur leurs tu te ton ta tes toi'),
  en: wordSet('he she they his her their him them you your'),
};
/** What gives a title its source, or shows that its author smiles at it. */
const sourced = {
  fr: wordSet(`
    par selon pres certifie certifiee certifies diplome diplomee nomme nommee elu elue designe designee agree agreee
    parait apparemment dit disent pretend croit croient pretendu pretendue autoproclame autoproclamee proclame
    proclamee si lol mdr haha ironie blague`),
  en: wordSet(`
    by according certified chartered licensed accredited named voted elected appointed apparently supposedly allegedly
    says said told thinks think called calls if joke joking lol haha kidding proclaimed whatever basically`),
};

function tokensOf(paragraph: Paragraph, match: PhraseMatch): readonly Token[] {
  const sentence = paragraph.tokens[match.firstToken]?.sentence;
  return paragraph.tokens.filter((token) => token.sentence === sentence);
}

/** Whether the sentence of a title says where it comes from, or does not take it in earnest. */
export function isSourced(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return true;
  const words = sourced[paragraph.language];
  const tokens = tokensOf(paragraph, match);
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
