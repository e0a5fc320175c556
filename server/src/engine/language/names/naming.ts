import type { Post } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { profileOf } from '../../text/profiles.ts';
import { namesOf } from './names.ts';

/** Whether a paragraph names or mentions a person: a handle, a link to a profile, a name in prose. */
const namesSomebodyHere = paragraphFact(
  (paragraph: Paragraph): boolean =>
    paragraph.mentions.length > 0 ||
    paragraph.links.some(({ url }) => profileOf(url) !== undefined) ||
    namesOf(paragraph).length > 0,
);

/** Whether a post names somebody, the author of a comment that it quotes included. */
export function namesSomebody(post: Post): boolean {
  return post.paragraphs.some(({ paragraph }) =>
    paragraph.kind === 'quote' ? paragraph.mentions.length > 0 : namesSomebodyHere(paragraph),
  );
}
