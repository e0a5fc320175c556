import {
  ErrorCodes,
  Message,
  type MessageStrategy,
  type MessageWriter,
  type RequestMessage,
} from 'vscode-languageserver';

/**
 * Holds clients to the order of LSP's lifecycle, which the library leaves to its users: a request before `initialize` or
 * after `shutdown`, and a second `initialize`, is answered with an error.
 */
export class Lifecycle implements MessageStrategy {
  private readonly writer: MessageWriter;
  private isInitialized = false;
  isShutDown = false;

  constructor(writer: MessageWriter) {
    this.writer = writer;
  }

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (!Message.isRequest(message)) return next(message);
    if (this.isShutDown) return this.refuse(message, ErrorCodes.InvalidRequest, 'The server is shut down.');
    if (message.method === 'initialize') {
      if (this.isInitialized) return this.refuse(message, ErrorCodes.InvalidRequest, 'The server is initialized.');
      this.isInitialized = true;
    } else if (!this.isInitialized) {
      return this.refuse(message, ErrorCodes.ServerNotInitialized, 'The server waits for "initialize".');
    }
    if (message.method === 'shutdown') this.isShutDown = true;
    return next(message);
  }

  private refuse({ id, jsonrpc }: RequestMessage, code: number, reason: string): Promise<void> {
    return this.writer.write({ jsonrpc, id, error: { code, message: reason } } as Message);
  }
}
