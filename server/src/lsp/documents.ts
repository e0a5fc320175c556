import type {
  CancellationToken,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AcrossFinding } from '../engine/corpus/acrossRule.ts';
import { closingQuestionOf } from '../engine/language/questions/closingQuestion.ts';
import type { LintResult } from '../engine/lint.ts';
import { type DocumentSettings, sameSettings } from './configuration/configurations.ts';
import { hashtagsIn, type KnownHashtag } from './hashtags.ts';
import { requestCancelled } from './longAnswer.ts';
import { type DocumentContext, OpenDocument, type Surroundings } from './openDocument.ts';

/** What the store asks for when a document opens or the configuration changes. */
export interface DocumentHost {
  loadSettings(uris: readonly string[]): readonly DocumentSettings[] | Promise<readonly DocumentSettings[]>;
  contextOf(uri: string, settings: DocumentSettings): DocumentContext;
  /** The questions that drafts which are not open ended with, the latest first; absent where nobody knows them. */
  recentQuestions?(uri: string): readonly string[];
  /** Handles by which a document may mention the people of the workspace, those to speak to first. */
  people?(document: OpenDocument): readonly string[];
}

/** An open document, or one whose settings are on their way: what happens to it meanwhile waits in order. */
interface Entry {
  readonly opened: TextDocument;
  document: OpenDocument | undefined;
  readonly waiting: (() => void)[];
}

type Listener<T> = (event: T) => void;

/** The documents that the client has open, each version read in turn. */
export class DocumentStore {
  private readonly host: DocumentHost;
  private readonly entries = new Map<string, Entry>();
  private readonly readListeners: Listener<OpenDocument>[] = [];
  private readonly closeListeners: Listener<string>[] = [];
  private readonly reconfigureListeners: Listener<void>[] = [];
  private readonly foundListeners: Listener<readonly OpenDocument[]>[] = [];
  private configuration = 0;

  constructor(host: DocumentHost) {
    this.host = host;
  }

  /** Calls `listener` after each version of each document, and again when its settings have changed. */
  onRead(listener: Listener<OpenDocument>): void {
    this.readListeners.push(listener);
  }

  onClose(listener: Listener<string>): void {
    this.closeListeners.push(listener);
  }

  /** Calls `listener` after documents were read again because of their settings. */
  onReconfigure(listener: Listener<void>): void {
    this.reconfigureListeners.push(listener);
  }

  /** Calls `listener` with the documents of which other drafts say something else than before. */
  onFound(listener: Listener<readonly OpenDocument[]>): void {
    this.foundListeners.push(listener);
  }

  /** Asks `across` of each document what other drafts say of it, if it knows, and tells where that is new. */
  findAcross(across: (document: OpenDocument) => readonly AcrossFinding[] | undefined): void {
    const changed = this.all().filter((document) => {
      const found = across(document);
      return found !== undefined && document.setAcross(found);
    });
    if (changed.length > 0) for (const listener of this.foundListeners) listener(changed);
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    this.close({ textDocument: { uri } });
    const entry: Entry = {
      opened: TextDocument.create(uri, languageId, version, text),
      document: undefined,
      waiting: [],
    };
    this.entries.set(uri, entry);
    const settings = this.host.loadSettings([uri]);
    if (settings instanceof Promise) void settings.then(([first]) => this.start(entry, first));
    else this.start(entry, settings[0]);
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    if (!entry.document) {
      entry.waiting.push(() => this.change({ textDocument: { uri, version }, contentChanges }));
      return;
    }
    entry.document.update(contentChanges, version);
    // The most recently changed last: whom it mentions was spoken to most recently.
    this.entries.delete(uri);
    this.entries.set(uri, entry);
    this.emit(entry.document);
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    for (const run of entry.waiting.splice(0)) run();
    for (const listener of this.closeListeners) listener(uri);
  }

  /** Loads the settings of all documents again; those whose settings or place have changed are read again. */
  async reconfigure(): Promise<void> {
    const configuration = ++this.configuration;
    const entries = [...this.entries.values()];
    if (entries.length === 0) return;
    const settings = await this.host.loadSettings(entries.map(({ opened }) => opened.uri));
    // A later answer knows more.
    if (configuration !== this.configuration) return;
    let changed = false;
    entries.forEach((entry, index) => {
      const { document, opened } = entry;
      if (this.entries.get(opened.uri) !== entry) return;
      if (!document) {
        this.start(entry, settings[index]);
        return;
      }
      const context = this.host.contextOf(opened.uri, settings[index] as DocumentSettings);
      if (
        sameSettings(context.settings, document.settings) &&
        context.path === document.path &&
        context.known === document.known
      )
        return;
      document.configure(context);
      changed = true;
      this.emit(document);
    });
    if (changed) for (const listener of this.reconfigureListeners) listener();
  }

  /**
   * The document as the client sees it; undefined where it is not open (any more).
   * @throws ResponseError where the request is cancelled while the document waits for its settings
   */
  async get(uri: string, token: CancellationToken): Promise<OpenDocument | undefined> {
    const entry = this.entries.get(uri);
    if (entry && !entry.document && !token.isCancellationRequested) {
      await new Promise<void>((resolve, reject) => {
        entry.waiting.push(resolve);
        token.onCancellationRequested(() => reject(requestCancelled()));
      });
    }
    if (token.isCancellationRequested) throw requestCancelled();
    return this.entries.get(uri) === entry ? entry?.document : undefined;
  }

  /** The document as it is read at present; undefined where it is not open, or not read yet. */
  present(uri: string): OpenDocument | undefined {
    return this.entries.get(uri)?.document;
  }

  /** The hashtags that open drafts use, the most used first. */
  hashtags(): readonly KnownHashtag[] {
    return hashtagsIn([...this.entries.values()].flatMap(({ document }) => document?.draft ?? []));
  }

  /** What fixes of a document ask of the other drafts. */
  surroundingsOf(document: OpenDocument): Surroundings {
    const { uri } = document;
    return {
      people: () => this.host.people?.(document) ?? [],
      recentQuestions: () => [...this.openQuestions(uri), ...(this.host.recentQuestions?.(uri) ?? [])],
    };
  }

  /** The findings and the score of a document, with fixes that know the other drafts. */
  lint(document: OpenDocument): LintResult | undefined {
    return document.lint(this.surroundingsOf(document));
  }

  /** The questions that the other open drafts end with. */
  private openQuestions(uri: string): readonly string[] {
    return [...this.entries.values()].flatMap(({ document }) =>
      document?.draft && document.uri !== uri ? (closingQuestionOf(document.draft) ?? []) : [],
    );
  }

  /** The same without what other drafts say of it. */
  lintAlone(document: OpenDocument): LintResult | undefined {
    return document.lintAlone(this.surroundingsOf(document));
  }

  /** The documents that are open and read. */
  all(): readonly OpenDocument[] {
    return [...this.entries.values()].flatMap(({ document }) => document ?? []);
  }

  private start(entry: Entry, settings: DocumentSettings | undefined): void {
    const { uri } = entry.opened;
    if (entry.document || this.entries.get(uri) !== entry || !settings) return;
    entry.document = new OpenDocument(entry.opened, this.host.contextOf(uri, settings));
    this.emit(entry.document);
    for (const run of entry.waiting.splice(0)) run();
  }

  private emit(document: OpenDocument): void {
    for (const listener of this.readListeners) listener(document);
  }
}
