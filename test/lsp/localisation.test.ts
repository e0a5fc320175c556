import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

function words(path: string): Record<string, string> {
  return JSON.parse(read(path));
}

/** A space that may break before a double mark, or inside guillemets. */
const breakingSpace = / [?!:;»]|« /;

describe('the words of the extension', () => {
  const folder = fileURLToPath(new URL('../../client/src', import.meta.url));
  const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`client/src/${name}`).matchAll(/l10n\.t\(\s*'([^']+)'/g)])
    .map(([, text]) => text ?? '');
  const bundle = words('l10n/bundle.l10n.fr.json');

  it('of the client all have a French translation, and no other has', () => {
    assert.deepEqual([...new Set(used)].sort(), Object.keys(bundle).sort());
  });

  it('of the client keep their fields in French', () => {
    const fields = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [english, french] of Object.entries(bundle)) assert.deepEqual(fields(french), fields(english));
  });

  it('of its page are there in both languages, and no other', () => {
    const named = [...new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key))].sort();
    assert.deepEqual(Object.keys(words('package.nls.json')).sort(), named);
    assert.deepEqual(Object.keys(words('package.nls.fr.json')).sort(), named);
  });

  it('in French are set as French is', () => {
    for (const text of [...Object.values(bundle), ...Object.values(words('package.nls.fr.json'))]) {
      assert.doesNotMatch(text, breakingSpace);
      assert.doesNotMatch(text, /[a-z]'/i, 'a typewriter’s apostrophe');
    }
  });
});
