// node esbuild.mjs [--production] [--watch]: the extension, the server and the command line, each in one file of dist/.
import { chmodSync, existsSync } from 'node:fs';
import { context } from 'esbuild';

process.chdir(import.meta.dirname);

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const bundles = [
  { entry: 'client/src/node.ts', outfile: 'dist/client.js', external: ['vscode'] },
  { entry: 'server/src/main.node.ts', outfile: 'dist/server.js' },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: '#!/usr/bin/env node' },
];

const missing = bundles.filter(({ entry }) => !existsSync(entry));
if (missing.length > 0) {
  console.error(`Nothing was built: there is no ${missing.map(({ entry }) => entry).join(', nor ')}.`);
  process.exit(1);
}

const contexts = await Promise.all(
  bundles.map(({ entry, outfile, external = [], banner }) =>
    context({
      entryPoints: [entry],
      outfile,
      external,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // Packages' ES modules first: their CommonJS twins often bundle twice as large, or not at all.
      mainFields: ['module', 'main'],
      minify: production,
      sourcemap: !production,
      logLevel: 'warning',
      ...(banner ? { banner: { js: banner } } : {}),
    }),
  ),
);

try {
  if (watch) {
    await Promise.all(contexts.map((each) => each.watch()));
    console.log('Watching; every change is built.');
  } else {
    await Promise.all(contexts.map((each) => each.rebuild()));
    chmodSync('dist/cli.js', 0o755);
  }
} catch {
  // esbuild has printed its errors already.
  process.exitCode = 1;
} finally {
  if (!watch) await Promise.all(contexts.map((each) => each.dispose()));
}
