import assert from 'node:assert/strict';
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsByUri, englishDraft, frenchDraft, pushCapabilities, start, stopAll, type TestClient } from './support.ts';

const noRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('quick fixes', () => {
  afterEach(stopAll);

  it('the preferred one says what it gives back, and gives it back', async () => {
    const client = await start();
    const uri = await client.open('fix.post.md', englishDraft);
    const diagnostic = await client.diagnosticOf(uri, 'canned-phrase');
    const before = await client.score(uri);
    const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    const [fix] = preferred;
    assert.deepEqual(fix?.diagnostics, [diagnostic]);
    const points = Number(/\(\+(\d+) points\)$/.exec(fix?.title ?? '')?.[1]);
    await client.apply(fix?.edit);
    assert.equal(client.document(uri).getText(), 'The bindery opens tomorrow in Tanner Street.\n');
    assert.equal((await client.score(uri)).score, (before.score ?? Number.NaN) + points);
  });

  it('are edits of the version that they were made for', async () => {
    const client = await start();
    const uri = await client.open('version.post.md', englishDraft);
    await client.insert(uri, 0, '\n');
    const { range } = await client.diagnosticOf(uri, 'canned-phrase');
    const [fix] = await client.actions(uri, range);
    assert.equal(fix?.edit?.changes, undefined);
    const change = fix?.edit?.documentChanges?.[0];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 2 });
  });

  it('are plain changes for a client that knows no versions', async () => {
    const capabilities = { ...pushCapabilities, workspace: {} };
    const client = await start({ capabilities });
    const uri = await client.open('changes.post.md', englishDraft);
    const [fix] = await client.actions(uri, (await client.diagnosticOf(uri, 'canned-phrase')).range);
    assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [uri]);
    assert.equal(fix?.edit?.documentChanges, undefined);
  });

  it('are for the diagnostics that the client names, and for no other at the same place', async () => {
    const client = await start();
    const uri = await client.open('named.post.md', `Don't hesitate to contact us. ${englishDraft}`);
    const canned = (await client.diagnostics(uri)).filter(({ code }) => code === 'canned-phrase');
    assert.equal(canned.length, 2);
    const [named] = canned;
    assert.ok(named);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    const actions = await client.actions(uri, range, { diagnostics: [named], only: ['quickfix'] });
    assert.ok(actions.length > 0);
    for (const { title, diagnostics } of actions) assert.deepEqual(diagnostics, [named], title);
    const foreign = { ...named, source: 'other' };
    assert.deepEqual(await client.actions(uri, range, { diagnostics: [foreign], only: ['quickfix'] }), []);
  });

  it('are those at the range where the client names no diagnostic', async () => {
    const client = await start();
    const uri = await client.open('range.post.md', `Hello Paul, hello Lea.\n\n${englishDraft}`);
    assert.deepEqual(await client.actions(uri, noRange), []);
    const inside = { line: 2, character: 4 };
    const actions = await client.actions(uri, { start: inside, end: inside });
    assert.ok(actions.some(({ isPreferred }) => isPreferred));
  });

  it('are first those of the finding that is meant, where several overlap', async () => {
    const client = await start();
    const uri = await client.open('overlap.post.md', englishDraft);
    const { range } = await client.diagnosticOf(uri, 'canned-phrase');
    const first = async (start: Position, end: Position) => {
      const overlapping = (await client.actions(uri, { start, end })).map(({ diagnostics }) => diagnostics?.[0]?.code);
      assert.ok(overlapping.includes('no-question'), 'it is about the sentence around the phrase');
      return overlapping[0];
    };
    const inside = { line: 0, character: range.end.character - 3 };
    assert.equal(await first(inside, inside), 'canned-phrase');
    assert.equal(await first(range.start, range.end), 'canned-phrase');
  });

  it('take or keep whole marks where a phrase ends outside of its emphasis, and quote it without the half', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('marks.post.md', '');
    const drafts = {
      'mass-address': '**Salut** à tous, la cave rouvre mardi.',
      'canned-phrase': "**J'ai l'immense** plaisir de vous annoncer que la chorale reprend jeudi.",
      'self-proclaimed-expert': '**Expert reconnu** en tonneaux, je répare les fûts de Gascogne.',
    };
    const mended: Record<string, string[]> = {};
    for (const [rule, text] of Object.entries(drafts)) {
      await client.change(uri, { text });
      const diagnostic = await client.diagnosticOf(uri, rule);
      assert.doesNotMatch(diagnostic.message, /\*/);
      const fixes = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
      mended[rule] = fixes
        .filter(({ title }) => !title.startsWith('Accepter'))
        .flatMap(({ edit }) => TextDocument.applyEdits(client.document(uri), editsByUri(edit ?? {}).get(uri) ?? []))
        .sort();
    }
    assert.deepEqual(mended, {
      'mass-address': ['**Salut** …, la cave rouvre mardi.', 'La cave rouvre mardi.'],
      'canned-phrase': ['**Je vous annonce que** la chorale reprend jeudi.', 'La chorale reprend jeudi.'],
      'self-proclaimed-expert': ['Je répare les fûts de Gascogne.', '…, je répare les fûts de Gascogne.'],
    });
    await client.change(uri, { text: '**Bonjour à** tous, la cave rouvre mardi.' });
    const { range } = await client.diagnosticOf(uri, 'mass-address');
    for (const { title, edit } of await client.actions(uri, range)) {
      const after = TextDocument.applyEdits(client.document(uri), editsByUri(edit ?? {}).get(uri) ?? []);
      assert.equal((after.match(/\*\*/g) ?? []).length % 2, 0, `${title}: ${after}`);
    }
  });

  it('come only for the kinds that are asked for', async () => {
    const client = await start();
    const uri = await client.open('kinds.post.md', englishDraft);
    const { range } = await client.diagnosticOf(uri, 'canned-phrase');
    const kinds = async (...only: string[]) =>
      new Set((await client.actions(uri, range, { only })).map(({ kind }) => kind));
    assert.deepEqual(await kinds('quickfix'), new Set(['quickfix']));
    assert.deepEqual(await kinds('source'), new Set(['source.fixAll.causerie']));
    assert.deepEqual(await kinds('source.fixAll'), new Set(['source.fixAll.causerie']));
    assert.deepEqual(await kinds('source.fixAll.causerie'), new Set(['source.fixAll.causerie']));
    assert.deepEqual(await kinds('source.fixAll.other', 'source.fixAl', 'refactor'), new Set());
    const { codeActionKinds } = client.initialized.capabilities.codeActionProvider as { codeActionKinds: string[] };
    for (const kind of ['quickfix', 'source.fixAll.causerie']) assert.ok(codeActionKinds.includes(kind), kind);
  });

  it('are none for a document that is not open, or is no draft', async () => {
    const client = await start();
    const readme = await client.open('README.md', englishDraft);
    assert.deepEqual(await client.actions(readme, noRange), []);
    assert.deepEqual(await client.actions('file:///nowhere.post.md', noRange), []);
  });

  it('speak French where the interface does', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('titre.post.md', englishDraft);
    const titles = (await client.actions(uri, noRange)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => /\(\+\d+\u00A0points?\)$/.test(title)),
      titles.join('\n'),
    );
    assert.ok(titles.some((title) => title.startsWith('Accepter ceci ici')));
  });
});

