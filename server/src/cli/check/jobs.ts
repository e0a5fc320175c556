import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { bundle } from '../installation.ts';
import type { Configurations } from './configurations.ts';
import type { CheckSettings, CheckTask, Outcome, WorkerAnswer } from './task.ts';

/** A thread has to load the whole engine: fewer files than these are checked before it is ready. */
const filesWorthAThread = { told: 100, mended: 30 };
const batch = 8;

function threadsFor(files: number, { withFixes, fix }: CheckSettings, asked: number | undefined): number {
  const worth = withFixes || fix !== 'none' ? filesWorthAThread.mended : filesWorthAThread.told;
  const useful = asked ?? Math.min(availableParallelism(), Math.floor(files / worth));
  return Math.min(useful, Math.ceil(files / batch));
}

async function inThisThread(
  files: readonly CheckTask[],
  configurations: Configurations,
  settings: CheckSettings,
  onDone: (count: number) => void,
): Promise<Outcome[]> {
  const { checkFile } = await import('./checkFile.ts');
  const outcomes: Outcome[] = [];
  for (const file of files) {
    outcomes.push(await checkFile(file, configurations, settings));
    onDone(1);
  }
  return outcomes;
}

/** One thread, taking batches until there are no more. What a broken thread held is told as a problem. */
function runThread(
  settings: CheckSettings,
  next: () => { from: number; files: readonly CheckTask[] } | undefined,
  settle: (from: number, outcomes: readonly Outcome[]) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(bundle, { workerData: settings });
    let held = next();
    const giveOut = (): void => {
      if (held) worker.postMessage(held.files);
      else void worker.terminate().then(() => resolve());
    };
    const fail = (message: string): void => {
      const reason = {
        en: `a thread broke off: ${message}`,
        fr: `un fil d’exécution s’est interrompu\u00A0: ${message}`,
      };
      if (held)
        settle(
          held.from,
          held.files.map(() => ({ kind: 'problem', reason })),
        );
      held = undefined;
      resolve();
    };
    worker.on('message', (answer: WorkerAnswer) => {
      if (held) settle(held.from, answer);
      held = next();
      giveOut();
    });
    worker.on('error', (error) => fail(error.message));
    giveOut();
  });
}

const ignored = (): void => undefined;

async function inThreads(
  files: readonly CheckTask[],
  configurations: Configurations,
  settings: CheckSettings,
  threads: number,
  onDone: (count: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let given = 0;
  const next = () => {
    if (given >= files.length) return undefined;
    const from = given;
    given += batch;
    return { from, files: files.slice(from, given) };
  };
  const settle = (from: number, answer: readonly Outcome[]): void => {
    answer.forEach((outcome, at) => {
      outcomes[from + at] = outcome;
    });
    onDone(answer.length);
  };
  // This thread is one of them: it has the engine by now, and would only wait.
  const here = async (): Promise<void> => {
    for (let held = next(); held; held = next()) {
      for (const [at, file] of held.files.entries()) {
        settle(held.from + at, await inThisThread([file], configurations, settings, ignored));
        // The others' answers come in between.
        await setImmediate();
      }
    }
  };
  const others = Array.from({ length: threads - 1 }, () => runThread(settings, next, settle));
  await Promise.all([...others, here()]);
  return outcomes;
}

/** Checks files, with as many threads as are asked for or worth it. The outcomes are in the order of the files. */
export function checkFiles(
  files: readonly CheckTask[],
  configurations: Configurations,
  settings: CheckSettings,
  jobs: number | undefined,
  onDone: (count: number) => void,
): Promise<Outcome[]> {
  const threads = threadsFor(files.length, settings, jobs);
  return threads > 1
    ? inThreads(files, configurations, settings, threads, onDone)
    : inThisThread(files, configurations, settings, onDone);
}
