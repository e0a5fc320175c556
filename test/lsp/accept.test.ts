import assert from 'node:assert/strict';
import { englishDraft, start, stopAll } from './support.ts';

type Scope = 'here' | 'draft';

/** Accepts the canned phrase of a text; gives the text after it. It then has no finding of that rule any more. */
async function accept(text: string, scope: Scope, name = 'accept.post.md'): Promise<string> {
  const client = await start();
  const uri = await client.open(name, text);
  const { range } = await client.diagnosticOf(uri, 'canned-phrase');
  const { accepted } = await client.score(uri);
  const beginning = scope === 'here' ? 'Accept this here' : 'Accept this in the whole draft';
  const actions = await client.actions(uri, range, { only: ['quickfix'] });
  const action = actions.find(({ title, diagnostics }) => {
    return title.startsWith(beginning) && diagnostics?.[0]?.code === 'canned-phrase';
  });
  assert.equal(action?.isPreferred ?? false, false);
  await client.apply(action?.edit);
  const codes = (await client.diagnostics(uri)).map(({ code }) => code);
  assert.ok(!codes.includes('canned-phrase'), client.document(uri).getText());
  assert.equal((await client.score(uri)).accepted, accepted + 1);
  return client.document(uri).getText();
}

const line = englishDraft.trimEnd();
const comment = '<!-- causerie-accept canned-phrase -->';

describe('accepting a finding here', () => {
  afterEach(stopAll);

  it('puts a comment at the end of its line', async () => {
    assert.equal(await accept(`${line}\nIt is blue.\n`, 'here'), `${line} ${comment}\nIt is blue.\n`);
  });

  it('keeps Windows line breaks', async () => {
    assert.equal(await accept(`${line}\r\nIt is blue.\r\n`, 'here'), `${line} ${comment}\r\nIt is blue.\r\n`);
  });

  it('keeps a hard line break', async () => {
    assert.equal(await accept(`${line}  \nIt is blue.\n`, 'here'), `${line} ${comment}  \nIt is blue.\n`);
    assert.equal(await accept(`${line}\\\nIt is blue.\n`, 'here'), `${line} ${comment}\\\nIt is blue.\n`);
  });

  it('works on a last line without a line break', async () => {
    assert.equal(await accept(line, 'here'), `${line} ${comment}`);
  });

  it('works in plain text', async () => {
    assert.equal(await accept(`${line}\n`, 'here', 'accept.post'), `${line} ${comment}\n`);
  });
});

describe('accepting a rule in the whole draft', () => {
  afterEach(stopAll);

  it('makes front matter where there is none', async () => {
    assert.equal(await accept(englishDraft, 'draft'), `---\naccept: [canned-phrase]\n---\n\n${englishDraft}`);
  });

  it('makes it after a byte-order mark, with the line breaks of the draft', async () => {
    const text = `${line}\r\n`;
    const expected = `\uFEFF---\r\naccept: [canned-phrase]\r\n---\r\n\r\n${text}`;
    assert.equal(await accept(`\uFEFF${text}`, 'draft'), expected);
  });

  const frontMatters: [string, string, string][] = [
    ['adds a line to front matter', 'platform: x\n', 'platform: x\naccept: [canned-phrase]\n'],
    ['fills empty front matter', '', 'accept: [canned-phrase]\n'],
    ['adds to a list in brackets', 'accept: [no-question]\n', 'accept: [no-question, canned-phrase]\n'],
    ['fills an empty list', 'accept: []\nplatform: x\n', 'accept: [canned-phrase]\nplatform: x\n'],
    [
      'adds to a list of lines',
      'accept:\n  - no-question\nplatform: x\n',
      'accept:\n  - no-question\n  - canned-phrase\nplatform: x\n',
    ],
    [
      'adds to a list of lines at the margin',
      'accept:\n- no-question # yes\n',
      'accept:\n- no-question # yes\n- canned-phrase\n',
    ],
    ['makes a list of a single rule', 'accept: no-question\n', 'accept: [no-question, canned-phrase]\n'],
    ['fills an entry without a value', 'accept:\nplatform: x\n', 'accept: [canned-phrase]\nplatform: x\n'],
  ];
  for (const [what, before, after] of frontMatters) {
    it(what, async () => {
      const draft = await accept(`---\n${before}---\n${englishDraft}`, 'draft');
      assert.equal(draft, `---\n${after}---\n${englishDraft}`);
    });
  }
});
