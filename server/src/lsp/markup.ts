import { MarkupKind } from 'vscode-languageserver';

/** Words for a hover, in Markdown or as plain text. What goes in is plain text; what comes out is marked up. */
export interface Markup {
  readonly text: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly separator: string;
}

/** What Markdown or HTML could read as markup is escaped, so that words of a draft are shown as they are. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, (space) => (space === '\u00A0' || space === '\u202F' ? space : ' '))
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

const markdown: Markup = {
  text: escaped,
  strong: (words) => `**${escaped(words)}**`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  separator: '\n\n---\n\n',
};

const plain: Markup = {
  text: (words) => words,
  strong: (words) => words,
  list: (items) => items.join('\n'),
  separator: '\n\n',
};

export function markupIn(kind: MarkupKind): Markup {
  return kind === MarkupKind.Markdown ? markdown : plain;
}
