/**
 * `npm run bench`: what a keystroke costs beside a server that does nothing, both measured in turn in one run.
 * Prints medians in milliseconds and their ratio; fails nothing: machines differ, the ratio is what to look at.
 */
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BenchClient } from './client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = [1, 10, 100, 1000];
const keystrokes = 200;

/** Ordinary paragraphs; one in five ends with a ready-made phrase. */
const paragraphs = {
  fr: (n: number) =>
    `Hier, la fournée numéro ${n} a levé deux fois plus vite que prévu, parce que la farine de @lea_p était plus humide. J’ai baissé le four de dix degrés. Et vous, vous faites comment quand il pleut ?${n % 5 === 0 ? ' N’hésitez pas à nous contacter.' : ''}`,
  en: (n: number) =>
    `Yesterday batch number ${n} rose twice as fast as planned, because the flour from @lea_p was wetter than usual. I turned the oven down by ten degrees. How do you handle rainy days?${n % 5 === 0 ? ' Don’t hesitate to contact us.' : ''}`,
};

function draft(language: 'fr' | 'en', kilobytes: number): string[] {
  const lines: string[] = [];
  for (let length = 0, n = 1; length < kilobytes * 1000; n++) {
    const line = paragraphs[language](n);
    lines.push(line, '');
    length += Buffer.byteLength(line) + 2;
  }
  return lines;
}

function median(values: readonly number[], share = 0.5): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] as number;
}

async function measure(script: string, language: 'fr' | 'en', kilobytes: number): Promise<number[]> {
  const client = new BenchClient(script);
  await client.initialize();
  const uri = `file:///bench/drafts/${language}-${kilobytes}.post.md`;
  const lines = draft(language, kilobytes);
  await client.open(uri, lines.join('\n'));
  const line = 2 * Math.floor(lines.length / 4);
  const times: number[] = [];
  for (let version = 2; version < keystrokes + 52; version++) {
    const time = await client.type(uri, version, line, 8);
    // The first fifty warm the code up, in both servers alike.
    if (version >= 52) times.push(time);
  }
  await client.stop();
  return times;
}

async function main(): Promise<void> {
  const floor = join(mkdtempSync(join(tmpdir(), 'causerie-bench-')), 'empty.js');
  await build({
    entryPoints: [join(root, 'test/bench/emptyServer.ts')],
    outfile: floor,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });

  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  console.log('| draft | empty server p50 | causerie p50 | p95 | ratio of p50 |\n|---|---|---|---|---|');
  for (const language of ['fr', 'en'] as const) {
    for (const size of sizes) {
      const empty = await measure(floor, language, size);
      const ours = await measure(join(root, 'dist/server.js'), language, size);
      const figures = [median(empty), median(ours), median(ours, 0.95)].map((time) => time.toFixed(2));
      console.log(
        `| ${language}, ${size} KB | ${figures.join(' | ')} | ${(median(ours) / median(empty)).toFixed(2)} |`,
      );
    }
  }
}

void main();
