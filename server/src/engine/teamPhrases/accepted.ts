import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { gather } from '../text/gather.ts';
import type { Span } from '../text/paragraph.ts';
import type { TeamPhrases } from './teamPhrases.ts';

const marksWords = new Set(rules.filter(({ marks }) => marks === 'words').map(({ id }) => id));

function sharedBy(a: Span, b: Span): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** Findings, of which those are accepted whose words are, half of them or more, a phrase that the team never wants found. */
export function withAcceptedPhrases(
  findings: readonly Finding[],
  draft: Draft,
  phrases: TeamPhrases | undefined,
): readonly Finding[] {
  if (!phrases?.accepts || findings.length === 0) return findings;
  const accepted = draft.posts.flatMap(({ own }) =>
    gather(own, phrases.acceptedIn).map(({ placed, found }) => ({
      from: placed.from + found.from,
      to: placed.from + found.to,
    })),
  );
  if (accepted.length === 0) return findings;
  return findings.map((finding) =>
    marksWords.has(finding.rule) && accepted.some((span) => 2 * sharedBy(finding, span) >= finding.to - finding.from)
      ? { ...finding, accepted: true }
      : finding,
  );
}
