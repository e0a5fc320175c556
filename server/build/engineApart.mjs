import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { evaluated } from './evaluated.mjs';
import { loadingBeside } from './hosts.mjs';

const source = resolve(import.meta.dirname, '..', 'src');
const engine = join(source, 'engine');

/** What both the engine and those around it use of others' work, and would otherwise have twice. */
const sharedPackages = ['yaml'];

const isWithin = (path, folder) => path.startsWith(folder + sep);
const idOf = (path) => relative(engine, path).split(sep).join('/');

/** Imports that are more than types: the only ones that a bundle holds. */
const imports = /^(?:import|export)\s+(?!type\b)[^;]*?\bfrom\s+'(\.[^']*)';|\bimport\('(\.[^']*)'\)/gm;

/** The engine's modules that the server, the command line and the tools for assistants import. */
function importedModules() {
  const found = new Set();
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith('.ts') || isWithin(file, engine)) continue;
    for (const [, still, dynamic] of readFileSync(file, 'utf8').matchAll(imports)) {
      const path = resolve(dirname(file), still ?? dynamic);
      if (isWithin(path, engine)) found.add(path);
    }
  }
  return [...found].sort();
}

/** The engine as one script for every host: a module of node, a global of a worker. */
export function engineBundle() {
  const modules = [
    ...importedModules().map((path) => [idOf(path), path]),
    ...sharedPackages.map((name) => [name, name]),
  ];
  const contents = [
    ...modules.map(([, path], index) => `import * as module${index} from ${JSON.stringify(path)};`),
    `export const modules = { ${modules.map(([id], index) => `${JSON.stringify(id)}: module${index}`).join(', ')} };`,
  ];
  return {
    stdin: { contents: contents.join('\n'), resolveDir: engine },
    outfile: 'dist/engine.js',
    format: 'iife',
    globalName: 'causerieEngine',
    banner: { js: loadingBeside },
    footer: { js: "if (typeof module === 'object') module.exports = causerieEngine;" },
  };
}

/** What each of the engine's modules exports, by its id. */
async function exportedNames() {
  const { exported } = await evaluated({ stdin: engineBundle().stdin });
  return new Map(Object.entries(exported.modules).map(([id, module]) => [id, Object.keys(module)]));
}

/** Modules of a few words that a server in a browser holds itself: it begins with them, before the engine is there. */
const heldInBrowsers = new Set([
  'vocabulary.ts',
  'messages/strengths.ts',
  'platforms/fold.ts',
  'structure/stretchTypes.ts',
  'text/draftFact.ts',
  'text/hash.ts',
]);

/** How a module of the engine is taken from its bundle. */
const taking = {
  // Named one by one: what a bundle takes for a module of its own costs nothing to import from, however often.
  node: (id, names) => `
import { requireKept } from './node/keptCode.ts';
export const { ${names.join(', ')} } = requireKept(__dirname, './engine.js').modules[${id}];`,
  // In a worker it is loaded when something of it is first used: until then a server is small. Where it is there it is asked.
  browser: (id, names) => `
let loaded;
function engine() {
  if (typeof causerieEngine === 'undefined') causerieLoad('./engine.js');
  loaded ??= causerieEngine.modules[${id}];
  return loaded;
}
if (typeof causerieEngine === 'object') module.exports = causerieEngine.modules[${id}];
else Object.defineProperties(exports, {
  ${names.map((name) => `${name}: { enumerable: true, get: () => engine().${name} },`).join('\n  ')}
});`,
};

/** Whoever imports from the engine takes it from `dist/engine.js`: what is one is shipped once and loaded once. */
export function engineApart(platform) {
  return {
    name: 'engine-apart',
    setup({ onResolve, onLoad, onStart }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        if (!isWithin(file, engine)) return undefined;
        const id = idOf(file);
        if (platform === 'browser' && heldInBrowsers.has(id)) return { path: file };
        return { path: id, namespace: 'engine' };
      });
      onResolve({ filter: new RegExp(`^(?:${sharedPackages.join('|')})$`) }, ({ path }) => ({
        path,
        namespace: 'engine',
      }));
      let names;
      onStart(async () => {
        names = await exportedNames();
      });
      onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => ({
        contents: taking[platform](JSON.stringify(path), names.get(path)),
        loader: 'js',
        resolveDir: source,
      }));
    },
  };
}
