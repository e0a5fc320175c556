import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { build } from './build.ts';
import { findOnPath, root, run } from './command.ts';
import { installWorkbench, startWorkbench } from './workbench.ts';

const examples = join(root, 'examples');
// There is most to see and to mend in it.
const firstExample = join(examples, '5-atelier.post.md');
const say = (line: string) => console.log(line);

async function main(args: string[]): Promise<void> {
  if (args.some((arg) => arg !== '--check')) {
    console.error('npm start opens the examples in an editor; npm start -- --check prints their scores here.');
    process.exit(2);
  }
  say('Building …');
  await build();
  if (args.includes('--check')) return check();
  const desktop = desktopEditor();
  if (desktop) await openDesktop(desktop);
  else await openBrowser();
}

/** Prints the findings and the score of every example. Findings are what the examples are there for: no failure. */
async function check(): Promise<void> {
  const args = [join('dist', 'cli.js'), 'check', 'examples', '--fail-on', 'never'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.exit(await new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1))));
}

function desktopEditor(): string | undefined {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // In a terminal of a remote window `code` is another program, and a desktop editor refuses to run as root.
  const isRemote = process.env.VSCODE_IPC_HOOK_CLI !== undefined;
  const isRoot = process.platform === 'linux' && userInfo().uid === 0;
  return hasScreen && !isRemote && !isRoot ? findOnPath('code', 'codium') : undefined;
}

async function openDesktop(editor: string): Promise<void> {
  const args = [
    '--new-window',
    '--disable-workspace-trust',
    `--extensionDevelopmentPath=${root}`,
    examples,
    firstExample,
  ];
  const opened = await run(editor, args);
  if (opened.code !== 0) throw new Error(`${editor} could not be started:\n${opened.output}`);
  say(`examples/ is open in ${basename(editor)}, with Causerie running. Close its window when you are done.`);
}

async function openBrowser(): Promise<void> {
  say('There is no desktop VS Code to use here, so the workbench of VS Code opens in the browser.');
  await installWorkbench(say);
  const workbench = await startWorkbench({
    settings: {
      'extensions.ignoreRecommendations': true,
      // Otherwise its first word would be a question about the repository around the examples.
      'git.openRepositoryInParentFolders': 'never',
    },
  });
  const address = workbench.page(examples, [['openFile', workbench.uri(firstExample)]]);
  say(`\n  ${address}\n\nOpen this address in a browser on this machine. Ctrl-C here ends it.`);
  openAddress(address);
  await new Promise<void>((resolve) => {
    // Ctrl-C comes twice, from the terminal and from npm start: the second must not cut the cleaning up short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  await workbench.stop();
  process.exit(0);
}

function openAddress(address: string): void {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const path = hasScreen ? findOnPath(opener) : undefined;
  if (path)
    spawn(path, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
