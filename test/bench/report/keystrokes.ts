import { table } from '../../tools/table.ts';
import { floorId, productId, type Results } from '../results.ts';
import type { KeystrokeResult } from '../sections/keystroke.ts';
import { draftLanguages } from '../texts/vocabulary.ts';
import { figure, nameOfSize, spread, times } from './figures.ts';

const head = [
  'draft',
  'p50 (middle half)',
  'p95',
  'over the empty server',
  '40 ms apart, p50',
  'p95',
  'over the empty server',
  'last key',
  'most waiting',
  'CPU a key',
  'in bursts',
];

function row(each: KeystrokeResult, floor: KeystrokeResult | undefined, title: string): string[] {
  const { language, kilobytes, single, paced, burst } = each;
  return [
    `${title}, ${language}, ${nameOfSize(kilobytes)}`,
    spread(single),
    figure(single.p95),
    each === floor ? '' : times(floor && single.median / floor.single.median),
    figure(paced?.times.median),
    figure(paced?.times.p95),
    each === floor ? '' : times(paced && floor?.paced && paced.times.median / floor.paced.times.median),
    figure(paced?.backlog),
    paced ? String(paced.mostWaiting) : '–',
    figure(paced?.processor),
    figure(burst),
  ];
}

/** The product and the floor, each size and language by itself. */
export function keystrokeTable(results: readonly KeystrokeResult[], titles: Results['titles']): string {
  const rows = results.flatMap((each) => {
    const { contestant, language, kilobytes } = each;
    if (contestant !== floorId && contestant !== productId) return [];
    const floor = results.find(
      (other) => other.contestant === floorId && other.language === language && other.kilobytes === kilobytes,
    );
    return [row(each, floor, titles[contestant] ?? contestant)];
  });
  return table(head, rows);
}

/** Everybody in one row: medians by size, one key at a time. */
export function peerTable(results: readonly KeystrokeResult[], titles: Results['titles']): string {
  const sizes = [...new Set(results.map(({ kilobytes }) => kilobytes))].sort((a, b) => a - b);
  const rows = Object.entries(titles).flatMap(([id, title]) =>
    draftLanguages.flatMap((language) => {
      const own = results.filter(({ contestant, ...each }) => contestant === id && each.language === language);
      if (own.length === 0) return [];
      const cells = sizes.map((size) => figure(own.find(({ kilobytes }) => kilobytes === size)?.single.median));
      return [[`${title}, ${language}`, ...cells]];
    }),
  );
  return table(['keystroke to diagnostics, p50', ...sizes.map(nameOfSize)], rows);
}
