import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { findOnPath } from '../tools/command.ts';
import { Sandbox } from './support.ts';

const goodNight = 'Bonne nuit à toutes et à tous.\n';

describe('causerie check --changed', () => {
  const box = new Sandbox();

  const identity = {
    GIT_AUTHOR_NAME: 'Léa',
    GIT_AUTHOR_EMAIL: 'lea@example.org',
    GIT_COMMITTER_NAME: 'Léa',
    GIT_COMMITTER_EMAIL: 'lea@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };

  function git(...args: readonly string[]): string {
    const { code, out, err } = box.run('git', args, { env: identity });
    assert.equal(code, 0, err);
    return out;
  }

  function commit(): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'drafts');
  }

  function changed(...args: readonly string[]): string[] {
    return box.report('check', '--fail-on=never', ...args).files.map(({ path }) => path);
  }

  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    box.write('old.post', goodNight);
    box.write('renamed.post', `${goodNight}Une autre.\n`);
    box.write('deleted.post', goodNight);
  });

  it('checks what differs from the last commit: changed, staged, renamed and new drafts', () => {
    box.write('.gitignore', 'ignored.post\n');
    box.write('staged.post', goodNight);
    box.write('été « 1 ».post', goodNight);
    commit();
    assert.deepEqual(changed('--changed'), []);
    box.write('été « 1 ».post', `${goodNight}Encore.\n`);
    box.write('staged.post', `${goodNight}Encore.\n`);
    git('add', 'staged.post');
    renameSync(box.path('renamed.post'), box.path('new name.post'));
    rmSync(box.path('deleted.post'));
    box.write('drafts/new.md', goodNight);
    box.write('ignored.post', goodNight);
    box.write('README.md', 'N’hésitez pas à nous contacter.\n');
    assert.deepEqual(changed('--changed'), ['drafts/new.md', 'new name.post', 'staged.post', 'été « 1 ».post']);
    assert.deepEqual(changed('drafts', '--changed'), ['drafts/new.md']);
    assert.deepEqual(changed('--changed', 'drafts'), ['drafts/new.md'], 'a folder is a folder, and no branch');
    assert.deepEqual(changed('old.post', '--changed'), []);
  });

  it('checks what a branch changed since it left its base, whatever the base did since', () => {
    commit();
    git('switch', '--quiet', '--create', 'feature');
    box.write('mine.post', goodNight);
    commit();
    git('switch', '--quiet', 'main');
    box.write('theirs.post', goodNight);
    box.write('old.post', `${goodNight}De main.\n`);
    commit();
    git('switch', '--quiet', 'feature');
    box.write('unsaved.post', goodNight);
    assert.deepEqual(changed('--changed', 'main'), ['mine.post', 'unsaved.post']);
    assert.deepEqual(changed('--changed=main'), ['mine.post', 'unsaved.post']);
    assert.deepEqual(changed('--changed'), ['unsaved.post']);
  });

  it('works below the root, through a link, and before the first commit', () => {
    box.write('sub/a.post', goodNight);
    const below = box.causerieWith({ cwd: 'sub' }, 'check', '--changed', '--format=json');
    assert.deepEqual(
      JSON.parse(below.out).files.map(({ path }: { path: string }) => path),
      ['a.post'],
    );
    commit();
    mkdirSync(box.path('outside'));
    symlinkSync(box.path('sub'), box.path('outside/link'));
    box.write('sub/a.post', `${goodNight}Encore.\n`);
    assert.deepEqual(changed('sub', '--changed'), ['sub/a.post']);
  });

  it('says what is wrong outside of a repository, without git, and with a base that is not there', () => {
    commit();
    const absent = box.causerie('check', '--changed', 'mian');
    assert.equal(absent.code, 2);
    assert.match(absent.err, /^causerie: --changed: there is no file, commit or branch "mian" here .*\n$/);
    const option = box.causerie('check', '--changed=--upload-pack=x');
    assert.deepEqual([option.code, option.err.split('\n').length], [2, 2]);
    const noGit = { env: { PATH: dirname(process.execPath).replaceAll(delimiter, '') } };
    if (dirname(findOnPath('git') ?? '') !== dirname(process.execPath)) {
      assert.match(box.causerieWith(noGit, 'check', '--changed').err, /needs git, and there is no git here/);
    }
    rmSync(box.path('.git'), { recursive: true });
    const outside = box.causerie('check', '--changed');
    assert.equal(outside.code, 2);
    assert.match(outside.err, /^causerie: --changed needs a git repository, and .* is in none: .*\n$/);
  });

  it('says what is wrong where a base has no commit in common, and where a clone is too shallow to tell', () => {
    commit();
    git('switch', '--quiet', '--orphan', 'island');
    box.write('alone.post', goodNight);
    commit();
    const apart = box.causerie('check', '--changed', 'main');
    assert.equal(apart.code, 2);
    assert.match(apart.err, /^causerie: --changed: "main" and HEAD have no commit in common: name another base\n$/);
    git('switch', '--quiet', 'main');
    box.write('b.post', goodNight);
    commit();
    git('switch', '--quiet', '--create', 'feature', 'HEAD~1');
    box.write('c.post', goodNight);
    commit();
    git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${box.folder}`, 'clone');
    const shallow = box.causerieWith({ cwd: 'clone' }, 'check', '--changed=origin/main');
    assert.equal(shallow.code, 2);
    assert.match(shallow.err, /^causerie: --changed: this clone is shallow .*fetch-depth: 0.*\n$/);
  });
});
