import type { CompletionSource } from '../completionSource.ts';
import { explainedRule, ruleItems } from '../ruleItems.ts';

/** A comment that accepts findings, up to the rule id that is being written. */
const opened = /<!--\s*causerie-accept((?:[\s,]+[a-z][a-z-]*)*)[\s,]+([a-z-]*)$/;
const longestComment = 500;

/** Rule ids in `<!-- causerie-accept … -->`. */
export const source: CompletionSource = {
  triggerCharacters: [' '],
  complete(document, offset, _context, session) {
    const before = document.text.getText().slice(Math.max(0, offset - longestComment), offset);
    const [, listed, written] = opened.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
    if (written === undefined || !document.draft) return [];
    const span = { from: offset - written.length, to: offset };
    return ruleItems(span, (listed ?? '').split(/[\s,]+/), document, session);
  },
  resolve: explainedRule,
};
