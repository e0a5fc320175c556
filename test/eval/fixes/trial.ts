import type { Draft } from '../../../server/src/engine/draft.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import type { LintResult } from '../../../server/src/engine/lint.ts';
import type { Fix } from '../../../server/src/engine/rule.ts';
import { rules } from '../../../server/src/engine/rules/index.ts';
import { safeFixes } from '../../../server/src/engine/safeFixes.ts';
import { appliedAndFilled } from '../../rules/applyFix.ts';
import { lintText, type TriedDraft } from './drafts.ts';

/** What a fix did wrong. */
export type Fault = 'still speaks' | 'new finding' | 'lower score' | 'not settled' | 'grammar';

/** One fix, or all that is safe together, tried on one draft. */
export interface Trial {
  readonly draft: TriedDraft;
  /** The rule's id; `all safe fixes` for all of them together. */
  readonly rule: string;
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly after: string;
  readonly faults: Set<Fault>;
}

const together = 'all safe fixes';

function languageAt({ posts, language }: Draft, { from }: Finding): 'fr' | 'en' {
  const placed = posts.flatMap(({ paragraphs }) => paragraphs).find((each) => each.from <= from && from <= each.to);
  const own = placed?.paragraph.language ?? language;
  return own === 'en' ? 'en' : 'fr';
}

function countOf({ findings }: LintResult, rule: string): number {
  return findings.filter((finding) => finding.rule === rule && !finding.accepted).length;
}

/** Rules about what front matter declares: they have nothing to say of what cannot be read yet. */
const ofDeclarations: ReadonlySet<string> = new Set(rules.flatMap((rule) => (rule.ofDeclarations ? rule.id : [])));

function compare(before: LintResult, after: LintResult, faults: Set<Fault>): void {
  const readsAnew = before.findings.some(({ rule }) => rule === 'front-matter');
  for (const rule of new Set(after.findings.map((finding) => finding.rule))) {
    if (readsAnew && ofDeclarations.has(rule)) continue;
    if (countOf(after, rule) > countOf(before, rule)) faults.add('new finding');
  }
  if ((after.score.score ?? 100) < (before.score.score ?? 0)) faults.add('lower score');
}

function tryFix(draft: TriedDraft, before: LintResult, finding: Finding, fix: Fix): Trial {
  const faults = new Set<Fault>();
  const language = languageAt(before.draft, finding);
  const after = appliedAndFilled(draft.text, fix, language);
  const result = lintText(draft, after);
  const { rule } = finding;
  if (fix.mends !== false && countOf(result, rule) >= countOf(before, rule)) faults.add('still speaks');
  if (
    fix.mends !== false &&
    fix.wholePost &&
    result.findings.some((each) => each.rule === rule && each.post === finding.post)
  ) {
    faults.add('still speaks');
  }
  compare(before, result, faults);
  return { draft, rule, language, title: fix.title, after, faults };
}

function trySafeFixes(draft: TriedDraft, before: LintResult): Trial[] {
  const config = { severities: {}, people: ['lea_p'] };
  const applied = [...safeFixes(before.draft, config)];
  const last = applied.at(-1)?.result;
  if (!last) return [];
  const faults = new Set<Fault>();
  // The text is read anew: what an edited draft remembers must not matter.
  const after = lintText(draft, last.draft.text);
  compare(before, after, faults);
  if ([...safeFixes(after.draft, config)].length > 0) faults.add('not settled');
  const language = before.draft.language === 'en' ? 'en' : 'fr';
  return [{ draft, rule: together, language, title: together, after: last.draft.text, faults }];
}

/** Every fix of a draft applied by itself, and all that are safe together. */
export function trialsOf(draft: TriedDraft): Trial[] {
  const before = lintText(draft, draft.text);
  const alone = before.findings
    .filter(({ accepted }) => !accepted)
    .flatMap((finding) => finding.fixes().map((fix) => tryFix(draft, before, finding, fix)));
  return [...alone, ...trySafeFixes(draft, before)];
}
