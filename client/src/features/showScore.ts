import {
  commands,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { ScoreParams, ScoreRange } from '../../../server/src/protocol.ts';
import type { ClientFeature } from '../clientFeature.ts';
import { rangeOf } from '../ranges.ts';
import type { Scores } from '../scores.ts';
import { scoreTitle } from '../scoreTooltip.ts';

export const showScoreCommand = 'causerie.showScore';

const longestQuotation = 60;

interface Place extends QuickPickItem {
  readonly range?: ScoreRange;
}

/** The words a finding stands on, on one line. */
function quoted(document: TextDocument, range: ScoreRange): string {
  const text = document.getText(rangeOf(range));
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuotation ? line : `${line.slice(0, longestQuotation)}…`;
}

/** What a finding says before it tells a way on, which the editor shows beside the words: a list cuts long lines. */
function firstSentence(message: string): string {
  return message.split(/(?<=[.!?…]) (?=[\p{Lu}«“])/u)[0] as string;
}

/** A heading for each principle that lost points, and under it each finding that lost them. */
function placesOf({ deductions }: ScoreParams, document: TextDocument): Place[] {
  return deductions.flatMap(({ principleTitle, points, findings }) => [
    { label: `−${points} ${principleTitle}`, kind: QuickPickItemKind.Separator },
    ...findings.map(({ message, rule, range }) => ({
      label: l10n.t('line {0}: {1}', range.start.line + 1, quoted(document, range)),
      description: rule,
      detail: firstSentence(message),
      range,
    })),
  ]);
}

async function showScore(scores: Scores): Promise<void> {
  const editor = window.activeTextEditor;
  const params = editor && scores.of(editor.document.uri);
  if (!editor || !params?.draft) {
    void window.showInformationMessage(l10n.t('The active document is no draft, so it has no score.'));
    return;
  }
  const title = scoreTitle(params);
  const places = placesOf(params, editor.document);
  if (places.length === 0) {
    void window.showInformationMessage(title);
    return;
  }
  const placeHolder = l10n.t('Choose a place to go to');
  const chosen = await window.showQuickPick(places, { title, placeHolder, matchOnDetail: true });
  if (!chosen?.range) return;
  const range = rangeOf(chosen.range);
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Lists what each point of the active draft was lost for, and goes to the one that is chosen. */
export const feature: ClientFeature = {
  register: ({ scores }) => commands.registerCommand(showScoreCommand, () => showScore(scores)),
};
