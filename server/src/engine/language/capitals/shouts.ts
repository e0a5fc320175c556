import { hasAdjacentCapitals } from '../../text/characters.ts';
import { type Language, type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { isAcronym } from './acronyms.ts';
import { isSetInCapitals } from './bodyNames.ts';
import { isGrammarWord } from './grammarWords.ts';
import { isSetName } from './setNames.ts';

/** Words in a row in capitals, with what stands between them; token indices. */
export interface Shout extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Shorter runs are a headline, a label, a name. */
const leastWords = 3;

/** A heading may be set in capitals; "ON OUVRE DEMAIN !" is called out even there. */
function isHeadline({ kind, tokens }: Paragraph, last: number): boolean {
  return kind === 'heading' && !/^[!?]/.test(tokens[last + 1]?.folded ?? '');
}

/** "SWAP-ON-PAYDAY": words joined by hyphens throughout are one name. */
function isJoined({ raw }: Paragraph, from: number, to: number): boolean {
  return /^[\p{L}\p{N}]+(?:[-_=][\p{L}\p{N}]+)+$/u.test(raw.slice(from, Math.min(to, from + 80)));
}

/** "ID     NAME     IMAGE": the head of a table that a program wrote. */
function isTabular({ raw }: Paragraph, from: number, to: number): boolean {
  return /\S {2,}\S+ {2,}\S/.test(raw.slice(from, Math.min(to, from + 200)));
}

const [leastRows, mostOfRow] = [4, 2];

/** "BOIS\nCUIVRE\nACIER\nVERRE": the cells of a table that was pasted, a line each. */
function isColumn({ raw }: Paragraph, from: number, to: number): boolean {
  const rows = raw.slice(from, to).split(/\r?\n/);
  return (
    rows.length >= leastRows &&
    rows.every((row) => (row.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostOfRow && !/[!?]/.test(row))
  );
}

/** "Un seul mot du maire : *ON NE PASSE PAS*.": what somebody said or wrote, in italics behind a colon. */
function isQuotedInItalics({ emphases, raw }: Paragraph, from: number, to: number): boolean {
  return emphases.some(
    (span) =>
      span.from <= from &&
      to <= span.to &&
      !/^(?:\*\*|__)/.test(raw.slice(span.from, span.from + 2)) &&
      !/\p{Ll}/u.test(raw.slice(span.from, span.to)) &&
      (/[:,][ \t\u00a0]*(?:&nbsp;)?[ \t]*[*_]{0,3}$/.test(raw.slice(Math.max(0, span.from - 12), span.from)) ||
        (span.from === 0 && /^[*_!?. ]*$/.test(raw.slice(span.to)))),
  );
}

/** "Lise MOREL (UNION DES ARCHERS)": the club of whoever is named before. */
function isClub({ raw }: Paragraph, from: number, to: number): boolean {
  return (
    raw[to] === ')' &&
    /\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}{2}[\p{Lu}’' -]*[*_]{0,2} \($/u.test(raw.slice(Math.max(0, from - 60), from))
  );
}

const mostOfLabel = 40;

/** "HOW TO BOOK:" at the head of a line is the heading of what follows, where nothing else makes one. */
function isLabel({ raw }: Paragraph, from: number, to: number): boolean {
  const line = raw.slice(Math.max(0, from - 40), from).split(/[\r\n]/);
  const begins = /^[^\p{L}]{0,12}$/u.test(line.at(-1) ?? '');
  return begins && to - from <= mostOfLabel && /^[*_\s\u00a0\u202f]{0,4}:/.test(raw.slice(to, to + 5));
}

/** "E. RÉFLEXIONS À MENER", "3) QUESTIONS DIVERSES": a whole line behind its mark is a heading of minutes. */
function isOutlined({ raw }: Paragraph, from: number, to: number): boolean {
  const before = raw.slice(Math.max(0, from - 12), from);
  return (
    /(?:^|\n)[ \t*_-]*(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)][ *_]*$/u.test(before) &&
    /^[*_ ]*(?:\r?\n|$)/.test(raw.slice(to, to + 6))
  );
}

/** More letters than these ask for nothing that fits on a line of a form. */
const longestField = 25;

/** "NOM / ANNÉE DE NAISSANCE / CLUB": what a form asks for, parted by strokes. */
function isField({ raw }: Paragraph, from: number, to: number): boolean {
  if (to - from > longestField) return false;
  return (
    /\p{Lu}{2} ?\/ ?$/u.test(raw.slice(Math.max(0, from - 5), from)) || /^ ?\/ ?\p{Lu}{2}/u.test(raw.slice(to, to + 5))
  );
}

/** "Thanks to my team: NAGA VENKATA YASWANT, Nora Patel and Sam Reed": somebody among others who are named. */
function isAmongNames({ raw }: Paragraph, from: number, to: number): boolean {
  return (
    /[:,][ \u00a0]$/.test(raw.slice(Math.max(0, from - 2), from)) &&
    /^(?:,|,? (?:and|et|&)) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(raw.slice(to, to + 60))
  );
}

/** "[How to ACTUALLY PLAY SOLO tonight](…)": in the middle of what a link is called, as whoever made it calls it. */
function isInTitleOfLink({ links, raw }: Paragraph, from: number, to: number): boolean {
  return links.some(
    (link) =>
      !link.image &&
      link.from <= from &&
      to <= link.to &&
      /\p{Ll}{3}/u.test(raw.slice(link.from, from) + (link.text ?? '')),
  );
}

type Case = 'capitals' | 'letter' | 'other';

function caseOf({ raw }: Paragraph, token: Token): Case {
  const word = raw.slice(token.from, token.to);
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return 'other';
  return word.length === 1 ? 'letter' : 'capitals';
}

/** Whether a word in capitals could as well be written small: no acronym, no plate. */
function isPlain(token: Token, language: Language): boolean {
  const { folded } = token;
  if (isGrammarWord(folded, language)) return true;
  return folded.length >= 4 && !isAcronym(folded);
}

/** What does not end a run: numbers, marks within a sentence and at its end. */
function goesOn({ kind, folded }: Token): boolean {
  return kind === 'number' || kind === 'emoji' || (kind === 'punctuation' && !/[()[\]"«»“”•|/;*]/.test(folded));
}

/** "I’m", "J’ai" at the end of a run, and "I" that begins the sentence after it. */
function opensSmallLetters({ raw, tokens }: Paragraph, index: number): boolean {
  const { from, to, sentence } = tokens[index] as Token;
  if (to - from !== 1) return false;
  const begins = tokens[index - 1]?.sentence !== sentence;
  return /^['’]\p{Ll}/u.test(raw.slice(to, to + 2)) || (begins && /^ \p{Ll}/u.test(raw.slice(to, to + 2)));
}

const inApostrophes = /^['’]\p{Lu}['’]$/u;

/** "ROCK’N’ROLL": a letter between two apostrophes makes one word of those beside it. */
function joinsWords({ raw }: Paragraph, { from, to }: Token): boolean {
  return inApostrophes.test(raw.slice(Math.max(0, from - 1), to + 1));
}

/** The runs of words in capitals in a paragraph, in order. */
export const shoutsOf = paragraphFact((paragraph: Paragraph): readonly Shout[] => {
  const { tokens, language } = paragraph;
  const shouts: Shout[] = [];
  if (!hasAdjacentCapitals(paragraph.own)) return shouts;
  let [first, last, plain, adjacent] = [-1, -1, 0, 0];
  const end = (): void => {
    // `:D`, `T.B`: a letter at the end that is no word.
    while (
      last > first &&
      (tokens[last] as Token).to - (tokens[last] as Token).from === 1 &&
      !/^[aiyu]$/.test((tokens[last] as Token).folded)
    )
      last--;
    while (last > first && tokens[last]?.kind !== 'word') last--;
    // "WHO KNOWS ME: I’m a baker": the letter begins what is said in small ones.
    if (last > first && opensSmallLetters(paragraph, last)) last--;
    while (last > first && tokens[last]?.kind !== 'word') last--;
    if (plain >= leastWords && adjacent >= 2 && !isHeadline(paragraph, last)) {
      const [opening, closing] = [tokens[first] as Token, tokens[last] as Token];
      // "[READY TO POST]": a note on the draft, or the title of what a link leads to.
      // "[GROS BOUTON BLEU : carte ou chèque]": a note as well.
      // "[LE FOUR / THE OVEN]": the title of a series, in both of its languages, is set so as well.
      const isNote =
        /\[(?:[^\][\n\p{Ll}]{3,60}\/ )?$/u.test(paragraph.raw.slice(Math.max(0, opening.from - 64), opening.from)) &&
        /^[^\p{L}[\]\n]{0,6}(?:\]|[-–—:] ?[^\][\n]{1,60}\](?!\()|\/ [^\][\n\p{Ll}]{3,60}\])/u.test(
          paragraph.raw.slice(closing.to, closing.to + 72),
        );
      const isName =
        isSetInCapitals(paragraph, first, last) ||
        isSetName(paragraph, { from: opening.from, to: closing.to }) ||
        isJoined(paragraph, opening.from, closing.to) ||
        isTabular(paragraph, opening.from, closing.to) ||
        isColumn(paragraph, opening.from, closing.to) ||
        isClub(paragraph, opening.from, closing.to) ||
        isOutlined(paragraph, opening.from, closing.to) ||
        isField(paragraph, opening.from, closing.to) ||
        isAmongNames(paragraph, opening.from, closing.to) ||
        isInTitleOfLink(paragraph, opening.from, closing.to) ||
        isQuotedInItalics(paragraph, opening.from, closing.to);
      if (!isNote && !isName && !isLabel(paragraph, opening.from, closing.to))
        shouts.push({ from: opening.from, to: closing.to, firstToken: first, lastToken: last });
    }
    [first, last, plain, adjacent] = [-1, -1, 0, 0];
  };
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') {
      if (!goesOn(token)) end();
      return;
    }
    const written = caseOf(paragraph, token);
    // `A`, `I`, `À`, `L’` go on a run and begin none.
    if (written === 'other' || (written === 'letter' && first < 0 && !isGrammarWord(token.folded, language))) {
      end();
      return;
    }
    // A letter that begins a line begins another sentence.
    const before = first < 0 ? token : (tokens[last] as Token);
    if (written === 'letter' && /[\r\n]/.test(paragraph.raw.slice(before.to, token.from))) {
      end();
      return;
    }
    if (first < 0) first = index;
    const isJoint = first < index && joinsWords(paragraph, token);
    const isJoinedOn = last === index - 1 && first < last && joinsWords(paragraph, tokens[last] as Token);
    if (isPlain(token, language) && !isJoint && !isJoinedOn) {
      plain++;
      if (last === index - 1) adjacent++;
    }
    last = index;
  });
  end();
  return shouts;
});
