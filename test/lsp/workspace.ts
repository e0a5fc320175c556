import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { type ClientOptions, type Finding, pushCapabilities, start, type TestClient } from './support.ts';

/** A client that tells of changes of files and shows how far longer work is. */
export const watchingCapabilities: ClientCapabilities = {
  ...pushCapabilities,
  workspace: { ...pushCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  window: { ...pushCapabilities.window, workDoneProgress: true },
};

/** A folder of drafts on disk, and servers that know it. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'causerie é '));
  readonly storage = mkdtempSync(join(tmpdir(), 'causerie-storage-'));

  uri(path = ''): string {
    return pathToFileURL(join(this.folder, path)).href.replace(/\/$/, '');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  start(options: ClientOptions = {}) {
    return start({
      capabilities: watchingCapabilities,
      ...options,
      workspaceFolder: this.uri(),
      initializationOptions: { storagePath: this.storage, ...(options.initializationOptions as object) },
    });
  }

  clear(): void {
    for (const folder of [this.folder, this.storage]) rmSync(folder, { recursive: true, force: true });
  }

  /** Tells a server what happened to files, as an editor that watches them does. */
  async changed(
    client: TestClient,
    changes: Readonly<Record<string, 'created' | 'changed' | 'deleted'>>,
  ): Promise<void> {
    const types = { created: FileChangeType.Created, changed: FileChangeType.Changed, deleted: FileChangeType.Deleted };
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: Object.entries(changes).map(([path, what]) => ({ uri: this.uri(path), type: types[what] })),
    });
  }
}

/** Waits until a document shows a finding of a rule. */
export async function shows(client: TestClient, uri: string, rule: string): Promise<Finding> {
  const has = (findings: readonly { code?: unknown }[]): boolean => findings.some(({ code }) => code === rule);
  const last = client.published.all.findLast((each) => each.uri === uri);
  const { diagnostics } =
    last && has(last.diagnostics)
      ? last
      : await client.published.next((each) => each.uri === uri && has(each.diagnostics));
  return diagnostics.find(({ code }) => code === rule) as Finding;
}

/** Waits until a document shows no finding of a rule. */
export async function showsNo(client: TestClient, uri: string, rule: string): Promise<void> {
  const hasNone = (findings: readonly { code?: unknown }[]): boolean => findings.every(({ code }) => code !== rule);
  const last = client.published.all.findLast((each) => each.uri === uri);
  if (last && hasNone(last.diagnostics)) return;
  await client.published.next((each) => each.uri === uri && hasNone(each.diagnostics));
}
