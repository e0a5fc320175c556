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

/** A worker as a browser has it: messages, timers, and nothing of node's. */
export class BareWorker {
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
    this.load(pathToFileURL(join(root, 'dist', 'server.browser.js')).href);
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

export class WorkerReader extends AbstractMessageReader {
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

export class WorkerWriter extends AbstractMessageWriter {
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
