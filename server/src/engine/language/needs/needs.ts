import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { phrases as english } from '../../lexicons/en/need-only.ts';
import { phrases as french } from '../../lexicons/fr/need-only.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { firstTokenOf } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { isDenied } from '../stance/stance.ts';
import { wordSet } from '../wordSet.ts';
import type { NeedKind, NeedPhrase } from './cue.ts';
import { remainsOf } from './remains.ts';

const lexicon = paragraphLexicon<NeedPhrase>({ fr: french, en: english }, ({ need }) =>
  need === 'nothing' ? 'nothing' : 'need',
);

/** A request in a sentence. Offsets of the paragraph. */
interface Request extends Span {
  readonly kind: NeedKind;
  readonly sentence: number;
}

type SentenceRole = 'request' | 'nothing' | 'says';

interface Needs {
  readonly requests: readonly Request[];
  /** What each sentence is; undefined where it has no words. */
  readonly roles: readonly (SentenceRole | undefined)[];
}

/** Words beside a request that still say nothing: a genre, a number, a name. */
const mostRemains = 5;
/** A greeting, thanks or a presentation with fewer words than this around says nothing. */
const mostBesideNothing = 3;
/** "Attention !", "Gracias". */
const mostAlone = 1;
/** With a reason, this few words more say it. */
const mostBesideReason = 2;
/** What gives a reason: something is said. */
const reasons = wordSet('parce car puisque because since chaque each every weekly hebdomadaire where');

/** What stands in a sentence around its phrases. */
interface Around {
  readonly remains: number;
  readonly hasReason: boolean;
  readonly isQuestion: boolean;
}

function roleOf(matches: readonly PhraseMatch<NeedPhrase>[], { remains, hasReason, isQuestion }: Around): SentenceRole {
  const asks = matches.some(({ phrase }) => phrase.need !== 'nothing');
  if (asks) return remains <= (hasReason ? mostBesideReason : mostRemains) ? 'request' : 'says';
  // "Wanna laugh?" leads in to the request; what is asked in earnest is looked at elsewhere.
  return remains <= (matches.length > 0 || isQuestion ? mostBesideNothing : mostAlone) ? 'nothing' : 'says';
}

function wordsOf(paragraph: Paragraph, sentence: number): readonly Token[] {
  const [first, next] = [firstTokenOf(paragraph, sentence), firstTokenOf(paragraph, sentence + 1)];
  return paragraph.tokens.slice(first, next).filter(({ kind }) => kind === 'word');
}

const needsIn = paragraphFact((paragraph: Paragraph): Needs => {
  const { tokens, sentences } = paragraph;
  const matches = lexicon(paragraph).filter((match) => !discusses(paragraph, match) && !isDenied(paragraph, match));
  const remains = remainsOf(paragraph, matches);
  const sentenceOf = ({ firstToken }: PhraseMatch): number => (tokens[firstToken] as Token).sentence;
  const bySentence = sentences.map((): PhraseMatch<NeedPhrase>[] => []);
  for (const match of matches) bySentence[sentenceOf(match)]?.push(match);
  const roles = sentences.map(({ terminator }, index): SentenceRole | undefined => {
    const words = wordsOf(paragraph, index);
    if (words.length === 0) return undefined;
    const around = {
      remains: remains[index] ?? 0,
      hasReason: words.some(({ folded }) => reasons.has(folded)),
      isQuestion: terminator === '?',
    };
    return roleOf(bySentence[index] ?? [], around);
  });
  const requests = matches.flatMap((match) =>
    match.phrase.need === 'nothing'
      ? []
      : [{ from: match.from, to: match.to, kind: match.phrase.need, sentence: sentenceOf(match) }],
  );
  return { requests, roles };
});

/** What each sentence is to a request; undefined where it has no words. */
export function rolesOf(paragraph: Paragraph): readonly (SentenceRole | undefined)[] {
  return needsIn(paragraph).roles;
}

/** A request that is all a draft says. */
export interface OnlyNeed {
  readonly request: Request;
  readonly placed: PlacedParagraph;
  readonly post: Post;
}

/** More sentences than this are more than a request. */
const mostSentences = 2;

/** The request that is all a draft holds, its posts taken as one; undefined where something is said beside it. */
export function onlyNeedOf(draft: Draft): OnlyNeed | undefined {
  let first: OnlyNeed | undefined;
  let count = 0;
  for (const post of draft.posts) {
    if (post.own.length !== post.paragraphs.length) return undefined;
    for (const placed of post.own) {
      const { requests, roles } = needsIn(placed.paragraph);
      if (roles.includes('says') || placed.paragraph.links.some(({ image }) => image)) return undefined;
      count += roles.filter((role) => role === 'request').length;
      if (count > mostSentences) return undefined;
      const [request] = requests;
      if (request) first ??= { request, placed, post };
    }
  }
  return first;
}
