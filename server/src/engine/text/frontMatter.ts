import type { Platform, Purpose } from '../vocabulary.ts';
import { type Entries, type Entry, readEntries } from './frontMatter/entries.ts';
import { locate, unclosedFence } from './frontMatter/fences.ts';
import { areOfPage } from './frontMatter/keys.ts';
import type { FrontMatterProblem } from './frontMatter/problem.ts';
import { problemsIn } from './frontMatter/problems.ts';
import { languageOf, platformOf, purposeOf } from './frontMatter/vocabulary.ts';
import type { Span } from './paragraph.ts';

/** What the writer declares at the top of a draft between two `---` lines. TOML between `+++` is left out of the text, and not read. */
export interface FrontMatter {
  /** The block with its fences and the line break after it; empty where there is none (after a byte-order mark). */
  readonly span: Span;
  /** The lines between the fences; empty where there is none. */
  readonly content: Span;
  readonly toml: boolean;
  /** It is that of a site's page, whose title stands here and not in the text. */
  readonly ofPage: boolean;
  /** Its keys and what stands after each, in order. */
  readonly entries: readonly Entry[];
  readonly platforms: readonly Platform[];
  readonly language: 'fr' | 'en' | 'auto';
  readonly purpose: Purpose | undefined;
  /** People named for the whole draft (`mentions:`), without `@`. */
  readonly mentions: readonly string[];
  readonly series: string | undefined;
  /** The post of which this is one variant among others (`variant:`): any word that they share. */
  readonly variant: string | undefined;
  /** As written; ISO 8601 where YAML knows a date. */
  readonly scheduled: string | undefined;
  /** What is accepted for the whole draft (`accept:`), item by item as written: rule ids, phrases. */
  readonly accepted: readonly string[];
  /** What cannot be read or is not known, in order of place. */
  readonly problems: readonly FrontMatterProblem[];
}

function platformsIn(words: readonly string[]): Platform[] {
  const found: Platform[] = [];
  for (const word of words.flatMap((value) => value.split(/[\s,;]+/))) {
    const platform = platformOf(word);
    if (platform && !found.includes(platform)) found.push(platform);
  }
  return found;
}

const nothing: Entries = { entries: [], errors: [], noPairs: false };

let last: { readonly source: string; readonly base: number; readonly entries: Entries } | undefined;

/** A draft is asked whether it is one before it is read, and read again with every fix that is tried: YAML is parsed once. */
function entriesOf(source: string, base: number): Entries {
  if (last?.source !== source || last.base !== base) last = { source, base, entries: readEntries(source, base) };
  return last.entries;
}

/** Reads the front matter of a draft. Whatever cannot be read is left out, and told; the rest still counts. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const located = locate(text);
  const nowhere = { from: start, to: start };
  const place = located ?? { span: nowhere, content: nowhere, toml: false };
  const { content, toml } = place;
  const reading =
    content.to > content.from && !toml ? entriesOf(text.slice(content.from, content.to), content.from) : nothing;
  const unclosed = located ? undefined : unclosedFence(text);
  const words = new Map(reading.entries.map(({ key, values }) => [key.text.toLowerCase(), values.map((v) => v.text)]));
  const all = (key: string): string[] => words.get(key) ?? [];
  const one = (key: string): string | undefined => words.get(key)?.[0];
  return {
    ...place,
    ofPage: toml || areOfPage(reading.entries.map(({ key }) => key.text)),
    entries: reading.entries,
    platforms: platformsIn([...all('platform'), ...all('platforms')]),
    language: languageOf(one('language') ?? one('lang') ?? ''),
    purpose: purposeOf(one('purpose') ?? ''),
    mentions: all('mentions')
      .flatMap((value) => value.split(/[\s,;]+/))
      .map((name) => name.replace(/^[@＠]/, ''))
      .filter(Boolean),
    series: one('series'),
    variant: one('variant'),
    scheduled: one('scheduled'),
    accepted: all('accept').filter((item) => item.trim() !== ''),
    problems: unclosed ? [unclosed] : toml ? [] : problemsIn(text, content, reading),
  };
}
