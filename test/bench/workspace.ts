import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/command.ts';

/** Where the bench keeps what it makes and installs; no part of the project. */
const benchFolder = join(root, '.bench');

export function benchPath(...names: string[]): string {
  const path = join(benchFolder, ...names);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}
