import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type CauserieApi, startClient } from './extension.ts';

let client: LanguageClient | undefined;

/** Entry of the desktop and of remote hosts: the server runs in a node process of its own. */
export function activate(context: ExtensionContext): CauserieApi<LanguageClient> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const servers = { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
  const api = startClient(context, (options) => new LanguageClient('causerie', 'Causerie', servers, options));
  client = api.client;
  return api;
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
