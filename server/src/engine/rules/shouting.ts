import { type Draft, type Post, readDraft } from '../draft.ts';
import { isGrammarWord } from '../language/capitals/grammarWords.ts';
import { headsLines } from '../language/capitals/headingLine.ts';
import { type MarkRun, markRunsOf } from '../language/capitals/marks.ts';
import { inSentenceCase, writtenElsewhere } from '../language/capitals/sentenceCase.ts';
import { type Shout, shoutsOf } from '../language/capitals/shouts.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { isRemark } from '../language/remark/remark.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { type Gathered, gather, someShow } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const options = {
  words: { kind: 'integer', default: 3, least: 3, most: 50 },
} as const satisfies RuleOptions;

/** So many words with capitals are a name, wherever else they stand together. */
const leastOfName = 2;
/** One run in so many words is a voice that rises, and no shouting. */
const wordsForOneRun = 80;
/** What is said of capitals. */
const ofCapitals =
  /(?<!\p{L})(?:(?:in|all|use|using)[- ]caps|capital letters|(?:in|use|using) capitals|(?:en|lettres) (?:majuscules|capitales))(?!\p{L})/giu;
/** Who talks with somebody, thanks or congratulates cries out now and then. */
const leastRunsOfTalk = 2;

function knownWords(post: Post): ReadonlyMap<string, string> {
  return writtenElsewhere(post.own.map(({ paragraph }) => ({ paragraph, shouts: shoutsOf(paragraph) })));
}

/** "LA HALLE BLEUE" above "merci à La Halle Bleue": a name that only its title sets in capitals. */
function isNameOfPost(post: Post, { placed: { paragraph }, found }: Gathered<Shout>): boolean {
  const words = paragraph.tokens
    .slice(found.firstToken, found.lastToken + 1)
    .filter(({ kind, folded }) => kind === 'word' && !isGrammarWord(folded, paragraph.language));
  const known = knownWords(post);
  return (
    words.length >= leastOfName && words.every(({ folded }) => /^\p{Lu}[\p{Ll}’'-]/u.test(known.get(folded) ?? ''))
  );
}

function capitalsFix(post: Post, { placed, found }: Gathered<Shout>): Fix {
  const known = knownWords(post);
  const text = inSentenceCase(placed.paragraph, found, known);
  const edit = { from: placed.from + found.from, to: placed.from + found.to, newText: [text] };
  // Which words are names, only the author knows.
  return { title: 'sentenceCase', data: { text: shortened(text) }, kind: 'choice', preferred: true, edits: [edit] };
}

function capitalsFinding(post: Post, shout: Gathered<Shout>): RuleFinding {
  const { placed, found } = shout;
  const [from, to] = [placed.from + found.from, placed.from + found.to];
  return {
    from,
    to,
    message: 'capitals',
    data: { text: shortened(placed.paragraph.raw.slice(found.from, found.to)) },
    fixes: () => [capitalsFix(post, shout)],
  };
}

/** Whether a paragraph speaks of capitals otherwise than in capitals. */
const speaksOfCapitals = paragraphFact((paragraph): boolean => {
  const shouts = shoutsOf(paragraph);
  return [...paragraph.own.matchAll(ofCapitals)].some(
    ({ index }) => !shouts.some(({ from, to }) => from <= index && index < to),
  );
});

/** "Does writing in caps help? SIT DOWN worked": capitals that are spoken of, and shown. */
function discussesCapitals({ own }: Post, shouts: readonly Gathered<Shout>[]): boolean {
  return shouts.length > 0 && someShow(own, speaksOfCapitals);
}

/** Whether a draft is a turn of talk, were it not for its marks: these make one of an announcement. */
function isTalk(draft: Draft): boolean {
  return isRemark(readDraft(draft.text.replace(/([!?])[!?]+/g, '$1'), draft.state.options));
}

function wordCount({ placed, found }: Gathered<Shout>): number {
  const tokens = placed.paragraph.tokens.slice(found.firstToken, found.lastToken + 1);
  return tokens.filter(({ kind }) => kind === 'word').length;
}

function marksFinding(runs: readonly Gathered<MarkRun>[]): RuleFinding | undefined {
  const places = runs.map(({ placed, found }) => ({
    from: placed.from + found.from,
    to: placed.from + found.to,
    mark: found.mark,
    text: placed.paragraph.raw.slice(found.from, found.to),
  }));
  const [first, ...others] = places;
  if (!first) return undefined;
  return {
    from: first.from,
    to: first.to,
    ...(others.length === 0
      ? { message: 'mark', data: { text: first.text } }
      : { message: 'marks', data: { count: places.length } }),
    points: 2,
    related: others.map(({ from, to }) => ({ from, to, message: 'marks' })),
    fixes: () => [
      {
        title: others.length === 0 ? 'onlyMark' : 'oneMark',
        kind: 'rewrite',
        preferred: true,
        edits: places.map(({ from, to, mark }) => ({ from, to, newText: [mark] })),
      },
    ],
  };
}

export const rule = defineRule({
  id: 'shouting',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'information',
  points: 4,
  fixes: ['choice', 'rewrite'],
  marks: 'words',
  options,
  examples: [
    {
      language: 'fr',
      bad: 'ON OUVRE ENFIN DEMAIN MATIN à huit heures.',
      good: 'On ouvre enfin demain matin à huit heures.',
    },
    { language: 'en', bad: 'WE FINALLY OPEN TOMORROW at eight.', good: 'We finally open tomorrow at eight.' },
  ],
  *check(post, context) {
    const { words } = optionsOf('shouting', options, context);
    const shouts = gather(post.own, shoutsOf);
    for (const shout of discussesCapitals(post, shouts) ? [] : shouts) {
      if (wordCount(shout) < words || isNameOfPost(post, shout) || headsLines(post, shout)) continue;
      yield capitalsFinding(post, shout);
    }
    const runs = gather(post.own, markRunsOf);
    if (runs.length === 0 || runs.length * wordsForOneRun < ownWordCount(post)) return;
    const mayBeJoy = runs.length < leastRunsOfTalk && !runs.some(({ found }) => found.alternates);
    if (mayBeJoy && (postKindOf(post) !== 'ordinary' || isTalk(context.draft))) return;
    const finding = marksFinding(runs);
    if (finding) yield finding;
  },
});
