import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/command.ts';
import { packVsix, zipEntries } from '../vsix.ts';

const allowed = [
  /^extension\/dist\/(engine|expressions|lexicons\.(en|fr)|(client|server)(\.browser)?|server\.node|preview|report)\.js$/,
  /^extension\/dist\/(preview|report)\.css$/,
  /^extension\/dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^extension\/syntaxes\/.*\.json$/,
  /^extension\/docs\/rules\/[\w-]+\.md$/,
  /^extension\/docs\/(configuration\.md|causerie\.schema\.json)$/,
  /^extension\/docs\/images\/[\w-]+\.png$/,
  /^extension\/l10n\/.*\.json$/,
  /^extension\/client\/walkthrough\/.*\.(md|svg|png)$/,
  /^extension\/client\/icons\/.*\.(svg|png)$/,
  /^extension\/package(\.nls(\.\w+)?)?\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE(\.txt)?$/,
  /^(extension\.vsixmanifest|\[Content_Types\]\.xml)$/,
];

describe('the packed extension', () => {
  let vsix: string;
  let names: string[];

  before(async () => {
    vsix = await packVsix();
    names = zipEntries(vsix);
  });

  it('holds what it needs to run and to explain itself, and nothing else', () => {
    const strange = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
    assert.deepEqual(strange, []);
  });

  it('lacks nothing that its manifest names', () => {
    // The command line comes with npm's package: no editor runs it.
    const { bin: _, ...parts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const manifest = JSON.stringify(parts);
    const paths = [
      ...manifest.matchAll(/"\.?\/?((?:dist|syntaxes|client|l10n|docs)\/[^"]+|language-configuration\.json)"/g),
    ];
    assert.ok(paths.length > 0, 'the manifest names files');
    const missing = paths.map(([, path]) => path).filter((path) => !names.includes(`extension/${path}`));
    assert.deepEqual(missing, []);
  });

  it('has the page of every rule', () => {
    const pages = names.filter((name) => name.startsWith('extension/docs/rules/'));
    const index = readFileSync(join(root, 'server', 'src', 'engine', 'rules', 'index.ts'), 'utf8');
    const rules = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, id]) => `extension/docs/rules/${id}.md`);
    assert.ok(rules.length > 0, 'there are rules');
    assert.deepEqual(
      rules.filter((page) => !pages.includes(page)),
      [],
    );
  });

  it('gathers the licences of all that it holds of others', () => {
    const licences = readFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    assert.ok(names.includes('extension/dist/THIRD-PARTY-LICENSES.txt'));
    for (const name of ['yaml', '@lezer/markdown', 'vscode-languageserver', 'vscode-languageclient', 'zod']) {
      assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('gives a browser a small server to begin with, and no program of node’s', () => {
    const server = readFileSync(join(root, 'dist', 'server.browser.js'), 'utf8');
    assert.ok(server.length < 500_000, `${server.length} characters`);
    for (const name of ['engine.js', 'expressions.js', 'lexicons.fr.js', 'lexicons.en.js', 'server.browser.js']) {
      assert.doesNotMatch(readFileSync(join(root, 'dist', name), 'utf8'), /\brequire\(["']/, name);
    }
  });

  it('is small enough to install without a thought', () => {
    assert.ok(statSync(vsix).size < 1_500_000, `${statSync(vsix).size} bytes`);
  });
});
