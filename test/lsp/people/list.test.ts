import assert from 'node:assert/strict';
import { forX, list, peopleWorkspace } from './support.ts';

describe('people and their list', () => {
  const { workspace } = peopleWorkspace();

  const wrong = `- name: Léa
  handels: {x: lea_p}
- name: Paul
  handles: {x: @paul, mastadon: p@piaille.fr, bluesky: paul}
  thanked: hier
- note: nobody
- handles: {x: PAUL}
`;
  const told = [
    ['handels', '“handels” is not known here; did you mean “handles”?'],
    ['@paul', 'In YAML “@” needs quotation marks: "@paul", or leave it out.'],
    ['mastadon', '“mastadon” is no known platform; did you mean “mastodon”?'],
    ['paul', '“paul” cannot be a handle on Bluesky.'],
    ['hier', '“hier” is no day: write it as 2026-05-12.'],
    ['note: nobody', 'Nobody yet: a name or a handle says who this is.'],
    ['PAUL', '“PAUL” is the handle of Paul already, further up.'],
  ];

  it('tells its mistakes at their places, and is no draft', async () => {
    const client = await workspace().start();
    const uri = await client.open(workspace().uri('people.yml'), wrong, 'yaml');
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      found.map(({ range, message }) => [client.textAt(uri, range), message]),
      told,
    );
    assert.equal((await client.score(uri)).draft, false);
    await client.change(uri, { text: list });
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('tells them in French', async () => {
    const client = await workspace().start({ locale: 'fr' });
    const uri = await client.open(workspace().uri('people.yml'), wrong, 'yaml');
    const [first] = await client.diagnostics(uri);
    assert.equal(
      first?.message,
      '«\u00A0handels\u00A0» n’est pas connu ici\u00A0; vouliez-vous dire «\u00A0handles\u00A0»\u00A0?',
    );
  });

  it('tells a list that is never closed as what it is', async () => {
    const client = await workspace().start({ locale: 'fr' });
    const uri = await client.open(workspace().uri('people.yml'), '- name: Paul\n  handles: [paul_b\n', 'yaml');
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ message }) => message),
      [
        'Ceci ne se lit pas comme du YAML\u00A0: il manque un signe\u00A0: un guillemet, un crochet, un deux-points ou une virgule.',
      ],
    );
  });

  it('tells them while nobody has it open, until they are mended', async () => {
    workspace().write('people.yml', wrong);
    const client = await workspace().start();
    await client.open(workspace().uri('drafts/a.md'), forX('Bonjour @paul.\n'));
    const uri = workspace().uri('people.yml');
    const told = await client.published.first((each) => each.uri === uri);
    assert.equal(told.diagnostics.length, 7);
    workspace().write('people.yml', list);
    await workspace().changed(client, { 'people.yml': 'changed' });
    const mended = await client.published.next((each) => each.uri === uri);
    assert.deepEqual(mended.diagnostics, []);
  });

  it('is another’s in a folder further down', async () => {
    const client = await workspace().start();
    const uri = await client.open(workspace().uri('data/people.yml'), wrong, 'yaml');
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});
