import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { comparable, nameOf } from '../../workspace/uris.ts';
import { applyContentChange } from '../convert.ts';

const name = /^(?:.*\.)?causerie\.(?:ya?ml|json)$/i;

/** Whether a document is a configuration by its name: `.causerie.yml`, or one to build upon, `base.causerie.yml`. */
export function isConfigurationName(uri: string): boolean {
  return name.test(nameOf(uri));
}

/** The configuration files that the client has open. */
export class ConfigurationBuffers {
  private readonly buffers = new Map<string, TextDocument>();

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    this.buffers.set(comparable(uri), TextDocument.create(uri, languageId, version, text));
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const buffer = this.get(uri);
    if (buffer) for (const change of contentChanges) applyContentChange(buffer, change, version);
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    this.buffers.delete(comparable(uri));
  }

  get(uri: string): TextDocument | undefined {
    return this.buffers.get(comparable(uri));
  }

  all(): readonly TextDocument[] {
    return [...this.buffers.values()];
  }
}
