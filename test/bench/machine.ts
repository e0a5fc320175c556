import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from './results.ts';

export function machineNow(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${release().replace(/^(\d+\.\d+).*/, '$1')}`,
    node: process.version,
    load: loadavg()[0] ?? Number.NaN,
  };
}
