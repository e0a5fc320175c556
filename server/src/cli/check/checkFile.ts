import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { EffectiveConfiguration } from '../../workspace/configuration/effective.ts';
import { isExcluded, isIncluded } from '../../workspace/configuration/places.ts';
import { isDraftByContent } from '../../workspace/drafts.ts';
import type { FoundFile } from '../files/find.ts';
import { reasonOf } from '../files/problem.ts';
import { decodeText, writeText } from '../files/text.ts';
import { remember } from './cache.ts';
import { checkText } from './checkText.ts';
import type { Configurations } from './configurations.ts';
import type { CheckSettings, CheckTask, Outcome } from './task.ts';

/** Whether a file is a draft: by being named, by its name or folder, or by its front matter. */
export function isDraft(
  { named, absolute, inFolder }: FoundFile,
  bytes: Buffer,
  configuration: EffectiveConfiguration,
  { draftsOnly }: Pick<CheckSettings, 'draftsOnly'>,
): boolean {
  if (named && !draftsOnly) return true;
  // What is no draft stays silent, whatever its encoding: only a draft must be UTF-8.
  const uri = pathToFileURL(absolute).href;
  if (isExcluded(configuration, uri, inFolder)) return false;
  return isIncluded(configuration, uri, inFolder) || isDraftByContent(bytes.toString('utf8'));
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
    if (settings.cache) remember(file, bytes, configuration.fingerprint, outcome, settings.cache);
    return outcome;
  } catch (error) {
    return { kind: 'problem', reason: reasonOf(error) };
  }
}

function check(
  file: CheckTask,
  bytes: Buffer,
  configuration: EffectiveConfiguration,
  settings: CheckSettings,
): Outcome {
  if (!isDraft(file, bytes, configuration, settings)) return { kind: 'other' };
  const text = decodeText(bytes);
  const { file: told, summary, keys, mended } = checkText(file.path, text, configuration, settings, file.known);
  if (mended !== undefined && settings.fix === 'written') writeText(file.absolute, mended, bytes);
  return { kind: 'draft', file: told, summary, keys, hasMark: text.startsWith('\ufeff') };
}
