import { compareSeverity, type Finding } from './finding.ts';
import { rules } from './rules/index.ts';

const marksWords = new Set(rules.filter(({ marks }) => marks === 'words').map(({ id }) => id));

/** Whether `a` speaks where both see the same words. */
function speaksBefore(a: Finding, b: Finding): boolean {
  return (compareSeverity(a.severity, b.severity) || b.points - a.points || b.to - b.from - (a.to - a.from)) < 0;
}

/**
 * A finding that stands for the whole post, over the very words that another is about, marks the last of them alone: both
 * are true, and each has a span of its own. Undefined where there is one word only: it belongs to who speaks of it.
 */
function besideWords(finding: Finding, text: string): Finding | undefined {
  const lastWord = /\S+$/.exec(text.slice(Math.max(finding.from, finding.to - 100), finding.to))?.[0] ?? '';
  const from = finding.to - lastWord.length;
  return from > finding.from ? { ...finding, from } : undefined;
}

/** One span, one finding: of those that mark the very same words, the more serious speaks, then the dearer. */
export function withoutRepeats(findings: readonly Finding[], text: string): Finding[] {
  const spanOf = ({ from, to }: Finding): string => `${from} ${to}`;
  const inWords = new Set(findings.filter(({ rule, accepted }) => marksWords.has(rule) && !accepted).map(spanOf));
  const apart = findings.flatMap((finding) =>
    marksWords.has(finding.rule) || !inWords.has(spanOf(finding)) ? finding : (besideWords(finding, text) ?? []),
  );
  const sorted = apart.sort(
    (a, b) => a.from - b.from || a.to - b.to || compareSeverity(a.severity, b.severity) || b.points - a.points,
  );
  const kept: Finding[] = [];
  /** The last that marks words: what begins before its end shares words with it. */
  let words: Finding | undefined;
  for (const finding of sorted) {
    const before = kept.at(-1);
    if (before && before.from === finding.from && before.to === finding.to) continue;
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
