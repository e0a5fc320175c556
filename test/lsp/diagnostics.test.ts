import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docsUri, englishDraft, frenchDraft, start, stopAll } from './support.ts';

const severities = [1, 2, 3, 4];

describe('pushed diagnostics', () => {
  afterEach(stopAll);

  it('say which rule finds what, where, and which page explains it', async () => {
    const client = await start();
    const uri = await client.open('launch.post.md', englishDraft);
    const diagnostic = await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal(diagnostic.source, 'causerie');
    assert.ok(severities.includes(diagnostic.severity ?? 0));
    assert.match(diagnostic.message, /We are thrilled to announce/);
    assert.match(client.textAt(uri, diagnostic.range), /^We are thrilled to announce/);
    assert.equal(diagnostic.codeDescription?.href, `${docsUri}rules/canned-phrase.md`);
    assert.match(readFileSync(fileURLToPath(diagnostic.codeDescription.href), 'utf8'), /canned-phrase/);
  });

  it('come for every version, even in a burst', async () => {
    const client = await start();
    const uri = await client.open('burst.post.md', englishDraft);
    const versions: number[] = [1];
    for (let index = 0; index < 50; index++) versions.push(await client.insert(uri, 0, 'x'));
    await client.diagnostics(uri);
    const pushed = client.published.all.filter((params) => params.uri === uri).map(({ version }) => version);
    assert.deepEqual(pushed, versions);
  });

  it('come for versions that were typed before the settings were known', async () => {
    let tell: (settings: unknown) => void = () => assert.fail('the settings were not asked for');
    const settings = () => new Promise((resolve) => (tell = resolve));
    const client = await start({ settings });
    const uri = await client.open('early.post.md', '');
    await client.insert(uri, 0, englishDraft);
    await client.insert(uri, 0, 'Well. ');
    await client.settled();
    assert.equal(client.published.all.length, 0);
    tell(null);
    const diagnostic = await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal(diagnostic.range.start.character, 'Well. '.length);
    assert.deepEqual(
      client.published.all.map(({ version, diagnostics }) => [version, diagnostics.length > 0]),
      [
        [1, false],
        [2, true],
        [3, true],
      ],
    );
  });

  it('stay right among many as findings move, come and go', async () => {
    const client = await start();
    const lines = Array.from({ length: 10 }, (_, index) => `Batch ${index} rose. Feel free to reach out to Ann.\n\n`);
    const uri = await client.open('many.post', lines.join(''), 'post-draft');
    const at = (text: string): number => client.document(uri).getText().indexOf(text);
    const steps: (() => Promise<number>)[] = [
      () => client.insert(uri, at('Batch 5') + 5, 'x'),
      () => client.insert(uri, at('Batch 2'), 'A line more.\n\n'),
      () => client.insert(uri, at('Batch 3'), 'We are thrilled to announce that Ann is here. '),
      () => client.insert(uri, at('Feel free'), 'Please '),
      () => client.insert(uri, at('reach out to Ann.\n\nBatch 7') + 2, 'x'),
      () => client.insert(uri, at('Batch 0'), 'Feel free to reach out. '),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      const fresh = await client.open(`many-${index}.post`, client.document(uri).getText(), 'post-draft');
      const told = async (of: string) =>
        (await client.diagnostics(of)).map(({ range, code, severity, message }) => ({
          range,
          code,
          severity,
          message,
        }));
      assert.deepEqual(await told(uri), await told(fresh), `step ${index}`);
    }
  });

  it('follow edits as a fresh reading of the whole text would', async () => {
    const client = await start();
    const uri = await client.open('edited.post.md', `${englishDraft}\n${frenchDraft}`);
    const document = client.document(uri);
    await client.insert(uri, 0, '# Title\r\n\r\n');
    await client.insert(uri, document.getText().indexOf('bindery'), '🧵 ');
    await client.change(
      uri,
      { range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, text: '' },
      { range: { start: { line: 900, character: 0 }, end: { line: 901, character: 9 } }, text: 'End.\n' },
      { range: { start: { line: 0, character: 9_000 }, end: { line: 1, character: 0 } }, text: '\n' },
    );
    const copy = await client.open('copy.post.md', document.getText());
    const edited = await client.diagnostics(uri);
    assert.deepEqual(edited, await client.diagnostics(copy));
    assert.equal(edited.filter(({ code }) => code === 'canned-phrase').length, 2);
  });

  it('take a change of the whole text', async () => {
    const client = await start();
    const uri = await client.open('whole.post.md', 'Paul, are you well?\n');
    await client.change(uri, { text: englishDraft });
    await client.diagnosticOf(uri, 'canned-phrase');
  });

  it('are removed when the document is closed', async () => {
    const client = await start();
    const uri = await client.open('closed.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    const removed = client.published.next((params) => params.uri === uri);
    await client.close(uri);
    assert.deepEqual((await removed).diagnostics, []);
  });

  it('come soon where a whole draft is one line: eight times as long takes about eight times as long', async () => {
    const client = await start();
    const uri = await client.open('line.post.md', '');
    const took = async (length: number): Promise<number> => {
      const words = 'We baked bread with Rose Archer last night. ';
      const began = performance.now();
      await client.change(uri, { text: words.repeat(length / words.length) });
      await client.diagnostics(uri);
      return performance.now() - began;
    };
    await took(50_000);
    const short = await took(100_000);
    const long = await took(800_000);
    // A search that goes on to the line's end for each sentence shows here.
    assert.ok(long < 12 * short + 500, `${short.toFixed()} ms, then ${long.toFixed()} ms`);
  });

  it('leave out what the author accepted', async () => {
    const client = await start();
    const uri = await client.open(
      'accepted.post.md',
      englishDraft.replace('\n', ' <!-- causerie-accept canned-phrase -->\n'),
    );
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.ok(!codes.includes('canned-phrase'), String(codes));
    assert.equal((await client.score(uri)).accepted, 1);
  });
});

describe('ranges', () => {
  afterEach(stopAll);

  const stories: [string, string][] = [
    ['Windows line breaks', `First line.\r\n\r\n${englishDraft.replace('\n', '\r\n')}`],
    ['a byte-order mark', `\uFEFF${englishDraft}`],
    ['an emoji of several code points', `👩🏽‍🚀👍🏿 ${englishDraft}`],
    ['combining marks', `E\u0301te\u0301. ${englishDraft}`],
    ['no-break spaces', `Prix\u00A0: 5\u202F€. ${englishDraft}`],
    ['tabs', `\tA list:\n\n-\t${englishDraft}`],
    ['front matter', `---\r\nplatform: linkedin\r\n---\r\n${englishDraft}`],
    ['no line break at the end', englishDraft.trimEnd()],
  ];
  for (const [what, text] of stories) {
    it(`are right with ${what}`, async () => {
      const client = await start();
      const uri = await client.open('range.post.md', text);
      const { range } = await client.diagnosticOf(uri, 'canned-phrase');
      assert.match(client.textAt(uri, range), /^We are thrilled to announce(?: that)?$/);
    });
  }
});

describe('what is a draft', () => {
  afterEach(stopAll);

  const hasFindings = async (path: string, text = englishDraft, languageId = 'markdown'): Promise<boolean> => {
    const client = await start();
    const uri = await client.open(path, text, languageId);
    const found = (await client.diagnostics(uri)).length > 0;
    assert.equal((await client.score(uri)).draft, found);
    return found;
  };

  it('a .post file, whatever the editor calls its language', async () => {
    assert.ok(await hasFindings('note.post', englishDraft, 'conf'));
  });

  it('a .post.txt file', async () => {
    assert.ok(await hasFindings('note.post.txt', englishDraft, 'plaintext'));
  });

  it('Markdown in a folder of drafts', async () => {
    assert.ok(await hasFindings('content/_drafts/launch.md'));
  });

  it('a document that says its platform, wherever it stands', async () => {
    assert.ok(await hasFindings('notes/launch.md', `---\nplatform: mastodon\n---\n${englishDraft}`));
  });

  it('an unsaved document in the language of drafts', async () => {
    assert.ok(await hasFindings('untitled:Untitled-1', englishDraft, 'post-draft'));
  });

  it('no README, whatever it says', async () => {
    assert.ok(!(await hasFindings('README.md')));
  });

  it('no README in a workspace that lies itself in a folder of drafts', async () => {
    const client = await start({ workspaceFolder: 'file:///home/writer/drafts/site' });
    const uri = await client.open('file:///home/writer/drafts/site/README.md', englishDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('no code in a folder of drafts', async () => {
    assert.ok(!(await hasFindings('drafts/launch.py', `# ${englishDraft}`, 'python')));
  });

  it('no data in a folder of drafts', async () => {
    assert.ok(!(await hasFindings('drafts/launch.csv', englishDraft, 'plaintext')));
  });

  it('a document that becomes one while its front matter is typed, and until it is deleted', async () => {
    const client = await start();
    const uri = await client.open('notes.md', `---\n\n---\n${englishDraft}`);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.score(uri);
    await client.insert(uri, 4, 'platform: x');
    await client.diagnosticOf(uri, 'canned-phrase');
    await client.score(uri);
    await client.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }, text: '' });
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.score(uri);
    const drafts = client.scores.all.map(({ draft }) => draft);
    assert.deepEqual(drafts, [false, true, false]);
  });
});
