import { runBeside } from '../beside.ts';

const transport = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Serves an editor until it takes its leave: over standard input and output where nothing else is named. */
export function serveEditor(args: readonly string[]): Promise<void> {
  return runBeside('server.js', args.some((arg) => transport.test(arg)) ? args : ['--stdio', ...args]);
}
