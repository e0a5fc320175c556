import { answers as englishAnswers } from '../../lexicons/en/questions/answers.ts';
import { baits as englishBaits } from '../../lexicons/en/questions/baits.ts';
import { invitations as englishInvitations } from '../../lexicons/en/questions/invitations.ts';
import { rhetoric as englishRhetoric } from '../../lexicons/en/questions/rhetoric.ts';
import { answers as frenchAnswers } from '../../lexicons/fr/questions/answers.ts';
import { baits as frenchBaits } from '../../lexicons/fr/questions/baits.ts';
import { invitations as frenchInvitations } from '../../lexicons/fr/questions/invitations.ts';
import { rhetoric as frenchRhetoric } from '../../lexicons/fr/questions/rhetoric.ts';
import { bilingualLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import type { QuestionCue, QuestionCueRole } from './cue.ts';

/** Roles that may cover the same words are looked for apart: a match hides what it overlaps. */
const lexicons = (
  [
    { fr: frenchInvitations, en: englishInvitations },
    ...(['longing', 'need', 'begging', 'promise', 'company'] as const).map((role) => ({
      fr: frenchBaits.filter((cue) => cue.role === role),
      en: englishBaits.filter((cue) => cue.role === role),
    })),
    { fr: frenchRhetoric, en: englishRhetoric },
    ...(['answer', 'reason', 'offer', 'thanks'] as const).map((role) => ({
      fr: frenchAnswers.filter((cue) => cue.role === role),
      en: englishAnswers.filter((cue) => cue.role === role),
    })),
  ] satisfies { fr: readonly QuestionCue[]; en: readonly QuestionCue[] }[]
).map((entries) => bilingualLexicon<QuestionCue>(entries));

/** The first token of each role's first match. */
export type SentenceCues = ReadonlyMap<QuestionCueRole, number>;

/** What the phrases of each sentence say of questions, by the sentence's index. */
export const cuesOf = paragraphFact((paragraph: Paragraph): readonly SentenceCues[] => {
  const bySentence = paragraph.sentences.map(() => new Map<QuestionCueRole, number>());
  for (const lexicon of lexicons) {
    const matcher = lexicon(paragraph.language);
    if (!matcher) continue;
    for (const match of findPhrases(matcher, paragraph.tokens)) {
      const { role } = match.phrase;
      if (role === 'invitation' && discusses(paragraph, match)) continue;
      const cues = bySentence[(paragraph.tokens[match.firstToken] as Token).sentence];
      if (cues && !cues.has(role)) cues.set(role, match.firstToken);
    }
  }
  return bySentence;
});
