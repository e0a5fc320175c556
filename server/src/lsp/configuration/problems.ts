import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { isFatal, type Problem } from '../../workspace/configuration/problem.ts';
import { wordProblem } from '../../workspace/configuration/problemWords.ts';
import { comparable } from '../../workspace/uris.ts';
import { toRange, unopened } from '../convert.ts';
import { diagnosticSource } from '../features/diagnostics.ts';
import type { Session } from '../session.ts';

/** What is told of one configuration file, in the text that it was found in. */
export interface FileProblems {
  readonly uri: string;
  readonly text: TextDocument;
  readonly problems: readonly Problem[];
}

function capitalised(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** A place that somebody can see: at least one character of its line. */
function rangeOf(text: TextDocument, { from, to }: Problem): Range {
  const range = toRange(text, { from, to: Math.max(from, to) });
  if (range.end.line === range.start.line) return range;
  const end = text.offsetAt({ line: range.start.line + 1, character: 0 });
  return toRange(text, { from, to: Math.max(from, text.getText().slice(from, end).trimEnd().length + from) });
}

export function toProblemDiagnostic(
  problem: Problem,
  text: TextDocument,
  language: InterfaceLanguage,
  { docsBase }: Pick<Session, 'docsBase'>,
): Diagnostic {
  return {
    range: rangeOf(text, problem),
    severity: isFatal(problem) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: 'configuration',
    ...(docsBase === undefined ? {} : { codeDescription: { href: `${docsBase}/configuration.md` } }),
    source: diagnosticSource,
    message: `${capitalised(wordProblem(problem, language))}${/[?)]$/.test(wordProblem(problem, language)) ? '' : '.'}`,
  };
}

/** What is wrong with every configuration file that is in use or open. */
export async function allProblems({ configurations }: Session): Promise<FileProblems[]> {
  const { files, texts, buffers } = configurations;
  await Promise.all(buffers.all().map(({ uri }) => files.file(uri)));
  const byFile = new Map<string, FileProblems>();
  for (const { layers } of await files.all()) {
    for (const layer of layers) {
      const { text, problems } = texts.brokenText(layer.uri) ?? layer;
      const key = comparable(layer.uri);
      // As the client names it, where it has it open.
      const uri = buffers.get(layer.uri)?.uri ?? layer.uri;
      if (!byFile.has(key)) byFile.set(key, { uri, text: unopened(text), problems });
    }
  }
  return [...byFile.values()];
}

/** What is wrong with one of them. */
export async function problemDiagnostics(uri: string, session: Session): Promise<Diagnostic[]> {
  session.configurations.settle();
  const found = (await allProblems(session)).find((file) => file.uri === uri);
  const language = await session.configurations.interfaceLanguageOf(uri);
  return found ? found.problems.map((problem) => toProblemDiagnostic(problem, found.text, language, session)) : [];
}
