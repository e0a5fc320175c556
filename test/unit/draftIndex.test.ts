import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DraftIndex } from '../../server/src/workspace/draftIndex.ts';
import { isInExcludedFolder } from '../../server/src/workspace/exclusions.ts';
import type { WorkspaceFile, WorkspaceFiles, WorkspaceStorage } from '../../server/src/workspace/files.ts';
import { type SummarySettings, summarizeText } from '../../server/src/workspace/summarizer.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

const root = 'file:///site';
const settings: SummarySettings = {
  include: ['drafts'],
  exclude: [],
  includeFrom: undefined,
  excludeFrom: undefined,
  language: 'auto',
  platforms: [],
  lint: { severities: {}, people: [] },
  fingerprint: '',
};

/** A disk in memory, where every look may be followed by a change before it is answered. */
class Disk implements WorkspaceFiles {
  private readonly files = new Map<string, { text: string; mtime: number }>();
  private clock = 0;
  reads = 0;

  write(path: string, text: string): void {
    this.files.set(`${root}/${path}`, { text, mtime: ++this.clock * 60_000 });
  }

  remove(path: string): void {
    for (const uri of [...this.files.keys()]) {
      if (uri === `${root}/${path}` || uri.startsWith(`${root}/${path}/`)) this.files.delete(uri);
    }
  }

  move(from: string, to: string): void {
    for (const [uri, file] of [...this.files]) {
      if (!uri.startsWith(`${root}/${from}/`)) continue;
      this.files.delete(uri);
      this.files.set(uri.replace(`${root}/${from}/`, `${root}/${to}/`), file);
    }
  }

  async *list(folder: string): AsyncIterable<WorkspaceFile> {
    for (const uri of [...this.files.keys()]) {
      const isListed = uri.startsWith(`${folder}/`) && !isInExcludedFolder(uri.replace('file:///', ''));
      const file = isListed ? await this.stat(uri) : undefined;
      if (file) yield file;
    }
  }

  async stat(uri: string): Promise<WorkspaceFile | undefined> {
    await Promise.resolve();
    const file = this.files.get(uri);
    return file && { uri, mtime: file.mtime, stamp: `${file.mtime}` };
  }

  async read(uri: string): Promise<string> {
    await Promise.resolve();
    this.reads++;
    const file = this.files.get(uri);
    if (!file) throw new Error('there is no such file');
    return file.text;
  }
}

/** A storage in memory. */
class Kept implements WorkspaceStorage {
  build = '1';
  readonly texts = new Map<string, string>();

  async lines(name: string): Promise<Iterable<string> | undefined> {
    return this.texts.get(name)?.split('\n');
  }

  async write(name: string, text: string): Promise<void> {
    this.texts.set(name, text);
  }
}

function indexOver(files: WorkspaceFiles, storage?: WorkspaceStorage): DraftIndex {
  return new DraftIndex({
    files,
    storage,
    folders: () => [root],
    settingsOf: async () => settings,
    pathOf: (uri) => uri.replace('file:///', ''),
    knownOf: () => undefined,
    progress: async () => undefined,
    pause: async () => undefined,
    settleOpen: () => undefined,
  });
}

const texts = [
  'La pluie est tombée toute la nuit, et la cour est un lac. Et chez vous ?',
  'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Léa est venue avec sa caisse.',
  '---\nplatform: x\nscheduled: 2026-05-12\n---\nOn allume le four à midi.',
  '# Notes\n\nRien à publier.',
];
const paths = [
  'drafts/a.md',
  'drafts/b.md',
  'drafts/mai/c.md',
  'drafts/juin/c.md',
  'notes/d.md',
  'drafts/node_modules/e.md',
];

const path = fc.constantFrom(...paths);
const text = fc.constantFrom(...texts);
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, text }),
  fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths, 'drafts/mai', 'drafts') }),
  fc.record({ kind: fc.constant('move' as const), from: fc.constant('drafts/mai'), to: fc.constant('drafts/juin') }),
  fc.record({ kind: fc.constant('edit' as const), path, text }),
  fc.record({ kind: fc.constant('close' as const), path }),
  fc.record({ kind: fc.constant('refresh' as const) }),
  fc.record({ kind: fc.constant('wait' as const) }),
);

