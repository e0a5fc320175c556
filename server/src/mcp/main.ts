import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { languageOfEnvironment } from '../cli/terminal.ts';
import type { Worded } from '../cli/worded.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { newServer } from './server.ts';

const usage: Worded = {
  en: 'usage: causerie mcp [--interface-language fr|en] [--root FOLDER]...',
  fr: 'usage\u00A0: causerie mcp [--interface-language fr|en] [--root DOSSIER]...',
};

interface Options {
  readonly language: InterfaceLanguage;
  readonly roots: readonly string[];
}

/** Says what is wrong with how it was started, and ends: 2 is what the other commands end with then. */
function refuse(language: InterfaceLanguage, told: Worded): never {
  console.error(`causerie mcp: ${told[language]} (${usage[language]})`);
  process.exit(2);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function parse(language: InterfaceLanguage) {
  const options = {
    'interface-language': { type: 'string' },
    root: { type: 'string', multiple: true },
    // Every command takes these; here nothing is coloured.
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // Node names in quotes what it cannot read.
    const stray = /'([^' ]+)/.exec((error as Error).message)?.[1] ?? '';
    return refuse(language, {
      en: `"${stray}" is no option of it, or one lacks its value`,
      fr: `«\u00A0${stray}\u00A0» n’est pas une de ses options, ou il manque une valeur`,
    });
  }
}

function readOptions(): Options {
  const own = languageOfEnvironment(process.env);
  const values = parse(own);
  const language = values['interface-language'] ?? own;
  if (language !== 'fr' && language !== 'en') {
    return refuse(own, {
      en: `--interface-language takes fr or en, not "${language}"`,
      fr: `--interface-language prend fr ou en, et non «\u00A0${language}\u00A0»`,
    });
  }
  // An unset variable in a script would otherwise mean the whole working folder.
  const roots = (values.root ?? []).map((folder) => folder && resolve(folder));
  const missing = roots.find((folder) => !isFolder(folder));
  if (missing !== undefined) {
    return refuse(language, {
      en: `${missing || '--root'}: there is no folder of that name`,
      fr: `${missing || '--root'}\u00A0: il n’y a pas de dossier de ce nom`,
    });
  }
  return { language, roots };
}

const { language, roots } = readOptions();
process.stdin.on('end', () => process.exit(0));
void newServer(language, roots).connect(new StdioServerTransport());
