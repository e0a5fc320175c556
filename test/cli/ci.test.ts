import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { broadcast, conversation, type Run, root, Sandbox } from './support.ts';

interface Step {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

function read<T>(path: string): T {
  return parse(readFileSync(join(root, path), 'utf8')) as T;
}

describe('the GitHub action', () => {
  const box = new Sandbox();
  const { inputs, outputs, runs } = read<Action>('action.yml');

  /** The steps as a runner runs them: expressions filled in, under bash with its options. */
  function act(given: Readonly<Record<string, string>>): Run {
    const filled = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
        assert.ok(inputs[name], `there is no input ${name}`);
        return given[name] ?? inputs[name].default;
      });
    let last: Run = { code: 0, out: '', err: '' };
    for (const step of runs.steps) {
      assert.doesNotMatch(step.run, /\$\{\{/, 'an input within a script would be code');
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
      last = box.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: filled(step['working-directory'] ?? '.'),
        env: { ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: box.path('outputs'), GITHUB_WORKSPACE: box.folder },
      });
      if (last.code !== 0) return last;
    }
    return last;
  }

  it('is a composite whose outputs are its steps’', () => {
    assert.equal(runs.using, 'composite');
    assert.match(outputs['exit-code']?.value ?? '', /^\$\{\{ steps\.check\.outputs\.exit-code \}\}$/);
    for (const [name, { description }] of Object.entries(inputs)) assert.ok(description, name);
  });

  it('is built with its tools, whatever the job’s own NODE_ENV leaves out', function () {
    if (process.platform === 'win32') this.skip();
    // What npm would install there, without asking a registry.
    box.write('action/package.json', '{ "dependencies": {}, "devDependencies": { "tool": "file:tool" } }');
    box.write('action/tool/package.json', '{ "name": "tool", "version": "1.0.0" }');
    const packages =
      '{ "": { "devDependencies": { "tool": "file:tool" } }, "node_modules/tool": { "resolved": "tool", "link": true, "dev": true }, "tool": { "version": "1.0.0", "dev": true } }';
    box.write('action/package-lock.json', `{ "lockfileVersion": 3, "requires": true, "packages": ${packages} }`);
    const [{ run }] = runs.steps as [Step];
    const env = { GITHUB_ACTION_PATH: box.path('action'), NODE_ENV: 'production' };
    const installed = run.replace('npm run build', 'ls node_modules #');
    assert.match(box.run('bash', ['-e', '-c', installed], { env }).out, /^tool$/m);
  });

  it('annotates a repository with what it stands at', () => {
    box.write('brouillons/lundi.md', broadcast);
    const { code, out } = act({});
    assert.equal(code, 1);
    assert.match(out, /^::warning file=brouillons\/lundi\.md,line=4,/m);
    assert.equal(box.read('outputs'), 'exit-code=1\n');
  });

  it('hands every input on, paths and options a line each, and nothing of them to the shell', () => {
    box.write('site/a b.post', broadcast);
    box.write("site/it's $(touch hacked).post", conversation);
    box.write('site/other.post', broadcast);
    const { code, err } = act({
      'working-directory': 'site',
      paths: "a b.post\nit's $(touch hacked).post\n",
      format: 'json',
      output: 'report.json',
      'fail-on': 'never',
      'max-warnings': '50',
      'min-score': '1',
      shard: '1/1',
      args: '--rule=no-question\n--quiet',
    });
    assert.deepEqual([code, err], [0, '']);
    const { files } = JSON.parse(box.read('site/report.json'));
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      ['a b.post', "it's $(touch hacked).post"],
    );
    assert.equal(existsSync(box.path('site/hacked')), false);
  });

  it('tells a base that is not there, as the command line does', () => {
    assert.match(act({ changed: 'origin/main' }).err, /--changed needs a git repository/);
    assert.equal(box.read('outputs'), 'exit-code=2\n');
  });
});

describe('the hooks of pre-commit', () => {
  const box = new Sandbox();

  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }

  const hooks = read<readonly Hook[]>('.pre-commit-hooks.yaml');

  /** Runs a hook as pre-commit does: its entry, with the names of all that was staged and matches. */
  function runHook(id: string, ...staged: readonly string[]): Run {
    const hook = hooks.find((each) => each.id === id);
    assert.ok(hook && hook.language === 'node');
    mkdirSync(box.path('bin'), { recursive: true });
    if (!existsSync(box.path('bin/causerie'))) symlinkSync(join(root, 'dist/cli.js'), box.path('bin/causerie'));
    const [command = '', ...args] = hook.entry.split(' ');
    const names = staged.filter((name) => new RegExp(hook.files).test(name));
    return box.run(command, [...args, ...names], {
      env: { PATH: `${box.path('bin')}${delimiter}${process.env.PATH}` },
    });
  }

  it('stop a commit for drafts, and not for a README or a picture', () => {
    box.write('README.md', 'N’hésitez pas à nous contacter.\n');
    box.write('logo.png', 'x');
    box.write('drafts/a.md', broadcast);
    assert.equal(runHook('causerie', 'README.md', 'logo.png').code, 0);
    const { code, out } = runHook('causerie', 'README.md', 'logo.png', 'drafts/a.md');
    assert.equal(code, 1);
    assert.match(out, /in 1 draft\n$/);
  });

  it('mend what needs no choice', () => {
    box.write('drafts/a.md', broadcast);
    runHook('causerie-fix', 'drafts/a.md');
    assert.match(box.read('drafts/a.md'), /\nContactez-nous\.\n$/);
  });
});
