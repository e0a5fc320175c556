import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import { marked, sharedClient } from './marked.ts';
import type { ClientOptions } from './support.ts';
import { stopAll } from './support.ts';

/** What is told at the cursor, and the words it is told about. */
async function told(draft: string, options: ClientOptions = {}): Promise<{ words: string; value: string } | null> {
  const { text, cursors } = marked(draft);
  const client = await sharedClient(options);
  const uri = await client.open('hover.post.md', text);
  const position = client.document(uri).positionAt(cursors[0] ?? 0);
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  if (!hover) return null;
  assert.ok(hover.range);
  return { words: client.textAt(uri, hover.range), value: (hover.contents as { value: string }).value };
}

const sites = { settings: () => ({ sites: ['https://www.fournil.example/shop'] }) };

describe('a hover on a hashtag', () => {
  after(stopAll);

  it('tells how it is read aloud, and how many its platforms bear', async () => {
    const hover = await told('---\nplatform: [x, linkedin]\n---\nThe oven is warm. #Sour‸doughBread #oven\n');
    assert.equal(hover?.words, '#SourdoughBread');
    assert.match(hover.value, /“Sourdough Bread”/);
    assert.match(
      hover.value,
      /One of 2 hashtags in this post\. Readers see keywords past 2 on X, past 5 on LinkedIn\./,
    );
  });

  it('tells in French that capitals part its words', async () => {
    const hover = await told('Le four est chaud. #painau‸levain\n', { locale: 'fr' });
    assert.match(hover?.value ?? '', /un seul mot\. S’il y en a plusieurs, une majuscule/);
    assert.match(hover?.value ?? '', /Le seul mot-dièse de cette publication\./);
  });

  it('has nothing to say about reading a short word', async () => {
    const { value = '' } = (await told('Warm at last. #ov‸en\n')) ?? {};
    assert.match(value, /The only hashtag/);
    assert.doesNotMatch(value, /read aloud|screen/i);
  });
});

describe('a hover on a link', () => {
  after(stopAll);

  it('tells its host, whose site it is, and what it counts', async () => {
    const long = 'https://www.press.example/2026/bread-of-the-year-in-our-town';
    const hover = await told(`---\nplatform: [x, mastodon, linkedin]\n---\nRead [the pa‸per](${long}).\n`, sites);
    assert.equal(hover?.words, `[the paper](${long})`);
    assert.match(hover.value, /\*\*press\.example\*\*/);
    assert.match(hover.value, /Somebody else’s site\./);
    assert.ok(
      hover.value.includes(`counts as 23 characters on X and Mastodon, ${long.length} on LinkedIn.`),
      hover.value,
    );
  });

  it('knows the author’s own sites, subdomains too, in French', async () => {
    const hover = await told(
      'Les horaires sont sur https://blog.four‸nil.example/horaires. Et vous, quand cuisez-vous ?\n',
      {
        ...sites,
        locale: 'fr',
      },
    );
    assert.match(hover?.value ?? '', /L’un de vos sites\./);
  });

  it('tells of a profile that somebody is named', async () => {
    const hover = await told('I learned it from [Lea](https://x.com/lea‸_p), at night.\n');
    assert.match(hover?.value ?? '', /The page of @lea\\_p on X: somebody is named\./);
  });

  it('tells an image’s description', async () => {
    assert.match((await told('![Lea at the ov‸en](oven.jpg)\n'))?.value ?? '', /“Lea at the oven”/);
    assert.match((await told('![](ov‸en.jpg)\n', { locale: 'fr' }))?.value ?? '', /pas de description/);
  });
});

describe('a hover on the front matter', () => {
  after(stopAll);

  const places: [string, string, string, RegExp][] = [
    ['a key', '---\nplat‸form: x\n---\n', 'platform', /Where the post will appear/],
    ['another name of a key', '---\nlan‸g: fr\n---\n', 'lang', /The language of the draft/],
    ['a platform', '---\nplatform: [x, Lin‸kedIn]\n---\n', 'LinkedIn', /at most 3,000 characters/],
    ['one of two words', '---\nplatform: x, mast‸odon\n---\n', 'mastodon', /at most 500 characters/],
    ['a purpose', '---\nplatform: x\npurpose: tha‸nk\n---\n', 'thank', /Thank somebody\./],
    ['a rule', '---\naccept:\n  - no-ques‸tion\n---\n', 'no-question', /Nothing is asked of the readers/],
  ];
  for (const [what, draft, words, value] of places) {
    it(`explains ${what}`, async () => {
      const hover = await told(`${draft}Hello Lea.\n`);
      assert.equal(hover?.words, words);
      assert.match(hover.value, value);
    });
  }

  it('speaks French', async () => {
    const hover = await told('---\nplatform: x\nsched‸uled: 2026-05-12\n---\nBonjour.\n', { locale: 'fr' });
    assert.match(hover?.value ?? '', /publier reste votre geste/);
  });

  it('leaves the keys of others alone', async () => {
    assert.equal(await told('---\ntit‸le: Bread\nplatform: blog\n---\nHello.\n'), null);
  });
});

describe('a hover on what is underlined', () => {
  after(stopAll);

  it('says that a question counts', async () => {
    const hover = await told('The oven is warm. How do you keep yo‸urs warm at night?\n');
    assert.equal(hover?.words, 'How do you keep yours warm at night?');
    assert.match(hover.value, /counts as a question/);
  });

  it('says in French that a sentence sells, and that a single one may', async () => {
    const story = 'Hier j’ai raté mes baguettes : mon four était trop froid. Léa m’a prêté sa pierre, et tout a levé.';
    const hover = await told(`${story} Comman‸dez vite la vôtre, -20 % jusqu’à dimanche !\n`, { locale: 'fr' });
    assert.match(
      hover?.value ?? '',
      /^Cela compte comme une phrase qui vend\. C’est la seule sur 3, et une seule n’est jamais de trop\.$/m,
    );
  });

  it('tells how much of a draft sells, and how much may', async () => {
    const selling = 'Order your ja‸r today, 20 % off until Sunday! Buy two and get one free in our shop!';
    const hover = await told(`The oven is warm. The dough has risen. ${selling}\n`);
    assert.match(
      hover?.value ?? '',
      /^This counts as a sentence that sells\. 2 of 4 sentences sell; one in five may\.$/m,
    );
    const offer = await told(`---\npurpose: announce-offer\n---\nThe oven is warm. The dough has risen. ${selling}\n`);
    assert.match(offer?.value ?? '', /2 of 4 sentences sell; two in five may\.$/m);
  });

  it('says of a touch that it counts for less than a sentence', async () => {
    const hover = await told(
      'Nous sommes ravis de vous annoncer l’ouver‸ture de notre atelier. On y répare des vélos.\n',
      {
        locale: 'fr',
      },
    );
    assert.match(hover?.value ?? '', /^Cela vend un peu\u00A0: moins qu’une phrase entière\./m);
  });
});
