import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/** What runs at every key: V8 is to make of its statements what it makes of esbuild's. */
const typing = /(?:^|[\\/])(?:engine|server(?:\.\w+)?)\.js$/;

const compress = {
  defaults: false,
  collapse_vars: true,
  dead_code: true,
  evaluate: true,
  join_vars: true,
  reduce_funcs: false,
  reduce_vars: true,
  unused: true,
};

/**
 * Shortens the names of a script once more, esbuild's being longer where scopes are many, and leaves out what is named once
 * only or never where no key waits for it. Functions stay where they are: one moved into another would be made at each of its
 * calls. Comments of licences are kept.
 *
 * @param {string} path of a script, which is written over
 */
export async function shorten(path) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    compress: typing.test(path) ? false : compress,
    mangle: true,
    format: { ascii_only: true, ecma: 2020, comments: 'some' },
  });
  await writeFile(path, code);
}
