import type { Diagnostic } from 'vscode-languageserver';
import { comparable } from '../../workspace/uris.ts';
import { allProblems, toProblemDiagnostic } from '../configuration/problems.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

/** Milliseconds: drafts come first. */
const pause = 30;
/** Milliseconds after the start, when the configurations of the workspace are looked at though no draft is open. */
const firstLook = 300;

/** Tells what is wrong with configuration files, open or not; each is told again only when that has changed. */
class Telling {
  private readonly session: Session;
  private readonly told = new Map<string, { readonly uri: string; readonly content: string }>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private running = Promise.resolve();

  constructor(session: Session) {
    this.session = session;
  }

  soon(after = pause): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.running = this.running.then(() => this.tell());
    }, after);
  }

  private async tell(): Promise<void> {
    const { configurations, watching } = this.session;
    const present = new Set<string>();
    for (const { uri, text, problems } of await allProblems(this.session)) {
      const key = comparable(uri);
      present.add(key);
      const buffer = configurations.buffers.get(uri);
      // What has been typed meanwhile is told in its turn.
      if (buffer && buffer.getText() !== text.getText()) continue;
      const version = buffer?.version;
      const language = await configurations.interfaceLanguageOf(uri);
      const diagnostics = problems.map((problem) => toProblemDiagnostic(problem, text, language, this.session));
      this.send(key, uri, diagnostics, version);
    }
    for (const [key, { uri }] of this.told) if (!present.has(key)) this.send(key, uri, []);
    await watching.follow();
  }

  private send(key: string, uri: string, diagnostics: Diagnostic[], version?: number): void {
    const content = JSON.stringify([version, diagnostics]);
    const before = this.told.get(key)?.content;
    if (before === content || (before === undefined && diagnostics.length === 0 && version === undefined)) return;
    if (diagnostics.length > 0 || version !== undefined) this.told.set(key, { uri, content });
    else this.told.delete(key);
    if (!this.session.client.takesDiagnostics) return;
    void this.session.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

/** Findings on configuration files themselves. They are pushed, since most of these files are not open. */
export const feature: Feature = {
  register(session) {
    const telling = new Telling(session);
    const seen = new WeakSet<OpenDocument>();
    session.configurations.onChange(() => telling.soon());
    session.documents.onRead((document) => {
      if (seen.has(document)) return;
      seen.add(document);
      telling.soon();
    });
    setTimeout(() => {
      for (const folder of session.folders.uris()) void session.configurations.files.of(folder);
      telling.soon();
    }, firstLook);
  },
};
