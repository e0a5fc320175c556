import { catalogue } from '../../engine/catalogue.ts';
import type { LintConfig } from '../../engine/lint.ts';
import type { Platform, Severity } from '../../engine/rule.ts';
import type { EffectiveConfiguration } from '../../workspace/configuration/effective.ts';

/** What options say in the place of the configuration. Plain data: it crosses threads. */
export interface Overrides {
  readonly language: 'auto' | 'fr' | 'en' | undefined;
  readonly platforms: readonly Platform[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The only rules that speak; absent: all. */
  readonly onlyRules: readonly string[] | undefined;
}

/** Rules that are not among the only ones are off; one that is asked for by name speaks, whatever the configuration says. */
function severitiesOf(
  configured: LintConfig['severities'],
  { severities, onlyRules }: Overrides,
): LintConfig['severities'] {
  if (!onlyRules) return { ...configured, ...severities };
  const wanted = catalogue.flatMap(({ id }) => {
    const fromFile = configured[id] === 'off' ? undefined : configured[id];
    const severity = onlyRules.includes(id) ? (severities[id] ?? fromFile) : 'off';
    return severity === undefined ? [] : [[id, severity] as const];
  });
  return Object.fromEntries(wanted);
}

/** A configuration as options change it. */
export function overridden(configuration: EffectiveConfiguration, overrides: Overrides): EffectiveConfiguration {
  return {
    ...configuration,
    language: overrides.language ?? configuration.language,
    platforms: overrides.platforms.length > 0 ? overrides.platforms : configuration.platforms,
    lint: { ...configuration.lint, severities: severitiesOf(configuration.lint.severities, overrides) },
  };
}
