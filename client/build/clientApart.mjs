import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { hosts } from '../../server/build/hosts.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const client = resolve(root, 'client', 'src');
/** For browsers, and for the desktop. */
export const clientEntries = ['browser.ts', 'node.ts'].map((name) => resolve(client, name));
const [browserEntry, nodeEntry] = clientEntries;

const external = ['vscode'];
const forBrowsers = { ...hosts.browser, format: 'cjs' };
const forNode = { ...hosts.node, format: 'cjs' };

/** What a bundle of an entry would be made of: its modules, and the modules that each imports, by their paths from the root. */
async function modulesOf(entry, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    absWorkingDir: root,
    external,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return metafile.inputs;
}

/** The modules of the browsers' client that the desktop's own modules import. */
async function sharedModules() {
  const [inBrowsers, inNode] = await Promise.all([modulesOf(browserEntry, forBrowsers), modulesOf(nodeEntry, forNode)]);
  const imported = Object.entries(inNode)
    .filter(([path]) => !(path in inBrowsers))
    .flatMap(([, { imports }]) => imports.map(({ path }) => path));
  return [...new Set(imported)].filter((path) => path in inBrowsers).sort();
}

/** Takes what the browsers' client has from there. */
function fromBrowsers(shared) {
  const isShared = new Set(shared);
  return {
    name: 'client-from-browsers',
    setup({ onResolve, onLoad, resolve: resolved }) {
      onResolve({ filter: /^\.\/client\.browser\.js$/, namespace: 'client' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolving' || kind === 'entry-point' || external.includes(path)) return undefined;
        const found = await resolved(path, { importer, resolveDir, kind, pluginData: 'resolving' });
        const id = relative(root, found.path).replaceAll('\\', '/');
        return isShared.has(id) ? { path: id, namespace: 'client' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'client' }, ({ path }) => ({
        contents: `module.exports = require('./client.browser.js').modules[${JSON.stringify(path)}]();`,
        loader: 'js',
        resolveDir: client,
      }));
    },
  };
}

/**
 * The client for browsers, which has to be one script, and the one for the desktop, which takes from that script all but what
 * only node has: the protocol's own client is shipped once.
 */
export async function clientBundles() {
  const shared = await sharedModules();
  const contents = [
    `module.exports = require(${JSON.stringify(browserEntry)});`,
    'module.exports.modules = {',
    ...shared.map((path) => `  ${JSON.stringify(path)}: () => require(${JSON.stringify(resolve(root, path))}),`),
    '};',
  ];
  return [
    {
      ...forBrowsers,
      stdin: { contents: contents.join('\n'), resolveDir: client },
      external,
      outfile: 'dist/client.browser.js',
    },
    { ...forNode, entryPoints: [nodeEntry], external, plugins: [fromBrowsers(shared)], outfile: 'dist/client.js' },
  ];
}
