import { spawn } from 'node:child_process';
import { root } from './dependencies.mjs';

/** Runs a TypeScript file of the project as a child with this command's arguments, and ends with its exit code. */
export function runTypeScript(file) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child as well; it is the child that cleans up and decides when this ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
