import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/finding.ts';
import { hasField, plainText, snippetText } from '../../engine/fixText.ts';
import type { LintResult } from '../../engine/lint.ts';
import { type InterfaceLanguage, wordField, wordFinding, wordFix } from '../../engine/messages/index.ts';
import type { Fix } from '../../engine/rule.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import type { VariantResult } from '../../engine/variantResults.ts';
import type { ReportedFile, ReportedFinding, ReportedFix, ReportedRange, ReportedVariant } from '../report.ts';

class Positions {
  private readonly document: TextDocument;

  constructor(text: string) {
    this.document = TextDocument.create('', '', 0, text);
  }

  range({ from, to }: Span): ReportedRange {
    return { start: this.document.positionAt(from), end: this.document.positionAt(to) };
  }
}

function reportFix(rule: string, fix: Fix, positions: Positions, language: InterfaceLanguage): ReportedFix {
  const snippet = fix.edits.some(({ newText }) => hasField(newText));
  return {
    title: wordFix(rule, fix, language),
    preferred: fix.preferred === true,
    snippet,
    edits: fix.edits.map((edit) => ({
      range: positions.range(edit),
      newText: snippet
        ? snippetText(edit.newText, (hint) => wordField(rule, hint, language))
        : plainText(edit.newText).text,
    })),
  };
}

function reportFinding(
  finding: Finding,
  positions: Positions,
  language: InterfaceLanguage,
  withFixes: boolean,
): ReportedFinding {
  return {
    rule: finding.rule,
    principle: finding.principle,
    severity: finding.severity,
    message: wordFinding(finding, language),
    range: positions.range(finding),
    accepted: finding.accepted,
    ...(finding.platforms && { platforms: finding.platforms }),
    fixes: withFixes ? finding.fixes().map((fix) => reportFix(finding.rule, fix, positions, language)) : [],
  };
}

function reportVariant({ variant, score }: VariantResult): ReportedVariant {
  const { platforms, shared, draft } = variant;
  const { strengths, deductions } = score;
  return { platforms, shared, language: draft.language, score: score.score, band: score.band, strengths, deductions };
}

/** What is told of one file. Fixes cost most of it: each is tried before it is offered. */
export function reportFile(
  path: string,
  { draft, findings, score, variants }: LintResult,
  language: InterfaceLanguage,
  withFixes: boolean,
): ReportedFile {
  const positions = new Positions(draft.text);
  return {
    path,
    language: draft.language,
    platforms: draft.platforms,
    score: score.score,
    band: score.band,
    strengths: score.strengths,
    deductions: score.deductions,
    posts: score.posts.map((post) => ({
      score: post.score,
      range: positions.range(post),
      ...(post.platforms && { platforms: post.platforms }),
    })),
    ...(variants.length > 0 && { variants: variants.map(reportVariant) }),
    findings: findings.map((finding) => reportFinding(finding, positions, language, withFixes)),
  };
}
