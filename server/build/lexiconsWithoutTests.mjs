import { build } from 'esbuild';

/** What an entry of a lexicon tells its tests, and nobody else. */
const testsOf = new Set(['hits', 'misses', 'mends']);

/** Lexicons without their tests: they are two thirds of them. Modules that hold anything but data are left as they are. */
export const lexiconsWithoutTests = {
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
