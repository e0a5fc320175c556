import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import type { ConfigurationFile } from './configurationFile.ts';
import type { DocumentStore } from './documents.ts';

/** What every feature works with, from `initialize` to `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: DocumentStore;
  /** Base of the rules' pages, without a slash at its end; undefined where there is none. */
  readonly docsBase: string | undefined;
  /** The configuration file that speaks for a document; undefined where it is in no folder, or no file can be read. */
  configurationFileOf(uri: string): Promise<ConfigurationFile | undefined>;
}

/** One feature of the protocol: what it declares, and its handlers. */
export interface Feature {
  capabilities(client: ClientSupport): Partial<ServerCapabilities>;
  register(session: Session): void;
}
