import { build } from 'esbuild';
import { hosts } from './hosts.mjs';

const options = { bundle: true, write: false, format: 'esm', platform: 'neutral', charset: 'utf8', logLevel: 'silent' };

/** What a module of ours exports, run here, and the files that it is made of. */
export async function evaluated(entry) {
  const { mainFields } = hosts.browser;
  const { outputFiles, metafile } = await build({ ...options, mainFields, metafile: true, ...entry });
  const exported = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return { exported, files: Object.keys(metafile.inputs) };
}
