import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CauserieApi, startClient } from './extension.ts';
import { rulePagesBase } from './features/rulePages.ts';
import { WorkerServer } from './workerServer.ts';

let client: LanguageClient | undefined;
let server: WorkerServer | undefined;

/** Entry of the web (vscode.dev, github.dev): the server runs in a worker of its own. */
export function activate(context: ExtensionContext): CauserieApi<LanguageClient> {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  const worker = new WorkerServer(() => new Worker(file, { name: 'Causerie' }));
  const api = startClient(context, (options) => {
    // There is no file that a rule's page could be: the client shows it from what came with the extension.
    const initializationOptions = { docsBase: rulePagesBase };
    return new LanguageClient('causerie', 'Causerie', () => worker.start(), { ...options, initializationOptions });
  });
  client = api.client;
  server = worker;
  return api;
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  server?.dispose();
}
