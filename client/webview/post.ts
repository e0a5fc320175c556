import type { PostPreviewResult, PreviewPieceResult } from '../../server/src/protocol.ts';
import type { PreviewWords } from '../src/preview/messages.ts';
import { element, filled } from './elements.ts';

/** What a post is shown with. */
export interface PostView {
  readonly words: PreviewWords;
  /** For the way numbers are written. */
  readonly language: string;
  readonly index: number;
  readonly count: number;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
  readonly onCopy: () => void;
}

function pieceElement({ text, kind, styles = [], over }: PreviewPieceResult): Node {
  if (kind === 'text' && styles.length === 0 && !over) return document.createTextNode(text);
  const classes = [kind, ...styles, ...(over ? ['over'] : [])].join(' ');
  return element('span', { class: classes }, text);
}

function textElement(pieces: readonly PreviewPieceResult[], { words, unfolded }: PostView): HTMLElement {
  const shown = unfolded ? pieces : pieces.filter(({ folded }) => !folded);
  const text = element('div', { class: 'text' });
  let fits = true;
  for (const piece of shown) {
    if (piece.over && fits) {
      fits = false;
      text.append(element('span', { class: 'for-screen-readers' }, ` [${words.doesNotFit}] `));
    }
    text.append(pieceElement(piece));
  }
  return text;
}

function countElement({ length }: PostPreviewResult, { words, language }: PostView): HTMLElement {
  const count = element('span', { class: 'count' });
  if (!length) return count;
  const format = new Intl.NumberFormat(language);
  const counted = filled(
    length.unit === 'bytes' ? words.bytes : words.characters,
    format.format(length.length),
    format.format(length.limit),
  );
  const excess = length.length - length.limit;
  count.append(counted);
  if (excess <= 0) return count;
  count.classList.add('too-long');
  count.append(` – ${filled(words.tooMany, format.format(excess))}`);
  return count;
}

function imageElement(description: string, { words }: PostView): HTMLElement {
  const label = description === '' ? words.noDescription : filled(words.image, description);
  return element('div', { class: 'image' }, label);
}

function cardElement({ host, title }: { host: string; title: string }, { words }: PostView): HTMLElement {
  const card = element('div', { class: 'card', role: 'group', 'aria-label': words.card });
  if (title !== '') card.append(element('strong', {}, title));
  card.append(element('span', { class: 'host' }, host));
  return card;
}

/** One post as its platform will show it, and the buttons that go with it. */
export function postElement(post: PostPreviewResult, view: PostView): HTMLElement {
  const { words, index, count, unfolded, onToggle, onCopy } = view;
  const title = count > 1 ? filled(words.post, index + 1, count) : words.onePost;
  const article = element('article', { class: 'post', 'aria-label': title });
  if (count > 1) article.append(element('div', { class: 'number', 'aria-hidden': 'true' }, `${index + 1}/${count}`));
  const text = textElement(post.pieces, view);
  article.append(text);
  if (post.pieces.some(({ folded }) => folded)) {
    const label = unfolded ? words.seeLess : words.seeMore;
    const more = element('button', { class: 'more', type: 'button', 'aria-expanded': String(unfolded) }, label);
    more.addEventListener('click', onToggle);
    text.append(' ', more);
  }
  article.append(...post.images.map((image) => imageElement(image, view)));
  if (post.card) article.append(cardElement(post.card, view));
  const copy = element('button', { class: 'copy', type: 'button' }, words.copy);
  if (count > 1) copy.setAttribute('aria-label', filled(words.copyPost, index + 1));
  copy.addEventListener('click', onCopy);
  article.append(element('footer', {}, countElement(post, view), copy));
  return article;
}
