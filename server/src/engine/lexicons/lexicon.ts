import { compilePhrases, type PhraseMatcher } from '../phrases/compile.ts';
import { findPhrases, type PhraseMatch } from '../phrases/match.ts';
import type { Pattern } from '../phrases/phrase.ts';
import { type Language, type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { firstTokenOf, sentenceFact } from '../text/sentenceFact.ts';

type DraftLanguage = Exclude<Language, 'und'>;
type Entries<P extends Pattern> = Readonly<Record<DraftLanguage, readonly P[]>>;
type GroupOf<P extends Pattern> = (phrase: P) => string;

const noGroups = (): string => '';

/**
 * The matchers of a lexicon that is looked for in other tokens than a paragraph's own, each compiled when it is first
 * asked for. Undefined for languages that have no lexicon. Phrases of different groups never hide one another.
 */
export function bilingualLexicon<P extends Pattern>(
  entries: Entries<P>,
  groupOf?: GroupOf<P>,
): (language: Language) => PhraseMatcher<P> | undefined {
  const compiled = new Map<Language, PhraseMatcher<P>>();
  return (language) => {
    if (language === 'und') return undefined;
    let matcher = compiled.get(language);
    if (!matcher) {
      matcher = compilePhrases(entries[language], language, groupOf);
      compiled.set(language, matcher);
    }
    return matcher;
  };
}

interface Registered {
  readonly entries: Entries<Pattern>;
  readonly groupOf: GroupOf<never>;
}

const registered: Registered[] = [];

/** All registered lexicons of one language as one, and the lexicon of each of its groups. */
interface Whole {
  readonly matcher: PhraseMatcher;
  readonly lexiconOfGroup: readonly number[];
}

const wholes = new Map<Language, Whole>();

function compileAll(language: DraftLanguage): Whole {
  const phrases: Pattern[] = [];
  const groups = new Map<Pattern, string>();
  registered.forEach(({ entries, groupOf }, lexicon) => {
    for (const phrase of entries[language]) {
      phrases.push(phrase);
      groups.set(phrase, `${lexicon} ${groupOf(phrase as never)}`);
    }
  });
  const matcher = compilePhrases(phrases, language, (phrase) => groups.get(phrase) as string);
  const lexiconOfGroup = matcher.groupNames.map((name) => Number.parseInt(name, 10));
  return { matcher, lexiconOfGroup };
}

function wholeOf(language: DraftLanguage): Whole {
  let whole = wholes.get(language);
  if (!whole) {
    whole = compileAll(language);
    wholes.set(language, whole);
  }
  return whole;
}

const nothing: readonly PhraseMatch[] = [];

/** What every registered lexicon finds in one sentence, offsets from its start. */
const foundInSentence = sentenceFact((tokens, base, { language }): readonly PhraseMatch[] => {
  if (language === 'und') return nothing;
  const matches = findPhrases(wholeOf(language).matcher, tokens);
  return matches.map((match) => ({ ...match, from: match.from - base, to: match.to - base }));
});

/** What every registered lexicon finds in a paragraph, by the lexicon's number. */
const foundIn = paragraphFact((paragraph): readonly (readonly PhraseMatch[] | undefined)[] => {
  const { language, sentences } = paragraph;
  const found: PhraseMatch[][] = [];
  if (language === 'und') return found;
  const { lexiconOfGroup } = wholeOf(language);
  sentences.forEach(({ from: base }, index) => {
    for (const match of foundInSentence(paragraph, index)) {
      const first = firstTokenOf(paragraph, index);
      const placed = {
        ...match,
        from: match.from + base,
        to: match.to + base,
        firstToken: match.firstToken + first,
        lastToken: match.lastToken + first,
      };
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
