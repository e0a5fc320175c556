import type { Draft, PlacedParagraph } from '../draft.ts';
import { plainText } from '../fixText.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { isListedAsPractice } from '../language/appeals/practices.ts';
import {
  offersForSale,
  type Pressing,
  pressesInArticle,
  pressesInBlog,
  pressingsOf,
} from '../language/appeals/pressing.ts';
import { isArticle } from '../language/postKind/article.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { speaksAsGuest } from '../language/selling/guest.ts';
import { soften } from '../language/selling/soften.ts';
import { debunks } from '../language/stance/stance.ts';
import { wordSet } from '../language/wordSet.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { plainDateEdit } from '../rewrite/plainDate.ts';
import { removalFix, stretchOf } from '../rewrite/sentenceSwap.ts';
import { defineRule, type Fix } from '../rule.ts';
import { fold } from '../text/fold.ts';
import { gather } from '../text/gather.ts';
import { shortened } from '../text/shortened.ts';

/** Words that want something before or after them: nothing is taken from beside them. */
const hanging = wordSet('mais et car donc puis ou alors but and so or because then');
const clinging = wordSet('pour de du des d a au aux que qu avec chez pour for to of that with on before');

/** The sentence without its haste and hype: the plain fact that stays. */
function plainFact(placed: PlacedParagraph, sentence: number): Fix | undefined {
  const { paragraph, from: base } = placed;
  const edits = soften(paragraph, sentence);
  const span = paragraph.sentences[sentence];
  if (!edits || !span) return undefined;
  let plain = '';
  let at = span.from;
  for (const { from, to, text } of edits) {
    plain += paragraph.raw.slice(at, from) + text;
    at = to;
  }
  plain += paragraph.raw.slice(at, span.to);
  // "It's now or never for Leeds" has no "For Leeds" in it.
  if (clinging.has(fold(/[\p{L}]+/u.exec(plain)?.[0] ?? ''))) return undefined;
  return {
    title: 'plain',
    data: { text: shortened(plain.trim()) },
    kind: 'rewrite',
    edits: edits.map(({ from, to, text }) => ({ from: from + base, to: to + base, newText: [text] })),
  };
}

/** A sentence that says more than this beside its pressure is not thrown away with it. */
const mostWordsLost = 8;

/** Whether nothing is lost with the sentence: no link, name or figure beside the words that press. */
function isSpare({ paragraph }: PlacedParagraph, { match, sentence }: Pressing): boolean {
  const others = paragraph.tokens.filter(
    (token, index) => token.sentence === sentence && (index < match.firstToken || index > match.lastToken),
  );
  return (
    others.every(({ kind }) => kind === 'word' || kind === 'punctuation' || kind === 'emoji') &&
    others.filter(({ kind }) => kind === 'word').length <= mostWordsLost
  );
}

/** Whether the words that press stand free, so that what stays without them is a sentence. */
function standsFree({ paragraph }: PlacedParagraph, { match }: Pressing): boolean {
  const { tokens } = paragraph;
  const within = tokens[match.firstToken]?.sentence;
  const before = tokens[match.firstToken - 1];
  const next = tokens[match.lastToken + 1];
  const leads = before?.sentence === within && hanging.has(before?.folded ?? '');
  return !leads && !(next?.sentence === within && clinging.has(next?.folded ?? ''));
}

/** Time that runs out, said as a plain date. */
function plainDate(draft: Draft, placed: PlacedParagraph, { match, sentence }: Pressing): Fix | undefined {
  if (match.phrase.pressure !== 'deadline') return undefined;
  const plain = plainDateEdit(draft, placed, match, sentence);
  if (!plain) return undefined;
  return { title: 'date', data: { text: plainText(plain.text).text }, kind: 'field', edits: [plain.edit] };
}

function fixesOf(draft: Draft, placed: PlacedParagraph, pressing: Pressing): readonly Fix[] {
  const { match, sentence } = pressing;
  const spare = isSpare(placed, pressing);
  const free = standsFree(placed, pressing);
  const fixes = [
    ...phraseFixes(draft, placed, match).filter(
      ({ title }) => (spare || title !== 'removeSentence') && (free || title !== 'remove'),
    ),
    plainFact(placed, sentence),
    plainDate(draft, placed, pressing),
    spare ? removalFix(draft, placed, stretchOf(placed.paragraph, { ...match, sentence })) : undefined,
  ];
  const seen = new Set<string>();
  return fixes
    .filter((fix) => fix !== undefined)
    .filter(({ edits }) => {
      const key = JSON.stringify(edits);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** Who answers, apologises or looks for people to work with sells nothing. */
const answers: ReadonlySet<string> = new Set(['reply', 'apology', 'job-offer']);

export const rule = defineRule({
  id: 'hard-sell',
  since: '0.1.0',
  principle: 'right-dose',
  severity: 'warning',
  points: 10,
  fixes: ['rewrite', 'field', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Plus que 3 places pour l’atelier de samedi, ne tardez pas !',
      good: 'Il reste 3 places pour l’atelier de samedi.',
    },
    {
      language: 'en',
      bad: 'Only 3 places left for Saturday’s workshop, so act now!',
      good: '3 places left for Saturday’s workshop.',
    },
  ],
  *check(post, { draft }) {
    const pressings = gather(post.own, pressingsOf);
    // Neither does who warns, mocks, calls for help to others or was a guest.
    if (
      pressings.length === 0 ||
      debunks(post) ||
      speaksAsGuest(draft) ||
      servesCause(post) ||
      answers.has(postKindOf(post))
    )
      return;
    const isBlog = draft.platforms.includes('blog');
    const inArticle = isArticle(draft);
    for (const { placed, index, found } of pressings) {
      if (isBlog && !pressesInBlog(post, index)) continue;
      // "Don’t miss the chance to help", "you’re missing out on a use of fonts": what blogs recommend that nobody sells.
      if (isBlog && found.match.phrase.pressure === 'fear' && !found.inTrade) continue;
      if (inArticle && !pressesInArticle(post, index, found)) continue;
      if (isListedAsPractice(post, index) || !(found.certain || offersForSale(post))) continue;
      const { from, to, phrase } = found.match;
      yield {
        from: from + placed.from,
        to: to + placed.from,
        message: phrase.pressure,
        data: { text: shortened(placed.paragraph.raw.slice(from, to)), phrase: phrase.id },
        fixes: () => fixesOf(draft, placed, found),
      };
    }
  },
});
