import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type DraftsResult, draftsRequest } from '../../../server/src/protocol.ts';
import { eventually } from '../eventually.ts';
import { api, closeAll, finding, launchDraft, open, write } from './support.ts';

interface RequestingClient {
  sendRequest<Result>(method: string): Promise<Result>;
}

describe('the report and the list of drafts', () => {
  afterEach(closeAll);

  it('opens the report in a tab of its own, and the same one again', async () => {
    await api();
    await open('drafts/annonce.md', launchDraft);
    const reports = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && /causerie\.report/.test(input.viewType));
    await vscode.commands.executeCommand('causerie.showReport');
    await eventually('the report is open', () => reports()[0]?.label === 'Causerie Report');
    await vscode.commands.executeCommand('causerie.showReport');
    assert.equal(reports().length, 1);
  });

  it('lists the drafts of the workspace, those that nobody has open too, and can be seen', async () => {
    const { client } = await api();
    await write('drafts/jamais-ouvert.md', launchDraft);
    await open('drafts/annonce.md', launchDraft);
    await vscode.commands.executeCommand('causerie.drafts.focus');
    for (const path of ['drafts/annonce.md', 'drafts/jamais-ouvert.md']) {
      await eventually(`${path} in the list`, async () => {
        const { drafts } = await (client as unknown as RequestingClient).sendRequest<DraftsResult>(draftsRequest);
        return drafts.find((each) => each.path === path)?.state === 'to-improve';
      });
    }
    await vscode.workspace.fs.delete(await write('drafts/jamais-ouvert.md', launchDraft));
    await eventually('what was deleted leaves the list', async () => {
      const { drafts } = await (client as unknown as RequestingClient).sendRequest<DraftsResult>(draftsRequest);
      return drafts.every(({ path }) => path !== 'drafts/jamais-ouvert.md');
    });
  });

  it('tells what other drafts say alike', async () => {
    await write('drafts/premier.md', launchDraft);
    const document = await open('drafts/second.md', launchDraft);
    await finding(document, 'cross-post');
    for (const name of ['premier', 'second']) await vscode.workspace.fs.delete(await write(`drafts/${name}.md`, ''));
  });
});
