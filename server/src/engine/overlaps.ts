import { compareSeverity, type Finding } from './finding.ts';
import { rules } from './rules/index.ts';

const marksWords = new Set(rules.filter(({ marks }) => marks === 'words').map(({ id }) => id));

/** Whether `a` speaks where both see the same words. */
function speaksBefore(a: Finding, b: Finding): boolean {
  return (compareSeverity(a.severity, b.severity) || b.points - a.points || b.to - b.from - (a.to - a.from)) < 0;
}

/** Whether the last that were kept hold one over the same span. What stands for the whole post says nothing of the words there. */
function repeats(kept: readonly Finding[], { from, to, rule }: Finding): boolean {
  for (let index = kept.length - 1; index >= 0; index--) {
    const before = kept[index] as Finding;
    if (before.from !== from || before.to !== to) return false;
    if (marksWords.has(before.rule) === marksWords.has(rule)) return true;
  }
  return false;
}

/** One span, one finding: of those that mark the very same words, the more serious speaks, then the dearer. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => a.from - b.from || a.to - b.to || compareSeverity(a.severity, b.severity) || b.points - a.points,
  );
  const kept: Finding[] = [];
  /** The last that marks words: what begins before its end shares words with it. */
  let words: Finding | undefined;
  for (const finding of sorted) {
    if (repeats(kept, finding)) continue;
    // What the author accepted is silent: it takes no other's turn.
    if (marksWords.has(finding.rule) && !finding.accepted) {
      if (words && finding.from < words.to) {
        if (!speaksBefore(finding, words)) continue;
        kept.splice(kept.indexOf(words), 1);
      }
      words = finding;
    }
    kept.push(finding);
  }
  return kept;
}
