import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { type Command, commonOptions } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCodes } from './exitCodes.ts';
import { inOneLine } from './harmless.ts';
import { languageOfEnvironment, type Terminal, wantsColors } from './terminal.ts';
import { unknownCommand } from './unknownCommand.ts';
import { UsageError } from './worded.ts';

/** The last one of these options that was typed, before anything is known of the command. */
function lastOf(args: readonly string[], pattern: RegExp): string | undefined {
  const end = args.indexOf('--');
  return args
    .slice(0, end < 0 ? undefined : end)
    .filter((argument) => pattern.test(argument))
    .at(-1);
}

/** Where mistakes in options are told too: so it is known before options are read. */
export function terminalOf(args: readonly string[]): Terminal {
  const option = args.indexOf('--interface-language');
  const typed = lastOf(args, /^--interface-language=/)?.split('=')[1] ?? (option < 0 ? undefined : args[option + 1]);
  const language = typed === 'fr' || typed === 'en' ? typed : languageOfEnvironment(process.env);
  const color = lastOf(args, /^--(?:no-)?color$/);
  const asked = color === undefined ? undefined : color === '--color';
  return {
    language,
    cwd: process.cwd(),
    env: process.env,
    colors: wantsColors(asked, process.env, process.stdout.isTTY === true),
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`causerie: ${inOneLine(line[language])}\n`),
  };
}

/** Whether an argument is an option that every command takes, and its value the next one. */
function takesNext(argument = ''): boolean {
  return argument.startsWith('--') && commonOptions[argument.slice(2)]?.value !== undefined;
}

/** Where the name of the command stands: the first word, also behind options that precede it. */
function placeOfCommand(args: readonly string[]): number {
  const first = args.findIndex((argument, at) => !argument.startsWith('-') && !takesNext(args[at - 1]));
  if (first <= 0) return first;
  const named = args.findIndex((argument) => argument in commands);
  return named < 0 ? first : named;
}

function unwanted(operand: string, { name, instead }: Command): UsageError {
  return new UsageError({
    en: `${name} takes no "${operand}": ${instead?.en ?? 'leave it out'}`,
    fr: `${name} ne prend pas de «\u00A0${operand}\u00A0»\u00A0: ${instead?.fr ?? 'laissez-le de côté'}`,
  });
}

async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? (await commands[name as keyof typeof commands]()).command : undefined;
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const place = placeOfCommand(args);
  const name = place < 0 ? 'help' : (args[place] as string);
  const command = await commandNamed(name);
  if (!command) {
    throw unknownCommand(name, '', existsSync(resolve(terminal.cwd, name)) ? `check ${name}` : undefined);
  }
  const typed = args.filter((_, index) => index !== place);
  const read = command.passesOn ? typed.filter((argument) => /^(?:-h|--help|-v|--version)$/.test(argument)) : typed;
  const { values, operands } = readArguments(read, command, terminal.cwd);
  if (values.flag('help')) {
    const { helpOf, overview } = await import('./help.ts');
    terminal.print(place < 0 ? await overview(terminal) : helpOf(command, terminal));
    return exitCodes.clean;
  }
  const spare = command.passesOn ? undefined : operands[command.most ?? (command.operands ? operands.length : 0)];
  if (spare !== undefined) throw unwanted(spare, command);
  // An unset variable in a script would otherwise mean the whole working folder.
  if (command.completes === 'path' && operands.includes('')) {
    throw new UsageError({ en: 'a path is empty', fr: 'un chemin est vide' });
  }
  const other = values.flag('version') ? await commandNamed('version') : undefined;
  return (other ?? command).run({ args: typed, operands, values, terminal });
}

/** Runs what was typed; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const terminal = terminalOf(args);
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.words);
    return exitCodes.unusable;
  }
}
