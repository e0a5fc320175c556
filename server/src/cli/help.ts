import { type Command, commonOptions, type Option, type Options } from './command.ts';
import { commands } from './commands/index.ts';
import { paintOf } from './paint.ts';
import type { Terminal } from './terminal.ts';
import type { Worded } from './worded.ts';
import { wrapped } from './wrapped.ts';

const width = 100;
const labelWidth = 30;

const titles = {
  usage: { en: 'Usage', fr: 'Usage' },
  commands: { en: 'Commands', fr: 'Commandes' },
  common: { en: 'Everywhere', fr: 'Partout' },
  examples: { en: 'Examples', fr: 'Exemples' },
} satisfies Record<string, Worded>;

const headline: Worded = {
  en: 'causerie: shows where a post stops talking with people, and helps to mend it',
  fr: 'causerie\u00A0: montre où une publication cesse de parler avec les gens, et aide à la corriger',
};

const more: Worded = {
  en: 'causerie COMMAND --help tells all of one command. Nothing is sent anywhere: all runs on this machine.',
  fr: 'causerie COMMANDE --help dit tout d’une commande. Rien n’est envoyé nulle part\u00A0: tout se passe sur cette machine.',
};

/** A label, and what it means beside it; below it where the label is long. */
function entry(label: string, tells: string): string {
  const lines = wrapped(tells, width - labelWidth - 2);
  const indent = ' '.repeat(labelWidth + 2);
  const first = label.length < labelWidth ? `  ${label.padEnd(labelWidth)}${lines.shift()}` : `  ${label}`;
  return [first, ...lines.map((line) => indent + line)].join('\n');
}

function labelOf(name: string, { short, value, takes }: Option, language: 'fr' | 'en'): string {
  const given = value ? (takes ? `[=${value[language]}]` : ` ${value[language]}`) : '';
  return `${short ? `-${short}, ` : ''}--${name}${given}`;
}

function section(title: string, body: string, { colors }: Terminal): string {
  return `${paintOf(colors).bold(title)}\n${body}\n`;
}

function optionSection(title: Worded, options: Options, terminal: Terminal): string {
  const { language } = terminal;
  const lines = Object.entries(options).map(([name, option]) =>
    entry(labelOf(name, option, language), option.tells[language]),
  );
  return section(title[language], lines.join('\n'), terminal);
}

function paragraphs(text: Worded | undefined, { language }: Terminal): string[] {
  return (text?.[language] ?? '')
    .split('\n\n')
    .filter(Boolean)
    .map((paragraph) => `${wrapped(paragraph, width).join('\n')}\n`);
}

/** All of one command. */
export function helpOf(command: Command, terminal: Terminal): string {
  const { language } = terminal;
  const operands = command.operands ? ` ${command.operands[language]}` : '';
  const examples = command.examples.map(({ line, tells }) => `  ${line}\n      ${tells[language]}`).join('\n');
  return [
    `causerie ${command.name}${language === 'fr' ? '\u00A0' : ''}: ${command.summary[language]}\n`,
    section(titles.usage[language], `  causerie ${command.name}${operands} [options]`, terminal),
    ...paragraphs(command.about, terminal),
    ...(command.groups ?? []).map(({ title, options }) => optionSection(title, options, terminal)),
    optionSection(titles.common, commonOptions, terminal),
    ...(command.notes ? [`${command.notes[language]}\n`] : []),
    section(titles.examples[language], examples, terminal),
  ].join('\n');
}

/** What there is. */
export async function overview(terminal: Terminal): Promise<string> {
  const { language } = terminal;
  const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
  const list = all.map(({ name, operands, summary }) =>
    entry(`${name}${operands ? ` ${operands[language]}` : ''}`, summary[language]),
  );
  return [
    `${headline[language]}\n`,
    section(titles.usage[language], `  causerie ${language === 'fr' ? 'COMMANDE' : 'COMMAND'} [options]`, terminal),
    section(titles.commands[language], list.join('\n'), terminal),
    optionSection(titles.common, commonOptions, terminal),
    ...paragraphs(more, terminal),
  ].join('\n');
}
