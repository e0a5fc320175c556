import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { baselineName } from '../workspace/baseline.ts';
import { peopleFileNames } from '../workspace/people/peopleFile.ts';

/** Files that can be drafts, the baseline, lists of people; and since a folder that goes tells nothing of what was in it, whatever comes and goes. */
const watchers: FileSystemWatcher[] = [
  { globPattern: '**/*.{md,markdown,mdown,mkd,txt,text,post}' },
  { globPattern: `**/${baselineName}` },
  { globPattern: `**/{${peopleFileNames.join(',')}}` },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Milliseconds: a change of branch tells of many files, one after the other. */
const pause = 50;

/** Asks the client to tell of changes of files. */
export function registerWatchers(connection: Connection): void {
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

type Listener = (uris: readonly string[]) => void;

/** The changes of files that the client tells of; a connection has one place for them. */
export class WatchedFiles {
  private readonly listeners: Listener[] = [];
  private readonly burstListeners: Listener[] = [];
  private changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      for (const listener of this.listeners) listener(uris);
      for (const uri of uris) this.changed.add(uri);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tellBurst(), pause);
    });
  }

  /** Calls `listener` with the files that came, changed or went, at once. */
  onDidChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** The same in bursts. */
  onBurst(listener: Listener): void {
    this.burstListeners.push(listener);
  }

  private tellBurst(): void {
    const uris = [...this.changed];
    this.changed = new Set();
    for (const listener of this.burstListeners) listener(uris);
  }
}
