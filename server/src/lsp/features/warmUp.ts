import type { Feature } from '../session.ts';
import { TypingTrial } from '../typingTrial.ts';

/** So many keys later V8 has compiled most of what a key runs. */
const enoughKeys = 300;
/** Milliseconds without a change to any draft: whoever opens one looks at it first. */
const idle = 100;
/** Milliseconds that a request may have to wait. */
const slice = 5;
/** Milliseconds in all: on a slow machine, or in a long draft, fewer keys have to do. */
const mostTime = 600;

/**
 * Tries keys on the first draft while nobody types: the first that somebody types would take several times as long as
 * those after some hundreds, since V8 compiles what has run often.
 */
export const feature: Feature = {
  register({ documents }) {
    let [keys, time] = [0, 0];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const warm = (trial: TypingTrial): void => {
      const start = performance.now();
      let now = start;
      for (; now - start < slice && keys < enoughKeys; keys++) {
        trial.key();
        now = performance.now();
      }
      time += now - start;
      if (keys < enoughKeys && time < mostTime) waiting = setTimeout(() => warm(trial), 0);
    };
    documents.onRead((document) => {
      if (keys >= enoughKeys || time >= mostTime) return;
      clearTimeout(waiting);
      const begin = (): void => {
        // A draft of no language yet says nothing of which one is to come.
        if (document.draft && document.draft.language !== 'und') warm(new TypingTrial(document.draft));
      };
      waiting = setTimeout(begin, idle);
    });
  },
};
