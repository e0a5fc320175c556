import type { InterfaceLanguage } from '../../../server/src/engine/messages/index.ts';
import type { RuleMeta } from '../../../server/src/engine/rule.ts';
import type { RuleOption } from '../../../server/src/engine/ruleOptions.ts';
import { configurationShape, topKeys } from '../../../server/src/workspace/configuration/keys.ts';
import { keyNamed, type Shape, shapeAt } from '../../../server/src/workspace/configuration/shape.ts';

const heads = {
  en: {
    option: 'option',
    takes: 'takes',
    byDefault: 'by default',
    is: 'what it is for',
    key: 'key',
    extended: 'with `extends`',
  },
  fr: {
    option: 'option',
    takes: 'prend',
    byDefault: 'par défaut',
    is: 'à quoi elle sert',
    key: 'clé',
    extended: 'avec `extends`',
  },
} as const;

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value).replace(/([,:])/g, '$1 ')}\``;
}

function takes(option: RuleOption, language: InterfaceLanguage): string {
  if (option.kind === 'choices') return option.values.map(code).join(', ');
  const { least, most } = option;
  const range = language === 'fr' ? `${least} à ${most}` : `${least} to ${most}`;
  if (option.kind === 'integer') return range;
  return language === 'fr' ? `${range}, pour toutes ou par plateforme` : `${range}, for all or by platform`;
}

function byDefault(option: RuleOption, language: InterfaceLanguage): string {
  if (option.kind === 'byPlatform' && Object.keys(option.default).length === 0) {
    return language === 'fr' ? 'ceux de la plateforme' : 'the platform’s own';
  }
  if (option.kind !== 'byPlatform') return code(option.default);
  return Object.entries(option.default)
    .map(([platform, value]) => `${platform}\u00a0${value}`)
    .join(', ');
}

/** What a configuration may set of a rule, as a table and an example. */
export function optionTable(
  { id, options = {} }: Pick<RuleMeta, 'id' | 'options'>,
  language: InterfaceLanguage,
): string {
  const head = heads[language];
  const rows = Object.entries(options).map(([name, option]) => {
    const says = shapeOfOption(id, name)[language];
    return `| \`${name}\` | ${takes(option, language)} | ${byDefault(option, language)} | ${says} |`;
  });
  const [first] = Object.entries(options);
  const example = first ? `  ${id}: { severity: hint, options: { ${first[0]}: ${exampleOf(first[1])} } }` : '';
  return [
    `| ${head.option} | ${head.takes} | ${head.byDefault} | ${head.is} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```yaml',
    '# .causerie.yml',
    'rules:',
    example,
    '```',
  ].join('\n');
}

function exampleOf(option: RuleOption): string {
  if (option.kind === 'choices') return `[${option.values.slice(0, 2).join(', ')}]`;
  if (option.kind === 'integer') return String(option.default * 2);
  return `{ mastodon: ${Math.min(option.most, Math.max(option.least, 5000) > option.most ? 8 : 5000)} }`;
}

function shapeOfOption(rule: string, name: string): { readonly en: string; readonly fr: string } {
  const shape = shapeAt(configurationShape, ['rules', rule, 'options']);
  const key = shape?.kind === 'object' ? keyNamed(shape, name) : undefined;
  if (!key) throw new Error(`rule ${rule} has no option ${name}`);
  return key.says;
}

const kinds: Readonly<Record<Shape['kind'], { readonly en: string; readonly fr: string }>> = {
  boolean: { en: 'true or false', fr: 'true ou false' },
  integer: { en: 'number', fr: 'nombre' },
  text: { en: 'text', fr: 'texte' },
  choice: { en: 'word', fr: 'mot' },
  list: { en: 'list', fr: 'liste' },
  object: { en: 'names and values', fr: 'noms et valeurs' },
};

function takesShape(shape: Shape, language: InterfaceLanguage): string {
  if (shape.kind === 'choice') return shape.values.map(code).join(', ');
  if (shape.kind === 'list' && shape.of.kind === 'choice') return takesShape(shape.of, language);
  return kinds[shape.kind][language];
}

/** Every key of a configuration file, as a table. */
export function keyTable(language: InterfaceLanguage): string {
  const head = heads[language];
  const rows = topKeys.map(({ name, shape, says, default: value, isSetting, joins }) => {
    const adds = language === 'fr' ? 's’ajoute' : 'adds up';
    const replaces = language === 'fr' ? 'remplace' : 'replaces';
    const extended = !isSetting ? '–' : joins || name === 'rules' ? adds : replaces;
    return `| \`${name}\` | ${takesShape(shape, language)} | ${value === undefined ? '–' : code(value)} | ${extended} | ${says[language]} |`;
  });
  return [
    `| ${head.key} | ${head.takes} | ${head.byDefault} | ${head.extended} | ${head.is} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
