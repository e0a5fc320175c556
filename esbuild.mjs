// node esbuild.mjs [--production] [--watch]: the extension and the server, each for node and for browsers, and the command
// line, each in one file of dist/.
import { chmodSync, existsSync } from 'node:fs';
import { build, context } from 'esbuild';

process.chdir(import.meta.dirname);

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', target: 'node20', format: 'cjs' };
/** Nothing that only node has is found for browsers: importing it ends the build. */
const browser = { platform: 'browser', target: 'es2023' };

const bundles = [
  { entry: 'client/src/node.ts', outfile: 'dist/client.js', external: ['vscode'], ...node },
  {
    entry: 'client/src/browser.ts',
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
    ...browser,
    format: 'cjs',
  },
  { entry: 'server/src/main.node.ts', outfile: 'dist/server.js', ...node },
  { entry: 'server/src/main.browser.ts', outfile: 'dist/server.browser.js', ...browser, format: 'iife' },
  { entry: 'server/src/mcp/main.ts', outfile: 'dist/mcp.js', ...node },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, ...node },
];

const missing = bundles.filter(({ entry }) => !existsSync(entry));
if (missing.length > 0) {
  console.error(`Nothing was built: there is no ${missing.map(({ entry }) => entry).join(', nor ')}.`);
  process.exit(1);
}

/** What an entry of a lexicon tells its tests, and nobody else. */
const testsOf = new Set(['hits', 'misses', 'mends']);

/** Lexicons without their tests: they are two thirds of them. Modules that hold anything but data are left as they are. */
const lexiconsWithoutTests = {
  name: 'lexicons-without-tests',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]engine[\\/](?:lexicons[\\/](?:fr|en)[\\/].*|.*[\\/]cues\.(?:fr|en))\.ts$/ },
      async ({ path }) => {
        const options = { bundle: true, write: false, format: 'esm', platform: 'neutral', charset: 'utf8' };
        const { outputFiles } = await build({ entryPoints: [path], ...options, logLevel: 'silent' });
        const source = Buffer.from(outputFiles[0].text).toString('base64');
        const exported = Object.entries(await import(`data:text/javascript;base64,${source}`));
        const isData = ([, value]) =>
          Array.isArray(value) && value.every((entry) => typeof entry?.pattern !== 'undefined');
        if (path.endsWith('index.ts') || exported.length === 0 || !exported.every(isData)) return undefined;
        const contents = exported
          .map(([name, entries]) => `export const ${name} = ${JSON.stringify(entries, withoutTests)};`)
          .join('\n');
        return { contents, loader: 'js' };
      },
    );
  },
};

function withoutTests(key, value) {
  return testsOf.has(key) ? undefined : value;
}

const contexts = await Promise.all(
  bundles.map(({ entry, ...options }) =>
    context({
      ...options,
      entryPoints: [entry],
      bundle: true,
      // Packages' ES modules first: their CommonJS twins often bundle twice as large, or not at all.
      mainFields: options.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
      // Letters beyond ASCII would be spelled out, six bytes each.
      charset: 'utf8',
      plugins: [lexiconsWithoutTests],
      minify: production,
      sourcemap: !production,
      logLevel: 'warning',
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
