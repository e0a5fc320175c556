import assert from 'node:assert/strict';
import type { CompletionItem, CompletionTriggerKind, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked, sharedClient } from './marked.ts';
import { type ClientOptions, pushCapabilities, stopAll, type TestClient } from './support.ts';

interface Asked extends ClientOptions {
  path?: string;
  languageId?: string;
  /** What was typed to ask; on demand without it. */
  typed?: string;
  /** Other drafts that are open. */
  others?: string[];
}

interface Offered {
  readonly client: TestClient;
  readonly items: CompletionItem[];
  readonly labels: string[];
  /** The draft once an item is taken, its fields as they stand in the snippet. */
  taken(label: string): string;
}

const plain = pushCapabilities;

after(stopAll);

/** What is offered at the cursor of a draft. */
async function offered(draft: string, asked: Asked = {}): Promise<Offered> {
  const { path = 'draft.post.md', languageId = 'markdown', typed, others = [], ...options } = asked;
  const { text, cursors } = marked(draft);
  const client = await sharedClient(options);
  for (const [index, other] of others.entries()) await client.open(`other-${index}.post.md`, other);
  const uri = await client.open(path, text, languageId);
  const position = client.document(uri).positionAt(cursors[0] ?? 0);
  const invoked: CompletionTriggerKind = 1;
  const byCharacter: CompletionTriggerKind = 2;
  const list = await client.connection.sendRequest<{ items: CompletionItem[] }>('textDocument/completion', {
    textDocument: { uri },
    position,
    context: typed ? { triggerKind: byCharacter, triggerCharacter: typed } : { triggerKind: invoked },
  });
  const items = list.items.sort((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label));
  return {
    client,
    items,
    labels: items.map(({ label }) => label),
    taken(label) {
      const document = TextDocument.create(uri, languageId, 1, text);
      const item = items.find((each) => each.label === label);
      assert.ok(item, `${label} is offered among ${items.map((each) => each.label).join(', ')}`);
      const edit = item.textEdit as TextEdit;
      const before = document.getText({ start: edit.range.start, end: position });
      assert.ok((item.filterText ?? '').startsWith(before), `“${before}” is what ${item.filterText} is found by`);
      return TextDocument.applyEdits(document, [edit]);
    },
  };
}

const platforms = ['x', 'linkedin', 'facebook', 'instagram', 'mastodon', 'bluesky', 'threads', 'blog'];

describe('completion of rule ids', () => {
  it('offers them in a comment that accepts findings, in place of what is written of one', async () => {
    const { taken, labels } = await offered('Hello Paul.\n<!-- causerie-accept no-mention no-q‸ -->\n');
    assert.equal(taken('no-question'), 'Hello Paul.\n<!-- causerie-accept no-mention no-question -->\n');
    assert.ok(!labels.includes('no-mention'), 'what is listed is not offered again');
  });

  it('explains one when it is looked at', async () => {
    const { client, items } = await offered('Hello Paul.\n<!-- causerie-accept ‸ -->\n', { locale: 'fr' });
    const item = items.find(({ label }) => label === 'no-question');
    assert.equal(item?.detail, 'Rien n’est demandé aux lecteurs');
    assert.equal(item.documentation, undefined);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    const { kind, value } = resolved.documentation as { kind: string; value: string };
    assert.equal(kind, 'markdown');
    assert.match(value, /Une publication est le début d’un échange/);
    assert.match(value, /\*\*Quand l’ignorer/);
  });

  it('explains them at once, in plain text, to a client that does not ask again', async () => {
    const { items } = await offered('<!-- causerie-accept ‸ -->\n', { capabilities: plain });
    const { kind, value } = (items[0]?.documentation ?? {}) as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /\*\*/);
  });

  it('offers nothing of the kind in the text', async () => {
    const { labels } = await offered('I accept no-q‸\n', { typed: 'q' });
    assert.deepEqual(labels, []);
  });
});

