import type { MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';

/** Reads what a server in a worker says. An error that nothing caught there has ended it, as it ends a process. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => this.fireClose());
  }
}

/** The server in its worker: each start takes a new one, and ends what an earlier one left. */
export class WorkerServer {
  private readonly newWorker: () => Worker;
  private worker: Worker | undefined;

  constructor(newWorker: () => Worker) {
    this.newWorker = newWorker;
  }

  /** Streams and not the worker itself: the library knows workers by a class that hosts replace by their own. */
  async start(): Promise<MessageTransports> {
    this.dispose();
    this.worker = this.newWorker();
    return { reader: new WorkerReader(this.worker), writer: new BrowserMessageWriter(this.worker) };
  }

  dispose(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}
