import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit } from 'vscode-languageserver-protocol/node';
import { editsByUri, pushCapabilities, snippetCapabilities, start, stopAll, type TestClient } from './support.ts';

/** Nothing is asked, nobody is named: what is missing only the author knows. */
const draft = 'Spring. 🧵\r\nThe bindery opens tomorrow in Tanner Street, and its doors are wide.\r\n';

async function actionsOf(client: TestClient, uri: string): Promise<CodeAction[]> {
  const actions = [];
  for (const { range } of await client.diagnostics(uri)) actions.push(...(await client.actions(uri, range)));
  return actions;
}

describe('fields to fill in', () => {
  afterEach(stopAll);

  it('are snippets for a client that has them in edits', async () => {
    const client = await start({ capabilities: snippetCapabilities });
    assert.ok(!client.initialized.capabilities.executeCommandProvider?.commands.includes('causerie.showField'));
    const uri = await client.open('snippet.post.md', draft);
    const edits = (await actionsOf(client, uri)).flatMap(({ edit }) => editsByUri(edit ?? {}).get(uri) ?? []);
    const snippets = edits.filter((edit): edit is SnippetTextEdit & typeof edit => 'snippet' in edit);
    assert.ok(snippets.length > 0, JSON.stringify(edits));
    for (const { snippet } of snippets) {
      assert.equal(snippet.kind, 'snippet');
      assert.match(snippet.value, /\$\{1:[^}]+\}/);
    }
  });

  it('are marked for a client without snippets, and the cursor goes there after the edit', async () => {
    const client = await start();
    assert.ok(client.initialized.capabilities.executeCommandProvider?.commands.includes('causerie.showField'));
    const uri = await client.open('field.post.md', draft);
    const action = (await actionsOf(client, uri)).find(({ command }) => command?.command === 'causerie.showField');
    assert.ok(action?.command, 'a fix leaves a field');
    await client.apply(action.edit);
    const { command, arguments: args } = action.command;
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
    const { selection, ...shown } = await client.shown.first(() => true);
    assert.deepEqual(shown, { uri, takeFocus: true });
    assert.ok(selection);
    assert.equal(client.textAt(uri, selection), '…');
  });

  it('are marked all the same where the client can show nothing', async () => {
    const client = await start({ capabilities: { ...pushCapabilities, window: {} } });
    assert.ok(!client.initialized.capabilities.executeCommandProvider?.commands.includes('causerie.showField'));
    const uri = await client.open('mark.post.md', draft);
    const actions = await actionsOf(client, uri);
    assert.ok(
      actions.some(({ edit }) =>
        editsByUri(edit ?? {})
          .get(uri)
          ?.some(({ newText }) => newText.includes('…')),
      ),
    );
    assert.ok(actions.every(({ command }) => command === undefined));
  });

  it('a command that the server does not know, or with nonsense in it, shows nothing and harms nothing', async () => {
    const client = await start();
    const nonsense = [[], [1, 2], ['file:///a.md', { start: 3 }], ['file:///a.md', null]];
    for (const args of nonsense) {
      const answer = await client.connection.sendRequest('workspace/executeCommand', {
        command: 'causerie.showField',
        arguments: args,
      });
      assert.equal(answer, null);
    }
    assert.equal(await client.connection.sendRequest('workspace/executeCommand', { command: 'other' }), null);
    assert.deepEqual(client.shown.all, []);
  });

  it('people of other drafts are offered where a post names nobody', async () => {
    const client = await start();
    const other = await client.open('other.post.md', 'Thank you @maya.binds for the thread, and @paul for the glue!\n');
    await client.diagnostics(other);
    const uri = await client.open('nobody.post.md', draft);
    const titles = (await actionsOf(client, uri)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.includes('@maya.binds')),
      titles.join('\n'),
    );
  });

  it('somebody whom the draft names is offered first, the name in the field', async () => {
    const client = await start({ capabilities: snippetCapabilities });
    const other = await client.open('other.post.md', 'Thank you @maya.binds for the thread!\n');
    await client.diagnostics(other);
    const text = 'Yesterday I read [Binding slowly, by Xanthe Okoromadu](https://glue.example/slow) to the cat.\n';
    const uri = await client.open('named.post.md', text);
    const diagnostic = await client.diagnosticOf(uri, 'no-mention');
    const [first, second] = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    assert.match(first?.title ?? '', /^Speak to Xanthe Okoromadu/);
    assert.equal(first?.isPreferred, true);
    const [edit] = editsByUri(first?.edit ?? {}).get(uri) ?? [];
    assert.match((edit as unknown as SnippetTextEdit).snippet.value, /@\$\{1:Xanthe Okoromadu\}/);
    assert.match(second?.title ?? '', /@maya\.binds/);
  });

  it('give their points back once they are filled in, and the title says so', async () => {
    for (const [locale, once] of [
      ['en', /\(\+\d+ points once filled in\)$/],
      ['fr', /\(\+\d+\u00A0points une fois le champ rempli\)$/],
    ] as const) {
      const client = await start({ locale });
      const uri = await client.open('once.post.md', draft);
      for (const { title, edit } of await actionsOf(client, uri)) {
        const leaves = (editsByUri(edit ?? {}).get(uri) ?? []).some(({ newText }) => newText.includes('…'));
        if (/\(\+/.test(title)) assert.equal(once.test(title), leaves, title);
        else assert.ok(!leaves, title);
      }
    }
  });

  it('a question that another open draft ends with is not asked again', async () => {
    const client = await start();
    const uri = await client.open('asked.post.md', draft);
    const diagnostic = await client.diagnosticOf(uri, 'no-question');
    const questions = async (): Promise<string[]> => {
      const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
      return actions.flatMap(({ title }) => /“(.+\?)”/.exec(title)?.[1] ?? []);
    };
    const offered = await questions();
    assert.equal(offered.length, 3);
    const asked = offered.map((question) => question.replaceAll('…', 'binding books'));
    for (const [index, question] of asked.entries()) {
      const other = await client.open(`other${index}.post.md`, `The glue is dry, says Paul. ${question}\n`);
      await client.diagnostics(other);
    }
    const others = await questions();
    assert.equal(others.length, 3);
    for (const question of offered) assert.ok(!others.includes(question), question);
  });
});
