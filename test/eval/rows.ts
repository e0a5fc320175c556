import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** One labelled post. `source` begins with the collection's name, up to the first colon that follows its kind. */
export interface Row {
  readonly file: string;
  readonly lang: string;
  readonly text: string;
  /** `unlabelled` where the row says nothing. */
  readonly label: string;
  readonly source: string;
}

/** Where the data lie: told on the command line or by `EVAL_DATA`, else beside the project. They are never part of it. */
export function dataFolder(argument: string | undefined): string {
  const folder = resolve(argument ?? process.env.EVAL_DATA ?? '../shared/eval');
  if (!existsSync(folder)) {
    throw new Error(
      `No labelled posts in ${folder}. Say where they are: npm run eval -- <folder> (JSON Lines with lang, text, label, source).`,
    );
  }
  return folder;
}

function sourceOf(source: unknown): string {
  const names = String(source ?? '').split(':');
  const [first = '', second = ''] = names;
  return first.startsWith('hand-labelled') || first.startsWith('drafts')
    ? `${first.replace(/\(.*/, '')}:${second}`
    : first;
}

/** Every row of every `*.jsonl` in a folder. */
export function readRows(folder: string): Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { lang, text, label, source } = JSON.parse(line);
          const file = basename(name, '.jsonl');
          return { file, lang, text, label: label ?? 'unlabelled', source: sourceOf(source) };
        }),
    );
}
