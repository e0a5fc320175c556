/** What others offer, as the bench installs it: by name and exact version, in a folder of its own. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  /** By name, the version that is installed. */
  readonly packages: Readonly<Record<string, string>>;
  /** What is compared: a server as it ships, or a library behind a minimal server that lints the whole text at each change. */
  readonly runs: 'server' | 'library';
  /** The languages that it has something to say of: others are not measured. */
  readonly languages: readonly ('fr' | 'en')[];
  /** A bar names it. */
  readonly inBars?: boolean;
}

/** The plugins that the retext peer runs, all of them at once. */
export const retextPlugins = [
  'retext-contractions',
  'retext-diacritics',
  'retext-equality',
  'retext-indefinite-article',
  'retext-passive',
  'retext-profanities',
  'retext-redundant-acronyms',
  'retext-repeated-words',
  'retext-simplify',
] as const;

/** The rules that the textlint peer runs, all of them at once. */
export const textlintRules = [
  'textlint-rule-no-todo',
  'textlint-rule-stop-words',
  'textlint-rule-terminology',
  'textlint-rule-write-good',
] as const;

export const peers: readonly Peer[] = [
  {
    id: 'write-good',
    title: 'write-good',
    packages: { 'write-good': '1.0.8' },
    runs: 'library',
    languages: ['en'],
    inBars: true,
  },
  {
    id: 'cspell',
    title: 'cspell, as its server runs it',
    // The last that runs on node 20. Its language server ships inside an extension and not on npm.
    packages: { 'cspell-lib': '9.8.0', '@cspell/dict-fr-fr': '2.3.1' },
    runs: 'library',
    languages: ['fr', 'en'],
    inBars: true,
  },
  {
    id: 'markdown',
    title: 'vscode-markdown-languageserver',
    packages: { 'vscode-markdown-languageserver': '0.5.0', 'markdown-it': '15.0.3' },
    runs: 'server',
    languages: ['fr', 'en'],
  },
  {
    id: 'textlint',
    title: 'textlint, four rules',
    packages: {
      textlint: '15.8.0',
      'textlint-rule-no-todo': '2.0.1',
      'textlint-rule-stop-words': '5.2.0',
      'textlint-rule-terminology': '5.2.16',
      'textlint-rule-write-good': '2.0.0',
    },
    runs: 'library',
    languages: ['en'],
  },
  {
    id: 'retext',
    title: 'retext, nine plugins',
    packages: {
      retext: '9.0.0',
      'retext-contractions': '6.0.0',
      'retext-diacritics': '5.0.0',
      'retext-equality': '7.1.0',
      'retext-indefinite-article': '5.0.0',
      'retext-passive': '5.0.0',
      'retext-profanities': '8.0.0',
      'retext-redundant-acronyms': '5.0.0',
      'retext-repeated-words': '5.0.0',
      'retext-simplify': '8.0.0',
    },
    runs: 'library',
    languages: ['en'],
  },
  { id: 'alex', title: 'alex', packages: { alex: '11.0.1' }, runs: 'library', languages: ['en'] },
  { id: 'joblint', title: 'joblint', packages: { joblint: '2.3.2' }, runs: 'library', languages: ['en'] },
  { id: 'harper', title: 'Harper (WASM)', packages: { 'harper.js': '2.10.0' }, runs: 'library', languages: ['en'] },
  { id: 'yoastseo', title: 'yoastseo', packages: { yoastseo: '3.6.0' }, runs: 'library', languages: ['fr', 'en'] },
];
