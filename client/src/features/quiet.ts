import { CancellationError, type CancellationToken, CodeActionKind, CodeActionTriggerKind, Range, Uri } from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';

/** What is found waits while the writer is at it, and so does all that would give it away. */
export const feature: ClientFeature = {
  middleware: (_, quiet) => ({
    async provideDiagnostics(document, previousResultId, token, next) {
      const version = document instanceof Uri ? undefined : document.version;
      const report = await next(document, previousResultId, token);
      if (document instanceof Uri) return report;
      // An answer about a text that has changed since would mark other words: it is asked for again.
      if (document.version !== version) throw new CancellationError();
      if (report?.kind === 'unChanged') quiet.confirm(document);
      return report;
    },
    async provideCodeActions(document, range, context, token, next) {
      const actions = await next(document, range, context, token);
      if (context.triggerKind !== CodeActionTriggerKind.Automatic || !quiet.hidesAt(document, range)) return actions;
      return actions?.filter((action) => !('kind' in action && action.kind?.contains(CodeActionKind.QuickFix)));
    },
    provideHover: (document, position, token: CancellationToken, next) =>
      quiet.hidesAt(document, new Range(position, position)) ? undefined : next(document, position, token),
  }),
};
