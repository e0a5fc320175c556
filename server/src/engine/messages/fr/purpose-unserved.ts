import type { RuleMessages } from '../messages.ts';
import { purposeName } from '../purposeNames.ts';

export const messages: RuleMessages = {
  title: 'Un but annoncé, un geste à ajouter',
  summary: 'Un but déclaré dans l’en-tête, que le texte ne sert pas encore.',
  findings: {
    question: ({ purpose }) =>
      `C’est pour ${purposeName('fr', purpose)}, et le texte ne pose pas de question. Une seule suffit.`,
    help: () => 'C’est pour demander de l’aide, et le texte ne demande rien. Dites de quoi vous avez besoin.',
    provider: () => 'C’est pour trouver un prestataire, et le texte n’en cherche pas. Dites qui il vous faut.',
    meeting: () => 'C’est pour rencontrer quelqu’un, et le texte n’invite personne. Qui aimeriez-vous voir venir ?',
    thanks: () => 'C’est pour remercier, et le mot n’y est pas. Qui, et de quoi ?',
    name: () => 'C’est pour recommander, et on ne sait pas qui. Un nom suffit.',
    source: () =>
      'C’est pour partager une trouvaille, et on ne sait pas d’où elle vient. Nommez-la, ou qui vous l’a montrée.',
    answer: () => 'C’est pour répondre, et on ne sait pas à qui. Un nom suffit.',
    job: () => 'C’est pour proposer un poste, et le texte n’en parle pas. Lequel, et comment postuler ?',
    lesson: ({ purpose }) =>
      `C’est pour ${purposeName('fr', purpose)}, et presque tout y vend. Donnez une chose que l’on puisse emporter.`,
  },
  fixes: {
    add: ({ text }) => `Ajouter « ${text} »`,
    change: ({ purpose }) => `C’est plutôt pour ${purposeName('fr', purpose)} (${purpose})`,
  },
  fields: {
    topic: 'votre sujet',
    action: 'un verbe à l’infinitif',
    doing: 'un verbe en -ant',
    situation: 'une situation',
    choice: 'une possibilité',
    otherChoice: 'une autre possibilité',
    provider: 'quel métier',
    whom: 'quel genre de personne',
    person: 'qui',
    what: 'quoi',
    role: 'le poste',
    contact: 'à qui écrire',
    lesson: 'ce que vous avez appris',
  },
  why: 'On se sert d’un réseau pour quelque chose. Quand le texte oublie ce qu’il vient chercher, ceux qui pourraient le donner ne le devinent pas.',
  ignoreWhen: 'Si le texte sert son but d’une façon qui ne se voit pas ici, laissez-le ainsi.',
};
