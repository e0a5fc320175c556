import type { Post } from '../draft.ts';
import { emojiRunsOf } from '../language/emoji/emojiRuns.ts';
import { bulletEdit, type PlacedRun, removalEdit } from '../language/emoji/lessEmoji.ts';
import { defineRule, type Fix, type FixEdit } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { gather, sumOver } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Paragraph } from '../text/paragraph.ts';

const options = {
  bullets: { kind: 'integer', default: 3, least: 2, most: 100 },
  emoji: { kind: 'integer', default: 5, least: 2, most: 100 },
} as const satisfies RuleOptions;

/** From how many lines that begin with emoji these are a list's bullets, and from how many runs these may be many. */
interface Limits {
  readonly bullets: number;
  readonly emoji: number;
}

/** Runs are many where there are fewer than this many words to each. */
const wordsPerRun = 12;
/** What is left of many: one or two say something. */
const kept = 2;

function runsOf(post: Post): PlacedRun[] {
  return gather(post.own, emojiRunsOf).map(({ placed, found }) => ({ ...found, placed }));
}

function isTooMany(post: Post, count: number, limits: Limits): boolean {
  return count >= limits.emoji && count * wordsPerRun > ownWordCount(post);
}

function signOf({ from, to, placed }: PlacedRun): 'yes' | 'no' | 'other' {
  const sign = placed.paragraph.raw.slice(from, to);
  if (/[❌✗✘🚫⛔👎]/u.test(sign)) return 'no';
  return /[✅✔☑👍]/u.test(sign) ? 'yes' : 'other';
}

/** Check marks beside crosses say yes and no: they are words of their lines and cannot become hyphens. */
function sayYesAndNo(bullets: readonly PlacedRun[]): boolean {
  const signs = new Set(bullets.map(signOf));
  return signs.has('no') && signs.has('yes');
}

/** So many of a list's signs are others: "begun", "given up". */
const mostOthers = 0.2;

/** "✅ tailler la haie", "❌ réparer le toit" in one list: what was done and what was not, and no pros above cons. */
function isTally(post: Post, bullets: readonly PlacedRun[]): boolean {
  const others = bullets.filter((run) => signOf(run) === 'other').length;
  if (others > bullets.length * mostOthers) return false;
  const indexOf = new Map(post.own.map((placed, index) => [placed, index]));
  return bullets.some((run, index) => {
    const next = bullets[index + 1];
    if (!next || signOf(next) === 'other' || signOf(run) === 'other' || signOf(next) === signOf(run)) return false;
    const isItem = run.placed.paragraph.kind === 'item' && next.placed.paragraph.kind === 'item';
    return isItem && indexOf.get(next.placed) === (indexOf.get(run.placed) ?? 0) + 1;
  });
}

/** One fix for the whole post: bullets become hyphens, and of the others the first ones stay. */
function fixesOf(
  post: Post,
  runs: readonly PlacedRun[],
  bullets: readonly PlacedRun[],
  limits: Limits,
): readonly Fix[] {
  const mended = bullets.length >= limits.bullets ? bullets : [];
  if (sayYesAndNo(mended)) return [];
  const isMended = new Set(mended);
  const others = runs.filter((run) => !isMended.has(run));
  const edits: FixEdit[] = mended.map((run, index) => bulletEdit(run, mended[index - 1], mended[index + 1]));
  if (isTooMany(post, others.length, limits)) {
    for (const run of others.slice(kept)) {
      const edit = removalEdit(run);
      if (edit) edits.push(edit);
    }
  }
  const hyphens = edits.some(({ newText }) => newText[0] !== '' && newText[0] !== '.');
  const title = mended.length === 0 ? 'remove' : hyphens ? 'hyphens' : 'bare';
  return [
    {
      title,
      kind: 'rewrite',
      preferred: true,
      wholePost: true,
      edits: edits.sort((a, b) => a.from - b.from),
    },
  ];
}

const emojiRunCount = (paragraph: Paragraph): number => emojiRunsOf(paragraph).length;

export const rule = defineRule({
  id: 'emoji-stuffing',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'information',
  points: 5,
  fixes: ['rewrite'],
  marks: 'place',
  options,
  examples: [
    {
      language: 'fr',
      bad: '✅ Une pâte qui lève la nuit\n✅ Un four au bois\n✅ Du pain à sept heures',
      good: '- Une pâte qui lève la nuit\n- Un four au bois\n- Du pain à sept heures',
    },
    {
      language: 'en',
      bad: '✅ Dough that rises overnight\n✅ A wood-fired oven\n✅ Bread at seven',
      good: '- Dough that rises overnight\n- A wood-fired oven\n- Bread at seven',
    },
  ],
  *check(post, context) {
    const limits = optionsOf('emoji-stuffing', options, context);
    const count = sumOver(post.own, emojiRunCount);
    if (count < Math.min(limits.bullets, limits.emoji)) return;
    const runs = runsOf(post);
    const bullets = runs.filter(({ bullet, flag }) => bullet && !flag);
    const isOfTally = context.platforms.includes('blog') && isTally(post, bullets);
    const areBullets = bullets.length >= limits.bullets && !isOfTally;
    if (!areBullets && !isTooMany(post, count, limits)) return;
    const [first, ...rest] = (areBullets ? bullets : runs) as [PlacedRun, ...PlacedRun[]];
    yield {
      from: first.placed.from + first.from,
      to: first.placed.from + first.to,
      message: areBullets ? 'bullets' : 'many',
      data: { count: areBullets ? bullets.length : count },
      related: rest.slice(0, 20).map(({ from, to, placed }) => ({
        from: placed.from + from,
        to: placed.from + to,
        message: 'another',
      })),
      fixes: () => fixesOf(post, runs, bullets, limits),
    };
  },
});
