import type { Draft } from '../../draft.ts';
import { starters as english } from '../../lexicons/en/questions/starters.ts';
import { starters as french } from '../../lexicons/fr/questions/starters.ts';
import type { FixText } from '../../rule.ts';
import type { Purpose } from '../../vocabulary.ts';
import { registerOf } from '../persons/register.ts';
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

/**
 * Three open questions for a draft's readers, in its language, register and typography, for its purpose; each holds a
 * field. None for a draft in another language than French and English.
 */
export function openQuestions(draft: Draft): readonly FixText[] {
  const { language, purpose } = draft;
  if (language === 'und') return [];
  const topics = purpose ? topicsOf[purpose] : anyPurpose;
  const seed = seedOf(draft);
  const register = registerOf(draft);
  const { markSpace, apostrophe } = typographyOf(draft);
  return topics.map((topic, index) => {
    const choices = language === 'fr' ? french[topic].map((starter) => starter[register]) : english[topic];
    const chosen = choices[(seed >>> (index * 7)) % choices.length] as StarterText;
    const spaced = language === 'fr' ? chosen.replace('?', `${markSpace}?`) : chosen;
    return withFields(spaced.replaceAll('’', apostrophe));
  });
}
