import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type CauserieApi, startClient } from './extension.ts';

let client: LanguageClient | undefined;

/** Megabytes: drafts leave little behind at a key, and what V8 keeps free for more is held by nobody else. */
const youngObjects = '--max-semi-space-size=4';

/** Entry of the desktop and of remote hosts: the server runs in a node process of its own. */
export function activate(context: ExtensionContext): CauserieApi<LanguageClient> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const servers = {
    run: { ...server, options: { execArgv: [youngObjects] } },
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const api = startClient(context, (options) => new LanguageClient('causerie', 'Causerie', servers, options));
  client = api.client;
  return api;
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
