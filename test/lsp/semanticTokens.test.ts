import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { start, stopAll } from './support.ts';

const legend = ['mention', 'hashtag'];

/** `[text, type]` of each token, the protocol's relative positions undone. */
function spelled({ data }: SemanticTokens, text: string): string[][] {
  const lines = text.split(/\r?\n/);
  const tokens: string[][] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine, deltaCharacter, length, type] = data.slice(at, at + 4) as [number, number, number, number];
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    line += deltaLine;
    tokens.push([lines[line]?.slice(character, character + length) ?? '', legend[type] ?? '']);
  }
  return tokens;
}

const draft =
  '---\nplatform: mastodon\n---\n🚀 Thanks @lea_p and @sam@town.example, who mended it. #oven\r\n\n> @alice: `@code` bonjour@four.example?\n\nYes #bread.\n';

describe('semantic tokens', () => {
  afterEach(stopAll);

  it('colour mentions and hashtags of a Markdown draft', async () => {
    const client = await start();
    const uri = await client.open('tokens.post.md', draft);
    const tokens = await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(spelled(tokens as SemanticTokens, draft), [
      ['@lea_p', 'mention'],
      ['@sam@town.example', 'mention'],
      ['#oven', 'hashtag'],
      ['@alice', 'mention'],
      ['#bread', 'hashtag'],
    ]);
  });

  it('colour the asked range alone', async () => {
    const client = await start();
    const uri = await client.open('range.post.md', draft);
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 5 } };
    const tokens = await client.connection.sendRequest('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    assert.deepEqual(spelled(tokens as SemanticTokens, draft), [['#bread', 'hashtag']]);
  });

  it('leave a README alone', async () => {
    const client = await start();
    const uri = await client.open('README.md', 'Thanks @lea_p. #oven\n');
    const tokens = await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual((tokens as SemanticTokens).data, []);
  });
});
