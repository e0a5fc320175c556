import { discusses } from '../language/discussion.ts';
import { turnsDown } from '../language/dismissal.ts';
import { withoutEmptyWords } from '../language/emptyFirstPerson.ts';
import { isFirstHand, tellsOfUseWithPeople } from '../language/firstHand.ts';
import { isDoubted } from '../language/stance/stance.ts';
import { phrases as english } from '../lexicons/en/tool-worship/index.ts';
import { phrases as french } from '../lexicons/fr/tool-worship/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { defineRule } from '../rule.ts';
import { someShow } from '../text/gather.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Sentence } from '../text/sentences.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

function sentenceOf(paragraph: Paragraph, match: PhraseMatch): Sentence | undefined {
  return paragraph.sentences[paragraph.tokens[match.firstToken]?.sentence ?? -1];
}

/** "They keep telling us that…": what others say, and the author only repeats. */
const repeated =
  /(?:\bon|les gens|ils|certains|beaucoup)\s+(?:(?:nous|me|vous|te)\s+)?(?:répète\p{L}*|di(?:t|sent)|promet\p{L}*|annonce\p{L}*|vend(?:ent)?|serine\p{L}*|affirme\p{L}*)\s+(?:\p{L}+\s+)?qu|(?:they|people|everyone|everybody|some)\s+(?:keep\s+(?:telling|saying)|keeps\s+(?:telling|saying)|say|says|tell|tells|claim|claims|think|thinks)\s/iu;

/** Whether a sentence only wonders, repeats, or tells beside the praise what its author did with the tool. */
function isNoPraise(paragraph: Paragraph, match: PhraseMatch): boolean {
  const sentence = sentenceOf(paragraph, match);
  if (sentence === undefined || sentence.terminator === '?') return true;
  if (repeated.test(paragraph.prose.slice(sentence.from, match.from))) return true;
  const { sentence: index } = paragraph.tokens[match.firstToken] as Token;
  if (isDoubted(paragraph, index)) return true;
  // "It replaced my whole team": whose team it is tells of no use, what stands around may.
  const around = isFirstHand(paragraph, match)
    ? [
        { from: 0, to: match.from },
        { from: match.to, to: paragraph.own.length },
      ]
    : [sentence];
  return around.flatMap((part) => withoutEmptyWords(paragraph, part)).some((part) => isFirstHand(paragraph, part));
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
