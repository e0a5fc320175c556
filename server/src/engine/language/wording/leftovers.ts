import type { Post } from '../../draft.ts';
import { leftovers as english } from '../../lexicons/en/machine-voice/leftovers.ts';
import { leftovers as french } from '../../lexicons/fr/machine-voice/leftovers.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Leftover } from '../../lexicons/machineVoice.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { introducesAnother, namesGenerator } from './generators.ts';
import { isTalkedAbout } from './talkedAbout.ts';

const lexicon = paragraphLexicon<Leftover>({ fr: french, en: english });

/** What is said before "Here is your post": it goes with it. */
const assents = new Set(
  (
    'bien sur certainement absolument avec plaisir volontiers parfait super excellent excellente idee tres bonne question d accord ' +
    'entendu compris pas de probleme certainly sure thing of course absolutely great got it happy to help no problem definitely ' +
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
interface PlacedLeftover extends Span {
  readonly match: PhraseMatch<Leftover>;
}

const leftoversIn = paragraphFact((paragraph): readonly PlacedLeftover[] => {
  return lexicon(paragraph).flatMap((match) => {
    if (match.phrase.kind !== 'introduction') {
      // A label ends with a colon, as a word does that is defined.
      const isDiscussed = match.phrase.kind === 'label' ? discusses(paragraph, match) : isTalkedAbout(paragraph, match);
      return isDiscussed ? [] : [{ match, from: match.from, to: match.to }];
    }
    const first = beginning(paragraph, match);
    const from = first === undefined ? undefined : paragraph.sentences[first]?.from;
    return from === undefined ? [] : [{ match, from, to: match.to }];
  });
});

/** What a text generator said of its text and was left in one of a post's paragraphs. */
export function leftoversOf(post: Post, paragraph: Paragraph): readonly PlacedLeftover[] {
  const found = leftoversIn(paragraph);
  if (found.length === 0) return found;
  const matches = found.map(({ match }) => match);
  const isQuoting = post.paragraphs.some((placed) =>
    namesGenerator(placed.paragraph, placed.paragraph === paragraph ? matches : []),
  );
  return found.filter(({ match }) => {
    if (match.phrase.kind !== 'introduction') return !isQuoting;
    if (introducesAnother(post, paragraph, match.lastToken + 1)) return false;
    // Nobody opens a post of theirs with it; further down, a post about generators may show what they say.
    return !isQuoting || post.own[0]?.paragraph === paragraph;
  });
}
