import type { InterfaceLanguage } from '../../engine/messages/index.ts';

const fewFiles = 20;
const shortRun = 500;
const interval = 100;
const cells = 24;

/** A line on a terminal that grows while a long run goes on; elsewhere nothing. */
export interface Progress {
  readonly add: (count: number) => void;
  readonly end: () => void;
}

const silent: Progress = { add: () => {}, end: () => {} };

/** A bar on standard error where somebody watches: pipes, logs and short runs stay silent. */
export function progressOf(
  total: number,
  language: InterfaceLanguage,
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
): Progress {
  if (stream.isTTY !== true || env.TERM === 'dumb' || env.CI || total < fewFiles) return silent;
  const noun = language === 'fr' ? 'fichiers' : 'files';
  let done = 0;
  let shown = false;
  let due = Date.now() + shortRun;
  return {
    add(count) {
      done += count;
      const now = Date.now();
      if (now < due) return;
      due = now + interval;
      shown = true;
      const full = Math.round((done / total) * cells);
      stream.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done}/${total} ${noun}`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
