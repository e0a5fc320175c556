/** What lies deeper than anybody nests quotations, lists and emphasis is left alone: each level is a call. */
export const deepestMarkup = 200;

/** Nobody nests that deep by hand, and a parser that runs out of stack may take the whole process with it. */
const deepestNesting = 50;

/** Whether YAML is nested so deeply that it must not be given to a parser. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') depth++;
    else if (depth > 0 && (character === ']' || character === '}')) depth--;
    if (depth > deepestNesting) return true;
  }
  // `- - - x` and `? ? x`: collections within collections on one line.
  return /(?:[-?:][ \t]+){50}/.test(text);
}
