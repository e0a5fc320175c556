import { isProse } from './prose.ts';

/** Folders of what is installed or made, and of what is hidden: nobody writes there. */
const excludedFolders = new Set(['node_modules', 'bower_components', 'dist', 'coverage', 'vendor', 'venv', '_site']);

export function isExcludedFolder(name: string): boolean {
  return name.startsWith('.') || excludedFolders.has(name.toLowerCase());
}

/** Whether some folder of a path below a workspace folder is excluded. */
export function isInExcludedFolder(path: string): boolean {
  return path.split('/').slice(1, -1).some(isExcludedFolder);
}

/** True for names that drafts have: Markdown and plain text. */
export function mayBeDraftFile(name: string): boolean {
  return !name.startsWith('.') && isProse(name, '');
}
