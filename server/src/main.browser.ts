import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';
import { Lifecycle } from './transport/lifecycle.ts';

// In a worker, the global object is the port to whoever started it.
const port = globalThis as unknown as DedicatedWorkerGlobalScope;
const writer = new BrowserMessageWriter(port);
const options = { messageStrategy: new Lifecycle(writer) };

startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), writer, options), {});
