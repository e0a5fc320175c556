import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../server/src/engine/catalogue.ts';
import { messages as english } from '../../../server/src/engine/messages/en/index.ts';
import type { InterfaceLanguage } from '../../../server/src/engine/messages/index.ts';
import type { RuleMessages } from '../../../server/src/engine/messages/messages.ts';
import { principles } from '../../../server/src/engine/principles/index.ts';
import { root } from '../command.ts';
import { withSection } from '../section.ts';
import { configurationSchema } from './configurationSchema.ts';
import type { GeneratedFiles } from './main.ts';
import { keyTable, optionTable } from './optionPages.ts';
import { withSettings, withSettingWords } from './settings.ts';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

type Listed = (typeof catalogue)[number];

function messagesOf(rule: Listed, all: Readonly<Record<string, RuleMessages>>): RuleMessages {
  const messages = all[rule.id];
  if (!messages) throw new Error(`rule ${rule.id} has no messages`);
  return messages;
}

/** `warning (information on blog)` */
function severityOf({ severity, severityOn = {} }: Listed): string {
  const others = new Map<string, string[]>();
  for (const [platform, other] of Object.entries(severityOn)) {
    others.set(other, [...(others.get(other) ?? []), platform]);
  }
  const exceptions = [...others].map(([other, on]) => `${other} on ${on.join(', ')}`).join('; ');
  return exceptions === '' ? severity : `${severity} (${exceptions})`;
}

function manifest(): string {
  const parsed = JSON.parse(read('package.json'));
  const { configuration } = parsed.contributes;
  configuration.properties = withSettings(configuration.properties);
  return JSON.stringify(parsed, null, 2);
}

function words(path: string, language: InterfaceLanguage): string {
  return JSON.stringify(withSettingWords(JSON.parse(read(path)), language), null, 2);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

function ruleTable(): string {
  const rows = catalogue.map(
    (rule) =>
      `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${severityOf(rule)} | ${cell(messagesOf(rule, english).summary)} |`,
  );
  return ['| rule | severity | what it shows |', '| --- | --- | --- |', ...rows].join('\n');
}

function costOf({ points, principle }: Listed): string {
  if (points === 0) return 'nothing, since the score is of one draft';
  const { cap } = principles[principle];
  return points >= cap ? `${points} points` : `${points} points a finding, ${cap} at most`;
}

function header(rule: Listed): string {
  return `**Principle:** \`${rule.principle}\` · **Severity:** ${severityOf(rule)} · **Costs:** ${costOf(rule)} · since ${rule.since}`;
}

/** A rule's page with its third line made anew, and the tables of its options. */
function page(rule: Listed): string {
  const lines = read(`docs/rules/${rule.id}.md`).split('\n');
  lines[0] = `# ${rule.id}`;
  if (!lines[2]?.startsWith('**Principle:**'))
    throw new Error(`docs/rules/${rule.id}.md: the third line tells the principle`);
  lines[2] = header(rule);
  const text = lines.join('\n');
  if (!rule.options) return text;
  return withSection(withSection(text, 'options', optionTable(rule, 'en')), 'options, fr', optionTable(rule, 'fr'));
}

/** What the catalogue of rules says in other places: settings, their words, tables, pages' headers, the schema. */
export function catalogueFiles(): GeneratedFiles {
  return {
    'package.json': manifest(),
    'package.nls.json': words('package.nls.json', 'en'),
    'package.nls.fr.json': words('package.nls.fr.json', 'fr'),
    'README.md': withSection(read('README.md'), 'rules', ruleTable()),
    'docs/causerie.schema.json': configurationSchema(),
    'docs/configuration.md': withSection(
      withSection(read('docs/configuration.md'), 'keys', keyTable('en')),
      'keys, fr',
      keyTable('fr'),
    ),
    ...Object.fromEntries(catalogue.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])),
  };
}
