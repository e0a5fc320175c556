import type { CorpusDraft } from '../../engine/corpus/corpus.ts';
import { postsPerDay } from '../../engine/corpus/postsPerDay.ts';
import { draftState } from '../../engine/report/draftState.ts';
import { reportDraft } from '../../engine/report/reportDraft.ts';
import {
  type DraftsResult,
  draftsNotification,
  draftsRequest,
  type ListedDraft,
  reportRequest,
} from '../../protocol.ts';
import { today } from '../../workspace/today.ts';
import type { Feature, Session } from '../session.ts';

/** Milliseconds: while many drafts change, clients are told now and then. */
const pause = 300;

function listed(draft: CorpusDraft, day: string, { pathOf }: Session): ListedDraft {
  const { uri, path, score, band, day: appears, waiting, place } = reportDraft(draft, pathOf(draft.uri));
  return {
    uri,
    path,
    state: draftState(draft.summary, day),
    score,
    band,
    day: appears,
    waiting: waiting.length,
    range: waiting[0]?.range ?? place,
  };
}

/** The drafts of the workspace for whoever asks; from then on they hear of changes. The first to ask begins the reading. */
export const feature: Feature = {
  register(session) {
    const { connection, index } = session;
    let listens = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      if (listens) return;
      listens = true;
      index.onDidChange(() => {
        if (timer !== undefined) return;
        timer = setTimeout(() => {
          timer = undefined;
          void connection.sendNotification(draftsNotification);
        }, pause);
      });
    };
    connection.onRequest(draftsRequest, async (): Promise<DraftsResult> => {
      await index.whenReady();
      listen();
      const day = today();
      return { drafts: [...index.drafts()].map((draft) => listed(draft, day, session)) };
    });
    connection.onRequest(reportRequest, async () => {
      await index.whenReady();
      listen();
      const { interfaceLanguage: language, configuration } = await session.workspaceSettings();
      const drafts = [...index.drafts()].map((draft) => reportDraft(draft, session.pathOf(draft.uri)));
      return { today: today(), language, postsPerDay: postsPerDay(configuration.lint.options ?? {}), drafts };
    });
  },
};
