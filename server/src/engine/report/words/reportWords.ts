import type { Band } from '../../score.ts';
import type { Habit } from '../reportDraft.ts';

type Count = (count: number) => string;

/** Everything that the report says beside names of principles and platforms. Numbers come written out. */
export interface ReportWords {
  readonly title: string;
  readonly lead: string;
  readonly madeOn: (day: string) => string;
  readonly needsScript: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly nothingPasses: string;
  readonly filters: {
    readonly title: string;
    readonly platform: string;
    readonly series: string;
    readonly period: string;
    readonly all: string;
    readonly allSeries: string;
    readonly noPlatform: string;
    readonly wholeTime: string;
    readonly last30: string;
    readonly last90: string;
    readonly lastYear: string;
    readonly toCome: string;
    readonly chosen: string;
    readonly from: string;
    readonly to: string;
    readonly reset: string;
    readonly shown: (shown: number, all: number) => string;
    readonly undated: Count;
    readonly byFile: Count;
  };
  readonly tiles: {
    /** Below each figure; a noun where the figure is one, else several. */
    readonly drafts: Count;
    readonly median: string;
    readonly gives: string;
    readonly people: Count;
    readonly waiting: Count;
    readonly soon: Count;
  };
  readonly tableOf: (figure: string) => string;
  readonly arrows: string;
  readonly draft: string;
  readonly drafts: Count;
  readonly day: string;
  readonly period: string;
  readonly noDay: string;
  readonly line: (line: string) => string;
  readonly more: (count: string) => string;
  readonly weekOf: (day: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly onlyThen: (period: string) => string;
  readonly balance: {
    readonly title: string;
    readonly gives: string;
    readonly sells: string;
    readonly sentences: string;
    readonly share: string;
    readonly says: (share: string) => string;
    readonly none: string;
  };
  readonly habits: {
    readonly title: string;
    readonly says: string;
    readonly of: Readonly<Record<Habit, string>>;
  };
  readonly scores: {
    readonly title: string;
    readonly score: string;
    readonly median: string;
    readonly says: (median: string) => string;
    readonly bands: Readonly<Record<Band, string>>;
    readonly none: string;
  };
  readonly calendar: {
    readonly title: string;
    readonly says: (count: string) => string;
    readonly none: string;
    readonly previous: string;
    readonly next: string;
    readonly crowded: (platforms: string, most: string) => string;
    readonly crowdedDays: Count;
    readonly time: string;
    readonly list: string;
    readonly today: string;
  };
  readonly people: {
    readonly title: string;
    readonly says: Count;
    readonly none: string;
    readonly person: string;
    readonly spokenTo: string;
    readonly thanked: string;
    readonly recommended: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly says: Count;
    readonly none: string;
    readonly asks: string;
    readonly comments: string;
    readonly what: string;
  };
  readonly phrases: {
    readonly title: string;
    readonly none: string;
    readonly says: string;
    readonly phrase: string;
    readonly times: string;
    readonly timesIn: (times: string, drafts: string) => string;
  };
  readonly principles: {
    readonly title: string;
    readonly none: string;
    readonly says: string;
    readonly principle: string;
    readonly points: string;
    readonly pointsIn: (points: string, drafts: string) => string;
  };
  readonly footer: string;
}

/** French counts nought and one alike. */
export function numberOf(count: number, singular: string, plural: string, language: 'fr' | 'en'): string {
  return (language === 'fr' ? count < 2 : count === 1) ? singular : plural;
}

/** `3 drafts`, where a language tells one from many. */
export function counted(count: number, singular: string, plural: string, language: 'fr' | 'en'): string {
  return `${count.toLocaleString(language)}\u00A0${numberOf(count, singular, plural, language)}`;
}
