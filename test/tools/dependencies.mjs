// Plain JavaScript with nothing but node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const oldestNode = [20, 20];

/** Exits with a sentence where this node is older than the project needs. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Causerie needs node ${oldestNode.join('.')} or newer; this is node ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes `node_modules/.package-lock.json` last: its age tells whether the install is complete and current. */
function isInstalled() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Runs `npm ci` where `node_modules` is missing or older than the lock file; exits with a sentence where that fails. */
export function ensureDependencies() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing what the project needs (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('npm ci did not succeed. The first time needs a connection to the npm registry: then run this again.');
  process.exit(1);
}
