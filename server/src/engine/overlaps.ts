import { compareSeverity, type Finding } from './finding.ts';
import { rules } from './rules/index.ts';

const speaksFirst = new Set(rules.filter((rule) => rule.speaksFirst).map(({ id }) => id));

/** What a team wrote down itself comes before what is true everywhere. */
function compareStanding(a: Finding, b: Finding): number {
  return Number(speaksFirst.has(b.rule)) - Number(speaksFirst.has(a.rule));
}

const marksWords = new Set(rules.filter(({ marks }) => marks === 'words').map(({ id }) => id));

/** Whether `a` speaks where both see the same words. */
function speaksBefore(a: Finding, b: Finding): boolean {
  return (compareWeight(a, b) || b.to - b.from - (a.to - a.from)) < 0;
}

function compareWeight(a: Finding, b: Finding): number {
  return compareStanding(a, b) || compareSeverity(a.severity, b.severity) || b.points - a.points;
}

/** Whether what a finding is about is mostly what a louder one marks: a whole line in capitals is more than one phrase in it. */
function seesSameWords({ from, to }: Finding, louder: Finding): boolean {
  const shared = Math.min(to, louder.to) - Math.max(from, louder.from);
  return shared * 2 >= to - from;
}

/** Longest stretch of text that is looked at for a word. */
const widestView = 100;

/** A telephone number is as many groups of digits as it is written in: "06 12 34 56 78."; French parts its mark from the word. */
const wordOrNumberAtEnd = /(?:(?<!\S)[+(]?\d[\d.()-]*[ \u00a0]){0,8}\S+(?:[ \u00a0\u202f][!?»]+)?$/;
/** "Like this post if": what only leads on is left out. */
const leadsOn = /[ \u00a0](?:if|and|for|to|who|on|in|at|the|a|si|et|pour|qui|sur|de|à)$/i;
/** "my channel" says more than "channel". */
const lastTwoWords = /(?<!\S)\p{L}\S*[ \u00a0](?=\p{L})\S+$/u;

/**
 * A finding that stands for the whole post, over the very words that another is about, marks the last of them, or a
 * single one together with the next: both are true, and each has a span of its own.
 */
function besideWords(finding: Finding, text: string): Finding | undefined {
  const { from, to } = finding;
  const view = text.slice(Math.max(from, to - widestView), to);
  const leading = leadsOn.exec(view)?.[0];
  if (leading) return { ...finding, to: to - leading.length };
  for (const ending of [lastTwoWords, wordOrNumberAtEnd]) {
    const words = ending.exec(view)?.[0];
    if (words && to - words.length > from) return { ...finding, from: to - words.length };
  }
  const nextWord = /^\S*[ \u00a0]+\S+/.exec(text.slice(to, to + widestView))?.[0];
  return nextWord ? { ...finding, to: to + nextWord.length } : undefined;
}

function comparePlace(a: Finding, b: Finding): number {
  return a.from - b.from || a.to - b.to || compareWeight(a, b);
}

/** One span, one finding: of those that mark the very same words, the more serious speaks, then the dearer. */
export function withoutRepeats(findings: readonly Finding[], text: string): Finding[] {
  const sorted = [...findings].sort(comparePlace);
  return overlap(sorted) ? withoutOverlaps(findings, text) : sorted;
}

/** Whether any two of findings in order of place share a character or begin together: mostly none do. */
function overlap(sorted: readonly Finding[]): boolean {
  let end = -1;
  for (const { from, to } of sorted) {
    if (from <= end) return true;
    end = to;
  }
  return false;
}

function withoutOverlaps(findings: readonly Finding[], text: string): Finding[] {
  const spanOf = ({ from, to }: Finding): string => `${from} ${to}`;
  const inWords = new Set(findings.filter(({ rule, accepted }) => marksWords.has(rule) && !accepted).map(spanOf));
  const places = new Set<string>();
  const apart = [...findings].sort(compareWeight).flatMap((finding) => {
    if (marksWords.has(finding.rule)) return finding;
    const span = spanOf(finding);
    const isTaken = inWords.has(span) || places.has(span);
    // Two of the whole post in one sentence: what the one says is no part of what the other does.
    places.add(span);
    return isTaken ? (besideWords(finding, text) ?? []) : finding;
  });
  const sorted = apart.sort(comparePlace);
  const kept: Finding[] = [];
  /** The last that marks words: what begins before its end shares words with it. */
  let words: Finding | undefined;
  for (const finding of sorted) {
    const before = kept.at(-1);
    if (before && before.from === finding.from && before.to === finding.to) continue;
    // What the author accepted is silent: it takes no other's turn.
    if (marksWords.has(finding.rule) && !finding.accepted) {
      if (words && finding.from < words.to) {
        const [louder, other] = speaksBefore(finding, words) ? [finding, words] : [words, finding];
        if (seesSameWords(other, louder)) {
          if (other === finding) continue;
          kept.splice(kept.indexOf(words), 1);
        }
      }
      if (!words || finding.to > words.to) words = finding;
    }
    kept.push(finding);
  }
  return kept;
}
