import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Draft, readDraft } from '../../server/src/engine/draft.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { type LintConfig, type LintResult, lint } from '../../server/src/engine/lint.ts';
import type { Fix } from '../../server/src/engine/rule.ts';
import { rules } from '../../server/src/engine/rules/index.ts';
import { effectiveConfiguration } from '../../server/src/workspace/configuration/effective.ts';
import { readConfiguration } from '../../server/src/workspace/configuration/reading.ts';
import { applied, appliedAndFilled } from './applyFix.ts';
import { readStories, type Story } from './fixtures.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** `UPDATE=no-question` rewrites that rule's fixture, `UPDATE=all` every one. */
const update = process.env.UPDATE;

function read(story: Story, text = story.text): Draft {
  return readDraft(text, { markdown: story.markdown, language: story.language, platforms: story.platforms });
}

/** A fixture tells the story of one rule: the others are off, so that each story shows what its own rule does. */
function lintFor(rule: string, draft: Draft, story: Story): LintResult {
  const config = configOf(story);
  const others = rules.filter(({ id }) => id !== rule);
  return lint(draft, {
    ...config,
    severities: { ...config.severities, ...Object.fromEntries(others.map(({ id }) => [id, 'off' as const])) },
    people: ['lea_p'],
  });
}

/** What the story's own configuration sets; it has no mistakes. */
function configOf({ configuration, line }: Story): LintConfig {
  const read = readConfiguration(configuration);
  assert.deepEqual(read.problems, [], `the configuration of line ${line}`);
  return effectiveConfiguration(undefined, read.configuration, undefined).lint;
}

function describePlace(story: Story, finding: Finding): string {
  for (const [number, place] of story.places) {
    if (place.from === finding.from && place.to === finding.to) return String(number);
  }
  return `[${JSON.stringify(story.text.slice(finding.from, finding.to))}]`;
}

function outcome(story: Story, result: LintResult): string[] {
  const lines = result.findings
    .filter(({ accepted }) => !accepted)
    .map((finding) => {
      const fixes = finding.fixes().length;
      return `${describePlace(story, finding)} ${finding.rule} ${finding.severity}${fixes > 0 ? ` fixes:${fixes}` : ''}`;
    });
  return lines.length === 0 ? [] : [...lines, `score ${result.score.score}`];
}

function firstFix(result: LintResult): Fix | undefined {
  return result.findings[0]?.fixes()[0];
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule && !finding.accepted).length;
}

/** Every fix of a story's draft, applied and linted again: it mends, raises nothing, and costs nothing. */
function checkFixes(rule: string, story: Story, result: LintResult): void {
  const before = lint(read(story), configOf(story));
  for (const finding of result.findings.filter(({ accepted }) => !accepted)) {
    for (const fix of finding.fixes()) {
      const language = result.draft.language === 'en' ? 'en' : 'fr';
      const text = appliedAndFilled(story.text, fix, language);
      const what = `after «${fix.title}»:\n${text}\n`;
      assert.notEqual(text, story.text, `${what}nothing changed`);
      const after = lint(read(story, text), configOf(story));
      if (fix.mends !== false) {
        const own = count(lintFor(rule, read(story, text), story).findings, rule);
        const most = fix.wholePost ? 0 : count(result.findings, rule) - 1;
        assert.ok(own <= most, `${what}${rule} still speaks ${own} times`);
      }
      const mendsFrontMatter = after.draft.frontMatter.problems.length < before.draft.frontMatter.problems.length;
      for (const { id, ofDeclarations } of rules) {
        // What the front matter declares is heard once it can be read.
        if (mendsFrontMatter && ofDeclarations && id !== rule) continue;
        assert.ok(count(after.findings, id) <= count(before.findings, id), `${what}a new finding of ${id}`);
      }
      assert.ok((after.score.score ?? 100) >= (before.score.score ?? 0), `${what}the score fell`);
    }
  }
}

/** Characters that nobody sees, written out. */
function visible(text: string): string {
  return text.replace(/[\r\ufeff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

function updated(rule: string, source: string): string {
  const lines = source.split('\n');
  const output: string[] = [];
  let at = 0;
  for (const story of readStories(source)) {
    const result = lintFor(rule, read(story), story);
    const fix = firstFix(result);
    output.push(...lines.slice(at, story.draftEnd + 1));
    const expected = outcome(story, result);
    if (expected.length > 0) output.push(`${story.fence}expect`, ...expected, story.fence);
    if (fix) output.push(`${story.fence}fixed`, ...visible(applied(story.text, fix)).split('\n'), story.fence);
    output.push('');
    at = story.storyEnd;
  }
  return [...output, ...lines.slice(at)].join('\n').replace(/\n+$/, '\n');
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const rule = file.slice(0, -'.md'.length);
  const path = `${folder}${file}`;
  if (update === 'all' || update === rule) writeFileSync(path, updated(rule, readFileSync(path, 'utf8')));
  describe(`rule ${rule}`, () => {
    it('has a rule of that name', () => assert.ok(rules.some(({ id }) => id === rule)));
    for (const story of readStories(readFileSync(path, 'utf8'))) {
      it(story.title, () => {
        const told = new Set(story.expected.map((line) => line.split(' ')[0]));
        for (const [number] of story.places) {
          assert.ok(told.has(String(number)), `nothing is expected of the place that is marked ${number}`);
        }
        const result = lintFor(rule, read(story), story);
        assert.deepEqual(outcome(story, result), story.expected, `line ${story.line}\n${story.text}`);
        const fix = firstFix(result);
        if (story.fixed !== undefined) assert.equal(fix && applied(story.text, fix), story.fixed);
        checkFixes(rule, story, result);
      });
    }
  });
}
