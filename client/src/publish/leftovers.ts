import { l10n, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { PublishedTextResult } from '../../../server/src/protocol.ts';
import { rangeOf } from '../ranges.ts';

/** Shows where a draft waits for its words, one place after the other; true where the writer copies it all the same. */
export async function copiesAnyway(
  document: TextDocument,
  unfilled: PublishedTextResult['unfilled'],
): Promise<boolean> {
  for (let index = 0; ; index = (index + 1) % unfilled.length) {
    const place = unfilled[index];
    if (!place) return true;
    const editor = await window.showTextDocument(document, { preview: false });
    const range = rangeOf(place.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    const next = l10n.t('Next Place');
    const copy = l10n.t('Copy Anyway');
    const choices = unfilled.length > 1 ? [next, copy] : [copy];
    const left =
      unfilled.length === 1
        ? l10n.t('Nothing was copied: one place is still to be filled in.')
        : l10n.t('Nothing was copied: {0} places are still to be filled in.', unfilled.length);
    const answer = await window.showWarningMessage(`${left} ${place.message}`, ...choices);
    if (answer !== next) return answer === copy;
  }
}
