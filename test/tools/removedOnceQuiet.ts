import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const attempts = 40;
/** Milliseconds. */
const pause = 250;

/**
 * Removes a folder into which the children of a program that has ended may go on writing for a moment. `rmSync`'s own
 * retries do not look again for what came in between. Rejects with its error where the folder is still written to after ten seconds.
 */
export async function removedOnceQuiet(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await delay(pause);
    }
  }
}
