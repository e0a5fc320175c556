import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Des mots criés',
  summary: 'Des phrases en capitales, ou des rafales de points d’exclamation.',
  findings: {
    capitals: ({ text }) =>
      `« ${text} » se lit comme un cri, et se lit moins vite. En minuscules, on vous entend aussi bien.`,
    mark: ({ text }) => `« ${text} » hausse le ton au bout d’une phrase qui porte toute seule. Un seul signe suffit.`,
    marks: ({ count }) =>
      `${count} rafales de points d’exclamation : à force, plus aucune ne porte. Un seul point suffit.`,
  },
  related: { marks: () => 'Une autre rafale' },
  fixes: {
    onlyMark: () => 'Ne garder qu’un signe',
    sentenceCase: ({ text }) => `Écrire « ${text} »`,
    oneMark: () => 'Ne garder qu’un signe à chaque fois',
  },
  options: {
    words: 'à partir de combien de mots en capitales à la suite c’est un cri',
  },
  why: 'Du bon sens : dans la rue, on ne crie pas pour se faire comprendre. Les lecteurs d’écran épellent parfois les capitales, lettre par lettre.',
  ignoreWhen:
    'Si c’est un titre, une marque ou un cri du cœur, gardez-le : les sigles et les titres d’un mot ou deux ne sont pas relevés.',
};
