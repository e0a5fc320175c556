import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/command.ts';

/** Bundles a script of the bench as the product is bundled for production. */
export async function bundle(entry: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [join(root, 'test/bench', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
  });
  return outfile;
}
