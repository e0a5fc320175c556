import { catalogue } from '../../engine/catalogue.ts';
import { type Command, type Option, optionsOf } from '../command.ts';
import { commands } from '../commands/index.ts';
import type { Terminal } from '../terminal.ts';

/** The shells that can be taught. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** What a shell has to know of an option. */
export interface ShellOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly tells: string;
  /** What its value is called; absent: it takes none. */
  readonly value: string | undefined;
  readonly isOptional: boolean;
  readonly isList: boolean;
  readonly words: readonly string[];
  readonly completes: 'file' | 'folder' | 'revision' | undefined;
}

export interface ShellCommand {
  readonly name: string;
  readonly tells: string;
  readonly options: readonly ShellOption[];
  /** What its operands may be; `path` for what stands on the disk. */
  readonly operands: 'path' | readonly string[];
}

/** The revisions that git knows, one a line. */
export const revisions = "git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null";

const ruleIds = catalogue.map(({ id }) => id);

function optionModel(name: string, option: Option, { language }: Terminal): ShellOption {
  const { short, tells, value, takes, list, choices = [], completes } = option;
  return {
    name,
    short,
    tells: tells[language],
    value: value?.[language],
    isOptional: takes !== undefined,
    isList: list === true,
    words: completes === 'rule' ? ruleIds : choices,
    completes: completes === 'rule' ? undefined : completes,
  };
}

function operandsOf({ completes }: Command): ShellCommand['operands'] {
  if (completes === 'path') return 'path';
  if (completes === 'rule') return ruleIds;
  if (completes === 'shell') return shells;
  return completes === 'command' ? Object.keys(commands) : [];
}

/** All commands, as shells complete them. */
export async function shellCommands(terminal: Terminal): Promise<readonly ShellCommand[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return all.map(({ command }) => ({
    name: command.name,
    tells: command.summary[terminal.language],
    options: Object.entries(optionsOf(command)).map(([name, option]) => optionModel(name, option, terminal)),
    operands: operandsOf(command),
  }));
}
