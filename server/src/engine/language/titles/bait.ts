import { phrases as english } from '../../lexicons/en/clickbait/index.ts';
import { phrases as french } from '../../lexicons/fr/clickbait/index.ts';
import { bilingualLexicon, paragraphLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases, type PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClickbaitPhrase, GapPhrase, TitleCue, TitleTrick } from './cue.ts';
import { type Title, titleIn } from './title.ts';

function isGap(phrase: ClickbaitPhrase): phrase is GapPhrase {
  return phrase.where === 'everywhere';
}

function isCue(phrase: ClickbaitPhrase): phrase is TitleCue {
  return phrase.where !== 'everywhere';
}

// Cues add up: none hides another.
const cues = bilingualLexicon<TitleCue>({ fr: french.filter(isCue), en: english.filter(isCue) }, ({ id }) => id);

const gapLexicon = paragraphLexicon<GapPhrase>({ fr: french.filter(isGap), en: english.filter(isGap) });

/** Gaps that the sentences after them fill, in running text. */
const told: ReadonlySet<string> = new Set([
  'what-happened-next',
  'la-suite',
  'sa-reponse-ma',
  'their-answer-left-me',
  'something-incredible',
  'une-chose-incroyable',
]);

const answer = /^[^.!?\n]{0,60}\s?:\s+(?:[^\s.!?]+\s+){3}/u;

const condition = /^[^\p{L}]{0,4}(?:if|when|unless)\b/iu;

function sentenceBefore(prose: string, sentences: readonly Span[], at: number): string {
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  return sentence ? prose.slice(sentence.from, at) : '';
}

/** "What came next surprised me: my bread rose": what is foretold is told at once. */
function isToldAtOnce({ prose, sentences, tokens }: Paragraph, { from, to, lastToken, phrase }: PhraseMatch): boolean {
  // "If it is no fun, you’re doing it wrong": an idiom
  if (/^you(?:['’]re| are) (?:probably |actually )?doing it wrong$/i.test(prose.slice(from, to))) return true;
  if (answer.test(prose.slice(to, to + 160))) return true;
  // "If it needs two people, you’re using the wrong ladder": what is wrong is said before.
  if (/\bthe wrong$/i.test(prose.slice(from, to)) && condition.test(sentenceBefore(prose, sentences, from)))
    return true;
  // "Guess what happened next. The oven broke down."
  const sentence = tokens[lastToken]?.sentence ?? 0;
  return told.has(phrase.id) && sentence < sentences.length - 1 && sentence > 0;
}

/** The phrases of a paragraph that are bait wherever they stand. */
export const gapsIn = paragraphFact((paragraph): readonly PhraseMatch<GapPhrase>[] =>
  gapLexicon(paragraph).filter((match) => !isToldAtOnce(paragraph, match)),
);

/** A question that has its mark may be asked in earnest. */
const markedQuestion = 0.4;

/** A title that is bait, and how. */
export interface BaitTitle extends Span {
  readonly trick: TitleTrick;
}

/** The titles of guides, of reviews and of what somebody tried say what is taught: single cues are chance there. */
const guide =
  /^(?:how to|how (?:i|we) |build(?:ing)? |creat(?:e|ing) |set(?:ting)? up|getting started|introduction|an introduction|understanding|using |install|a (?:complete |beginner s |practical )?guide|why (?!this|these|you|your|everyone|everybody|people|the internet)[\w ]+ (?:is|are) )|(?:^| )(?:guide|tutorial|walkthrough|checklist|comparison|setup|review|cheat sheet|best practices)(?: |$)|(?:^| )(?:i|we) (?:made|learned|learnt|tried|built|got wrong)(?: |$)/;
/** So much bait makes bait of a guide's title too. */
const guideBait = 2;

function isGuide(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return guide.test(words.map(({ folded }) => folded).join(' '));
}

/** "Vous avez besoin d’un certificat, voici comment faire": who needs it is told, and how. */
const needed =
  /^\P{L}*(?:vous avez besoin d|tu as besoin d|you need an? )[^.!?:]*,? (?:voici comment|here(?:['’]s| is) how)/iu;

function trickOf(paragraph: Paragraph, { to, tokens, capitals, asks }: Title): TitleTrick | undefined {
  const plain = gapsIn(paragraph).find((match) => match.to <= to);
  if (plain) return plain.phrase.trick;
  if (needed.test(paragraph.prose)) return undefined;
  // What is written as a headline is taken for English where nothing shows its language.
  const language = paragraph.language === 'und' && capitals ? 'en' : paragraph.language;
  const matcher = cues(language);
  if (!matcher) return undefined;
  const found = new Map<TitleCue, true>();
  let weight = 0;
  for (const { phrase } of findPhrases(matcher, tokens)) {
    if (found.has(phrase) || (phrase.where === 'headline' && !capitals)) continue;
    found.set(phrase, true);
    weight +=
      phrase.trick === 'quiz' && phrase.where === 'headline' && asks ? phrase.weight * markedQuestion : phrase.weight;
  }
  if (weight < (isGuide(tokens) ? guideBait : 1)) return undefined;
  const [heaviest] = [...found.keys()].sort((a, b) => b.weight - a.weight);
  return heaviest?.trick;
}

/** What a paragraph's first line does as a title instead of saying what it is about; null where it says it. */
export const baitTitleIn = paragraphFact((paragraph): BaitTitle | null => {
  const title = titleIn(paragraph);
  const trick = title && trickOf(paragraph, title);
  return title && trick ? { from: title.from, to: title.to, trick } : null;
});
