import { connect as connectSocket, type Socket } from 'node:net';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';

import { languageOfEnvironment } from './cli/terminal.ts';
import { startServer } from './lsp/server.ts';
import { editorHost } from './node/nodeConfigurations.ts';
import { nodeFiles } from './node/nodeFiles.ts';
import { nodeStorage } from './node/nodeStorage.ts';
import { FramedReader } from './transport/framedReader.ts';
import { FramedWriter } from './transport/framedWriter.ts';
import { Lifecycle } from './transport/lifecycle.ts';

const command = basename(process.argv[1] ?? '') === 'server.js' ? 'node server.js' : 'causerie lsp';
const usage = `usage: ${command} --stdio | --node-ipc | --socket=<port> | --pipe=<name>`;

/** A connection over streams. It ends with its input: with 0 where the client has asked for it, else with 1. */
function connectStreams(input: Readable, output: Writable): Connection {
  const writer = new FramedWriter(output);
  const lifecycle = new Lifecycle(writer);
  const end = (): void => process.exit(lifecycle.isShutDown ? 0 : 1);
  input.on('end', end).on('close', end);
  const options = { messageStrategy: lifecycle };
  return createConnection(ProposedFeatures.all, new FramedReader(input), writer, options);
}

function connectTo(socket: Socket): Connection {
  socket.on('error', ({ message }) => {
    console.error(`${command}: ${message}`);
    process.exit(1);
  });
  return connectStreams(socket, socket);
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65536;
}

function connectChannel(): Connection {
  const writer = new IPCMessageWriter(process);
  const options = { messageStrategy: new Lifecycle(writer) };
  return createConnection(ProposedFeatures.all, new IPCMessageReader(process), writer, options);
}

/** The arguments that clients are known to pass; others (`--clientProcessId`) are the library's. */
const { values } = parseArgs({
  strict: false,
  options: {
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    socket: { type: 'string' },
    pipe: { type: 'string' },
    'interface-language': { type: 'string' },
  },
});

function connect(): Connection {
  const { socket, 'node-ipc': nodeIpc, pipe } = values;
  if (values.stdio) return connectStreams(process.stdin, process.stdout);
  if (typeof socket === 'string' && isPort(Number(socket))) {
    // Small messages are not to wait for each other's acknowledgement.
    return connectTo(connectSocket({ port: Number(socket), host: '127.0.0.1', noDelay: true }));
  }
  if (typeof pipe === 'string' && pipe !== '') return connectTo(connectSocket(pipe));
  if (nodeIpc && process.send) return connectChannel();
  console.error(usage);
  process.exit(2);
}

/** What decides about what is kept of a draft. */
const bundles = ['server.node.js', 'server.browser.js', 'engine.js', 'lexicons.fr.js', 'lexicons.en.js'].map((name) =>
  join(__dirname, name),
);

startServer(connect(), {
  docsBase: pathToFileURL(join(__dirname, '..', 'docs')).href,
  localeOf: (ofClient) => String(values['interface-language'] ?? ofClient ?? languageOfEnvironment(process.env)),
  files: nodeFiles,
  storage: (folder) => nodeStorage(folder, bundles),
  configurations: editorHost,
});
