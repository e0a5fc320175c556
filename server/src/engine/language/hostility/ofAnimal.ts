import type { Paragraph } from '../../text/paragraph.ts';
import type { HostileMatch } from './sightings.ts';

/** An animal that lives with whoever writes. */
const animal =
  /(?<!\p{L})(?:(?:my|our|one of my|one of our|the|this|mon|ma|mes|notre|nos|ce|cette|le|la)(?:\W+[\p{L}-]+)?\W+(?:cats?|kitten|kittens|kitty|dogs?|puppy|pup|pups|doggo|hens?|chickens?|cockerel|goats?|horse|pony|parrot|rabbit|hamster|tortoise|chats?|chatte|chaton|chatons|chiens?|chienne|chiot|poules?|coq|chèvres?|cheval|poney|lapins?|perroquet|tortue)|#(?:cat|cats|dog|dogs|catsofbluesky|dogsofbluesky|catsofinstagram|dogsofinstagram|caturday|orangetabby|chat|chats|chien|chiens))(?!\p{L})/iu;

/** Who else the words may be meant for: the reader, a person named by what they are. */
const person =
  /(?<!\p{L})(?:you|your|you['’]re|u|neighbou?rs?|owners?|vet|tu|toi|vous|voisins?|voisine|maître|maîtresse)(?!\p{L})/iu;

const around = 60;

/** "This is Fergus, one of my cats, and he is dumb as a brick": said of an animal, and fondly. */
export function isOfAnimal({ raw }: Paragraph, { phrase, from, to }: HostileMatch): boolean {
  if (phrase.slur || phrase.kind === 'threat' || phrase.kind === 'dismissal') return false;
  return animal.test(raw) && !person.test(raw.slice(Math.max(0, from - around), to + around));
}
