import { catalogue } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { principles } from '../principles/index.ts';
import { essays } from '../principles/principle.ts';
import type { Fix, MessageData, RelatedPlace } from '../rule.ts';
import { messages as english } from './en/index.ts';
import { messages as french } from './fr/index.ts';
import type { RuleMessages } from './messages.ts';
import { platformName } from './platformNames.ts';

/** Language of findings and fixes: the writer's, whatever the draft's is. */
export type InterfaceLanguage = 'fr' | 'en';

const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<string, RuleMessages>>>> = {
  fr: french,
  en: english,
};

/**
 * The words of a rule.
 * @throws Error for a rule id that is not in the catalogue
 */
function messagesOf(rule: string, language: InterfaceLanguage): RuleMessages {
  const messages = catalogues[language][rule];
  if (!messages) throw new Error(`no ${language} messages for rule ${rule}`);
  return messages;
}

type Worded = Readonly<Record<string, (data: MessageData) => string>> | undefined;

function word(words: Worded, id: string, data: MessageData, rule: string): string {
  const message = words?.[id];
  if (!message) throw new Error(`rule ${rule} has no message ${id}`);
  return message(data);
}

type WordedFinding = Pick<Finding, 'rule' | 'message' | 'data' | 'platforms' | 'tellsPlatforms'>;

export function wordFinding(finding: WordedFinding, language: InterfaceLanguage): string {
  const words = word(messagesOf(finding.rule, language).findings, finding.message, finding.data, finding.rule);
  const { platforms = [], tellsPlatforms = false } = finding;
  return tellsPlatforms && platforms.length > 0 ? `${words} (${platforms.map(platformName).join(', ')})` : words;
}

export function wordFix(rule: string, fix: Fix, language: InterfaceLanguage): string {
  return word(messagesOf(rule, language).fixes, fix.title, fix.data ?? {}, rule);
}

export function wordRelated(
  rule: string,
  place: Pick<RelatedPlace, 'message' | 'data'>,
  language: InterfaceLanguage,
): string {
  return word(messagesOf(rule, language).related, place.message, place.data ?? {}, rule);
}

/** What a field asks for; the hint itself where it is plain words. */
export function wordField(rule: string, hint: string, language: InterfaceLanguage): string {
  return messagesOf(rule, language).fields?.[hint] ?? hint;
}

export interface RuleExplanation {
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly ignoreWhen: string;
  readonly principleTitle: string;
  readonly principleAsks: string;
  /** The essay that the principle comes from, as one cites it. */
  readonly essay: string;
  readonly before: string;
  readonly after: string;
}

/**
 * All that explains a rule, for hovers and `causerie explain`.
 * @throws Error for a rule id that is not in the catalogue
 */
export function explainRule(id: string, language: InterfaceLanguage): RuleExplanation {
  const rule = catalogue.find((known) => known.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const { title, summary, why, ignoreWhen } = messagesOf(id, language);
  const principle = principles[rule.principle];
  const example = rule.examples.find((known) => known.language === language) ?? rule.examples[0];
  return {
    title,
    summary,
    why,
    ignoreWhen,
    principleTitle: principle.title[language],
    principleAsks: principle.asks[language],
    essay: principle.essays.map((essay) => essays[essay]).join(' ; '),
    before: example?.bad ?? '',
    after: example?.good ?? '',
  };
}
