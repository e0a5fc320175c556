import { check } from './check.ts';
import { serveEditor } from './commands/lsp.ts';
import { serveAssistant } from './commands/mcp.ts';
import { json } from './reporters/json.ts';
import { stylish } from './reporters/stylish.ts';
import { type CheckOptions, helpText, languageOfEnvironment, readCommand, UsageError } from './usage.ts';
import { version } from './version.ts';

const exitCodes = { clean: 0, findings: 1, unusable: 2 } as const;

async function run(args: readonly string[]): Promise<number> {
  const command = readCommand(args, process.env);
  if (command.name === 'check') return runCheck(command.options);
  if (command.name === 'lsp' || command.name === 'mcp') {
    await (command.name === 'lsp' ? serveEditor : serveAssistant)(command.args);
    return exitCodes.clean;
  }
  if (command.name === 'help') {
    process.stdout.write(helpText[languageOfEnvironment(process.env)]);
    return exitCodes.clean;
  }
  process.stdout.write(`${version}\n`);
  return exitCodes.clean;
}

function runCheck(options: CheckOptions): number {
  const { report, problems, failed } = check(options, process.cwd());
  const colors = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(options.format === 'json' ? json(report) : stylish(report, options.interfaceLanguage, colors));
  for (const { path, reason } of problems) process.stderr.write(`causerie: ${path}: ${reason}\n`);
  if (problems.length > 0) return exitCodes.unusable;
  return failed ? exitCodes.findings : exitCodes.clean;
}

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`causerie: ${error.message}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

void main();
