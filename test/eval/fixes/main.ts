/**
 * `npm run eval:fixes [-- <folder>] [--show] [--write] [--only=<text>]`: every fix of every finding, on the fixtures, the examples, the
 * corpus and labelled posts, applied alone and all safe ones together, judged by the engine and by grammar checkers that
 * are not ours. Prints counts per rule and language; `--show` prints each fault too, `--write` keeps the table in
 * `docs/fixes.md`, `--only=<text>` tries the drafts whose name has that in it. Exits with 1 where a bar is missed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { percent, table } from '../../tools/table.ts';
import { dataFolder, readRows } from '../rows.ts';
import { triedDrafts } from './drafts.ts';
import { changedLines } from './excerpt.ts';
import { grammalecte } from './grammalecte.ts';
import { type GrammarChecker, newErrors } from './grammar.ts';
import { harper } from './harper.ts';
import { type Fault, type Trial, trialsOf } from './trial.ts';

const faults = [
  'still speaks',
  'new finding',
  'lower score',
  'not settled',
  'grammar',
] as const satisfies readonly Fault[];
/** Of fixes, those that may raise a new error of grammar. */
const mostGrammarFaults = 0.01;

/** Adds the fault `grammar`, and gives the errors for whoever wants to see them. */
async function checkGrammar(trials: readonly Trial[], checker: GrammarChecker): Promise<Map<Trial, readonly string[]>> {
  const excerpts = trials.map(({ draft, after }) => changedLines(draft.text, after));
  const lines = [...new Set(excerpts.flatMap(({ before, after }) => [...before, ...after]))];
  const checked = await checker.check(lines);
  const errorsOf = new Map(lines.map((line, index) => [line, checked[index] ?? []]));
  const errorsIn = (some: readonly string[]): string[] => some.flatMap((line) => [...(errorsOf.get(line) ?? [])]);
  const found = new Map<Trial, readonly string[]>();
  trials.forEach((trial, index) => {
    const { before, after } = excerpts[index] as (typeof excerpts)[number];
    const errors = newErrors(errorsIn(before), errorsIn(after));
    if (errors.length === 0) return;
    trial.faults.add('grammar');
    found.set(trial, errors);
  });
  return found;
}

function counts(trials: readonly Trial[]): string {
  const keys = [...new Set(trials.map(({ rule, language }) => `${rule} ${language}`))].sort();
  const rows = [...keys, ''].map((key) => {
    const some = key === '' ? trials : trials.filter(({ rule, language }) => `${rule} ${language}` === key);
    const cells = faults.map((fault) => some.filter((trial) => trial.faults.has(fault)).length || '');
    return [key === '' ? 'all' : key.slice(0, -3), key.slice(-2), some.length, ...cells];
  });
  return table(['rule', 'language', 'fixes', ...faults], rows);
}

/** What is borne of each fault, and what there is. */
function bars(trials: readonly Trial[], grammar: number): string {
  const count = (fault: Fault): number => trials.filter((trial) => trial.faults.has(fault)).length;
  const rows = [
    ['its own rule still speaks there', '0', count('still speaks')],
    ['another rule speaks that did not', '0', count('new finding')],
    ['the score is lower', '0', count('lower score')],
    ['a second run of all safe fixes changes something', '0', count('not settled')],
    ['a new error of grammar', `${percent(mostGrammarFaults)} of fixes`, `${count('grammar')} (${percent(grammar)})`],
  ];
  return table(['of a fix', 'at most', 'counted'], rows);
}

/** What the counts do not say. */
const notes = [
  '- Fields are filled in with something plausible first: unfilled ones mend nothing.',
  '- Text outside an edit is not compared: a fix is a list of ranges and what replaces them, and nothing else is written.',
  '- Grammar is that of the changed lines, before and after: Grammalecte (Debian’s `grammalecte-cli`) for French, Harper (npm’s `harper.js`)',
  '  for English, their matters of taste (spelling, style, kinds of apostrophes and spaces) left out. No reader has judged whether each',
  '  rewrite is what a careful writer would keep.',
  '- The ways to accept a finding are edits of comments, front matter and configuration; tests of the server hold those.',
].join('\n');

function show(trial: Trial, errors: readonly string[]): void {
  const { before, after } = changedLines(trial.draft.text, trial.after);
  console.log(`${trial.draft.name} · ${trial.rule} · ${trial.title} · ${[...trial.faults].join(', ')}`);
  if (errors.length > 0) console.log(`  ${errors.join(' | ')}`);
  console.log([...before.map((line) => `  - ${line}`), ...after.map((line) => `  + ${line}`), ''].join('\n'));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string', default: '' } },
  });
  // The table that is kept tells of all drafts.
  if (values.write && values.only !== '') throw new Error('--write wants all drafts: leave --only out');
  const say = (line: string): void => console.error(line);
  const drafts = triedDrafts(readRows(dataFolder(positionals[0])));
  const trials = drafts.filter(({ name }) => name.includes(values.only)).flatMap(trialsOf);
  const errors = new Map<Trial, readonly string[]>();
  for (const [language, open] of [
    ['fr', grammalecte],
    ['en', harper],
  ] as const) {
    const some = trials.filter((trial) => trial.language === language);
    for (const [trial, found] of await checkGrammar(some, await open(say))) errors.set(trial, found);
  }
  if (values.show) {
    for (const trial of trials) if (trial.faults.size > 0) show(trial, errors.get(trial) ?? []);
  }
  const grammar = trials.filter((trial) => trial.faults.has('grammar')).length / trials.length;
  const tried = new Set(trials.map(({ draft }) => draft)).size;
  const report = [
    '# Fixes',
    `Made by \`npm run eval:fixes -- --write\`; not edited by hand. Each fix of each finding is applied by itself to ${tried} drafts (fixtures,\nthe sentences of lexicons, examples, the corpus, labelled posts that are no part of this project), and all safe ones together.`,
    bars(trials, grammar),
    counts(trials),
    notes,
  ].join('\n\n');
  console.log(report);
  if (values.write) writeFileSync(fileURLToPath(new URL('../../../docs/fixes.md', import.meta.url)), `${report}\n`);
  const isBroken = trials.some((trial) => [...trial.faults].some((fault) => fault !== 'grammar'));
  if (isBroken || grammar > mostGrammarFaults) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
