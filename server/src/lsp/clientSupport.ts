import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { CauserieInitializationOptions } from '../protocol.ts';

/** What the client said that it can do, as far as it matters here. */
export interface ClientSupport {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It lets the server register for changes of the configuration. */
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  /** It pulls diagnostics; they are then never pushed. */
  readonly pullsDiagnostics: boolean;
  /** It pulls them again when asked to. */
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Commands of ours that it runs by itself. */
  readonly commands: ReadonlySet<string>;
  readonly relatedInformation: boolean;
  readonly codeActionLiterals: boolean;
  /** Edits can name the version that they were made for. */
  readonly documentChanges: boolean;
  /** Edits can have fields to fill in. */
  readonly snippetEdits: boolean;
  readonly showDocument: boolean;
  readonly hoverFormat: MarkupKind;
}

function commandsIn(options: unknown): ReadonlySet<string> {
  const { commands } = (options ?? {}) as Partial<CauserieInitializationOptions>;
  return new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []);
}

/** Reads the capabilities of the client; whatever it does not declare, it cannot do. */
export function readClientSupport({ capabilities, initializationOptions }: InitializeParams): ClientSupport {
  const { workspace, textDocument, window } = capabilities;
  const diagnosticSupport = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    commands: commandsIn(initializationOptions),
    relatedInformation:
      diagnosticSupport?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    showDocument: window?.showDocument?.support === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
  };
}
