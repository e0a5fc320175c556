import { acrossFindings } from '../../../server/src/engine/corpus/acrossFindings.ts';
import type { AcrossFinding } from '../../../server/src/engine/corpus/acrossRule.ts';
import { Corpus, type CorpusDraft } from '../../../server/src/engine/corpus/corpus.ts';
import { readDraft } from '../../../server/src/engine/draft.ts';
import { lint } from '../../../server/src/engine/lint.ts';
import { People } from '../../../server/src/engine/people/people.ts';
import type { SetOptions } from '../../../server/src/engine/ruleOptions.ts';
import { summarize } from '../../../server/src/engine/summary.ts';

/** A draft as the index keeps it, written at a minute of its own. */
export function draftOf(path: string, text: string, minute?: number): CorpusDraft {
  const draft = readDraft(text, { markdown: path.endsWith('.md'), language: 'auto' });
  const uri = `file:///site/${path}`;
  return { uri, summary: summarize(draft, lint(draft)), ...(minute !== undefined && { mtime: minute * 60_000 }) };
}

const nobody: People = new People([]);

/** Drafts by path, in the order in which they were written. */
export type Drafts = Readonly<Record<string, string>>;

export function corpusOf(drafts: Drafts): Corpus {
  const corpus = new Corpus();
  for (const [minute, [path, text]] of Object.entries(drafts).entries()) corpus.set(draftOf(path, text, minute));
  return corpus;
}

export function findingsOf(
  corpus: Corpus,
  path: string,
  options: SetOptions = {},
  people = nobody,
): readonly AcrossFinding[] {
  const draft = corpus.get(`file:///site/${path}`);
  return draft ? acrossFindings(draft, corpus, { severities: {}, options, people }) : [];
}

/** The drafts of which a rule speaks, in order. */
export function toldBy(rule: string, drafts: Drafts, options: SetOptions = {}): string[] {
  const corpus = corpusOf(drafts);
  return Object.keys(drafts).filter((path) =>
    findingsOf(corpus, path, options).some((finding) => finding.rule === rule && !finding.accepted),
  );
}
