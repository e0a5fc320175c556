import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, editDraft, readDraft } from '../engine/draft.ts';
import { type LintConfig, type LintResult, lint } from '../engine/lint.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { isExcluded, isIncluded } from '../workspace/configuration/places.ts';
import { isDraftByContent, isMarkdown, isProse } from '../workspace/drafts.ts';
import type { DocumentSettings } from './configuration/configurations.ts';
import { applyContentChange } from './convert.ts';

/** What a document needs to know beside its text. */
export interface DocumentContext {
  readonly settings: DocumentSettings;
  /** With forward slashes, from the name of the workspace folder on. */
  readonly path: string;
}

/** A document that the client has open: its text, and the draft that is read along with it. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly text: TextDocument;
  /** Undefined where the document is no draft. */
  draft: Draft | undefined;
  private context: DocumentContext;
  private isDraftByName = false;
  private linted: LintResult | undefined;

  constructor(text: TextDocument, context: DocumentContext) {
    this.uri = text.uri;
    this.languageId = text.languageId;
    this.text = text;
    this.context = context;
    this.read();
  }

  get version(): number {
    return this.text.version;
  }

  get settings(): DocumentSettings {
    return this.context.settings;
  }

  get path(): string {
    return this.context.path;
  }

  get interfaceLanguage(): InterfaceLanguage {
    return this.context.settings.interfaceLanguage;
  }

  configure(context: DocumentContext): void {
    this.context = context;
    this.read();
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const edit = applyContentChange(this.text, change, version);
      if (edit && this.draft) this.draft = editDraft(this.draft, edit, this.text.getText());
      else this.draft = undefined;
    }
    this.linted = undefined;
    if (!this.draft) this.read();
    else if (!this.isDraftByName && this.draft.frontMatter.platforms.length === 0) this.draft = undefined;
  }

  /**
   * The findings and the score; undefined where the document is no draft. `people` tells the handles that the workspace
   * knows, when a fix asks for them.
   */
  lint(people: () => readonly string[]): LintResult | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    this.linted ??= lint(draft, this.configWith(people));
    return this.linted;
  }

  configWith(people: () => readonly string[]): LintConfig {
    const config = this.context.settings.configuration.lint;
    return {
      ...config,
      // Those whom drafts speak to come before those whom nobody has spoken to yet.
      get people() {
        return [...new Set([...people(), ...config.people])];
      },
    };
  }

  private read(): void {
    const { settings, path } = this.context;
    const { configuration } = settings;
    const canBeDraft = settings.enable && isProse(path, this.languageId) && !isExcluded(configuration, this.uri, path);
    this.isDraftByName = canBeDraft && (this.languageId === 'post-draft' || isIncluded(configuration, this.uri, path));
    const text = this.text.getText();
    const isDraft = this.isDraftByName || (canBeDraft && isDraftByContent(text));
    const { language, platforms } = configuration;
    const markdown = isMarkdown(path, this.languageId);
    this.draft = isDraft ? readDraft(text, { markdown, language, platforms }) : undefined;
    this.linted = undefined;
  }
}
