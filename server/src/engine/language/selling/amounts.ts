import type { Token } from '../../text/tokens.ts';

/** The words of `SellingCue` patterns that stand for amounts and for numbers to call. */
const money = '¤';
const telephone = '☎';
const percentage = '%';
const minusSign = '−';

const symbols = new Set(['€', '$', '£', '₹', '₦']);
const codesBefore = new Set(['chf', 'eur', 'usd', 'gbp', 'cad', 'fr', 'us', 'ca']);
const unitsAfter = new Set(
  'euro euros eur eu balles chf fr frs francs franc dollar dollars usd cad bucks quid gbp piastres fcfa cfa xof xaf dh dhs'.split(
    ' ',
  ),
);
/** Amounts of this size are news and budgets, and no price that a reader is asked to pay. */
const scales = new Set(
  'k m md mds mrd bn b mm million millions milliard milliards billion billions thousand mille'.split(' '),
);
const minuses = new Set(['-', minusSign, '–']);

function isPercent(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.folded;
  if (word === '%' || word === 'percent' || word === 'pourcent') return 1;
  if (word === 'pour' && tokens[at + 1]?.folded === 'cent') return 2;
  if (word === 'per' && tokens[at + 1]?.folded === 'cent') return 2;
  return 0;
}

interface Amount {
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

function near(before: Token | undefined, after: Token | undefined, most: number): boolean {
  return (
    before !== undefined && after !== undefined && before.sentence === after.sentence && after.from - before.to <= most
  );
}

/** The amount around the number at `at`; undefined where the number counts something else. */
function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const number = tokens[at] as Token;
  let first = at;
  let last = at;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && near(number, next, 1) && scales.has(next.folded)) return undefined;
  const percent = near(number, next, 1) ? isPercent(tokens, at + 1) : 0;
  let word = percentage;
  if (percent > 0) last += percent;
  else {
    word = money;
    const before = tokens[at - 1];
    if (near(before, number, 1) && symbols.has((before as Token).folded)) {
      first--;
      const code = tokens[first - 1];
      if (near(code, before, 0) && codesBefore.has((code as Token).folded)) first--;
    } else if (near(before, number, 1) && codesBefore.has((before as Token).folded) && before?.folded.length === 3)
      first--;
    const after = tokens[at + 1];
    if (near(number, after, 1) && (symbols.has((after as Token).folded) || unitsAfter.has((after as Token).folded))) {
      last++;
      const cents = tokens[last + 1];
      if (cents?.kind === 'number' && near(tokens[last], cents, 0)) last++;
    } else if (after?.folded === 'p' && near(number, after, 0)) {
      last++;
    } else if (after?.folded === '.' && near(number, after, 0) && minuses.has(tokens[at + 2]?.folded ?? '')) last += 2;
    if (first === at && last === at) return undefined;
  }
  const minus = tokens[first - 1];
  const gap = minus?.folded === minusSign ? 1 : 0;
  if (minus && minuses.has(minus.folded) && near(minus, tokens[first], gap) && !near(tokens[first - 2], minus, 0)) {
    first--;
    word = minusSign + word;
  }
  return { first, last, word };
}

/** "08001234567", "86688", "06.00.00.00.00": so many digits in a row count nothing, they are dialled. */
const dialled = /^(?:0\d{4,}|\d{5}|\d{9,}|0\d(?:\.\d\d){4})$/;

/** A number to call has nine to fifteen digits; in groups it is written with these between them: `(508) 555-0100`, `05 56 00 00 00`. */
const [fewestDialled, mostDialled] = [9, 15];
const betweenGroups = new Set([...'()-–./+']);
const mostBetween = 3;

/** The number to call whose first group is at `at`; undefined where the numbers in a row are something else. */
function telephoneAt(tokens: readonly Token[], at: number): Amount | undefined {
  const start = tokens[at] as Token;
  const before = tokens[at - 1];
  const opens = before !== undefined && (before.folded === '(' || before.folded === '+') && near(before, start, 0);
  if (!opens && !start.folded.startsWith('0')) return undefined;
  let digits = 0;
  let last = at;
  let groups = 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (next > at && !near(tokens[last], token, mostBetween)) break;
    if (token.kind === 'number') {
      digits += token.folded.replace(/\D/g, '').length;
      groups++;
      last = next;
    } else if (!betweenGroups.has(token.folded)) break;
  }
  if (groups < 2 || digits < fewestDialled || digits > mostDialled) return undefined;
  return { first: opens ? at - 1 : at, last, word: telephone };
}

/** The tokens with each amount of money and each percentage as one word: `¤`, `%`, `−¤`, `−%`, and `☎` for a number to call. Offsets stay true. The very tokens where there is none. */
export function readAmounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'number')) return tokens;
  const read: Token[] = [];
  /** Index in `tokens` of the first one that `read` does not hold yet. */
  let taken = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < taken || (tokens[at] as Token).kind !== 'number') continue;
    const number = tokens[at] as Token;
    const amount =
      telephoneAt(tokens, at) ??
      amountAt(tokens, at) ??
      (dialled.test(number.folded) ? { first: at, last: at, word: telephone } : undefined);
    if (!amount || amount.first < taken) continue;
    read.push(...tokens.slice(taken, amount.first));
    const { from, sentence } = tokens[amount.first] as Token;
    read.push({ kind: 'word', from, to: (tokens[amount.last] as Token).to, folded: amount.word, sentence });
    taken = amount.last + 1;
  }
  if (taken === 0) return tokens;
  read.push(...tokens.slice(taken));
  return read;
}
