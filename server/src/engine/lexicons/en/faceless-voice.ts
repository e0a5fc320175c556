import type { Pattern } from '../../phrases/phrase.ts';

const very = '[(very|so|truly|extremely|incredibly|also|now|once again|deeply)]';

/** What a company says of itself as of somebody else, from its verb on; the subject before it is looked for apart. */
export const phrases: readonly Pattern[] = [
  {
    id: 'is-proud-to',
    pattern: [
      `is ${very} (proud|pleased|thrilled|excited|delighted|honoured|honored|happy|privileged) to`,
      `is ${very} (proud|honoured|honored) of (its|their|the)`,
    ],
    hits: ['Acme is proud to support the fair.', 'The company is very pleased to announce a merger.'],
    misses: ['She is proud of you.'],
  },
  {
    id: 'is-committed-to',
    pattern: [
      `is ${very} (committed|dedicated|devoted) to`,
      '(takes|takes great|takes immense) pride in',
      'prides itself',
      'looks forward to',
      'is looking forward to',
    ],
    hits: ['Acme is committed to quality.', 'The firm prides itself on speed.'],
    misses: ['He takes the bus.'],
  },
  {
    id: 'invites-you',
    pattern: [
      '(invites|welcomes|offers|wishes|thanks|brings|gives|helps) (you|all|everyone|its|our)',
      'would like to (thank|announce|invite|wish|congratulate|welcome|introduce|remind)',
      'is here to help',
    ],
    hits: ['The bakery invites you to its party.', 'Acme would like to thank its clients.'],
    misses: ['He would like to sleep.'],
  },
];
