import { closeAll, finding, launchDraft, open } from './support.ts';

/** Where the extension does not even start, one failure says so: every test would wait for it in vain. */
export async function extensionStarts(): Promise<void> {
  await finding(await open('start.post.md', launchDraft), 'canned-phrase');
  await closeAll();
}