describe('the index over drafts', () => {
  it('holds what a fresh one does, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, early) => {
        const disk = new Disk();
        const editors = new Map<string, string>();
        const index = indexOver(disk);
        if (early) void index.whenReady();
        const take = (into: DraftIndex, at: string, typed: string): void =>
          into.setInEditor(
            `${root}/${at}`,
            at.startsWith('notes') ? null : summarizeText(typed, at, settings, undefined),
          );
        const uris = (...changed: string[]): string[] => changed.map((each) => `${root}/${each}`);
        for (const each of steps) {
          if (each.kind === 'write') {
            disk.write(each.path, each.text);
            void index.look(uris(each.path));
          } else if (each.kind === 'remove') {
            disk.remove(each.path);
            void index.look(uris(each.path));
          } else if (each.kind === 'move') {
            disk.move(each.from, each.to);
            void index.look(uris(each.from, each.to));
          } else if (each.kind === 'edit') {
            editors.set(each.path, each.text);
            take(index, each.path, each.text);
          } else if (each.kind === 'close') {
            editors.delete(each.path);
            index.closeEditor(`${root}/${each.path}`);
          } else if (each.kind === 'refresh') void index.refresh();
          else await index.whenReady();
        }
        await index.whenReady();
        const fresh = indexOver(disk);
        for (const [at, typed] of editors) take(fresh, at, typed);
        await fresh.whenReady();
        assert.deepEqual([...index.drafts()], [...fresh.drafts()]);
        for (const draft of fresh.drafts()) assert.deepEqual(index.get(draft.uri), draft);
      }),
      propertyRuns(150),
    );
  });

  it('reads nothing twice: not at the second start, nor after a change of branch and back', async () => {
    const disk = new Disk();
    for (const [number, each] of texts.entries()) disk.write(`drafts/${number}.md`, each);
    const kept = new Kept();
    const first = indexOver(disk, kept);
    await first.whenReady();
    await first.save();
    assert.equal(disk.reads, texts.length);
    const second = indexOver(disk, kept);
    await second.whenReady();
    assert.equal(disk.reads, texts.length);
    assert.deepEqual([...second.drafts()], [...first.drafts()]);
    // The same texts in files that are newer: they are read, and known by what they say.
    for (const [number, each] of texts.entries()) disk.write(`drafts/${number}.md`, each);
    const third = indexOver(disk, kept);
    await third.whenReady();
    assert.equal(disk.reads, 2 * texts.length);
    assert.deepEqual(
      [...third.drafts()].map(({ summary }) => summary),
      [...first.drafts()].map(({ summary }) => summary),
    );
  });

  it('tells what came, changed and went, once for each', async () => {
    const disk = new Disk();
    disk.write('drafts/a.md', texts[0] as string);
    const index = indexOver(disk);
    const told: (readonly string[])[] = [];
    const stop = index.onDidChange((uris) => told.push(uris));
    await index.whenReady();
    assert.deepEqual(told.splice(0), [[`${root}/drafts/a.md`]]);
    await index.refresh();
    assert.deepEqual(told, []);
    disk.remove('drafts');
    await index.look([`${root}/drafts`]);
    assert.deepEqual(told.splice(0), [[`${root}/drafts/a.md`]]);
    stop();
    disk.write('drafts/a.md', texts[1] as string);
    await index.look([`${root}/drafts/a.md`]);
    assert.deepEqual(told, []);
  });

  it('looks at nothing before it is asked', async () => {
    const disk = new Disk();
    disk.write('drafts/a.md', texts[0] as string);
    const index = indexOver(disk);
    await index.look([`${root}/drafts/a.md`]);
    await index.refresh();
    assert.equal(disk.reads, 0);
    assert.deepEqual([...index.drafts()], []);
  });
});
