import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { nodeHost } from '../hosts/node.ts';
import { type EffectiveConfiguration, effectiveConfiguration } from '../workspace/configuration/effective.ts';
import { expressionEngine } from '../workspace/configuration/expressions.ts';
import { LineStarts } from '../workspace/configuration/lineStarts.ts';
import {
  type ConfigurationFile,
  type LoadedConfiguration,
  loadConfiguration,
  nearestFile,
} from '../workspace/configuration/loading.ts';
import { wordProblem } from '../workspace/configuration/problemWords.ts';
import { UsageError } from './usage.ts';

async function effective(loaded: LoadedConfiguration | undefined): Promise<EffectiveConfiguration> {
  const usesExpressions = loaded?.layers.some(({ configuration }) =>
    configuration.phrases?.find?.some(({ regex }) => regex !== undefined),
  );
  return effectiveConfiguration(loaded, {}, usesExpressions ? await expressionEngine() : undefined);
}

/** The configuration of each file: the one that is named, else the nearest upwards. Each file of it is read once. */
export class Configurations {
  private readonly cwd: string;
  private readonly named: Promise<EffectiveConfiguration> | undefined;
  private readonly byFolder = new Map<string, Promise<EffectiveConfiguration>>();
  private readonly byFile: Map<string, Promise<EffectiveConfiguration>>;
  private readonly files: Map<string, ConfigurationFile>;
  private broken = false;

  private constructor(cwd: string, named: LoadedConfiguration | undefined) {
    this.cwd = cwd;
    this.byFile = new Map();
    this.files = new Map();
    this.named = named && this.keep(named);
  }

  /** @throws UsageError where a file is named that is not there */
  static async open(named: string | undefined, cwd: string): Promise<Configurations> {
    if (named === undefined) return new Configurations(cwd, undefined);
    const loaded = await loadConfiguration(nodeHost, pathToFileURL(resolve(cwd, named)).href);
    if (!loaded) throw new UsageError(`${named}: there is no such file or folder`);
    return new Configurations(cwd, loaded);
  }

  /** Whether some file that was needed could not be used at all. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** What holds for a file. */
  of(absolute: string): Promise<EffectiveConfiguration> {
    if (this.named) return this.named;
    const folder = dirname(absolute);
    let configuration = this.byFolder.get(folder);
    if (!configuration) {
      configuration = this.nearest(folder);
      this.byFolder.set(folder, configuration);
    }
    return configuration;
  }

  /** What is wrong with the files that were needed: `file:line:column: message`. */
  mistakes(language: InterfaceLanguage): string[] {
    return [...this.files.values()].flatMap(({ uri, text, problems }) => {
      const lines = new LineStarts(text);
      return problems.map((problem) => {
        const place = `${lines.lineOf(problem.from)}:${lines.columnOf(problem.from)}`;
        return `${this.shown(uri)}:${place}: ${wordProblem(problem, language)}`;
      });
    });
  }

  private async nearest(folder: string): Promise<EffectiveConfiguration> {
    const uri = await nearestFile(nodeHost, pathToFileURL(folder).href);
    if (uri === undefined) return this.once('', async () => undefined);
    return this.once(uri, () => loadConfiguration(nodeHost, uri));
  }

  private once(uri: string, load: () => Promise<LoadedConfiguration | undefined>): Promise<EffectiveConfiguration> {
    let configuration = this.byFile.get(uri);
    if (!configuration) {
      configuration = load().then((loaded) => (loaded ? this.keep(loaded) : effective(undefined)));
      this.byFile.set(uri, configuration);
    }
    return configuration;
  }

  private keep(loaded: LoadedConfiguration): Promise<EffectiveConfiguration> {
    for (const layer of loaded.layers) this.files.set(layer.uri, layer);
    if (loaded.isBroken) this.broken = true;
    return effective(loaded);
  }

  private shown(uri: string): string {
    const absolute = fileURLToPath(uri);
    const path = relative(this.cwd, absolute);
    return (path.startsWith(`..${sep}..`) ? absolute : path).split(sep).join('/');
  }
}
