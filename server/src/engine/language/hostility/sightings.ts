import { cuss as keptEnglish } from 'cuss';
import { cuss as keptFrench } from 'cuss/fr';
import { hostilePhrases as englishPhrases } from '../../lexicons/en/hostile-words/index.ts';
import {
  harmlessWords as englishHarmless,
  hostileWords as englishWords,
} from '../../lexicons/en/hostile-words/words.ts';
import { hostilePhrases as frenchPhrases } from '../../lexicons/fr/hostile-words/index.ts';
import { harmlessWords as frenchHarmless, hostileWords as frenchWords } from '../../lexicons/fr/hostile-words/words.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import type { Rewrite } from '../../phrases/phrase.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { firstTokenOf, sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { isQuotedByEmphasis } from '../quotedByEmphasis.ts';
import { insultAlone } from './alone.ts';
import { hostilityInEnglish } from './en/judge.ts';
import { isHarmlessInFrench } from './fr/harmless.ts';
import { hostilityInFrench } from './fr/judge.ts';
import { isOfCharacter } from './fr/ofCharacter.ts';
import { gatherLexemes, type Lexemes } from './grades.ts';
import type { HostilePhrase } from './hostilePhrase.ts';
import { isOfAnimal } from './ofAnimal.ts';
import { type Hostility, holdsHostileWord, placesOf } from './place.ts';

const lexicon = paragraphLexicon<HostilePhrase>({ fr: frenchPhrases, en: englishPhrases });

const gathered = new Map<'fr' | 'en', Lexemes>();

function lexemesOf(language: 'fr' | 'en'): Lexemes {
  let lexemes = gathered.get(language);
  if (!lexemes) {
    lexemes =
      language === 'fr'
        ? gatherLexemes(frenchWords, keptFrench, frenchHarmless)
        : gatherLexemes(englishWords, keptEnglish, englishHarmless);
    gathered.set(language, lexemes);
  }
  return lexemes;
}

/** Words that hurt somebody, as a match of a phrase that can be mended. */
export type HostileMatch = PhraseMatch<HostilePhrase & { readonly slur: boolean }>;

/** Token indices count from the sentence's first. */
interface FoundHostility {
  readonly kind: Hostility['kind'];
  readonly first: number;
  readonly last: number;
}

const noHostility: readonly FoundHostility[] = [];

/** What can always stand in its place: what only the author can say. */
const saying = { field: '…' } as const;

const softHyphen = '\u00ad';

/** "Con\u00adstruits": where a word may be broken, its first syllable is none. */
function isSyllable({ raw }: Paragraph, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return raw[to] === softHyphen || raw[from - 1] === softHyphen;
}

/** "-- Go home, said the sheriff.": a line of a dialogue. */
function isTurnOfDialogue({ raw }: Paragraph, { from }: { readonly from: number }): boolean {
  const line = raw.slice(Math.max(raw.lastIndexOf('\n', from - 1), raw.lastIndexOf('\r', from - 1)) + 1, from);
  return /^\s*(?:--|[—–])\s/.test(line);
}

/** "The psycho-historian": the first half of what somebody does, and no name for anybody. */
function isHalfOfWord({ raw }: Paragraph, { to }: { readonly to: number }): boolean {
  return /^[-‐‑]\p{Ll}{5,}/u.test(raw.slice(to, to + 7));
}

const calledOutRewrites = ['remove', saying] as const;

/** Whether commas or the sentence's ends set the words off: what is called out to somebody can go. */
function isCalledOut({ tokens }: Paragraph, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const { sentence } = tokens[first] as Token;
  const opens = before?.sentence !== sentence || before.kind === 'mention';
  const closes = after?.sentence !== sentence || /^[.!?…]$/.test(after.folded);
  if (opens && closes) return true;
  if (opens) return after?.folded === ',';
  return before?.folded === ',' && (closes || after?.folded === ',');
}

function wordMatch(
  kind: Hostility['kind'],
  opening: Token,
  closing: Token,
  firstToken: number,
  lastToken: number,
  rewrites: readonly Rewrite[],
): HostileMatch {
  const phrase = {
    id: kind,
    kind: kind === 'contempt' ? 'contempt' : 'insult',
    slur: kind === 'slur',
    pattern: '',
    hits: [],
    misses: [],
    rewrites,
    mends: [],
  } as const;
  return { phrase, variant: 0, group: 0, firstToken, lastToken, from: opening.from, to: closing.to };
}

/** An insult that stands alone, in a text too short to show a language. */
function aloneIn(tokens: readonly Token[]): readonly FoundHostility[] {
  for (const language of ['fr', 'en'] as const) {
    const found = insultAlone(tokens, lexemesOf(language));
    if (found) return [{ kind: found.slur ? 'slur' : 'insult', first: found.first, last: found.last }];
  }
  return noHostility;
}

/** What a sentence says to hurt, token indices counted from its first: told of each sentence once. */
const hostilitiesIn = sentenceFact((tokens, _base, paragraph, index): readonly FoundHostility[] => {
  const { language } = paragraph;
  if (language === 'und') return aloneIn(tokens);
  const lexemes = lexemesOf(language);
  if (!holdsHostileWord(tokens, lexemes)) return noHostility;
  const judge = language === 'fr' ? hostilityInFrench : hostilityInEnglish;
  const base = firstTokenOf(paragraph, index);
  return placesOf(paragraph, lexemes, base, base + tokens.length).flatMap((place) => {
    const found = judge(place);
    return found ? [{ kind: found.kind, first: found.firstToken - base, last: found.lastToken - base }] : [];
  });
});

function wordsIn(paragraph: Paragraph): HostileMatch[] {
  const matches: HostileMatch[] = [];
  for (let sentence = 0; sentence < paragraph.sentences.length; sentence++) {
    for (const { kind, first, last } of hostilitiesIn(paragraph, sentence)) {
      const base = firstTokenOf(paragraph, sentence);
      const [firstToken, lastToken] = [base + first, base + last];
      const [opening, closing] = [paragraph.tokens[firstToken], paragraph.tokens[lastToken]];
      if (!opening || !closing) continue;
      const rewrites = isCalledOut(paragraph, firstToken, lastToken) ? calledOutRewrites : [saying];
      matches.push(wordMatch(kind, opening, closing, firstToken, lastToken, rewrites));
    }
  }
  return matches;
}

/** Words of bodies and of what shows them: as hashtags they call nobody anything. */
const bodies = /^(?:ass|arse|azz|pussy|dick|cock|tits)$/;

/** Two hashtags or more that are insults: "#abruti #blaireau" calls somebody so. Among many others they are a scene's. */
function hashtagsIn({ tokens, hashtags }: Paragraph, language: 'fr' | 'en'): HostileMatch[] {
  if (hashtags.length < 2) return [];
  const lexemes = lexemesOf(language);
  const found = tokens.flatMap((token, index) => {
    if (token.kind !== 'hashtag' || bodies.test(token.folded.slice(1))) return [];
    const lexeme = lexemes.get(token.folded.slice(1))?.find(({ words }) => words.length === 1);
    return lexeme && /^(?:slur|insult|person)$/.test(lexeme.grade) ? [{ token, index, grade: lexeme.grade }] : [];
  });
  if (found.length < 2 || found.length * 2 < hashtags.length) return [];
  return found.map(({ token, index, grade }) =>
    wordMatch(grade === 'slur' ? 'slur' : 'insult', token, token, index, index, [saying]),
  );
}

/** "I am a sick old man": what makes others small, said of the writer. */
function isOfWriter({ tokens }: Paragraph, { phrase, firstToken, lastToken }: HostileMatch): boolean {
  if (phrase.kind !== 'contempt') return false;
  // "how stupid do they think I am"
  const rest = tokens.slice(lastToken + 1, lastToken + 4).map(({ folded }) => folded);
  if (/^(?:think|thinks|thought|believe) (?:i|we) (?:am|m|are|re)$/.test(rest.join(' '))) return true;
  const { sentence } = tokens[firstToken] as Token;
  const before = tokens.slice(Math.max(0, firstToken - 4), firstToken).filter((token) => token.sentence === sentence);
  // "dumb people like me"
  const [like, whom] = [tokens[lastToken + 1], tokens[lastToken + 2]];
  if (/^(?:like|comme)$/.test(like?.folded ?? '') && /^(?:me|us|myself|moi|nous)$/.test(whom?.folded ?? ''))
    return true;
  return /(?:^| )(?:i am|i m|im|i was|makes me|i feel like|je suis|j etais) (?:(?:a|an|such|just|so|un|une|vraiment) )*$/.test(
    `${before.map(({ folded }) => folded).join(' ')} `,
  );
}

/** "asking does not make you a stupid person" */
function isDeniedOf({ prose }: Paragraph, { phrase, from }: HostileMatch): boolean {
  return (
    phrase.kind === 'contempt' &&
    /(?:n['’]t|not|never) (?:make|mean) (?:that )?(?:you|me|us|them|him|her|anyone|(?:you|they)['’]re) an? $/i.test(
      prose.slice(Math.max(0, from - 40), from),
    )
  );
}

const saysOfWords =
  /^['’"”»]?\s+(?:has nothing to do|isn['’]t|is|was|means|n['’]a rien à voir|n['’]est|est|signifie|veut dire)\b/i;

