import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Region, Replacement, Run } from 'sarif';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { broadcast, conversation, Sandbox } from './support.ts';

// One of the schema’s patterns is none under Unicode rules.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile<Log>(schema);

/** SARIF counts from 1; columns are UTF-16 units, as the run says. */
function offsets(text: string, { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region) {
  const document = TextDocument.create('', '', 0, text);
  return {
    start: { line: startLine - 1, character: startColumn - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
    text: document.getText({
      start: { line: startLine - 1, character: startColumn - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    }),
  };
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  const edits = replacements.map(({ deletedRegion, insertedContent }) => {
    const { start, end } = offsets(text, deletedRegion);
    return { range: { start, end }, newText: insertedContent?.text ?? '' };
  });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

describe('causerie check --format sarif', () => {
  const box = new Sandbox();

  function sarif(...args: readonly string[]): Run {
    const log: unknown = JSON.parse(box.causerie('check', ...args, '--format', 'sarif').out);
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const [run] = log.runs;
    assert.ok(run && log.runs.length === 1 && log.version === '2.1.0');
    return run;
  }

  it('is SARIF 2.1.0 with drafts, without any, and in French', () => {
    assert.deepEqual(sarif().results, []);
    box.write('a.post', broadcast);
    box.write('b.post', conversation);
    const { results = [], tool, language } = sarif('.', '--interface-language=fr');
    assert.equal(language, 'fr');
    assert.ok(results.length >= 4);
    for (const { ruleId, ruleIndex = -1, level } of results) {
      assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
      assert.ok(level === 'warning' || level === 'note');
    }
  });

  it('tells of each rule what it is, why, and where its page is', () => {
    const { tool } = sarif();
    const { rules = [] } = tool.driver;
    assert.ok(rules.length >= 46);
    for (const { id, shortDescription, fullDescription, help, helpUri } of rules) {
      assert.ok(shortDescription?.text && fullDescription?.text && help?.text, id);
      assert.ok(existsSync(fileURLToPath(helpUri ?? '')), helpUri);
    }
  });

  it('points at UTF-16 columns, and its replacements mend the very text', () => {
    const text = '🚀 Prêt ?\r\n\r\nLe pain 🥖 est cuit 👩‍🍳. N’hésitez pas à nous contacter pour en parler.\r\n';
    box.write('été [1].post', text);
    const run = sarif('.');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const canned = run.results?.find(({ ruleId }) => ruleId === 'canned-phrase');
    const { artifactLocation, region } = canned?.locations?.[0]?.physicalLocation ?? {};
    assert.ok(region);
    assert.match(offsets(text, region).text, /^N’hésitez pas à/);
    const base = run.originalUriBaseIds?.[artifactLocation?.uriBaseId ?? '']?.uri;
    assert.equal(base, `${pathToFileURL(box.folder).href}/`);
    assert.equal(fileURLToPath(new URL(artifactLocation?.uri ?? '', base)), box.path('été [1].post'));
    const [change] = canned?.fixes?.[0]?.artifactChanges ?? [];
    assert.equal(
      replaced(text, change?.replacements ?? []),
      '🚀 Prêt ?\r\n\r\nLe pain 🥖 est cuit 👩‍🍳. Contactez-nous pour en parler.\r\n',
    );
    const fixed = run.results?.flatMap(({ fixes = [] }) => fixes) ?? [];
    assert.doesNotMatch(JSON.stringify(fixed), /\$\{1:/, 'what has fields to fill in is no replacement');
  });

  it('gives a byte-order mark no column, as SARIF and editors have it; the JSON of old counts it', () => {
    const line = 'N’hésitez pas à nous contacter pour en parler.\n';
    box.write('marked.post', `\ufeff${line}`);
    box.write('plain.post', line);
    const run = sarif('.', '--rule=canned-phrase');
    const [marked, plain] = run.results ?? [];
    assert.deepEqual(marked?.locations?.[0]?.physicalLocation?.region, plain?.locations?.[0]?.physicalLocation?.region);
    assert.deepEqual(
      marked?.fixes?.[0]?.artifactChanges[0]?.replacements,
      plain?.fixes?.[0]?.artifactChanges[0]?.replacements,
    );
    const html = box.causerie('check', 'marked.post', '--format=html', '--rule=canned-phrase').out;
    assert.match(html, /<mark>N’hésitez pas à/);
    assert.match(box.causerie('check', 'marked.post', '--rule=canned-phrase').out, /^ {2}1:1 /m);
    const { files } = box.report('check', '.', '--rule=canned-phrase');
    assert.deepEqual(
      files.map(({ findings }) => findings[0]?.range.start.character),
      [1, 0],
    );
  });

  it('suppresses what its author accepted, and says of the rest that it is not', () => {
    box.write('a.post', '---\naccept: [no-question]\n---\nLa pluie est tombée toute la nuit sur le toit.\n');
    const { results = [] } = sarif('.');
    const suppressions = Object.fromEntries(results.map((result) => [result.ruleId, result.suppressions]));
    assert.deepEqual(suppressions['no-question'], [{ kind: 'inSource', status: 'accepted' }]);
    assert.deepEqual(suppressions['no-mention'], []);
  });

  it('tells what could not be read, and drafts below the bar', () => {
    box.write('latin1.post', Buffer.from([0x63, 0xe9]));
    box.write('a.post', broadcast);
    const { invocations } = sarif('.', '--min-score=100');
    assert.equal(invocations?.[0]?.executionSuccessful, false);
    const told = invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text) ?? [];
    assert.match(told[0] ?? '', /not UTF-8/);
    assert.match(told[1] ?? '', /--min-score asks for 100/);
  });
});
