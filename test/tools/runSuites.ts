import { build } from './build.ts';
import { failure, inWords, type Outcome } from './outcome.ts';
import { suites } from './suites.ts';

const say = (line: string) => console.log(line);

async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no suite ${unknown.join(', ')}. The suites are ${suites.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const outcomes: Outcome[] = [];
  const built = await build().then(
    () => true,
    (error: Error) => {
      outcomes.push(failure(error.message));
      say(error.message);
      return false;
    },
  );
  const chosen = suites.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const { name, run } of built ? chosen : []) {
    const start = performance.now();
    const outcome = await run(say).catch((error: Error) => failure(error.stack ?? error.message));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`${name.padEnd(10)} ${inWords(outcome)} (${seconds} s)`);
    if (outcome.details !== '') say(outcome.details);
    outcomes.push(outcome);
  }
  const total = (count: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
  const failed = total((outcome) => outcome.failed);
  const skipped = total((outcome) => outcome.skipped);
  say(`\n${inWords({ passed: total((outcome) => outcome.passed), failed, skipped })}`);
  return failed > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
