import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import { namingIn } from '../language/names/naming.ts';
import { type CompanySubject, companyBefore } from '../language/persons/companySubject.ts';
import { type CorporateVoice, corporateVoiceOf } from '../language/persons/corporateVoice.ts';
import { personsOf } from '../language/persons/persons.ts';
import { wordSet } from '../language/wordSet.ts';
import { phrases as english } from '../lexicons/en/faceless-voice.ts';
import type { FacelessPhrase } from '../lexicons/facelessPhrase.ts';
import { phrases as french } from '../lexicons/fr/faceless-voice.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import { voiceFixes } from '../rewrite/voice.ts';
import { defineRule } from '../rule.ts';
import { draftFact } from '../text/draftFact.ts';
import { gather, someShow } from '../text/gather.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon<FacelessPhrase>({ fr: french, en: english });

/** Shorter texts are signs and titles. */
const leastWords = 6;

/** So short, a proud phrase is a sign's or a title's; a name said over and over is neither. */
const leastWordsOfPhrase = 10;

/** Words of news, press notes and family jokes, where the third person is right. */
const reporting = wordSet(`
  communique presse selon dit disait declare declarait affirme explique indique rapporte annoncait boursier bourse reuters afp pdg
  press release immediate according kitten kittens puppy puppies baby birth wedding engagement retirement litter naissance bebe chatons chiots
  mariage said says told reported reports announced statement ceo shares stock
  gouvernement gouvernements ministere ministre ministres government governments ministry minister ministers`);

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
    reports: paragraph.tokens.some(
      // "A spokesperson said": the company has nobody to show.
      ({ folded }, index, { [index - 1]: before }) =>
        reporting.has(folded) &&
        before?.folded !== 'spokesperson' &&
        (folded !== 'engagement' || paragraph.language === 'en'),
    ),
  };
});

/** Whether a paragraph names somebody: "la société Martin" names a house, whoever it was once called after. */
const showsSomebody = paragraphFact((paragraph: Paragraph): boolean => {
  const houses = [...facelessPlaces(paragraph), ...corporateVoiceOf(paragraph).places];
  return namingIn(paragraph).some((name) => !houses.some(({ from, to }) => from <= name.from && name.to <= to));
});

/** Whether nobody shows anywhere in a draft: no first person, no name, no reporter. */
function nobodyShows(draft: Draft): boolean {
  const shows = ({ paragraph }: PlacedParagraph): boolean => voiceOf(paragraph).speaks || voiceOf(paragraph).reports;
  if (draft.posts.some(({ own }) => own.some(shows))) return false;
  if (ownWordsOfDraft(draft) < leastWords) return false;
  return (
    draft.frontMatter.mentions.length === 0 &&
    !draft.posts.some(({ paragraphs }) => someShow(paragraphs, showsSomebody))
  );
}

/** Of a post's sentences, those that are about a company, at least. */
const leastCovered = 0.6;
/** Longer posts that speak of a company are articles about one. */
const mostWords = 160;

/** Where nothing is spoken of but a company and what it says of itself, in words that only the company uses. */
function corporatePlaces(draft: Draft): Span[] {
  if (ownWordsOfDraft(draft) > mostWords || !nobodyShows(draft)) return [];
  const own = draft.posts.flatMap((post) => post.own);
  const voices = own.map(({ paragraph }) => corporateVoiceOf(paragraph));
  if (voices.some(({ told }) => told)) return [];
  const places = own.flatMap(({ paragraph, from }) =>
    corporateVoiceOf(paragraph).places.map((place) => ({ from: place.from + from, to: place.to + from })),
  );
  const sum = (count: (voice: CorporateVoice) => number): number =>
    voices.reduce((all, voice) => all + count(voice), 0);
  const signs = new Set(voices.flatMap((voice) => voice.signs));
  const isWarm = voices.some((voice) => voice.warm);
  const share = sum(({ covered }) => covered) / sum(({ sentences }) => sentences);
  // Words that a company alone says of itself may have others beside them; what anybody may say may not.
  // A name or "the company" said again is as much a sign as they.
  const isOwn = signs.size > 0 && signs.size + (places.length > 1 ? 1 : 0) > 1 && share >= (isWarm ? leastCovered : 1);
  // One sentence about "the company" may be about anybody's.
  const isKnown =
    sum(({ sentences }) => sentences) > 1 || voices.some((voice) => voice.places.some(({ named }) => named));
  // A name alone may be a thing's: what it is is said as well, or the name again.
  const names = places.map(({ from, to }) => draft.text.slice(from, to));
  if (!voices.some(({ house, chanted }) => house || chanted) && new Set(names).size === names.length) return [];
  if (!isKnown) return [];
  return isOwn || voices.some(({ chanted }) => chanted) ? places : [];
}

function placesIn(post: Post): { placed: PlacedParagraph; place: FacelessPlace }[] {
  return gather(post.own, facelessPlaces).map(({ placed, found }) => ({ placed, place: found }));
}

/** Where a draft speaks of a company as if nobody wrote it, and the phrases among these that "we" would mend. */
const facelessIn = draftFact((draft): { spans: readonly Span[]; voiced: ReturnType<typeof placesIn> } => {
  const places = draft.posts.flatMap(placesIn);
  // "La société X vous propose…" may be a customer's words: one place at least is the company's own.
  const isOwn = places.some(({ place }) => place.own) && ownWordsOfDraft(draft) >= leastWordsOfPhrase;
  if (!isOwn) return { spans: corporatePlaces(draft), voiced: [] };
  if (!nobodyShows(draft)) return { spans: [], voiced: [] };
  return {
    spans: places.map(({ placed, place }) => ({ from: placed.from + place.from, to: placed.from + place.to })),
    voiced: places,
  };
});

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
    const { spans, voiced } = facelessIn(draft);
    const [first] = spans;
    if (!first || first.from < post.from || first.from >= post.to) return;
    yield {
      ...first,
      message: 'faceless',
      data: { text: shortened(draft.text.slice(first.from, first.to)) },
      related: spans.slice(1).map((other) => ({ ...other, message: 'again' })),
      fixes: () => (voiced.length > 0 ? voiceFixes(draft, voiced) : []),
    };
  },
});
