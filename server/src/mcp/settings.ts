import { join } from 'node:path';
import { Configurations } from '../cli/check/configurations.ts';
import type { Worded } from '../cli/worded.ts';
import type { EffectiveConfiguration } from '../workspace/configuration/effective.ts';
import { ToolProblem } from './toolProblem.ts';

/** What holds for drafts of a folder, and what is wrong with what says so. */
export interface FolderSettings {
  readonly configuration: EffectiveConfiguration;
  readonly mistakes: readonly Worded[];
}

/**
 * What the configuration file that holds in a folder says, the same as for `causerie check` there.
 * @throws ToolProblem where it cannot be used at all
 */
export async function settingsIn(folder: string): Promise<FolderSettings> {
  const configurations = new Configurations(undefined, folder);
  const configuration = await configurations.of(join(folder, 'draft'));
  const mistakes = configurations.mistakes();
  if (!configurations.isBroken) return { configuration, mistakes };
  throw new ToolProblem({
    en: mistakes.map(({ en }) => en).join('\n'),
    fr: mistakes.map(({ fr }) => fr).join('\n'),
  });
}
