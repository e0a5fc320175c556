import { childOf, comparable, parentOf, resolvedFrom } from '../uris.ts';
import { expressionEngine, mayHoldExpressions } from './expressions.ts';
import { type ConfigurationHost, configurationNames } from './host.ts';
import { isPackageName, packageFile } from './packages.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type ConfigurationReading, readConfiguration } from './reading.ts';

/** A configuration file, and all that is wrong with it. */
export interface ConfigurationFile extends ConfigurationReading {
  readonly uri: string;
  readonly text: string;
}

/** A configuration file together with those that it builds upon. */
export interface LoadedConfiguration {
  readonly uri: string;
  /** The weaker first; the file itself comes last. */
  readonly layers: readonly ConfigurationFile[];
  /** Whether some file of them could not be used at all, or is not there. */
  readonly isBroken: boolean;
  /** Files that are named and not there: what comes to be there counts. */
  readonly missing: readonly string[];
}

/** A name without `./` that ends as a file's is likely none of a package. */
function isFileName(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

/** A chain of more files than this goes nowhere. */
const mostFiles = 50;

/** Loads the files that one configuration is made of. */
class Loading {
  readonly layers: ConfigurationFile[] = [];
  readonly missing: string[] = [];
  isBroken = false;
  private readonly host: ConfigurationHost;
  private files = 0;

  constructor(host: ConfigurationHost) {
    this.host = host;
  }

  /** Adds a file after those that it builds upon; false where there is none. `chain` are those that lead to it. */
  async add(uri: string, chain: readonly string[]): Promise<boolean> {
    const file = await readFile(this.host, uri);
    if (!file) return false;
    this.files++;
    if (file.isBroken) this.isBroken = true;
    const problems: Problem[] = [...file.problems];
    if (file.configuration.root === false) await this.addNextUp(uri, [...chain, comparable(uri)]);
    for (const [index, name] of (file.configuration.extends ?? []).entries()) {
      const { from, to } = file.places.get(`extends/${index}`) ?? file.places.get('extends') ?? { from: 0, to: 0 };
      const code = await this.addNamed(name, uri, [...chain, comparable(uri)]);
      const replacement = code === 'extendsPackage' && isFileName(name) ? `./${name}` : undefined;
      if (code) problems.push({ from, to, code, data: { name }, ...(replacement && { replacement }) });
    }
    const kept = this.layers.findIndex((layer) => layer.uri === uri);
    // Two files may build upon the same third: it is as strong as the stronger of them says.
    if (kept >= 0) this.layers.splice(kept, 1);
    this.layers.push({ ...file, problems: problems.sort((a, b) => a.from - b.from) });
    return true;
  }

  private async addNextUp(uri: string, chain: readonly string[]): Promise<void> {
    const above = parentOf(parentOf(uri) ?? '');
    const next = above === undefined ? undefined : await nearestFile(this.host, above);
    if (next && !chain.includes(comparable(next))) await this.add(next, chain);
  }

  /** Adds what `extends` names; says why it cannot. */
  private async addNamed(name: string, from: string, chain: readonly string[]): Promise<ProblemCode | undefined> {
    if (this.files >= mostFiles) return 'extendsTooMany';
    const beside = resolvedFrom(from, name);
    const isPackage = isPackageName(name) && !(await exists(this.host, beside));
    if (isPackage && !this.host.hasPackages(from)) {
      this.isBroken = true;
      return 'extendsNoPackages';
    }
    const uri = isPackage ? await packageFile(this.host, name, from) : beside;
    if (uri !== undefined && chain.includes(comparable(uri))) return 'extendsCycle';
    if (uri !== undefined && (await this.add(uri, chain))) {
      return this.layers.find((layer) => layer.uri === uri)?.isBroken ? 'extendsBroken' : undefined;
    }
    this.isBroken = true;
    if (!isPackage || isFileName(name)) this.missing.push(beside);
    return isPackage ? 'extendsPackage' : 'extendsMissing';
  }
}

async function readFile(host: ConfigurationHost, uri: string): Promise<ConfigurationFile | undefined> {
  let text: string | undefined;
  try {
    text = await host.read(uri);
  } catch (error) {
    const problem: Problem = { from: 0, to: 0, code: 'unreadable', data: { reason: reasonOf(error) } };
    return { uri, text: '', configuration: {}, places: new Map(), problems: [problem], isBroken: true };
  }
  if (text === undefined) return undefined;
  const engine = mayHoldExpressions(text) ? await expressionEngine() : undefined;
  return { uri, text, ...readConfiguration(text, engine) };
}

/** The code of an error of a file system, else what it says. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return String(code ?? message ?? error);
}

/** Whether there is a file, one that cannot be read included: it is told and not passed over. */
async function exists(host: ConfigurationHost, uri: string): Promise<boolean> {
  try {
    return (await host.read(uri)) !== undefined;
  } catch {
    return true;
  }
}

/** The configuration file of a folder, or of the nearest folder above it that has one. */
export async function nearestFile(host: ConfigurationHost, folder: string): Promise<string | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const uris = configurationNames.map((name) => childOf(at as string, name));
    const found = await Promise.all(uris.map((uri) => exists(host, uri)));
    const first = uris.find((_, index) => found[index]);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** A configuration file with all that it builds upon; undefined where there is no such file. Never rejects. */
export async function loadConfiguration(
  host: ConfigurationHost,
  uri: string,
): Promise<LoadedConfiguration | undefined> {
  const loading = new Loading(host);
  if (!(await loading.add(uri, []))) return undefined;
  return { uri, layers: loading.layers, isBroken: loading.isBroken, missing: loading.missing };
}
