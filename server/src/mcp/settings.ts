import { loadConfiguration } from '../cli/check.ts';
import { UsageError } from '../cli/usage.ts';
import type { DraftOptions } from '../engine/draft.ts';
import type { LintConfig } from '../engine/lint.ts';
import { hostsOf } from '../workspace/sites.ts';
import { ToolProblem } from './worded.ts';

export interface DraftSettings {
  readonly draft: Omit<DraftOptions, 'markdown'>;
  readonly lint: LintConfig;
}

/**
 * What the configuration file that holds in a folder says, the same as for `causerie check` there.
 * @throws ToolProblem where it cannot be used
 */
export function settingsIn(folder: string): DraftSettings {
  try {
    const { language = 'auto', platforms, rules = {}, people = [], sites = [] } = loadConfiguration(undefined, folder);
    return {
      draft: { language, ...(platforms && { platforms }) },
      lint: { severities: rules, people, ownSites: hostsOf(sites) },
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new ToolProblem({ en: error.message, fr: error.message });
  }
}
