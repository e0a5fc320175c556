import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, editDraft, readDraft } from '../engine/draft.ts';
import { type LintConfig, type LintResult, lint } from '../engine/lint.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { CauserieSettings } from '../protocol.ts';
import { isDraftByContent, isDraftByName, isMarkdown, isProse } from '../workspace/drafts.ts';
import { hostsOf } from '../workspace/sites.ts';
import { applyContentChange } from './convert.ts';
import { severitiesOf } from './settings.ts';

/** What a document needs to know beside its text. */
export interface DocumentContext {
  readonly settings: CauserieSettings;
  readonly interfaceLanguage: InterfaceLanguage;
  /** With forward slashes, from the name of the workspace folder on. */
  readonly path: string;
}

/** What fixes ask of the workspace; asked when a fix is made, and not at every keystroke. */
export interface Surroundings {
  /** Handles that the workspace knows, the most recently spoken to first. */
  people(): readonly string[];
  /** The questions that the author's last drafts ended with. */
  recentQuestions(): readonly string[];
}

/** A document that the client has open: its text, and the draft that is read along with it. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly text: TextDocument;
  /** Undefined where the document is no draft. */
  draft: Draft | undefined;
  private context: DocumentContext;
  private severities: LintConfig['severities'];
  private isDraftByName = false;
  private linted: LintResult | undefined;

  constructor(text: TextDocument, context: DocumentContext) {
    this.uri = text.uri;
    this.languageId = text.languageId;
    this.text = text;
    this.context = context;
    this.severities = severitiesOf(context.settings);
    this.read();
  }

  get version(): number {
    return this.text.version;
  }

  get settings(): CauserieSettings {
    return this.context.settings;
  }

  get path(): string {
    return this.context.path;
  }

  get interfaceLanguage(): InterfaceLanguage {
    return this.context.interfaceLanguage;
  }

  configure(context: DocumentContext): void {
    this.context = context;
    this.severities = severitiesOf(context.settings);
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

  /** The findings and the score; undefined where the document is no draft. */
  lint(surroundings: Surroundings): LintResult | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    this.linted ??= lint(draft, this.configWith(surroundings));
    return this.linted;
  }

  configWith(surroundings: Surroundings): LintConfig {
    return {
      severities: this.severities,
      ownSites: hostsOf(this.context.settings.sites),
      get people() {
        return surroundings.people();
      },
      get recentQuestions() {
        return surroundings.recentQuestions();
      },
    };
  }

  private read(): void {
    const { settings, path } = this.context;
    const canBeDraft = settings.enable && isProse(path, this.languageId);
    this.isDraftByName = canBeDraft && (this.languageId === 'post-draft' || isDraftByName(path, settings.include));
    const text = this.text.getText();
    const isDraft = this.isDraftByName || (canBeDraft && isDraftByContent(text));
    const markdown = isMarkdown(path, this.languageId);
    this.draft = isDraft ? readDraft(text, { markdown, language: settings.language }) : undefined;
    this.linted = undefined;
  }
}
