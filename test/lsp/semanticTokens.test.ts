import assert from 'node:assert/strict';
import type { ClientCapabilities, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-protocol';
import { richCapabilities, sharedClient } from './marked.ts';
import type { TestClient } from './support.ts';
import { stopAll } from './support.ts';

function legendOf({ initialized }: TestClient): SemanticTokensLegend {
  const provider = initialized.capabilities.semanticTokensProvider;
  assert.ok(provider);
  return provider.legend;
}

/** `words: type.modifier.modifier` of each token, the protocol's relative positions undone. */
function spelled(
  { data }: SemanticTokens,
  text: string,
  { tokenTypes, tokenModifiers }: SemanticTokensLegend,
): string[] {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n/g)) starts.push(index + lineBreak.length);
  const tokens: string[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    line += deltaLine;
    const from = (starts[line] ?? 0) + character;
    assert.ok(from >= end, 'tokens do not overlap');
    end = from + length;
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push(`${text.slice(from, end)}: ${[tokenTypes[type], ...modifiers].join('.')}`);
  }
  return tokens;
}

interface Opened {
  path?: string;
  languageId?: string;
  capabilities?: ClientCapabilities;
  lines?: [number, number];
}

async function tokens(text: string, opened: Opened = {}): Promise<string[]> {
  const { path = 'tokens.post.md', languageId = 'markdown', capabilities = richCapabilities, lines } = opened;
  const client = await sharedClient({ capabilities });
  const uri = await client.open(path, text, languageId);
  const range = lines && { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const method = range ? 'textDocument/semanticTokens/range' : 'textDocument/semanticTokens/full';
  const found = await client.connection.sendRequest<SemanticTokens>(method, { textDocument: { uri }, range });
  return spelled(found, text, legendOf(client));
}

const draft =
  '---\nplatform: mastodon\n---\n🚀 Thanks @lea_p and @sam@town.example, who mended it. #oven\r\n\n> @alice: `@code` bonjour@four.example?\n\nYes #bread.\n';

const post = { path: 'tokens.post', languageId: 'post-draft' };

function withTokens(semanticTokens: object): ClientCapabilities {
  const base = { dynamicRegistration: false, requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] };
  return {
    ...richCapabilities,
    textDocument: { ...richCapabilities.textDocument, semanticTokens: { ...base, ...semanticTokens } },
  };
}

describe('semantic tokens', () => {
  after(stopAll);

  it('colour mentions and hashtags of a Markdown draft', async () => {
    assert.deepEqual(await tokens(draft), [
      '@lea_p: mention.naming',
      '@sam@town.example: mention.naming',
      '#oven: hashtag',
      '@alice: mention.naming',
      '#bread: hashtag',
    ]);
  });

  it('colour the asked range alone', async () => {
    assert.deepEqual(await tokens(draft, { lines: [7, 8] }), ['#bread: hashtag']);
  });

  it('leave a README alone', async () => {
    assert.deepEqual(await tokens('Thanks @lea_p. How are you? #oven\n', { path: 'README.md' }), []);
  });

  it('mark questions that count, and no others', async () => {
    const text =
      'Fancy that? No. The oven is warm again.\n\n“Who bakes?” asked Lea.\n\nHow do you keep yours warm at night?\n';
    const marked = (await tokens(text, post)).filter((token) => token.includes('asking'));
    assert.deepEqual(marked, ['How do you keep yours warm at night?: passage.asking']);
  });

  it('part a question at the mention in it, and leave its colour to the grammar', async () => {
    const text = 'Le four est chaud.\n\nComment gardez-vous le vôtre au chaud, @lea_p, la nuit ? #pain\n';
    const inGrammar = await tokens(text, post);
    assert.deepEqual(inGrammar, [
      'Comment gardez-vous le vôtre au chaud,: passage.asking',
      '@lea_p: passage.asking.naming',
      ', la nuit ?: passage.asking',
    ]);
    const inMarkdown = await tokens(text);
    assert.ok(inMarkdown.includes('@lea_p: mention.asking.naming') && inMarkdown.includes('#pain: hashtag'));
  });

  it('colour mentions and hashtags for a client that has no grammar', async () => {
    const capabilities = withTokens({ augmentsSyntaxTokens: false });
    assert.deepEqual(await tokens('Merci @lea_p. #pain\n', { ...post, capabilities }), [
      '@lea_p: mention.naming',
      '#pain: hashtag',
    ]);
  });

  it('mark sentences that sell and people named in prose', async () => {
    const text = 'C’est Nadia Roux qui m’a montré. Commandez vite, -20 % sur la boutique jusqu’à dimanche !\n';
    assert.deepEqual(await tokens(text, post), [
      'Nadia Roux: passage.naming',
      'Commandez vite, -20 % sur la boutique jusqu’à dimanche !: passage.selling',
    ]);
  });

  it('run line by line, unless the client takes several lines at once', async () => {
    const text = 'Le four est chaud.\r\n\r\n- Comment gardez-vous le vôtre\r\n  au chaud la nuit ?\r\n';
    assert.deepEqual(await tokens(text, post), [
      'Comment gardez-vous le vôtre: passage.asking',
      'au chaud la nuit ?: passage.asking',
    ]);
    const capabilities = withTokens({ multilineTokenSupport: true });
    assert.deepEqual(await tokens(text, { ...post, capabilities }), [
      'Comment gardez-vous le vôtre\r\n  au chaud la nuit ?: passage.asking',
    ]);
  });

  it('are asked for again once the settings have changed', async () => {
    let language = 'auto';
    const client = await sharedClient({ settings: () => ({ language }) });
    const uri = await client.open('tokens.post', 'Comment gardez-vous le four au chaud ?\n', 'post-draft');
    await client.diagnostics(uri);
    const asked = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/semanticTokens/refresh', () => {
        resolve();
        return null;
      });
    });
    language = 'en';
    await client.configurationChanged();
    await asked;
  });
});
