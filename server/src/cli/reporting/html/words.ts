import type { InterfaceLanguage } from '../../../engine/messages/index.ts';

interface Words {
  readonly title: string;
  readonly drafts: string;
  readonly draft: string;
  readonly score: string;
  readonly band: string;
  readonly findings: string;
  readonly unread: string;
  readonly line: (line: number, column: number) => string;
  readonly costs: (points: number) => string;
  readonly strengths: string;
  readonly nothing: string;
  readonly footer: (version: string, scoring: string) => string;
}

const english: Words = {
  title: 'How these drafts talk with people',
  drafts: 'Drafts',
  draft: 'Draft',
  score: 'Score',
  band: 'In a word',
  findings: 'Findings',
  unread: 'What could not be read',
  line: (line, column) => `line ${line}, column ${column}`,
  costs: (points) => `−${points}`,
  strengths: 'What it does well:',
  nothing: 'Nothing to tell.',
  footer: (version, scoring) =>
    `Causerie ${version}, scoring version ${scoring}. It scores drafts, never their authors, and predicts no reach.`,
};

const french: Words = {
  title: 'Comment ces brouillons parlent avec les gens',
  drafts: 'Brouillons',
  draft: 'Brouillon',
  score: 'Score',
  band: 'En un mot',
  findings: 'Remarques',
  unread: 'Ce qui n’a pas pu être lu',
  line: (line, column) => `ligne ${line}, colonne ${column}`,
  costs: (points) => `−${points}`,
  strengths: 'Ce qu’il fait bien\u00A0:',
  nothing: 'Rien à dire.',
  footer: (version, scoring) =>
    `Causerie ${version}, version ${scoring} du score. Il note des brouillons, jamais leurs auteurs, et ne prédit aucune audience.`,
};

export function htmlWordsIn(language: InterfaceLanguage): Words {
  return language === 'fr' ? french : english;
}
