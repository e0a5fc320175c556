import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linter } from './linter.ts';

/** The smallest server around a linter: each version is read whole, in turn, and its diagnostics are published. */
export function serve(linter: Promise<Linter>): void {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  let last = Promise.resolve();
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  documents.onDidChangeContent(({ document }) => {
    const { uri, version } = document;
    const text = document.getText();
    last = last.then(async () => {
      const lint = await linter;
      const diagnostics = (await lint(text)).map(({ from, to, message }) => ({
        range: { start: document.positionAt(from), end: document.positionAt(to) },
        message,
      }));
      await connection.sendDiagnostics({ uri, version, diagnostics });
    });
  });
  documents.listen(connection);
  connection.listen();
}
