import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from './wordSet.ts';

/** Who speaks for herself. "We" and "on" are not here: they are as often everybody. */
const oneself = {
  fr: wordSet('je j moi mon ma mes m'),
  en: wordSet('i me my mine myself ive im'),
};
/** After "we" and "nous avons", what shows that somebody did it. */
const practised = {
  fr: wordSet(`
    avons appris fait faites faits utilisons utilise utilises teste testes testees commis commises essaye essayes
    change changes rencontre rencontres mis mises tire tirees`),
  en: wordSet(`
    learned learnt made used use tried built ran shipped tested got changed regret wish lost saw met found fixed
    launched started stopped wrote read`),
};
const plural = { fr: wordSet('nous on'), en: wordSet('we') };

/** Whether a sentence says that its author, or somebody it names, did what it tells of. */
export function isFirstHand(paragraph: Paragraph, sentence: Span): boolean {
  if (paragraph.language === 'und') return false;
  const { language } = paragraph;
  const tokens = paragraph.tokens.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  return tokens.some((token: Token, index) => {
    if (token.kind === 'mention') return true;
    if (token.kind !== 'word') return false;
    if (oneself[language].has(token.folded)) return true;
    return (
      plural[language].has(token.folded) &&
      tokens.slice(index + 1, index + 4).some(({ folded }) => practised[language].has(folded))
    );
  });
}

const together = {
  fr: wordSet('avec pour chez aide aidee aides'),
  en: wordSet('with for together helped helps'),
};
const whose = {
  fr: wordSet('mon ma mes notre nos leur leurs les des une un'),
  en: wordSet('my our their his her the a'),
};
/** People by what they are to somebody: those that a tool may serve. */
const people = {
  fr: wordSet(`
    mere pere maman papa fille fils enfants enfant soeur frere eleves eleve patients patient patiente voisins voisin
    voisine collegues collegue amis ami amie adherents benevoles residents grand grands parents apprentis apprentie
    apprenti etudiants equipe classe association familles famille clients cliente`),
  en: wordSet(`
    mum mom mother dad father daughter son kids children sister brother pupils students patients patient neighbours
    neighbors neighbour neighbor colleagues colleague friends friend members volunteers residents grandmother grandfather
    gran nan grandma grandpa apprentice apprentices team class parents family choir`),
};

/** Whether a paragraph tells how its author used something with or for people: "avec mes élèves", "for my mum". */
export const tellsOfUseWithPeople = paragraphFact((paragraph): boolean => {
  const { language, tokens } = paragraph;
  if (language === 'und') return false;
  return paragraph.sentences.some((sentence, index) => {
    if (!isFirstHand(paragraph, sentence)) return false;
    const own = tokens.filter((token) => token.sentence === index);
    return own.some(
      ({ folded }, at) =>
        together[language].has(folded) &&
        whose[language].has(own[at + 1]?.folded ?? '') &&
        (people[language].has(own[at + 2]?.folded ?? '') || people[language].has(own[at + 3]?.folded ?? '')),
    );
  });
});
