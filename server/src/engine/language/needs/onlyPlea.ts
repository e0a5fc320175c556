import type { Draft } from '../../draft.ts';
import { isShort } from './lines.ts';
import { type OnlyNeed, rolesOf } from './needs.ts';
import { mayHoldPlea, pleaSentence } from './plea.ts';

/** More sentences than this are more than a plea. */
const mostSentences = 2;
/** And with thanks, greetings and the like, no draft has more lines than this. */
const mostLines = 5;

/**
 * The plea that is all a draft holds, whatever its words: an order or a need, and nothing beside it but what it is about.
 * Undefined where something is given, a reason above all, or where nothing shows that it is one's own.
 */
export function onlyPleaOf(draft: Draft): OnlyNeed | undefined {
  if (!isShort(draft, mostLines)) return undefined;
  const lines = draft.posts.flatMap((post) => post.own.map((placed) => ({ placed, post })));
  if (!lines.some(({ placed: { paragraph } }) => mayHoldPlea(paragraph))) return undefined;
  let first: OnlyNeed | undefined;
  let count = 0;
  let isOwn = false;
  for (const { placed, post } of lines) {
    const { paragraph } = placed;
    if (paragraph.links.some(({ image }) => image)) return undefined;
    const roles = rolesOf(paragraph);
    for (const [sentence, { from: start, terminator }] of paragraph.sentences.entries()) {
      const role = roles[sentence];
      if (!role) continue;
      const { plea, explains, gives, ...read } = pleaSentence(paragraph, sentence);
      if (gives || (plea?.isNeed && terminator === '?')) return undefined;
      isOwn ||= read.isOwn;
      if (plea) {
        const { kind, from, to } = plea;
        first ??= { request: { kind, from: start + from, to: start + to, sentence }, placed, post };
      }
      if (plea || role === 'request' || ((explains || terminator === '?') && role === 'says')) count++;
      else if (role === 'says') return undefined;
      if (count > mostSentences) return undefined;
    }
  }
  return isOwn ? first : undefined;
}
