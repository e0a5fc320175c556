import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile.ts';
import type { WorkerAnswer, WorkerData, WorkerTask } from './task.ts';

/** Checks what the main thread sends, one batch after the other. */
export function serve(): void {
  const settings = workerData as WorkerData;
  parentPort?.on('message', (files: WorkerTask) => {
    const answer: WorkerAnswer = files.map((file) => checkFile(file, settings));
    parentPort?.postMessage(answer);
  });
}
