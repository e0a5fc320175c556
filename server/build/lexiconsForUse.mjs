import { build } from 'esbuild';

/** What an entry of a lexicon tells its tests, and nobody else. */
const testsOf = new Set(['hits', 'misses', 'mends']);

const options = { bundle: true, write: false, format: 'esm', platform: 'neutral', charset: 'utf8', logLevel: 'silent' };

/** What a module exports, run here. */
async function evaluated(path) {
  const { outputFiles } = await build({ ...options, entryPoints: [path] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/**
 * Lexicons without their tests, which are two thirds of them, and with what is known of each pattern before any text comes:
 * the words that it cannot be found without. Modules that hold anything but data are left as they are.
 */
export const lexiconsForUse = {
  name: 'lexicons-for-use',
  setup({ onLoad, onStart }) {
    let keyWordsOf;
    onStart(async () => {
      ({ keyWordsOf } = await evaluated('server/src/engine/phrases/keyWords.ts'));
    });
    const keysOf = ({ pattern }) => [pattern].flat().map((source) => written(keyWordsOf(source)));
    onLoad(
      { filter: /[\\/]engine[\\/](?:lexicons[\\/](?:fr|en)[\\/].*|.*[\\/]cues\.(?:fr|en))\.ts$/ },
      async ({ path }) => {
        if (path.endsWith('index.ts')) return undefined;
        const exported = Object.entries(await evaluated(path));
        const isData = ([, value]) =>
          Array.isArray(value) && value.every((entry) => typeof entry?.pattern !== 'undefined');
        if (exported.length === 0 || !exported.every(isData)) return undefined;
        const contents = exported
          .map(([name, entries]) => [name, entries.map((entry) => ({ ...entry, keys: keysOf(entry) }))])
          .map(([name, entries]) => `export const ${name} = ${JSON.stringify(entries, withoutTests)};`)
          .join('\n');
        return { contents, loader: 'js' };
      },
    );
  },
};

/** Longer lists cost more to carry than to read out of the pattern. */
const mostWritten = 4;

function written(words) {
  if (!words) return '';
  return words.length > mostWritten ? null : words.join(' ');
}

function withoutTests(key, value) {
  return testsOf.has(key) ? undefined : value;
}
