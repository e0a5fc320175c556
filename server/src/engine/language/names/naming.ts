import type { Post } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { profileOf } from '../../text/profiles.ts';
import { namesOf } from './names.ts';

/** Whether a paragraph names or mentions a person: a handle, a link to a profile, a name in prose; in a quotation a handle. */
const namesSomebodyHere = paragraphFact(
  (paragraph: Paragraph): boolean =>
    paragraph.mentions.length > 0 ||
    (paragraph.kind !== 'quote' &&
      (paragraph.links.some(({ url }) => profileOf(url) !== undefined) || namesOf(paragraph).length > 0)),
);

/** Whether a post names somebody, the author of a comment that it quotes included. */
export function namesSomebody(post: Post): boolean {
  return someShow(post.paragraphs, namesSomebodyHere);
}
