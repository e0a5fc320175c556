import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/command.ts';
import { buildProduct } from '../bundle.ts';
import { benchPath } from '../workspace.ts';
import { multiplied } from './multiply.ts';

/** The product as it would be with more phrases. */
export interface LexiconVariant {
  readonly dist: string;
  readonly entriesBefore: number;
  readonly entriesAfter: number;
}

const lexiconModule = /[\\/]lexicons[\\/](?:fr|en)[\\/].*\.ts$|[\\/]cues\.(?:fr|en)\.ts$/;
/** What the product is built from. */
const sources = ['client', 'server', 'esbuild.mjs', 'package.json'];

/**
 * Builds the product from a copy of its sources whose lexicons have so many times the entries: whatever the build makes of
 * lexicons, it makes of these.
 */
export async function buildVariant(times: number): Promise<LexiconVariant> {
  const folder = benchPath('lexicon', 'product');
  rmSync(folder, { recursive: true, force: true });
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const engine = join('server', 'src', 'engine');
  let [entriesBefore, entriesAfter] = [0, 0];
  for (const name of readdirSync(join(root, engine), { recursive: true, encoding: 'utf8' })) {
    if (!lexiconModule.test(join(engine, name)) || name.endsWith('index.ts')) continue;
    const more = await multiplied(join(root, engine, name), times);
    if (!more) continue;
    entriesBefore += more.before;
    entriesAfter += more.after;
    writeFileSync(join(folder, engine, name), more.source);
  }
  return { dist: await buildProduct(folder), entriesBefore, entriesAfter };
}
