import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from './cues.ts';

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