describe('completion of the front matter', () => {
  it('offers the keys that are not there yet, and their values to choose from', async () => {
    const { labels, taken } = await offered('---\nplatform: x\nlang: fr\n‸\n---\nHello.\n');
    assert.deepEqual(labels, ['purpose', 'mentions', 'series', 'scheduled', 'accept']);
    assert.match(taken('purpose'), /\npurpose: \$\{1\|watch,meet,[a-z,-]+,job-offer\|\}\n---\nHello\.\n$/);
    assert.equal(taken('accept'), '---\nplatform: x\nlang: fr\naccept: \n---\nHello.\n');
  });

  it('writes a key alone for a client without snippets, and before a colon that is there', async () => {
    const bare = await offered('---\npla‸', { capabilities: plain });
    assert.equal(bare.taken('platform'), '---\nplatform: ');
    const { taken } = await offered('---\npur‸p: thank\n---\n');
    assert.equal(taken('purpose'), '---\npurpose: thank\n---\n');
  });

  it('works while the front matter has no end and does not parse', async () => {
    const { labels, taken } = await offered(
      '---\r\nplatform: [x, @\r\npur‸\r\n\r\nBonjour Léa.\r\n\r\n---\r\n\r\nSuite.\r\n',
    );
    assert.ok(labels.includes('purpose') && !labels.includes('platform'));
    assert.ok(taken('purpose').startsWith('---\r\nplatform: [x, @\r\npurpose: ${1|watch'));
    assert.ok(taken('purpose').endsWith('|}\r\n\r\nBonjour Léa.\r\n\r\n---\r\n\r\nSuite.\r\n'));
  });

  it('offers nothing in the body, behind a break that opens the draft, or in a remark', async () => {
    for (const draft of ['---\nplatform: x\n---\n‸', '---\n\nSome words ‸', '---\nplatform: x # th‸\n---\n']) {
      const { labels } = await offered(draft, { typed: ' ' });
      assert.deepEqual(labels, [], draft);
    }
  });

  const lists: [string, string, string][] = [
    ['after the colon', 'platform: ‸', 'platform: mastodon'],
    ['right after the colon', 'platform:‸', 'platform: mastodon'],
    ['for a word without its space', 'platform:mas‸', 'platform: mastodon'],
    ['in brackets', 'platform: [x, mas‸]', 'platform: [x, mastodon]'],
    ['in brackets that are still open', 'platform: [x, ‸', 'platform: [x, mastodon'],
    ['in brackets over several lines', 'platform: [\n  x,\n  ‸\n]', 'platform: [\n  x,\n  mastodon\n]'],
    ['between quotation marks', 'platform: "mas‸"', 'platform: "mastodon"'],
    ['in a list of lines', 'platforms:\n  - x\n  - ‸', 'platforms:\n  - x\n  - mastodon'],
    ['in a list at the margin', 'platforms:\n- x\n- m‸\nlanguage: fr', 'platforms:\n- x\n- mastodon\nlanguage: fr'],
    ['after the mark of an item', 'platform:\n  - x\n  -‸', 'platform:\n  - x\n  - mastodon'],
    ['on an indented line', 'platform:\n  ‸', 'platform:\n  - mastodon'],
    ['in the middle of a word', 'platform: ma‸st', 'platform: mastodon'],
  ];
  for (const [where, before, after] of lists) {
    it(`offers platforms ${where}`, async () => {
      const { taken, labels } = await offered(`---\n${before}\n---\nBonjour.\n`);
      assert.equal(taken('mastodon'), `---\n${after}\n---\nBonjour.\n`);
      const named = /\bx\b/.test(before);
      assert.deepEqual(labels, named ? platforms.slice(1) : platforms, 'those that are named are not offered again');
    });
  }

  it('explains what a value does, in the language of the interface', async () => {
    const french = await offered('---\nplatform: ‸\n---\n', { locale: 'fr' });
    const { documentation } = french.items.find(({ label }) => label === 'linkedin') ?? {};
    assert.match((documentation as { value: string }).value, /LinkedIn\u00A0: 3\u202F000\u00A0caractères au plus/);
    const english = await offered('---\nplatform: x\npurpose: ‸\n---\n');
    const thank = english.items.find(({ label }) => label === 'thank');
    assert.equal(thank?.detail, 'thank somebody');
    assert.match((thank.documentation as { value: string }).value, /without a question/);
  });

  it('offers languages, and one is enough', async () => {
    assert.deepEqual((await offered('---\nlanguage: ‸\n---\n')).labels, ['auto', 'fr', 'en']);
    assert.deepEqual((await offered('---\nlanguage: fr ‸\n---\n')).labels, []);
  });

  it('offers the days to come', async () => {
    const { items, taken } = await offered('---\nplatform: x\nscheduled: ‸\n---\n', { locale: 'fr' });
    assert.equal(items.length, 15);
    assert.match(items[1]?.detail ?? '', /^demain, (?:lun|mar|mercre|jeu|vendre|same|diman)/);
    const day = items[0]?.label ?? '';
    assert.match(day, /^\d{4}-\d\d-\d\d$/);
    assert.equal(taken(day), `---\nplatform: x\nscheduled: ${day}\n---\n`);
  });

  it('offers rules to accept', async () => {
    const { taken, labels } = await offered('---\naccept:\n  - no-question # a story\n  - no-m‸\n---\nHello.\n');
    assert.equal(taken('no-mention'), '---\naccept:\n  - no-question # a story\n  - no-mention\n---\nHello.\n');
    assert.ok(!labels.includes('no-question'));
  });

  it('helps a note to become a draft by its platform, and leaves it alone otherwise', async () => {
    const notes = { path: 'notes/monday.md' };
    assert.deepEqual((await offered('---\nplatform: ‸\n---\nA note.\n', notes)).labels, platforms);
    assert.deepEqual((await offered('---\ntitle: A note\n‸\n---\nA note.\n', notes)).labels, []);
  });
});

