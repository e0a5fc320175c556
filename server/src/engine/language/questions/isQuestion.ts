import type { Paragraph } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { clausesOfTokens } from './clauses.ts';
import { englishInterrogation } from './en.ts';
import { frenchInterrogation } from './fr.ts';
import type { Interrogation } from './interrogation.ts';

/** What the grammar of a sentence shows of a question, its question mark left aside; null where it shows none. */
export const interrogationOf = sentenceFact((tokens, _base, { own, language }): Interrogation | null => {
  if (language === 'und') return null;
  const clauses = clausesOfTokens(own, tokens, 0);
  return (language === 'fr' ? frenchInterrogation(clauses) : englishInterrogation(clauses)) ?? null;
});

/** Not the mark of "(?)", of a lost character ("?3", "Hasn?t") or of a query ("watch?v=…"). */
function endsWords(own: string, at: number): boolean {
  const after = own.slice(at + 1, at + 20);
  // An address that a platform cut short: "youtu.be/x?...".
  if (own[at - 1] === '\uFFFC' && /^(?:\.{2,}|…)/.test(after)) return false;
  if (own[at - 1] === '(' && after[0] === ')') return false;
  return !/^\d/.test(after) && !/^\w{1,16}=/.test(after) && !/^[a-z]{1,2}\b/.test(after);
}

/** ? and its kin of other writings, which stand for nothing else. */
const mark = 0x3f;
const otherMarks = new Set([0xff1f, 0x2047, 0x2049]);

/** Where in `own` a sentence's first question mark stands: not one in a URL, code or quotation. -1 where there is none. */
export function questionMarkAt(paragraph: Paragraph, sentenceIndex: number): number {
  const sentence = paragraph.sentences[sentenceIndex];
  if (!sentence) return -1;
  const { own } = paragraph;
  // A search would look beyond the sentence, which may be one of thousands on its line.
  for (let at = sentence.from; at < sentence.to; at++) {
    const code = own.charCodeAt(at);
    if (code === mark ? endsWords(own, at) : code > mark && otherMarks.has(code)) return at;
  }
  return -1;
}

/** Whether a sentence is a question by its mark or its grammar, genuine or not. Invitations ("tell me…") are none. */
export function isQuestion(paragraph: Paragraph, sentenceIndex: number): boolean {
  return questionMarkAt(paragraph, sentenceIndex) >= 0 || interrogationOf(paragraph, sentenceIndex) !== null;
}
