import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { strengthWords } from '../engine/messages/strengths.ts';
import type { Strength } from '../engine/strengths.ts';

/** The words of the language server itself; those of rules and principles come with them. */
export interface Words {
  /** What a fix gives back, at the end of its title. */
  readonly regained: (points: number) => string;
  /** Where it leaves a field: nothing is given back before. */
  readonly regainedOnceFilled: (points: number) => string;
  /** A fix that writes one word in the place of another. */
  readonly write: (word: string) => string;
  readonly fixAll: string;
  /** Above a post: puts its text on the clipboard. */
  readonly copy: string;
  /** Above the progress bar while the workspace's drafts are read. */
  readonly readingDrafts: string;
  readonly acceptHere: (ruleTitle: string) => string;
  readonly acceptInDraft: (ruleTitle: string) => string;
  readonly acceptPhraseInDraft: (phrase: string) => string;
  readonly acceptInWorkspace: (ruleTitle: string) => string;
  readonly acceptPhraseInWorkspace: (phrase: string) => string;
  readonly source: (essay: string) => string;
  readonly before: string;
  readonly after: string;
  readonly ignoreWhen: string;
  readonly strengths: Readonly<Record<Strength, string>>;
}

const english: Words = {
  regained: (points) => ` (+${points} ${points === 1 ? 'point' : 'points'})`,
  regainedOnceFilled: (points) => ` (+${points} ${points === 1 ? 'point' : 'points'} once filled in)`,
  copy: 'Copy for publishing',
  write: (word) => `Write “${word}”`,
  fixAll: 'Mend all that needs no choice of yours',
  readingDrafts: 'Causerie reads the drafts of the workspace',
  acceptHere: (ruleTitle) => `Accept this here (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accept this in the whole draft (${ruleTitle})`,
  acceptPhraseInDraft: (phrase) => `Accept “${phrase}” in the whole draft`,
  acceptInWorkspace: (ruleTitle) => `Accept this in the whole workspace (${ruleTitle})`,
  acceptPhraseInWorkspace: (phrase) => `Accept “${phrase}” in the whole workspace`,
  source: (essay) => `From ${essay}.`,
  before: 'Before:',
  after: 'After:',
  ignoreWhen: 'When to ignore it:',
  strengths: strengthWords.en,
};

const french: Words = {
  regained: (points) => ` (+${points}\u00A0${points === 1 ? 'point' : 'points'})`,
  regainedOnceFilled: (points) => ` (+${points}\u00A0${points === 1 ? 'point' : 'points'} une fois le champ rempli)`,
  copy: 'Copier pour publier',
  write: (word) => `Écrire « ${word} »`,
  fixAll: 'Corriger tout ce qui ne demande aucun choix',
  readingDrafts: 'Causerie lit les brouillons de l’espace de travail',
  acceptHere: (ruleTitle) => `Accepter ceci ici (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accepter ceci dans tout le brouillon (${ruleTitle})`,
  acceptPhraseInDraft: (phrase) => `Accepter «\u00A0${phrase}\u00A0» dans tout le brouillon`,
  acceptInWorkspace: (ruleTitle) => `Accepter ceci dans tout l’espace de travail (${ruleTitle})`,
  acceptPhraseInWorkspace: (phrase) => `Accepter «\u00A0${phrase}\u00A0» dans tout l’espace de travail`,
  source: (essay) => `D’après ${essay}.`,
  before: 'Avant\u00A0:',
  after: 'Après\u00A0:',
  ignoreWhen: 'Quand l’ignorer\u00A0:',
  strengths: strengthWords.fr,
};

export function wordsIn(language: InterfaceLanguage): Words {
  return language === 'fr' ? french : english;
}
