import { lastLines, runNode } from './command.ts';

/** Builds `dist/`; rejects with what the bundler said. */
export async function build(): Promise<void> {
  const built = await runNode(['esbuild.mjs']);
  if (built.code !== 0) throw new Error(`The build failed:\n${lastLines(built.output, 30)}`);
}
