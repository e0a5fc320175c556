import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import type { Configurations } from './configuration/configurations.ts';
import type { ConfigurationWatching } from './configuration/watching.ts';
import type { DocumentStore } from './documents.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

/** What every feature works with, from `initialize` to `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: DocumentStore;
  readonly configurations: Configurations;
  readonly watching: ConfigurationWatching;
  readonly folders: WorkspaceFolders;
  /** Base of the rules' pages, without a slash at its end; undefined where there is none. */
  readonly docsBase: string | undefined;
}

/** One feature of the protocol: what it declares, and its handlers. */
export interface Feature {
  capabilities(client: ClientSupport): Partial<ServerCapabilities>;
  register(session: Session): void;
}
