import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { QuietFindings } from './quiet/quietFindings.ts';
import type { Scores } from './scores.ts';
import type { WorkspaceDrafts } from './workspaceDrafts.ts';

/** What every feature of the client works with. */
export interface ClientSession {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly scores: Scores;
  readonly drafts: WorkspaceDrafts;
  readonly quiet: QuietFindings;
}

/** One feature of the client: `features/index.ts` lists them, generated. */
export interface ClientFeature {
  /** Commands that the server may offer, in code lenses. */
  readonly commands?: readonly string[];
  /** What it puts between editor and server; made before the client is. */
  middleware?(context: ExtensionContext, quiet: QuietFindings): Middleware;
  /** Commands, views and listeners, before the server has started. */
  register?(session: ClientSession): Disposable;
}
