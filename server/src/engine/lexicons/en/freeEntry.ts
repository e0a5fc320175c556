import type { Pattern } from '../../phrases/phrase.ts';

/** What says that whoever comes pays nothing: an evening in the village hall is announced so, and sold by nobody. */
export const freeEntry: readonly Pattern[] = [
  {
    id: 'free-entry',
    pattern: [
      '(entry|entrance|admission) [is|will be] [always|completely|entirely|of course] free !(with|when|if|for every)',
      'free (entry|entrance|admission) !(with|when|if|for every)',
      'free [and|,] [is] open to (all|everyone|everybody|the public|anyone)',
      'open to (all|everyone|everybody|the public|anyone) and [is] free',
    ],
    hits: [
      'Entry is free, bring a cushion.',
      'Free admission from two o’clock.',
      'It is free and open to all.',
      'Open to everyone and free',
    ],
    misses: ['Free entry with every second menu.', 'A free quote within a day', 'The side door is open to all.'],
  },
];
