import { frenchDay, frenchWeekday } from '../days.ts';
import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un jour qui ne s’accorde pas avec celui de la parution',
  summary:
    'Dans un brouillon qui a un jour de parution (`scheduled`) : un jour de la semaine qui n’est pas celui de sa date, un jour déjà passé quand elle paraît, « demain » écrit une semaine avant.',
  findings: {
    weekday: ({ text, day, weekday }) =>
      `« ${text} » : le ${frenchDay(day)} est un ${frenchWeekday(weekday)}. On ne saura pas lequel des deux croire.`,
    relative: ({ text, scheduled, day, weekday }) =>
      `« ${text} » : la publication paraît le ${frenchDay(scheduled)}, ce serait donc le ${frenchWeekday(weekday)} ${frenchDay(day)}.`,
    counted: ({ text, scheduled, day, weekday }) =>
      `« ${text} » : qui lit la publication le ${frenchDay(scheduled)} comptera depuis ce jour-là, et comprendra le ${frenchWeekday(weekday)} ${frenchDay(day)}. Est-ce bien lui ?`,
    deadline: ({ text, scheduled }) =>
      `« ${text} » est passé quand la publication paraît, le ${frenchDay(scheduled)} : qui la lit arrive trop tard.`,
    coming: ({ text, scheduled }) =>
      `« ${text} » est annoncé comme un jour à venir, mais la publication paraît le ${frenchDay(scheduled)}, donc après.`,
    none: ({ text }) => `Le jour « ${text} » n’existe pas.`,
    greeting: ({ text, scheduled, weekday }) =>
      `« ${text} » : la publication paraît le ${frenchDay(scheduled)}, un ${frenchWeekday(weekday)}.`,
  },
  fixes: { write: ({ text }) => `Écrire « ${text} »`, field: () => 'Écrire le bon jour' },
  fields: { date: 'le bon jour' },
  why: 'Une publication écrite d’avance se lit le jour où elle paraît. Une date passée, ou qui se contredit, montre aux lecteurs que personne n’était là quand elle est partie.',
  ignoreWhen: 'Si vous parlez d’un jour d’une autre année, laissez-le, ou écrivez l’année.',
};
