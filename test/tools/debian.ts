import { userInfo } from 'node:os';
import { findOnPath, lastLines, run } from './command.ts';

/**
 * Installs a Debian package where this user may without being asked for a password.
 * Returns undefined when it is installed, else a sentence that tells why not.
 */
export async function installDebianPackage(name: string, say: (line: string) => void): Promise<string | undefined> {
  if (!findOnPath('apt-get')) return `there is no apt-get here to install ${name} with`;
  const prefix = await rootPrefix();
  if (!prefix) return `installing ${name} needs root or sudo without a password`;
  say(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...prefix, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args];
    return run(command, rest, { env, limit: 600_000 });
  };
  // The lists of a new machine are empty or old; where they cannot be renewed the install may still succeed.
  await apt('update');
  const installed = await apt('install', '-y', '--no-install-recommends', name);
  return installed.code === 0 ? undefined : `apt-get could not install ${name}: ${lastLines(installed.output, 1)}`;
}

async function rootPrefix(): Promise<string[] | undefined> {
  if (process.platform === 'win32') return undefined;
  if (userInfo().uid === 0) return [];
  if (!findOnPath('sudo')) return undefined;
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined;
}
