import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnownFindings } from '../engine/baseline.ts';
import type { AcrossFinding } from '../engine/corpus/acrossRule.ts';
import { carried, placed, withAcross } from '../engine/corpus/placedFindings.ts';
import { type Draft, editDraft, readDraft } from '../engine/draft.ts';
import type { Finding } from '../engine/finding.ts';
import { type LintConfig, type LintResult, lint } from '../engine/lint.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { OwnLimits } from '../engine/platforms/length.ts';
import { ownLimits } from '../engine/platforms/ownLimits.ts';
import { isExcluded, isIncluded } from '../workspace/configuration/places.ts';
import { isDraftByContent } from '../workspace/drafts.ts';
import { isMarkdown, isProse } from '../workspace/prose.ts';
import type { DocumentSettings } from './configuration/configurations.ts';
import { applyContentChange, toSpan } from './convert.ts';

/** What a document needs to know beside its text. */
export interface DocumentContext {
  readonly settings: DocumentSettings;
  /** With forward slashes, from the name of the workspace folder on. */
  readonly path: string;
  /** Findings that the author took as they are. */
  readonly known: KnownFindings | undefined;
}

/** Whether findings across drafts say the same, at the same places. */
function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
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
  private isDraftByName = false;
  private linted: LintResult | undefined;
  private shown: LintResult | undefined;
  /** What other drafts say of it, as far as is known, at its place in the present text. */
  private across: readonly Finding[] = [];

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

  /** The limits of platforms that the configuration sets in the place of their own. */
  get limits(): OwnLimits {
    return ownLimits(this.context.settings.configuration.lint.options);
  }

  get path(): string {
    return this.context.path;
  }

  get known(): KnownFindings | undefined {
    return this.context.known;
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
      this.across = edit ? carried(this.across, edit) : [];
      if (edit && this.draft) this.draft = editDraft(this.draft, edit, this.text.getText());
      else this.draft = undefined;
    }
    this.forget();
    if (!this.draft) this.read();
    else if (!this.isDraftByName && this.draft.frontMatter.platforms.length === 0) this.draft = undefined;
  }

  /** Takes what other drafts say of the present text. True where that is not what was known. */
  setAcross(findings: readonly AcrossFinding[]): boolean {
    const across = findings.map((finding) => placed(finding, toSpan(this.text, finding.range)));
    if (sameFindings(across, this.across)) return false;
    this.across = across;
    this.shown = undefined;
    return true;
  }

  /** Its findings by itself and because of other drafts. */
  lint(surroundings: Surroundings): LintResult | undefined {
    const alone = this.lintAlone(surroundings);
    this.shown ??= alone && withAcross(alone, this.across);
    return this.shown;
  }

  /** The findings and the score; undefined where the document is no draft. */
  lintAlone(surroundings: Surroundings): LintResult | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    this.linted ??= lint(draft, this.configWith(surroundings));
    return this.linted;
  }

  configWith(surroundings: Surroundings): LintConfig {
    const config = this.context.settings.configuration.lint;
    return {
      ...config,
      known: this.context.known,
      // Those whom drafts speak to come before those whom nobody has spoken to yet.
      get people() {
        return [...new Set([...surroundings.people(), ...config.people])];
      },
      get recentQuestions() {
        return surroundings.recentQuestions();
      },
    };
  }

  private forget(): void {
    this.linted = undefined;
    this.shown = undefined;
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
    this.forget();
  }
}
