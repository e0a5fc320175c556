import { compareSeverity, type Finding } from './finding.ts';
import type { PostScore, Score } from './score.ts';
import type { Variant } from './variants.ts';
import type { Platform } from './vocabulary.ts';

/** What is found in one text. */
export interface TextResult {
  readonly findings: readonly Finding[];
  readonly score: Score;
}

/** What is found in one variant. */
export interface VariantResult extends TextResult {
  readonly variant: Variant;
}

function keyOf({ rule, from, to, message }: Finding): string {
  return `${rule} ${from} ${to} ${message}`;
}

/** Whether a variant publishes what stands at `offset`, or is declared there: front matter is everybody's. */
function concerns({ draft }: Variant, offset: number): boolean {
  if (offset < draft.frontMatter.span.to) return true;
  const isOutside = draft.elsewhere.some(({ from, to }) => from <= offset && offset < to);
  const first = draft.posts[0];
  const last = draft.posts.at(-1);
  return (
    !isOutside && first !== undefined && last !== undefined && first.extent.from <= offset && offset <= last.extent.to
  );
}

/** The lowest score of all: a draft is as good as the text that needs most work. */
function lowest(results: readonly VariantResult[]): Score {
  const scores = results.map(({ score }) => score);
  return scores.reduce((low, score) => ((score.score ?? 101) < (low.score ?? 101) ? score : low));
}

function postsOf(results: readonly VariantResult[]): PostScore[] {
  return results.flatMap(({ variant: { platforms }, score }) => score.posts.map((post) => ({ ...post, platforms })));
}

/** One finding for all variants that show it: words that several platforms publish are told of once. */
function mergedFindings(results: readonly VariantResult[]): Map<string, Finding> {
  const merged = new Map<string, Finding & { readonly platforms: readonly Platform[] }>();
  let posts = 0;
  for (const { variant, findings, score } of results) {
    for (const finding of findings) {
      const key = keyOf(finding);
      const { platforms } = variant;
      const known = merged.get(key);
      if (!known) merged.set(key, { ...finding, post: finding.post + posts, platforms });
      else {
        const severity = compareSeverity(finding.severity, known.severity) < 0 ? finding.severity : known.severity;
        merged.set(key, { ...known, severity, platforms: [...known.platforms, ...platforms] });
      }
    }
    posts += score.posts.length;
  }
  for (const { variant, findings } of results) {
    const shown = new Set(findings.map(keyOf));
    for (const [key, finding] of merged) {
      if (shown.has(key) || finding.tellsPlatforms || !concerns(variant, finding.from)) continue;
      merged.set(key, { ...finding, tellsPlatforms: true });
    }
  }
  return merged;
}

/** What is found in all variants together, and each of them with its own share of it. At least one. */
export function mergeVariants(
  results: readonly VariantResult[],
): TextResult & { readonly variants: readonly VariantResult[] } {
  const merged = mergedFindings(results);
  const findings = [...merged.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const accepted = findings.filter((finding) => finding.accepted).length;
  return {
    findings,
    score: { ...lowest(results), accepted, posts: postsOf(results) },
    variants: results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => merged.get(keyOf(finding)) as Finding),
    })),
  };
}
