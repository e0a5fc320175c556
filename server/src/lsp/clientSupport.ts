import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** What the client said that it can do, as far as it matters here. */
export interface ClientSupport {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It lets the server register for changes of the configuration. */
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  /** It lets the server register for changes of files. */
  readonly watchedFiles: boolean;
  /** Also of files outside of the workspace. */
  readonly relativePatterns: boolean;
  /** It pulls diagnostics; they are then never pushed. */
  readonly pullsDiagnostics: boolean;
  /** It takes diagnostics of documents that it has not asked about, and has not open. */
  readonly takesDiagnostics: boolean;
  /** It pulls them again when asked to. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeActionLiterals: boolean;
  /** Edits can name the version that they were made for. */
  readonly documentChanges: boolean;
  /** Edits can have fields to fill in. */
  readonly snippetEdits: boolean;
  readonly showDocument: boolean;
  readonly hoverFormat: MarkupKind;
}

/** Reads the capabilities of the client; whatever it does not declare, it cannot do. */
export function readClientSupport({ capabilities }: InitializeParams): ClientSupport {
  const { workspace, textDocument, window } = capabilities;
  const diagnosticSupport = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    takesDiagnostics: textDocument?.publishDiagnostics !== undefined || textDocument?.diagnostic === undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      diagnosticSupport?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    showDocument: window?.showDocument?.support === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
  };
}
