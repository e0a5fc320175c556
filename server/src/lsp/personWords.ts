import { englishDay, frenchDay } from '../engine/messages/days.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface PersonWords {
  readonly handles: (list: string) => string;
  readonly mentioned: (times: number, drafts: number) => string;
  readonly never: string;
  /** `where` is the name of a draft. */
  readonly thanked: (day: string | undefined, where: string | undefined) => string;
  readonly answered: (day: string | undefined, where: string | undefined) => string;
  readonly notThanked: string;
  readonly unlisted: string;
  readonly posts: (count: number) => string;
  readonly invalid: (handle: string) => string;
  readonly misfits: (handle: string, platform: string) => string;
  readonly taken: (handle: string, name: string) => string;
  readonly used: (handle: string, draft: string) => string;
  readonly nothingToRename: string;
  readonly changed: (draft: string) => string;
}

const words: Readonly<Record<InterfaceLanguage, PersonWords>> = {
  en: {
    handles: (list) => `Handles: ${list}`,
    mentioned: (times, drafts) =>
      times === 1 ? 'Mentioned once.' : `Mentioned ${times} times, in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}.`,
    never: 'Not mentioned in any draft yet.',
    thanked: (day, where) => `Last thanked${day ? ` on ${englishDay(day)}` : ''}${where ? ` in ${where}` : ''}.`,
    answered: (day, where) => `Last answered${day ? ` on ${englishDay(day)}` : ''}${where ? ` in ${where}` : ''}.`,
    notThanked: 'Neither thanked nor answered so far.',
    unlisted: 'Not in people.yml.',
    posts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
    invalid: (handle) => `“${handle}” is no handle: letters, digits, “_”, and “.” or “-” between them.`,
    misfits: (handle, platform) => `“${handle}” cannot be a handle on ${platform}.`,
    taken: (handle, name) => `@${handle} is already the handle of ${name}.`,
    used: (handle, draft) => `@${handle} is already somebody, mentioned in ${draft}.`,
    nothingToRename: 'No handle stands here.',
    changed: (draft) => `${draft} cannot be read any more: nothing was renamed.`,
  },
  fr: {
    handles: (list) => `Identifiants\u00A0: ${list}`,
    mentioned: (times, drafts) =>
      times === 1
        ? 'Une seule mention.'
        : `${times}\u00A0mentions, dans ${drafts === 1 ? 'un brouillon' : `${drafts}\u00A0brouillons`}.`,
    never: 'Aucune mention dans les brouillons pour l’instant.',
    thanked: (day, where) =>
      `Derniers remerciements${day ? ` le ${frenchDay(day)}` : ''}${where ? ` dans ${where}` : ''}.`,
    answered: (day, where) => `Dernière réponse${day ? ` le ${frenchDay(day)}` : ''}${where ? ` dans ${where}` : ''}.`,
    notThanked: 'Ni remerciements ni réponse jusqu’ici.',
    unlisted: 'Ne figure pas dans people.yml.',
    posts: (count) => (count === 1 ? '1\u00A0brouillon' : `${count}\u00A0brouillons`),
    invalid: (handle) =>
      `«\u00A0${handle}\u00A0» n’est pas un identifiant\u00A0: des lettres, des chiffres, «\u00A0_\u00A0», et «\u00A0.\u00A0» ou «\u00A0-\u00A0» entre eux.`,
    misfits: (handle, platform) => `«\u00A0${handle}\u00A0» ne peut pas être un identifiant sur ${platform}.`,
    taken: (handle, name) => `@${handle} est déjà l’identifiant de ${name}.`,
    used: (handle, draft) => `@${handle} est déjà quelqu’un, que mentionne ${draft}.`,
    nothingToRename: 'Il n’y a pas d’identifiant ici.',
    changed: (draft) => `${draft} ne se lit plus\u00A0: rien n’a été renommé.`,
  },
};

/** What is told about people. */
export function personWordsIn(language: InterfaceLanguage): PersonWords {
  return words[language];
}
