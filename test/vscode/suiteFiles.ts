import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/command.ts';

/** Its own tests run in every host; those of `desktop/` need node, those of `web/` a browser. */
export const suiteFolder = join(root, 'test', 'vscode', 'suite');

/** The tests that lie in folders, not in folders of theirs. */
export function testsIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
}

export interface SuiteWorkspace {
  /** A workspace of its own, which the tests may change. */
  workspace: string;
  remove(): void;
}

export function layOutWorkspace(): SuiteWorkspace {
  const workspace = mkdtempSync(join(tmpdir(), 'causerie-suite-'));
  mkdirSync(join(workspace, 'drafts'));
  cpSync(join(root, 'examples'), join(workspace, 'examples'), { recursive: true });
  return { workspace, remove: () => rmSync(workspace, { recursive: true, force: true }) };
}
