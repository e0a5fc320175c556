import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a file: what is taken from another bundle (`client:node_modules/…`) is told of there. */
const packageFolder = /^([^:]*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licence of a package in its own words; what its manifest says where it has no file of that name. */
function licenceOf(folder, { license, author }) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  return [`License: ${license}`, author && `Author: ${author.name ?? author}`].filter(Boolean).join('\n');
}

/** The licences of all packages that bundles hold, told once each. */
export function thirdPartyLicences(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((path) => packageFolder.exec(path)?.[1] ?? []));
  const texts = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const title = `${manifest.name} ${manifest.version}`;
    texts.set(title, `${title}\n${'='.repeat(title.length)}\n\n${licenceOf(folder, manifest)}\n`);
  }
  const told = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return ['Causerie holds the work of others, under these licences.\n', ...told].join('\n\n');
}