describe('completion of hashtags', () => {
  it('offers those of this draft and of the others that are open, the most used first', async () => {
    const others = ['The oven is warm. #Oven #bread\n', 'Again. #bread #Bread\n'];
    const { labels, items, taken } = await offered('Loaves. #sourdough\n\nMore #br‸ here.\n', { others });
    assert.deepEqual(
      labels,
      ['#bread', '#Oven', '#sourdough'].filter((label) => labels.includes(label)),
    );
    assert.equal(items[0]?.detail, 'used 3 times');
    assert.equal(taken('#bread'), 'Loaves. #sourdough\n\nMore #bread here.\n');
    assert.ok(!labels.includes('#br'), 'the one that is being written is none yet');
  });

  it('works after a bare #, in French, and in place of the whole word', async () => {
    const others = ['Le four est chaud. #été\n'];
    const bare = await offered('On rallume le four. #‸', {
      others,
      typed: '#',
      path: 'four.post',
      languageId: 'post-draft',
    });
    assert.equal(bare.taken('#été'), 'On rallume le four. #été');
    const { items, taken } = await offered('On rallume le four. #é‸t\n', { others, locale: 'fr' });
    assert.equal(items[0]?.detail, 'employé une fois');
    assert.equal(taken('#été'), 'On rallume le four. #été\n');
  });

  it('leaves headings, addresses, code and the front matter alone', async () => {
    const others = ['The oven is warm. #oven\n'];
    for (const draft of [
      '#‸\n',
      'See https://a.example/#‸\n',
      'Words.\n\n```sh\n#‸\n```\n',
      '---\nplatform: x #‸\n---\n',
    ]) {
      const { labels } = await offered(draft, { others, typed: '#' });
      assert.deepEqual(labels, [], draft);
    }
  });
});

describe('completion of comments', () => {
  it('offers what Causerie reads: what to accept, and the platform of a section', async () => {
    const draft = '---\nplatform: [x, mastodon]\n---\nThe oven is warm.\n\n<!-- ‸ -->\n';
    const { labels, taken } = await offered(draft, { typed: ' ' });
    assert.deepEqual(
      labels.filter((label) => label.includes('platform')),
      ['<!-- platform: x -->', '<!-- platform: mastodon -->'],
    );
    assert.ok(taken('<!-- platform: mastodon -->').endsWith('warm.\n\n<!-- platform: mastodon -->\n'));
    assert.ok(taken('<!-- causerie-accept -->').endsWith('<!-- causerie-accept $1 -->$0\n'));
  });

  it('offers to accept what is found on the line itself', async () => {
    const draft = 'We are thrilled to announce that the bindery opens tomorrow. <!--‸\n';
    const { labels, taken } = await offered(draft, { locale: 'fr', typed: '-' });
    assert.ok(labels[0]?.startsWith('<!-- causerie-accept '), labels.join());
    assert.ok(
      taken('<!-- causerie-accept canned-phrase -->').endsWith('tomorrow. <!-- causerie-accept canned-phrase -->\n'),
    );
  });

  it('leaves dashes and less-than signs in the text alone', async () => {
    for (const draft of ['A pause -‸\n', 'I <3 -‸\n', '<!-- a remark of mine ‸ -->\n']) {
      assert.deepEqual((await offered(draft, { typed: '-' })).labels, [], draft);
    }
  });
});

