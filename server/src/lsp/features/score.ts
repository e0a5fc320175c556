import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LintResult } from '../../engine/lint.ts';
import { type InterfaceLanguage, wordFinding } from '../../engine/messages/index.ts';
import { principles } from '../../engine/principles/index.ts';
import type { TextResult } from '../../engine/variantResults.ts';
import { type ScoreDeduction, type ScoreParams, type ScoreVariant, scoreNotification } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { variantTitle } from '../publishedTexts.ts';
import type { Feature } from '../session.ts';
import { wordsIn } from '../words.ts';

/** A principle is capped long before so many: a list of them all would help nobody. */
const mostListed = 50;

function deductionsOf(
  { score, findings }: TextResult,
  text: TextDocument,
  interfaceLanguage: InterfaceLanguage,
): ScoreDeduction[] {
  return score.deductions.map(({ principle, points, rules }) => ({
    principle,
    principleTitle: principles[principle].title[interfaceLanguage],
    points,
    rules: [...rules],
    findings: findings
      .filter((finding) => finding.principle === principle && !finding.accepted && finding.points > 0)
      .slice(0, mostListed)
      .map((finding) => ({
        rule: finding.rule,
        message: wordFinding(finding, interfaceLanguage),
        range: toRange(text, finding),
      })),
  }));
}

function noScore({ uri, version }: OpenDocument): ScoreParams {
  return { uri, version, draft: false, score: null, band: null, strengths: [], deductions: [], accepted: 0, posts: [] };
}

function variantsOf({ variants }: LintResult, { text, interfaceLanguage }: OpenDocument): ScoreVariant[] {
  return variants.map((result) => ({
    platforms: [...result.variant.platforms],
    title: variantTitle(result.variant, interfaceLanguage),
    score: result.score.score,
    band: result.score.band,
    deductions: deductionsOf(result, text, interfaceLanguage),
  }));
}

function scoreOf(document: OpenDocument, result: LintResult): ScoreParams {
  const { score } = result;
  const { interfaceLanguage, uri, version, text } = document;
  const titles = wordsIn(interfaceLanguage).strengths;
  const variants = variantsOf(result, document);
  // The draft's score is that of its lowest variant.
  const lowest = result.variants.find((variant) => variant.score.score === score.score) ?? result;
  return {
    uri,
    version,
    draft: true,
    score: score.score,
    band: score.band,
    strengths: score.strengths.map((id) => ({ id, title: titles[id] })),
    deductions: deductionsOf(lowest, text, interfaceLanguage),
    accepted: score.accepted,
    posts: score.posts.map((post) => ({ score: post.score, band: post.band, range: toRange(text, post) })),
    ...(variants.length > 0 ? { variants } : {}),
  };
}

/**
 * Milliseconds: who types waits for diagnostics and not for the score, which follows once nothing newer has come for so
 * long. Faster than an eye sees a status bar change, slower than keys that repeat.
 */
const pause = 15;

/** `causerie/score` for the newest version of each draft; once for a document that is none, or is none any more. */
export const feature: Feature = {
  capabilities: () => ({}),
  register({ connection, documents }) {
    const toldNoDraft = new WeakSet<OpenDocument>();
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const tell = (document: OpenDocument): void => {
      waiting.delete(document.uri);
      const result = documents.lint(document);
      if (!result && toldNoDraft.has(document)) return;
      if (result) toldNoDraft.delete(document);
      else toldNoDraft.add(document);
      void connection.sendNotification(scoreNotification, result ? scoreOf(document, result) : noScore(document));
    };
    documents.onRead((document) => {
      clearTimeout(waiting.get(document.uri));
      waiting.set(
        document.uri,
        setTimeout(() => tell(document), pause),
      );
    });
    documents.onClose((uri) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    });
  },
};
