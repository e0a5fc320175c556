import { table } from '../../tools/table.ts';
import { floorId, type Results } from '../results.ts';
import { barsOf, isMet } from './bars.ts';
import { figure, nameOfSize, spread, times } from './figures.ts';
import { keystrokeTable, peerTable } from './keystrokes.ts';

const megabyte = 1_000_000;

function machine({ machine: on, plan }: Results): string {
  const memory = Math.round(on.memory / 2 ** 30);
  const run = plan === 'quick' ? ' A quick run (`--quick`): a first look, not a measurement.' : '';
  return `Measured on ${on.cores} × ${on.processor}, ${memory} GB, ${on.system}, node ${on.node}; load average before it began ${on.load.toFixed(1)}.${run}`;
}

function barTable(results: Results): string {
  const rows = barsOf(results).map((bar) => {
    const met = isMet(bar);
    const unit = bar.unit ? ` ${bar.unit}` : '';
    const measured = bar.figures.map(({ of, value }) => `${of} ${figure(value)}${unit}`.trim()).join(', ');
    const limit = `at ${bar.kind} ${bar.limit}${unit}`;
    return [bar.what, limit, measured || 'not measured', met === undefined ? '–' : met ? '✓' : '✗'];
  });
  return table(['what', 'bar', 'measured', ''], rows);
}

function startTable({ start, titles }: Results): string {
  if (!start) return '';
  const floor = start.servers.find(({ contestant }) => contestant === floorId)?.diagnosed.median;
  const rows = start.servers.map(({ contestant, initialized, diagnosed }) => [
    titles[contestant] ?? contestant,
    spread(initialized),
    spread(diagnosed),
    contestant === floorId || floor === undefined ? '' : times(diagnosed.median / floor),
  ]);
  const head = ['from spawn, ms', 'to initialized', 'to first diagnostics', 'over the empty server'];
  return table(head, [['node -e 0, to its end', '', spread(start.bareNode), ''], ...rows]);
}

function memoryTable({ memory, titles }: Results): string {
  if (!memory) return '';
  const sizes = [...new Set(memory.map(({ kilobytes }) => kilobytes))];
  const of = (id: string, size: number) =>
    memory.find(({ contestant, kilobytes }) => contestant === id && kilobytes === size)?.resident;
  const rows = [...new Set(memory.map(({ contestant }) => contestant))].map((id) => [
    titles[id] ?? id,
    ...sizes.flatMap((size) => {
      const [own, floor] = [of(id, size), of(floorId, size)];
      return [spread(own, megabyte), id === floorId || !own || !floor ? '' : times(own.median / floor.median)];
    }),
  ]);
  return table(['memory, MB', ...sizes.flatMap((size) => [nameOfSize(size), 'over the empty server'])], rows);
}

function batchTable(batch: Results['batch'], titles: Results['titles']): string {
  if (!batch) return '';
  const reading = batch.results.find(({ contestant }) => contestant === 'reading')?.processor?.median;
  const rows = batch.results.map(({ contestant, wall, processor, memory, limit }) => [
    titles[contestant] ?? contestant,
    limit === undefined ? spread(wall, 1000) : `ended after ${limit / 1000}`,
    spread(processor, 1000),
    processor && reading && contestant !== 'reading' ? times(processor.median / reading) : '',
    spread(memory, megabyte),
  ]);
  const what = `${batch.drafts.toLocaleString('en')} drafts, ${figure(batch.bytes / megabyte)} MB; ${batch.cores} cores`;
  return table([what, 'wall, s', 'CPU, s', 'over reading alone', 'most memory, MB'], rows);
}

function lexiconTable({ lexicon, titles }: Results): string {
  if (!lexicon) return '';
  const named = { ...titles, tenfold: 'ten times the phrases' };
  const keys = lexicon.keystrokes.map(({ contestant, language, single }) => [
    `${named[contestant as keyof typeof named] ?? contestant}: keystroke, ${language}, ms`,
    spread(single),
  ]);
  const starts = lexicon.starts.servers.map(({ contestant, diagnosed }) => [
    `${named[contestant as keyof typeof named] ?? contestant}: first diagnostics, ms`,
    spread(diagnosed),
  ]);
  const batch = lexicon.batch.results.map(({ contestant, processor }) => [
    `${named[contestant as keyof typeof named] ?? contestant}: a folder of drafts, CPU, s`,
    spread(processor, 1000),
  ]);
  const entries = `${lexicon.entriesBefore.toLocaleString('en')} phrases, and ${lexicon.entriesAfter.toLocaleString('en')}`;
  return table([entries, 'median (middle half)'], [...keys, ...starts, ...batch]);
}

function sizeTable({ sizes }: Results): string {
  if (!sizes) return '';
  const bundles = Object.entries(sizes.bundles).map(([name, bytes]) => [`dist/${name}`, figure(bytes / 1000)]);
  const vsix = sizes.vsix === undefined ? [] : [['VSIX', figure(sizes.vsix / 1000)]];
  return table(
    ['minified', 'KB'],
    [...bundles, ['what the web worker loads first', figure(sizes.worker / 1000)], ...vsix],
  );
}

/** All that was measured, as Markdown. */
export function report(results: Results): string {
  const { keystroke, missing, titles } = results;
  const sections: (readonly [heading: string, content: string])[] = [
    ['Bars', barTable(results)],
    ['Everybody', keystroke ? peerTable(keystroke, titles) : ''],
    ['Keystrokes', keystroke ? keystrokeTable(keystroke, titles) : ''],
    ['Start', startTable(results)],
    ['Memory', memoryTable(results)],
    ['A folder of drafts', batchTable(results.batch, titles)],
    ['Ten times the lexicon', lexiconTable(results)],
    ['Sizes', sizeTable(results)],
    ['Not to be had', missing.map(({ title, why }) => `- ${title}: ${why}`).join('\n')],
  ];
  const told = sections
    .filter(([, content]) => content !== '')
    .map(([heading, content]) => `## ${heading}\n\n${content}`);
  return [machine(results), ...told].join('\n\n');
}
