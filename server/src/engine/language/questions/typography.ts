import type { Draft } from '../../draft.ts';
import { isDigit, isLetter } from '../../text/characters.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

/** What a writer puts before `?` and `!`, and for an apostrophe. */
export interface Typography {
  readonly markSpace: '' | ' ' | '\u00a0' | '\u202f';
  readonly apostrophe: "'" | '’';
}

interface Habits {
  readonly spaces: Readonly<Record<Typography['markSpace'], number>>;
  readonly straight: number;
  readonly curly: number;
}

function isSpacing(character: string | undefined): character is ' ' | '\u00a0' | '\u202f' {
  return character === ' ' || character === '\u00a0' || character === '\u202f';
}

const habitsOf = paragraphFact((paragraph: Paragraph): Habits => {
  const { prose } = paragraph;
  const spaces = { '': 0, ' ': 0, '\u00a0': 0, '\u202f': 0 };
  let [straight, curly] = [0, 0];
  for (let at = 1; at < prose.length; at++) {
    const character = prose[at];
    if (character === "'" && isLetter(prose.charCodeAt(at - 1)) && isLetter(prose.charCodeAt(at + 1) || 0x20))
      straight++;
    else if (character === '’') curly++;
    else if (character === '?' || character === '!') {
      const before = prose[at - 1];
      const code = prose.charCodeAt(at - 1);
      if (isSpacing(before)) spaces[before]++;
      else if (isLetter(code) || isDigit(code)) spaces['']++;
    }
  }
  return { spaces, straight, curly };
});

const candidates = ['\u00a0', '\u202f', ' ', ''] as const;

/**
 * How the writer of a French draft sets question marks and apostrophes, from those already there: a no-break space and a
 * curly apostrophe where there are none.
 */
export function typographyOf(draft: Draft): Typography {
  const spaces = { '': 0, ' ': 0, '\u00a0': 0, '\u202f': 0 };
  let [straight, curly] = [0, 0];
  for (const { paragraph } of draft.posts.flatMap((post) => post.own)) {
    const habits = habitsOf(paragraph);
    for (const space of candidates) spaces[space] += habits.spaces[space];
    straight += habits.straight;
    curly += habits.curly;
  }
  const markSpace = candidates.reduce((best, space) => (spaces[space] > spaces[best] ? space : best));
  return { markSpace, apostrophe: straight > curly ? "'" : '’' };
}
