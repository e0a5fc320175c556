import type { PlatformPreview } from '../../server/src/protocol.ts';
import type { FromPreview, PreviewState, ShowMessage } from '../src/preview/messages.ts';
import { element } from './elements.ts';
import { postElement } from './post.ts';
import { Tabs } from './tabs.ts';

/** What VS Code gives to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

const vscode = acquireVsCodeApi();
const unnamed = 'none';

const panel = element('div', { id: 'posts', role: 'tabpanel', tabindex: '0' });
const note = element('p', { class: 'note' });
const tabs = new Tabs(panel, choose);
document.body.append(tabs.element, panel, note);

let message: ShowMessage | undefined;
let state: PreviewState = { uri: '', platform: null, unfolded: [], ...vscode.getState() };
/** What each article of the panel shows, to leave alone those that did not change. */
let shown: string[] = [];

function idOf({ platform }: Pick<PlatformPreview, 'platform'>): string {
  return platform ?? unnamed;
}

function remember(change: Partial<PreviewState>): void {
  state = { ...state, ...change };
  vscode.setState(state);
}

function choose(id: string): void {
  remember({ platform: id });
  show();
}

function toggle(key: string): void {
  const { unfolded } = state;
  remember({ unfolded: unfolded.includes(key) ? unfolded.filter((each) => each !== key) : [...unfolded, key] });
  show();
}

/** The platform that was chosen, or the draft's first. */
function chosenOf(platforms: readonly PlatformPreview[]): PlatformPreview | undefined {
  return platforms.find((each) => idOf(each) === state.platform) ?? platforms[0];
}

function showPosts(platform: PlatformPreview, { words, language }: ShowMessage): void {
  const { posts } = platform;
  const next: string[] = [];
  posts.forEach((post, index) => {
    const key = `${idOf(platform)} ${index}`;
    const unfolded = state.unfolded.includes(key);
    const { range: _, ...visible } = post;
    const signature = JSON.stringify([key, visible, unfolded, posts.length, language]);
    next.push(signature);
    if (shown[index] === signature && panel.children[index]) return;
    const article = postElement(post, {
      words,
      language,
      index,
      count: posts.length,
      unfolded,
      onToggle: () => toggle(key),
      onCopy: () => vscode.postMessage({ type: 'copy', platform: platform.platform, post: index }),
    });
    replaceArticle(index, article);
  });
  while (panel.children.length > posts.length) panel.lastElementChild?.remove();
  shown = next;
}

/** Puts an article in the place of another; the button that had the focus keeps it. */
function replaceArticle(index: number, article: HTMLElement): void {
  const before = panel.children[index];
  const focused = before?.contains(document.activeElement) ? document.activeElement?.classList[0] : undefined;
  if (before) before.replaceWith(article);
  else panel.append(article);
  if (focused !== undefined) article.querySelector<HTMLElement>(`.${focused}`)?.focus();
}

function showSentence(sentence: string): void {
  shown = [];
  panel.replaceChildren(element('p', { class: 'empty' }, sentence));
}

function show(): void {
  if (!message) return;
  const { platforms, words } = message;
  const scroll = window.scrollY;
  const chosen = chosenOf(platforms ?? []);
  const titles = (platforms ?? []).map((each) => ({ id: idOf(each), title: each.name || words.noPlatform }));
  tabs.show(titles, chosen ? idOf(chosen) : '', words.platforms);
  if (!chosen) showSentence(words.noDraft);
  else if (chosen.posts.length === 0) showSentence(words.nothingYet);
  else {
    if (shown.length === 0) panel.replaceChildren();
    showPosts(chosen, message);
  }
  note.textContent = chosen ? words.note : '';
  window.scrollTo(window.scrollX, scroll);
}

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  if (data.type !== 'show') return;
  message = data;
  // Another draft begins folded, on its own first platform if it is not for the one that was chosen.
  if (data.uri !== state.uri) remember({ uri: data.uri, unfolded: [] });
  show();
});
vscode.postMessage({ type: 'ready' });
