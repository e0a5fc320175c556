import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReportData } from '../../server/src/engine/report/reportData.ts';
import { broadcast, conversation, Sandbox } from './support.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A page as browsers read it; whatever is wrong with it fails. */
function read(html: string): { elements: Element[]; data: ReportData } {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code, startLine }) => errors.push(`${startLine}: ${code}`) });
  assert.deepEqual(errors, []);
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) elements.push(child);
      if ('childNodes' in child) walk(child);
    }
  };
  walk(document);
  const data = elements.find((each) => attribute(each, 'id') === 'drafts');
  assert.ok(data);
  return { elements, data: JSON.parse(textOf(data)) as ReportData };
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

describe('causerie report', () => {
  const box = new Sandbox();

  it('writes one page that holds all it shows', () => {
    box.write('drafts/merci.post.md', conversation);
    box.write('drafts/annonce.post.md', broadcast);
    box.write('notes.md', 'No draft.\n');
    const { code, out, err } = box.causerie('report', '--html', 'out.html');
    assert.deepEqual([code, out, err], [0, 'out.html: 2\u00A0drafts\n', '']);
    const { data, elements } = read(box.read('out.html'));
    assert.deepEqual(
      data.drafts.map(({ path, uri }) => [path, uri]),
      [
        ['drafts/annonce.post.md', 'drafts/annonce.post.md'],
        ['drafts/merci.post.md', 'drafts/merci.post.md'],
      ],
    );
    const [announced, thanked] = data.drafts;
    assert.ok((announced?.score ?? 100) < (thanked?.score ?? 0));
    assert.deepEqual(thanked?.habits, ['asks', 'names', 'thanks']);
    assert.equal(attribute(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang'), 'en');
  });

  it('may run its own script and style, and fetch nothing', () => {
    box.write('a.post.md', broadcast);
    box.causerie('report', '--html', 'out.html', 'a.post.md');
    const { elements } = read(box.read('out.html'));
    const policy = elements
      .filter((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')
      .map((each) => attribute(each, 'content') ?? '');
    assert.equal(policy.length, 1);
    assert.match(policy[0] as string, /^default-src 'none';/);
    assert.doesNotMatch(policy[0] as string, /unsafe|https?:|\*/);
    for (const element of elements) {
      assert.equal(attribute(element, 'src'), undefined);
      assert.ok(!['link', 'iframe', 'object', 'base', 'img'].includes(element.tagName), element.tagName);
      const runs = element.tagName === 'style' || (element.tagName === 'script' && !attribute(element, 'type'));
      if (!runs) continue;
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      assert.ok(policy[0]?.includes(`'sha256-${hash}'`), `${element.tagName} is allowed`);
      assert.ok(!/@import|sourceMappingURL|url\(['"]?(?:https?:|\/\/)/.test(textOf(element)), element.tagName);
    }
  });

  it('links to drafts from where the page is, whatever they are called', () => {
    box.write('mes brouillons/l’été #1 100%.post', conversation);
    box.write('rapports/.keep', '');
    box.causerieWith({ cwd: 'rapports' }, 'report', '--html', 'r.html', '..');
    const [draft] = read(box.read('rapports/r.html')).data.drafts;
    assert.equal(draft?.uri, '../mes%20brouillons/l%E2%80%99%C3%A9t%C3%A9%20%231%20100%25.post');
  });

  it('holds text that would end its own script', () => {
    const hostile =
      '---\nplatform: x\nseries: "</script><img src=x onerror=alert(1)><!--"\n---\nUn <script> et @lea.\n';
    box.write('a.post.md', hostile);
    box.causerie('report', '--html', 'out.html');
    const { data, elements } = read(box.read('out.html'));
    assert.equal(data.drafts[0]?.series, '</script><img src=x onerror=alert(1)><!--');
    assert.equal(elements.filter(({ tagName }) => tagName === 'script').length, 2);
  });

  it('speaks French, prints to standard output, and is a page without any draft too', () => {
    const { code, out } = box.causerie('report', '--html', '-', '--interface-language', 'fr');
    assert.equal(code, 0);
    const { data, elements } = read(out);
    assert.deepEqual([data.language, data.drafts], ['fr', []]);
    assert.equal(
      textOf(elements.find(({ tagName }) => tagName === 'title') as Element),
      'Ce que disent vos publications, ensemble',
    );
  });

  it('reads drafts as their configuration says', () => {
    box.write('.causerie.yml', 'include: [textes]\nrules:\n  canned-phrase: off\n');
    box.write('textes/a.md', broadcast.replace('platform: linkedin', 'purpose: story'));
    box.write('drafts/b.md', 'No draft here.\n');
    box.causerie('report', '--html', 'out.html');
    const { data } = read(box.read('out.html'));
    assert.deepEqual(
      data.drafts.map(({ path }) => path),
      ['textes/a.md'],
    );
    assert.ok(data.drafts[0]?.phrases.every(({ rule }) => rule !== 'canned-phrase'));
  });

  it('leaves out what a baseline takes as it is', () => {
    box.write('drafts/a.md', broadcast);
    const phrases = (): number => {
      box.causerie('report', '--html', 'out.html');
      return read(box.read('out.html')).data.drafts.flatMap((draft) => draft.phrases).length;
    };
    const before = phrases();
    assert.ok(before > 0);
    box.causerie('check', '--update-baseline');
    assert.equal(phrases(), 0);
  });

  it('tells what it needs, what it cannot write, and what it could not read', () => {
    box.write('drafts/a.md', conversation);
    const missing = box.causerie('report');
    assert.deepEqual([missing.code, /--html report\.html/.test(missing.err)], [2, true]);
    const nowhere = box.causerie('report', '--html', 'not/there.html');
    assert.deepEqual(
      [nowhere.code, /not\/there\.html cannot be written: there is no such/.test(nowhere.err)],
      [2, true],
    );
    box.write('drafts/utf16.post', Buffer.from('\ufeffUn.', 'utf16le'));
    const partly = box.causerie('report', '--html', 'out.html');
    assert.deepEqual([partly.code, /drafts\/utf16\.post: the file is UTF-16/.test(partly.err)], [2, true]);
    assert.equal(read(box.read('out.html')).data.drafts.length, 1);
  });
});
