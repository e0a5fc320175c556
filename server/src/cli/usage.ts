import { parseArgs } from 'node:util';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { nearest } from '../engine/text/nearest.ts';

/** What was typed cannot be run: told in one line, exit code 2. */
export class UsageError extends Error {}

const failLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;
type FailLevel = (typeof failLevels)[number];
const formats = ['stylish', 'json'] as const;
type Format = (typeof formats)[number];
const languages = ['auto', 'fr', 'en'] as const;

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: FailLevel;
  readonly language: 'auto' | 'fr' | 'en' | undefined;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly config: string | undefined;
  /** Whether files are mended of all that is safe, before what is left is told. */
  readonly fix: boolean;
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'lsp' | 'mcp'; readonly args: readonly string[] }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

const commands = ['check', 'lsp', 'mcp', 'help', 'version'] as const;

const optionNames = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  language: { type: 'string' },
  'interface-language': { type: 'string' },
  config: { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}"`);
  return found;
}

/** The interface language that the environment asks for, as other programs read it. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^fr/i.test(locale) ? 'fr' : 'en';
}

/**
 * Reads what was typed after `causerie`.
 * @throws UsageError with one line that says what is wrong and what would be right
 */
export function readCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const [server, ...rest] = args;
  // Editors pass what they like: a server reads its arguments by itself.
  if ((server === 'lsp' || server === 'mcp') && !rest.some((arg) => arg === '--help' || arg === '-h')) {
    return { name: server, args: rest };
  }
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) return { name: 'help' };
  const known = commands.find((command) => command === name);
  if (known === undefined) {
    const close = nearest(name, commands);
    throw new UsageError(`there is no command "${name}"${close ? `; did you mean "causerie ${close}"?` : ''}`);
  }
  if (known === 'help' || known === 'version') return { name: known };
  if (known !== 'check') throw new UsageError(`"${known}" comes first: causerie ${known} [options]`);
  // An unset variable in a script would otherwise mean the whole working folder.
  if (paths.includes('')) throw new UsageError('a path is empty');
  return {
    name: 'check',
    options: {
      paths: paths.length > 0 ? paths : ['.'],
      format: oneOf('format', values.format, formats) ?? 'stylish',
      failOn: oneOf('fail-on', values['fail-on'], failLevels) ?? 'warning',
      language: oneOf('language', values.language, languages),
      interfaceLanguage:
        oneOf('interface-language', values['interface-language'], ['fr', 'en'] as const) ??
        languageOfEnvironment(environment),
      config: values.config,
      fix: values.fix === true,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionNames, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /Unknown option '(--?[^']+)'/.exec((error as Error).message)?.[1];
    if (!option) throw new UsageError((error as Error).message.split('. ')[0] ?? 'these options cannot be read');
    const close = nearest(option.replace(/^-+/, ''), Object.keys(optionNames));
    throw new UsageError(`there is no option "${option}"${close ? `; did you mean "--${close}"?` : ''}`);
  }
}

export const helpText: Readonly<Record<InterfaceLanguage, string>> = {
  en: `causerie: shows where a post stops talking with people

Usage
  causerie check [paths]     check files and folders (default: this folder)
  causerie lsp               serve an editor: a language server over standard input and output
                             (or --socket=PORT, --pipe=NAME, --node-ipc)
  causerie mcp               serve an assistant: a Model Context Protocol server that reads and never writes

Files named one by one are always drafts. Folders are searched for .md, .txt and .post files that are drafts:
*.post, *.post.md, *.post.txt, files in folders named drafts, _drafts, posts, brouillons or social, and files whose
front matter has a platform.

Options
  --format stylish|json      how the result is printed (default: stylish)
  --fail-on LEVEL            exit with 1 from this severity on: error, warning (default), information, hint, never
  --language auto|fr|en      language of drafts that do not say theirs
  --interface-language fr|en language of the findings (default: your environment's)
  --config FILE              configuration file (default: the nearest .causerie.yml or .causerie.json upwards)
  --fix                      mend the files of all that needs no choice of yours, then tell what is left
  -h, --help                 this page
  -v, --version              the version

Exit codes
  0  no finding at or above --fail-on
  1  at least one such finding
  2  wrong usage, an unreadable file or a bad configuration

Examples
  causerie check brouillons/
  causerie check lundi.post.md --format json
  causerie check drafts/ --fix
`,
  fr: `causerie : montre où une publication cesse de parler avec les gens

Usage
  causerie check [chemins]   vérifie des fichiers et des dossiers (par défaut : ce dossier)
  causerie lsp               sert un éditeur : un serveur de langage sur l’entrée et la sortie standard
                             (ou --socket=PORT, --pipe=NOM, --node-ipc)
  causerie mcp               sert un assistant : un serveur Model Context Protocol qui lit et n’écrit jamais

Un fichier nommé est toujours un brouillon. Dans un dossier sont cherchés les fichiers .md, .txt et .post qui sont des
brouillons : *.post, *.post.md, *.post.txt, ceux des dossiers drafts, _drafts, posts, brouillons ou social, et ceux dont
l’en-tête donne une plateforme (platform).

Options
  --format stylish|json      la forme du résultat (par défaut : stylish)
  --fail-on NIVEAU           code de sortie 1 à partir de ce niveau : error, warning (par défaut), information, hint, never
  --language auto|fr|en      langue des brouillons qui ne disent pas la leur
  --interface-language fr|en langue des remarques (par défaut : celle de votre environnement)
  --config FICHIER           fichier de configuration (par défaut : le .causerie.yml ou .causerie.json le plus proche)
  --fix                      corrige dans les fichiers ce qui ne demande aucun choix, puis dit ce qui reste
  -h, --help                 cette page
  -v, --version              la version

Codes de sortie
  0  aucune remarque au niveau de --fail-on ou au-dessus
  1  au moins une
  2  usage incorrect, fichier illisible ou configuration fautive

Exemples
  causerie check brouillons/
  causerie check lundi.post.md --format json
  causerie check brouillons/ --fix
`,
};
