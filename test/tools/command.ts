import { type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface CommandResult {
  /** 0 where all went well; 1 where the command could not be started or was ended by a signal. */
  code: number;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended. */
  limit?: number;
}

const isWindows = process.platform === 'win32';

/** Runs a command to its end without a shell (on Windows with one, for `.cmd` files) and never throws. */
export function run(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { cwd = root, env = process.env, limit } = options;
  return new Promise((resolve) => {
    const spawnOptions: SpawnOptions = { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows };
    const child = spawn(quoted(command), args.map(quoted), spawnOptions);
    let output = '';
    const timer = limit === undefined ? undefined : setTimeout(() => end(`\nended after ${limit / 1000} s`), limit);
    const end = (reason: string) => {
      output += reason;
      child.kill('SIGKILL');
    };
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 1, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a file with this node. */
export function runNode(args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return run(process.execPath, args, options);
}

/** The path of the first of `names` that is on the PATH. */
export function findOnPath(...names: string[]): string | undefined {
  const extensions = isWindows ? ['.cmd', '.exe'] : [''];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const extension of extensions) {
        const path = join(folder, name + extension);
        if (folder !== '' && isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As the shell that Windows needs for `.cmd` files wants it; elsewhere there is no shell to quote for. */
function quoted(argument: string): string {
  return isWindows && /[\s&()^]/.test(argument) ? `"${argument}"` : argument;
}

/** The last `count` lines of a text that are not empty. */
export function lastLines(text: string, count: number): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}
