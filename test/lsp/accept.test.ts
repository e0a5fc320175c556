import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CreateFile,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsByUri, englishDraft, pushCapabilities, start, stopAll, type TestClient } from './support.ts';

type Scope = 'here' | 'draft' | 'phrase';

const beginnings: Readonly<Record<Scope, string>> = {
  here: 'Accept this here',
  draft: 'Accept this in the whole draft',
  phrase: 'Accept “We are thrilled to announce that” in the whole draft',
};

/** The ways of accepting that are offered for the first finding of a rule: their titles. */
async function offered(text: string, rule: string): Promise<string[]> {
  const client = await start();
  const uri = await client.open('offered.post.md', text);
  const diagnostic = await client.diagnosticOf(uri, rule);
  const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  return actions.map(({ title }) => title).filter((title) => title.startsWith('Accept'));
}

/** Accepts what a text does not ask, where it does not; it is then accepted, and nothing else is found. */
async function acceptSilence(text: string): Promise<string> {
  const client = await start();
  const uri = await client.open('silent.post.md', text);
  const diagnostic = await client.diagnosticOf(uri, 'no-question');
  const codes = (await client.diagnostics(uri)).map(({ code }) => code);
  const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  await client.apply(actions.find(({ title }) => title.startsWith(beginnings.here))?.edit);
  const after = (await client.diagnostics(uri)).map(({ code }) => code);
  assert.deepEqual(
    after,
    codes.filter((code) => code !== 'no-question'),
  );
  return client.document(uri).getText();
}

/** Accepts the canned phrase of a text; gives the text after it. It then has no finding of that rule any more. */
async function accept(text: string, scope: Scope, name = 'accept.post.md'): Promise<string> {
  const client = await start();
  const uri = await client.open(name, text);
  const { range } = await client.diagnosticOf(uri, 'canned-phrase');
  const { accepted } = await client.score(uri);
  const actions = await client.actions(uri, range, { only: ['quickfix'] });
  const action = actions.find(({ title, diagnostics }) => {
    return title.startsWith(beginnings[scope]) && diagnostics?.[0]?.code === 'canned-phrase';
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

describe('accepting here that nothing is asked', () => {
  afterEach(stopAll);

  const silence = '<!-- causerie-accept no-question -->';
  const wrapped: [string, string, string][] = [
    ['en', 'Ana sewed all day long the book that Nadia Rowe', 'had found in the attic.'],
    ['fr', 'Ana a cousu toute la journée le livre que Nadia Rowe', 'avait trouvé au grenier.'],
  ];
  for (const [language, first, second] of wrapped) {
    it(`holds for a sentence that goes on in the next line, ${language}`, async () => {
      assert.equal(await acceptSilence(`${first}\n${second}\n`), `${first} ${silence}\n${second}\n`);
    });

    it(`holds for the last sentence above a signature, ${language}`, async () => {
      const sentence = `${first} ${second}`;
      assert.equal(await acceptSilence(`${sentence}\n\nMina\n`), `${sentence} ${silence}\n\nMina\n`);
    });
  }
});

describe('accepting where a comment would be something else', () => {
  afterEach(stopAll);

  const here = (title: string): boolean => title.startsWith(beginnings.here);

  it('is not offered here in front matter, which would be none any more, but for the whole draft', async () => {
    const places: [string, string][] = [
      ['no-purpose', 'platform: x\n'],
      ['purpose-unserved', 'platform: x\npurpose: ask-opinion\n'],
      ['front-matter', 'platform: x\npurpose: [story\n'],
    ];
    for (const [rule, declared] of places) {
      const titles = await offered(`---\n${declared}---\n${englishDraft}`, rule);
      assert.deepEqual([titles.some(here), titles.some((title) => title.startsWith(beginnings.draft))], [false, true]);
    }
  });

  it('is not offered in front matter that nothing ends, neither here nor for the draft', async () => {
    assert.deepEqual(await offered(`---\nplatform: x\n\n${englishDraft}`, 'front-matter'), []);
  });

  it('is not offered here where code goes on in the next line', async () => {
    const titles = await offered('We are thrilled to announce that `the\nbindery` opens.\n', 'canned-phrase');
    assert.deepEqual([titles.some(here), titles.some((title) => title.startsWith(beginnings.draft))], [false, true]);
  });
});

describe('accepting a rule in the whole draft', () => {
  afterEach(stopAll);

  it('is not offered where the front matter is TOML', async () => {
    const client = await start();
    const uri = await client.open('toml.post.md', `+++\ntitle = "Blue"\n+++\n${line}\n`);
    const { range } = await client.diagnosticOf(uri, 'canned-phrase');
    const titles = (await client.actions(uri, range, { only: ['quickfix'] })).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith(beginnings.here)));
    assert.deepEqual(
      titles.filter((title) => title.includes('in the whole draft')),
      [],
    );
  });

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
    [
      'adds it above a quotation mark that is never closed',
      'platform: x\ntitle: "Blue\n',
      'accept: [canned-phrase]\nplatform: x\ntitle: "Blue\n',
    ],
    ['adds to a map in braces', '{ platform: x }\n', '{ platform: x, accept: [canned-phrase] }\n'],
    ['fills an entry without a value', 'accept:\nplatform: x\n', 'accept: [canned-phrase]\nplatform: x\n'],
  ];
  for (const [what, before, after] of frontMatters) {
    it(what, async () => {
      const draft = await accept(`---\n${before}---\n${englishDraft}`, 'draft');
      assert.equal(draft, `---\n${after}---\n${englishDraft}`);
    });
  }
});

