import type { Command } from '../command.ts';

export const command: Command = {
  name: 'completion',
  summary: {
    en: 'a script that teaches your shell to complete causerie’s commands',
    fr: 'un script qui apprend à votre shell à compléter les commandes de causerie',
  },
  operands: { en: 'bash|zsh|fish', fr: 'bash|zsh|fish' },
  most: 1,
  completes: 'shell',
  examples: [
    { line: 'source <(causerie completion bash)', tells: { en: 'in ~/.bashrc', fr: 'dans ~/.bashrc' } },
    {
      line: 'source <(causerie completion zsh)',
      tells: { en: 'in ~/.zshrc, below compinit', fr: 'dans ~/.zshrc, sous compinit' },
    },
    {
      line: 'causerie completion fish > ~/.config/fish/completions/causerie.fish',
      tells: { en: 'once', fr: 'une fois' },
    },
  ],
  run: async (input) => (await import('../completion/run.ts')).runCompletion(input),
};
