import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { CauserieInitializationOptions } from '../protocol.ts';

/** What the client said that it can do, as far as it matters here. */
export interface ClientSupport {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It lets the server register for changes of the configuration. */
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  /** It lets the server register for changes of files. */
  readonly watchedFiles: boolean;
  /** It shows how far longer work is, begun by the server. */
  readonly progress: boolean;
  /** Also of files outside of the workspace. */
  readonly relativePatterns: boolean;
  /** It pulls diagnostics; they are then never pushed. */
  readonly pullsDiagnostics: boolean;
  /** It takes diagnostics of documents that it has not asked about, and has not open. */
  readonly takesDiagnostics: boolean;
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
  /** Edits can make files. */
  readonly createsFiles: boolean;
  /** Edits can have fields to fill in. */
  readonly snippetEdits: boolean;
  readonly showDocument: boolean;
  readonly hoverFormat: MarkupKind;
  /** Completions can have fields to fill in. */
  readonly snippetCompletions: boolean;
  readonly completionFormat: MarkupKind;
  /** It asks for the documentation of a completion when it shows it. */
  readonly resolvesDocumentation: boolean;
  /** Completions can have words beside their label. */
  readonly labelDetails: boolean;
  /** Definitions can tell of the whole that they are in. */
  readonly definitionLinks: boolean;
  /** It asks where a renaming may begin. */
  readonly preparesRenames: boolean;
  /** Document symbols can stand in each other. */
  readonly hierarchicalSymbols: boolean;
  /** How many folds it takes; undefined where it does not say. */
  readonly mostFolds: number | undefined;
  readonly linkTooltips: boolean;
  /** Semantic tokens may run over several lines. */
  readonly multilineTokens: boolean;
  /** It has no colours but those of semantic tokens. */
  readonly colorsByTokensAlone: boolean;
  /** It asks for semantic tokens again when told to. */
  readonly refreshesTokens: boolean;
}

function commandsIn(options: unknown): ReadonlySet<string> {
  const { commands } = (options ?? {}) as Partial<CauserieInitializationOptions>;
  return new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []);
}

/** Reads the capabilities of the client; whatever it does not declare, it cannot do. */
export function readClientSupport({ capabilities, initializationOptions }: InitializeParams): ClientSupport {
  const { workspace, textDocument, window } = capabilities;
  const diagnosticSupport = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const completionItem = textDocument?.completion?.completionItem;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    takesDiagnostics: textDocument?.publishDiagnostics !== undefined || textDocument?.diagnostic === undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    commands: commandsIn(initializationOptions),
    relatedInformation:
      diagnosticSupport?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    createsFiles: documentChanges && workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    showDocument: window?.showDocument?.support === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    snippetCompletions: completionItem?.snippetSupport === true,
    completionFormat: completionItem?.documentationFormat?.[0] ?? MarkupKind.PlainText,
    resolvesDocumentation: completionItem?.resolveSupport?.properties.includes('documentation') === true,
    labelDetails: completionItem?.labelDetailsSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    colorsByTokensAlone: textDocument?.semanticTokens?.augmentsSyntaxTokens === false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  };
}
