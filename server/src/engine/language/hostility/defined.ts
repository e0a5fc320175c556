import { joiner } from '../../text/characters.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { HostilePlace } from './place.ts';

const ofWords =
  /^(?:mot|mots|terme|termes|contraction|etymologie|anagramme|abreviation|synonyme|racine|definition|derive|derives|vient|word|words|term|portmanteau|etymology|anagram|abbreviation|synonym|root|derived|comes|short)$/;
/** So many words may stand between such and the word that is explained. */
const mostBetween = 4;

/** `**cad** or **bounder**: …`, without the marks before it: they are no part of its sentence. */
const headword = /^[\p{L}-]{1,20}\u0000*(?: (?:ou|or) \u0000*[\p{L}-]{1,20})?\u0000+[ \u00a0\u202f]?:/u;
const longestHeadword = 60;

/** Whether a word is explained and said of nobody: "a contraction of _idiot_", "**cad** or **bounder**: a man who …". */
export function isDefined(place: HostilePlace): boolean {
  const { paragraph, first, last } = place;
  const { prose, tokens, sentences } = paragraph;
  const [opening, closing] = [tokens[first], tokens[last]];
  if (!opening || !closing) return false;
  const { from } = sentences[opening.sentence] as Sentence;
  const head = headword.exec(prose.slice(from, from + longestHeadword));
  if (head && closing.to <= from + head[0].length) return true;
  if (opening.from <= from || prose.charCodeAt(opening.from - 1) !== joiner) return false;
  for (let index = first - 1; index >= first - mostBetween && place.token(index); index--) {
    if (ofWords.test(place.at(index))) return true;
  }
  return false;
}
