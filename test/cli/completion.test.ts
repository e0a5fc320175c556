import assert from 'node:assert/strict';
import { findOnPath } from '../tools/command.ts';
import { Sandbox } from './support.ts';

const shells = {
  bash: findOnPath('bash'),
  zsh: findOnPath('zsh'),
  fish: findOnPath('fish'),
};

describe('causerie completion', () => {
  const box = new Sandbox();

  /** What bash offers behind a line, as its own editor would ask: words split at its word breaks. */
  function offeredByBash(line: string, breaks = / |(?==)|(?<==)/): string[] {
    const words = line.split(breaks);
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const script = `source causerie.bash; COMP_WORDS=(${quoted}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _causerie; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { code, out, err } = box.run(shells.bash ?? 'bash', ['--norc', '-c', script]);
    assert.deepEqual([code, err], [0, '']);
    return out.split('\n').filter(Boolean);
  }

  it('completes commands, options, values, rules and paths in bash', function () {
    if (!shells.bash) this.skip();
    box.write('causerie.bash', box.causerie('completion', 'bash').out);
    box.write('drafts/a.post', '');
    assert.deepEqual(offeredByBash('causerie ex'), ['explain']);
    assert.deepEqual(offeredByBash('causerie check --form'), ['--format']);
    assert.deepEqual(offeredByBash('causerie check --format s'), ['sarif', 'stylish']);
    assert.deepEqual(offeredByBash('causerie check --format=ju'), ['junit']);
    assert.deepEqual(offeredByBash('causerie check --rule=no-question,jar', / /), ['--rule=no-question,jargon']);
    assert.deepEqual(offeredByBash('causerie check --fail-on '), ['error', 'warning', 'information', 'hint', 'never']);
    assert.deepEqual(offeredByBash('causerie check --rule no-question,jar'), ['no-question,jargon']);
    assert.deepEqual(offeredByBash('causerie explain tool'), ['tool-worship']);
    assert.deepEqual(offeredByBash('causerie check dra'), ['drafts']);
    assert.deepEqual(offeredByBash('causerie completion '), ['bash', 'zsh', 'fish']);
    assert.deepEqual(offeredByBash('causerie help in'), ['init']);
    assert.deepEqual(offeredByBash('causerie rules x'), []);
    assert.deepEqual(offeredByBash('causerie lsp --st'), ['--stdio']);
    assert.deepEqual(offeredByBash('causerie mcp --root dra'), ['drafts']);
  });

  it('offers branches for --changed', function () {
    if (!shells.bash) this.skip();
    box.write('causerie.bash', box.causerie('completion', 'bash').out);
    box.run('git', ['init', '--quiet', '--initial-branch=main']);
    const identity = ['-c', 'user.name=L', '-c', 'user.email=l@example.org'];
    box.run('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message=x']);
    assert.deepEqual(offeredByBash('causerie check --changed=ma'), ['main']);
  });

  it('is a script that zsh reads, and that defines the completion', function () {
    if (!shells.zsh) this.skip();
    box.write('causerie.zsh', box.causerieWith({ env: { LC_ALL: 'fr_FR.UTF-8' } }, 'completion', 'zsh').out);
    const script = 'autoload -Uz compinit; compinit -u -D; source ./causerie.zsh; print $_comps[causerie]';
    const { code, out, err } = box.run(shells.zsh, ['-f', '-c', script], { env: { HOME: box.folder } });
    assert.deepEqual([code, out, err], [0, '_causerie\n', '']);
  });

  it('completes commands, options, values and rules in fish', function () {
    if (!shells.fish) this.skip();
    box.write('causerie.fish', box.causerieWith({ env: { LC_ALL: 'fr_FR.UTF-8' } }, 'completion', 'fish').out);
    const offered = (line: string): string[] => {
      const script = `source causerie.fish; complete -C '${line}'`;
      const { code, out, err } = box.run(shells.fish ?? '', ['--no-config', '-c', script], {
        env: { HOME: box.folder },
      });
      assert.deepEqual([code, err], [0, '']);
      return out
        .split('\n')
        .filter(Boolean)
        .map((each) => each.split('\t')[0] ?? '');
    };
    assert.deepEqual(offered('causerie ex'), ['explain']);
    assert.deepEqual(offered('causerie check --form'), ['--format']);
    assert.deepEqual(offered('causerie check --format s'), ['sarif', 'stylish']);
    assert.deepEqual(offered('causerie check --fail-on ne'), ['never']);
    assert.deepEqual(offered('causerie explain tool'), ['tool-worship']);
    assert.deepEqual(offered('causerie lsp --node'), ['--node-ipc']);
    assert.deepEqual(offered('causerie mcp --ro'), ['--root']);
  });
});