describe('completion of a question', () => {
  const head = '---\nplatform: mastodon\npurpose: ask-opinion\n---\n';

  it('is offered on demand after a last paragraph that asks nothing, with fields to fill in', async () => {
    const { items, labels, taken } = await offered(`${head}The oven bakes at last.‸\n`);
    assert.ok(labels.length >= 3 && labels.every((label) => label.endsWith('?')), labels.join('\n'));
    assert.equal(items[0]?.detail, 'a question to ask for an opinion');
    const [first = ''] = labels;
    assert.match(taken(first), /bakes at last\. [^\n]*\$\{1:[^}]+\}[^\n]*\?\n$/);
  });

  it('speaks the language of the draft, and leaves a mark where the client has no fields', async () => {
    const { labels, taken } = await offered(`${head}Le four est réparé depuis hier. ‸`, {
      capabilities: plain,
      locale: 'en',
    });
    assert.ok(labels.length >= 3 && labels.every((label) => /[\u00A0\u202F]\?$| \?$/.test(label)), labels.join('\n'));
    const [first = ''] = labels;
    assert.equal(taken(first), `${head}Le four est réparé depuis hier. ${first}`);
  });

  it('takes the place of its own first words', async () => {
    const begun: string[] = [];
    for (const word of ['What', 'How', 'Where', 'Who', 'Which']) {
      const { labels, taken } = await offered(`${head}The oven bakes at last. ${word} ‸`, { capabilities: plain });
      const question = labels.find((label) => label.startsWith(`${word} `));
      if (question === undefined) continue;
      begun.push(word);
      assert.equal(taken(question), `${head}The oven bakes at last. ${question}`);
    }
    assert.ok(begun.length > 0, 'some question begins with one of these words');
  });

  it('stands before the hashtags that close the post, and on a line of its own', async () => {
    const own = await offered(`${head}The oven bakes at last.\n\n‸\n\n#bread #oven\n`, {
      capabilities: plain,
    });
    const [first = ''] = own.labels;
    assert.equal(own.taken(first), `${head}The oven bakes at last.\n\n${first}\n\n#bread #oven\n`);
  });

  it('is not offered while one types, where one asks already, or elsewhere', async () => {
    const silent: [string, Asked][] = [
      [`${head}The oven bakes at last. ‸`, { typed: ' ' }],
      [`${head}The oven bakes at last. How do you bake?‸`, {}],
      [`${head}The oven‸ bakes at last.`, {}],
      [`${head}The oven bakes at last.‸\n\nIt took a week.\n`, {}],
      [`${head}It took us a week.\n\n> @lea: well done, all of you‸\n`, {}],
      ['# The oven bakes at last‸\n', {}],
    ];
    for (const [draft, asked] of silent) assert.deepEqual((await offered(draft, asked)).labels, [], draft);
  });
});

describe('completion of a new draft', () => {
  it('offers front matter per platform and purpose where nothing is written yet', async () => {
    const { labels, items, taken } = await offered('‸', { locale: 'fr', path: 'neuf.post', languageId: 'post-draft' });
    assert.deepEqual(labels.slice(0, platforms.length), platforms);
    assert.equal(items[1]?.detail, 'nouveau brouillon pour LinkedIn');
    assert.match(taken('linkedin'), /^---\nplatform: linkedin\npurpose: \$\{1\|watch,[a-z,-]+\|\}\n---\n\n\$0$/);
    assert.match(taken('thank'), /^---\nplatform: \$\{1\|x,[a-z,-]+\|\}\npurpose: thank\n---\n\n\$0$/);
  });

  it('finds them by the word that is written, and says nothing more', async () => {
    const { taken } = await offered('mast‸', { capabilities: plain });
    assert.equal(taken('mastodon'), '---\nplatform: mastodon\npurpose: \n---\n\n');
  });

  it('is not offered in a draft that has begun, nor in a note', async () => {
    assert.deepEqual((await offered('One. Two.\n\n‸', { typed: ' ' })).labels, []);
    assert.deepEqual((await offered('‸', { path: 'notes/empty.md' })).labels, []);
  });
});
