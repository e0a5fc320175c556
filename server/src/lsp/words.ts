import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { strengthWords } from '../engine/messages/strengths.ts';
import type { Strength } from '../engine/strengths.ts';

/** The words of the language server itself; those of rules and principles come with them. */
export interface Words {
  /** What a fix gives back, at the end of its title. */
  readonly regained: (points: number) => string;
  readonly fixAll: string;
  readonly acceptHere: (ruleTitle: string) => string;
  readonly acceptInDraft: (ruleTitle: string) => string;
  readonly source: (essay: string) => string;
  readonly before: string;
  readonly after: string;
  readonly ignoreWhen: string;
  readonly strengths: Readonly<Record<Strength, string>>;
}

const english: Words = {
  regained: (points) => ` (+${points} ${points === 1 ? 'point' : 'points'})`,
  fixAll: 'Mend all that needs no choice of yours',
  acceptHere: (ruleTitle) => `Accept this here (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accept this in the whole draft (${ruleTitle})`,
  source: (essay) => `From ${essay}.`,
  before: 'Before:',
  after: 'After:',
  ignoreWhen: 'When to ignore it:',
  strengths: strengthWords.en,
};

const french: Words = {
  regained: (points) => ` (+${points}\u00A0${points === 1 ? 'point' : 'points'})`,
  fixAll: 'Corriger tout ce qui ne demande aucun choix',
  acceptHere: (ruleTitle) => `Accepter ceci ici (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accepter ceci dans tout le brouillon (${ruleTitle})`,
  source: (essay) => `D’après ${essay}.`,
  before: 'Avant\u00A0:',
  after: 'Après\u00A0:',
  ignoreWhen: 'Quand l’ignorer\u00A0:',
  strengths: strengthWords.fr,
};

export function wordsIn(language: InterfaceLanguage): Words {
  return language === 'fr' ? french : english;
}