describe('accepting a phrase in the whole draft', () => {
  afterEach(stopAll);

  const phrase = '"We are thrilled to announce that"';

  it('makes front matter where there is none', async () => {
    assert.equal(await accept(englishDraft, 'phrase'), `---\naccept: [${phrase}]\n---\n\n${englishDraft}`);
  });

  it('adds to the list that is there, its comments kept', async () => {
    const before = '---\naccept: # on purpose\n  - no-question # it says enough\nplatform: x\n---\n';
    const after = `---\naccept: # on purpose\n  - no-question # it says enough\n  - ${phrase}\nplatform: x\n---\n`;
    assert.equal(await accept(before + englishDraft, 'phrase'), after + englishDraft);
  });

  it('holds wherever the phrase stands, and for that phrase alone', async () => {
    const client = await start();
    const text = `---\naccept: [${phrase}]\n---\n${englishDraft}\nWE ARE THRILLED to announce that we bake. Don’t hesitate to contact us.\n`;
    const uri = await client.open('phrase.post.md', text);
    const canned = (await client.diagnostics(uri)).filter(({ code }) => code === 'canned-phrase');
    assert.deepEqual(
      canned.map(({ range }) => client.textAt(uri, range)),
      ['Don’t hesitate to'],
    );
  });

  it('is not offered where what is marked is no phrase', async () => {
    const client = await start();
    const uri = await client.open('place.post.md', englishDraft);
    const { range } = await client.diagnosticOf(uri, 'no-question');
    const diagnostics = (await client.diagnostics(uri)).filter(({ code }) => code === 'no-question');
    const titles = (await client.actions(uri, range, { diagnostics })).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Accept this here')));
    assert.ok(!titles.some((title) => /^Accept “/.test(title)), titles.join('\n'));
  });
});

