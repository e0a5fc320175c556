import type { PhraseMatch } from '../../phrases/match.ts';
import { beginsSentence } from '../../phrases/match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that say what kind of words others are: in a sentence that has one, a phrase is looked at rather than used. */
const aboutWords = {
  fr: wordSet(
    'mot mots terme vocable cliche cliches poncif poncifs jargon anglicisme anglicismes franglais novlangue globish ' +
      'buzzword buzzwords synonyme synonymes traduire traduction traduit prononcer dictionnaire bingo baratin pipeau charabia ' +
      'bullshit tic tics expression expressions formule formules signifie veut',
  ),
  en: wordSet(
    'word words term cliche cliches jargon buzzword buzzwords lingo gibberish synonym synonyms dictionary bingo ' +
      'wording phrase phrases bullshit nonsense overused meaningless cringe means pronounce speak',
  ),
};

/** `veut` and `speak` count only with the word after them. */
const needsNext: Readonly<Record<string, string>> = { veut: 'dire', speak: 'for' };

/** Words that hold a phrase at arm's length when they stand right before it. */
const atArmsLength = {
  fr: wordSet(
    'dit dis disent dire dites disait lis lire entends entendre entendu ecrire ecris ecrit appelle appellent appeler ' +
      'nomme sans trop zero marre stop arretez arreter arrete fini deteste detester hais allergique plutot lieu soi pretendu ' +
      'pretendue fameux fameuse fameuses supprimer remplacer remplacez',
  ),
  en: wordSet(
    'say says said saying hear heard hearing write writes writing call calls called calling without zero stop hate hates ' +
      'tired sick instead than no fancy replace replacing delete',
  ),
};

/** Laughter in a sentence makes what it says a joke. */
const laughter = wordSet('😂 🤣 😅 🙄 😆 lol mdr ptdr ptdrrr jpp haha hahaha lmao rofl xd');
const nearBefore = 3;

/** How many tokens of a sentence are looked at on either side: more belong to no sentence that a person writes. */
const widestView = 40;

function sentenceBounds(tokens: readonly Token[], match: PhraseMatch): { first: number; last: number } {
  const { sentence } = tokens[match.firstToken] as Token;
  let first = match.firstToken;
  let last = match.lastToken;
  while (match.firstToken - first < widestView && tokens[first - 1]?.sentence === sentence) first--;
  while (last - match.lastToken < widestView && tokens[last + 1]?.sentence === sentence) last++;
  return { first, last };
}

/** "Scalable : qui peut grandir", "Synergy = …", "Leverage (noun)": an entry of a glossary. */
function isDefined(tokens: readonly Token[], match: PhraseMatch): boolean {
  const next = tokens[match.lastToken + 1];
  if (next?.folded === '=' || next?.folded === '→' || next?.folded === '≠') return true;
  if (!beginsSentence(tokens, match.firstToken)) return false;
  // "Key learnings:" heads a list; what is defined stands in the singular.
  const isPlural = (tokens[match.lastToken] as Token).folded.endsWith('s');
  return next?.folded === '(' || (next?.folded === ':' && !isPlural);
}

/**
 * Whether the sentence around a phrase speaks of the phrase, defines it, laughs at it or keeps it at arm's length, instead
 * of using it. Sees more than `discusses`, which looks only at what stands before.
 */
export function isTalkedAbout(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  const { tokens, language } = paragraph;
  if (discusses(paragraph, match) || isDefined(tokens, match)) return true;
  const { first, last } = sentenceBounds(tokens, match);
  for (let index = first; index <= last; index++) {
    if (index >= match.firstToken && index <= match.lastToken) continue;
    const { folded } = tokens[index] as Token;
    if (laughter.has(folded)) return true;
    if (aboutWords[language].has(folded)) {
      const following = needsNext[folded];
      if (!following || tokens[index + 1]?.folded === following) return true;
    }
    const before = match.firstToken - index;
    if (before > 0 && before <= nearBefore && atArmsLength[language].has(folded)) return true;
  }
  // The laugh that follows the sentence, and "said no one ever".
  const next = tokens[last + 1];
  if (next && laughter.has(next.folded)) return true;
  return false;
}
