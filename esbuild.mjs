// node esbuild.mjs [--production] [--watch]: the engine; the extension and the server, each for node and for browsers; the
// pages of webviews; the command line and the server for assistants: each in one file of dist/.
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { clientBundles, clientEntries } from './client/build/clientApart.mjs';
import { withoutMaps } from './client/build/withoutMaps.mjs';
import { spellOut } from './server/build/ascii.mjs';
import { engineApart, engineBundle } from './server/build/engineApart.mjs';
import { expressionsApart, expressionsBundle } from './server/build/expressionsApart.mjs';
import { hosts } from './server/build/hosts.mjs';
import { lexiconsApart } from './server/build/lexiconsApart.mjs';
import { thirdPartyLicences } from './server/build/licences.mjs';
import { serverBundles, serverEntries } from './server/build/serverApart.mjs';
import { shorten } from './server/build/shorten.mjs';

process.chdir(import.meta.dirname);

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { ...hosts.node, format: 'cjs' };
const { browser } = hosts;
const page = { ...browser, target: 'es2022', format: 'iife' };

/** Programs of node that take the engine from its bundle. */
const besideEngine = [
  { entry: 'server/src/main.node.ts', outfile: 'dist/server.js', ...node },
  { entry: 'server/src/mcp/main.ts', outfile: 'dist/mcp.js', ...node },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, ...node },
];

/** What needs a few words of the engine at most, and holds them itself. */
const others = [
  { entry: 'client/webview/preview.ts', outfile: 'dist/preview.js', ...page },
  { entry: 'client/webview/preview.css', outfile: 'dist/preview.css' },
  {
    entry: 'client/webview/report/report.ts',
    outfile: 'dist/report.js',
    plugins: [withoutMaps],
    banner: {
      js: '/*! Holds Observable Plot (Observable, Inc.) and D3 (Mike Bostock), both under the ISC licence. */',
    },
    ...page,
  },
  { entry: 'client/webview/report/report.css', outfile: 'dist/report.css' },
];

const entries = [...clientEntries, ...serverEntries, ...[...besideEngine, ...others].map(({ entry }) => entry)];
const missing = entries.filter((entry) => !existsSync(entry));
if (missing.length > 0) {
  console.error(`Nothing was built: there is no ${missing.join(', nor ')}.`);
  process.exit(1);
}

const engine = engineBundle();

const bundles = [
  ...(await clientBundles()),
  ...(await serverBundles()),
  { ...engine, ...browser, plugins: [lexiconsApart(engine)] },
  { ...expressionsBundle, ...browser },
  ...besideEngine.map(({ entry, ...options }) => ({
    ...options,
    entryPoints: [entry],
    plugins: [engineApart('node'), expressionsApart('node')],
  })),
  ...others.map(({ entry, ...options }) => ({ ...options, entryPoints: [entry] })),
];

const contexts = await Promise.all(
  bundles.map((options) =>
    context({
      ...options,
      bundle: true,
      // Letters beyond ASCII are spelled out: a text without them is kept in memory as it is, with them at twice its size.
      charset: 'ascii',
      minify: production,
      sourcemap: !production,
      metafile: true,
      logLevel: 'warning',
    }),
  ),
);

try {
  if (watch) {
    await Promise.all(contexts.map((each) => each.watch()));
    console.log('Watching; every change is built.');
  } else {
    const built = await Promise.all(contexts.map((each) => each.rebuild()));
    const outputs = built.flatMap(({ metafile }) => Object.keys(metafile.outputs));
    // Only without maps, whose columns it would move.
    if (production) {
      for (const path of outputs.filter((each) => each.endsWith('.js'))) {
        spellOut(path);
        await shorten(path);
      }
    }
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicences(built.map(({ metafile }) => metafile)));
    chmodSync('dist/cli.js', 0o755);
  }
} catch (error) {
  // What does not build esbuild has printed already.
  if (!('errors' in error)) console.error(error);
  process.exitCode = 1;
} finally {
  if (!watch) await Promise.all(contexts.map((each) => each.dispose()));
}
