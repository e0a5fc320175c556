import type { DraftIndex } from '../workspace/draftIndex.ts';

/** How much longer than it takes the workspace is left alone, where nobody tells of its changes. */
const rest = 20;

/** Looks at the folders again once an open draft has changed, for clients that cannot watch them. */
export function lookNowAndThen(index: DraftIndex): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextTime = 0;
  const look = async (): Promise<void> => {
    const start = performance.now();
    await index.refresh();
    const end = performance.now();
    nextTime = end + rest * (end - start);
    timer = undefined;
  };
  return () => {
    if (timer === undefined) timer = setTimeout(() => void look(), Math.max(0, nextTime - performance.now()));
  };
}
