import { catalogue } from '../../engine/catalogue.ts';
import { messages as english } from '../../engine/messages/en/index.ts';
import { messages as french } from '../../engine/messages/fr/index.ts';
import type { RuleMeta } from '../../engine/rule.ts';
import type { RuleOption } from '../../engine/ruleOptions.ts';
import { platforms } from '../../engine/vocabulary.ts';
import type { Key, Sentences, Shape } from './shape.ts';

/** What may be said of a rule; `default` is its own severity, whatever is said elsewhere. */
const severities = ['default', 'off', 'error', 'warning', 'information', 'hint'] as const;

const severitySays: Readonly<Record<(typeof severities)[number], Sentences>> = {
  default: { en: 'The rule’s own severity', fr: 'La gravité propre à la règle' },
  off: { en: 'The rule is off', fr: 'La règle est éteinte' },
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Alerte' },
  information: { en: 'Information', fr: 'Information' },
  hint: { en: 'Hint', fr: 'Conseil' },
};

export const severityShape: Extract<Shape, { kind: 'choice' }> = {
  kind: 'choice',
  values: severities,
  alias: { false: 'off' },
  says: severitySays,
};

const everywhere: Key = {
  name: 'everywhere',
  shape: { kind: 'text' },
  says: { en: 'For every platform that is not named', fr: 'Pour chaque plateforme qui n’est pas nommée' },
};

/** One value of `shape` for each platform; alone it is for all. */
export function byPlatform(shape: Shape): Shape {
  return {
    kind: 'object',
    noun: 'platform',
    alone: 'everywhere',
    keys: [
      ...platforms.map((name) => ({ name, shape, says: { en: `For ${name}`, fr: `Pour ${name}` } })),
      { ...everywhere, shape },
    ],
  };
}

function optionShape(option: RuleOption): Shape {
  if (option.kind === 'choices') {
    return { kind: 'list', of: { kind: 'choice', values: option.values }, most: option.values.length };
  }
  const integer: Shape = { kind: 'integer', least: option.least, most: option.most };
  return option.kind === 'integer' ? integer : byPlatform(integer);
}

type ConfigurableRule = Pick<RuleMeta, 'id' | 'options'>;

function optionKey(rule: ConfigurableRule, name: string, option: RuleOption): Key {
  return {
    name,
    shape: optionShape(option),
    says: { en: english[rule.id]?.options?.[name] ?? name, fr: french[rule.id]?.options?.[name] ?? name },
    default: option.default,
  };
}

function ruleKey(rule: ConfigurableRule): Key {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => optionKey(rule, name, option));
  const severity: Key = {
    name: 'severity',
    shape: severityShape,
    says: { en: 'How serious its findings are', fr: 'La gravité de ses remarques' },
    default: 'default',
  };
  const ofOptions: Key = {
    name: 'options',
    shape: { kind: 'object', noun: 'option', keys: options },
    says: { en: 'What it looks at more closely', fr: 'Ce qu’elle regarde de plus près' },
  };
  return {
    name: rule.id,
    shape: {
      kind: 'object',
      noun: 'key',
      alone: 'severity',
      keys: options.length > 0 ? [severity, ofOptions] : [severity],
    },
    says: { en: english[rule.id]?.summary ?? rule.id, fr: french[rule.id]?.summary ?? rule.id },
  };
}

let ruleKeys: readonly Key[] | undefined;

/** Every rule of the catalogue: a severity, or a severity and options. Made when somebody looks: it takes the whole engine. */
export const rulesShape: Shape = {
  kind: 'object',
  noun: 'rule',
  get keys() {
    ruleKeys ??= catalogue.map(ruleKey);
    return ruleKeys;
  },
};
