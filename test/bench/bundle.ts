import { join } from 'node:path';
import { build } from 'esbuild';
import { lastLines, root, runNode } from '../tools/command.ts';
import { benchPath } from './workspace.ts';

/** Bundles a script of the bench as the product is bundled for production; the path of what comes of it. */
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

/** Builds a tree of the product's sources for production, into its own `dist/`. */
export async function buildProduct(folder = root): Promise<string> {
  const built = await runNode([join(folder, 'esbuild.mjs'), '--production'], { cwd: folder });
  if (built.code !== 0) throw new Error(`The build failed:\n${lastLines(built.output, 20)}`);
  return join(folder, 'dist');
}

/** The scripts of the bench that run in processes of their own. */
export interface Children {
  readonly emptyServer: string;
  readonly reading: string;
  /** To be required by a child whose usage is to be told. */
  readonly usage: string;
}

export async function bundleChildren(): Promise<Children> {
  const [emptyServer = '', reading = '', usage = ''] = await Promise.all(
    ['emptyServer', 'reading', 'usage'].map((name) =>
      bundle(`children/${name}.ts`, benchPath('children', `${name}.cjs`)),
    ),
  );
  return { emptyServer, reading, usage };
}
