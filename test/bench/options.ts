import { parseArgs } from 'node:util';
import { full, type Plan, quick } from './plan.ts';

const sectionNames = ['start', 'keystroke', 'memory', 'batch', 'lexicon', 'sizes'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface BenchOptions {
  readonly plan: Plan;
  readonly sections: readonly SectionName[];
  readonly peers: boolean;
  readonly write: boolean;
}

export const usage = `usage: npm run bench [-- options]

  --quick         in two minutes: fewer rounds, no VSIX, and of the peers those that bars name, if they are installed
  --only NAMES    ${sectionNames.join(', ')}; several with commas
  --no-peers      nobody but the empty server beside the product
  --write         keep the tables in docs/performance.md, too`;

/** @throws Error that says what is wrong with the arguments */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.write && values.only !== undefined) throw new Error('--write keeps a whole run: leave --only out.');
  const asked = values.only?.split(',').map((name) => name.trim()) ?? sectionNames;
  const unknown = asked.filter((name) => !(sectionNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`There is no section ${unknown.join(', ')}.`);
  return {
    plan: values.quick ? quick : full,
    sections: sectionNames.filter((name) => (asked as readonly string[]).includes(name)),
    peers: !values['no-peers'],
    write: values.write,
  };
}
