import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { broadcast, conversation, Sandbox } from './support.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a well-formed document. @throws Error where it is none */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser();
  const all: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

/** Markup, control characters and half a character, in what a finding quotes and in a file’s name. */
const hostile = 'N’hésitez pas à <b>"nous"</b> & \u0007 contacter ]]> pour en parler &amp; rire.\n';

describe('causerie check --format github', () => {
  const box = new Sandbox();

  it('annotates the lines that findings stand on, by severity', () => {
    box.write('drafts/été, 100% : 1.post', broadcast);
    const { code, out } = box.causerie('check', '.', '--format=github');
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.match(lines.at(-1) ?? '', /^\d+ findings .* in 1 draft$/);
    const file = 'drafts/été%2C 100%25 %3A 1.post';
    assert.ok(lines.slice(0, -1).every((line) => /^::(?:error|warning|notice) /.test(line) && line.includes(file)));
    const closing = lines.find((line) => line.includes('line=6,') && line.includes('(canned-phrase)'));
    assert.match(closing ?? '', /^::warning .*,line=6,endLine=6,col=1,endColumn=16,title=causerie \(canned-phrase\)::/);
    assert.ok(lines.some((line) => line.startsWith('::notice ') && line.includes('(no-purpose)')));
  });

  it('keeps a message on one line, and % as it is', () => {
    box.write(
      'a.post',
      '---\nplatform: x\naccept: [no-mention]\npurpose: 100%\n---\nN’hésitez\npas à nous contacter.\n',
    );
    for (const line of box.causerie('check', 'a.post', '--format=github').out.trimEnd().split('\n').slice(0, -1)) {
      assert.match(line, /^::\w+ file=a\.post,[^\n]*::[^\n]+$/);
      assert.doesNotMatch(line.replace(/%(?:25|0A|0D|3A|2C)/g, ''), /%/);
    }
  });

  it('gives paths from the repository’s root, and tells what cannot be read or scores too low', () => {
    box.write('sub/a.post', broadcast);
    box.write('sub/b.post', Buffer.from([0xff]));
    const env = { GITHUB_WORKSPACE: box.folder };
    const { code, out } = box.causerieWith({ cwd: 'sub', env }, 'check', '.', '--format=github', '--min-score=90');
    assert.equal(code, 2);
    assert.match(
      out,
      /^::error file=sub\/a\.post,line=1,title=causerie \(score\)::score \d+, and --min-score asks for 90$/m,
    );
    assert.match(out, /^::error file=sub\/b\.post,title=causerie::the file is not UTF-8/m);
  });
});

describe('causerie check --format junit', () => {
  const box = new Sandbox();

  it('is XML whose cases fail where the run fails', () => {
    box.write('a "quoted" & <b>.post', hostile);
    box.write('good.post', conversation);
    box.write('latin1.post', Buffer.from([0xff]));
    box.write('accepted.post', '---\naccept: [no-question, no-mention]\n---\nLa pluie est tombée toute la nuit.\n');
    const { out } = box.causerie('check', '.', '--format=junit', '--rule=canned-phrase,no-question,no-mention=hint');
    const elements = elementsOf(out);
    const named = (name: string): Element[] => elements.filter((element) => element.name === name);
    const [all] = named('testsuites');
    const cases = named('testcase');
    assert.equal(Number(all?.attributes.tests), cases.length);
    assert.equal(Number(all?.attributes.failures), named('failure').length);
    assert.deepEqual([all?.attributes.errors, all?.attributes.skipped], ['1', '2']);
    assert.deepEqual(
      named('testsuite').map(({ attributes }) => attributes.name),
      ['a "quoted" & <b>.post', 'accepted.post', 'good.post', 'latin1.post'],
    );
    const canned = named('failure').find(({ text }) => text.includes('canned-phrase'));
    assert.equal(canned?.attributes.type, 'warning');
    assert.match(named('system-out')[0]?.text ?? '', /no-mention/, 'what is below --fail-on has passed');
    assert.ok(
      cases.some(({ attributes }) => attributes.classname === 'good.post'),
      'a good draft is a case that passed',
    );
  });

  it('is XML where there is nothing', () => {
    const [all] = elementsOf(box.causerie('check', '--format=junit').out);
    assert.equal(all?.attributes.tests, '0');
  });
});

describe('causerie check --format html', () => {
  const box = new Sandbox();

  it('is one page that fetches nothing, allows nothing, and holds drafts as text', () => {
    box.write(
      'a "quoted" & <script>.post',
      `${hostile}\n${'🚀'.repeat(300)} N’hésitez pas à nous écrire ${'🚀'.repeat(300)}\n`,
    );
    box.write('b.post', conversation);
    const { out } = box.causerie('check', '.', '--format=html', '--min-score=99');
    const elements = elementsOf(out.replace('<!DOCTYPE html>\n', ''));
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'b']) assert.equal(names.has(name), false, name);
    for (const name of ['html', 'main', 'h1', 'h2', 'table', 'caption', 'mark']) assert.ok(names.has(name), name);
    assert.ok(elements.every(({ attributes }) => !('src' in attributes) && !('style' in attributes)));
    assert.ok(elements.every(({ attributes }) => (attributes.href ?? '#').startsWith('#')));
    assert.doesNotMatch(out, /https?:|url\(|@import/);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'])?.attributes.content ?? '';
    const style = elements.find(({ name }) => name === 'style')?.text ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(policy.startsWith(`default-src 'none'; style-src 'sha256-${hash}'`));
    const marks = elements.filter(({ name }) => name === 'mark').map(({ text }) => text);
    assert.ok(marks.some((text) => text.startsWith('N’hésitez pas à')));
    assert.match(out, /score \d+, and --min-score asks for 99/);
  });

  it('speaks French, and says in which language drafts are', () => {
    box.write('a.post', '---\nlanguage: en\n---\nFeel free to reach out to us about the rain.\n');
    const { out } = box.causerie('check', '.', '--format=html', '--interface-language=fr');
    assert.match(out, /<html lang="fr">/);
    assert.match(out, /<blockquote lang="en">/);
    assert.match(out, /<h1>Comment ces brouillons parlent avec les gens<\/h1>/);
  });
});
