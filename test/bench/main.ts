/**
 * `npm run bench`: what the product costs beside a server that does nothing and beside its peers, all measured in one run on
 * the same drafts. Prints tables, and writes `.bench/results.json`. It fails nothing: machines differ, ratios are to be
 * looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/command.ts';
import { withSection } from '../tools/section.ts';
import { buildProduct, bundleChildren } from './bundle.ts';
import type { Contestant } from './contestant.ts';
import { machineNow } from './machine.ts';
import { type BenchOptions, readOptions, type SectionName, usage } from './options.ts';
import { batchArguments, gatherPeers, type InstalledPeer, peerServer } from './peers/install.ts';
import type { Plan } from './plan.ts';
import { report } from './report/report.ts';
import { allCoresId, floorId, productId, type Results } from './results.ts';
import { commandLine, measureBatch } from './sections/batch.ts';
import { measureKeystrokes } from './sections/keystroke.ts';
import { measureLexicon } from './sections/lexicon.ts';
import { measureMemory } from './sections/memory.ts';
import { measureSizes } from './sections/sizes.ts';
import { measureStarts } from './sections/start.ts';
import { benchPath } from './workspace.ts';

const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);

function titlesOf(installed: readonly InstalledPeer[]): Record<string, string> {
  return {
    [floorId]: 'empty server',
    [productId]: 'Causerie',
    [allCoresId]: 'Causerie, all cores',
    reading: 'reading alone',
    ...Object.fromEntries(installed.map(({ peer }) => [peer.id, peer.title])),
  };
}

async function measure({ plan, sections, peers }: BenchOptions): Promise<Results> {
  const machine = machineNow();
  const children = await bundleChildren();
  const dist = await buildProduct();
  const gathered = peers ? await gatherPeers(plan, say) : { installed: [], missing: [] };
  const { installed, missing } = gathered;
  const peersIn = (section: Plan['peersIn'][number]): readonly InstalledPeer[] =>
    plan.peersIn.includes(section) ? installed : [];
  const floor: Contestant = { id: floorId, title: 'empty server', args: [children.emptyServer, '--stdio'] };
  const product: Contestant = { id: productId, title: 'Causerie', args: [join(dist, 'server.js'), '--stdio'] };
  const serversIn = (section: Plan['peersIn'][number]): Contestant[] =>
    peersIn(section).map((peer) => peerServer(peer, 'en'));
  const results: Results = {
    machine,
    plan: plan.name,
    titles: titlesOf(installed),
    missing: missing.map(({ peer, why }) => ({ title: peer.title, why })),
  };
  const inLanguages = peersIn('keystroke').flatMap((peer) =>
    peer.peer.languages.map((language) => ({ server: peerServer(peer, language), language })),
  );
  const libraries = peersIn('batch').filter(({ peer }) => peer.runs === 'library');
  const readers = libraries.map((peer) => ({
    id: peer.peer.id,
    args: (folder: string) => batchArguments(peer, folder),
  }));
  const both = [floor, product];
  const measureSection = async (section: SectionName): Promise<void> => {
    if (section === 'start') results.start = await measureStarts(both, serversIn('start'), plan, say);
    else if (section === 'keystroke') results.keystroke = await measureKeystrokes(both, inLanguages, plan, say);
    else if (section === 'memory') results.memory = await measureMemory(both, serversIn('memory'), plan, say);
    else if (section === 'batch') results.batch = await measureBatch(commandLine(dist), readers, children, plan, say);
    else if (section === 'lexicon') results.lexicon = await measureLexicon(product, dist, children, plan, say);
    else results.sizes = await measureSizes(dist, plan, say);
  };
  for (const section of sections) {
    try {
      await measureSection(section);
    } catch (error) {
      // What the others measured is worth telling all the same.
      say(`${section} failed: ${(error as Error).message}`);
      process.exitCode = 1;
    }
    writeFileSync(benchPath('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  }
  return results;
}

async function main(): Promise<void> {
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const results = await measure(options);
  const told = report(results);
  console.log(told);
  if (!options.write) return;
  const page = join(root, 'docs', 'performance.md');
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), 'bench', told));
}

void main();
