import { readDraft } from '../../../server/src/engine/draft.ts';
import { lint } from '../../../server/src/engine/lint.ts';
import { type ReportDraft, reportDraft } from '../../../server/src/engine/report/reportDraft.ts';
import { summarize } from '../../../server/src/engine/summary.ts';

/** A draft as the report counts it, from its text. */
export function draftOf(path: string, text: string, mtime?: number): ReportDraft {
  const draft = readDraft(text, { markdown: path.endsWith('.md'), language: 'auto' });
  const summary = summarize(draft, lint(draft, { severities: {}, people: [], ownSites: [] }));
  return reportDraft({ uri: `file:///site/${path}`, mtime, summary }, path);
}

/** A draft with a front matter. */
export function post(frontMatter: string, body: string, path = 'drafts/a.post.md'): ReportDraft {
  return draftOf(path, `---\n${frontMatter}\n---\n${body}\n`);
}

export const giving =
  'Merci @lea_p pour le levain. Hier soir la pâte a doublé en six heures. Et chez vous, combien de temps la laissez-vous reposer ?';
export const selling = 'Achetez notre nouvelle formation. Inscrivez-vous dès maintenant avec 20 % de réduction.';
/** What hands nothing on: the comment below it waits for an answer. */
export const rain = 'Il a plu toute la journée sur la place.';
export const waiting = '> @karim: Comment gardez-vous la croûte ?';
