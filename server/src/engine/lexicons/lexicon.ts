import { compilePhrases, compileSource, type PhraseMatcher } from '../phrases/compile.ts';
import { findPhrases, type PhraseMatch } from '../phrases/match.ts';
import type { Pattern } from '../phrases/phrase.ts';
import { WrittenLanguage, WrittenPhrases } from '../phrases/writtenPhrases.ts';
import { type Language, type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { firstTokenOf, sentenceFact } from '../text/sentenceFact.ts';
import { writtenLexicons } from './written.ts';

type DraftLanguage = Exclude<Language, 'und'>;
type Entries<P extends Pattern> = Readonly<Record<DraftLanguage, readonly P[]>>;
type GroupOf<P extends Pattern> = (phrase: P) => string;

const noGroups = (): string => '';

interface Registered {
  readonly entries: Entries<Pattern>;
  readonly groupOf: GroupOf<never>;
}

/** The lexicons that are looked for together, in paragraphs, and those that each have a matcher of their own. */
const registered: Registered[] = [];
const apart: Registered[] = [];

/** What a matcher is compiled from. */
interface MatcherContent {
  readonly phrases: readonly Pattern[];
  readonly groupOf: GroupOf<Pattern>;
}

/** All lexicons that are looked for in paragraphs as one: the name of a group begins with its lexicon's number. */
function wholeContent(language: DraftLanguage): MatcherContent {
  const phrases: Pattern[] = [];
  const groups = new Map<Pattern, string>();
  registered.forEach(({ entries, groupOf }, lexicon) => {
    for (const phrase of entries[language]) {
      phrases.push(phrase);
      groups.set(phrase, `${lexicon} ${groupOf(phrase as never)}`);
    }
  });
  return { phrases, groupOf: (phrase) => groups.get(phrase) as string };
}

const wholeName = 'whole';

/** What all matchers of a language are compiled from, by their names: what the build writes. */
export function matcherContents(language: DraftLanguage): ReadonlyMap<string, MatcherContent> {
  const others = apart.map(({ entries, groupOf }, number): [string, MatcherContent] => [
    String(number),
    { phrases: entries[language], groupOf: groupOf as GroupOf<Pattern> },
  ]);
  return new Map([[wholeName, wholeContent(language)], ...others]);
}

const written = new Map<DraftLanguage, WrittenLanguage | undefined>();

function writtenIn(language: DraftLanguage): WrittenLanguage | undefined {
  if (!written.has(language)) {
    const lexicons = writtenLexicons(language);
    written.set(language, lexicons && new WrittenLanguage(lexicons));
  }
  return written.get(language);
}

/** A matcher of what the build has written, else of the entries themselves. */
function matcherOf(name: string, language: DraftLanguage, content: () => MatcherContent): PhraseMatcher {
  const lexicons = writtenIn(language);
  if (lexicons) return compileSource(new WrittenPhrases(lexicons, name), language);
  const { phrases, groupOf } = content();
  return compilePhrases(phrases, language, groupOf);
}

/**
 * The matchers of a lexicon that is looked for in other tokens than a paragraph's own, each compiled when it is first
 * asked for. Undefined for languages that have no lexicon. Phrases of different groups never hide one another.
 */
export function bilingualLexicon<P extends Pattern>(
  entries: Entries<P>,
  groupOf: GroupOf<P> = noGroups,
): (language: Language) => PhraseMatcher<P> | undefined {
  const name = String(apart.push({ entries, groupOf }) - 1);
  const compiled = new Map<Language, PhraseMatcher<P>>();
  return (language) => {
    if (language === 'und') return undefined;
    let matcher = compiled.get(language);
    if (!matcher) {
      const content = { phrases: entries[language], groupOf: groupOf as GroupOf<Pattern> };
      matcher = matcherOf(name, language, () => content) as PhraseMatcher<P>;
      compiled.set(language, matcher);
    }
    return matcher;
  };
}

/** All registered lexicons of one language as one, and the lexicon of each of its groups. */
interface Whole {
  readonly matcher: PhraseMatcher;
  readonly lexiconOfGroup: readonly number[];
}

const wholes = new Map<Language, Whole>();

function wholeOf(language: DraftLanguage): Whole {
  let whole = wholes.get(language);
  if (!whole) {
    const matcher = matcherOf(wholeName, language, () => wholeContent(language));
    whole = { matcher, lexiconOfGroup: matcher.groupNames.map((name) => Number.parseInt(name, 10)) };
    wholes.set(language, whole);
  }
  return whole;
}

const nothing: readonly PhraseMatch[] = [];

/** What every registered lexicon finds in one sentence, offsets from its start. */
const foundInSentence = sentenceFact((tokens, base, { language }): readonly PhraseMatch[] => {
  if (language === 'und') return nothing;
  const matches = findPhrases(wholeOf(language).matcher, tokens);
  return base === 0 ? matches : matches.map((match) => ({ ...match, from: match.from - base, to: match.to - base }));
});

function placedMatch(match: PhraseMatch, base: number, first: number): PhraseMatch {
  if (base === 0 && first === 0) return match;
  return {
    ...match,
    from: match.from + base,
    to: match.to + base,
    firstToken: match.firstToken + first,
    lastToken: match.lastToken + first,
  };
}

/** What every registered lexicon finds in a paragraph, by the lexicon's number. */
const foundIn = paragraphFact((paragraph): readonly (readonly PhraseMatch[] | undefined)[] => {
  const { language, sentences } = paragraph;
  const found: PhraseMatch[][] = [];
  if (language === 'und') return found;
  const { lexiconOfGroup } = wholeOf(language);
  sentences.forEach(({ from: base }, index) => {
    for (const match of foundInSentence(paragraph, index)) {
      const placed = placedMatch(match, base, firstTokenOf(paragraph, index));
      const lexicon = lexiconOfGroup[match.group] as number;
      const matches = found[lexicon];
      if (matches) matches.push(placed);
      else found[lexicon] = [placed];
    }
  });
  return found;
});

export interface ParagraphLexicon<P extends Pattern> {
  (paragraph: Paragraph): readonly PhraseMatch<P>[];
  /** The same of one sentence: offsets count from its start, tokens from its first. */
  inSentence(paragraph: Paragraph, index: number): readonly PhraseMatch<P>[];
}

/**
 * A lexicon looked for in the tokens of paragraphs: its phrases there, leftmost, then longest. However many lexicons
 * there are, a paragraph is walked once for all of them. Phrases of different groups never hide one another, nor do those
 * of different lexicons.
 */
export function paragraphLexicon<P extends Pattern>(
  entries: Entries<P>,
  groupOf: GroupOf<P> = noGroups,
): ParagraphLexicon<P> {
  const number = registered.push({ entries, groupOf }) - 1;
  // A lexicon that comes late: what was compiled without it is compiled again.
  wholes.clear();
  const inParagraph = (paragraph: Paragraph) => (foundIn(paragraph)[number] ?? nothing) as readonly PhraseMatch<P>[];
  const inSentence = (paragraph: Paragraph, index: number): readonly PhraseMatch<P>[] => {
    const found = foundInSentence(paragraph, index) as readonly PhraseMatch<P>[];
    if (found.length === 0) return found;
    const { lexiconOfGroup } = wholeOf(paragraph.language as DraftLanguage);
    return found.filter(({ group }) => lexiconOfGroup[group] === number);
  };
  return Object.assign(inParagraph, { inSentence });
}
