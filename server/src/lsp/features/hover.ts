import type { Hover, Position } from 'vscode-languageserver';
import type { Finding } from '../../engine/finding.ts';
import { explainRule, type InterfaceLanguage } from '../../engine/messages/index.ts';
import { toOffset, toRange } from '../convert.ts';
import { type Markup, markupIn } from '../markup.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';
import { shownFindings, touches } from '../shownFindings.ts';
import { wordsIn } from '../words.ts';
import { configurationHover } from './configurationHover.ts';

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

function hoverAt(document: OpenDocument, position: Position, { client, documents }: Session): Hover | null {
  const offset = toOffset(document.text, position);
  const place = { from: offset, to: offset };
  const result = documents.lint(document);
  const found = result ? shownFindings(result, place).filter((finding) => touches(finding, place)) : [];
  const [first] = found;
  if (!first) return null;
  const markup = markupIn(client.hoverFormat);
  const value = found.map((finding) => explain(finding, document.interfaceLanguage, markup)).join(markup.separator);
  return { contents: { kind: client.hoverFormat, value }, range: toRange(document.text, first) };
}

/** On a finding: the principle behind it and its essay, before and after, when to ignore it. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    session.connection.onHover(async ({ textDocument, position }, token) => {
      if (session.configurations.isConfiguration(textDocument.uri)) {
        return configurationHover(textDocument.uri, position, session);
      }
      const document = await session.documents.get(textDocument.uri, token);
      return document ? hoverAt(document, position, session) : null;
    });
  },
};
