import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../tools/command.ts';
import { cliPath } from './support.ts';

/**
 * Lays out what docs/editors.md tells users of an editor to have: its set-up, verbatim, as a file, and `causerie` on the
 * PATH. Gives the environment in which the editor is to be started.
 */
export function layOutSetUp(folder: string, language: 'lua' | 'elisp'): NodeJS.ProcessEnv {
  const page = readFileSync(join(root, 'docs', 'editors.md'), 'utf8');
  const setUp = new RegExp(`^\`\`\`${language}\\n([^]+?)^\`\`\`$`, 'm').exec(page)?.[1];
  if (setUp === undefined) throw new Error(`docs/editors.md has no set-up in ${language}`);
  const file = join(folder, `set-up.${language}`);
  writeFileSync(file, setUp);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'causerie'), `#!/bin/sh\nexec '${process.execPath}' '${cliPath}' "$@"\n`);
  chmodSync(join(bin, 'causerie'), 0o755);
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, HOME: folder, PATH: path, CAUSERIE_SET_UP: file };
}
