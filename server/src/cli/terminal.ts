import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { Worded } from './worded.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command knows of who runs it, and where it speaks. */
export interface Terminal {
  readonly language: InterfaceLanguage;
  readonly cwd: string;
  readonly env: Environment;
  /** Whether standard output takes colours. */
  readonly colors: boolean;
  readonly print: (text: string) => void;
  /** One line on standard error, after the program's name. */
  readonly complain: (line: Worded) => void;
}

/** The interface language that the environment asks for, as other programs read it; the system's where it says nothing. */
export function languageOfEnvironment(environment: Environment): InterfaceLanguage {
  const locale =
    environment.LC_ALL ||
    environment.LC_MESSAGES ||
    environment.LANG ||
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^fr/i.test(locale) ? 'fr' : 'en';
}

/**
 * Whether to colour: as `--color` or `--no-color` say, else FORCE_COLOR, else NO_COLOR (https://no-color.org), else on
 * terminals that can.
 */
export function wantsColors(asked: boolean | undefined, environment: Environment, isTerminal: boolean): boolean {
  if (asked !== undefined) return asked;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment.NO_COLOR) return false;
  return isTerminal && environment.TERM !== 'dumb';
}
