import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface CompletionWords {
  readonly accept: string;
  readonly acceptMore: string;
  readonly acceptRule: (ruleTitle: string) => string;
  readonly variant: (platform: string) => string;
  readonly variantMore: string;
  readonly uses: (count: number) => string;
  readonly questionFor: (purpose: string) => string;
  readonly question: string;
  readonly newFor: (platform: string) => string;
  readonly newTo: (purpose: string) => string;
}

const words: Readonly<Record<InterfaceLanguage, CompletionWords>> = {
  en: {
    accept: 'accept what is found here',
    acceptMore:
      'On a line with words it accepts what is found on that line; alone on its line, on the next one. Rule ids may follow; without any, all is accepted.',
    acceptRule: (ruleTitle) => `accept: ${ruleTitle}`,
    variant: (platform) => `what follows is for ${platform}`,
    variantMore: 'The section under this comment is the text for that platform; the rest is shared.',
    uses: (count) => `used ${count === 1 ? 'once' : `${count} times`}`,
    questionFor: (purpose) => `a question to ${purpose}`,
    question: 'a question to your readers',
    newFor: (platform) => `new draft for ${platform}`,
    newTo: (purpose) => `new draft to ${purpose}`,
  },
  fr: {
    accept: 'accepter ce qui est relevé ici',
    acceptMore:
      'Sur une ligne avec des mots, accepte ce qui y est relevé\u00A0; seul sur sa ligne, ce qui l’est sur la suivante. Des règles peuvent suivre\u00A0; sans elles, tout est accepté.',
    acceptRule: (ruleTitle) => `accepter\u00A0: ${ruleTitle}`,
    variant: (platform) => `la suite est pour ${platform}`,
    variantMore: 'La partie sous ce commentaire est le texte pour cette plateforme\u00A0; le reste est commun.',
    uses: (count) => (count === 1 ? 'employé une fois' : `employé ${count}\u00A0fois`),
    questionFor: (purpose) => `une question pour ${purpose}`,
    question: 'une question à qui vous lit',
    newFor: (platform) => `nouveau brouillon pour ${platform}`,
    newTo: (purpose) => `nouveau brouillon pour ${purpose}`,
  },
};

/** What completions say of themselves. */
export function completionWordsIn(language: InterfaceLanguage): CompletionWords {
  return words[language];
}
