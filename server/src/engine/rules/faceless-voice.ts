import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import { namingIn } from '../language/names/naming.ts';
import { type CompanySubject, companyBefore } from '../language/persons/companySubject.ts';
import { personsOf } from '../language/persons/persons.ts';
import { wordSet } from '../language/wordSet.ts';
import { phrases as english } from '../lexicons/en/faceless-voice.ts';
import type { FacelessPhrase } from '../lexicons/facelessPhrase.ts';
import { phrases as french } from '../lexicons/fr/faceless-voice.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import { voiceFixes } from '../rewrite/voice.ts';
import { defineRule } from '../rule.ts';
import { gather, someShow } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon<FacelessPhrase>({ fr: french, en: english });

/** Shorter texts are signs and titles. */
const leastWords = 10;

/** Words of news, press notes and family jokes, where the third person is right. */
const reporting = wordSet(`
  communique presse selon declare declarait affirme explique indique rapporte annoncait boursier bourse reuters afp pdg
  press release immediate according kitten kittens puppy puppies baby birth wedding engagement retirement litter naissance bebe chatons chiots
  mariage said says told reported reports announced statement ceo shares stock`);

/** A company that speaks of itself as of somebody else. */
interface FacelessPlace extends CompanySubject {
  /** Index of its verb in the paragraph's tokens. */
  readonly verb: number;
  /** The verb is said by whoever speaks for a company. */
  readonly own: boolean;
}

interface Voice {
  /** Somebody speaks: je, nous, on, I, we. */
  readonly speaks: boolean;
  readonly reports: boolean;
}

const facelessPlaces = paragraphFact((paragraph: Paragraph): readonly FacelessPlace[] => {
  const { tokens } = paragraph;
  const places: FacelessPlace[] = [];
  for (const match of lexicon(paragraph)) {
    const { firstToken: verb, phrase } = match;
    if (discusses(paragraph, match)) continue;
    const subject = companyBefore(paragraph, verb);
    const before = places.at(-1);
    if (subject) places.push({ ...subject, verb, own: phrase.own });
    // "Botec met son savoir à votre service et a le plaisir de…": the subject is that of the verb before.
    else if (
      before &&
      phrase.own &&
      tokens[verb - 1]?.folded === 'et' &&
      tokens[before.verb]?.sentence === tokens[verb]?.sentence
    ) {
      places[places.length - 1] = { ...before, own: true };
    }
  }
  return places;
});

const voiceOf = paragraphFact((paragraph): Voice => {
  const persons = personsOf(paragraph);
  return {
    speaks: persons.some(
      ({ i, we, on, imperatives }) => i + we + on > 0 || imperatives.some((each) => each.person === 'nous'),
    ),
    reports: paragraph.tokens.some(({ folded }) => reporting.has(folded)),
  };
});

/** Whether a paragraph names somebody: "la société Martin" names a house, whoever it was once called after. */
const showsSomebody = paragraphFact((paragraph: Paragraph): boolean => {
  const houses = facelessPlaces(paragraph);
  return namingIn(paragraph).some((name) => !houses.some(({ from, to }) => from <= name.from && name.to <= to));
});

/** Whether nobody shows anywhere in a draft: no first person, no name, no reporter. */
function nobodyShows(draft: Draft): boolean {
  const shows = ({ paragraph }: PlacedParagraph): boolean => voiceOf(paragraph).speaks || voiceOf(paragraph).reports;
  if (draft.posts.some(({ own }) => own.some(shows))) return false;
  if (draft.posts.reduce((sum, post) => sum + ownWordCount(post), 0) < leastWords) return false;
  return (
    draft.frontMatter.mentions.length === 0 &&
    !draft.posts.some(({ paragraphs }) => someShow(paragraphs, showsSomebody))
  );
}

function placesIn(post: Post): { placed: PlacedParagraph; place: FacelessPlace }[] {
  return gather(post.own, facelessPlaces).map(({ placed, found }) => ({ placed, place: found }));
}

export const rule = defineRule({
  id: 'faceless-voice',
  since: '0.1.0',
  principle: 'own-voice',
  severity: 'information',
  points: 5,
  fixes: ['choice'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'La société Durand est fière de vous présenter sa nouvelle salle de pause.',
      good: 'Chez Durand, nous avons repeint la salle de pause ce week-end, à sept. Le bleu fait débat.',
    },
    {
      language: 'en',
      bad: 'Durand Ltd is proud to present its new break room.',
      good: 'Seven of us painted the break room at Durand this weekend. Opinions differ on the blue.',
    },
  ],
  *check(post, { draft }) {
    const places = draft.posts.flatMap(placesIn);
    const [first] = places;
    if (!first || placesIn(post)[0]?.placed !== first.placed) return;
    // "La société X vous propose…" may be a customer's words: one place at least is the company's own.
    const isOwn = places.some(({ place }) => place.own);
    if (!isOwn || !nobodyShows(draft)) return;
    const { placed, place } = first;
    const from = placed.from + place.from;
    const to = placed.from + place.to;
    yield {
      from,
      to,
      message: 'faceless',
      data: { text: shortened(draft.text.slice(from, to)) },
      related: places.slice(1).map((other) => ({
        from: other.placed.from + other.place.from,
        to: other.placed.from + other.place.to,
        message: 'again',
      })),
      fixes: () => voiceFixes(draft, places),
    };
  },
});
