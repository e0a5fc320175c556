import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a program that was built beside the command line, with these arguments, in this very process. */
export async function runBeside(name: string, args: readonly string[]): Promise<void> {
  const file = join(__dirname, name);
  // What was called keeps its name: the program's usage tells it.
  process.argv = [process.execPath, process.argv[1] ?? file, ...args];
  await import(pathToFileURL(file).href);
}
