import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { UsageError } from '../worded.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { type Shell, type ShellCommand, shellCommands, shells } from './model.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<Shell, (commands: readonly ShellCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `causerie completion`. @throws UsageError where the shell is not one of those */
export async function runCompletion({ operands, terminal }: CommandInput): Promise<number> {
  const shell = shells.find((each) => each === operands[0]);
  if (!shell) {
    const typed = operands[0] === undefined ? undefined : operands[0];
    throw new UsageError({
      en: `completion is there for ${shells.join(', ')}${typed === undefined ? ': name your shell' : `, not "${typed}"`}`,
      fr: `la complétion existe pour ${shells.join(', ')}${typed === undefined ? '\u00A0: nommez votre shell' : `, et non «\u00A0${typed}\u00A0»`}`,
    });
  }
  terminal.print(scripts[shell](await shellCommands(terminal)));
  return exitCodes.clean;
}
