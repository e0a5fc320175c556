import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../../node/nodeConfigurations.ts';
import { type EffectiveConfiguration, effectiveConfiguration } from '../../workspace/configuration/effective.ts';
import { expressionEngine } from '../../workspace/configuration/expressions.ts';
import { LineStarts } from '../../workspace/configuration/lineStarts.ts';
import {
  type ConfigurationFile,
  type LoadedConfiguration,
  loadConfiguration,
  nearestFile,
} from '../../workspace/configuration/loading.ts';
import { wordProblem } from '../../workspace/configuration/problemWords.ts';
import { UsageError, type Worded } from '../worded.ts';

async function effective(loaded: LoadedConfiguration | undefined): Promise<EffectiveConfiguration> {
  const usesExpressions = loaded?.layers.some(({ configuration }) =>
    configuration.phrases?.find?.some(({ regex }) => regex !== undefined),
  );
  return effectiveConfiguration(loaded, {}, usesExpressions ? await expressionEngine() : undefined);
}

/** The configuration of each file: the one that is named, else the nearest upwards. Each file of it is read once. */
export class Configurations {
  private readonly cwd: string;
  private readonly named: string | undefined;
  private readonly byFolder = new Map<string, Promise<EffectiveConfiguration>>();
  private readonly byFile: Map<string, Promise<EffectiveConfiguration>>;
  private readonly files: Map<string, ConfigurationFile>;
  private broken = false;

  constructor(named: string | undefined, cwd: string) {
    this.cwd = cwd;
    this.named = named;
    this.byFile = new Map();
    this.files = new Map();
  }

  /** Whether some file that was needed could not be used at all. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** What holds for a file. @throws UsageError where a configuration is named that is not there */
  of(absolute: string): Promise<EffectiveConfiguration> {
    const { named } = this;
    if (named !== undefined) return this.once(named, () => this.loadNamed(named));
    const folder = dirname(absolute);
    let configuration = this.byFolder.get(folder);
    if (!configuration) {
      configuration = this.nearest(folder);
      this.byFolder.set(folder, configuration);
    }
    return configuration;
  }

  /** What is wrong with the files that were needed, with `file:line:column` before it. */
  mistakes(): Worded[] {
    return [...this.files.values()].flatMap(({ uri, text, problems }) => {
      const lines = new LineStarts(text);
      return problems.map((problem) => {
        const place = `${this.shown(uri)}:${lines.lineOf(problem.from)}:${lines.columnOf(problem.from)}`;
        return { en: `${place}: ${wordProblem(problem, 'en')}`, fr: `${place}: ${wordProblem(problem, 'fr')}` };
      });
    });
  }

  private async loadNamed(named: string): Promise<LoadedConfiguration> {
    const loaded = await loadConfiguration(nodeHost, pathToFileURL(resolve(this.cwd, named)).href);
    if (loaded) return loaded;
    throw new UsageError({
      en: `${named}: there is no such file or folder`,
      fr: `${named}\u00A0: il n’y a ni fichier ni dossier de ce nom`,
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
    const path = relative(this.cwd, absolute) || '.';
    return (path.startsWith(`..${sep}..`) ? absolute : path).split(sep).join('/');
  }
}
