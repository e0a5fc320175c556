import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { sameRange, toSpan, toTextEdit } from '../convert.ts';
import type { Session } from '../session.ts';
import { touches } from '../shownFindings.ts';
import { wordsIn } from '../words.ts';
import { allProblems, toProblemDiagnostic } from './problems.ts';

/** On a mistake in a configuration file: the right word in its place, where one is near. */
export async function configurationFixes(params: CodeActionParams, session: Session): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const buffer = session.configurations.buffers.get(uri);
  const found = (await allProblems(session)).find((file) => file.uri === uri);
  if (!buffer || found?.text.getText() !== buffer.getText()) return [];
  const language = await session.configurations.interfaceLanguageOf(uri);
  const span = toSpan(buffer, params.range);
  const { diagnostics } = params.context;
  return found.problems.flatMap((problem) => {
    const { from, to, replacement } = problem;
    if (replacement === undefined) return [];
    const own = toProblemDiagnostic(problem, buffer, language, session);
    const named = diagnostics.find(({ range }) => sameRange(range, own.range));
    if (diagnostics.length > 0 ? !named : !touches(problem, span)) return [];
    const edits = [toTextEdit(buffer, { from, to, text: replacement })];
    const action: CodeAction = {
      title: wordsIn(language).write(replacement),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [named ?? own],
      edit: session.client.documentChanges
        ? { documentChanges: [{ textDocument: { uri, version: buffer.version }, edits }] }
        : { changes: { [uri]: edits } },
    };
    return [action];
  });
}
