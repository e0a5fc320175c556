import type { Post } from '../../draft.ts';
import type { Gathered } from '../../text/gather.ts';
import { personsOf } from '../persons/persons.ts';
import type { Shout } from './shouts.ts';

/** Longer lines are sentences. */
const longestHeading = 80;
const longestEntry = 60;
/** A picture may stand between a heading and its text. */
const nearBelow = 2;
/** Numbers, dates, marks of lists and asterisks beside it; what is called out, or set between emoji, is none. */
const besideHeading = /^[^\p{L}\p{Extended_Pictographic}!?]*$/u;
/** "TIGHTTTT" is cried. */
const drawnOut = /(\p{L})\1\1/u;
/** So many words written small stand below a heading. */
const leastBelow = 3;
const small = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu;

const speakers = {
  fr: /(?<!\p{L})(?:JE|J|NOUS|ON|TU|VOUS)(?!\p{L})/u,
  en: /(?<![\p{L}’'])(?:I|WE|YOU)(?!\p{L})/u,
};
/** "WHAT WE DO TOGETHER", « CE QUE NOUS FAISONS »: as headings ask. */
const asking = /^(?:WHAT|HOW|WHY|WHERE|WHEN|WHO|CE QU|COMMENT|POURQUOI|OÙ|QUAND|QUI|QUE|QUOI)(?!\p{L}{2})/u;

/** "STOP PARKING ON THE GRASS", « ON A GAGNÉ LA COUPE »: who orders, or says "we", heads nothing. */
function speaksToSomebody({ placed: { paragraph }, found: { firstToken, from, to } }: Gathered<Shout>): boolean {
  const run = paragraph.raw.slice(from, to);
  const { language } = paragraph;
  if (language !== 'und' && speakers[language].test(run) && !asking.test(run)) return true;
  const sentence = paragraph.tokens[firstToken]?.sentence ?? 0;
  return (personsOf(paragraph)[sentence]?.imperatives.length ?? 0) > 0;
}

/**
 * Whether a run is a line of its own above lines that are not in capitals: how parts of a programme are headed where
 * nothing else makes headings.
 */
export function headsLines(post: Post, shout: Gathered<Shout>): boolean {
  const { placed } = shout;
  const { from, to } = shout.found;
  const { raw } = placed.paragraph;
  if (to - from > longestHeading || /[\r\n]/.test(raw.slice(from, to)) || drawnOut.test(raw.slice(from, to)))
    return false;
  if (speaksToSomebody(shout)) return false;
  const begin = Math.max(raw.lastIndexOf('\n', from - 1), raw.lastIndexOf('\r', from - 1)) + 1;
  const end = /[\r\n]|$/.exec(raw.slice(to)) as RegExpExecArray;
  if (!besideHeading.test(raw.slice(begin, from)) || !besideHeading.test(raw.slice(to, to + end.index))) return false;
  // Entries of a list are names of something: who cries there does so with a mark.
  if (placed.paragraph.kind === 'item' && to - from <= longestEntry) return true;
  const index = post.own.indexOf(placed);
  const next = post.own.slice(index + 1, index + 1 + nearBelow).map(({ paragraph }) => paragraph.raw);
  return [raw.slice(to + end.index), ...next].some((text) => (text.match(small)?.length ?? 0) >= leastBelow);
}
