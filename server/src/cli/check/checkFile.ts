import { readFileSync } from 'node:fs';
import { isDraftByContent, isDraftByName } from '../../workspace/drafts.ts';
import type { FoundFile } from '../files/find.ts';
import { reasonOf } from '../files/problem.ts';
import { decodeText, writeText } from '../files/text.ts';
import { remember } from './cache.ts';
import { checkText } from './checkText.ts';
import type { CheckSettings, Outcome } from './task.ts';

/** Whether a file is a draft: by being named, by its name or folder, or by its front matter. */
export function isDraft(file: FoundFile, bytes: Buffer, { configuration, draftsOnly }: CheckSettings): boolean {
  if (file.named && !draftsOnly) return true;
  // What is no draft stays silent, whatever its encoding: only a draft must be UTF-8.
  return isDraftByName(file.inFolder, configuration.include) || isDraftByContent(bytes.toString('utf8'));
}

function check(file: FoundFile, bytes: Buffer, settings: CheckSettings): Outcome {
  if (!isDraft(file, bytes, settings)) return { kind: 'other' };
  const { file: told, mended } = checkText(file.path, decodeText(bytes), settings);
  if (mended !== undefined && settings.fix === 'written') writeText(file.absolute, mended, bytes);
  return { kind: 'draft', file: told };
}

/** Checks one file, and mends it where that is asked for. Never throws. */
export function checkFile(file: FoundFile, settings: CheckSettings): Outcome {
  try {
    const bytes = readFileSync(file.absolute);
    const outcome = check(file, bytes, settings);
    if (settings.cache) remember(file, bytes, outcome, settings.cache);
    return outcome;
  } catch (error) {
    return { kind: 'problem', reason: reasonOf(error) };
  }
}
