import {
  commands,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import {
  type ScoreDeduction,
  type ScoreParams,
  type ScoreRange,
  showScoreCommand,
} from '../../../server/src/protocol.ts';
import type { ClientFeature } from '../clientFeature.ts';
import { rangeOf } from '../ranges.ts';
import type { Scores } from '../scores.ts';
import { scoreTitle } from '../scoreTooltip.ts';

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
function placesIn(deductions: readonly ScoreDeduction[], document: TextDocument, suffix = ''): Place[] {
  return deductions.flatMap(({ principleTitle, points, findings }) => [
    { label: `−${points} ${principleTitle}${suffix}`, kind: QuickPickItemKind.Separator },
    ...findings.map(({ message, rule, range }) => ({
      label: l10n.t('line {0}: {1}', range.start.line + 1, quoted(document, range)),
      description: rule,
      detail: firstSentence(message),
      range,
    })),
  ]);
}

/** All that lost points: of one variant, else of each in turn. */
function placesOf({ deductions, variants = [] }: ScoreParams, document: TextDocument, index: unknown): Place[] {
  const chosen = typeof index === 'number' ? variants[index] : undefined;
  if (chosen) return placesIn(chosen.deductions, document);
  if (variants.length === 0) return placesIn(deductions, document);
  return variants.flatMap((variant) => placesIn(variant.deductions, document, ` · ${variant.title}`));
}

/** The editor of a draft: the one that a code lens names, else the active one. */
function editorOf(uri: unknown): TextEditor | undefined {
  const named = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  return named ?? window.activeTextEditor;
}

async function showScore(scores: Scores, uri?: unknown, variant?: unknown): Promise<void> {
  const editor = editorOf(uri);
  const params = editor && scores.of(editor.document.uri);
  if (!editor || !params?.draft) {
    void window.showInformationMessage(l10n.t('The active document is no draft, so it has no score.'));
    return;
  }
  const chosenVariant = typeof variant === 'number' ? params.variants?.[variant] : undefined;
  const title = chosenVariant ? `${scoreTitle(chosenVariant)} · ${chosenVariant.title}` : scoreTitle(params);
  const places = placesOf(params, editor.document, variant);
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
  commands: [showScoreCommand],
  register: ({ scores }) =>
    commands.registerCommand(showScoreCommand, (uri?: unknown, variant?: unknown) => showScore(scores, uri, variant)),
};
