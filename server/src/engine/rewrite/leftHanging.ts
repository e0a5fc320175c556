import { wordSet } from '../language/wordSet.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

/** Words that want others after them: subjects, auxiliaries, prepositions, articles, conjunctions. */
const wanting = {
  fr: wordSet(`
je j tu il ils on ne n se s te t me m dois doit devez devons doivent faut faudra faudrait peux peut pouvez pouvons peuvent vais va vas allez allons
veux veut voulez es est etes sommes sont as a avez avons ont de d du des au aux pour par avec sans chez dans sur que qu qui si quand lorsque car mais
ou et donc puisque parce le la les l un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs`),
  en: wordSet(`
i we they he she since though although must should shall can could will would may might need needs needed to better had d have has having gotta got wanna want wants do does
did don t not never please if when because unless until while that who which and or but so for of with at by from than as the a an is are was were be
been my our your his their its`),
};
/** Subjects where a clause begins, objects elsewhere: "if you …", "we thank you". */
const subjectsOrObjects = { fr: wordSet('nous vous elle elles'), en: wordSet('you it') };
const governing = {
  fr: wordSet('pour a avec de chez sans par sur'),
  en: wordSet(
    'for to with of at by from on in want wants love need give get see help let thank thanks wish send tell ask',
  ),
};
/** What a clause of its own begins with: before it, as at the end, nothing comes any more that the words before want. */
const joining = {
  fr: wordSet('si car parce que qu avant quand lorsque et mais ou donc pour puisque'),
  en: wordSet('if because before when while until unless and but or so since as to for'),
};

/**
 * Whether words are left hanging where the tokens `first` to `last` go out of a sentence: "you must [act fast] because", "to get a
 * seat you [need to act fast]!".
 * @param tokens the paragraph's, or what they were read as
 */
export function leavesHanging(paragraph: Paragraph, tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence;
  const at = (index: number): Token | undefined => (tokens[index]?.sentence === sentence ? tokens[index] : undefined);
  const [before, after] = [at(first - 1), at(last + 1)];
  if (before?.kind !== 'word') return false;
  const language = paragraph.language === 'fr' ? 'fr' : 'en';
  if (after?.kind === 'word' && !joining[language].has(after.folded)) return false;
  // « Prenez-le »: an object behind its verb.
  if (/[-‑]/.test(paragraph.raw.charAt(before.from - 1))) return false;
  if (wanting[language].has(before.folded)) return true;
  return subjectsOrObjects[language].has(before.folded) && !governing[language].has(at(first - 2)?.folded ?? '');
}
