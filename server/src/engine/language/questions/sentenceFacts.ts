import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { type ClauseWord, clausesOf, clausesOfTokens, wordsOf } from './clauses.ts';
import { cuesOf, noCues, type SentenceCues } from './cues.ts';
import { isQuestion } from './isQuestion.ts';

/** What a sentence is to the question before it. */
export interface SentenceFacts {
  /** Words and numbers; a link or a hashtag is none. */
  readonly words: number;
  readonly asks: boolean;
  readonly invites: boolean;
  /** Begins an answer: "C'est simple…", "The answer is…", or a bare "Oui." */
  readonly answers: boolean;
  /** Begins with a reason: "Parce que…", "Because…". */
  readonly reasons: boolean;
  readonly offers: boolean;
  readonly thanks: boolean;
  /** Tells readers to post one word or a mark: "Commentez OUI". */
  readonly collects: boolean;
}

const yesOrNo =
  /^(?:oui|ouais|non|nan|si|jamais|rien|absolument|evidemment|exactement|aucun|aucune|personne|yes|yep|no|nope|nothing|none|never|absolutely|exactly|nobody|definitely|bingo|faux|vrai|wrong|true|false)$/;
const collecting =
  /^(?:commentez|commente|comment|tapez|tape|type|repondez|reponds|reply|ecrivez|ecris|mettez|mets|drop|dites|dis|say|envoyez|envoie|text|txt|dm|mp)$/;
const pointing = wordSet(`
  see read learn watch visit check find discover click join listen here more details info get hear try
  voir lire lisez decouvrez decouvrir cliquez regardez ecoutez rendez inscrivez plus infos suite article c voici`);
const begging =
  /^(?:likez|like|likes|rt|retweet|retweetez|taguez|tag|identifiez|partagez|share|repost|repostez|abonnez|subscribe)$/;

/** Where answers to a question go, under a post. */
const underPost = /^(?:below|here|comments?|replies|thread|dessous|ici|bas|commentaires?|reponses?|fil)$/;

/** "Share below", "partagez en commentaire": an answer to what was asked is wanted, and nobody else's eyes. */
function sharesAnswer(words: readonly ClauseWord[], index: number): boolean {
  const { word } = words[index] as ClauseWord;
  if (!/^(?:share|partagez|partage)$/.test(word)) return false;
  const next = words.slice(index + 1, index + 5).map((entry) => entry.word);
  return !/^(?:this|ce|cet|cette|if|si)$/.test(next[0] ?? '') && next.some((each) => underPost.test(each));
}

/** "Commentez OUI", "drop a 🔥", "tape 1", "like si…": what is asked for is a mark, not an answer. */
function collects(paragraph: Paragraph, words: readonly ClauseWord[]): boolean {
  for (let index = 0; index < Math.min(words.length, 8); index++) {
    const entry = words[index] as ClauseWord;
    const next = words[index + 1]?.word ?? '';
    if (
      begging.test(entry.word) &&
      index <= 1 &&
      !/^(?:nous|moi|vos|votre|tes|ton|your|us|me|mes|minded|to|the)$/.test(next) &&
      !sharesAnswer(words, index)
    )
      return true;
    if (!collecting.test(entry.word)) continue;
    for (const { token, word } of words.slice(index + 1, index + 5)) {
      if (token.kind === 'object' || token.kind === 'number') return true;
      const written = paragraph.own.slice(token.from, token.to);
      if (written.length >= 2 && written === written.toUpperCase() && /^\p{Lu}+$/u.test(written)) return true;
      if (yesOrNo.test(word) && index === 0) return true;
    }
    const after = paragraph.tokens.slice(entry.index + 1, entry.index + 3);
    if (after.some(({ kind, folded }) => kind === 'emoji' || folded === '+')) return true;
  }
  return false;
}

/** "See example.org", "Lisez la suite : https://…": a verb that sends readers to a link. */
function pointsElsewhere(words: readonly ClauseWord[]): boolean {
  return pointing.has(words[0]?.word ?? '') && words.some(({ token }) => token.kind === 'object');
}

/** What a sentence is by its own words, whatever phrases it has. */
interface OwnFacts {
  readonly words: number;
  readonly pointsElsewhere: boolean;
  /** Begins with one word that says yes or no. */
  readonly bareAnswer: boolean;
}

const ownFactsOf = sentenceFact((tokens, _base, { own }): OwnFacts => {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word' || kind === 'number') words++;
  const clauses = clausesOfTokens(own, tokens, 0);
  const first = clauses[0];
  return {
    words,
    pointsElsewhere: pointsElsewhere(clauses.flatMap((clause) => clause.words)),
    bareAnswer: first !== undefined && first.words.length === 1 && yesOrNo.test((first.words[0] as ClauseWord).word),
  };
});

/** "I feel that…", "I'm hoping to…", « Je crois que… »: whoever still wonders offers nothing. */
const wonders =
  /^[^\p{L}]*(?:i (?:feel|think|guess|suppose|hope|doubt|wonder|fear)|i['’]?m (?:hoping|thinking|wondering|torn|not sure)|je (?:pense|crois|doute|crains|me demande)|j['’](?:espère|hésite))(?!\p{L})/iu;

function textOf({ own, sentences }: Paragraph, index: number): string {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  return own.slice(from, Math.min(to, from + 60));
}

const mayCollect = hasWord((word) => begging.test(word) || collecting.test(word));

function factsOf(paragraph: Paragraph, index: number, cues: SentenceCues): SentenceFacts {
  const { words, pointsElsewhere: points, bareAnswer } = ownFactsOf(paragraph, index);
  const asks = isQuestion(paragraph, index);
  return {
    words,
    asks,
    invites: cues.has('invitation'),
    answers: !asks && (bareAnswer || cues.has('answer')),
    reasons: cues.has('reason'),
    offers: (cues.has('offer') && !wonders.test(textOf(paragraph, index))) || points,
    thanks: cues.has('thanks'),
    collects: mayCollect(paragraph, index) && collects(paragraph, wordsOf(clausesOf(paragraph, index))),
  };
}

/** What each sentence of a paragraph is to a question before it, by the sentence's index. */
export const sentenceFactsOf = paragraphFact((paragraph: Paragraph): readonly SentenceFacts[] => {
  const cues = cuesOf(paragraph);
  return paragraph.sentences.map((_, index) => factsOf(paragraph, index, cues[index] ?? noCues));
});
