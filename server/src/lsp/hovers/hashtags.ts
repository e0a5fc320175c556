import type { Draft, Post } from '../../engine/draft.ts';
import { hashtagsBorne, hashtagsBorneOn } from '../../engine/platforms/hashtags.ts';
import { hashtagsOf } from '../../engine/rewrite/hashtags.ts';
import { hashtagWordsIn } from '../hashtagWords.ts';
import type { HoverSource } from '../hoverSource.ts';
import type { OpenDocument } from '../openDocument.ts';
import { byFigure } from '../platformList.ts';

/** A run of capitals before a capitalised word, a capitalised or small word, capitals alone, figures, other scripts. */
const spoken = /\p{Lu}+(?=\p{Lu}[\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+|[\p{Lo}\p{Lm}\p{Lt}\p{M}]+/gu;
/** Shorter names are one word nearly always. */
const longWord = 9;

/** How a screen reader says a hashtag; undefined for a short word, which it says as anybody would. */
function readAloud(name: string, language: OpenDocument['interfaceLanguage']): string | undefined {
  const words = hashtagWordsIn(language);
  const parts = name.match(spoken) ?? [];
  if (parts.length > 1) return words.readAs(parts.join(' '));
  if (/^\p{Lu}{2,}$/u.test(name)) return words.spelled;
  return [...name].length >= longWord ? words.oneWord : undefined;
}

function advice(draft: Draft, post: Post, language: OpenDocument['interfaceLanguage']): string {
  const words = hashtagWordsIn(language);
  const count = words.count(hashtagsOf(post).length);
  const figures = byFigure(draft.platforms, (platform) => hashtagsBorneOn[platform], language);
  const borne = figures.length > 0 ? words.borne(figures) : words.borneAnywhere(hashtagsBorne(post, []).limit);
  return `${count} ${borne}`;
}

/** On a hashtag: how it is read aloud, and how many the post has and bears. */
export const source: HoverSource = {
  rank: 20,
  hoverAt({ draft, interfaceLanguage }, offset, _session, { text, strong, list }) {
    const post = draft?.posts.find(({ from, to }) => from <= offset && offset <= to);
    const placed = post?.paragraphs.find(({ from, to }) => from <= offset && offset <= to);
    const at = offset - (placed?.from ?? 0);
    const hashtag = placed?.paragraph.hashtags.find(({ from, to }) => from <= at && at <= to);
    if (!draft || !post || !placed || !hashtag) return [];
    const lines = [readAloud(hashtag.name, interfaceLanguage)];
    // Hashtags that the author quotes are not counted.
    if (post.own.includes(placed)) lines.push(advice(draft, post, interfaceLanguage));
    const told = lines.flatMap((line) => (line === undefined ? [] : text(line)));
    const value = [strong(`#${hashtag.name}`), ...(told.length > 0 ? [list(told)] : [])].join('\n\n');
    return [{ from: placed.from + hashtag.from, to: placed.from + hashtag.to, value }];
  },
};
