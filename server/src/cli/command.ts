import type { Terminal } from './terminal.ts';
import type { Values } from './values.ts';
import type { Worded } from './worded.ts';

/** An option of a command: what is read, checked, shown by `--help` and completed by shells. */
export interface Option {
  readonly tells: Worded;
  readonly short?: string;
  /** What its value is called in help; absent: it takes none. */
  readonly value?: Worded;
  /** All that its value may be. */
  readonly choices?: readonly string[];
  /** Completed by what stands on the disk. */
  readonly completes?: 'file' | 'folder' | 'rule' | 'revision';
  /** May be given several times, or once with commas. */
  readonly list?: true;
  /** Its value may be left out; true where the next argument is its value. */
  readonly takes?: (next: string, cwd: string) => boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** Options that belong together in help. */
export interface OptionGroup {
  readonly title: Worded;
  readonly options: Options;
}

interface Example {
  readonly line: string;
  readonly tells: Worded;
}

/** What a command is told. */
export interface CommandInput {
  /** As they were typed behind its name. */
  readonly args: readonly string[];
  readonly operands: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
}

/** One command, one file: what it is, for help and completion. What it does is imported when it runs. */
export interface Command {
  readonly name: string;
  readonly summary: Worded;
  /** What stands behind its name: `[paths]`. */
  readonly operands?: Worded;
  /** How many of them there may be; absent: any number. */
  readonly most?: number;
  /** What whoever types something there, where nothing is taken, may do. */
  readonly instead?: Worded;
  /** What its operands are, for completion. */
  readonly completes?: 'path' | 'rule' | 'command' | 'shell';
  /** Paragraphs that teach what one has to know before. */
  readonly about?: Worded;
  readonly groups?: readonly OptionGroup[];
  /** Below the options: exit codes and the like. */
  readonly notes?: Worded;
  readonly examples: readonly Example[];
  /** Its arguments are read by what it starts: only `--help` and `--version` are looked for. */
  readonly passesOn?: true;
  /** Resolves to the exit code. @throws UsageError */
  readonly run: (input: CommandInput) => Promise<number>;
}

/** Options that every command takes. */
export const commonOptions: Options = {
  'interface-language': {
    tells: {
      en: 'language of all that causerie says (default: your environment’s)',
      fr: 'langue de tout ce que dit causerie (par défaut\u00A0: celle de votre environnement)',
    },
    value: { en: 'fr|en', fr: 'fr|en' },
    choices: ['fr', 'en'],
  },
  color: {
    tells: {
      en: 'colours, even where the output is no terminal',
      fr: 'en couleurs, même si la sortie n’est pas un terminal',
    },
  },
  'no-color': {
    tells: {
      en: 'no colours; NO_COLOR and FORCE_COLOR are heeded',
      fr: 'sans couleurs\u00A0; NO_COLOR et FORCE_COLOR sont suivis',
    },
  },
  help: { tells: { en: 'this page', fr: 'cette page' }, short: 'h' },
  version: { tells: { en: 'the version', fr: 'la version' }, short: 'v' },
};

export function optionsOf(command: Command): Options {
  return Object.assign({}, ...(command.groups ?? []).map(({ options }) => options), commonOptions) as Options;
}
