import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A client that pushes text to a server over stdio and waits for each version's diagnostics. */
export class BenchClient {
  readonly process: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly waiting = new Map<string, () => void>();

  constructor(script: string) {
    this.process = spawn(process.execPath, ["--cpu-prof","--cpu-prof-dir=/tmp/prof",script,"--stdio"], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }: PublishDiagnosticsParams) => {
      const key = `${uri}#${version}`;
      this.waiting.get(key)?.();
      this.waiting.delete(key);
    });
    this.connection.listen();
  }

  async initialize(): Promise<void> {
    await this.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await this.connection.sendNotification('initialized', {});
  }

  private diagnosed(uri: string, version: number): Promise<void> {
    return new Promise((resolve) => this.waiting.set(`${uri}#${version}`, resolve));
  }

  async open(uri: string, text: string): Promise<void> {
    const done = this.diagnosed(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    await done;
  }

  /** Types one character; milliseconds until the diagnostics of that version are here. */
  async type(uri: string, version: number, line: number, character: number): Promise<number> {
    const position = { line, character };
    const start = performance.now();
    const done = this.diagnosed(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'e' }],
    });
    await done;
    return performance.now() - start;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }
}
