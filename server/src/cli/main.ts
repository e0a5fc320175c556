import { isMainThread } from 'node:worker_threads';
import { exitCodes } from './exitCodes.ts';
import { run, terminalOf } from './run.ts';

/** What is printed cannot be written: nobody is to take that for findings. */
async function complainOf(error: unknown): Promise<never> {
  const { reasonOf } = await import('./files/problem.ts');
  const { en, fr } = reasonOf(error);
  terminalOf(process.argv.slice(2)).complain({
    en: `what is printed cannot be written: ${en}`,
    fr: `ce qui s’affiche ne peut pas être écrit\u00A0: ${fr}`,
  });
  process.exit(exitCodes.unusable);
}

// A reader that goes away (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stderr) process.exit(exitCodes.unusable);
    void complainOf(error);
  });
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // A mistake of ours must not look like findings, which end with 1.
    process.stderr.write(`causerie: ${(error as Error).stack ?? error}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

// Threads run this same file: everything ships as one.
if (isMainThread) void main();
else void import('./check/worker.ts').then(({ serve }) => serve());