describe('actions that take long to find', () => {
  afterEach(stopAll);

  const long = `${englishDraft}\n${frenchDraft}\n`.repeat(40);
  const whole = { start: noRange.start, end: { line: 160, character: 0 } };
  for (const only of ['quickfix', 'source.fixAll']) {
    const ask = (client: TestClient, uri: string, token = CancellationToken.None): Promise<unknown[]> =>
      client.connection.sendRequest(
        'textDocument/codeAction',
        { textDocument: { uri }, range: whole, context: { diagnostics: [], only: [only] } },
        token,
      );

    it(`keep nobody waiting who asks for something else: ${only}`, async () => {
      const client = await start();
      const uri = await client.open('long.post.md', long);
      const answered: string[] = [];
      const actions = ask(client, uri).then((found) => answered.push(`${found.length > 0}`));
      const hover = client.hover(uri, 0, 3).then(() => answered.push('hover'));
      await Promise.all([actions, hover]);
      assert.deepEqual(answered, ['hover', 'true']);
    });

    it(`are given up when nobody wants them any more: ${only}`, async () => {
      const client = await start();
      const uri = await client.open('cancelled.post.md', long);
      const cancellation = new CancellationTokenSource();
      const cancelled = ask(client, uri, cancellation.token);
      const refused = assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
      await client.hover(uri, 0, 3);
      cancellation.cancel();
      await refused;
    });

    it(`are none for a text that is another meanwhile: ${only}`, async () => {
      const client = await start();
      const uri = await client.open('changed.post.md', long);
      const late = ask(client, uri);
      await client.hover(uri, 0, 3);
      await client.insert(uri, 0, 'Hello. ');
      assert.deepEqual(await late, []);
    });
  }
});

describe('fix all', () => {
  afterEach(stopAll);

  const fixAll = (client: Awaited<ReturnType<typeof start>>, uri: string) =>
    client.actions(uri, noRange, { only: ['source.fixAll.causerie'] });

  it('mends all that needs no choice at once, and leaves the rest byte for byte', async () => {
    const client = await start();
    const rest = 'The cover stays blue.  \r\nIts corners too. 🧵\r\n\r\n';
    const crlf = englishDraft.replace('\n', '\r\n');
    const uri = await client.open('all.post.md', `${crlf}\r\n${rest}${crlf}`);
    const [action] = await fixAll(client, uri);
    const edits = editsByUri(action?.edit ?? {}).get(uri) ?? [];
    assert.equal(edits.length, 2, 'the text in between is not touched');
    await client.apply(action?.edit);
    const mended = 'The bindery opens tomorrow in Tanner Street.\r\n';
    assert.equal(client.document(uri).getText(), `${mended}\r\n${rest}${mended}`);
    assert.deepEqual(await fixAll(client, uri), []);
  });

  it('leaves what was accepted, and what has a field to fill in', async () => {
    const client = await start();
    const accepted = englishDraft.replace('\n', ' <!-- causerie-accept canned-phrase -->\n');
    const uri = await client.open('left.post.md', accepted);
    assert.deepEqual(await fixAll(client, uri), []);
  });
});
