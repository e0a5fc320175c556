import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file that the command line is bundled into; worker threads run it too. */
export const bundle = __filename;

/** What decides about every finding. */
export const engineBundles = ['engine.js', 'lexicons.fr.js', 'lexicons.en.js'].map((name) => join(__dirname, name));

/** Address of a rule's page as it ships with the product. */
export function rulePage(id: string): string {
  return pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${id}.md`)).href;
}
