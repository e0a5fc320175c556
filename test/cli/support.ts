import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../server/src/cli/report.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cli = join(root, 'dist', 'cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  /** Below the folder of the test. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
}

/** Announces in ready-made words, asks nothing and names nobody; two of its phrases are mended unasked. */
export const broadcast =
  '---\nplatform: linkedin\n---\nNous sommes ravis de vous annoncer que la boulangerie rouvre lundi.\n\nN’hésitez pas à nous contacter.\n';

/** Talks with people: no finding. */
export const conversation =
  '---\nplatform: x\npurpose: thank\n---\nMerci @lea_p, la pâte lève enfin. Et chez vous, combien de temps la laissez-vous reposer ?\n';

/** What an unattended environment is like: no colours, English, and nothing of the machine that tests. */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, GITHUB_WORKSPACE, CI, ...rest } = process.env;
  return { ...rest, LC_ALL: 'C.UTF-8', ...more };
}

/** A folder of its own for each test of a `describe`, and the real command line in it. */
export class Sandbox {
  folder = '';

  constructor() {
    beforeEach(() => {
      this.folder = mkdtempSync(join(tmpdir(), 'causerie é '));
    });
    afterEach(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** Runs a command in the folder, or below it. */
  run(command: string, args: readonly string[], { cwd = '', env = {}, input }: RunOptions = {}): Run {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.path(cwd),
      encoding: 'utf8',
      env: environment(env),
      maxBuffer: 256 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
    return { code: status, out: stdout, err: stderr };
  }

  causerie(...args: readonly string[]): Run {
    return this.run(process.execPath, [cli, ...args]);
  }

  causerieWith(options: RunOptions, ...args: readonly string[]): Run {
    return this.run(process.execPath, [cli, ...args], options);
  }

  report(...args: readonly string[]): Report {
    return JSON.parse(this.causerie(...args, '--format', 'json').out) as Report;
  }
}
