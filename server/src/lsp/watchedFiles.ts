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

/** Calls `look` with the files that came, changed or went, in bursts. */
export function watchFiles(connection: Connection, look: (uris: readonly string[]) => void): void {
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) changed.add(uri);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const uris = [...changed];
      changed = new Set();
      look(uris);
    }, pause);
  });
}
