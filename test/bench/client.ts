import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contestant } from './contestant.ts';
import { FrameReader, frame } from './frames.ts';

interface Incoming {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Waiting = (at: number) => void;

const capabilities = {
  workspace: { configuration: false },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
  },
};

/**
 * A client over stdio that costs little itself. What is measured ends when the last byte of a version's diagnostics is here;
 * they are parsed after that, as an editor does.
 */
export class BenchClient {
  readonly process: ChildProcess;
  private readonly contestant: Contestant;
  private readonly frames = new FrameReader();
  private readonly diagnosed = new Map<string, Waiting>();
  private readonly answered = new Map<number | string, Waiting>();
  private readonly versions = new Map<string, number>();
  /** Kept for those who ask for them. */
  private readonly texts = new Map<string, TextDocument>();
  private requests = 0;
  private failure: Error | undefined;

  constructor(contestant: Contestant) {
    this.contestant = contestant;
    this.process = spawn(process.execPath, [...contestant.args], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout?.on('data', (data: Buffer) => {
      const at = performance.now();
      for (const content of this.frames.take(data)) this.receive(JSON.parse(content) as Incoming, at);
    });
    this.process.stdin?.on('error', () => undefined);
    this.process.on('exit', (code) => {
      this.failure = new Error(`${contestant.title} ended with ${code}`);
      for (const resolve of [...this.diagnosed.values(), ...this.answered.values()]) resolve(Number.NaN);
    });
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  async initialize(): Promise<void> {
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.notify('initialized', {});
    const { settings } = this.contestant;
    if (settings) this.notify('workspace/didChangeConfiguration', { settings });
  }

  /** Opens a document; milliseconds until its diagnostics are here. */
  open(uri: string, text: string): Promise<number> {
    if (this.contestant.answer) this.texts.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    return this.tell(uri, 1, 'didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  /** Makes one change; milliseconds until the diagnostics of that version are here. */
  type(uri: string, change: TextDocumentContentChangeEvent): Promise<number> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    const text = this.texts.get(uri);
    if (text) TextDocument.update(text, [change], version);
    return this.tell(uri, version, 'didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  /** Ends the server, kindly, then not. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 2000);
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await ended;
    clearTimeout(timer);
  }

  private async tell(uri: string, version: number, method: string, params: object): Promise<number> {
    this.versions.set(uri, version);
    const start = performance.now();
    const pushed = this.contestant.pulled ? undefined : this.diagnosticsOf(uri, version);
    this.notify(`textDocument/${method}`, params);
    const end = await (pushed ?? this.request('textDocument/diagnostic', { textDocument: { uri } }));
    if (this.failure) throw this.failure;
    return end - start;
  }

  private diagnosticsOf(uri: string, version: number): Promise<number> {
    return new Promise((resolve) => this.diagnosed.set(`${uri}#${version}`, resolve));
  }

  private notify(method: string, params: unknown): void {
    this.process.stdin?.write(frame({ jsonrpc: '2.0', method, params }));
  }

  private request(method: string, params: unknown): Promise<number> {
    const id = ++this.requests;
    return new Promise((resolve) => {
      this.answered.set(id, resolve);
      this.process.stdin?.write(frame({ jsonrpc: '2.0', id, method, params }));
    });
  }

  private receive({ id, method, params }: Incoming, at: number): void {
    if (method === 'textDocument/publishDiagnostics')
      this.resolve(this.diagnosed, `${params?.uri}#${params?.version}`, at);
    else if (method !== undefined && id !== undefined) {
      const result = this.contestant.answer?.(method, params, (uri) => this.texts.get(uri)?.getText()) ?? null;
      this.process.stdin?.write(frame({ jsonrpc: '2.0', id, result }));
    } else if (id !== undefined) this.resolve(this.answered, id, at);
  }

  private resolve<K>(waiting: Map<K, Waiting>, key: K, at: number): void {
    waiting.get(key)?.(at);
    waiting.delete(key);
  }
}
