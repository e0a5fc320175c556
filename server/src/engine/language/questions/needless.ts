import type { Purpose } from '../../vocabulary.ts';

/** Purposes that are served without a question to the readers. */
export const servedWithoutQuestion: ReadonlySet<Purpose> = new Set(['thank', 'job-offer', 'answer']);
