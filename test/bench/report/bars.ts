import { allCoresId, floorId, productId, type Results } from '../results.ts';
import type { BatchResult } from '../sections/batch.ts';
import type { KeystrokeResult } from '../sections/keystroke.ts';
import type { MemoryResult } from '../sections/memory.ts';
import { draftLanguages } from '../texts/vocabulary.ts';
import { nameOfSize } from './figures.ts';

interface Figure {
  readonly of: string;
  readonly value: number;
}

/** What the product holds itself to. */
export interface Bar {
  readonly what: string;
  readonly limit: number;
  /** `most`: no figure may be above the limit; `least`: none below it. */
  readonly kind: 'most' | 'least';
  readonly unit?: string;
  /** Empty where it was not measured. */
  readonly figures: readonly Figure[];
}

/** Undefined where there is nothing to judge. */
export function isMet({ figures, limit, kind }: Bar): boolean | undefined {
  if (figures.length === 0) return undefined;
  return figures.every(({ value }) => (kind === 'most' ? value <= limit : value >= limit));
}

const sizes = [1, 10, 100, 1000] as const;

/** One figure for each language in which it can be told. */
function inLanguages(figure: (language: 'fr' | 'en') => number | undefined): Figure[] {
  return draftLanguages.flatMap((language) => {
    const value = figure(language);
    return value === undefined || Number.isNaN(value) ? [] : { of: language, value };
  });
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

function found(results: Results, contestant: string, language: string, kilobytes: number): KeystrokeResult | undefined {
  return results.keystroke?.find(
    (each) => each.contestant === contestant && each.language === language && each.kilobytes === kilobytes,
  );
}

function keystrokeBars(results: Results): Bar[] {
  const limits = [1.5, 1.5, 2, 4];
  const single = (id: string, language: string, size: number): number | undefined =>
    found(results, id, language, size)?.single.median;
  const paced = (id: string, language: string, size: number): number | undefined =>
    found(results, id, language, size)?.paced?.times.median;
  return sizes.flatMap((size, index): Bar[] => [
    {
      what: `keystroke over the empty server, ${nameOfSize(size)}`,
      kind: 'most',
      limit: limits[index] as number,
      figures: inLanguages((language) => ratio(single(productId, language, size), single(floorId, language, size))),
    },
    {
      what: `the same with keys 40 ms apart, ${nameOfSize(size)}`,
      kind: 'most',
      limit: limits[index] as number,
      figures: inLanguages((language) => ratio(paced(productId, language, size), paced(floorId, language, size))),
    },
    {
      what: `p95 over p50, ${nameOfSize(size)}`,
      kind: 'most',
      limit: 2.5,
      figures: inLanguages((language) => {
        const of = found(results, productId, language, size)?.single;
        return ratio(of?.p95, of?.median);
      }),
    },
    {
      what: `typing every 40 ms: diagnostics of the last key, ${nameOfSize(size)}`,
      kind: 'most',
      limit: 40,
      unit: 'ms',
      figures: inLanguages((language) => found(results, productId, language, size)?.paced?.backlog),
    },
  ]);
}

function peerBars(results: Results): Bar[] {
  const limits = [3, 12, 30, 20];
  return ['write-good', 'cspell'].flatMap((peer) =>
    sizes.map(
      (size, index): Bar => ({
        what: `keystroke faster than ${peer}’s, ${nameOfSize(size)}`,
        kind: 'least',
        limit: limits[index] as number,
        figures: inLanguages((language) =>
          ratio(
            found(results, peer, language, size)?.single.median,
            found(results, productId, language, size)?.single.median,
          ),
        ),
      }),
    ),
  );
}

function one(value: number | undefined, of = ''): Figure[] {
  return value === undefined || Number.isNaN(value) ? [] : [{ of, value }];
}

function memoryOf(results: Results, id: string, kilobytes: number): MemoryResult | undefined {
  return results.memory?.find((each) => each.contestant === id && each.kilobytes === kilobytes);
}

function wholeBars(results: Results): Bar[] {
  const started = (id: string): number | undefined =>
    results.start?.servers.find(({ contestant }) => contestant === id)?.diagnosed.median;
  const resident = (kilobytes: number): number | undefined =>
    ratio(
      memoryOf(results, productId, kilobytes)?.resident.median,
      memoryOf(results, floorId, kilobytes)?.resident.median,
    );
  return [
    {
      what: 'first diagnostics over the empty server',
      kind: 'most',
      limit: 1.15,
      figures: one(ratio(started(productId), started(floorId))),
    },
    { what: 'memory over the empty server, 10 KB', kind: 'most', limit: 1.5, figures: one(resident(10)) },
    { what: 'memory over the empty server, 1 MB', kind: 'most', limit: 3, figures: one(resident(1000)) },
  ];
}

function batchBars(results: Results): Bar[] {
  const of = (id: string): BatchResult | undefined =>
    results.batch?.results.find(({ contestant }) => contestant === id);
  const processor = (id: string): number | undefined => of(id)?.processor?.median;
  return [
    {
      what: 'a folder of drafts, CPU over write-good’s, one core',
      kind: 'most',
      limit: 0.1,
      figures: one(ratio(processor(productId), processor('write-good'))),
    },
    {
      what: 'a folder of drafts, CPU over reading alone, one core',
      kind: 'most',
      limit: 4,
      figures: one(ratio(processor(productId), processor('reading'))),
    },
    {
      what: 'a folder of drafts, wall time on one core over that on all',
      kind: 'least',
      limit: 1.7,
      figures: one(ratio(of(productId)?.wall?.median, of(allCoresId)?.wall?.median)),
    },
  ];
}

function lexiconBars({ lexicon }: Results): Bar[] {
  const key = (id: string, language: string): number | undefined =>
    lexicon?.keystrokes.find((each) => each.contestant === id && each.language === language)?.single.median;
  const processor = (id: string): number | undefined =>
    lexicon?.batch.results.find(({ contestant }) => contestant === id)?.processor?.median;
  const started = (id: string): number | undefined =>
    lexicon?.starts.servers.find(({ contestant }) => contestant === id)?.diagnosed.median;
  const limits = { kind: 'most', limit: 1.3 } as const;
  return [
    {
      what: 'ten times the lexicon, keystroke',
      ...limits,
      figures: inLanguages((language) => ratio(key('tenfold', language), key(productId, language))),
    },
    {
      what: 'ten times the lexicon, first diagnostics',
      ...limits,
      figures: one(ratio(started('tenfold'), started(productId))),
    },
    {
      what: 'ten times the lexicon, CPU for a folder of drafts',
      ...limits,
      figures: one(ratio(processor('tenfold'), processor(productId))),
    },
  ];
}

function sizeBars({ sizes: measured }: Results): Bar[] {
  return [
    {
      what: 'VSIX',
      kind: 'most',
      limit: 1.5,
      unit: 'MB',
      figures: one(measured?.vsix === undefined ? undefined : measured.vsix / 1_000_000),
    },
    {
      what: 'what the web worker loads first',
      kind: 'most',
      limit: 500,
      unit: 'KB',
      figures: one(measured && measured.worker / 1000),
    },
  ];
}

export function barsOf(results: Results): Bar[] {
  return [
    ...keystrokeBars(results),
    ...peerBars(results),
    ...wholeBars(results),
    ...batchBars(results),
    ...lexiconBars(results),
    ...sizeBars(results),
  ];
}
