import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findings, findingsOf, launchDraft, open } from './support.ts';

describe('settings', () => {
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('causerie').update(name, value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await set('rules', undefined);
    await set('interfaceLanguage', undefined);
    await closeAll();
  });

  it('a rule that is switched off falls silent at once, and speaks again when it is switched on', async () => {
    const document = await open('settings.post.md', launchDraft);
    await finding(document, 'no-mention');
    await set('rules', { 'no-mention': 'off' });
    await eventually('silence of no-mention', () => findingsOf(document, 'no-mention').length === 0);
    assert.ok(findings(document).length > 0, 'the other rules go on');
    await set('rules', undefined);
    await finding(document, 'no-mention');
  });

  it('a rule takes the severity that it is given', async () => {
    const document = await open('severity.post.md', launchDraft);
    await finding(document, 'no-mention');
    await set('rules', { 'no-mention': 'error' });
    await eventually('no-mention as an error', () =>
      findingsOf(document, 'no-mention').some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
  });

  it('findings speak the interface language that is chosen', async () => {
    const document = await open('language.post.md', launchDraft);
    const before = (await finding(document, 'no-question')).message;
    await set('interfaceLanguage', 'fr');
    await eventually('a message in French', () =>
      findingsOf(document, 'no-question').some(({ message }) => message !== before),
    );
  });
});
