import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
} from 'vscode-languageserver-protocol/node';
import { nameOf } from '../../server/src/workspace/uris.ts';
import { root } from '../tools/command.ts';
import { frenchDraft, TestClient } from './support.ts';

/** A worker as a browser has it: messages, timers, and nothing of node's. */
class BareWorker {
  private readonly scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void };
  /** The scripts that it has loaded, by their names. */
  readonly loaded: string[] = [];
  heard: DataCallback = () => undefined;

  constructor() {
    this.scope = {
      addEventListener: () => undefined,
      postMessage: (data: unknown) => queueMicrotask(() => this.heard(structuredClone(data) as Message)),
      importScripts: (url: URL) => this.load(url.href),
      causerieScripts: pathToFileURL(join(root, 'dist/')).href,
      ...{
        URL,
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        queueMicrotask,
        TextDecoder,
        TextEncoder,
        performance,
        console,
      },
    };
    createContext(this.scope);
    for (const name of ['engine.js', 'server.browser.js']) this.load(pathToFileURL(join(root, 'dist', name)).href);
  }

  private load(url: string): void {
    runInContext(readFileSync(fileURLToPath(url), 'utf8'), this.scope, url);
    this.loaded.push(nameOf(url));
  }

  tell(message: Message): void {
    const data = structuredClone(message);
    queueMicrotask(() => this.scope.onmessage?.({ data }));
  }
}

class WorkerReader extends AbstractMessageReader {
  private readonly worker: BareWorker;

  constructor(worker: BareWorker) {
    super();
    this.worker = worker;
  }

  listen(callback: DataCallback) {
    this.worker.heard = callback;
    return { dispose: () => undefined };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: BareWorker;

  constructor(worker: BareWorker) {
    super();
    this.worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.worker.tell(message);
  }

  end(): void {}
}

describe('the server in a worker', () => {
  let worker: BareWorker;
  let client: TestClient;

  before(async () => {
    worker = new BareWorker();
    const initializationOptions = { docsBase: 'causerie-docs:' };
    client = new TestClient(new WorkerReader(worker), new WorkerWriter(worker), { initializationOptions });
    await client.initialize({ initializationOptions });
  });

  after(() => client.connection.dispose());

  it('finds, explains and mends what it does elsewhere, in folders that are on no disk', async () => {
    const uri = await client.open('vscode-vfs://github/lea/site/brouillons/lundi.md', frenchDraft);
    const finding = await client.diagnosticOf(uri, 'canned-phrase');
    const { line, character } = finding.range.start;
    assert.ok((await client.hover(uri, line, character + 2))?.value);
    const [fix] = await client.actions(uri, finding.range, { diagnostics: [finding] });
    const before = (await client.score(uri)).score;
    await client.apply(fix?.edit);
    assert.ok(((await client.score(uri)).score ?? 0) > (before ?? 100));
  });

  it('points to pages where its client says that they are', async () => {
    const uri = await client.open('vscode-vfs://github/lea/site/mardi.post', frenchDraft);
    const { codeDescription } = await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal(codeDescription?.href, 'causerie-docs:/rules/canned-phrase.md');
  });

  it('loads what regular expressions need with the first of them', async () => {
    assert.ok(!worker.loaded.includes('expressions.js'));
    const phrases = { find: [{ regex: 'rue des \\w+', message: 'Which house?' }] };
    await client.configurationChanged({ causerie: { phrases } });
    const uri = await client.open('vscode-vfs://github/lea/site/jeudi.post', frenchDraft);
    const { range } = await client.diagnosticOf(uri, 'team-phrase');
    assert.equal(client.textAt(uri, range), 'rue des Tanneurs');
    assert.ok(worker.loaded.includes('expressions.js'));
  });
});
