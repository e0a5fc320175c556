import type { Post } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { profileOf } from '../../text/profiles.ts';
import { addresseeOf } from './letter.ts';
import { namesOf } from './names.ts';

/** What names or mentions a person: a handle, a link to a profile, a name in prose, the address of a letter; in a quotation a handle. */
function* naming(paragraph: Paragraph): Generator<Span> {
  yield* paragraph.mentions;
  if (paragraph.kind === 'quote') return;
  for (const link of paragraph.links) if (profileOf(link.url) !== undefined) yield link;
  yield* namesOf(paragraph);
  const addressee = addresseeOf(paragraph);
  if (addressee) yield addressee;
}

const namesSomebodyHere = paragraphFact((paragraph: Paragraph): boolean => naming(paragraph).next().done !== true);

/** The places where a paragraph names or mentions a person, offsets of the paragraph. */
export function namingIn(paragraph: Paragraph): readonly Span[] {
  return [...naming(paragraph)];
}

/** Whether a post names somebody, the author of a comment that it quotes included. */
export function namesSomebody(post: Post): boolean {
  return someShow(post.paragraphs, namesSomebodyHere);
}
