import type { Post } from '../draft.ts';
import { sumOver } from '../text/gather.ts';
import { type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { wordSet } from './wordSet.ts';

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

const count = (paragraph: Paragraph, words: ReadonlySet<string>): number =>
  paragraph.tokens.reduce((sum, { kind, folded }) => (kind === 'word' && words.has(folded) ? sum + 1 : sum), 0);

const wordCount = paragraphFact((paragraph) =>
  paragraph.language === 'und' ? 0 : count(paragraph, aboutWords[paragraph.language]),
);
const tradeCount = paragraphFact((paragraph) => (paragraph.language === 'und' ? 0 : count(paragraph, trade)));

/** Whether a post's subject is how people speak: words that it names there are not its own. */
export function discussesVocabulary(post: Post): boolean {
  return sumOver(post.own, wordCount) >= 2 || sumOver(post.own, tradeCount) >= 1;
}
