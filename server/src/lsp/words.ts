import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { Strength } from '../engine/strengths.ts';

/** The words of the language server itself; those of rules and principles come with them. */
export interface Words {
  /** What a fix gives back, at the end of its title. */
  readonly regained: (points: number) => string;
  /** A fix that writes one word in the place of another. */
  readonly write: (word: string) => string;
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
  write: (word) => `Write “${word}”`,
  fixAll: 'Mend all that needs no choice of yours',
  acceptHere: (ruleTitle) => `Accept this here (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accept this in the whole draft (${ruleTitle})`,
  source: (essay) => `From ${essay}.`,
  before: 'Before:',
  after: 'After:',
  ignoreWhen: 'When to ignore it:',
  strengths: {
    asks: 'asks a genuine question',
    'names-people': 'names people',
    recommends: 'recommends somebody',
    lived: 'tells something lived',
    'admits-doubt': 'admits a doubt',
    thanks: 'thanks somebody',
    sources: 'gives a source',
  },
};

const french: Words = {
  regained: (points) => ` (+${points}\u00A0${points === 1 ? 'point' : 'points'})`,
  write: (word) => `Écrire « ${word} »`,
  fixAll: 'Corriger tout ce qui ne demande aucun choix',
  acceptHere: (ruleTitle) => `Accepter ceci ici (${ruleTitle})`,
  acceptInDraft: (ruleTitle) => `Accepter ceci dans tout le brouillon (${ruleTitle})`,
  source: (essay) => `D’après ${essay}.`,
  before: 'Avant\u00A0:',
  after: 'Après\u00A0:',
  ignoreWhen: 'Quand l’ignorer\u00A0:',
  strengths: {
    asks: 'pose une vraie question',
    'names-people': 'nomme des personnes',
    recommends: 'recommande quelqu’un',
    lived: 'raconte du vécu',
    'admits-doubt': 'reconnaît un doute',
    thanks: 'remercie',
    sources: 'cite une source',
  },
};

export function wordsIn(language: InterfaceLanguage): Words {
  return language === 'fr' ? french : english;
}
