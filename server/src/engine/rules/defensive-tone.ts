import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import type { DefensivePhrase } from '../language/hostility/defensivePhrase.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { defensivePhrases as english } from '../lexicons/en/defensive-tone/index.ts';
import { defensivePhrases as french } from '../lexicons/fr/defensive-tone/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule, type Fix } from '../rule.ts';
import { gather, someShow } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { type Language, type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = paragraphLexicon<DefensivePhrase>({ fr: french, en: english });

const usedIn = paragraphFact((paragraph: Paragraph): readonly PhraseMatch<DefensivePhrase>[] =>
  lexicon(paragraph).filter((match) => !discusses(paragraph, match)),
);

const isComment = ({ kind }: Paragraph): boolean => kind === 'comment';

/** Whether a post answers somebody: it quotes a comment, begins with a mention, or says so. */
function answers(post: Post, draft: Draft): boolean {
  if (draft.purpose === 'answer' || postKindOf(post) === 'reply') return true;
  return someShow(post.paragraphs, isComment);
}

/** As long as what one types under a comment. */
const mostWords = 45;

const isDressed = ({ kind, hashtags, links }: Paragraph): boolean =>
  kind === 'heading' || hashtags.length > 0 || links.length > 0;

/** Whether a post may be an answer that shows nobody: a few words without the dress of a post. */
function isShort(post: Post, { platforms }: Draft): boolean {
  return !platforms.includes('blog') && ownWordCount(post) <= mostWords && !someShow(post.own, isDressed);
}

const familiar = /^(?:tu|t|toi|ton|ta|tes|te)$/;

function openingFor(language: Language, words: readonly Token[]): string {
  if (language === 'en') return 'If I understand you right, ';
  const isFamiliar = words.some(({ folded }) => familiar.test(folded));
  return isFamiliar ? 'Si je te comprends bien, ' : 'Si je vous comprends bien, ';
}

/**
 * A sentence that says back what was understood; what that is, only the author knows. It takes the place of a sentence or
 * clause that is all defence, and goes before one that says more.
 */
function openingFix(placed: PlacedParagraph, match: PhraseMatch): Fix | undefined {
  const { tokens, sentences, raw, language } = placed.paragraph;
  const { sentence: index } = tokens[match.firstToken] as Token;
  const words = tokens.filter(({ kind, sentence }) => kind === 'word' && sentence === index);
  const [first, sentence] = [words[0], sentences[index]];
  if (!first || !sentence) return undefined;
  const matched = match.lastToken - match.firstToken + 1;
  const opening = openingFor(language, words);
  const [comma, next] = [tokens[match.lastToken + 1], tokens[match.lastToken + 2]];
  const isClause = first === tokens[match.firstToken] && comma?.folded === ',' && next?.kind === 'word';
  const fix = (from: number, to: number, rest: string, mends: boolean): Fix => ({
    title: 'acknowledge',
    kind: 'field',
    ...(mends ? { preferred: true } : { mends: false }),
    edits: [{ from: placed.from + from, to: placed.from + to, newText: [opening, { field: 'understood' }, rest] }],
  });
  if (isClause) return fix(first.from, next.from + 1, `. ${raw.charAt(next.from).toUpperCase()}`, true);
  if (matched * 2 > words.length) return fix(first.from, sentence.to, '.', true);
  return fix(first.from, first.from + 1, `. ${raw.charAt(first.from).toUpperCase()}`, false);
}

function fixesOf(match: PhraseMatch<DefensivePhrase>, placed: PlacedParagraph, draft: Draft): readonly Fix[] {
  const phrase = { ...match.phrase, rewrites: ['remove'], mends: [] } as const;
  const dropped = match.phrase.droppable ? phraseFixes(draft, placed, { ...match, phrase }) : [];
  const opening = openingFix(placed, match);
  return opening ? [...dropped, ...(dropped.length > 0 ? [{ ...opening, preferred: false }] : [opening])] : dropped;
}

/** Somebody else's words, told without quotation marks: "…, Dad said", "…, a dit papa". */
const reported = {
  en: /(?<!\bI(?:['’]ve)? (?:already )?)\b(?:said|says|told me|shouted|muttered|snapped)\b/u,
  fr: /(?<!\p{L})(?:(?:m['’])?(?:a|avait) (?:dit|répondu|lancé|crié|répliqué|écrit)|(?:dit|disait|répond|lance|répète)(?:-t)?[- ](?:il|elle|on|ma|mon|mes|papa|maman|\p{Lu}))(?!\p{L})/u,
};

/** Whether the sentence of a phrase says that somebody else said it. */
function isReported({ language, own, sentences, tokens }: Paragraph, { firstToken }: PhraseMatch): boolean {
  const sentence = sentences[tokens[firstToken]?.sentence ?? -1];
  return language !== 'und' && sentence !== undefined && reported[language].test(own.slice(sentence.from, sentence.to));
}

export const rule = defineRule({
  id: 'defensive-tone',
  since: '0.1.0',
  principle: 'welcome-criticism',
  severity: 'warning',
  points: 8,
  fixes: ['remove', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '@lea Vous n’avez rien compris.',
      good: '@lea Si je vous comprends bien, les horaires affichés n’étaient pas les bons.',
    },
    {
      language: 'en',
      bad: '@lea As I already said, the shop opens at nine.',
      good: '@lea The shop opens at nine.',
    },
  ],
  *check(post, { draft }) {
    const isReply = answers(post, draft);
    if (!isReply && !isShort(post, draft)) return;
    for (const { placed, found: match } of gather(post.own, usedIn)) {
      const { from, to, phrase } = match;
      if (!isReply && (!phrase.aimed || isReported(placed.paragraph, match))) continue;
      yield {
        from: from + placed.from,
        to: to + placed.from,
        message: phrase.kind,
        data: { text: shortened(placed.paragraph.raw.slice(from, to)), phrase: phrase.id },
        fixes: () => fixesOf(match, placed, draft),
      };
    }
  },
});
