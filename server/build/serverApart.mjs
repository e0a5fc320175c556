import { resolve } from 'node:path';
import { engineApart } from './engineApart.mjs';
import { expressionsApart } from './expressionsApart.mjs';
import { hosts, loadingBeside } from './hosts.mjs';
import { twoHosts } from './twoHosts.mjs';

const browserEntry = 'server/src/main.browser.ts';
const nodeEntry = 'server/src/serve.node.ts';

/** In a worker, and on node. */
export const serverEntries = [browserEntry, nodeEntry];

/** The engine comes first: what is taken from the worker's script asks for it as soon as it runs. */
const taken = `
const { requireKept } = require('./node/keptCode.ts');
globalThis.causerieEngine ??= requireKept(__dirname, './engine.js');
module.exports = requireKept(__dirname, './server.browser.js')`;

/** The server: all but its connections and its disk is shipped once. */
export function serverBundles() {
  return twoHosts({
    browser: {
      ...hosts.browser,
      format: 'iife',
      globalName: 'causerieServer',
      banner: { js: loadingBeside },
      footer: { js: "if (typeof module === 'object') module.exports = causerieServer;" },
      entryPoints: [browserEntry],
      outfile: 'dist/server.browser.js',
      plugins: [engineApart('browser'), expressionsApart('browser')],
    },
    node: {
      ...hosts.node,
      format: 'cjs',
      entryPoints: [nodeEntry],
      outfile: 'dist/server.node.js',
      plugins: [engineApart('node'), expressionsApart('node')],
    },
    begin: (entry) => `if (typeof importScripts === 'function') ${entry};`,
    taking: (module) => ({ contents: `${taken}${module};`, resolveDir: resolve(import.meta.dirname, '..', 'src') }),
  });
}
