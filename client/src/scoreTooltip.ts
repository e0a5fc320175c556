import { l10n, MarkdownString } from 'vscode';
import type { ScoreParams } from '../../server/src/protocol.ts';
import { bandTitle } from './bands.ts';

/** Plain words in Markdown. Unlike `appendText` it leaves spaces as they are, so that long lines wrap. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>~|#&]/g, '\\$&');
}

/** The score in one line, for the tooltip and for screen readers. */
export function scoreTitle({ score, band }: Pick<ScoreParams, 'score' | 'band'>): string {
  return score === null || band === null
    ? l10n.t('Causerie: not enough text yet')
    : l10n.t('Causerie: {0} out of 100, {1}', score, bandTitle(band));
}

/** One line a variant; with variants, posts are told of by their code lenses. */
function variantLines({ variants = [] }: ScoreParams): string {
  const lines = variants.map(({ title, score, band }) => {
    const words = score === null || band === null ? '–' : `${score} · ${bandTitle(band)}`;
    return `- ${escaped(l10n.t('{0}: {1}', title, words))}`;
  });
  return lines.join('\n');
}

function threadLine({ posts, variants }: ScoreParams): string | undefined {
  if (posts.length < 2 || variants) return undefined;
  const scores = posts.map(({ score }) => (score === null ? '–' : String(score)));
  return l10n.t('Post by post: {0}', scores.join(' · '));
}

/** The breakdown: what each principle cost, what the draft does well, what was accepted. */
export function scoreTooltip(params: ScoreParams): MarkdownString {
  const { deductions, strengths, accepted, score } = params;
  const costs = deductions.map(({ principleTitle, points }) => `- **−${points}** ${escaped(principleTitle)}`);
  const gifts = strengths.map(({ title }) => `- $(check) ${escaped(title)}`);
  const paragraphs = [
    `**${escaped(scoreTitle(params))}**`,
    variantLines(params),
    costs.join('\n'),
    gifts.join('\n'),
    threadLine(params) ?? '',
    accepted > 0
      ? escaped(accepted === 1 ? l10n.t('1 finding accepted') : l10n.t('{0} findings accepted', accepted))
      : '',
    score !== null && deductions.length > 0 ? escaped(l10n.t('Click to see each place.')) : '',
  ];
  return new MarkdownString(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), true);
}
