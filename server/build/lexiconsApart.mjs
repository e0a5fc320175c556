import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { spelled } from './ascii.mjs';
import { evaluated } from './evaluated.mjs';

const source = resolve(import.meta.dirname, '..', 'src', 'engine');
const languages = ['fr', 'en'];

/** What an entry of a lexicon tells its tests, and nobody else; its patterns are written apart. */
const leftOut = new Set(['hits', 'misses', 'mends', 'pattern']);

/** The engine as its sources are, with what lexicons are written by. */
function evaluatedEngine({ contents }) {
  const more = [
    "export { matcherContents } from './lexicons/lexicon.ts';",
    "export { writePattern } from './phrases/writePattern.ts';",
  ];
  return evaluated({
    stdin: { contents: [contents, ...more].join('\n'), resolveDir: source },
  });
}

/** The lexicons of one language, all in one: `WrittenLexicons` says what is what. */
function written({ matcherContents, writePattern }, language) {
  const phrases = [];
  const numbers = new Map();
  const numberOf = (phrase) => {
    if (!numbers.has(phrase)) numbers.set(phrase, phrases.push(phrase) - 1);
    return numbers.get(phrase);
  };
  const matchers = {};
  for (const [name, content] of matcherContents(language)) {
    const named = content.phrases.map(content.groupOf);
    const groupNames = [...new Set(named)];
    matchers[name] = {
      ranges: rangesOf(content.phrases.map(numberOf)),
      groups: named.map((group) => groupNames.indexOf(group)),
      groupNames,
    };
  }
  const patterns = phrases.map(({ pattern }) => [pattern].flat().map(writePattern));
  return {
    patterns: patterns.flat().join('\n'),
    phrases: phrases
      .map((phrase) => JSON.stringify(phrase, (key, value) => (leftOut.has(key) ? undefined : value)))
      .join('\n'),
    counts: patterns.map(({ length }) => length),
    matchers,
  };
}

/** Numbers that follow one another as `[from, to]`, the second not among them. */
function rangesOf(numbers) {
  const ranges = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number) last[1]++;
    else ranges.push([number, number + 1]);
  }
  return ranges;
}

/** One script for every host. Without a letter beyond ASCII: it is kept in memory as it is, a byte a character. */
function scriptOf(lexicons, language) {
  const data = JSON.stringify(lexicons).replace(/[\u007f-\uffff]/g, spelled);
  return `globalThis.causerieLexicons = { ...globalThis.causerieLexicons, ${language}: ${data} };\n`;
}

const loading = `
export function writtenLexicons(language) {
  causerieLoad('./lexicons.' + language + '.js');
  const lexicons = globalThis.causerieLexicons[language];
  // What is made of it is kept instead.
  delete globalThis.causerieLexicons[language];
  return lexicons;
}`;

/** Whether a module of a lexicon holds phrases alone: these are written apart. */
function holdsPhrases(exported) {
  const values = Object.values(exported);
  return values.length > 0 && values.every((value) => Array.isArray(value) && value.every(({ pattern }) => pattern));
}

/**
 * Lexicons without their tests, which are two thirds of them, as scripts of their own, one a language, with what is known of
 * each pattern before any text comes. The engine that is bundled has none. Modules that hold anything but phrases stay in it.
 */
export function lexiconsApart(engine) {
  return {
    name: 'lexicons-apart',
    setup({ onLoad, onStart }) {
      onStart(async () => {
        const { exported } = await evaluatedEngine(engine.stdin);
        await mkdir('dist', { recursive: true });
        for (const language of languages) {
          await writeFile(`dist/lexicons.${language}.js`, scriptOf(written(exported, language), language));
        }
      });
      onLoad({ filter: /[\\/]engine[\\/]lexicons[\\/]written\.ts$/ }, () => ({ contents: loading, loader: 'js' }));
      onLoad(
        { filter: /[\\/]engine[\\/](?:lexicons[\\/](?:fr|en)[\\/].*|.*[\\/]cues\.(?:fr|en))\.ts$/ },
        async ({ path }) => {
          if (path.endsWith('index.ts')) return undefined;
          const { exported, files } = await evaluated({ entryPoints: [path] });
          if (!holdsPhrases(exported)) return undefined;
          const contents = Object.keys(exported)
            .map((name) => `export const ${name} = [];`)
            .join('\n');
          return { contents, loader: 'js', watchFiles: files.map((file) => resolve(file)) };
        },
      );
    },
  };
}
