import assert from 'node:assert/strict';
import type { ReportData } from '../../server/src/engine/report/reportData.ts';
import { type DraftsResult, draftsNotification, draftsRequest, reportRequest } from '../../server/src/protocol.ts';
import { stopAll, type TestClient } from './support.ts';
import { Workspace } from './workspace.ts';

const thanks =
  'Merci @lea_p pour le levain, la pâte a doublé en six heures. Et chez vous, combien de temps repose-t-elle ?\n';
const question = `Il a plu toute la journée sur la place.\n\n> @karim: Comment gardez-vous la croûte ?\n`;
const advert = 'Achetez notre nouvelle formation. Inscrivez-vous dès maintenant avec 20 % de réduction.\n';

function drafts(client: TestClient): Promise<DraftsResult> {
  return client.connection.sendRequest<DraftsResult>(draftsRequest);
}

function changed(client: TestClient): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onNotification(draftsNotification, () => resolve());
  });
}

describe('the drafts of a workspace, for who lists them', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(async () => {
    await stopAll();
    workspace.clear();
  });

  it('tells what each waits for, its score, and where to go on', async () => {
    workspace.write('drafts/à répondre.md', question);
    workspace.write('drafts/annonce.md', advert);
    workspace.write('drafts/merci.md', `---\nplatform: x\npurpose: thank\n---\n${thanks}`);
    workspace.write('drafts/prévu.md', `---\nscheduled: 2999-05-12\n---\n${thanks}`);
    workspace.write('README.md', thanks);
    const client = await workspace.start();
    const listed = (await drafts(client)).drafts;
    assert.deepEqual(Object.fromEntries(listed.map(({ path, state }) => [path, state])), {
      'drafts/annonce.md': 'to-improve',
      'drafts/merci.md': 'fine',
      'drafts/prévu.md': 'planned',
      'drafts/à répondre.md': 'to-answer',
    });
    const byPath = new Map(listed.map((draft) => [draft.path, draft]));
    assert.deepEqual(byPath.get('drafts/à répondre.md')?.range.start, { line: 2, character: 2 });
    assert.equal(byPath.get('drafts/à répondre.md')?.waiting, 1);
    assert.equal(byPath.get('drafts/prévu.md')?.day, '2999-05-12');
    assert.equal(byPath.get('drafts/merci.md')?.band, 'conversation');
    assert.ok((byPath.get('drafts/annonce.md')?.score ?? 100) < 80);
  });

  it('says when they change, on disk and in an editor, to who asked once', async () => {
    workspace.write('drafts/a.md', advert);
    const client = await workspace.start();
    assert.equal((await drafts(client)).drafts[0]?.state, 'to-improve');
    const onDisk = changed(client);
    workspace.write('drafts/b.md', question);
    await workspace.changed(client, { 'drafts/b.md': 'created' });
    await onDisk;
    assert.deepEqual((await drafts(client)).drafts.map(({ path, state }) => [path, state]).sort(), [
      ['drafts/a.md', 'to-improve'],
      ['drafts/b.md', 'to-answer'],
    ]);
    const inEditor = changed(client);
    await client.open(workspace.uri('drafts/b.md'), advert);
    await inEditor;
    const { state } = (await drafts(client)).drafts.find(({ path }) => path === 'drafts/b.md') ?? {};
    assert.equal(state, 'to-improve');
  });

  it('gives the report’s figures, in the interface’s language and with its settings', async () => {
    workspace.write('drafts/a.md', `---\nplatform: x\nscheduled: 2026-05-12\n---\n${thanks}`);
    const rules = { 'too-many-posts': { options: { most: { everywhere: 2, x: 1 } } } };
    const client = await workspace.start({ locale: 'fr', settings: () => ({ rules }) });
    const report = await client.connection.sendRequest<ReportData>(reportRequest);
    assert.deepEqual([report.language, report.postsPerDay.x, report.postsPerDay.blog], ['fr', 1, 2]);
    assert.match(report.today, /^\d{4}-\d{2}-\d{2}$/);
    const [draft] = report.drafts;
    assert.deepEqual(
      [draft?.path, draft?.uri, draft?.day, draft?.habits, draft?.people.map(({ handle }) => handle)],
      ['drafts/a.md', workspace.uri('drafts/a.md'), '2026-05-12', ['asks', 'names', 'thanks'], ['lea_p']],
    );
  });

  it('answers an empty workspace too', async () => {
    const client = await workspace.start();
    assert.deepEqual(await drafts(client), { drafts: [] });
    assert.deepEqual((await client.connection.sendRequest<ReportData>(reportRequest)).drafts, []);
  });
});
