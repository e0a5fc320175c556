import assert from 'node:assert/strict';
import { Sandbox } from './support.ts';

const english: readonly (readonly [typed: readonly string[], told: RegExp])[] = [
  [['chek', 'a.post'], /there is no command "chek"; did you mean "causerie check"\?/],
  [['check', '--formt', 'json'], /there is no option "--formt"; did you mean "--format"\?/],
  [['check', '--format', 'xml'], /--format takes github, html, json, junit, sarif, stylish, not "xml"/],
  [['check', '--fail-on', 'loud'], /--fail-on takes error, warning/],
  [['check', '--platform', 'x,linkdin'], /--platform takes x, .*not "linkdin"; did you mean "linkedin"\?/],
  [['check', '--min-score', '101'], /--min-score takes a whole number from 0 to 100, not "101"/],
  [['check', '--max-warnings', '-1'], /--max-warnings/],
  [['check', '--max-warnings=two'], /--max-warnings takes a whole number from 0 on, not "two"/],
  [['check', '--jobs', '0'], /--jobs takes a whole number from 1 to 64, not "0"/],
  [['check', '--shard', '6/5'], /--shard takes i\/n, such as 2\/5 .*not "6\/5"/],
  [['check', '--config'], /--config wants a value: --config=FILE/],
  [['check', '--fix=yes'], /--fix takes no value/],
  [['check', '--fix', '--fix-dry-run'], /--fix writes and --fix-dry-run does not: give one of them/],
  [['check', '--rule', 'no-questoin'], /there is no rule "no-questoin"; did you mean "no-question"\?/],
  [['check', '--fail-on', 'warn'], /not "warn"; did you mean "warning"\?/],
  [['check', '--rule', ''], /--rule wants the name of a rule/],
  [['check', '--rule', 'jargon,'], /--rule wants the name of a rule/],
  [['--nope'], /there is no option "--nope" \(causerie --help lists them\)/],
  [['check', '--platform', ','], /--platform takes x, .*blog, not ""\n$/],
  [['check', '-', 'a.post'], /--stdin reads one draft and no files: leave out "a\.post"/],
  [['check', '--config', 'nowhere.yml'], /nowhere\.yml: there is no such file or folder/],
  [['--interface-language', 'en', 'chek'], /there is no command "chek"/],
  [['help', 'check', 'rules'], /help takes no "rules": leave it out/],
  [['completion', 'bash', 'zsh'], /completion takes no "zsh": leave it out/],
  [['lsp', '--socket'], /usage: causerie lsp --stdio/],
  [['lsp', '--socket=99999'], /usage: causerie lsp --stdio/],
  [['mcp', '--root='], /causerie mcp: --root: there is no folder of that name/],
  [['check', '--cache-location='], /--cache-location wants a value: --cache-location=FOLDER/],
  [['check', '--config='], /--config wants a value: --config=FILE/],
  [['report', '--html', 'r.html', ''], /a path is empty/],
  [['report', '--html', 'drafts/a.md', 'drafts/b.md'], /drafts\/a\.md is called as drafts are, and the page is none/],
  [['mcp', '--rot', 'x'], /causerie mcp: "--rot" is no option of it/],
  [['mcp', '--root'], /causerie mcp: "--root" is no option of it, or one lacks its value/],
  [['mcp', '--root', 'nowhere'], /nowhere: there is no folder of that name/],
  [['check', '--rule', 'jargon=loud'], /--rule takes RULE or RULE=LEVEL, .*not "loud"/],
  [['check', '--stdin', 'a.post'], /--stdin reads one draft and no files: leave out "a\.post"/],
  [['check', '--stdin-filename', 'a.post'], /add --stdin/],
  [['explain'], /explain which rule\?/],
  [['explain', 'no-questoin'], /there is no rule "no-questoin"; did you mean "no-question"\?/],
  [['completion', 'tcsh'], /completion is there for bash, zsh, fish, not "tcsh"/],
  [['rules', 'no-question'], /rules takes no "no-question": causerie explain tells all of a rule/],
  [['version', 'check'], /version takes no "check": leave it out/],
  [['help', 'chek'], /there is no command "chek"; did you mean "causerie help check"\?/],
];

const french: readonly (readonly [typed: readonly string[], told: RegExp])[] = [
  [['chek'], /il n’y a pas de commande «\schek\s»\s; vouliez-vous dire «\scauserie check\s»\s\?/],
  [['check', '--formt'], /il n’y a pas d’option «\s--formt\s»\s; vouliez-vous dire «\s--format\s»\s\?/],
  [['check', '--format', 'xml'], /--format prend github, .*et non «\sxml\s»/],
  [['check', '--min-score', 'dix'], /--min-score prend un nombre entier de 0 à 100, et non «\sdix\s»/],
  [['rules', 'no-question'], /rules ne prend pas de «\sno-question\s»\s: causerie explain dit tout d’une règle/],
  [['check', ''], /un chemin est vide/],
  [['mcp', '--root', 'nulle-part'], /nulle-part\s: il n’y a pas de dossier de ce nom \(usage\s: .*--root DOSSIER/],
  [['check', '--stdin', 'a.post'], /aucun fichier\s: enlevez «\sa\.post\s»/],
  [['check', 'absent.post'], /absent\.post\u00A0: il n’y a ni fichier ni dossier de ce nom/],
];

describe('causerie, typed wrongly', () => {
  const box = new Sandbox();

  for (const [typed, told] of english) {
    it(`says what is wrong with: causerie ${typed.join(' ')}`, () => {
      const { code, out, err } = box.causerie(...typed);
      assert.deepEqual([code, out, err.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(err, told);
    });
  }

  for (const [typed, told] of french) {
    it(`says so in French: causerie ${typed.join(' ')}`, () => {
      const { code, err } = box.causerieWith({ env: { LC_ALL: 'fr_FR.UTF-8' } }, ...typed);
      assert.deepEqual([code, err.trimEnd().split('\n').length], [2, 1]);
      assert.match(err, told);
    });
  }

  it('takes a path for what one meant to check', () => {
    box.write('drafts/a.post', 'Bonne nuit\n');
    assert.match(box.causerie('drafts').err, /there is no command "drafts"; did you mean "causerie check drafts"\?/);
  });

  it('takes a language in front of what is asked for', () => {
    for (const typed of [['--help'], ['help'], []]) {
      const { code, out } = box.causerie('--interface-language', 'fr', ...typed);
      assert.deepEqual([code, out.split('\n')[2]], [0, 'Usage'], typed.join());
      assert.match(out, /^causerie\s: montre/);
    }
  });

  it('takes options in front of the command, and what follows -- for paths', () => {
    box.write('--fix', 'Bonne nuit\n');
    assert.equal(box.causerie('--no-color', 'check', '--', '--fix').code, 0);
  });
});
