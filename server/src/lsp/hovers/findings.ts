import type { Finding } from '../../engine/finding.ts';
import { explainRule, type InterfaceLanguage } from '../../engine/messages/index.ts';
import type { HoverSource } from '../hoverSource.ts';
import type { Markup } from '../markup.ts';
import { shownFindings, touches } from '../shownFindings.ts';
import { wordsIn } from '../words.ts';

/** The message is left out: clients show the diagnostic itself beside its hover. */
function explain(finding: Finding, language: InterfaceLanguage, { text, strong, list }: Markup): string {
  const { principleTitle, why, essay, before, after, ignoreWhen } = explainRule(finding.rule, language);
  const words = wordsIn(language);
  const paragraphs = [
    `${strong(principleTitle)}\n\n${text(why)} ${text(words.source(essay))}`,
    list([`${text(words.before)} ${text(before)}`, `${text(words.after)} ${text(after)}`]),
    `${strong(words.ignoreWhen)} ${text(ignoreWhen)}`,
  ];
  return paragraphs.join('\n\n');
}

/** On a finding: the principle behind it and its essay, before and after, when to ignore it. */
export const source: HoverSource = {
  rank: 0,
  hoverAt(document, offset, { documents }, markup) {
    const place = { from: offset, to: offset };
    const result = documents.lint(document);
    const found = result ? shownFindings(result, place).filter((finding) => touches(finding, place)) : [];
    return found.map((finding) => ({
      from: finding.from,
      to: finding.to,
      value: explain(finding, document.interfaceLanguage, markup),
    }));
  },
};
