import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol';
import type { ClientOptions } from '../support.ts';
import { forX, list, peopleWorkspace } from './support.ts';

describe('people are told of in a hover', () => {
  const { at } = peopleWorkspace();

  async function told(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<string> {
    const { client, uri, ask, places } = await at(files, options);
    const hover = await ask<Hover | null>('hover');
    if (!hover) return '';
    assert.ok(hover.range);
    const [place] = places.filter((each) => each.uri === uri);
    if (place) assert.deepEqual(hover.range, place.range, client.textAt(uri, hover.range));
    return (hover.contents as { value: string }).value;
  }

  it('with who they are, their other handles, how often they are mentioned and when they were thanked', async () => {
    const value = await told({
      'people.yml': list,
      'drafts/1.md':
        '---\nplatform: linkedin\ndate: 2026-03-01\n---\nBonjour @lea-petit, et merci à vous @lea-petit !\n',
      'drafts/a.md': '---\nplatform: mastodon\n---\nBonjour [[@lea@pia‸ille.fr]] !\n',
    });
    assert.match(value, /^\*\*Léa Petit\*\*\n\nbakes at the mill\n\n/);
    assert.match(value, /Handles: @lea\\_p \(X\), @lea@piaille\.fr \(Mastodon\), @lea-petit \(LinkedIn\)/);
    assert.match(value, /Mentioned 3 times, in 2 drafts\./);
    assert.match(value, /Last thanked on 1 March 2026 in 1\.md\./);
  });

  it('in French, with what the author noted', async () => {
    const value = await told({ 'people.yml': list, 'drafts/a.md': forX('Bonjour [[@lea_p‸]] !\n') }, { locale: 'fr' });
    assert.match(value, /Identifiants\u00A0: @lea/);
    assert.match(value, /Une seule mention\./);
    assert.match(value, /Derniers remerciements le 3 février 2026\./);
  });

  it('though nobody has listed them, and when they were answered', async () => {
    const value = await told({
      'drafts/1.md': '---\nplatform: x\ndate: 2026-03-01\n---\n> @ines: Which flour?\n\nRye, from the mill, @ines.\n',
      'drafts/a.md': forX('Bonjour [[@ines‸]] !\n'),
    });
    assert.match(value, /\*\*@ines\*\*/);
    assert.match(value, /Mentioned 3 times, in 2 drafts\./);
    assert.match(value, /Last answered on 1 March 2026 in 1\.md\./);
    assert.match(value, /Not in people\.yml\./);
  });
});
