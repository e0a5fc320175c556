import { commands, type Event, type ExtensionContext, l10n, type Uri, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { type ScoreParams, scoreNotification } from '../../server/src/protocol.ts';
import { configurationFiles } from './configurationFiles.ts';
import { CrashHandler, restartCommand } from './crashes.ts';
import { features } from './features/index.ts';
import { composed } from './middleware.ts';
import { QuietFindings } from './quiet/quietFindings.ts';
import { Scores } from './scores.ts';
import { WorkspaceDrafts } from './workspaceDrafts.ts';

/** What the extension offers to other extensions. */
export interface CauserieApi<Client extends BaseLanguageClient> {
  readonly client: Client;
  /** The last score that the server sent for an open document. */
  scoreOf(uri: Uri | string): ScoreParams | undefined;
  readonly onDidChangeScore: Event<ScoreParams>;
}

/** Ids of languages whose documents can be drafts; the server tells which of them are. */
const languages = ['post-draft', 'markdown', 'plaintext'];

/** Lists of people: no drafts, and the server has to see them as they are written. */
const peopleFiles = '**/people.{yml,yaml}';

async function restart(client: BaseLanguageClient, crashes: CrashHandler): Promise<void> {
  crashes.reset();
  if (client.state === State.Running) await client.stop();
  await client.start();
  void window.showInformationMessage(l10n.t('Causerie’s language server was restarted.'));
}

/** Starts the language client and everything that shows what it says: all that the hosts share. */
export function startClient<Client extends BaseLanguageClient>(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => Client,
): CauserieApi<Client> {
  const crashes = new CrashHandler();
  const scores = new Scores();
  const quiet = new QuietFindings();
  const client = newClient({
    documentSelector: [
      ...languages.map((language) => ({ language })),
      { pattern: configurationFiles },
      { pattern: peopleFiles },
    ],
    errorHandler: crashes,
    initializationOptions: {
      workspaceFiles: true,
      commands: features.flatMap((feature) => feature.commands ?? []),
      ...(context.storageUri?.scheme === 'file' && { storagePath: context.storageUri.fsPath }),
    },
    diagnosticCollectionProvider: quiet,
    middleware: composed(features.flatMap((feature) => feature.middleware?.(context, quiet) ?? [])),
  });
  client.onNotification(scoreNotification, (score: ScoreParams) => scores.set(score));
  const drafts = new WorkspaceDrafts(client);
  context.subscriptions.push(
    scores,
    drafts,
    quiet,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) scores.clear();
    }),
    commands.registerCommand(restartCommand, () => restart(client, crashes)),
    ...features.flatMap((feature) => feature.register?.({ context, client, scores, drafts, quiet }) ?? []),
  );
  // The client tells a failure to start itself, with a way to its output.
  client.start().catch(() => undefined);
  return { client, scoreOf: (uri) => scores.of(uri), onDidChangeScore: scores.onDidChange };
}
