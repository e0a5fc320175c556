import { type PatternProblem, patternProblem } from '../../engine/teamPhrases/tolerance.ts';
import type { Configuration, PhraseEntry } from './configuration.ts';
import { type ExpressionEngine, isExpressionError } from './expressions.ts';
import type { Problem } from './problem.ts';
import type { ShapeReading } from './readShape.ts';

type Places = ShapeReading['places'];

function problemAt(places: Places, path: string, problem: PatternProblem): Problem[] {
  const tree = places.get(path);
  if (!tree) return [];
  const { from, to } = tree;
  if (problem.kind === 'lemma') return [{ from, to, code: 'lemma', data: { lemma: problem.lemma } }];
  if (problem.kind === 'ways') return [{ from, to, code: 'ways', data: {} }];
  return [{ from, to, code: 'pattern', data: { reason: problem.reason, character: problem.at + 1 } }];
}

/** A pattern is wrong where no language takes it. */
function patternProblems(places: Places, path: string, source: string, language?: 'fr' | 'en'): Problem[] {
  const languages = language ? [language] : (['fr', 'en'] as const);
  const problems = languages.map((each) => patternProblem(source, each));
  const [first] = problems;
  return first && problems.every((problem) => problem !== undefined) ? problemAt(places, path, first) : [];
}

function entryProblems(places: Places, path: string, entry: PhraseEntry, engine?: ExpressionEngine): Problem[] {
  const problems = (entry.phrase ?? []).flatMap((source, index) =>
    patternProblems(places, `${path}/phrase/${index}`, source, entry.language),
  );
  for (const [index, source] of (entry.regex ?? []).entries()) {
    const compiled = source.trim() === '' ? { reason: 'it is empty' } : engine?.compile(source, false);
    const place = places.get(`${path}/regex/${index}`);
    if (!compiled || !place || !isExpressionError(compiled)) continue;
    problems.push({ from: place.from, to: place.to, code: 'expression', data: { reason: compiled.reason } });
  }
  return problems;
}

/** What is wrong with the phrases of a configuration, though their shape is right. */
export function phraseProblems(
  { phrases }: Configuration,
  places: Places,
  engine: ExpressionEngine | undefined,
): Problem[] {
  const ofFound = (phrases?.find ?? []).flatMap((entry, index) =>
    entryProblems(places, `phrases/find/${index}`, entry, engine),
  );
  const ofAccepted = (phrases?.accept ?? []).flatMap((source, index) =>
    patternProblems(places, `phrases/accept/${index}`, source),
  );
  return [...ofFound, ...ofAccepted];
}
