import type { ConfigurationHost } from '../../workspace/configuration/host.ts';
import { type LoadedConfiguration, loadConfiguration, nearestFile } from '../../workspace/configuration/loading.ts';
import { comparable, parentOf } from '../../workspace/uris.ts';

type Loaded = LoadedConfiguration | undefined;

/** One thing that is on its way, or there. */
interface Pending {
  readonly promise: Promise<Loaded>;
  settled: { readonly loaded: Loaded } | undefined;
}

/** The configuration files that are in use, each loaded once until something of them changes. */
export class ConfigurationFiles {
  private readonly host: ConfigurationHost;
  private byFolder = new Map<string, Pending>();
  private byFile = new Map<string, Promise<Loaded>>();

  constructor(host: ConfigurationHost) {
    this.host = host;
  }

  /** The configuration of the documents in a folder, undefined where there is none: at once where it is known. */
  of(folder: string): Loaded | Promise<Loaded> {
    const key = comparable(folder);
    let pending = this.byFolder.get(key);
    if (!pending) {
      const added: Pending = { promise: this.nearest(folder), settled: undefined };
      void added.promise.then((loaded) => {
        added.settled = { loaded };
      });
      this.byFolder.set(key, added);
      pending = added;
    }
    return pending.settled ? pending.settled.loaded : pending.promise;
  }

  /** A configuration file by itself, whoever uses it. */
  file(uri: string): Promise<Loaded> {
    const key = comparable(uri);
    let loaded = this.byFile.get(key);
    if (!loaded) {
      loaded = loadConfiguration(this.host, uri).catch(() => undefined);
      this.byFile.set(key, loaded);
    }
    return loaded;
  }

  /** Something has changed: all is read again when it is asked for. */
  forget(): void {
    this.byFolder = new Map();
    this.byFile = new Map();
  }

  /** All that is loaded or on its way. */
  async all(): Promise<LoadedConfiguration[]> {
    const loaded = await Promise.all([
      ...[...this.byFolder.values()].map(({ promise }) => promise),
      ...this.byFile.values(),
    ]);
    return [...new Set(loaded.flatMap((each) => each ?? []))];
  }

  private async nearest(folder: string): Promise<Loaded> {
    try {
      const uri = await nearestFile(this.host, folder);
      return uri === undefined ? undefined : await this.file(uri);
    } catch {
      return undefined;
    }
  }
}

/** The folder that a document's configuration is looked for from; that of a document without one is `otherwise`. */
export function folderOf(uri: string, otherwise: string | undefined): string | undefined {
  return parentOf(uri) ?? otherwise;
}
