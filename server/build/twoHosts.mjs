import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..', '..');

/** What a bundle would be made of: its modules, and the modules that each imports, by their paths from the root. */
async function modulesOf(bundle) {
  const { metafile } = await build({
    ...bundle,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return metafile.inputs;
}

/** The modules of the browsers' bundle that node's own modules import. */
async function sharedModules(browser, node) {
  const [inBrowsers, inNode] = await Promise.all([modulesOf(browser), modulesOf(node)]);
  const imported = Object.entries(inNode)
    .filter(([path]) => !(path in inBrowsers))
    .flatMap(([, { imports }]) => imports.map(({ path }) => path));
  return [...new Set(imported)].filter((path) => path in inBrowsers && isFile(path)).sort();
}

/** Of a module that a plugin makes the path begins with its namespace. */
function isFile(path) {
  return !path.includes(':');
}

/** Takes what the browsers' bundle has from there. */
function fromBrowsers(shared, { external = [] }, taking) {
  const isShared = new Set(shared);
  return {
    name: 'from-browsers',
    setup({ onResolve, onLoad, resolve: resolved }) {
      onResolve({ filter: /\.browser\.js$/, namespace: 'browsers' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolving' || kind === 'entry-point' || external.includes(path)) return undefined;
        const found = await resolved(path, { importer, resolveDir, kind, pluginData: 'resolving' });
        const id = relative(root, found.path).replaceAll('\\', '/');
        return found.namespace === 'file' && isShared.has(id) ? { path: id, namespace: 'browsers' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'browsers' }, ({ path }) => ({
        ...taking(`.modules[${JSON.stringify(path)}]()`),
        loader: 'js',
      }));
    },
  };
}

/**
 * A program for browsers, which has to be one script, and the same for node, which takes from that script all but what only
 * node has: what they share is shipped once. Both are bundles with one entry.
 * @param begin what the script says of its entry: when it runs, and what is exported; it has `modules` to hand out
 * @param taking what a module of node's bundle is that is taken from the script's exports, which the argument is asked of
 */
export async function twoHosts({ browser, node, begin, taking }) {
  const shared = await sharedModules(browser, node);
  const {
    entryPoints: [entry],
    ...options
  } = browser;
  const modules = shared.map(
    (path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(resolve(root, path))}),`,
  );
  const contents = `${begin(`require(${JSON.stringify(resolve(root, entry))})`)}
module.exports.modules = { ${modules.join('\n')} };`;
  return [
    { ...options, stdin: { contents, resolveDir: root } },
    { ...node, plugins: [fromBrowsers(shared, node, taking), ...(node.plugins ?? [])] },
  ];
}
