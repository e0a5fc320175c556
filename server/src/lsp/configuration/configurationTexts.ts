import type { ConfigurationHost } from '../../workspace/configuration/host.ts';
import { isFatal, type Problem } from '../../workspace/configuration/problem.ts';
import { readTree } from '../../workspace/configuration/tree.ts';
import { comparable } from '../../workspace/uris.ts';

/** A text that cannot be read, and why. */
interface BrokenText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The texts of configuration files: what is open in the editor, else what is on the disk. While a file cannot be read, the
 * last text that could be serves on: nobody's drafts change colour because somebody is in the middle of a line.
 */
export class ConfigurationTexts implements ConfigurationHost {
  private readonly host: ConfigurationHost;
  private readonly openText: (uri: string) => string | undefined;
  private readonly lastGood = new Map<string, string>();
  private readonly broken = new Map<string, BrokenText>();

  constructor(host: ConfigurationHost, openText: (uri: string) => string | undefined) {
    this.host = host;
    this.openText = openText;
  }

  hasPackages(uri: string): boolean {
    return this.host.hasPackages(uri);
  }

  async read(uri: string): Promise<string | undefined> {
    const text = this.openText(uri) ?? (await this.host.read(uri));
    const key = comparable(uri);
    this.broken.delete(key);
    if (text === undefined) {
      this.lastGood.delete(key);
      return undefined;
    }
    if (uri.endsWith('/package.json')) return text;
    const problems = readTree(text).problems.filter(isFatal);
    if (problems.length === 0) {
      this.lastGood.set(key, text);
      return text;
    }
    this.broken.set(key, { text, problems });
    return this.lastGood.get(key) ?? text;
  }

  /** What is there at present, where it cannot be read. */
  brokenText(uri: string): BrokenText | undefined {
    return this.broken.get(comparable(uri));
  }
}
