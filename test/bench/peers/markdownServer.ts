import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Contestant } from '../contestant.ts';

interface MarkdownIt {
  parse(text: string, environment: object): readonly { readonly type: string; readonly map: unknown }[];
}

/** The parser that this server wants its client to have. */
const parser = 'markdown-it';

/** As VS Code has it once validation is on. */
const validate = {
  enabled: true,
  referenceLinks: { enabled: 'warning' },
  fragmentLinks: { enabled: 'warning' },
  fileLinks: { enabled: 'ignore', markdownFragmentLinks: 'inherit' },
  ignoredLinks: [],
  unusedLinkDefinitions: { enabled: 'hint' },
  duplicateLinkDefinitions: { enabled: 'warning' },
};

/** What VS Code's client tells this server: it leaves parsing and the disk to it. */
export function markdownServer(folder: string): Omit<Contestant, 'id' | 'title'> {
  const require = createRequire(join(folder, 'package.json'));
  const loaded = require(parser) as { default?: new () => MarkdownIt } & (new () => MarkdownIt);
  const markdown = new (loaded.default ?? loaded)();
  return {
    args: [join(folder, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
    pulled: true,
    settings: { markdown: { validate } },
    answer(method, params, textOf) {
      if (method !== 'markdown/parse') return method.startsWith('markdown/find') ? [] : undefined;
      const { uri, text } = params as { uri: string; text?: string };
      return markdown.parse(text ?? textOf(uri) ?? '', {}).map(({ type, map }) => ({ type, map }));
    },
  };
}
