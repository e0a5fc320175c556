import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CauserieApi, startClient } from './extension.ts';
import { rulePagesBase } from './features/rulePages.ts';
import { WorkerServer } from './workerServer.ts';

let client: LanguageClient | undefined;
let server: WorkerServer | undefined;

/** A worker that runs the server, which loads the rest: hosts start workers from blobs, where scripts have no neighbours. */
function newWorker(extension: Uri): Worker {
  const uriOf = (name: string) => JSON.stringify(Uri.joinPath(extension, 'dist', name).toString(true));
  const code = `var causerieScripts = ${uriOf('/')}; importScripts(${uriOf('server.browser.js')});`;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(url, { name: 'Causerie' });
}

/** Entry of the web (vscode.dev, github.dev): the server runs in a worker of its own. */
export function activate(context: ExtensionContext): CauserieApi<LanguageClient> {
  const worker = new WorkerServer(() => newWorker(context.extensionUri));
  const api = startClient(context, (options) => {
    // There is no file that a rule's page could be: the client shows it from what came with the extension.
    const initializationOptions = { ...options.initializationOptions, docsBase: rulePagesBase };
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
