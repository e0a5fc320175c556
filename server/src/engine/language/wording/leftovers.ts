import type { PlacedParagraph, Post } from '../../draft.ts';
import { leftovers as english } from '../../lexicons/en/machine-voice/index.ts';
import { leftovers as french } from '../../lexicons/fr/machine-voice/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Leftover } from '../../lexicons/machineVoice.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { gather, someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { namesGenerator } from './generators.ts';
import { isTalkedAbout } from './talkedAbout.ts';

/** What introduces a text only behind such words: by itself anybody says it of a text of theirs. */
const needsAssent = new Set(['after-an-assent', 'apres-un-assentiment']);

// What counts behind an assent hides nothing of what counts by itself.
const lexicon = paragraphLexicon<Leftover>({ fr: french, en: english }, ({ id }) => (needsAssent.has(id) ? id : ''));

/** What is said before "Here is your post": it goes with it. */
const assents = new Set(
  (
    'bien sur certainement absolument avec plaisir volontiers parfait super excellent excellente idee tres bonne question d accord ' +
    'entendu compris pas de probleme tout a fait voila certainly sure thing of course absolutely great got it happy to help no problem definitely ' +
    'okay ok perfect awesome love this good alright i d be'
  ).split(' '),
);

const longestAssent = 5;

/** Index of the sentence where the generator's own words begin; undefined where other words stand before the phrase. */
function beginning({ tokens }: Paragraph, match: PhraseMatch): number | undefined {
  const { sentence } = tokens[match.firstToken] as Token;
  if (sentence === 0) return 0;
  if (sentence > 2) return undefined;
  let words = 0;
  for (const token of tokens) {
    if (token.sentence >= sentence) break;
    if (token.kind !== 'word') continue;
    if (!assents.has(token.folded) || ++words > longestAssent) return undefined;
  }
  return 0;
}

/** A leftover in a paragraph, and all that goes with it. */
interface Found extends Span {
  readonly match: PhraseMatch<Leftover>;
}

/** A leftover where it stands. */
export interface PlacedLeftover extends Found {
  readonly placed: PlacedParagraph;
}

/** "- **CTA**: say what to do", a point of a list that teaches; "::CTA:" is code. */
function isOfGuide({ kind, raw }: Paragraph, { from, phrase }: PhraseMatch): boolean {
  return phrase.id === 'call-to-action-label' && (kind === 'item' || raw.charAt(from - 1) === ':');
}

/** "Fandom: …, Rating: …, Word Count: 5,398": a story that is announced by its particulars. */
const particulars = /(?:^|\n)\s*(?:fandoms?|rating|pairings?|ships?|chapters?|genre|words)\s*:/i;

const isOfStory = ({ raw }: Paragraph, { phrase }: PhraseMatch): boolean =>
  phrase.id === 'word-count' && particulars.test(raw);

const leftoversIn = paragraphFact((paragraph): readonly Found[] => {
  const found = lexicon(paragraph).flatMap((match): Found[] => {
    if (match.phrase.kind !== 'introduction') {
      // A label ends with a colon, as a word does that is defined.
      const isDiscussed =
        match.phrase.kind === 'label'
          ? discusses(paragraph, match) || isOfGuide(paragraph, match) || isOfStory(paragraph, match)
          : isTalkedAbout(paragraph, match);
      return isDiscussed ? [] : [{ match, from: match.from, to: match.to }];
    }
    const first = beginning(paragraph, match);
    if (needsAssent.has(match.phrase.id) && (paragraph.tokens[match.firstToken] as Token).sentence === 0) return [];
    const from = first === undefined ? undefined : paragraph.sentences[first]?.from;
    return from === undefined ? [] : [{ match, from, to: match.to }];
  });
  return found.filter(
    ({ from, to }, index) => !found.some((other, at) => at < index && other.from < to && from < other.to),
  );
});

const namesGeneratorIn = paragraphFact((paragraph) =>
  namesGenerator(
    paragraph,
    leftoversIn(paragraph).map(({ match }) => match),
  ),
);

/** Whether what comes right after an introduction is someone else's words, or a link: it was introduced, not generated. */
function introducesAnother(
  { paragraph }: PlacedParagraph,
  { match }: Found,
  next: Paragraph | undefined,
  isAll: boolean,
): boolean {
  const following = paragraph.tokens[match.lastToken + 1];
  if (following) return following.kind === 'object' || following.kind === 'mention';
  // By itself it was pasted before the rest; below other words it shows what comes after the draft.
  if (!next) return !isAll;
  return next.kind === 'quote' || next.kind === 'comment' || next.tokens[0]?.kind === 'object';
}

/** What a text generator said of its text and was left in a post. */
export function leftoversOf(post: Post): PlacedLeftover[] {
  const { paragraphs, own } = post;
  if (!someShow(own, leftoversIn)) return [];
  const isQuoting = someShow(paragraphs, namesGeneratorIn);
  return gather(paragraphs, leftoversIn).flatMap(({ placed, index, found }) => {
    const { kind } = placed.paragraph;
    if (kind === 'quote' || kind === 'comment') return [];
    if (found.match.phrase.kind === 'introduction') {
      if (introducesAnother(placed, found, paragraphs[index + 1]?.paragraph, paragraphs.length === 1)) return [];
      // Nobody opens a post of theirs with it; further down, a post about generators may show what they say.
      if (isQuoting && index > 0) return [];
    } else if (isQuoting) return [];
    return [{ ...found, placed }];
  });
}
