import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CodeLens,
  type CompletionList,
  type ConfigurationItem,
  createProtocolConnection,
  type Diagnostic,
  type FileSystemWatcher,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ShowDocumentParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScoreParams } from '../../server/src/protocol.ts';

export const serverPath = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
export const cliPath = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
export const docsUri = new URL('../../docs/', import.meta.url).href;
export const workspaceUri = 'file:///home/writer/site';

/** One canned phrase that can be rewritten, in the language of each. */
export const englishDraft = 'We are thrilled to announce that the bindery opens tomorrow in Tanner Street.\n';
export const frenchDraft = "J'ai l'immense plaisir de vous annoncer que la reliure ouvre demain rue des Tanneurs.\n";

/** What most clients can do: everything but pull diagnostics and put snippets into edits. */
export const pushCapabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
  },
  window: { showDocument: { support: true } },
};

export const pullCapabilities: ClientCapabilities = {
  ...pushCapabilities,
  workspace: { ...pushCapabilities.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...pushCapabilities.textDocument, diagnostic: { relatedInformation: true } },
};

export const snippetCapabilities: ClientCapabilities = {
  ...pushCapabilities,
  workspace: {
    ...pushCapabilities.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

export interface ClientOptions {
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  locale?: string;
  workspaceFolder?: string;
  /** Answers `workspace/configuration`; without it the settings are unset. */
  settings?: (item: ConfigurationItem) => unknown;
}

/** A diagnostic of this server: its message is plain text. */
export type Finding = Diagnostic & { message: string };

type Check<T> = (value: T) => boolean;

/** Messages of one kind in the order they came, and those who wait for one. */
class Inbox<T> {
  readonly all: T[] = [];
  private waiting: { check: Check<T>; resolve: (value: T) => void }[] = [];

  add(value: T): void {
    this.all.push(value);
    for (const each of this.waiting) if (each.check(value)) each.resolve(value);
    this.waiting = this.waiting.filter(({ check }) => !check(value));
  }

  /** The first that passes, of those that came and those that will. */
  first(check: Check<T>): Promise<T> {
    const found = this.all.find(check);
    return found === undefined ? this.next(check) : Promise.resolve(found);
  }

  /** The next that will come and pass. */
  next(check: Check<T> = () => true): Promise<T> {
    return new Promise((resolve) => this.waiting.push({ check, resolve }));
  }
}

/** A client of the server, as an editor is one, that keeps all that it is told. */
export class TestClient {
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly scores = new Inbox<ScoreParams>();
  readonly shown = new Inbox<ShowDocumentParams>();
  readonly refreshes = new Inbox<null>();
  /** Methods of other requests to ask again. */
  readonly otherRefreshes = new Inbox<string>();
  readonly registrations = new Inbox<string>();
  /** What the server wants to be told of: globs, and files outside of the workspace. */
  readonly watchers = new Inbox<FileSystemWatcher>();
  readonly connection: ProtocolConnection;
  readonly documents = new Map<string, TextDocument>();
  initialized: InitializeResult = { capabilities: {} };

  constructor(reader: MessageReader, writer: MessageWriter, { settings }: ClientOptions) {
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.published.add(params));
    this.connection.onNotification('causerie/score', (params) => this.scores.add(params));
    this.connection.onNotification('window/logMessage', () => undefined);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: ConfigurationItem[] }) =>
      Promise.all(items.map((item) => settings?.(item) ?? null)),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes.add(null);
      return null;
    });
    for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
      this.connection.onRequest(method, () => {
        this.otherRefreshes.add(method);
        return null;
      });
    }
    this.connection.onRequest('window/showDocument', (params) => {
      this.shown.add(params);
      return { success: true };
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        this.registrations.add(method);
        for (const watcher of registerOptions?.watchers ?? []) this.watchers.add(watcher);
      }
    });
    this.connection.listen();
  }

  async initialize(options: ClientOptions): Promise<void> {
    const { capabilities = pushCapabilities, initializationOptions, locale } = options;
    const folder = options.workspaceFolder ?? workspaceUri;
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'site' }],
      capabilities,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
      ...(locale === undefined ? {} : { locale }),
    };
    this.initialized = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  /** Opens a document of the workspace; its path is relative to it, unless it is a URI. */
  async open(path: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = /^[a-z-]+:/.test(path) ? path : `${workspaceUri}/${path}`;
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Sends changes as one new version, which it gives. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  /** Inserts at an offset, as typing does. */
  insert(uri: string, offset: number, text: string): Promise<number> {
    const at = this.document(uri).positionAt(offset);
    return this.change(uri, { range: { start: at, end: at }, text });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    assert.ok(document, `${uri} is open`);
    return document;
  }

  textAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  /** The diagnostics that are pushed for a version, by default the document's present one. */
  async diagnostics(uri: string, version = this.document(uri).version): Promise<Finding[]> {
    const params = await this.published.first((each) => each.uri === uri && each.version === version);
    return params.diagnostics as Finding[];
  }

  /** The diagnostic of a rule in the present version. */
  async diagnosticOf(uri: string, rule: string): Promise<Finding> {
    const found = (await this.diagnostics(uri)).find(({ code }) => code === rule);
    assert.ok(found, `${rule} is found in ${JSON.stringify(this.document(uri).getText())}`);
    return found;
  }

  score(uri: string, version = this.document(uri).version): Promise<ScoreParams> {
    return this.scores.first((params) => params.uri === uri && params.version === version);
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  }

  async codeLenses(uri: string): Promise<CodeLens[]> {
    return this.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  }

  /** The inlay hints of a range, by default of the whole document. */
  async inlayHints(uri: string, range?: Range): Promise<InlayHint[]> {
    const text = this.document(uri);
    const whole = { start: { line: 0, character: 0 }, end: text.positionAt(text.getText().length) };
    const params = { textDocument: { uri }, range: range ?? whole };
    return this.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', params);
  }

  async hover(uri: string, line: number, character: number): Promise<{ kind: string; value: string } | null> {
    const params = { textDocument: { uri }, position: { line, character } };
    const hover = await this.connection.sendRequest<{ contents: { kind: string; value: string } } | null>(
      'textDocument/hover',
      params,
    );
    return hover?.contents ?? null;
  }

  /** What may be written at a place; asked again, as editors do, while there is nothing yet and more to come. */
  async complete(uri: string, line: number, character: number): Promise<CompletionList> {
    const params = { textDocument: { uri }, position: { line, character } };
    let list: CompletionList | null;
    do list = await this.connection.sendRequest<CompletionList | null>('textDocument/completion', params);
    while (list?.isIncomplete && list.items.length === 0);
    return list ?? { isIncomplete: false, items: [] };
  }

  /** Makes an edit of the server in the document, and tells the server as an editor does. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    assert.ok(edit, 'there is an edit');
    for (const [uri, edits] of editsByUri(edit)) {
      const text = TextDocument.applyEdits(this.document(uri), edits);
      await this.change(uri, { text });
    }
  }

  /** Waits until the server has dealt with all that it was sent, and its answers have come. */
  async settled(): Promise<void> {
    await this.hover('file:///nowhere.md', 0, 0);
  }

  configurationChanged(settings: unknown = null): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }
}

/** The edits of each document; those for a version are held to it by their document. */
export function editsByUri({ changes, documentChanges }: WorkspaceEdit): Map<string, TextEdit[]> {
  const byUri = new Map(Object.entries(changes ?? {}));
  for (const change of documentChanges ?? []) {
    assert.ok('textDocument' in change, 'only texts are edited');
    byUri.set(change.textDocument.uri, change.edits as TextEdit[]);
  }
  return byUri;
}

const running: ChildProcess[] = [];

/** A server over stdio, and a client that has introduced itself. */
export async function start(options: ClientOptions = {}): Promise<TestClient & { server: ChildProcess }> {
  const server = spawn(process.execPath, [serverPath, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  running.push(server);
  const client = new TestClient(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), options);
  await client.initialize(options);
  return Object.assign(client, { server });
}

const whenStopped: (() => void)[] = [];

/** Calls `listener` whenever the servers are ended. */
export function onStopAll(listener: () => void): void {
  whenStopped.push(listener);
}

/** Ends the servers that tests started. */
export async function stopAll(): Promise<void> {
  for (const listener of whenStopped) listener();
  await Promise.all(
    running.splice(0).map(async (server) => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }),
  );
}
