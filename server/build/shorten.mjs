import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * Shortens the names of a script once more, and nothing else: esbuild's are longer where scopes are many. Statements stay as
 * they are, so that what V8 makes of them does too. Comments of licences are kept.
 *
 * @param {string} path of a script, which is written over
 */
export async function shorten(path) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    compress: false,
    mangle: true,
    format: { ascii_only: true, ecma: 2020, comments: 'some' },
  });
  await writeFile(path, code);
}
