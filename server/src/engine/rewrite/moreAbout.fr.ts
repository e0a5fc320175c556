import type { Paragraph } from '../text/paragraph.ts';

const knowMore = 'pour en savoir plus';
const what = '(?:informations?|infos?|renseignements?|details?|precisions?)';
/** "pour plus d'informations", "pour de plus amples renseignements", "pour toute information complémentaire". */
const formula = new RegExp(
  `^pour (?:(?:avoir |obtenir )?(?:plus|davantage) d ${what}|(?:avoir |obtenir )?de plus amples ${what}|toutes? ${what}(?: (?:complementaires?|supplementaires?))?)$`,
);
const longest = 6;

/** Index of the last token of the formula that begins at `first`; undefined where there is none. */
function endOfFormula({ tokens }: Paragraph, first: number): number | undefined {
  const sentence = tokens[first]?.sentence;
  let end: number | undefined;
  let words = '';
  for (let index = first; index < first + longest && tokens[index]?.sentence === sentence; index++) {
    words += `${words === '' ? '' : ' '}${tokens[index]?.folded}`;
    if (formula.test(words)) end = index;
  }
  return end;
}

/** What the formula right after token `last` becomes, and the token it ends with. */
export function moreAfter(paragraph: Paragraph, last: number): { readonly text: string; readonly last: number } {
  const end = endOfFormula(paragraph, last + 1);
  return end === undefined ? { text: '', last } : { text: ` ${knowMore}`, last: end };
}

/** "Pour plus d'informations, " before token `first`: its first token, and what it becomes. */
export function moreBefore(
  paragraph: Paragraph,
  first: number,
): { readonly text: string; readonly first: number } | undefined {
  const { tokens } = paragraph;
  if (tokens[first - 1]?.folded !== ',') return undefined;
  for (let start = first - 3; start >= Math.max(0, first - 2 - longest); start--) {
    if (tokens[start]?.sentence !== tokens[first]?.sentence) return undefined;
    if (endOfFormula(paragraph, start) === first - 2) return { text: `${knowMore}, `, first: start };
  }
  return undefined;
}
