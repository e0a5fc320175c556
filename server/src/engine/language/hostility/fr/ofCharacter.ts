import type { Paragraph, Span } from '../../../text/paragraph.ts';

/** Words of films and novels: with two of them a paragraph is about one. */
const ofStories =
  /(?<!\p{L})(?:personnages?|scénarios?|réalisat(?:eur|rice)|acteurs?|actrices?|films?|romans?|épisodes?|intrigue)(?!\p{L})/giu;
/** Who reads, who made it and who went to see it are no characters; nor are several. */
const ofPeople =
  /(?<!\p{L})(?:t|tu|toi|vous|ton|ta|tes|votre|vos|réalisat(?:eur|rice)|acteurs?|actrices?|producteurs?|critiques?|journalistes?|spectateurs?|public|gens|peuple|ceux|(?:les|des|ces|aux) (?:\p{L}+ )?$)(?!\p{L})/iu;

/** « Le personnage n’est qu’un imbécile »: what one of a story is, said of the story. */
export function isOfCharacter({ raw }: Paragraph, { from, to }: Span): boolean {
  if (/s$/i.test(raw.slice(from, to)) || (raw.match(ofStories)?.length ?? 0) < 2) return false;
  const before = raw.slice(Math.max(0, from - 60), from);
  const clause = before.slice(Math.max(...['.', '!', '?', ':', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  return !ofPeople.test(clause) && !ofPeople.test(raw.slice(from, to));
}
