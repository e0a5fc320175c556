import { readFileSync } from 'node:fs';
import { isDraftByContent, isDraftByName } from '../../workspace/drafts.ts';
import type { FoundFile } from '../files/find.ts';
import { reasonOf } from '../files/problem.ts';
import { decodeText, writeText } from '../files/text.ts';
import { remember } from './cache.ts';
import { checkText } from './checkText.ts';
import type { Configurations, DraftConfiguration } from './configurations.ts';
import type { CheckSettings, CheckTask, Outcome } from './task.ts';

/** Whether a file is a draft: by being named, by its name or folder, or by its front matter. */
export function isDraft(
  { named, inFolder }: FoundFile,
  bytes: Buffer,
  { include }: DraftConfiguration,
  { draftsOnly }: CheckSettings,
): boolean {
  if (named && !draftsOnly) return true;
  // What is no draft stays silent, whatever its encoding: only a draft must be UTF-8.
  return isDraftByName(inFolder, include) || isDraftByContent(bytes.toString('utf8'));
}

/** Checks one file, and mends it where that is asked for. Never throws. */
export async function checkFile(
  file: CheckTask,
  configurations: Configurations,
  settings: CheckSettings,
): Promise<Outcome> {
  try {
    const configuration = await configurations.of(file.absolute);
    const bytes = readFileSync(file.absolute);
    const outcome = check(file, bytes, configuration, settings);
    if (settings.cache) remember(file, bytes, configuration.key, outcome, settings.cache);
    return outcome;
  } catch (error) {
    return { kind: 'problem', reason: reasonOf(error) };
  }
}

function check(file: CheckTask, bytes: Buffer, configuration: DraftConfiguration, settings: CheckSettings): Outcome {
  if (!isDraft(file, bytes, configuration, settings)) return { kind: 'other' };
  const text = decodeText(bytes);
  const { file: told, summary, keys, mended } = checkText(file.path, text, configuration, settings, file.known);
  if (mended !== undefined && settings.fix === 'written') writeText(file.absolute, mended, bytes);
  return { kind: 'draft', file: told, summary, keys, hasMark: text.startsWith('\ufeff') };
}
