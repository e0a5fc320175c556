import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { type OutlineKind, type OutlineNode, outlineOf } from '../../engine/structure/outline.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { outlineWordsIn } from '../outlineWords.ts';
import type { Feature } from '../session.ts';

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  frontMatter: SymbolKind.Namespace,
  key: SymbolKind.Key,
  post: SymbolKind.Module,
  // As the editor's own Markdown has it.
  heading: SymbolKind.String,
  list: SymbolKind.Array,
  item: SymbolKind.EnumMember,
  comment: SymbolKind.Event,
  reply: SymbolKind.Method,
};

/** Never empty: clients refuse a symbol without a name. */
function nameOf({ kind, words, count }: OutlineNode, language: InterfaceLanguage): string {
  const name = words === '' ? outlineWordsIn(language).kinds[kind] : words;
  return kind === 'post' ? `${count}. ${name}` : name;
}

function detailOf({ kind, count }: OutlineNode, language: InterfaceLanguage): string | undefined {
  const words = outlineWordsIn(language);
  if (kind === 'list') return words.items(count);
  return kind === 'post' || kind === 'comment' || kind === 'reply' ? words.kinds[kind] : undefined;
}

function hierarchy(node: OutlineNode, document: OpenDocument): DocumentSymbol {
  const { text, interfaceLanguage } = document;
  const { kind, from, to, place } = node;
  const detail = detailOf(node, interfaceLanguage);
  // A client refuses a name outside of what it names.
  const selection = { from: Math.max(from, Math.min(place.from, to)), to: Math.max(from, Math.min(place.to, to)) };
  return {
    name: nameOf(node, interfaceLanguage),
    ...(detail === undefined ? {} : { detail }),
    kind: kinds[kind],
    range: toRange(text, node),
    selectionRange: toRange(text, selection),
    children: node.children.map((child) => hierarchy(child, document)),
  };
}

function flat(node: OutlineNode, document: OpenDocument, containerName?: string): SymbolInformation[] {
  const { text, uri, interfaceLanguage } = document;
  const name = nameOf(node, interfaceLanguage);
  const symbol: SymbolInformation = {
    name,
    kind: kinds[node.kind],
    location: { uri, range: toRange(text, node) },
    ...(containerName === undefined ? {} : { containerName }),
  };
  return [symbol, ...node.children.flatMap((child) => flat(child, document, name))];
}

/** The outline of a draft, and its breadcrumbs: posts, headings, comments and replies, lists, front matter. */
export const feature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Causerie' } }),
  register({ connection, documents, client }) {
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const document = await documents.get(textDocument.uri, token);
      if (!document?.draft) return null;
      const outline = outlineOf(document.draft);
      if (client.hierarchicalSymbols) return outline.map((node) => hierarchy(node, document));
      return outline.flatMap((node) => flat(node, document));
    });
  },
};
