import type { Draft } from '../draft.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { peopleFor } from '../language/names/people.ts';
import { isBlogPost } from '../language/postKind/article.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { creditsSomebody, isQuotationSigned } from '../language/sharing/credit.ts';
import { type SharedWork, sharedWorkOf } from '../language/sharing/shares.ts';
import { defineRule, type Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { lineEnd } from '../text/lines.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

/** "via @…" beside what is shared; a block quotation is signed on a line of its own. Who made it only the author knows. */
function creditFixes(draft: Draft, { kind, thing, holder }: SharedWork, people: readonly string[]): readonly Fix[] {
  const isBlock = holder.paragraph.kind === 'quote';
  // One word more would make a post of a few words one that is asked for a question.
  const words = ownWordsOfDraft(draft);
  const via = kind === 'quotation' || words === leastWords - 1 ? ' (@' : ' (via @';
  const at = isBlock ? lineEnd(draft.text, holder.to) : thing.to;
  const persons = peopleFor(draft, people);
  // Somebody whom the workspace knows has made it by chance alone.
  const likeliest = persons.find(({ from }) => from !== 'known');
  return persons.map((person): Fix => {
    const newText = isBlock ? [`${draft.eol}>${draft.eol}> — @`, ...person.text] : [via, ...person.text, ')'];
    const isKnown = person.from === 'known';
    return {
      title: isKnown ? 'known' : kind,
      data: { person: typeof person.text[0] === 'string' ? person.text[0] : '' },
      kind: isKnown ? 'choice' : 'field',
      ...(person === likeliest && { preferred: true }),
      edits: [{ from: at, to: at, newText }],
    };
  });
}

/** "This post shows how to …" on a blog, without a link on these words, is the very post. */
const thisPost = /^(?:this (?:blog ?post|post|article|tutorial|page)|ce (?:billet|texte|tutoriel|post)|cet article)\b/i;

function speaksOfItself({ raw, links }: Paragraph, { from, to }: Span): boolean {
  return thisPost.test(raw.slice(from, to)) && !links.some((link) => link.from < to && link.to > from);
}

export const rule = defineRule({
  id: 'uncredited-share',
  since: '0.1.0',
  principle: 'name-people',
  severity: 'warning',
  points: 8,
  fixes: ['field', 'choice'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Super article à lire sur la taille des pommiers : https://verger.example/taille',
      good: 'Super article à lire sur la taille des pommiers, signé Nadia Roux : https://verger.example/taille (via @nadia_roux)',
    },
    {
      language: 'en',
      bad: 'Great thread on pruning old apple trees: https://orchard.example/pruning',
      good: 'Great thread by Nadia Rowe on pruning old apple trees: https://orchard.example/pruning (via @nadia_rowe)',
    },
  ],
  *check(post, context) {
    const { draft, ownSites } = context;
    const shared = sharedWorkOf(post, ownSites);
    if (!shared || postKindOf(post) !== 'ordinary' || servesCause(post) || creditsSomebody(draft)) return;
    if (shared.kind === 'quotation' && isQuotationSigned(post, shared.holder)) return;
    const { match, placed, kind } = shared;
    if (isBlogPost(draft) && speaksOfItself(placed.paragraph, match)) return;
    const from = placed.from + match.from;
    const to = placed.from + match.to;
    yield {
      from,
      to,
      message: kind,
      data: { text: shortened(draft.text.slice(from, to)) },
      fixes: () => creditFixes(draft, shared, context.people),
    };
  },
});
