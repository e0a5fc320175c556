import type { Post } from '../draft.ts';
import { paragraphFact } from '../text/paragraph.ts';
import { wordSet } from './cues.ts';

/** Words about words: two of them in a post, or one about the trade's language, make the vocabulary its subject. */
const aboutWords = {
  fr: wordSet(
    'mot mots vocabulaire jargon lexique langage terme termes traduire traduction glossaire definition vocable anglicisme anglicismes',
  ),
  en: wordSet('word words vocabulary jargon lexicon language term terms glossary definition wording lingo euphemism'),
};
const trade = wordSet(
  'vocabulaire jargon lexique glossaire anglicisme anglicismes vocabulary lexicon glossary lingo euphemism',
);

const counts = paragraphFact((paragraph): { words: number; trade: number } => {
  if (paragraph.language === 'und') return { words: 0, trade: 0 };
  const set = aboutWords[paragraph.language];
  let [words, ofTrade] = [0, 0];
  for (const { kind, folded } of paragraph.tokens) {
    if (kind !== 'word') continue;
    if (set.has(folded)) words++;
    if (trade.has(folded)) ofTrade++;
  }
  return { words, trade: ofTrade };
});

/** Whether a post's subject is how people speak: words that it names there are not its own. */
export function discussesVocabulary(post: Post): boolean {
  let [words, ofTrade] = [0, 0];
  for (const { paragraph } of post.own) {
    const count = counts(paragraph);
    words += count.words;
    ofTrade += count.trade;
  }
  return words >= 2 || ofTrade >= 1;
}
