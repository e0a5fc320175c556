import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LintResult } from '../../engine/lint.ts';
import { type InterfaceLanguage, wordFinding } from '../../engine/messages/index.ts';
import { principles } from '../../engine/principles/index.ts';
import { type ScoreDeduction, type ScoreParams, scoreNotification } from '../../protocol.ts';
import { toRange, unopened } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';
import { wordsIn } from '../words.ts';

/** A principle is capped long before so many: a list of them all would help nobody. */
const mostListed = 50;

function deductionsOf(
  { score, findings }: LintResult,
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

/** `version` is the one that was read; the document may have gone on since. */
function scoreOf(document: OpenDocument, version: number, result: LintResult): ScoreParams {
  const { score, draft } = result;
  const { interfaceLanguage, uri } = document;
  const text = document.version === version ? document.text : unopened(draft.text);
  const titles = wordsIn(interfaceLanguage).strengths;
  return {
    uri,
    version,
    draft: true,
    score: score.score,
    band: score.band,
    strengths: score.strengths.map((id) => ({ id, title: titles[id] })),
    deductions: deductionsOf(result, text, interfaceLanguage),
    accepted: score.accepted,
    posts: score.posts.map((post) => ({ score: post.score, band: post.band, range: toRange(text, post) })),
  };
}

/** After what is at hand, in order; where a host has no `setImmediate`, at once. */
function schedule(task: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(task);
  else task();
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
      const { version } = document;
      // Diagnostics go out first: whoever types waits for them.
      schedule(() => {
        const params = result ? scoreOf(document, version, result) : noScore(document);
        void connection.sendNotification(scoreNotification, params);
      });
    });
  },
};
