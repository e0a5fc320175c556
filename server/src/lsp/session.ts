import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { Configurations, DocumentSettings } from './configuration/configurations.ts';
import type { ConfigurationWatching } from './configuration/watching.ts';
import type { ConfigurationFile } from './configurationFile.ts';
import type { DocumentStore } from './documents.ts';
import type { KnownHashtag } from './hashtags.ts';
import type { PeopleFiles } from './peopleFiles.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

/** What every feature works with, from `initialize` to `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: DocumentStore;
  /** Hashtags that drafts use, the most used first. */
  readonly knownHashtags: () => Iterable<KnownHashtag>;
  /** All drafts of the workspace. Nothing is read of them before the first diagnostics are out, or somebody asks. */
  readonly index: DraftIndex;
  readonly configurations: Configurations;
  readonly watching: ConfigurationWatching;
  readonly folders: WorkspaceFolders;
  /** Those whom the author has listed. */
  readonly people: PeopleFiles;
  /** The text of a file of the workspace as it is on disk; undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** The language of what is said about no document in particular. */
  interfaceLanguage(): InterfaceLanguage;
  /** Base of the rules' pages, without a slash at its end; undefined where there is none. */
  readonly docsBase: string | undefined;
  /** A document's path for people: in its folder, with that folder's name where several are open. */
  pathOf(uri: string): string;
  /** What holds where no document in particular is meant. */
  workspaceSettings(): Promise<DocumentSettings>;
  /** The configuration file that speaks for a document; undefined where it is in no folder, or no file can be read. */
  configurationFileOf(uri: string): Promise<ConfigurationFile | undefined>;
}

/** Answers `workspace/executeCommand`; what clients pass is not to be trusted. */
export type CommandHandler = (args: readonly unknown[], session: Session) => unknown;

/** One feature of the protocol: what it declares, and its handlers. `features/index.ts` lists them, generated. */
export interface Feature {
  capabilities?(client: ClientSupport): Partial<ServerCapabilities>;
  /** Server-side commands by name: declared and dispatched for all features alike. */
  commands?(client: ClientSupport): Readonly<Record<string, CommandHandler>>;
  register?(session: Session): void;
}
