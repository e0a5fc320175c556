import { hosts } from '../../server/build/hosts.mjs';
import { twoHosts } from '../../server/build/twoHosts.mjs';

const browserEntry = 'client/src/browser.ts';
const nodeEntry = 'client/src/node.ts';

/** For browsers, and for the desktop. */
export const clientEntries = [browserEntry, nodeEntry];

const external = ['vscode'];

/** The client: the protocol's own client is shipped once. */
export function clientBundles() {
  return twoHosts({
    browser: {
      ...hosts.browser,
      format: 'cjs',
      external,
      entryPoints: [browserEntry],
      outfile: 'dist/client.browser.js',
    },
    node: { ...hosts.node, format: 'cjs', external, entryPoints: [nodeEntry], outfile: 'dist/client.js' },
    begin: (entry) => `module.exports = ${entry};`,
    taking: (module) => ({ contents: `module.exports = require('./client.browser.js')${module};` }),
  });
}