describe('accepting in the whole workspace', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'causerie é '));
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await stopAll();
  });

  const creating: ClientCapabilities = {
    ...pushCapabilities,
    workspace: {
      ...pushCapabilities.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    },
  };

  async function actionsIn(client: TestClient, path = 'accept.post.md', rule = 'canned-phrase'): Promise<CodeAction[]> {
    const uri = await client.open(pathToFileURL(join(folder, path)).href, englishDraft);
    const diagnostic = await client.diagnosticOf(uri, rule);
    const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    return actions.filter(({ title }) => title.includes('whole workspace'));
  }

  function starting(capabilities: ClientCapabilities): Promise<TestClient> {
    return start({ capabilities, workspaceFolder: pathToFileURL(folder).href });
  }

  /** The configuration file as an action would leave it. */
  async function after(before: string | undefined, which: 'rule' | 'phrase', name = '.causerie.yml'): Promise<string> {
    if (before !== undefined) writeFileSync(join(folder, name), before);
    const client = await starting(creating);
    const actions = await actionsIn(client);
    const action = actions.find(({ title }) => title.startsWith('Accept “') === (which === 'phrase'));
    const uri = pathToFileURL(join(folder, name)).href;
    const [edits = []] = [editsOf(action, uri)];
    return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 0, before ?? ''), edits);
  }

  function editsOf(action: CodeAction | undefined, uri: string) {
    const change = action?.edit?.documentChanges?.find(
      (each) => TextDocumentEdit.is(each) && each.textDocument.uri === uri,
    );
    assert.ok(change && TextDocumentEdit.is(change), `${uri} is edited`);
    return change.edits.filter((edit) => 'newText' in edit);
  }

  it('makes the configuration file where there is none', async () => {
    const client = await starting(creating);
    const [phrase, rule] = await actionsIn(client);
    assert.match(phrase?.title ?? '', /^Accept “We are thrilled to announce that” in the whole workspace/);
    assert.match(rule?.title ?? '', /^Accept this in the whole workspace/);
    const uri = pathToFileURL(join(folder, '.causerie.yml')).href;
    for (const action of [phrase, rule]) {
      const [made, edited] = action?.edit?.documentChanges ?? [];
      assert.deepEqual(made, CreateFile.create(uri, { ignoreIfExists: true }));
      assert.ok(TextDocumentEdit.is(edited));
      assert.deepEqual(edited.textDocument, { uri, version: null });
    }
    assert.equal(await after(undefined, 'rule'), 'rules:\n  canned-phrase: off\n');
    assert.equal(await after(undefined, 'phrase'), 'phrases:\n  accept:\n    - "We are thrilled to announce that"\n');
  });

  it('is not offered where the client can make no file', async () => {
    assert.deepEqual(await actionsIn(await starting(pushCapabilities)), []);
  });

  it('is not offered in a file that is no YAML, or holds something else there', async () => {
    for (const broken of ['rules: [\n', 'rules: off\n', '- a list\n']) {
      writeFileSync(join(folder, '.causerie.yml'), broken);
      const titles = (await actionsIn(await starting(creating))).map(({ title }) => title);
      assert.ok(!titles.some((title) => title.startsWith('Accept this')), `${broken}: ${titles}`);
    }
  });

  it('edits the file that is there for a client that can make none', async () => {
    writeFileSync(join(folder, '.causerie.yml'), 'language: en\n');
    const client = await starting({ ...pushCapabilities, workspace: {} });
    const [, rule] = await actionsIn(client);
    const edits = editsByUri(rule?.edit ?? {}).get(pathToFileURL(join(folder, '.causerie.yml')).href);
    assert.equal(edits?.[0]?.newText, '\nrules:\n  canned-phrase: off');
  });

  it('edits the file that is nearest to the draft', async () => {
    mkdirSync(join(folder, 'blog'));
    writeFileSync(join(folder, '.causerie.yml'), '');
    writeFileSync(join(folder, 'blog/.causerie.yml'), '');
    const [, rule] = await actionsIn(await starting(creating), 'blog/accept.post.md');
    editsOf(rule, pathToFileURL(join(folder, 'blog/.causerie.yml')).href);
  });

  it('turns a rule off that has no phrase', async () => {
    const actions = await actionsIn(await starting(creating), 'a.post.md', 'no-question');
    assert.deepEqual(
      actions.map(({ title }) => title.slice(0, 34)),
      ['Accept this in the whole workspace'],
    );
  });

  const phrase = '"We are thrilled to announce that"';
  const files: [string, 'rule' | 'phrase', string, string][] = [
    [
      'adds a key to rules, comments kept',
      'rule',
      'rules:\n  # loud\n  shouting: off # yes\n# people\npeople: [a]\n',
      'rules:\n  # loud\n  shouting: off # yes\n  canned-phrase: off\n# people\npeople: [a]\n',
    ],
    [
      'keeps Windows line breaks',
      'rule',
      'rules:\r\n  shouting: off\r\n',
      'rules:\r\n  shouting: off\r\n  canned-phrase: off\r\n',
    ],
    ['adds to a map in braces', 'rule', 'rules: { shouting: off }\n', 'rules: { shouting: off, canned-phrase: off }\n'],
    ['fills an empty map', 'rule', 'rules: {}\n', 'rules: { canned-phrase: off }\n'],
    [
      'fills a key without a value',
      'rule',
      'rules: # none yet\npeople: [a]\n',
      'rules: # none yet\n  canned-phrase: off\npeople: [a]\n',
    ],
    [
      'changes the severity that is set',
      'rule',
      'rules:\n  canned-phrase: error # loud\n',
      'rules:\n  canned-phrase: off # loud\n',
    ],
    [
      'sets the severity beside a rule’s options',
      'rule',
      'rules:\n  canned-phrase:\n    options: { kinds: [announcement] }\n',
      'rules:\n  canned-phrase:\n    options: { kinds: [announcement] }\n    severity: off\n',
    ],
    ['follows a file of comments alone', 'rule', '# nothing yet', '# nothing yet\nrules:\n  canned-phrase: off\n'],
    ['comes before no line break at the end', 'rule', 'language: en', 'language: en\nrules:\n  canned-phrase: off'],
    ['adds a list of phrases', 'phrase', 'language: en\n', `language: en\nphrases:\n  accept:\n    - ${phrase}\n`],
    [
      'adds to the list of phrases',
      'phrase',
      'phrases:\n  accept:\n    - hello # ours\n',
      `phrases:\n  accept:\n    - hello # ours\n    - ${phrase}\n`,
    ],
    [
      'makes a list of a single phrase',
      'phrase',
      'phrases:\n  accept: hello\n',
      `phrases:\n  accept: [hello, ${phrase}]\n`,
    ],
    [
      'leaves other lists of phrases',
      'phrase',
      'phrases:\n  more:\n    - x\n',
      `phrases:\n  more:\n    - x\n  accept:\n    - ${phrase}\n`,
    ],
  ];
  for (const [what, which, before, expected] of files) {
    it(what, async () => assert.equal(await after(before, which), expected));
  }

  it('writes JSON in a JSON file', async () => {
    assert.equal(
      await after('{\n  "rules": { "shouting": "off" }\n}\n', 'rule', '.causerie.json'),
      '{\n  "rules": { "shouting": "off", "canned-phrase": "off" }\n}\n',
    );
    rmSync(join(folder, '.causerie.json'));
    assert.equal(await after('{}', 'phrase', '.causerie.json'), `{ "phrases": { "accept": [${phrase}] } }`);
  });
});
