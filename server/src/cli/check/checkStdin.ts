import { relative, resolve, sep } from 'node:path';
import { shown } from '../files/find.ts';
import { type FileProblem, reasonOf } from '../files/problem.ts';
import { decodeText } from '../files/text.ts';
import type { ReportedFile } from '../report.ts';
import type { Worded } from '../worded.ts';
import { isDraft } from './checkFile.ts';
import { checkText } from './checkText.ts';
import { Configurations } from './configurations.ts';
import type { CheckSettings } from './task.ts';

interface CheckedInput {
  readonly mistakes: readonly Worded[];
  readonly isBroken: boolean;
  readonly files: readonly ReportedFile[];
  readonly marked: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
  readonly stdin?: { readonly text: string; readonly mended: string };
}

/** Read as it comes: reading at once fails where whoever writes is slow. */
async function everythingOf(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Checks what comes on standard input, as if it stood in the file of this name. @throws UsageError where a configuration is named that is not there */
export async function checkNamed(name: string, settings: CheckSettings): Promise<CheckedInput> {
  const { cwd } = settings;
  const absolute = resolve(cwd, name);
  const path = shown(absolute, cwd);
  const configurations = new Configurations(settings.config, cwd);
  const configuration = await configurations.of(absolute);
  const told = { mistakes: configurations.mistakes(), isBroken: configurations.isBroken };
  try {
    const bytes = await everythingOf(process.stdin);
    const inFolder = relative(resolve(cwd, '..'), absolute).split(sep).join('/');
    const text = decodeText(bytes);
    if (!isDraft({ path, absolute, named: true, inFolder }, bytes, configuration, settings)) {
      return { ...told, files: [], marked: new Set(), problems: [], stdin: { text, mended: text } };
    }
    const { file, mended = text } = checkText(path, text, configuration, settings);
    const marked = new Set(text.startsWith('\ufeff') ? [path] : []);
    return { ...told, files: [file], marked, problems: [], stdin: { text, mended } };
  } catch (error) {
    return { ...told, files: [], marked: new Set(), problems: [{ path, reason: reasonOf(error) }] };
  }
}
