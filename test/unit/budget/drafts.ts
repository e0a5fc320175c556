import { draftOf } from '../../bench/texts/drafts.ts';

/** Where the writer is: the same in drafts of every size. */
const before = 'On a déplacé l’établi, et personne n’a rien dit.';
const paragraph =
  'Hier le four est tombé en panne, en pleine fournée. Karim a retrouvé la **résistance** au fond du tiroir, et on a mangé froid. N’hésitez pas à nous contacter.';
const after = 'Vous chauffez au bois, vous\u00a0?';

interface EditedDraft {
  readonly text: string;
  /** Where typing begins: at the end of the first sentence of `paragraph`. */
  readonly at: number;
}

/** A draft of about so many kilobytes, with the same paragraph in the middle of it. */
export function draftAround(kilobytes: number): EditedDraft {
  const half = kilobytes > 1 ? draftOf('fr', (kilobytes * 1000) / 2, kilobytes) : '';
  const text = `${half}\n${before}\n\n${paragraph}\n\n${after}\n\n${half}`;
  return { text, at: text.indexOf('. Karim') + 1 };
}

/** What is typed, key by key. */
export const typed = ' @nour_b cherchait «\u00a0la clé\u00a0» du portail, en vain.';

/** The paragraph with all that is typed into it, and its neighbours. */
export const neighbourhood = `${before}\n\n${paragraph.replace('. Karim', `.${typed} Karim`)}\n\n${after}\n`;
