import { childOf, parentOf, resolvedFrom } from '../uris.ts';
import { type ConfigurationHost, configurationNames } from './host.ts';

const packageName = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/.*)?$/;

/** Whether `extends` may name a package: no path that begins with `./`, `../`, `/` or a drive. */
export function isPackageName(name: string): boolean {
  return packageName.test(name);
}

interface Manifest {
  readonly main?: unknown;
  readonly causerie?: unknown;
}

/** The file that a package is: the one that its name goes on to, else what `causerie` or `main` of its manifest name. */
function filesOf(manifest: Manifest): string[] {
  const named = [manifest.causerie, manifest.main].filter(
    (name): name is string => typeof name === 'string' && /\.(?:ya?ml|json)$/i.test(name),
  );
  return [...named, 'causerie.yml', ...configurationNames];
}

function parsed(text: string): Manifest {
  try {
    return (JSON.parse(text) ?? {}) as Manifest;
  } catch {
    return {};
  }
}

/** The configuration that an npm package holds, looked for in `node_modules` from the folder of `from` upwards. */
export async function packageFile(host: ConfigurationHost, name: string, from: string): Promise<string | undefined> {
  const [, id = name, inside] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  for (let folder = parentOf(from); folder !== undefined; folder = parentOf(folder)) {
    const manifest = childOf(folder, `node_modules/${id}/package.json`);
    const text = await host.read(manifest).catch(() => undefined);
    if (text === undefined) continue;
    for (const file of inside === undefined ? filesOf(parsed(text)) : [inside, `${inside}.yml`]) {
      const uri = resolvedFrom(manifest, `./${file}`);
      if ((await host.read(uri).catch(() => undefined)) !== undefined) return uri;
    }
    return undefined;
  }
  return undefined;
}
