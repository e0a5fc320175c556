import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { languageOfEnvironment } from '../cli/terminal.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { newServer } from './server.ts';

const usage = 'usage: causerie mcp [--interface-language fr|en] [--root FOLDER]...';

interface Options {
  readonly language: InterfaceLanguage;
  readonly roots: readonly string[];
}

function readOptions(): Options {
  try {
    const options = { 'interface-language': { type: 'string' }, root: { type: 'string', multiple: true } } as const;
    const { values } = parseArgs({ options });
    const language = values['interface-language'] ?? languageOfEnvironment(process.env);
    if (language === 'fr' || language === 'en') {
      return { language, roots: (values.root ?? []).map((folder) => resolve(folder)) };
    }
  } catch {
    // Told below.
  }
  console.error(usage);
  process.exit(2);
}

const { language, roots } = readOptions();
process.stdin.on('end', () => process.exit(0));
void newServer(language, roots).connect(new StdioServerTransport());
