import type { KnownFindings } from '../../engine/baseline.ts';
import { readDraft } from '../../engine/draft.ts';
import { type LintResult, lint } from '../../engine/lint.ts';
import { safeFixes } from '../../engine/safeFixes.ts';
import { type DraftSummary, summarize } from '../../engine/summary.ts';
import type { EffectiveConfiguration } from '../../workspace/configuration/effective.ts';
import { isMarkdown } from '../../workspace/prose.ts';
import type { ReportedFile } from '../report.ts';
import { keysOf } from './across.ts';
import { overridden } from './overrides.ts';
import { reportFile } from './reportFile.ts';
import type { CheckSettings } from './task.ts';

/** What is told of a text, and what it becomes where it is mended. */
interface CheckedText {
  readonly file: ReportedFile;
  readonly summary: DraftSummary;
  readonly keys: readonly string[];
  /** Absent where nothing was mended. */
  readonly mended?: string;
}

/** Checks one text under the name of its file. Only mended text that is written changes what is told: else it tells of the text as it is. */
export function checkText(
  path: string,
  text: string,
  configuration: EffectiveConfiguration,
  { overrides, interfaceLanguage, withFixes, fix }: CheckSettings,
  known?: KnownFindings,
): CheckedText {
  const { language, platforms, lint: configured } = overridden(configuration, overrides);
  const config = { ...configured, known };
  const draft = readDraft(text, { markdown: isMarkdown(path), language, ...(platforms.length > 0 && { platforms }) });
  const before = lint(draft, config);
  const tell = (result: LintResult): CheckedText => ({
    file: reportFile(path, result, interfaceLanguage, withFixes),
    summary: summarize(result.draft, result),
    keys: keysOf(result),
  });
  if (fix === 'none') return tell(before);
  const applied = [...safeFixes(draft, config)];
  const last = applied.at(-1)?.result;
  const told = tell(fix === 'written' && last ? last : before);
  const file = { ...told.file, fixed: applied.length };
  if (!last) return { ...told, file };
  const mended = last.draft.text;
  return { ...told, file: fix === 'shown' ? { ...file, output: mended } : file, mended };
}
