import { env, l10n, type QuickPickItem, window } from 'vscode';
import type { PublishedLength, PublishedTextResult } from '../../../server/src/protocol.ts';

type Posts = PublishedTextResult['posts'];

const longestQuotation = 80;

function lengthInWords(length: PublishedLength | null): string {
  if (!length) return '';
  const format = new Intl.NumberFormat(env.language);
  const values = [format.format(length.length), format.format(length.limit)] as const;
  return length.unit === 'bytes' ? l10n.t('{0} of {1} bytes', ...values) : l10n.t('{0} of {1} characters', ...values);
}

/** Which posts of a thread are copied: one, to go on from there, or all as one text. Undefined where nobody chooses. */
export async function choosePost(posts: Posts, title: string): Promise<number | 'all' | undefined> {
  interface Choice extends QuickPickItem {
    readonly choice: number | 'all';
  }
  const choices = posts.map(({ text, length }, index): Choice => {
    const line = text.replace(/\s+/g, ' ');
    const detail = line.length <= longestQuotation ? line : `${line.slice(0, longestQuotation)}…`;
    return {
      label: l10n.t('Post {0} of {1}', index + 1, posts.length),
      description: lengthInWords(length),
      detail,
      choice: index,
    };
  });
  const all: Choice = { label: l10n.t('All posts as one text'), choice: 'all' };
  const placeHolder = l10n.t('Choose the post to begin with; the others follow one by one');
  return (await window.showQuickPick([...choices, all], { title, placeHolder, matchOnDetail: true }))?.choice;
}

/** Puts a post of a thread on the clipboard, and after it the next ones for as long as the writer asks for them. */
export async function copyFrom(posts: Posts, first: number): Promise<void> {
  for (let index = first; index < posts.length; index++) {
    const post = posts[index];
    if (!post) return;
    await env.clipboard.writeText(post.text);
    if (posts.length === 1) {
      const length = lengthInWords(post.length);
      const copied = l10n.t('Copied, ready to paste.');
      void window.showInformationMessage([copied, length, imagesInWords(post.images)].filter(Boolean).join(' · '));
      return;
    }
    const copied = l10n.t('Post {0} of {1} is copied, ready to paste.', index + 1, posts.length);
    const message = [copied, imagesInWords(post.images)].filter(Boolean).join(' · ');
    if (index + 1 >= posts.length) {
      void window.showInformationMessage(message);
      return;
    }
    const next = l10n.t('Copy Post {0}', index + 2);
    if ((await window.showInformationMessage(message, next)) !== next) return;
  }
}

/** What the clipboard cannot hold. */
function imagesInWords(images: number): string {
  if (images === 0) return '';
  return images === 1 ? l10n.t('1 image to attach') : l10n.t('{0} images to attach', images);
}
