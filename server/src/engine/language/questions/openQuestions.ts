import type { Draft } from '../../draft.ts';
import { starters as english } from '../../lexicons/en/questions/starters.ts';
import { starters as french, neutralStarters as neutralFrench } from '../../lexicons/fr/questions/starters.ts';
import type { FixText } from '../../rule.ts';
import { fold } from '../../text/fold.ts';
import type { Purpose } from '../../vocabulary.ts';
import { inferredPurpose } from '../asking/inferredPurpose.ts';
import { spokenRegisterOf } from '../persons/register.ts';
import type { StarterText, StarterTopic } from './starter.ts';
import { typographyOf } from './typography.ts';

/** What each purpose asks for, the likeliest first. */
const topicsOf: Readonly<Record<Purpose, readonly [StarterTopic, StarterTopic, StarterTopic]>> = {
  watch: ['opinion', 'reference', 'experience'],
  meet: ['reference', 'experience', 'practices'],
  'find-provider': ['reference', 'help', 'experience'],
  'share-expertise': ['experience', 'practices', 'opinion'],
  'reach-niche': ['practices', 'experience', 'opinion'],
  'compare-practices': ['practices', 'experience', 'opinion'],
  spot: ['opinion', 'reference', 'experience'],
  answer: ['feedback', 'opinion', 'experience'],
  'ask-help': ['help', 'reference', 'experience'],
  'ask-opinion': ['opinion', 'feedback', 'experience'],
  thank: ['experience', 'opinion', 'practices'],
  recommend: ['reference', 'experience', 'opinion'],
  teach: ['practices', 'feedback', 'experience'],
  story: ['experience', 'opinion', 'practices'],
  announce: ['opinion', 'feedback', 'experience'],
  'announce-offer': ['feedback', 'experience', 'opinion'],
  'job-offer': ['reference', 'feedback', 'experience'],
};

const anyPurpose: readonly StarterTopic[] = ['experience', 'opinion', 'practices'];

/** FNV-1a over the draft's own words: the same text always gets the same questions, another text others. */
function seedOf(draft: Draft): number {
  let hash = 0x811c9dc5;
  for (const { paragraph } of draft.posts.flatMap((post) => post.own)) {
    for (const { folded } of paragraph.tokens) {
      for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193) >>> 0;
    }
  }
  return hash;
}

function withFields(text: StarterText): FixText {
  return text
    .split(/[{}]/)
    .map((part, index) => (index % 2 === 0 ? part : { field: part }))
    .filter((part) => part !== '');
}

type Register = 'tu' | 'vous' | 'neutral';

/** A question in all the ways of asking it: that the last draft asked it of a friend makes it no newer for an audience. */
type Starter = Readonly<Partial<Record<Register, StarterText>>>;

/** How each of the questions speaks. Who says neither *tu* nor *vous* may mean either: one of three says neither too. */
function registersOf(draft: Draft): readonly Register[] {
  const spoken = spokenRegisterOf(draft);
  return spoken ? [spoken, spoken, spoken] : ['vous', 'vous', 'neutral'];
}

function choicesOf(language: 'fr' | 'en', topic: StarterTopic, register: Register): readonly Starter[] {
  if (language === 'en') return english[topic].map((neutral) => ({ neutral }));
  return register === 'neutral' ? neutralFrench[topic].map((neutral) => ({ neutral })) : french[topic];
}

/** The words of a question alone, single spaces around each. */
function wordsOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether an asked question is `starter` with its fields filled in. */
function isFilled(starter: StarterText, asked: string): boolean {
  const pieces = starter
    .split(/\{\w+\}/)
    .map(wordsOf)
    .filter((piece) => piece.trim() !== '');
  let at = 0;
  for (const piece of pieces) {
    const found = asked.indexOf(piece, at);
    if (found < 0) return false;
    // The space behind one piece is the space before the next.
    at = found + piece.length - 1;
  }
  return pieces.length > 0;
}

/** The choices that none of `recent` asked; all of them where each was asked. */
function newIn(choices: readonly Starter[], recent: readonly string[]): readonly Starter[] {
  const fresh = choices.filter(
    (starter) => !Object.values(starter).some((text) => recent.some((asked) => isFilled(text, asked))),
  );
  return fresh.length > 0 ? fresh : choices;
}

/**
 * Three open questions for a draft's readers, in its language, register and typography, for its purpose, which is read
 * from what it does where it declares none; most hold a field. None that one of `recent`, the questions of the last
 * drafts, has asked; none for a draft in another language than French and English.
 */
export function openQuestions(draft: Draft, recent: readonly string[] = []): readonly FixText[] {
  const { language } = draft;
  if (language === 'und') return [];
  const purpose = draft.purpose ?? inferredPurpose(draft);
  const topics = purpose ? topicsOf[purpose] : anyPurpose;
  const seed = seedOf(draft);
  const registers = registersOf(draft);
  const asked = recent.map(wordsOf);
  const { markSpace, apostrophe } = typographyOf(draft);
  return topics.map((topic, index) => {
    const register = language === 'en' ? 'neutral' : (registers[index] as Register);
    const choices = newIn(choicesOf(language, topic, register), asked);
    const chosen = choices[(seed >>> (index * 7)) % choices.length]?.[register] as StarterText;
    const spaced = language === 'fr' ? chosen.replace('?', `${markSpace}?`) : chosen;
    return withFields(spaced.replaceAll('’', apostrophe));
  });
}
