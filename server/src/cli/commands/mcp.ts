import { runBeside } from '../beside.ts';

/** Serves an assistant over standard input and output, until it closes them. */
export function serveAssistant(args: readonly string[]): Promise<void> {
  return runBeside('mcp.js', args);
}
