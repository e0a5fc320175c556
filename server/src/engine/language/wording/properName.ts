import { beginsSentence, type PhraseMatch } from '../../phrases/match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** What follows the name of a company, a fund or an event. */
const afterNames = new Set(
  (
    'inc ltd llc plc corp co gmbh sa sas sarl srl bv nv ag group groupe capital labs lab studio studios partners consulting ' +
    'agency academy summit conference conferences week day award awards fund ventures technologies software systems europe france ' +
    'belgique suisse canada quebec paris lyon london global international magazine podcast'
  ).split(' '),
);

function isCapitalised(raw: string): boolean {
  const first = raw.charAt(0);
  const second = raw.charAt(1);
  return first !== first.toLowerCase() && second !== '' && second === second.toLowerCase();
}

/** "Synergy Housing has agreed": a second capital, and none in a third word, as a title in capitals would have. */
function isNameWithNext({ kind, tokens, raw }: Paragraph, match: PhraseMatch, next: Token | undefined): boolean {
  const first = tokens[match.firstToken] as Token;
  if (kind === 'heading' || match.firstToken !== match.lastToken) return false;
  if (next?.kind !== 'word' || next.sentence !== first.sentence) return false;
  const third = tokens[match.lastToken + 2];
  const goesOn = third?.kind === 'word' && third.folded.length > 1 && third.sentence === first.sentence;
  return isCapitalised(raw.slice(next.from, next.to)) && goesOn && !/^\p{Lu}/u.test(raw.slice(third.from, third.to));
}

/**
 * Whether a phrase is part of a name: written with a capital where no sentence begins ("chez Synergie", "Leverage Inc."),
 * or at a sentence's beginning with what follows names. What is all capitals is loud, or an acronym, and no name for that.
 */
export function isProperName(paragraph: Paragraph, match: PhraseMatch): boolean {
  const { tokens, raw } = paragraph;
  const first = tokens[match.firstToken] as Token;
  if (!isCapitalised(raw.slice(first.from, first.to))) return false;
  const next = tokens[match.lastToken + 1];
  const beforeName = next !== undefined && next.sentence === first.sentence && afterNames.has(next.folded);
  if (beforeName && isCapitalised(`${raw.slice(next.from, next.to)}x`)) return true;
  if (beginsSentence(tokens, match.firstToken)) return isNameWithNext(paragraph, match, next);
  const before = tokens[match.firstToken - 1];
  return before?.kind !== 'punctuation' || before.folded === ',' || before.folded === '(';
}
