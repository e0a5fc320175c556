import { compilePhrases, type PhraseMatcher } from '../phrases/compile.ts';
import { findPhrases, type PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase, Rewrite } from '../phrases/phrase.ts';
import type { Severity } from '../rule.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { expressionSpans, type LinearExpression, matchOf } from './expressions.ts';
import { inNumber, numberOf } from './number.ts';
import { patternProblem, tolerant } from './tolerance.ts';

type DraftLanguage = 'fr' | 'en';

/** A phrase that a team has decided not to use. */
export interface TeamPhrase {
  /** Patterns in the notation of phrases; one in plain words is found in the singular and the plural. */
  readonly patterns: readonly string[];
  readonly expressions: readonly LinearExpression[];
  /** The language that it belongs to; undefined: both. */
  readonly language: DraftLanguage | undefined;
  readonly rewrites: readonly Rewrite[];
  /** What to say instead of the rule's own words. */
  readonly message: string | undefined;
  readonly severity: Severity | undefined;
}

/** A team's phrase in a paragraph; offsets as the paragraph's. */
export interface TeamSighting extends Span {
  readonly phrase: TeamPhrase;
  /** Undefined where the words cannot be told apart: nothing is written in their place. */
  readonly match: PhraseMatch<MendablePhrase> | undefined;
  /** Whether the words stand as they were written down, so that what replaces them fits. */
  readonly exact: boolean;
}

interface Entry extends MendablePhrase {
  readonly team: TeamPhrase | undefined;
  /** What the team wrote, by index in `pattern`: first each as it is, then those that also match in the other number. */
  readonly sources: readonly string[];
  /** How many of them are as they are. */
  readonly exact: number;
}

function entryOf(
  id: string,
  patterns: readonly string[],
  language: DraftLanguage,
  team?: TeamPhrase,
): Entry | undefined {
  // Those as they are written come first: of two that match the same words the first is meant.
  const written = patterns.filter((source) => patternProblem(source, language) === undefined);
  const varied = written.flatMap((source) => {
    const pattern = tolerant(source);
    return pattern !== undefined && patternProblem(pattern, language) === undefined ? [{ source, pattern }] : [];
  });
  if (written.length === 0) return undefined;
  return {
    id,
    team,
    pattern: [...written, ...varied.map(({ pattern }) => pattern)],
    sources: [...written, ...varied.map(({ source }) => source)],
    exact: written.length,
    rewrites: team?.rewrites ?? [],
    hits: [],
    misses: [],
    mends: [],
  };
}

const nothing: readonly never[] = [];
const mostSightings = 500;

/** The phrases of one configuration: what is looked for, and what is never to be found. Compiled when first asked. */
export class TeamPhrases {
  private readonly found: readonly TeamPhrase[];
  private readonly accepted: readonly string[];
  private readonly matchers = new Map<string, PhraseMatcher<Entry>>();
  private readonly seen = new WeakMap<Paragraph, readonly TeamSighting[]>();
  private readonly seenAccepted = new WeakMap<Paragraph, readonly Span[]>();

  constructor(found: readonly TeamPhrase[], accepted: readonly string[]) {
    this.found = found;
    this.accepted = accepted;
  }

  /** Whether there is anything that must not be found. */
  get accepts(): boolean {
    return this.accepted.length > 0;
  }

  /** What a paragraph holds of the phrases that are looked for. */
  readonly sightingsOf = (paragraph: Paragraph): readonly TeamSighting[] => {
    let sightings = this.seen.get(paragraph);
    if (!sightings) {
      sightings = this.found.length === 0 ? nothing : this.look(paragraph);
      this.seen.set(paragraph, sightings);
    }
    return sightings;
  };

  /** Where a paragraph holds phrases that are never to be found. */
  readonly acceptedIn = (paragraph: Paragraph): readonly Span[] => {
    let spans = this.seenAccepted.get(paragraph);
    if (!spans) {
      spans = this.accepted.length === 0 ? nothing : this.matchesIn(paragraph, 'accepted');
      this.seenAccepted.set(paragraph, spans);
    }
    return spans;
  };

  private look(paragraph: Paragraph): TeamSighting[] {
    const sightings = new Map<string, TeamSighting>();
    const add = (sighting: TeamSighting): void => {
      const place = `${sighting.from} ${sighting.to}`;
      if (!sightings.has(place) && sightings.size < mostSightings) sightings.set(place, sighting);
    };
    for (const match of this.matchesIn(paragraph, 'found')) {
      const { from, to, phrase } = match;
      if (!phrase.team) continue;
      const exact = match.variant < phrase.exact;
      add({ from, to, phrase: phrase.team, match: exact ? match : inItsNumber(match, paragraph), exact });
    }
    for (const phrase of this.found) {
      if (phrase.expressions.length === 0 || !speaks(phrase, paragraph)) continue;
      const entry = { id: '', pattern: '', rewrites: phrase.rewrites, hits: [], misses: [], mends: [] };
      for (const expression of phrase.expressions) {
        for (const span of expressionSpans(paragraph, expression)) {
          add({ ...span, phrase, match: matchOf(paragraph, span, entry), exact: true });
        }
      }
    }
    return [...sightings.values()].sort((a, b) => a.from - b.from);
  }

  /** Where the language is not known both are tried. */
  private matchesIn({ language, tokens }: Paragraph, what: 'found' | 'accepted'): PhraseMatch<Entry>[] {
    const languages: readonly DraftLanguage[] = language === 'und' ? ['fr', 'en'] : [language];
    return languages.flatMap((each) => findPhrases(this.matcherOf(what, each), tokens));
  }

  private matcherOf(what: 'found' | 'accepted', language: DraftLanguage): PhraseMatcher<Entry> {
    const key = `${what} ${language}`;
    let matcher = this.matchers.get(key);
    if (!matcher) {
      matcher = compilePhrases(this.entriesOf(what, language), language);
      this.matchers.set(key, matcher);
    }
    return matcher;
  }

  private entriesOf(what: 'found' | 'accepted', language: DraftLanguage): Entry[] {
    if (what === 'accepted') return this.accepted.flatMap((source) => entryOf(source, [source], language) ?? []);
    return this.found.flatMap((phrase, index) => {
      if (phrase.language !== undefined && phrase.language !== language) return [];
      return entryOf(String(index), phrase.patterns, language, phrase) ?? [];
    });
  }
}

/** A match in another number than it was written in, with rewrites that agree with it. */
function inItsNumber(match: PhraseMatch<Entry>, { tokens, language }: Paragraph): PhraseMatch<Entry> {
  const { phrase, variant, firstToken, lastToken } = match;
  const words = tokens.slice(firstToken, lastToken + 1).map(({ folded }) => folded);
  const number = numberOf(phrase.sources[variant] as string, words);
  const rewrites = phrase.rewrites.flatMap((rewrite): readonly Rewrite[] => {
    if (typeof rewrite !== 'object' || !('replace' in rewrite) || typeof rewrite.replace !== 'string') return [rewrite];
    const text = number && language !== 'und' ? inNumber(rewrite.replace, number, language) : undefined;
    return text === undefined ? [] : [{ replace: text }];
  });
  return { ...match, phrase: { ...phrase, rewrites } };
}

function speaks({ language }: TeamPhrase, paragraph: Paragraph): boolean {
  return language === undefined || paragraph.language === 'und' || paragraph.language === language;
}
