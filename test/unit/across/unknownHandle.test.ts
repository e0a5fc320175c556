import assert from 'node:assert/strict';
import { wordFinding } from '../../../server/src/engine/messages/index.ts';
import { People } from '../../../server/src/engine/people/people.ts';
import { listedPeople } from '../../../server/src/workspace/people/listed.ts';
import { readPeople } from '../../../server/src/workspace/people/readPeople.ts';
import { corpusOf, type Drafts, findingsOf } from './drafts.ts';

/** What is told of the last draft: the words and what may stand in their place, or that it is accepted. */
function told(drafts: Drafts, list = ''): string[] {
  const people = new People(listedPeople([{ uri: 'file:///site/people.yml', entries: readPeople(list).entries }]));
  const path = Object.keys(drafts).at(-1) ?? '';
  return findingsOf(corpusOf(drafts), path, {}, people)
    .filter(({ rule }) => rule === 'unknown-handle')
    .map((finding) => {
      for (const language of ['fr', 'en'] as const) assert.ok(wordFinding(finding, language));
      const instead = finding.replacements.map(({ text }) => text).join(' ');
      return `${finding.data.handle} ${finding.accepted ? 'accepted' : instead}`;
    });
}

/** The same where two drafts mention `known` and a third `written`. */
function between(known: string, written: string, head = ''): string[] {
  return told({
    '1.md': `Merci @${known}.\n`,
    '2.md': `Encore @${known} !\n`,
    '3.md': `${head}Bonjour @${written}, ça va ?\n`,
  });
}

describe('unknown-handle', () => {
  it('sees a letter too few, too many or another, and two that changed places', () => {
    for (const slip of [
      'lea_peti',
      'lea_petitt',
      'lea_petot',
      'lea_petti',
      'ela_petit',
      'leapetit',
      'lea-petit',
      'Lea.Petit',
    ]) {
      assert.deepEqual(between('lea_petit', slip), [`${slip} @lea_petit`]);
    }
    assert.deepEqual(between('marie_du_moulin', 'mraie_du_mouln'), ['mraie_du_mouln @marie_du_moulin']);
    assert.deepEqual(between('nadia', 'nadja'), ['nadja @nadia']);
  });

  it('leaves people apart whom digits, short names or a server tell apart', () => {
    for (const [known, other] of [
      ['paul75', 'paul76'],
      ['leo_petit', 'lea_petit'],
      ['marc', 'mark'],
      ['paulo', 'pablos'],
      ['lea@mastodon.social', 'leo@mastodon.social'],
      ['lea@mastodon.social', 'lea@piaille.fr'],
      ['lea.bsky.social', 'leo.bsky.social'],
      ['nadia', 'nadia@piaille.fr'],
    ] as const) {
      assert.deepEqual(between(known, other), [], `${known}, ${other}`);
    }
  });

  it('sees a slip in the name or the server of an address', () => {
    assert.deepEqual(between('nadia@piaille.fr', 'nadai@piaille.fr'), ['nadai@piaille.fr @nadia@piaille.fr']);
    assert.deepEqual(between('nadia@piaille.fr', 'nadia@piaile.fr'), ['nadia@piaile.fr @nadia@piaille.fr']);
  });

  it('says nothing of a handle that is used elsewhere twice, or that somebody is listed by', () => {
    const drafts = { '1.md': '@lea_petit @lea_petit\n', '2.md': '@lea_petti, @lea_petti\n', '3.md': '@lea_petti !\n' };
    assert.deepEqual(told(drafts), []);
    const once = { '1.md': '@lea_petit @lea_petit\n', '3.md': 'Merci @lea_petti !\n' };
    assert.deepEqual(told(once), ['lea_petti @lea_petit']);
    assert.deepEqual(told(once, '- lea_petti\n'), []);
  });

  it('takes no handle for known that only one mention elsewhere has', () => {
    assert.deepEqual(told({ '1.md': 'Merci @lea_petit.\n', '2.md': 'Merci @lea_petti.\n' }), []);
  });

  it('says what a listed person is called where the draft appears', () => {
    const list = '- name: Léa\n  handles: {x: lea_petit, linkedin: lea-petit-moulin, mastodon: lea@piaille.fr}\n';
    const on = (platform: string, handle: string) =>
      told({ 'a.md': `---\nplatform: ${platform}\n---\nMerci @${handle} !\n` }, list);
    assert.deepEqual(on('mastodon', 'lea_petit'), ['lea_petit @lea@piaille.fr']);
    assert.deepEqual(on('linkedin', 'lea_petti'), ['lea_petti @lea-petit-moulin']);
    assert.deepEqual(on('x', 'lea_petit'), []);
    assert.deepEqual(on('[x, mastodon]', 'lea_petit'), []);
    assert.deepEqual(on('instagram', 'lea_petit'), [], 'nobody knows what she is called there');
  });

  it('leaves alone what others typed, and what is accepted', () => {
    assert.deepEqual(
      told({ '1.md': '@lea_petit @lea_petit\n', '2.md': '> @lea_petti: Un mot ?\n\nOui, demain matin.\n' }),
      [],
    );
    assert.deepEqual(between('lea_petit', 'lea_petti', '<!-- causerie-accept unknown-handle -->\n'), [
      'lea_petti accepted',
    ]);
    assert.deepEqual(between('lea_petit', 'lea_petti', '---\naccept: [unknown-handle]\n---\n'), ['lea_petti accepted']);
  });

  it('looks at each mention by itself', () => {
    assert.deepEqual(
      told({ '1.md': '@lea_petit @lea_petit @marie_b @marie_b\n', '2.md': '@lea_petti, @marie_b et @marie__b.\n' }),
      ['lea_petti @lea_petit', 'marie__b @marie_b'],
    );
  });
});
