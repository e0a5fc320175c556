import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from '../../tools/command.ts';

const engine = join(root, 'server', 'src', 'engine');

/** What one call of a function reads, in characters: JavaScript that sees its arguments and its result. */
type Reads = (call: { args: string; result: string }) => string;

/**
 * Functions that read text, by module: whoever imports one gets it with a counter around it. The engine itself is as it ships,
 * and knows nothing of being counted. A function that is no longer there ends the build.
 */
const readers: Readonly<Record<string, Readonly<Record<string, Reads>>>> = {
  'text/chunks.ts': { splitChunks: ({ result }) => `${result}.reduce((sum, { from, to }) => sum + to - from, 0)` },
  'text/markdown.ts': { parseChunk: ({ args }) => `${args}[0].length` },
  'text/entities.ts': { scanEntities: ({ args }) => `${args}[0].length` },
  'text/sentences.ts': { splitSentences: ({ args }) => `${args}[0].length` },
  'text/tokens.ts': { tokenize: ({ args }) => `${args}[0].length` },
  'language/detect.ts': { languageEvidence: ({ args }) => `${args}[0].length` },
  'phrases/match.ts': { findPhrases: ({ args }) => `spanOf(${args}[1])` },
};

/** Functions that make facts: what each of those reads, each time it is computed. */
const factMakers: Readonly<Record<string, Readonly<Record<string, Reads>>>> = {
  'text/paragraph.ts': { paragraphFact: ({ args }) => `${args}[0].raw.length` },
  'text/sentenceFact.ts': { sentenceFact: ({ args }) => `spanOf(${args}[0])` },
};

/** Functions that go through the paragraphs of a list, by module: how often they are called counts. */
const askers: Readonly<Record<string, readonly string[]>> = { 'text/gather.ts': ['someShow', 'sumOver', 'gather'] };

const counting = `
const counts = (globalThis.causerieReads ??= new Map());
const spanOf = (tokens) => (tokens.length > 0 ? tokens.at(-1).to - tokens[0].from : 0);
const asked = () => { globalThis.causerieAsks = (globalThis.causerieAsks ?? 0) + 1; };
const count = (name, characters) => counts.set(name, (counts.get(name) ?? 0) + characters);
`;

function counted(path: string): string {
  const file = JSON.stringify(join(engine, path));
  const lines = [`export * from ${file};`, counting];
  for (const [name, reads] of Object.entries(readers[path] ?? {})) {
    const characters = reads({ args: 'args', result: 'result' });
    lines.push(
      `import { ${name} as bare_${name} } from ${file};`,
      `export const ${name} = (...args) => { const result = bare_${name}(...args); count('${name}', ${characters}); return result; };`,
    );
  }
  for (const [name, reads] of Object.entries(factMakers[path] ?? {})) {
    const characters = reads({ args: 'args', result: 'result' });
    lines.push(
      `import { ${name} as bare_${name} } from ${file};`,
      `export const ${name} = (compute) => bare_${name}((...args) => { count('${name}', ${characters}); return compute(...args); });`,
    );
  }
  for (const name of askers[path] ?? []) {
    lines.push(
      `import { ${name} as bare_${name} } from ${file};`,
      `export const ${name} = (...args) => { asked(); return bare_${name}(...args); };`,
    );
  }
  return lines.join('\n');
}

const countedModules: Plugin = {
  name: 'counted-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, namespace }) => {
      if (namespace === 'counted') return undefined;
      const id = join(resolveDir, path)
        .slice(engine.length + 1)
        .replaceAll('\\', '/');
      return id in readers || id in factMakers || id in askers ? { path: id, namespace: 'counted' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'counted' }, ({ path }) => ({ contents: counted(path), resolveDir: engine }));
  },
};

const bundling: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/** Bundles the engine with counters around what reads text. */
export async function bundleCountedEngine(outfile: string): Promise<void> {
  const contents = "export { readDraft, editDraft } from './draft.ts'; export { lint } from './lint.ts';";
  await build({ stdin: { contents, resolveDir: engine }, outfile, plugins: [countedModules], ...bundling });
}

/** Bundles what tells of allocations, with the engine as it ships. */
export async function bundleAllocating(outfile: string): Promise<void> {
  await build({ entryPoints: [join(import.meta.dirname, 'allocating.ts')], outfile, ...bundling });
}
