import { takesElision } from '../../rewrite/elision.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** An edit inside a paragraph, in its offsets. */
interface Edit extends Span {
  readonly text: string;
}

/** Insults that stay feminine whoever is meant: "cette ordure de patron" says nothing of the patron's gender. */
const feminineForAll = /(?:ure|ordure|tache|andouille|larve|merde|couille molle)s?$/;

function likeCase(model: string, word: string): string {
  return model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "ce connard de voisin" without the insult: "ce voisin", "Kevin"; undefined where the words are built otherwise. */
export function withoutInsult(paragraph: Paragraph, first: number, last: number): Edit | undefined {
  if (paragraph.language !== 'fr') return undefined;
  const [determiner, of, noun] = [
    paragraph.tokens[first],
    paragraph.tokens[last + 1],
    paragraph.tokens[last + 2],
  ] as Token[];
  if (!determiner || !noun || noun.kind !== 'word' || noun.sentence !== determiner.sentence) return undefined;
  if (!/^(?:ce|cet|cette|ces)$/.test(determiner.folded) || !/^d[e']?$/.test(of?.folded ?? '')) return undefined;
  const name = paragraph.raw.slice(noun.from, noun.to);
  if (/^\p{Lu}\p{Ll}/u.test(name)) return { from: determiner.from, to: noun.from, text: '' };
  const insult = (paragraph.tokens[last] as Token).folded;
  if (determiner.folded === 'cette' && feminineForAll.test(insult)) return undefined;
  if (/^(?:merde|base|service|ta|sa|ton|mes|ce|cette|la|l|le|les)$/.test(noun.folded)) return undefined;
  const masculine = takesElision(noun.folded) ? 'cet' : 'ce';
  const kept = /^cet?$/.test(determiner.folded) ? masculine : determiner.folded;
  const written = paragraph.raw.slice(determiner.from, determiner.to);
  return { from: determiner.from, to: noun.from, text: `${likeCase(written, kept)} ` };
}
