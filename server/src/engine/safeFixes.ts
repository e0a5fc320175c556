import { type Draft, editDraft, type TextChange } from './draft.ts';
import { plainText } from './fixText.ts';
import { type LintConfig, type LintResult, lint } from './lint.ts';
import type { Fix } from './rule.ts';

/** Text that never settles is left as this many fixes made it. */
const mostFixes = 100;

/** Safe, and the best of its finding's choices: nobody needs to be asked. */
function isUnasked({ kind, preferred }: Fix): boolean {
  return preferred === true && (kind === 'rewrite' || kind === 'remove');
}

function nextFix({ findings }: LintResult): Fix | undefined {
  for (const finding of findings) {
    const fix = finding.accepted ? undefined : finding.fixes().find(isUnasked);
    if (fix) return fix;
  }
  return undefined;
}

/** A fix that was applied, and what its text has become. */
export interface AppliedFix {
  /** One after the other, each in offsets of the text that the one before it left. */
  readonly changes: readonly TextChange[];
  readonly result: LintResult;
}

/**
 * Mends a draft of all that can be mended unasked. One fix at a time, and the text read again after each: a fix is right
 * for the text that it was made for, and what it leaves may show another.
 */
export function* safeFixes(draft: Draft, config: LintConfig): Iterable<AppliedFix> {
  let result = lint(draft, config);
  for (let count = 0; count < mostFixes; count++) {
    const fix = nextFix(result);
    if (!fix) return;
    const changes = fix.edits.map(({ from, to, newText }) => ({ from, to, text: plainText(newText).text })).reverse();
    result = lint(
      changes.reduce((edited, change) => editDraft(edited, change), result.draft),
      config,
    );
    yield { changes, result };
  }
}
