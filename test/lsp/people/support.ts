import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked } from '../marked.ts';
import { type ClientOptions, stopAll } from '../support.ts';
import { Workspace, watchingCapabilities } from '../workspace.ts';

/** People as a writer lists them. */
export const list = `# Those we talk with.
- name: Léa Petit
  handles: {x: lea_p, mastodon: lea@piaille.fr, linkedin: lea-petit}
  note: bakes at the mill
  thanked: 2026-02-03
- name: Nadia Roux
  handles:
    x: "@nadia_roux"
    instagram: nadia.roux
- handles: {x: paul75}
`;

export const rich: ClientCapabilities = {
  ...watchingCapabilities,
  textDocument: {
    ...watchingCapabilities.textDocument,
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['plaintext'] } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

/** A draft for X. */
export function forX(text: string, more = ''): string {
  return `---\nplatform: x\n${more}---\n${text}`;
}

/** A workspace of its own for each test of a suite. */
export function peopleWorkspace() {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(async () => {
    await stopAll();
    workspace.clear();
  });

  /** Files of the workspace with marks, the one with a cursor open. */
  async function at(files: Readonly<Record<string, string>>, options: ClientOptions = {}) {
    const read = Object.entries(files).map(([path, draft]) => ({ path, ...marked(draft) }));
    for (const { path, text } of read) workspace.write(path, text);
    const client = await workspace.start({ capabilities: rich, ...options });
    const here = read.find(({ cursors }) => cursors.length > 0);
    assert.ok(here, 'one file has a cursor');
    const uri = await client.open(
      workspace.uri(here.path),
      here.text,
      here.path.endsWith('.yml') ? 'yaml' : 'markdown',
    );
    const position = client.document(uri).positionAt(here.cursors[0] as number);
    const ask = <T>(method: string, more: object = {}): Promise<T> =>
      client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
    /** What is marked in the files, as editors know places. */
    const places = read.flatMap(({ path, text, spans }) => {
      const document = TextDocument.create('', '', 0, text);
      return spans.map(({ from, to }) => ({
        uri: workspace.uri(path),
        range: { start: document.positionAt(from), end: document.positionAt(to) },
      }));
    });
    return { client, uri, ask, places };
  }

  return { workspace: () => workspace, at };
}
