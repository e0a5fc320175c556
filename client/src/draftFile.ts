import type { Platform, Purpose } from '../../server/src/engine/vocabulary.ts';

/** What a new draft is for. */
export interface NewDraft {
  readonly platforms: readonly Platform[];
  readonly purpose: Purpose | undefined;
  readonly language: 'auto' | 'fr' | 'en';
}

/** A blog takes Markdown; what is typed into a network's text box is plain. */
export function extensionOf({ platforms }: NewDraft): '.post.md' | '.post' {
  return platforms.includes('blog') ? '.post.md' : '.post';
}

/** Front matter that says what was chosen, and an empty body: not a word of it is ours. */
export function frontMatterOf({ platforms, purpose, language }: NewDraft): string {
  const lines = [
    ...(platforms.length > 0
      ? [`platform: ${platforms.length === 1 ? platforms[0] : `[${platforms.join(', ')}]`}`]
      : []),
    ...(language === 'auto' ? [] : [`language: ${language}`]),
    ...(purpose ? [`purpose: ${purpose}`] : []),
  ];
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : '';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `2026-03-09`, by the writer's own calendar. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A name that is free: of that day, and numbered where the day has some already. */
export function freeName(day: string, extension: string, taken: ReadonlySet<string>): string {
  // Another extension does not make another draft: two files of one name are hard to tell apart.
  const bases = new Set(
    [...taken].map((name) => name.toLowerCase().replace(/\.(?:post(?:\.(?:md|txt))?|md|txt)$/, '')),
  );
  for (let number = 1; ; number++) {
    const base = number === 1 ? day : `${day}-${number}`;
    if (!bases.has(base)) return base + extension;
  }
}

const glob = /[*?[\]{}!()]/;

/** Folders of a workspace that drafts may lie in, by `causerie.include`: globs say where drafts are, not where one goes. */
export function draftFolders(include: readonly string[]): readonly string[] {
  return include
    .map((entry) => entry.trim().replace(/^(?:\.?\/)+|\/+$/g, ''))
    .filter((entry) => entry !== '' && !glob.test(entry) && !entry.split('/').includes('..') && !/\.\w+$/.test(entry));
}

/** The folder to make where none of them exists. */
export function folderToMake(include: readonly string[]): string {
  const folders = draftFolders(include);
  return folders.includes('drafts') ? 'drafts' : (folders[0] ?? 'drafts');
}
