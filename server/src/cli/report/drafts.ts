import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { KnownFindings } from '../../engine/baseline.ts';
import type { CorpusDraft } from '../../engine/corpus/corpus.ts';
import { summarizeText } from '../../workspace/summarizer.ts';
import { isDraft } from '../check/checkFile.ts';
import type { Configurations } from '../check/configurations.ts';
import type { FoundFile } from '../files/find.ts';
import { type FileProblem, reasonOf } from '../files/problem.ts';
import { decodeText } from '../files/text.ts';

/** A draft that was read, and the file that it is. */
export interface ReadDraft {
  readonly file: FoundFile;
  readonly draft: CorpusDraft;
}

/** Findings that their author took as they are, by the absolute path of their file. */
type KnownOf = (absolute: string) => KnownFindings | undefined;

async function readFile(
  file: FoundFile,
  configurations: Configurations,
  knownOf: KnownOf,
): Promise<ReadDraft | undefined> {
  const configuration = await configurations.of(file.absolute);
  const bytes = readFileSync(file.absolute);
  if (!isDraft(file, bytes, configuration, { draftsOnly: false })) return undefined;
  const summary = summarizeText(decodeText(bytes), file.absolute, configuration, knownOf(file.absolute));
  const { mtimeMs } = statSync(file.absolute);
  return { file, draft: { uri: pathToFileURL(file.absolute).href, mtime: mtimeMs, summary } };
}

/** Sums up the drafts among files. What cannot be read is told; a configuration with mistakes ends it. */
export async function readDrafts(
  files: readonly FoundFile[],
  configurations: Configurations,
  knownOf: KnownOf,
  onDone: (count: number) => void,
): Promise<{ drafts: ReadDraft[]; problems: FileProblem[] }> {
  const drafts: ReadDraft[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    // Outside of what is caught: a mistake in it is told once, and not for every file.
    await configurations.of(file.absolute);
    try {
      const read = await readFile(file, configurations, knownOf);
      if (read) drafts.push(read);
    } catch (error) {
      problems.push({ path: file.path, reason: reasonOf(error) });
    }
    onDone(1);
  }
  return { drafts, problems };
}
