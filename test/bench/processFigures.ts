import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used so far, as Linux tells it; undefined elsewhere, and of a process that has ended. */
function read<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** Milliseconds that all threads of a process have spent on a processor. */
export function processorTime(pid: number): number | undefined {
  return read(() => {
    const tasks = `/proc/${pid}/task`;
    const spent = (task: string): number => Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
    return readdirSync(tasks).reduce((sum, task) => sum + spent(task), 0) / 1_000_000;
  });
}

/** Bytes of memory that a process holds. */
export function residentMemory(pid: number): number | undefined {
  return read(() => {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  });
}
