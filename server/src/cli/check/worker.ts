import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile.ts';
import { Configurations } from './configurations.ts';
import type { Outcome, WorkerAnswer, WorkerData, WorkerTask } from './task.ts';

/** Checks what the main thread sends, one batch after the other. */
export function serve(): void {
  const settings = workerData as WorkerData;
  const configurations = new Configurations(settings.config, settings.cwd);
  parentPort?.on('message', async (files: WorkerTask) => {
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await checkFile(file, configurations, settings));
    parentPort?.postMessage(outcomes satisfies WorkerAnswer);
  });
}
