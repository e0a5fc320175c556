import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { platforms } from '../../engine/vocabulary.ts';
import { syntaxWords } from '../configuration/problemWords.ts';
import type { PeopleProblem } from './problem.ts';

type Worded = (problem: PeopleProblem) => string;

const known = platforms.filter((platform) => platform !== 'blog').join(', ');

function platformOf({ meant }: PeopleProblem): string {
  const platform = platforms.find((each) => each === meant);
  return platform ? platformName(platform) : '';
}

const quotesInEnglish = 'where a text holds “: ” or “ #”, put it between quotation marks';
const quotesInFrench = 'un texte où il y a «\u00A0: \u00A0» ou «\u00A0 #\u00A0» se met entre guillemets droits';

const english: Readonly<Record<PeopleProblem['kind'], Worded>> = {
  yaml: ({ meant = '' }) => `This cannot be read as YAML: ${syntaxWords(meant, 'en') ?? quotesInEnglish}.`,
  sign: ({ text }) => `In YAML “@” needs quotation marks: "${text}", or leave it out.`,
  size: () => 'This list is longer than what is read.',
  list: () => 'A list of people goes here, each beginning with “- ”: “- name: Léa Petit”.',
  person: () => 'A person goes here: “name” and “handles”, or a handle by itself.',
  name: () => '“name” wants a text.',
  handles: () => '“handles” wants one line a platform, such as “x: lea_p”.',
  handle: () => 'A handle goes here, or a list of handles.',
  note: () => '“note” wants a text.',
  key: ({ text, meant }) =>
    `“${text}” is not known here${meant ? `; did you mean “${meant}”?` : ' (known: name, handles, note, thanked).'}`,
  platform: ({ text, meant }) =>
    `“${text}” is no known platform${meant ? `; did you mean “${meant}”?` : ` (known: ${known}).`}`,
  date: ({ text, meant }) => `“${text}” is no day${meant ? `; did you mean ${meant}?` : ': write it as 2026-05-12.'}`,
  twice: ({ text }) => `“${text}” stands here twice: the first one counts.`,
  nobody: () => 'Nobody yet: a name or a handle says who this is.',
  shape: (problem) =>
    problem.meant
      ? `“${problem.text}” cannot be a handle on ${platformOf(problem)}.`
      : `“${problem.text}” is no handle: nobody can be mentioned by it.`,
  taken: ({ text, meant }) => `“${text}” is the handle of ${meant ?? 'somebody else'} already, further up.`,
};

const french: Readonly<Record<PeopleProblem['kind'], Worded>> = {
  yaml: ({ meant = '' }) => `Ceci ne se lit pas comme du YAML\u00A0: ${syntaxWords(meant, 'fr') ?? quotesInFrench}.`,
  sign: ({ text }) => `En YAML, «\u00A0@\u00A0» veut des guillemets\u00A0: "${text}", ou s’omet.`,
  size: () => 'Cette liste est plus longue que ce qui se lit.',
  list: () =>
    'Ici va une liste de personnes, chacune commençant par «\u00A0- \u00A0»\u00A0: «\u00A0- name: Léa Petit\u00A0».',
  person: () => 'Ici va une personne\u00A0: «\u00A0name\u00A0» et «\u00A0handles\u00A0», ou un identifiant seul.',
  name: () => '«\u00A0name\u00A0» attend un texte.',
  handles: () => '«\u00A0handles\u00A0» attend une ligne par plateforme, comme «\u00A0x: lea_p\u00A0».',
  handle: () => 'Ici va un identifiant, ou une liste d’identifiants.',
  note: () => '«\u00A0note\u00A0» attend un texte.',
  key: ({ text, meant }) =>
    `«\u00A0${text}\u00A0» n’est pas connu ici${meant ? `\u00A0; vouliez-vous dire «\u00A0${meant}\u00A0»\u00A0?` : ' (connus\u00A0: name, handles, note, thanked).'}`,
  platform: ({ text, meant }) =>
    `«\u00A0${text}\u00A0» n’est pas une plateforme connue${meant ? `\u00A0; vouliez-vous dire «\u00A0${meant}\u00A0»\u00A0?` : ` (connues\u00A0: ${known}).`}`,
  date: ({ text, meant }) =>
    `«\u00A0${text}\u00A0» n’est pas un jour${meant ? `\u00A0; vouliez-vous dire ${meant}\u00A0?` : '\u00A0: écrivez-le comme 2026-05-12.'}`,
  twice: ({ text }) => `«\u00A0${text}\u00A0» est là deux fois\u00A0: le premier compte.`,
  nobody: () => 'Personne encore\u00A0: un nom ou un identifiant dit de qui il s’agit.',
  shape: (problem) =>
    problem.meant
      ? `«\u00A0${problem.text}\u00A0» ne peut pas être un identifiant sur ${platformOf(problem)}.`
      : `«\u00A0${problem.text}\u00A0» n’est pas un identifiant\u00A0: personne ne peut être mentionné ainsi.`,
  taken: ({ text, meant }) =>
    `«\u00A0${text}\u00A0» est déjà, plus haut, l’identifiant de ${meant ?? 'quelqu’un d’autre'}.`,
};

const words: Readonly<Record<InterfaceLanguage, typeof english>> = { en: english, fr: french };

/** A mistake in a list of people, in words. */
export function wordPeopleProblem(problem: PeopleProblem, language: InterfaceLanguage): string {
  return words[language][problem.kind](problem);
}
