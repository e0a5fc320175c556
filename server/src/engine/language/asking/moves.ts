import type { Draft } from '../../draft.ts';
import type { FixText } from '../../rule.ts';
import { openQuestions } from '../questions/openQuestions.ts';
import { typographyOf } from '../questions/typography.ts';
import type { MissingMove } from './served.ts';

type Told = Exclude<MissingMove, 'question'>;

/** The sentence that makes each move; in braces what only the author knows. */
const sentences: Readonly<Record<Told, { readonly fr: string; readonly en: string }>> = {
  help: {
    fr: 'J’ai besoin d’aide pour {action}. Par où commencer?',
    en: 'I could do with help to {action}. Where would you start?',
  },
  provider: {
    fr: 'Je cherche {provider}. À qui m’adresser?',
    en: 'I am looking for {provider}. Whom should I ask?',
  },
  meeting: {
    fr: 'J’aimerais rencontrer {whom}. À qui écrire?',
    en: 'I would like to meet {whom}. Whom should I write to?',
  },
  thanks: { fr: 'Merci à @{person}, pour {what}.', en: 'Thank you @{person}, for {what}.' },
  name: { fr: 'C’est @{person} que je recommande, pour {what}.', en: 'It is @{person} I recommend, for {what}.' },
  source: { fr: 'Trouvé grâce à @{person}.', en: 'Found thanks to @{person}.' },
  answer: { fr: 'Je réponds ici à @{person}, au sujet de {topic}.', en: 'This answers @{person}, about {topic}.' },
  job: { fr: 'Le poste: {role}. Pour postuler: {contact}.', en: 'The job: {role}. To apply: {contact}.' },
  lesson: { fr: 'Ce que j’ai appris en le faisant: {lesson}.', en: 'What I learned by doing it: {lesson}.' },
};

function withFields(text: string): FixText {
  return text
    .split(/[{}]/)
    .map((part, index) => (index % 2 === 0 ? part : { field: part }))
    .filter((part) => part !== '');
}

/** The paragraphs that would make a missing move, the first preferred; each holds a field. */
export function movesFor(draft: Draft, move: MissingMove): readonly FixText[] {
  if (move === 'question') return openQuestions(draft);
  const { language } = draft;
  if (language === 'und') return [];
  if (language === 'en') return [withFields(sentences[move].en)];
  const { apostrophe, markSpace } = typographyOf(draft);
  const spaced = sentences[move].fr
    .replaceAll(':', `${markSpace === '' ? '' : '\u00a0'}:`)
    .replaceAll('?', `${markSpace}?`);
  return [withFields(spaced.replaceAll('’', apostrophe))];
}
