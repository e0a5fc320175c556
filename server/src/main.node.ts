import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';

const usage = 'usage: node server.js --stdio | --node-ipc | --socket=<port> | --pipe=<name>';

function connect(): Connection {
  try {
    return createConnection(ProposedFeatures.all);
  } catch {
    console.error(usage);
    process.exit(2);
  }
}

startServer(connect(), { docsBase: pathToFileURL(join(__dirname, '..', 'docs')).href });
