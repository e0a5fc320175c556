import type { Configuration } from './configuration.ts';
import type { ExpressionEngine } from './expressions.ts';
import { configurationShape, settingsShape } from './keys.ts';
import { phraseProblems } from './phraseChecks.ts';
import { isFatal, type Problem } from './problem.ts';
import { readShape, type ShapeReading } from './readShape.ts';
import { readTree, treeOf } from './tree.ts';

export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** Where each value stands; see `ShapeReading`. */
  readonly places: ShapeReading['places'];
  /** In order of place. */
  readonly problems: readonly Problem[];
  /** Nothing of the file could be used. */
  readonly isBroken: boolean;
}

/** Of more nobody reads the rest. */
const mostProblems = 100;

/**
 * Reads a configuration file (YAML, of which JSON is a part). Never throws; what is wrong is told with its place, and the
 * rest counts. `engine` is needed where there are regular expressions.
 */
export function readConfiguration(text: string, engine?: ExpressionEngine): ConfigurationReading {
  const { tree, problems } = readTree(text);
  const isBroken = problems.some(isFatal);
  // An empty file, or nothing but comments.
  if (!tree || (tree.kind === 'scalar' && tree.value === null)) {
    return { configuration: {}, places: new Map(), problems, isBroken };
  }
  const reading = readShape(tree, configurationShape);
  const configuration = (reading.value ?? {}) as Configuration;
  const all = [...problems, ...reading.problems, ...phraseProblems(configuration, reading.places, engine)];
  const told = all.sort((a, b) => a.from - b.from).slice(0, mostProblems);
  return { configuration, places: reading.places, problems: told, isBroken };
}

/** What the editor's settings say; what makes no sense there is left out. */
export function readSettingsConfiguration(sent: unknown): Configuration {
  return (readShape(treeOf(sent), settingsShape).value ?? {}) as Configuration;
}
