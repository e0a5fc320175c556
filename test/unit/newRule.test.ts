import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runNode } from '../tools/command.ts';

/** A copy of what a new rule is made in and tested with. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'causerie-new-rule-'));
  const parts = [
    'server/src',
    'client/src',
    'test/rules',
    'test/tools',
    'test/unit/lexicons.test.ts',
    'docs/rules',
    'docs/configuration.md',
    'README.md',
  ];
  const settings = ['package.json', 'package.nls.json', 'package.nls.fr.json', 'biome.json', '.gitignore'];
  for (const part of [...parts, ...settings]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

describe('npm run new-rule', () => {
  let copy = '';
  before(() => {
    copy = copyOfProject();
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const newRule = (id: string) => runNode(['--import', 'tsx', 'test/tools/newRule.ts', id], { cwd: copy });

  it('makes a rule whose own tests pass', async () => {
    const made = await newRule('too-many-words');
    assert.equal(made.code, 0, made.output);
    assert.ok(existsSync(join(copy, 'docs/rules/too-many-words.md')));
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const tests = ['test/rules/rules.test.ts', 'test/unit/lexicons.test.ts', '--grep', 'too-many-words'];
    const tested = await runNode(['--import', 'tsx', mocha, ...tests], { cwd: copy });
    assert.equal(tested.code, 0, tested.output);
    assert.match(tested.output, /1\d passing/);
  });

  it('says no to a name that is taken or no name', async () => {
    assert.match((await newRule('no-question')).output, /There is a rule of that name already/);
    assert.match((await newRule('No Question')).output, /usage: npm run new-rule/);
  });
});
