import { acrossFindings } from '../../engine/corpus/acrossFindings.ts';
import type { AcrossFinding } from '../../engine/corpus/acrossRule.ts';
import { hashOf } from '../../engine/text/hash.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

/** Milliseconds: while the workspace is read, what it says of open drafts is told now and then. */
const pause = 250;

/** Undefined where the text is not the one that the index knows: what was found stays until the writer pauses. */
function findingsOf(document: OpenDocument, { index, people }: Session): readonly AcrossFinding[] | undefined {
  if (!document.draft) return [];
  const draft = index.get(document.uri);
  if (!draft || draft.summary.hash !== hashOf(document.text.getText())) return undefined;
  const { settings } = document;
  const { severities, options = {} } = settings.configuration.lint;
  return acrossFindings(draft, index.corpus, {
    severities,
    options,
    people: people.people,
    known: document.known,
  });
}

/** What other drafts say of the open ones, found when the index changes and never while somebody types. */
export const feature: Feature = {
  register(session) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const find = (): void => {
      if (timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        // Whom the author has listed is not mistyped, from the first moment on.
        void session.people.whenReady().then(() => {
          session.documents.findAcross((document) => findingsOf(document, session));
        });
      }, pause);
    };
    session.index.onDidChange(find);
    session.people.onDidChange(find);
  },
};
