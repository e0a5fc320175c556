import {
  type Diagnostic,
  type DiagnosticCollection,
  Disposable,
  EventEmitter,
  languages,
  type Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  TextDocumentSaveReason,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import type { FindingData } from '../../../server/src/protocol.ts';
import { type QuietEvent, type QuietFinding, type QuietState, quietStart, quietStep, quietWakeAt } from './quiet.ts';

/** What happens to a document, before its time is known. */
type Happening = QuietEvent extends infer Event ? (Event extends QuietEvent ? Omit<Event, 'time'> : never) : never;

/** A document whose findings are held between server and editor. */
interface Held {
  readonly document: TextDocument;
  readonly collection: DiagnosticCollection;
  state: QuietState;
  /** The newest answer, in the order of the state's findings. */
  diagnostics: readonly Diagnostic[];
  findings: readonly QuietFinding[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

function delayFor(document: TextDocument): number {
  return Math.max(0, workspace.getConfiguration('causerie', document).get<number>('quiet.delay', 1000));
}

function quietFinding(document: TextDocument, diagnostic: Diagnostic): QuietFinding {
  const { range, code } = diagnostic;
  const { data } = diagnostic as { data?: FindingData };
  return {
    from: document.offsetAt(range.start),
    to: document.offsetAt(range.end),
    rule: String(typeof code === 'object' ? code.value : code),
    wholePost: data?.wholePost === true,
  };
}

/** Whether the writer made a change: at a cursor, and neither undone nor redone. */
function isTyped({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return false;
  if (reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo) return false;
  return contentChanges.some(({ range }) => editor.selections.some((selection) => range.intersection(selection)));
}

/**
 * Stands between what the server finds, pushed or pulled, and what the editor shows: what is found in the sentence that
 * is being written waits. The server always answers at once and knows no cursor.
 */
export class QuietFindings implements DiagnosticCollectionProvider, Disposable {
  private readonly held = new Map<string, Held>();
  private readonly pauseChanged = new EventEmitter<boolean>();
  private readonly listeners: Disposable;
  private isPaused = false;

  /** Fires with whether all is silent. */
  readonly onDidChangePaused = this.pauseChanged.event;

  constructor() {
    this.listeners = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.documentChanged(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        // A document that saves itself says nothing about its writer.
        if (reason === TextDocumentSaveReason.Manual) this.happened(document.uri, { type: 'left' });
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [first] = selections;
        const { document } = textEditor;
        if (!first || textEditor !== window.activeTextEditor) return;
        this.happened(document.uri, { type: 'moved', cursor: document.offsetAt(first.active) });
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        for (const { document } of this.held.values()) {
          if (document !== editor?.document) this.happened(document.uri, { type: 'left' });
        }
      }),
    );
  }

  get paused(): boolean {
    return this.isPaused;
  }

  /** Silences all findings, or lets them speak again. */
  pause(paused: boolean): void {
    if (this.isPaused === paused) return;
    this.isPaused = paused;
    for (const held of this.held.values()) this.show(held);
    this.pauseChanged.fire(paused);
  }

  /** Whether something is found at a place and does not show. */
  hidesAt(document: TextDocument, range: Range): boolean {
    const held = this.held.get(document.uri.toString());
    if (!held) return false;
    return held.diagnostics.some(
      (diagnostic, index) => !this.isShown(held, index) && diagnostic.range.intersection(range) !== undefined,
    );
  }

  /** The server has nothing to add to its last answer about a document. */
  confirm({ uri }: TextDocument): void {
    const held = this.held.get(uri.toString());
    if (held) this.answer(held, held.diagnostics);
  }

  create(name: string | undefined): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    return new Proxy(collection, {
      get: (target, property) => {
        if (property === 'set')
          return (uri: Uri, diagnostics?: readonly Diagnostic[]) => this.set(target, uri, diagnostics);
        if (property === 'delete') return (uri: Uri) => this.set(target, uri, undefined);
        if (property === 'clear') return () => this.clear(target);
        const value = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  dispose(collection?: DiagnosticCollection): void {
    if (collection) {
      collection.clear();
      collection.dispose();
      return;
    }
    for (const { document } of [...this.held.values()]) this.forget(document.uri);
    this.listeners.dispose();
    this.pauseChanged.dispose();
  }

  private set(collection: DiagnosticCollection, uri: Uri, diagnostics: readonly Diagnostic[] | undefined): void {
    const key = uri.toString();
    const document = workspace.textDocuments.find((open) => open.uri.toString() === key);
    if (!document || diagnostics === undefined) {
      this.forget(uri);
      collection.set(uri, diagnostics);
      return;
    }
    let held = this.held.get(key);
    if (!held) {
      const state = quietStart(document.getText());
      held = { document, collection, state, diagnostics: [], findings: [], timer: undefined };
      this.held.set(key, held);
    }
    this.answer(held, diagnostics);
  }

  private answer(held: Held, diagnostics: readonly Diagnostic[]): void {
    held.diagnostics = diagnostics;
    held.findings = diagnostics.map((diagnostic) => quietFinding(held.document, diagnostic));
    this.step(held, { type: 'answered', findings: held.findings });
  }

  private clear(collection: DiagnosticCollection): void {
    for (const { document } of [...this.held.values()]) this.forget(document.uri);
    collection.clear();
  }

  private forget(uri: Uri): void {
    const held = this.held.get(uri.toString());
    if (held) clearTimeout(held.timer);
    this.held.delete(uri.toString());
  }

  private documentChanged(event: TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    if (contentChanges.length === 0) return;
    this.happened(document.uri, {
      type: 'changed',
      text: document.getText(),
      changes: contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        from: rangeOffset,
        to: rangeOffset + rangeLength,
        length: text.length,
      })),
      typed: isTyped(event),
    });
  }

  private happened(uri: Uri, happening: Happening): void {
    const held = this.held.get(uri.toString());
    if (held) this.step(held, happening);
  }

  private step(held: Held, happening: Happening): void {
    const before = held.state.shown;
    const event = { ...happening, time: Date.now() } as QuietEvent;
    held.state = quietStep(held.state, event, delayFor(held.document));
    this.wakeLater(held, event.time);
    const { findings, shown } = held.state;
    // While the text is newer than the answer, the editor itself moves what shows.
    if (!findings) return;
    if (happening.type !== 'answered' && before.length === shown.length) return;
    this.show(held);
  }

  private isShown({ findings, state }: Held, index: number): boolean {
    return !this.isPaused && state.shown.includes(findings[index] as QuietFinding);
  }

  private show(held: Held): void {
    if (!held.state.findings && !this.isPaused) return;
    held.collection.set(
      held.document.uri,
      held.diagnostics.filter((_, index) => this.isShown(held, index)),
    );
  }

  private wakeLater(held: Held, now: number): void {
    clearTimeout(held.timer);
    const time = quietWakeAt(held.state);
    held.timer =
      time === undefined ? undefined : setTimeout(() => this.step(held, { type: 'woke' }), Math.max(1, time - now));
  }
}
