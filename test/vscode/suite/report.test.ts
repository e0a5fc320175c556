import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type DraftsResult, draftsRequest } from '../../../server/src/protocol.ts';
import { eventually } from '../eventually.ts';
import { api, closeAll, launchDraft, open } from './support.ts';

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

  it('lists the drafts of the workspace, and can be seen', async () => {
    const { client } = await api();
    await open('drafts/annonce.md', launchDraft);
    await vscode.commands.executeCommand('causerie.drafts.focus');
    const { drafts } = await (client as unknown as RequestingClient).sendRequest<DraftsResult>(draftsRequest);
    assert.equal(drafts.find(({ path }) => path === 'drafts/annonce.md')?.state, 'to-improve');
  });
});
