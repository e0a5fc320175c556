import { analysesFigures } from '../language/claims/analysis.ts';
import { discusses } from '../language/discussion.ts';
import { wordingOf } from '../language/questions/clauses.ts';
import { personsOf } from '../language/stance/persons.ts';
import { asksInEarnest, debunks, isDenied } from '../language/stance/stance.ts';
import { wordSet } from '../language/wordSet.ts';
import { phrases as english } from '../lexicons/en/vanity-metrics/index.ts';
import { phrases as french } from '../lexicons/fr/vanity-metrics/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { balanced } from '../rewrite/balance.ts';
import { defineRule } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Sentence } from '../text/sentences.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

/** What people have fewer of, they laugh about or are glad of: "my 12 followers". */
const leastFigure = 50;
/** After a number, what makes it large or no count of people. */
const enlarging = wordSet('k m mil mille million millions thousand % e er th st hundred cent');
const ranking = wordSet('top # numero number score');

/** Whether a match counts people or clicks, and so few that nobody boasts of them. */
function isSmall({ tokens }: Paragraph, { firstToken, lastToken }: PhraseMatch): boolean {
  let small = false;
  for (let index = firstToken; index <= lastToken; index++) {
    const { kind, folded } = tokens[index] as Token;
    if (kind !== 'number') continue;
    const figure = Number.parseFloat(folded.replace(/[.,\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
    const ranks = ranking.has(tokens[index - 1]?.folded ?? '');
    if (ranks || figure >= leastFigure || enlarging.has(tokens[index + 1]?.folded ?? '')) return false;
    small = true;
  }
  return small;
}

/** "12,000 likes and not one of them knew": what the figure is worth is said with it. */
const belittled =
  /\b(?:not (?:one|a single)|none of|and yet|pas une?(?: seule?)? (?:de?|n)\b|aucune? (?:de?|n)\b|et pourtant)\b/;

/** "I have lost 18,000 followers", "3,000 followers down": nobody boasts of that, nor of what was refused. */
const lost = /\b(?:lost|losing|lose|loses|perdu|perdue?s?|perds|perd|perdons)\b/;
const fewer = /^[\s,–—-]*(?:down|fewer|less|de moins|en moins)\b/;
const refused = /\b(?:refused?|refusing|declined|refus[eé]e?|refusais) (?:to|de|d['’])\s*$/;
/** "J'ai supprimé mes trois mille abonnés" */
const givenUp =
  /\b(?:deleted?|removed?|left|gave up|supprim[eé]e?s?|quitt[eé]|effac[eé]e?s?) (?:my|our|all|mes|nos|mon|notre)\b[^.!?:]{0,16}$/;

/** "10 000 abonnés, c'est la population de mon canton": what so many are is weighed. */
const weighed =
  /^,?[ \u00a0](?:c['’]est|ce sont|is|are|make|makes|would fill|font|remplirai(?:en)?t) (?:l[ae’'] ?|the |as many |autant |plus |more )?(?:population|stade|stadium|ville|village|town|équivalent|people|people as|habitants|salles?)/i;

function isLost(raw: string, { from, to }: PhraseMatch): boolean {
  if (weighed.test(raw.slice(to, to + 60))) return true;
  return (
    lost.test(raw.slice(from, to)) ||
    fewer.test(raw.slice(to)) ||
    [refused, givenUp].some((told) => told.test(raw.slice(0, from)))
  );
}

export const rule = defineRule({
  id: 'vanity-metrics',
  since: '0.1.0',
  principle: 'community',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'On vient de passer le cap des 10 000 abonnés !',
      good: 'Grâce à cette page, j’ai rencontré Nadia, qui tient un moulin à trente kilomètres.',
    },
    {
      language: 'en',
      bad: 'We just hit 10,000 followers!',
      good: 'Through this page I met Nadia, who runs a mill twenty miles from here.',
    },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      const { from, to, firstToken } = match;
      const { sentence } = paragraph.tokens[firstToken] as Token;
      if (isDenied(paragraph, match) || discusses(paragraph, match) || asksInEarnest(paragraph, sentence)) continue;
      if (isSmall(paragraph, match) || isLost(paragraph.raw.toLowerCase(), match)) continue;
      // "@lea — 40k followers" is about Léa.
      if (paragraph.mentions.some((mention) => mention.to <= from)) continue;
      const { first, third } = personsOf(paragraph, firstToken, match.lastToken);
      if (third && !first) continue;
      if (belittled.test(wordingOf(paragraph, sentence))) continue;
      yield {
        from,
        to,
        message: 'figure',
        data: { text: shortened(paragraph.raw.slice(from, to)) },
        fixes: (placed) => {
          const span = balanced(paragraph, paragraph.sentences[sentence] as Sentence);
          if (!span) return [];
          const edit = { from: span.from + placed.from, to: span.to + placed.from, newText: [{ field: 'people' }] };
          return [{ title: 'meet', kind: 'field', preferred: true, edits: [edit] }];
        },
      };
    }
  },
  applies: (post) => !debunks(post) && !analysesFigures(post),
});
