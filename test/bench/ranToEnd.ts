import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** What a process took from its start to its end. */
export interface Usage {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of processors, all threads together. */
  readonly processor: number;
  /** The most memory it ever held, in bytes. */
  readonly memory: number;
}

export interface RunOptions {
  readonly args: readonly string[];
  /** The script that tells the usage. */
  readonly usage: string;
  readonly cwd?: string;
  /** Milliseconds after which it is ended: then there is no usage to tell. */
  readonly limit: number;
}

/** Runs node to its end; undefined where that took too long. What it prints goes nowhere. */
export async function runToEnd({ args, usage, cwd, limit }: RunOptions): Promise<Usage | undefined> {
  const start = performance.now();
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, ['--require', usage, ...args], { stdio: [...stdio], ...(cwd ? { cwd } : {}) });
  let [told, complaint] = ['', ''];
  (child.stdio[3] as Readable).on('data', (data: Buffer) => {
    told += data;
  });
  child.stderr?.on('data', (data: Buffer) => {
    complaint += data;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const [, signal] = await once(child, 'close');
  clearTimeout(timer);
  const wall = performance.now() - start;
  if (signal === 'SIGKILL') return undefined;
  if (told === '') throw new Error(`${args.join(' ')} told nothing:\n${complaint}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage;
  return { wall, processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
}
