import { createConnection as connectSocket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';

const usage = 'usage: node server.js --stdio | --node-ipc | --socket=<port> | --pipe=<name>';

/** The port of `--socket=<port>` or `--socket <port>`; undefined without it. */
function socketPort(args: readonly string[]): number | undefined {
  const index = args.findIndex((arg) => /^--socket(?:=|$)/.test(arg));
  if (index < 0) return undefined;
  return Number(args[index]?.split('=')[1] ?? args[index + 1]);
}

/**
 * A message is written as a header and a content: without this a socket holds the second back until the first is
 * acknowledged, and each answer takes 40 milliseconds more.
 */
function connectWithoutDelay(port: number): Connection {
  const socket = connectSocket({ port, host: '127.0.0.1', noDelay: true });
  const end = (): void => process.exit(1);
  socket.on('close', end);
  socket.on('error', end);
  return createConnection(ProposedFeatures.all, new StreamMessageReader(socket), new StreamMessageWriter(socket));
}

function connect(): Connection {
  const port = socketPort(process.argv.slice(2));
  try {
    return port ? connectWithoutDelay(port) : createConnection(ProposedFeatures.all);
  } catch {
    console.error(usage);
    process.exit(2);
  }
}

startServer(connect(), { docsBase: pathToFileURL(join(__dirname, '..', 'docs')).href });
