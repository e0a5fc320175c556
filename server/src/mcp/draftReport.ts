import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import type { Finding, OfferedFix } from '../engine/finding.ts';
import { filledText } from '../engine/fixText.ts';
import type { LintResult } from '../engine/lint.ts';
import { type InterfaceLanguage, wordField, wordFinding, wordFix } from '../engine/messages/index.ts';
import { principles } from '../engine/principles/index.ts';
import { scoringVersion } from '../engine/score.ts';
import type { Span } from '../engine/text/paragraph.ts';
import { wordsIn } from '../lsp/words.ts';

const place = {
  line: z.number().describe('from 1'),
  column: z.number().describe('from 1, in UTF-16 code units'),
  endLine: z.number(),
  endColumn: z.number(),
};

const replacement = z.object({ ...place, original: z.string(), replacement: z.string() });

const fix = z.object({
  title: z.string(),
  preferred: z.boolean(),
  regains: z.number().describe('points that it gives back'),
  replacements: z.array(replacement),
  fields: z.array(z.string()).describe('what only the author knows: [each] stands in a replacement until they tell'),
});

const finding = z.object({
  ...place,
  rule: z.string(),
  principle: z.string(),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  message: z.string(),
  text: z.string().describe('the words that are marked'),
  platforms: z
    .array(z.string())
    .optional()
    .describe('those whose text it is about, where platforms have texts of their own'),
  fixes: z.array(fix),
});

/** What `check_draft` answers. */
export const draftReport = {
  score: z.number().nullable().describe('0 to 100; null where there are too few words for one'),
  band: z.enum(['conversation', 'almost', 'broadcast']).nullable(),
  scoring: z.string().describe('version of the scoring'),
  language: z.string(),
  platforms: z.array(z.string()),
  findings: z.array(finding),
  accepted: z.number().describe('findings that the author accepted: they are not listed and cost nothing'),
  deductions: z.array(z.object({ principle: z.string(), principleTitle: z.string(), points: z.number() })),
  strengths: z.array(z.object({ id: z.string(), title: z.string() })),
  configurationMistakes: z
    .array(z.string())
    .describe('what is wrong with the configuration file; the rest of it counts'),
  posts: z.array(z.object({ line: z.number(), score: z.number().nullable() })),
  variants: z
    .array(z.object({ platforms: z.array(z.string()), score: z.number().nullable() }))
    .describe('the score of each text that some platforms have for themselves'),
};

/** Words one draft for an assistant. */
class DraftReporter {
  private readonly document: TextDocument;
  private readonly result: LintResult;
  private readonly language: InterfaceLanguage;

  constructor(result: LintResult, language: InterfaceLanguage) {
    this.document = TextDocument.create('', '', 0, result.draft.text);
    this.result = result;
    this.language = language;
  }

  report(): Record<string, unknown> {
    const { draft, findings, score, variants } = this.result;
    const titles = wordsIn(this.language).strengths;
    return {
      score: score.score,
      band: score.band,
      scoring: scoringVersion,
      language: draft.language,
      platforms: draft.platforms,
      findings: findings.filter(({ accepted }) => !accepted).map((each) => this.finding(each)),
      accepted: score.accepted,
      deductions: score.deductions.map(({ principle, points }) => ({
        principle,
        principleTitle: principles[principle].title[this.language],
        points,
      })),
      strengths: score.strengths.map((id) => ({ id, title: titles[id] })),
      posts: score.posts.map((post) => ({ line: this.place(post).line, score: post.score })),
      variants: variants.map(({ variant, score: own }) => ({ platforms: variant.platforms, score: own.score })),
    };
  }

  private place({ from, to }: Span) {
    const start = this.document.positionAt(from);
    const end = this.document.positionAt(to);
    return {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  }

  private finding(found: Finding) {
    const { rule, principle, severity, platforms } = found;
    return {
      ...this.place(found),
      rule,
      principle,
      severity,
      message: wordFinding(found, this.language),
      text: this.result.draft.text.slice(found.from, found.to),
      ...(platforms && { platforms }),
      fixes: found.fixes().map((each) => this.fix(found, each)),
    };
  }

  private fix(found: Finding, offered: OfferedFix) {
    const { edits, preferred, regains } = offered;
    const { text } = this.result.draft;
    const fields: string[] = [];
    const fill = (hint: string): string => {
      const words = wordField(found.rule, hint, this.language);
      fields.push(words);
      return `[${words}]`;
    };
    return {
      title: wordFix(found.rule, offered, this.language),
      preferred: preferred === true,
      regains,
      replacements: edits.map((edit) => ({
        ...this.place(edit),
        original: text.slice(edit.from, edit.to),
        replacement: filledText(edit.newText, fill),
      })),
      fields,
    };
  }
}

export function reportDraft(result: LintResult, language: InterfaceLanguage): Record<string, unknown> {
  return new DraftReporter(result, language).report();
}
