import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { Scores } from './scores.ts';

/** What every feature of the client works with. */
interface ClientSession {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly scores: Scores;
}

/** One feature of the client: `features/index.ts` lists them, generated. */
export interface ClientFeature {
  /** Commands that the server may offer, in code lenses. */
  readonly commands?: readonly string[];
  /** What it puts between editor and server; made before the client is. */
  middleware?(context: ExtensionContext): Middleware;
  /** Commands, views and listeners, before the server has started. */
  register?(session: ClientSession): Disposable;
}
