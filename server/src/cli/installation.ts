import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file that the command line is bundled into; worker threads run it too. */
export const bundle = __filename;

/** What decides about every finding. */
export const engineBundle = join(__dirname, 'engine.js');

/** Address of a rule's page as it ships with the product. */
export function rulePage(id: string): string {
  return pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${id}.md`)).href;
}
