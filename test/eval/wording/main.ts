/**
 * `npm run train:wording -- <posts.jsonl>…`: learns how posts that sell are worded, in French and in English, from labelled posts
 * (see `LabelledPost`), and writes the tables that the product reads. The posts are no part of the project.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/command.ts';
import { learn } from './model.ts';
import { readSamples } from './samples.ts';
import { writtenModel } from './written.ts';

/** Of so many keys and signs a model consists: twice as many tell hardly more. */
const size = 1200;
const folder = join(root, 'server', 'src', 'engine', 'language', 'selling', 'wording');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which posts to learn from: npm run train:wording -- <posts.jsonl>…');
  process.exit(2);
}
const samples = files.flatMap(readSamples);
for (const language of ['fr', 'en'] as const) {
  const ofLanguage = samples.filter((sample) => sample.language === language);
  const file = join(folder, `weights.${language}.ts`);
  writeFileSync(file, writtenModel(learn(ofLanguage, size)));
  const selling = ofLanguage.filter(({ sells }) => sells === true).length;
  console.log(`${file}: learned from ${ofLanguage.length} posts, ${selling} of which are known to sell`);
}
