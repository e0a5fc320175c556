import { paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { personsOf } from '../persons/persons.ts';
import { arrivesIn } from './advertLines.ts';
import {
  beckoning,
  bought,
  elsewhere,
  fresh,
  freshTags,
  had,
  houseTags,
  inviting,
  slogans,
  told,
} from './captionWords.ts';
import { wordsOfTag } from './tradeWords.ts';

/** What a sentence of a house's caption does. */
export interface CaptionSigns {
  /** Says where or how one has it. */
  readonly had: boolean;
  readonly fresh: boolean;
  /** Tells readers to come, to try, to have it, or puts the wish for it to them. */
  readonly invites: boolean;
  readonly slogan: boolean;
  /** Speaks to readers, asking or not. */
  readonly reader: boolean;
  /** Tells what somebody lived. */
  readonly lived: boolean;
}

const none: CaptionSigns = { had: false, fresh: false, invites: false, slogan: false, reader: false, lived: false };

const ofSentence = sentenceFact((tokens, _base, paragraph, index): CaptionSigns => {
  const { language, own, sentences } = paragraph;
  const sentence = sentences[index];
  if (language === 'und' || !sentence) return none;
  const person = personsOf(paragraph)[index];
  const text = own.slice(sentence.from, sentence.to);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [first, second] = words;
  const tells =
    first !== undefined &&
    inviting[language].has(first.folded) &&
    !elsewhere.has(second?.folded ?? '') &&
    sentence.terminator !== '?';
  const informs = told[language].test(text) && !bought.test(text);
  return {
    had: had[language].test(text) && !informs,
    fresh: fresh[language].test(text) || arrivesIn(paragraph, index),
    invites: (tells && !informs) || beckoning[language].test(text),
    slogan: slogans[language].test(text),
    reader: (person?.reader ?? 0) > 0,
    lived: person?.lived ?? false,
  };
});

/** What each sentence of a paragraph does for a caption; empty where its language is not known. */
export const captionSignsOf = paragraphFact((paragraph): readonly CaptionSigns[] => {
  if (paragraph.language === 'und') return [];
  return paragraph.sentences.map((_, index) => ofSentence(paragraph, index));
});

/** The words of houses and trades that a paragraph's hashtags are made of. */
const houseTagsIn = paragraphFact(({ hashtags }): readonly string[] =>
  hashtags.flatMap(({ name }) => {
    const whole = name.toLowerCase();
    return houseTags.has(whole) ? [whole] : wordsOfTag(name, houseTags);
  }),
);

/** Whether a hashtag says that something is new: `#NouvelleCollection`. */
export const hasFreshTag = paragraphFact(({ hashtags }): boolean =>
  hashtags.some(({ name }) => freshTags.has(name.toLowerCase())),
);

export const hasHouseTag = paragraphFact((paragraph): boolean => houseTagsIn(paragraph).length > 0);

/** Whether a paragraph says anything that captions say of what is to be had. */
export const mayBeCaption = paragraphFact((paragraph): boolean =>
  captionSignsOf(paragraph).some(({ had: isHad, fresh: isFresh, invites }) => isHad || isFresh || invites),
);
