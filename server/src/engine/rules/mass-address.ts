import type { PlacedParagraph, Post } from '../draft.ts';
import { greetingLength, standsAlone } from '../language/greeting.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { phrases as english } from '../lexicons/en/mass-address.ts';
import { phrases as french } from '../lexicons/fr/mass-address.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import type { Pattern } from '../phrases/phrase.ts';
import { balanced } from '../rewrite/balance.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { joiner } from '../text/characters.ts';
import { paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';

const lexicon = paragraphLexicon<Pattern>({ fr: french, en: english });

/** The greeting that a paragraph opens with, where it is to everyone. */
const openingGreeting = paragraphFact((paragraph): PhraseMatch | null => {
  const [match] = lexicon(paragraph);
  return match && paragraph.tokens[match.firstToken]?.sentence === 0 && standsAlone(paragraph, match) ? match : null;
});

function firstOwn(post: Post): PlacedParagraph | undefined {
  return post.own.find(({ paragraph }) => paragraph.tokens.some(({ kind }) => kind === 'word'));
}

/** The greeting kept, and somebody greeted. */
function greetSomebody(placed: PlacedParagraph, match: PhraseMatch): readonly Fix[] {
  const { paragraph, from: base } = placed;
  const length = greetingLength(paragraph, match);
  const greeting = paragraph.tokens[match.firstToken + length - 1];
  if (length === 0 || !greeting) return [];
  let end = greeting.to;
  // "**Bonjour** à tous": the mark stays with the greeting.
  while (paragraph.prose.charCodeAt(end) === joiner) end++;
  const crowd = balanced(paragraph, { from: end, to: match.to });
  if (!crowd) return [];
  const edit = { from: base + crowd.from, to: base + crowd.to, newText: [' ', { field: 'person' }] };
  return [
    { title: 'greet', data: { text: paragraph.raw.slice(match.from, greeting.to) }, kind: 'field', edits: [edit] },
  ];
}

function fixes(placed: PlacedParagraph, match: PhraseMatch, { draft }: RuleContext): readonly Fix[] {
  const phrase = { ...match.phrase, rewrites: ['remove' as const], mends: [] };
  return [...phraseFixes(draft, placed, { ...match, phrase }), ...greetSomebody(placed, match)];
}

export const rule = defineRule({
  id: 'mass-address',
  since: '0.1.0',
  principle: 'no-robots',
  severity: 'information',
  points: 4,
  fixes: ['remove', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Bonjour à tous ! Je cherche un luthier près de Namur.',
      good: 'Je cherche un luthier près de Namur.',
    },
    {
      language: 'en',
      bad: 'Hello LinkedIn! I am looking for a luthier near Leeds.',
      good: 'I am looking for a luthier near Leeds.',
    },
  ],
  *check(post, context) {
    // A thread greets once, where it begins.
    if (post !== speakingPostsOf(context.draft)[0]) return;
    const placed = firstOwn(post);
    const match = placed && openingGreeting(placed.paragraph);
    if (!match || postKindOf(post) === 'reply') return;
    const { paragraph, from: base } = placed;
    yield {
      from: base + match.from,
      to: base + match.to,
      message: 'everyone',
      data: { text: shortened(paragraph.raw.slice(match.from, match.to)), phrase: match.phrase.id },
      fixes: () => fixes(placed, match, context),
    };
  },
});
