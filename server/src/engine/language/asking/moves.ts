import type { FixText, RuleContext } from '../../rule.ts';
import { type Person, peopleFor } from '../names/people.ts';
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

/** The text with its fields, each `{person}` in turn everybody who comes into question. */
function withFields(text: string, people: readonly Person[]): readonly FixText[] {
  const parts = text.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : { field: part }));
  const isPerson = (part: FixText[number]): boolean => typeof part === 'object' && part.field === 'person';
  const chosen = parts.some(isPerson) ? people : people.slice(0, 1);
  return chosen.map((person) =>
    parts.flatMap((part): FixText => (isPerson(part) ? person.text : [part])).filter((part) => part !== ''),
  );
}

/** The paragraphs that would make a missing move, the first preferred. */
export function movesFor(
  { draft, people, recentQuestions }: Pick<RuleContext, 'draft' | 'people' | 'recentQuestions'>,
  move: MissingMove,
): readonly FixText[] {
  if (move === 'question') return openQuestions(draft, recentQuestions);
  const { language } = draft;
  if (language === 'und') return [];
  const persons = peopleFor(draft, people);
  if (language === 'en') return withFields(sentences[move].en, persons);
  const { apostrophe, markSpace } = typographyOf(draft);
  const spaced = sentences[move].fr
    .replaceAll(':', `${markSpace === '' ? '' : '\u00a0'}:`)
    .replaceAll('?', `${markSpace}?`);
  return withFields(spaced.replaceAll('’', apostrophe), persons);
}
