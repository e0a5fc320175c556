import { discusses } from '../language/discussion.ts';
import { turnsDown } from '../language/dismissal.ts';
import { isFirstHand, tellsOfUseWithPeople } from '../language/firstHand.ts';
import { phrases as english } from '../lexicons/en/tool-worship/index.ts';
import { phrases as french } from '../lexicons/fr/tool-worship/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { defineRule } from '../rule.ts';
import { someShow } from '../text/gather.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Sentence } from '../text/sentences.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

function sentenceOf(paragraph: Paragraph, match: PhraseMatch): Sentence | undefined {
  return paragraph.sentences[paragraph.tokens[match.firstToken]?.sentence ?? -1];
}

/** Whether a sentence only wonders, or tells beside the praise what its author did with the tool. */
function isNoPraise(paragraph: Paragraph, match: PhraseMatch): boolean {
  const sentence = sentenceOf(paragraph, match);
  if (sentence === undefined || sentence.terminator === '?') return true;
  if (!isFirstHand(paragraph, match)) return isFirstHand(paragraph, sentence);
  // "It replaced my whole team": whose team it is tells of no use, what stands around may.
  const around = [
    { from: 0, to: match.from },
    { from: match.to, to: paragraph.own.length },
  ];
  return around.some((part) => isFirstHand(paragraph, part));
}

export const rule = defineRule({
  id: 'tool-worship',
  since: '0.1.0',
  principle: 'people-before-tools',
  severity: 'information',
  points: 5,
  fixes: [],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Cet outil va changer votre vie.',
      good: 'Avec cet outil, ma sœur relit ses cours à voix haute, et nous en parlons le soir.',
    },
    {
      language: 'en',
      bad: 'This app will change your life.',
      good: 'With this app my sister hears her lessons read out, and we talk about them at night.',
    },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      if (discusses(paragraph, match) || turnsDown(paragraph, match) || isNoPraise(paragraph, match)) continue;
      const { from, to, phrase } = match;
      yield { from, to, message: 'hero', data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id } };
    }
  },
  applies: (post) => !someShow(post.own, tellsOfUseWithPeople),
});
