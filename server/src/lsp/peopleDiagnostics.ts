import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { isPeopleFile } from '../workspace/people/peopleFile.ts';
import { wordPeopleProblem } from '../workspace/people/problemWords.ts';
import { toRange } from './convert.ts';
import type { PeopleFile } from './peopleFiles.ts';

/** The mistakes of a file that is all about people; what a configuration file holds beside them is told together. */
export function peopleDiagnostics({ uri, text, problems }: PeopleFile, language: InterfaceLanguage): Diagnostic[] {
  if (!isPeopleFile(uri)) return [];
  return problems.map((problem) => ({
    range: toRange(text, problem),
    severity: DiagnosticSeverity.Warning,
    code: `people-${problem.kind}`,
    source: 'causerie',
    message: wordPeopleProblem(problem, language),
  }));
}
