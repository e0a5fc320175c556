import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PostsPerDay, postsPerDay } from '../../engine/corpus/postsPerDay.ts';
import { reportDraft } from '../../engine/report/reportDraft.ts';
import { reportWordsIn } from '../../engine/report/words/index.ts';
import { today } from '../../workspace/today.ts';
import { BaselineFile } from '../check/baseline.ts';
import { Configurations } from '../check/configurations.ts';
import { progressOf } from '../check/progress.ts';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findFiles, isCalledAsDrafts, shown } from '../files/find.ts';
import { reasonOf } from '../files/problem.ts';
import { bundle } from '../installation.ts';
import { UsageError } from '../worded.ts';
import { type ReadDraft, readDrafts } from './drafts.ts';
import { type PageParts, pageOf } from './page.ts';

const standardOutput = '-';

function partsOfPage(): PageParts {
  const read = (name: string): string => readFileSync(join(dirname(bundle), name), 'utf8');
  return { script: read('report.js'), style: read('report.css') };
}

/** A draft's address as the page links to it: where both are moved together it still leads there. */
function linkFrom(folder: string, absolute: string): string {
  const path = relative(folder, absolute);
  if (isAbsolute(path)) return pathToFileURL(absolute).href;
  return path
    .split(sep)
    .map((part) => encodeURIComponent(part))
    .join('/');
}

function pageFor(drafts: readonly ReadDraft[], borne: PostsPerDay, folder: string, { terminal }: CommandInput): string {
  const rows = drafts.map(({ file, draft }) => ({
    ...reportDraft(draft, file.path),
    uri: linkFrom(folder, file.absolute),
  }));
  const data = { today: today(), language: terminal.language, postsPerDay: borne, drafts: rows };
  return pageOf(data, partsOfPage());
}

function writePage(path: string, page: string, cwd: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    const { en, fr } = reasonOf(error);
    const name = shown(path, cwd);
    throw new UsageError({
      en: `${name} cannot be written: ${en}`,
      fr: `${name} ne peut pas être écrit\u00A0: ${fr}`,
    });
  }
}

/** `causerie report`. @throws UsageError */
export async function runReport(input: CommandInput): Promise<number> {
  const { values, operands, terminal } = input;
  const { cwd, language, env } = terminal;
  const html = values.text('html');
  if (!html) {
    throw new UsageError({
      en: 'say where the report goes: causerie report --html report.html',
      fr: 'dites où écrire le rapport\u00A0: causerie report --html rapport.html',
    });
  }
  // What "--html drafts/*.md" names first is somebody's draft.
  if (isCalledAsDrafts(html)) {
    throw new UsageError({
      en: `${html} is called as drafts are, and the page is none: causerie report --html report.html`,
      fr: `${html} a un nom de brouillon, et la page n’en est pas un\u00A0: causerie report --html rapport.html`,
    });
  }
  const { files, problems } = findFiles(operands.length > 0 ? operands : ['.'], cwd);
  const progress = progressOf(files.length, language, process.stderr, env);
  const configurations = new Configurations(values.text('config'), cwd);
  const baseline = new BaselineFile(undefined, cwd, false);
  const read = await readDrafts(files, configurations, (absolute) => baseline.of(absolute), progress.add);
  progress.end();
  const target = html === standardOutput ? cwd : dirname(resolve(cwd, html));
  const { lint } = await configurations.of(join(cwd, '.'));
  const page = pageFor(read.drafts, postsPerDay(lint.options ?? {}), target, input);
  if (html === standardOutput) terminal.print(page);
  else {
    writePage(resolve(cwd, html), page, cwd);
    const counted = reportWordsIn(language).drafts(read.drafts.length);
    terminal.print(`${shown(resolve(cwd, html), cwd)}${language === 'fr' ? '\u00A0' : ''}: ${counted}\n`);
  }
  const unread = [...problems, ...read.problems];
  for (const { path, reason } of unread) {
    terminal.complain({ en: `${path}: ${reason.en}`, fr: `${path}\u00A0: ${reason.fr}` });
  }
  for (const mistake of configurations.mistakes()) terminal.complain(mistake);
  return unread.length > 0 || configurations.isBroken ? exitCodes.unusable : exitCodes.clean;
}