const asNoun = /(?:^|\s)(?:an?|the)\s(?:[a-z]+\s)?[*_\W]*$|(?:^|\s)(?:big|collective|hearty|giant|massive)\s[*_\W]*$/i;

/** "Strangers wonder whether you’re a liar": what others ask about somebody. */
const wondered =
  /\b(?:whether|savoir si) (?:you|he|she|they|i|tu|vous|il|elle|je)(?: ?['’](?:re|s|m)| are| is| am| es| êtes| est| suis) (?:\p{L}+ )?$/iu;

/** "Go home is no welcome": words to be rid of somebody, of which the sentence says something. */
function isSpokenOf({ prose }: Paragraph, { phrase, from, to }: HostileMatch): boolean {
  // 'useful idiot', between single marks
  if (/['‘]/.test(prose.charAt(from - 1)) && /['’]/.test(prose.charAt(to))) return true;
  if (wondered.test(prose.slice(Math.max(0, from - 40), from))) return true;
  return (
    phrase.kind === 'dismissal' &&
    (saysOfWords.test(prose.slice(to, to + 24)) || asNoun.test(prose.slice(Math.max(0, from - 24), from)))
  );
}

const things =
  /(?<!\p{L})(?:it|this|that|twitter|x|facebook|instagram|app|site|platform|trend|meme|format|law|bill|idea|browser|language) (?:should|can|could|must|needs to|deserves to)(?: \p{L}+)? $/iu;

/** "Twitter, …": it is called out to a thing. */
const calledThings =
  /(?:^|[.!?]\s+)(?:twitter|x|facebook|instagram|linkedin|winter|monday|printer|excel|windows|2\d{3}),\s*$/iu;
/** "Kaffir lime leaves": a plant has its name from elsewhere. */
const plants = /^ (?:limes?|leaf|leaves|lily|lilies|corn|plum|plums)\b/i;

/** "The app should just die": of a thing. */
function isOfThing({ prose }: Paragraph, { phrase, from, to }: HostileMatch): boolean {
  if (phrase.kind === 'dismissal' && calledThings.test(prose.slice(Math.max(0, from - 40), from))) return true;
  if (phrase.slur && /^kaffir$/i.test(prose.slice(from, to)) && plants.test(prose.slice(to, to + 8))) return true;
  return (
    (phrase.kind === 'threat' || phrase.kind === 'dismissal') && things.test(prose.slice(Math.max(0, from - 40), from))
  );
}

const none: readonly HostileMatch[] = [];

/** What a paragraph says to hurt somebody, in order, without overlap; what it only talks about is left out. */
export const hostileMatchesOf = paragraphFact((paragraph: Paragraph): readonly HostileMatch[] => {
  const { language } = paragraph;
  // Hashtags alone are of no language.
  if (language === 'und')
    return [...wordsIn(paragraph), ...hashtagsIn(paragraph, 'fr'), ...hashtagsIn(paragraph, 'en')];
  const phrases = lexicon(paragraph);
  const words = wordsIn(paragraph);
  if (phrases.length === 0 && words.length === 0 && paragraph.hashtags.length < 2) return none;
  const set = phrases.map((match) => ({
    ...match,
    phrase: { ...match.phrase, slur: match.phrase.slur ?? false, rewrites: [...match.phrase.rewrites, saying] },
  }));
  const found = [...set, ...words, ...hashtagsIn(paragraph, language)]
    .filter(
      (match) =>
        !discusses(paragraph, match) &&
        !isOfWriter(paragraph, match) &&
        !isDeniedOf(paragraph, match) &&
        !isOfAnimal(paragraph, match) &&
        !isOfThing(paragraph, match) &&
        !isSpokenOf(paragraph, match) &&
        !isQuotedByEmphasis(paragraph, match) &&
        !isSyllable(paragraph, match) &&
        !(isHalfOfWord(paragraph, match) && !match.phrase.slur) &&
        !isTurnOfDialogue(paragraph, match) &&
        !(language === 'fr' && isHarmlessInFrench(paragraph, match)) &&
        !(language === 'fr' && !match.phrase.slur && isOfCharacter(paragraph, match)),
    )
    .sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  const kept: HostileMatch[] = [];
  for (const match of found) {
    const before = kept.at(-1);
    if (!before || match.firstToken > before.lastToken) kept.push(match);
    else if (match.phrase.slur && !before.phrase.slur) kept[kept.length - 1] = match;
  }
  return kept;
});
