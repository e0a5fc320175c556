import { softenings as english } from '../../lexicons/en/selling/softenings.ts';
import { softenings as french } from '../../lexicons/fr/selling/softenings.ts';
import { bilingualLexicon } from '../../lexicons/lexicon.ts';
import { beginsSentence, endsSentence, findPhrases, type PhraseMatch } from '../../phrases/match.ts';
import { leavesHanging } from '../../rewrite/leftHanging.ts';
import { isSpace, joiner } from '../../text/characters.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { readAmounts } from './amounts.ts';
import type { Softening } from './softening.ts';

/** A replacement in a paragraph, in its offsets. */
interface TextEdit extends Span {
  readonly text: string;
}

const lexicon = bilingualLexicon<Softening>({ fr: french, en: english });

const amounts = new Set(['¤', '%', '−¤', '−%']);
const hangsBefore = new Set([',', '–', '—', ';']);
const hangsAfter = new Set([',', '!', ':', '–', '—', '…', '.']);

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || amounts.has(token.folded));
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The edit that cuts `[from, to)` at a sentence's beginning, what follows taking the capital. */
function beheaded(paragraph: Paragraph, from: number, next: Token): TextEdit {
  const first = String.fromCodePoint(paragraph.raw.codePointAt(next.from) as number);
  return { from, to: next.from + first.length, text: first.toUpperCase() };
}

function dropped(paragraph: Paragraph, tokens: readonly Token[], match: PhraseMatch<Softening>): TextEdit | undefined {
  const sentence = tokens[match.firstToken]?.sentence;
  if (beginsSentence(tokens, match.firstToken)) {
    let next = match.lastToken + 1;
    while (hangsAfter.has(tokens[next]?.folded ?? '')) next++;
    const following = tokens[next];
    return following && following.sentence === sentence ? beheaded(paragraph, match.from, following) : undefined;
  }
  if (leavesHanging(paragraph, tokens, match.firstToken, match.lastToken)) return undefined;
  let from = match.from;
  const before = tokens[match.firstToken - 1];
  const isLast = endsSentence(tokens, match.lastToken);
  if (before && before.sentence === sentence && (hangsBefore.has(before.folded) || (isLast && before.folded === ':'))) {
    from = before.from;
  }
  while (from > 0 && isSpace(paragraph.raw.charCodeAt(from - 1))) from--;
  return { from, to: match.to, text: '' };
}

function softened(paragraph: Paragraph, tokens: readonly Token[], match: PhraseMatch<Softening>): TextEdit | undefined {
  const { soft } = match.phrase;
  if (soft === 'drop') return dropped(paragraph, tokens, match);
  if (soft === 'lead') {
    const next = tokens[match.lastToken + 1];
    return next && isAmount(next) ? beheaded(paragraph, match.from, next) : undefined;
  }
  const words = typeof soft.replace === 'string' ? soft.replace : soft.replace[match.variant];
  if (words === undefined) return undefined;
  const present = paragraph.raw.slice(match.from, match.to);
  const isCapital = present[0] !== present[0]?.toLowerCase();
  return {
    from: match.from,
    to: match.to,
    text: present === present.toUpperCase() ? words.toUpperCase() : isCapital ? capitalised(words) : words,
  };
}

/** The exclamation marks that end the sentence become one full stop. */
function calmed({ raw }: Paragraph, { from, to }: Sentence): TextEdit | undefined {
  let start = to;
  let marks = 0;
  while (start > from && (raw[start - 1] === '!' || isSpace(raw.charCodeAt(start - 1)))) {
    start--;
    if (raw[start] === '!') marks++;
  }
  if (marks === 0) return undefined;
  return { from: start, to, text: /[.?…:]/.test(raw[start - 1] ?? '') ? '' : '.' };
}

/**
 * A sentence with its haste and hype taken out: the offer plainly told. Undefined where it has none, or where nothing
 * would be left of it. Edits in order, without overlap.
 */
export function soften(paragraph: Paragraph, index: number): readonly TextEdit[] | undefined {
  const sentence = paragraph.sentences[index];
  const matcher = lexicon(paragraph.language);
  if (!sentence || !matcher) return undefined;
  const tokens = readAmounts(paragraph.tokens);
  const edits: TextEdit[] = [];
  let kept = tokens.filter((token) => token.sentence === index && token.kind === 'word').length;
  for (const match of findPhrases(matcher, tokens)) {
    if (tokens[match.firstToken]?.sentence !== index) continue;
    const edit = softened(paragraph, tokens, match);
    // Two phrases in a row ("Vite, plus que 3") both want the capital: the first one waits for the next time.
    if (!edit || edit.from < (edits.at(-1)?.to ?? 0)) continue;
    if (paragraph.prose.slice(edit.from, edit.to).includes(String.fromCharCode(joiner))) continue;
    edits.push(edit);
    if (edit.text.length < 2) kept -= match.lastToken - match.firstToken + 1;
  }
  if (edits.length === 0 || kept < 2) return undefined;
  const calm = calmed(paragraph, sentence);
  return calm && calm.from >= (edits.at(-1)?.to ?? 0) ? [...edits, calm] : edits;
}
