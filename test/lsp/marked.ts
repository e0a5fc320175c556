import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { type ClientOptions, onStopAll, pushCapabilities, start, type TestClient } from './support.ts';

/** A draft of a test with what is marked in it, in offsets of the draft itself. */
export interface MarkedDraft {
  readonly text: string;
  /** Of each `‸`, in order. */
  readonly cursors: readonly number[];
  /** What stands between `[[` and `]]`, in the order in which they open; they may stand in each other. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Reads a draft with marks: `‸` for a cursor, `[[` and `]]` around a span. */
export function marked(draft: string): MarkedDraft {
  const cursors: number[] = [];
  const spans: { from: number; to: number }[] = [];
  const open: { from: number; to: number }[] = [];
  let text = '';
  for (const part of draft.split(/(‸|\[\[|\]\])/)) {
    if (part === '‸') cursors.push(text.length);
    else if (part === '[[') {
      const span = { from: text.length, to: text.length };
      spans.push(span);
      open.push(span);
    } else if (part === ']]') {
      const span = open.pop();
      if (!span) throw new Error(`a span closes that never opened: ${draft}`);
      span.to = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error(`a span never closes: ${draft}`);
  return { text, cursors, spans };
}

/** What editors can do that show all that a draft offers. */
export const richCapabilities: ClientCapabilities = {
  ...pushCapabilities,
  workspace: { ...pushCapabilities.workspace, semanticTokens: { refreshSupport: true } },
  textDocument: {
    ...pushCapabilities.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        resolveSupport: { properties: ['documentation', 'detail'] },
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

const shared = new Map<string, Promise<TestClient>>();
onStopAll(() => shared.clear());

/** A client with no document open, its server the same for all tests that ask in the same way. */
export async function sharedClient(options: ClientOptions = {}): Promise<TestClient> {
  const asked = { capabilities: richCapabilities, ...options };
  // What a function answers is no part of its name: such a client is its test's own.
  if (asked.settings) return start(asked);
  const key = JSON.stringify(asked);
  const client = shared.get(key) ?? start(asked);
  shared.set(key, client);
  const ready = await client;
  for (const uri of ready.documents.keys()) await ready.close(uri);
  return ready;
}
