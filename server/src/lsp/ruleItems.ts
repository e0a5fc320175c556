import { type CompletionItem, CompletionItemKind, type MarkupContent } from 'vscode-languageserver';
import { catalogue } from '../engine/catalogue.ts';
import { explainRule, type InterfaceLanguage } from '../engine/messages/index.ts';
import type { Span } from '../engine/text/paragraph.ts';
import { toItems } from './completionItems.ts';
import { markupIn } from './markup.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { wordsIn } from './words.ts';

/** What a completion of a rule id remembers until it is explained. */
interface RuleData {
  readonly rule: string;
  readonly language: InterfaceLanguage;
}

function documentationOf({ rule, language }: RuleData, { client }: Session): MarkupContent {
  const { summary, why, ignoreWhen } = explainRule(rule, language);
  const { text, strong } = markupIn(client.completionFormat);
  const paragraphs = [text(summary), text(why), `${strong(wordsIn(language).ignoreWhen)} ${text(ignoreWhen)}`];
  return { kind: client.completionFormat, value: paragraphs.join('\n\n') };
}

/** The ids of the rules that are not in `listed`, in place of a span. Most are never looked at: they explain themselves then. */
export function ruleItems(
  { lead = '', ...span }: Span & { readonly lead?: string },
  listed: readonly string[],
  document: OpenDocument,
  session: Session,
): CompletionItem[] {
  const language = document.interfaceLanguage;
  const offers = catalogue
    .filter(({ id }) => !listed.includes(id))
    .map(({ id }) => ({
      ...span,
      label: id,
      newText: lead + id,
      kind: CompletionItemKind.EnumMember,
      detail: explainRule(id, language).title,
    }));
  return toItems(offers, document, session).map((item) => {
    const data: RuleData = { rule: item.label, language };
    return session.client.resolvesDocumentation
      ? { ...item, data }
      : { ...item, documentation: documentationOf(data, session) };
  });
}

/** The explanation of a completion of a rule id; undefined for any other completion. */
export function explainedRule(item: CompletionItem, session: Session): CompletionItem | undefined {
  const { rule, language } = (item.data ?? {}) as Partial<RuleData>;
  if (!catalogue.some(({ id }) => id === rule)) return undefined;
  const data: RuleData = { rule: rule as string, language: language === 'fr' ? 'fr' : 'en' };
  return { ...item, documentation: documentationOf(data, session) };
}
