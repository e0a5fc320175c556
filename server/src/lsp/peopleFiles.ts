import type { TextDocument } from 'vscode-languageserver-textdocument';
import { People } from '../engine/people/people.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import { type ListedPerson, listedPeople } from '../workspace/people/listed.ts';
import { isPeopleFile, peopleFileNames } from '../workspace/people/peopleFile.ts';
import { type PeopleReading, readPeople } from '../workspace/people/readPeople.ts';
import { comparable, parentOf } from '../workspace/uris.ts';
import { unopened } from './convert.ts';

/** A file that lists people, as it stands in its editor, else on disk. */
export interface PeopleFile extends PeopleReading {
  readonly uri: string;
  readonly text: TextDocument;
  readonly isOpen: boolean;
}

interface Host {
  readonly files: WorkspaceFiles | undefined;
  /** Whether somebody tells of changes on disk. */
  readonly watched: boolean;
  folders(): readonly string[];
}

type Listener = () => void;

/** The people whom the author has listed at the root of each folder. Nothing is read until somebody asks. */
export class PeopleFiles {
  private readonly host: Host;
  private readonly listeners: Listener[] = [];
  private readonly open = new Map<string, PeopleFile>();
  private onDisk = new Map<string, PeopleFile>();
  private reading: Promise<void> | undefined;
  private listed: People<ListedPerson> | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  /** Those that are listed, as far as the files are read. */
  get people(): People<ListedPerson> {
    this.listed ??= new People(listedPeople(this.all().map(({ uri, entries }) => ({ uri, entries }))));
    return this.listed;
  }

  /** Resolves once the files are read; where nobody tells of changes they are read again. */
  whenReady(): Promise<void> {
    if (!this.reading || !this.host.watched) this.reading = this.readAll();
    return this.reading;
  }

  /** Calls `listener` when a file came, changed or went. */
  onDidChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** All files that list people, those in editors as they stand there. */
  all(): readonly PeopleFile[] {
    const files = [...this.onDisk, ...this.open].filter(([, { uri }]) => this.isWanted(uri));
    return [...new Map(files).values()];
  }

  /** The file of that URI; undefined where it lists no people. */
  at(uri: string): PeopleFile | undefined {
    const key = comparable(uri);
    const file = this.open.get(key) ?? this.onDisk.get(key);
    return file && this.isWanted(uri) ? file : undefined;
  }

  /** Takes what stands in an editor, whatever it is. */
  setInEditor(text: TextDocument): void {
    if (!this.isWanted(text.uri)) return;
    this.open.set(comparable(text.uri), read(text.uri, text, true));
    this.changed();
  }

  closeEditor(uri: string): void {
    if (!this.open.delete(comparable(uri))) return;
    this.changed();
    void this.look([uri]);
  }

  /** Looks at these files again, if they list people. */
  async look(uris: readonly string[]): Promise<void> {
    if (this.reading && uris.some((uri) => this.isWanted(uri))) await this.refresh();
  }

  /** Reads all files anew, if they have been read: the folders may be others. */
  async refresh(): Promise<void> {
    if (!this.reading) return;
    this.reading = this.readAll();
    await this.reading;
  }

  private async readAll(): Promise<void> {
    const { files } = this.host;
    if (!files) return;
    const uris = this.host.folders().flatMap((folder) => {
      const root = folder.replace(/\/+$/, '');
      return peopleFileNames.map((name) => `${root}/${name}`);
    });
    const texts = await Promise.all(uris.map((uri) => files.read(uri).catch(() => undefined)));
    const found = new Map<string, PeopleFile>();
    uris.forEach((uri, index) => {
      const text = texts[index]?.replace(/^\uFEFF/, '');
      if (text === undefined) return;
      const before = this.onDisk.get(comparable(uri));
      found.set(comparable(uri), before?.text.getText() === text ? before : read(uri, unopened(text), false));
    });
    const isSame = found.size === this.onDisk.size && [...found].every(([key, file]) => this.onDisk.get(key) === file);
    this.onDisk = found;
    if (!isSame) this.changed();
  }

  private isWanted(uri: string): boolean {
    // Asked at every keystroke: what most names are not comes first.
    if (!peopleFileNames.some((name) => uri.endsWith(`/${name}`))) return false;
    const folder = parentOf(uri) ?? '';
    return this.host.folders().some((root) => comparable(root) === comparable(folder));
  }

  private changed(): void {
    this.listed = undefined;
    for (const listener of this.listeners) listener();
  }
}

function read(uri: string, text: TextDocument, isOpen: boolean): PeopleFile {
  return { uri, text, isOpen, ...readPeople(text.getText(), !isPeopleFile(uri)) };
}
