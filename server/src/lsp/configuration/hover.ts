import type { Hover, Position } from 'vscode-languageserver';
import { keyAt } from '../../workspace/configuration/completing.ts';
import { toOffset, toRange } from '../convert.ts';
import { markupIn } from '../markup.ts';
import type { Session } from '../session.ts';

/** On a key of a configuration: what it is for, and what holds without it. */
export async function configurationHover(
  uri: string,
  position: Position,
  { configurations, client }: Session,
): Promise<Hover | null> {
  const buffer = configurations.buffers.get(uri);
  // Editors explain JSON by its schema.
  const found = buffer && /\.ya?ml$/i.test(uri) && keyAt(buffer.getText(), toOffset(buffer, position));
  if (!buffer || !found) return null;
  const language = await configurations.interfaceLanguageOf(uri);
  const { says, name, default: value } = found.key;
  const { text, strong } = markupIn(client.hoverFormat);
  const byDefault =
    value === undefined ? '' : `\n\n${text(language === 'fr' ? 'Par défaut' : 'By default')} ${JSON.stringify(value)}`;
  const words = `${strong(name)}\n\n${text(says[language])}.${byDefault}`;
  return { contents: { kind: client.hoverFormat, value: words }, range: toRange(buffer, found) };
}
