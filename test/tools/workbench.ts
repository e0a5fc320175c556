import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lastLines, root, run, runNode } from './command.ts';
import { removedOnceQuiet } from './removedOnceQuiet.ts';

// code-server's VS Code server is made for one major version of node: the newest for each.
const versionForNode20 = '4.100.3';
const versionForNode24 = '4.139.1';
// From this version on the program itself comes from npm; the server's own ripgrep would be downloaded by a script.
const ripgrepVersion = '1.18.0';

const folder = join(root, '.vscode-test', 'workbench');
const server = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const main = join(server, 'out', 'server-main.js');

export interface WorkbenchOptions {
  /** A VSIX to install. Without it the project's own folder is linked in as the extension. */
  vsix?: string;
  /** False where the page itself names the extension, as the test host does. */
  link?: boolean;
  /** User settings. */
  settings?: Record<string, unknown>;
  env?: NodeJS.ProcessEnv;
}

export interface Workbench {
  /** `vscode-remote:` authority: host and port. */
  authority: string;
  /** Where extensions are installed. */
  extensions: string;
  /** The address of a page on `folder`; `payload` are pairs that the workbench reads from its address. */
  page(folder: string, payload?: [string, string][]): string;
  /** The URI by which the workbench knows a file of this machine. */
  uri(path: string): string;
  stop(): Promise<void>;
}

/**
 * Installs VS Code's server once, from npm, into a folder of its own under `.vscode-test`.
 * Rejects with a sentence for the user where it cannot be had.
 */
export async function installWorkbench(say: (line: string) => void): Promise<void> {
  const version = Number(process.versions.node.split('.')[0]) >= 24 ? versionForNode24 : versionForNode20;
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  say(`Installing a VS Code workbench for the browser (code-server ${version} from npm, about 300 MB, once) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.npmrc'), 'ignore-scripts=true\n');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { 'code-server': version, '@vscode/ripgrep': ripgrepVersion } }),
  );
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  for (const place of [folder, server]) {
    const npm = await run('npm', ['install', ...quiet], { cwd: place });
    if (npm.code !== 0) throw new Error(`The workbench could not be installed from npm:\n${lastLines(npm.output, 4)}`);
  }
  addRipgrep();
  writeFileSync(stamp, version);
}

/** Without it the workbench finds no file by name and no words in files; everything else works. */
function addRipgrep(): void {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = join(folder, 'node_modules', '@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin', program);
  const target = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (!existsSync(source)) return;
  mkdirSync(target, { recursive: true });
  copyFileSync(source, join(target, program));
}

/** Starts the installed workbench on this machine only, on a free port, behind a random token. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const data = mkdtempSync(join(tmpdir(), 'causerie-workbench-'));
  const extensions = join(data, 'extensions');
  const user = join(data, 'data', 'User');
  mkdirSync(extensions);
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(options.settings ?? {}));
  const token = randomBytes(16).toString('hex');
  const env = { ...withoutEditorVariables(process.env), ...options.env };
  const common = ['--server-data-dir', data, '--extensions-dir', extensions, '--telemetry-level', 'off'];
  if (options.vsix !== undefined) {
    const installed = await runNode([main, ...common, '--install-extension', options.vsix], { env, limit: 60_000 });
    if (installed.code !== 0) throw new Error(`The VSIX could not be installed:\n${lastLines(installed.output, 4)}`);
  } else if (options.link !== false) {
    symlinkSync(root, join(extensions, 'causerie'), 'junction');
  }
  const args = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'];
  const flags = ['--disable-workspace-trust', '--enable-smoke-test-driver'];
  const child = spawn(process.execPath, [main, ...common, ...args, ...flags], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    await removedOnceQuiet(data);
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(child)}`;
    const uri = (path: string) => `vscode-remote://${authority}${asUriPath(path)}`;
    const page = (path: string, payload: [string, string][] = []) => {
      const query = new URLSearchParams({ tkn: token, folder: asUriPath(path) });
      const pairs: [string, string][] = [['skipWelcome', 'true'], ...payload];
      query.set('payload', JSON.stringify(pairs));
      return `http://${authority}/?${query}`;
    };
    return { authority, extensions, page, uri, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// In a terminal of VS Code these would make the server take itself for a part of that editor.
function withoutEditorVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_')));
}

function asUriPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => fail('it did not answer within 60 s'), 60_000);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The workbench did not start: ${why}.\n${lastLines(said, 6)}`));
    };
    const read = (line: string) => {
      said += `${line}\n`;
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', read);
    }
    child.once('exit', (code) => fail(`it ended with exit code ${code}`));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill();
  });
}
