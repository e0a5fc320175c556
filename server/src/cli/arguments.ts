import { parseArgs } from 'node:util';
import { nearest } from '../engine/text/nearest.ts';
import { type Command, type Option, type Options, optionsOf } from './command.ts';
import { Values } from './values.ts';
import { UsageError, type Worded } from './worded.ts';

export interface Typed {
  readonly values: Values;
  readonly operands: readonly string[];
}

/** `--changed` is `--changed=` where no value of its own comes behind it: the parser knows no optional values. */
function withOptionalValues(args: readonly string[], options: Options, cwd: string): string[] {
  const read: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] as string;
    if (argument === '--') return [...read, ...args.slice(index)];
    const takes = argument.startsWith('--') ? options[argument.slice(2)]?.takes : undefined;
    const next = args[index + 1];
    if (!takes) read.push(argument);
    else if (next !== undefined && !next.startsWith('-') && takes(next, cwd)) {
      read.push(`${argument}=${next}`);
      index++;
    } else read.push(`${argument}=`);
  }
  return read;
}

function refuse(name: string, option: Option, value: string): UsageError {
  const allowed = (option.choices ?? []).join(', ');
  const choices = option.choices ?? [];
  // Any one-letter name is near to nothing at all.
  const close =
    value === ''
      ? undefined
      : (nearest(value, choices) ?? choices.find((each) => value.length > 2 && each.startsWith(value.toLowerCase())));
  return new UsageError({
    en: `--${name} takes ${allowed}, not "${value}"${close ? `; did you mean "${close}"?` : ''}`,
    fr: `--${name} prend ${allowed}, et non «\u00A0${value}\u00A0»${close ? `\u00A0; vouliez-vous dire «\u00A0${close}\u00A0»\u00A0?` : ''}`,
  });
}

function refuseUnknown(typed: string, command: Command, options: Options): UsageError {
  const close = nearest(typed.replace(/^-+/, ''), Object.keys(options));
  const lists = command.name === 'help' ? 'causerie --help' : `causerie ${command.name} --help`;
  return new UsageError({
    en: `there is no option "${typed}"${close ? `; did you mean "--${close}"?` : ` (${lists} lists them)`}`,
    fr: `il n’y a pas d’option «\u00A0${typed}\u00A0»${close ? `\u00A0; vouliez-vous dire «\u00A0--${close}\u00A0»\u00A0?` : ` (${lists} en donne la liste)`}`,
  });
}

function wantsValue(name: string, value: Worded): UsageError {
  return new UsageError({
    en: `--${name} wants a value: --${name}=${value.en}`,
    fr: `--${name} attend une valeur\u00A0: --${name}=${value.fr}`,
  });
}

/** Node's words for a mistake, in ours. */
function reworded(error: unknown, command: Command, options: Options): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const unknown = /Unknown option '(--?[^']+)'/.exec(message)?.[1];
  if (unknown) return refuseUnknown(unknown, command, options);
  const name = /--([a-z-]+)/.exec(message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || name === '')
    return new UsageError({ en: message, fr: message });
  const { value } = options[name] ?? {};
  return value
    ? wantsValue(name, value)
    : new UsageError({ en: `--${name} takes no value`, fr: `--${name} ne prend pas de valeur` });
}

/**
 * Reads what was typed behind a command's name.
 * @throws UsageError with one line that says what is wrong and what would be right
 */
export function readArguments(args: readonly string[], command: Command, cwd: string): Typed {
  const options = optionsOf(command);
  const known = Object.entries(options).map(([name, { value, list, short }]) => [
    name,
    { type: value ? ('string' as const) : ('boolean' as const), multiple: list === true, ...(short ? { short } : {}) },
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: withOptionalValues(args, options, cwd),
      options: Object.fromEntries(known),
      allowPositionals: true,
      strict: true,
    });
    const read = new Values(values);
    for (const [name, option] of Object.entries(options)) {
      const given = option.list ? read.list(name) : [read.text(name) ?? []].flat();
      const wrong = option.choices && given.find((value) => !option.choices?.includes(value));
      if (wrong !== undefined) throw refuse(name, option, wrong);
      // Nor may an unset variable mean the working folder here.
      const isOnDisk = option.completes === 'file' || option.completes === 'folder';
      if (isOnDisk && option.value && given.includes('')) throw wantsValue(name, option.value);
    }
    return { values: read, operands: positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : reworded(error, command, options);
  }
}
