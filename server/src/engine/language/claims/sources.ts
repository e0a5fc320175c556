import type { Post } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../cues.ts';
import { namesOf } from '../names/names.ts';

const sourceWords = wordSet('source sources ref reference references doi arxiv pdf via footnote');
/** Well-known sources of figures, and words that only stand beside one. */
const institutes = wordSet(`
  insee ifop ipsos opinionway harris dares ademe oms ocde onu inserm cnrs eurostat statista gallup pew nielsen
  mckinsey gartner forrester deloitte hubspot nature lancet who oecd who un ons nhs cdc bls harvard stanford mit oxford
  cambridge unesco unicef credoc ined anses apec bpifrance hbr statcan bbc
  reuters lemonde guardian bloomberg forbes census`);
const attributing = wordSet('selon apres par chez according by from in at');

function isCapital(paragraph: Paragraph, { from }: Token): boolean {
  const letter = paragraph.raw.charAt(from);
  return letter !== letter.toLowerCase();
}

/** "Selon l’Insee", "according to Gallup", "(Dares, 2023)". */
function attributes(paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  return tokens.some((token, index) => {
    if (institutes.has(token.folded)) return isCapital(paragraph, token);
    if (!attributing.has(token.folded) || index + 1 >= tokens.length) return false;
    if (token.folded !== 'selon' && token.folded !== 'apres' && tokens[index + 1]?.folded !== 'to') return false;
    const next = tokens.slice(index + 1, index + 5).filter(({ sentence }) => sentence === token.sentence);
    return next.some((each) => each.kind === 'mention' || (each.kind === 'word' && isCapital(paragraph, each)));
  });
}

const hasSource = paragraphFact(
  (paragraph: Paragraph): boolean =>
    paragraph.links.some(({ image }) => !image) ||
    paragraph.mentions.length > 0 ||
    paragraph.tokens.some(({ kind, folded }) => kind === 'word' && sourceWords.has(folded)) ||
    namesOf(paragraph).length > 0 ||
    attributes(paragraph),
);

/** Whether a post says where it has its claims from: a link, a mention, a name, a source by its name. */
export function givesSource(post: Post): boolean {
  return post.paragraphs.some(({ paragraph }) => hasSource(paragraph));
}
