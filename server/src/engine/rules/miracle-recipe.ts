import type { PlacedParagraph } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import { isBlogPost, isOpening } from '../language/postKind/article.ts';
import type { MiraclePhrase } from '../language/promises/miracle.ts';
import { holdsNoRecipe } from '../language/promises/opinion.ts';
import { personsOf } from '../language/stance/persons.ts';
import { asksInEarnest, debunks, isDenied, isDoubted } from '../language/stance/stance.ts';
import { phrases as english } from '../lexicons/en/miracle-recipe/index.ts';
import { phrases as french } from '../lexicons/fr/miracle-recipe/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { defineRule, type ParagraphFinding } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = paragraphLexicon<MiraclePhrase>({ fr: french, en: english });

/** Whether the sentence holds the recipe out in earnest: it denies nothing, doubts nothing and asks nothing. */
function holdsOut(paragraph: Paragraph, match: PhraseMatch): boolean {
  const { sentence } = paragraph.tokens[match.firstToken] as Token;
  if (isDenied(paragraph, match) || isDoubted(paragraph, sentence) || discusses(paragraph, match)) return false;
  if (asksInEarnest(paragraph, sentence) || holdsNoRecipe(paragraph, match)) return false;
  // "J'ai trouvé la recette infaillible" is a story, as long as it is not for the reader.
  const { past, first, third, second } = personsOf(paragraph, match.firstToken, match.lastToken);
  return !past || second || !(first || third);
}

/** Who is told "you": what a guarantee of a blog's post is for. */
const readers = /(?<!\p{L})(?:you|your|tu|te|t['’]|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu;
/** "This guide covers", "dans cet article", "voici": a post says what it gives. */
const ofPost =
  /(?<!\p{L})(?:(?:this|complete|exhaustive|ultimate) (?:article|guide|(?:blog )?post|newsletter|series|list|course|masterclass)|here (?:is|are)|here['’]s|(?:today|here),? (?:i|we)(?:['’]ll)?|(?:i|we) will (?:share|show|reveal)|(?:cet|notre) article|(?:ce|notre) (?:guide|billet|post)|(?:cette|notre) (?:note|série|formation|newsletter)|voici|je (?:te|vous) (?:partage|révèle|dévoile|donne)|nous (?:vous )?(?:allons|explorerons|verrons|dévoilons|révélons|partageons))(?!\p{L})/iu;

function sentenceAt(paragraph: Paragraph, from: number): string {
  const sentence = paragraph.sentences.findLast((span) => span.from <= from);
  return sentence ? paragraph.own.slice(sentence.from, sentence.to) : '';
}

/** Whether a sentence guarantees something to those who read it. */
function promisesReader(paragraph: Paragraph, { message, from }: ParagraphFinding): boolean {
  return message === 'guarantee' && readers.test(sentenceAt(paragraph, from));
}

/** Whether the recipe is in a title, or in a sentence about the post itself. */
function announces({ paragraph }: PlacedParagraph, { from }: ParagraphFinding): boolean {
  return paragraph.kind === 'heading' || ofPost.test(sentenceAt(paragraph, from));
}

export const rule = defineRule({
  id: 'miracle-recipe',
  since: '0.1.0',
  principle: 'no-recipe',
  severity: 'warning',
  points: 8,
  fixes: ['rewrite', 'remove', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Voici la méthode infaillible pour remplir un atelier.',
      good: 'Voici ce qui a rempli mon atelier en mars, et ce qui n’a rien donné en avril.',
    },
    {
      language: 'en',
      bad: 'Here is my foolproof system to fill a workshop.',
      good: 'Here is what filled my workshop in March, and what came to nothing in April.',
    },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      if (!holdsOut(paragraph, match)) continue;
      yield phraseFinding(paragraph, match, match.phrase.kind);
    }
  },
  applies: (post) => !debunks(post),
  // A blog's post explains methods. It holds one out in its title, where it says what it gives, or promises its readers success.
  admits: (found, { draft, post }, placed) =>
    !isBlogPost(draft) ||
    promisesReader(placed.paragraph, found) ||
    (isOpening(post, placed) && announces(placed, found)),
});
