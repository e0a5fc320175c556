import type { LintResult } from '../../engine/lint.ts';
import { wordFinding } from '../../engine/messages/index.ts';
import { principles } from '../../engine/principles/index.ts';
import { type ScoreDeduction, type ScoreParams, scoreNotification } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';
import { wordsIn } from '../words.ts';

/** A principle is capped long before so many: a list of them all would help nobody. */
const mostListed = 50;

function deductionsOf({ score, findings }: LintResult, { text, interfaceLanguage }: OpenDocument): ScoreDeduction[] {
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

function scoreOf(document: OpenDocument, result: LintResult): ScoreParams {
  const { score } = result;
  const titles = wordsIn(document.interfaceLanguage).strengths;
  return {
    uri: document.uri,
    version: document.version,
    draft: true,
    score: score.score,
    band: score.band,
    strengths: score.strengths.map((id) => ({ id, title: titles[id] })),
    deductions: deductionsOf(result, document),
    accepted: score.accepted,
    posts: score.posts.map((post) => ({ score: post.score, band: post.band, range: toRange(document.text, post) })),
  };
}

/** `causerie/score` after each version of each draft; once for a document that is none, or is none any more. */
export const score: Feature = {
  capabilities: () => ({}),
  register({ connection, documents }) {
    const toldNoDraft = new WeakSet<OpenDocument>();
    documents.onRead((document) => {
      const result = documents.lint(document);
      if (!result && toldNoDraft.has(document)) return;
      if (result) toldNoDraft.delete(document);
      else toldNoDraft.add(document);
      void connection.sendNotification(scoreNotification, result ? scoreOf(document, result) : noScore(document));
    });
  },
};
