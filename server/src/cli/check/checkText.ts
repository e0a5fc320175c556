import { readDraft } from '../../engine/draft.ts';
import { lint } from '../../engine/lint.ts';
import { safeFixes } from '../../engine/safeFixes.ts';
import { isMarkdown } from '../../workspace/drafts.ts';
import type { ReportedFile } from '../report.ts';
import type { DraftConfiguration } from './configurations.ts';
import { overridden } from './overrides.ts';
import { reportFile } from './reportFile.ts';
import type { CheckSettings } from './task.ts';

/** What is told of a text, and what it becomes where it is mended. */
interface CheckedText {
  readonly file: ReportedFile;
  /** Absent where nothing was mended. */
  readonly mended?: string;
}

/** Checks one text under the name of its file. Only mended text that is written changes what is told: else it tells of the text as it is. */
export function checkText(
  path: string,
  text: string,
  configuration: DraftConfiguration,
  { overrides, interfaceLanguage, withFixes, fix }: CheckSettings,
): CheckedText {
  const { language, platforms, lint: config } = overridden(configuration, overrides);
  const draft = readDraft(text, { markdown: isMarkdown(path), language, ...(platforms.length > 0 && { platforms }) });
  const before = lint(draft, config);
  if (fix === 'none') return { file: reportFile(path, before, interfaceLanguage, withFixes) };
  const applied = [...safeFixes(draft, config)];
  const last = applied.at(-1)?.result;
  const told = reportFile(path, fix === 'written' && last ? last : before, interfaceLanguage, withFixes);
  const file = { ...told, fixed: applied.length };
  if (!last) return { file };
  const mended = last.draft.text;
  return fix === 'shown' ? { file: { ...file, output: mended }, mended } : { file, mended };
}
