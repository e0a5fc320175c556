import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command.ts';

/** JSON and TypeScript as the project's formatter leaves it; other text as it is. */
export function formatted(path: string, text: string): string {
  if (!/\.(?:json|ts)$/.test(path)) return text;
  const folder = join(root, 'node_modules/@biomejs/biome');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(folder, bin.biome), 'format', `--stdin-file-path=${path}`],
    { input: text, encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(`biome cannot format ${path}: ${stderr}`);
  return stdout;
}
