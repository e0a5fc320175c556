import type { PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase } from '../phrases/phrase.ts';
import type { ParagraphFinding } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { phraseFixes } from './phraseFixes.ts';

/** A phrase of a lexicon as a finding: quoted in its message, known by its id to who accepts it, mended as it says itself. */
export function phraseFinding(
  paragraph: Paragraph,
  match: PhraseMatch<MendablePhrase>,
  message: string,
): ParagraphFinding {
  const { from, to, phrase } = match;
  return {
    from,
    to,
    message,
    data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id },
    fixes: (placed, { draft }) => phraseFixes(draft, placed, match),
  };
}
