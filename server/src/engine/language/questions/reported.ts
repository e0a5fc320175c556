import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../wordSet.ts';
import type { Clause } from './clauses.ts';
import { spanAt } from './spanAt.ts';

const askingVerbs = wordSet(`
  demande demandent demandait demandaient demanda demandee repond repondait disait dit disent interroge interrogent
  ask asks asked asking said says say wonder wonders wondered`);
const askedOnes = wordSet('me m nous him her them us lui leur');

/** "On me demande souvent : comment fais-tu ?": the question is told, its asker named before the colon. */
function isTold(clauses: readonly Clause[]): boolean {
  for (const { words, end } of clauses) {
    if (end !== ':' && end !== ',' && end !== '—' && end !== '–') continue;
    const said = words.map(({ word }) => word);
    const verb = said.findIndex((word) => askingVerbs.has(word));
    // "Ask HN: …": a heading under which one asks.
    const isHeading =
      end === ':' &&
      said.length === 2 &&
      said[0] === 'ask' &&
      !/^(?:them|him|her|me|us|yoursel(?:f|ves))$/.test(said[1] ?? '');
    if (verb < 0 || isHeading) continue;
    const isMine = said.slice(0, verb).some((word) => /^(?:je|j|i)$/.test(word));
    if (!isMine && (said.some((word) => askedOnes.has(word)) || end === ':')) return true;
  }
  return false;
}

/** "… ?, me demande-t-elle", "…? he asked": who asks comes right after the mark. */
function isFollowedByAsker(paragraph: Paragraph, mark: number): boolean {
  const after = paragraph.own
    .slice(mark + 1, mark + 40)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return /^[\s,»”"']{0,4}(?:(?:me|m['’]|nous|lui) ?(?:a[- ](?:t[- ](?:il|elle|on)[- ])?)?demand|demand\w{1,3}-t-|(?:he|she|they|someone|people|my \w{2,10}) ask)/.test(
    after,
  );
}

/** Whether a sentence's question is somebody else's, told by the author. */
export function isReported(paragraph: Paragraph, clauses: readonly Clause[], mark: number): boolean {
  return (clauses.length > 1 && isTold(clauses)) || (mark >= 0 && isFollowedByAsker(paragraph, mark));
}

/**
 * Whether the mark belongs to the title of a work: it stands in a link's text, or in italics that are only part of a
 * sentence that speaks to nobody.
 */
export function isTitle(paragraph: Paragraph, sentence: Sentence, mark: number): boolean {
  const link = spanAt(paragraph.links, mark, ({ text }) => text !== undefined);
  if (link && link.from >= sentence.from) return true;
  const italics = spanAt(paragraph.emphases, mark, (emphasis) => !isStrong(paragraph, emphasis));
  if (!italics) return false;
  const before = paragraph.own.slice(sentence.from, Math.max(sentence.from, italics.from));
  return /\p{L}[^,:–—]*$/u.test(before) && !/[,:–—]\s*$/.test(before);
}

function isStrong(paragraph: Paragraph, { from }: Span): boolean {
  return (
    paragraph.raw.startsWith('**', from) ||
    paragraph.raw.startsWith('__', from) ||
    /^<(?:b|strong)\b/i.test(paragraph.raw.slice(from, from + 8))
  );
}
