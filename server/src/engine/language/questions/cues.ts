import { answers as englishAnswers } from '../../lexicons/en/questions/answers.ts';
import { baits as englishBaits } from '../../lexicons/en/questions/baits.ts';
import { invitations as englishInvitations } from '../../lexicons/en/questions/invitations.ts';
import { rhetoric as englishRhetoric } from '../../lexicons/en/questions/rhetoric.ts';
import { answers as frenchAnswers } from '../../lexicons/fr/questions/answers.ts';
import { baits as frenchBaits } from '../../lexicons/fr/questions/baits.ts';
import { invitations as frenchInvitations } from '../../lexicons/fr/questions/invitations.ts';
import { rhetoric as frenchRhetoric } from '../../lexicons/fr/questions/rhetoric.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import type { QuestionCue, QuestionCueRole } from './cue.ts';

const rhetoric: ReadonlySet<QuestionCue> = new Set([...frenchRhetoric, ...englishRhetoric]);

/** Roles may cover the same words, but for those of rhetoric: of them the longest phrase says which it is. */
const lexicon = paragraphLexicon<QuestionCue>(
  {
    fr: [...frenchInvitations, ...frenchBaits, ...frenchRhetoric, ...frenchAnswers],
    en: [...englishInvitations, ...englishBaits, ...englishRhetoric, ...englishAnswers],
  },
  (cue) => (rhetoric.has(cue) ? 'rhetoric' : cue.role),
);

/** The first token of each role's first match. */
export type SentenceCues = ReadonlyMap<QuestionCueRole, number>;

export const noCues: SentenceCues = new Map();
const nothing: readonly SentenceCues[] = [];

/** What the phrases of each sentence say of questions, by the sentence's index; empty where no phrase says anything. */
export const cuesOf = paragraphFact((paragraph: Paragraph): readonly SentenceCues[] => {
  const matches = lexicon(paragraph);
  if (matches.length === 0) return nothing;
  const bySentence = paragraph.sentences.map(() => new Map<QuestionCueRole, number>());
  for (const match of matches) {
    const { role } = match.phrase;
    if (role === 'invitation' && discusses(paragraph, match)) continue;
    const cues = bySentence[(paragraph.tokens[match.firstToken] as Token).sentence];
    if (cues && !cues.has(role)) cues.set(role, match.firstToken);
  }
  return bySentence;
});
