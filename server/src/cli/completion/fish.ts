import { revisions, type ShellCommand, type ShellOption } from './model.ts';

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function within({ name }: ShellCommand): string {
  return `complete -c causerie -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
}

function values({ completes, words }: ShellOption): string {
  if (completes === 'revision') return ` -a ${quoted(`(${revisions})`)}`;
  if (completes === 'folder') return ` -a ${quoted('(__fish_complete_directories)')}`;
  if (completes === 'file') return ' -F';
  return words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`;
}

function optionLine(command: ShellCommand, option: ShellOption): string {
  const { name, short, tells, value, isOptional, completes } = option;
  const takes = value === undefined || isOptional ? '' : completes === 'file' ? ' -r' : ' -x';
  const flags = `${short ? ` -s ${short}` : ''} -l ${name}${takes}`;
  return `${within(command)}${flags}${value === undefined ? '' : values(option)} -d ${quoted(tells)}`;
}

function commandLines(command: ShellCommand): string[] {
  const { operands } = command;
  const words =
    operands === 'path'
      ? []
      : [`${within(command)} -f${operands.length > 0 ? ` -a ${quoted(operands.join(' '))}` : ''}`];
  return [...words, ...command.options.map((option) => optionLine(command, option))];
}

/** For fish 3. */
export function fishScript(commands: readonly ShellCommand[]): string {
  const names = commands.map(
    ({ name, tells }) => `complete -c causerie -n __fish_use_subcommand -f -a ${name} -d ${quoted(tells)}`,
  );
  return ['# causerie completion fish', ...names, ...commands.flatMap(commandLines), ''].join('\n');
}
