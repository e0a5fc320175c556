import { realpath } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolProblem } from './toolProblem.ts';

/** What drafts are called: an assistant that may check drafts may not look into other files by checking them. */
const draftExtensions = ['.md', '.markdown', '.mdown', '.mkd', '.txt', '.text', '.post'];

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** A root of the client as a folder; undefined where it is none of this machine. */
function folderOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Folders that the roots of a client name. */
export function foldersOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => folderOf(uri) ?? []);
}

/**
 * The file that a path means, links followed: a relative path is looked for in each folder in turn.
 * @throws ToolProblem where there is none in these folders, or it is not called as drafts are
 */
export async function fileWithin(path: string, folders: readonly string[]): Promise<string> {
  const places = isAbsolute(path) ? [path] : folders.map((folder) => resolve(folder, path));
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  for (const place of places) {
    const file = await realpath(place).catch(() => undefined);
    if (file === undefined || !real.some((folder) => isWithin(file, folder))) continue;
    if (draftExtensions.includes(extname(file).toLowerCase())) return file;
    throw new ToolProblem({
      en: `"${path}" is not called as drafts are (${draftExtensions.join(', ')}); pass its text instead`,
      fr: `«\u00A0${path}\u00A0» ne porte pas un nom de brouillon (${draftExtensions.join(', ')})\u00A0; donnez plutôt son texte`,
    });
  }
  if (folders.length === 0) {
    throw new ToolProblem({
      en: 'no folder was named that this server may read: pass the text, or start it with --root FOLDER',
      fr: 'aucun dossier où ce serveur peut lire n’a été nommé\u00A0: donnez le texte, ou lancez-le avec --root DOSSIER',
    });
  }
  throw new ToolProblem({
    en: `there is no file "${path}" in ${folders.join(', ')}, where this server may read`,
    fr: `il n’y a pas de fichier «\u00A0${path}\u00A0» dans ${folders.join(', ')}, où ce serveur peut lire`,
  });
}
