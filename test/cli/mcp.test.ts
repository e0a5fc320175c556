import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { root } from '../tools/command.ts';

const english = 'We are thrilled to announce that the bindery opens tomorrow in Tanner Street.\n';
const french = "J'ai l'immense plaisir de vous annoncer que la reliure ouvre demain rue des Tanneurs.\n";

interface Report {
  score: number | null;
  platforms: string[];
  configurationMistakes: string[];
  variants: { platforms: string[]; score: number | null }[];
  findings: {
    rule: string;
    message: string;
    text: string;
    line: number;
    column: number;
    platforms?: string[];
    fixes: { regains: number; fields: string[]; replacements: { original: string; replacement: string }[] }[];
  }[];
}

interface Started {
  args?: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** What the client says to work in: paths, or addresses of what is no file here; `'untold'`: it breaks its word. */
  roots?: string[] | 'untold';
}

describe('causerie mcp', () => {
  let folder: string;
  const clients: Client[] = [];

  let client: Client;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'causerie mcp é '));
    mkdirSync(join(folder, 'site', 'brouillons'), { recursive: true });
    writeFileSync(join(folder, 'site', 'brouillons', 'lundi.post.md'), french);
    writeFileSync(join(folder, 'site', 'secrets.env'), english);
    writeFileSync(join(folder, 'outside.post'), english);
    symlinkSync(join(folder, 'outside.post'), join(folder, 'site', 'link.post'));
    client = await start();
  });

  after(async () => {
    await Promise.all(clients.map((each) => each.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function start({ args = [], cwd = join(folder, 'site'), env = {}, roots }: Started = {}): Promise<Client> {
    const started = new Client({ name: 'test', version: '1' }, { capabilities: roots ? { roots: {} } : {} });
    if (roots) {
      started.setRequestHandler(ListRootsRequestSchema, () => {
        if (roots === 'untold') throw new Error('not now');
        return { roots: roots.map((path) => ({ uri: path.includes('://') ? path : pathToFileURL(path).href })) };
      });
    }
    const server = { command: process.execPath, args: [join(root, 'dist', 'cli.js'), 'mcp', ...args], cwd };
    await started.connect(new StdioClientTransport({ ...server, env: { LANG: 'C', ...env } }));
    clients.push(started);
    return started;
  }

  async function call(to: Client, name: string, input: Record<string, unknown>): Promise<CallToolResult> {
    return (await to.callTool({ name, arguments: input })) as CallToolResult;
  }

  async function check(by: Client, input: Record<string, unknown>): Promise<Report> {
    const { isError, content, structuredContent } = await call(by, 'check_draft', input);
    assert.ok(!isError, JSON.stringify(content));
    return structuredContent as unknown as Report;
  }

  function told({ isError, content }: CallToolResult): string {
    assert.equal(isError, true);
    return content.map((each) => (each.type === 'text' ? each.text : '')).join('');
  }

  it('offers three tools, each of which reads only and says what it takes and gives', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(({ name }) => name).sort(), ['check_draft', 'explain_rule', 'list_rules']);
    for (const { name, annotations, description, title, inputSchema, outputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true, name);
      assert.equal(annotations?.openWorldHint, false, name);
      assert.ok(title && description && inputSchema.properties && outputSchema?.properties, name);
    }
    assert.match(client.getInstructions() ?? '', /never invent/);
  });

  it('checks a text: places, words, and fixes that make a better text of it', async () => {
    const { score, findings } = await check(client, { text: `Hello Paul.\n\n${english}` });
    const canned = findings.find(({ rule }) => rule === 'canned-phrase');
    assert.equal(canned?.line, 3);
    assert.equal(canned.column, 1);
    assert.match(canned.text, /^We are thrilled to announce/);
    const [fix] = canned.fixes;
    assert.ok(fix && fix.regains > 0);
    const mended = fix.replacements.reduce(
      (text, { original, replacement }) => text.replace(original, replacement),
      `Hello Paul.\n\n${english}`,
    );
    const after = await check(client, { text: mended });
    assert.ok((after.score ?? 0) > (score ?? 100), mended);
  });

  it('leaves to the author what only the author knows', async () => {
    const { findings } = await check(client, { text: english });
    const fields = findings.flatMap(({ fixes }) => fixes).filter((fix) => fix.fields.length > 0);
    assert.ok(fields.length > 0);
    for (const { fields: asked, replacements } of fields) {
      for (const each of asked) assert.ok(replacements.some(({ replacement }) => replacement.includes(`[${each}]`)));
    }
  });

  it('reads the platform and the language that it is told', async () => {
    const long = `${'A word and another one, said to Paul. '.repeat(12)}\n`;
    const onX = await check(client, { text: long, platform: 'x', language: 'en', format: 'plain' });
    assert.deepEqual(onX.platforms, ['x']);
    assert.ok(onX.findings.some(({ rule }) => rule === 'too-long'));
    const onBlog = await check(client, { text: long, platform: 'blog' });
    assert.ok(onBlog.findings.every(({ rule }) => rule !== 'too-long'));
  });

  it('checks a file of the working directory, and leaves it as it is', async () => {
    const { findings } = await check(client, { path: 'brouillons/lundi.post.md' });
    assert.ok(findings.some(({ rule }) => rule === 'canned-phrase'));
    assert.equal(readFileSync(join(folder, 'site', 'brouillons', 'lundi.post.md'), 'utf8'), french);
  });

  it('heeds the configuration that holds where the file is', async () => {
    const file = join(folder, 'site', '.causerie.yml');
    writeFileSync(file, 'rules:\n  canned-phrase: off\n');
    try {
      const { findings } = await check(client, { path: 'brouillons/lundi.post.md' });
      assert.ok(findings.every(({ rule }) => rule !== 'canned-phrase'));
    } finally {
      rmSync(file);
    }
  });

  it('tells what is wrong with that configuration, and heeds the rest of it', async () => {
    const file = join(folder, 'site', '.causerie.yml');
    writeFileSync(file, 'rules:\n  no-questoin: off\n  canned-phrase: off\n');
    try {
      const { findings, configurationMistakes } = await check(client, { path: 'brouillons/lundi.post.md' });
      assert.match(configurationMistakes.join('\n'), /\.causerie\.yml:2:3: .*“no-questoin”.*“no-question”/);
      assert.equal(configurationMistakes.length, 1);
      assert.ok(findings.every(({ rule }) => rule !== 'canned-phrase'));
      const inFrench = await check(client, { text: french, reply_language: 'fr' });
      assert.match(inFrench.configurationMistakes.join('\n'), /«\u00A0no-questoin\u00A0»/);
    } finally {
      rmSync(file);
    }
    const without = await check(client, { path: 'brouillons/lundi.post.md' });
    assert.deepEqual(without.configurationMistakes, []);
  });

  it('reads a configuration that cannot be read at all as a reason to stop', async () => {
    const file = join(folder, 'site', '.causerie.yml');
    writeFileSync(file, 'rules: {\n');
    try {
      assert.match(told(await call(client, 'check_draft', { path: 'brouillons/lundi.post.md' })), /\.causerie\.yml/);
    } finally {
      rmSync(file);
    }
  });

  it('scores each text that a platform has for itself, and says whose text a finding is about', async () => {
    const text = [
      '---',
      'platforms: [linkedin, mastodon]',
      '---',
      'Paul, la reliure ouvre demain rue des Tanneurs. Quel livre apportez-vous ?',
      '',
      '<!-- platform: mastodon -->',
      '',
      french,
    ].join('\n');
    const { variants, findings, score } = await check(client, { text });
    assert.deepEqual(
      variants.map(({ platforms }) => platforms),
      [['linkedin'], ['mastodon']],
    );
    const [linkedin, mastodon] = variants.map((variant) => variant.score ?? 0) as [number, number];
    assert.ok(mastodon < linkedin, JSON.stringify(variants));
    assert.equal(score, mastodon, 'the draft is as good as its weakest text');
    assert.deepEqual(findings.find(({ rule }) => rule === 'canned-phrase')?.platforms, ['mastodon']);
    assert.deepEqual((await check(client, { text: french })).variants, []);
  });

  it('reads no file outside its folders, nor by a link, nor one that is no draft', async () => {
    for (const path of ['../outside.post', join(folder, 'outside.post'), 'link.post', 'nowhere.post', '/etc/hosts']) {
      assert.match(told(await call(client, 'check_draft', { path })), /there is no file/, path);
    }
    assert.match(told(await call(client, 'check_draft', { path: 'secrets.env' })), /not called as drafts are/);
  });

  it('reads in the roots of the client rather than in its own folder', async () => {
    const elsewhere = await start({ roots: [join(folder, 'site', 'brouillons')], cwd: folder });
    await check(elsewhere, { path: 'lundi.post.md' });
    assert.match(told(await call(elsewhere, 'check_draft', { path: '../link.post' })), /there is no file/);
    assert.match(told(await call(elsewhere, 'check_draft', { path: 'outside.post' })), /there is no file/);
  });

  it('reads in the roots that are folders of this machine, whatever the others are', async () => {
    const elsewhere = await start({ roots: ['vscode-vfs://github/o/r', join(folder, 'site', 'brouillons')] });
    await check(elsewhere, { path: 'lundi.post.md' });
    const remote = await start({ roots: ['vscode-vfs://github/o/r'] });
    assert.match(told(await call(remote, 'check_draft', { path: 'lundi.post.md' })), /^no folder was named/);
  });

  it('checks a text where a client does not tell its roots, and says that no file can be read', async () => {
    const silent = await start({ roots: 'untold', args: ['--interface-language', 'fr'] });
    assert.match(
      told(await call(silent, 'check_draft', { path: 'lundi.post.md' })),
      /^aucun dossier où ce serveur peut lire n’a été nommé/,
    );
    assert.ok((await check(silent, { text: english })).findings.length > 0);
  });

  it('reads only where it was told to when it was started', async () => {
    const elsewhere = await start({ args: ['--root', 'brouillons'] });
    await check(elsewhere, { path: 'lundi.post.md' });
    assert.match(told(await call(elsewhere, 'check_draft', { path: '../link.post' })), /there is no file/);
  });

  it('never takes a whole disk for its working directory', async () => {
    const elsewhere = await start({ cwd: '/' });
    const path = join(folder, 'site', 'brouillons', 'lundi.post.md');
    assert.match(told(await call(elsewhere, 'check_draft', { path })), /--root/);
    assert.ok((await check(elsewhere, { text: english })).findings.length > 0);
  });

  it('wants either a text or a path', async () => {
    assert.match(told(await call(client, 'check_draft', {})), /either/);
    assert.match(told(await call(client, 'check_draft', { text: english, path: 'a.post' })), /either/);
  });

  it('scores nothing where there are hardly any words', async () => {
    assert.equal((await check(client, { text: '' })).score, null);
  });

  it('explains a rule, and says which one may be meant', async () => {
    const { structuredContent } = await call(client, 'explain_rule', { rule: 'no-question' });
    const { why, before, accept } = structuredContent as Record<string, string>;
    assert.ok(why && before);
    assert.match(accept ?? '', /causerie-accept no-question/);
    assert.match(told(await call(client, 'explain_rule', { rule: 'no-questoin' })), /did you mean "no-question"/);
  });

  it('explains what drafts are told together, too', async () => {
    const { structuredContent } = await call(client, 'list_rules', {});
    const { rules } = structuredContent as { rules: { id: string; points: number }[] };
    const across = rules.find(({ id }) => id === 'cross-post');
    assert.equal(across?.points, 0);
    const explained = await call(client, 'explain_rule', { rule: 'cross-post', reply_language: 'fr' });
    assert.ok((explained.structuredContent as { why: string }).why);
  });

  it('lists every rule', async () => {
    const { structuredContent, content } = await call(client, 'list_rules', {});
    const { rules } = structuredContent as { rules: { id: string; title: string }[] };
    assert.ok(rules.length > 40 && rules.every(({ id, title }) => id && title));
    // For clients that know no structured content.
    assert.deepEqual(JSON.parse(content[0]?.type === 'text' ? content[0].text : ''), structuredContent);
  });

  it('speaks French where it is asked to, and where its environment does', async () => {
    const { findings } = await check(client, { text: english, reply_language: 'fr' });
    assert.match(findings.find(({ rule }) => rule === 'canned-phrase')?.message ?? '', /«/);
    const french = await start({ env: { LANG: 'fr_FR.UTF-8' } });
    assert.match(
      (await french.listTools()).tools.find(({ name }) => name === 'check_draft')?.description ?? '',
      /brouillon/,
    );
    assert.match(told(await call(french, 'explain_rule', { rule: 'no-questoin' })), /vouliez-vous dire/);
  });
});
