import { catalogue } from '../../engine/catalogue.ts';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { paintOf } from '../paint.ts';
import { wordsIn } from '../reporting/words.ts';
import { ruleEntry } from './ruleEntry.ts';

/** `causerie rules` */
export async function runRules({ values, terminal }: CommandInput): Promise<number> {
  const { language, colors, print } = terminal;
  const entries = catalogue.map((rule) => ruleEntry(rule, language));
  if (values.text('format') === 'json') {
    print(`${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`);
    return exitCodes.clean;
  }
  const paint = paintOf(colors);
  const longest = Math.max(...entries.map(({ id }) => id.length));
  const { severities } = wordsIn(language);
  const lines = entries.map(({ id, severity, summary }) =>
    [paint.bold(id.padEnd(longest)), paint.severity(severity, severities[severity].padEnd(8)), summary].join('  '),
  );
  print(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}
