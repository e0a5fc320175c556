import type { PlacedParagraph } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import {
  goesOnAboutSelf,
  isSourced,
  standsAsProfile,
  titleClause,
  withFirstPlace,
  withoutComma,
} from '../language/selfTitles.ts';
import { phrases as english } from '../lexicons/en/self-proclaimed-expert/index.ts';
import { phrases as french } from '../lexicons/fr/self-proclaimed-expert/index.ts';
import type { SelfTitle } from '../lexicons/fr/self-proclaimed-expert/words.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { balanced } from '../rewrite/balance.ts';
import { defineRule, type Fix } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon<SelfTitle>({ fr: french, en: english });

/** An opening that only names the title goes with its comma: "Expert reconnu du numérique, je…" is "Je…". */
function dropped(placed: PlacedParagraph, match: PhraseMatch<SelfTitle>): Fix[] {
  const { paragraph, from: base } = placed;
  const clause = balanced(paragraph, titleClause(paragraph, match));
  const rest = clause && /^\s*,\s*(\p{L})/u.exec(paragraph.raw.slice(clause.to, clause.to + 8));
  const opens = /\p{Lu}/u.test(paragraph.raw.charAt(match.from));
  if (!match.phrase.needsSelf || !rest || !opens) return [];
  const to = clause.to + rest[0].length;
  const newText = [(rest[1] as string).toUpperCase()];
  const data = { text: shortened(paragraph.raw.slice(clause.from, clause.to)) };
  return [{ title: 'remove', data, kind: 'remove', edits: [{ from: base + clause.from, to: base + to, newText }] }];
}

function fixes(placed: PlacedParagraph, match: PhraseMatch<SelfTitle>): readonly Fix[] {
  const clause = balanced(placed.paragraph, titleClause(placed.paragraph, match));
  const edit = clause && { from: placed.from + clause.from, to: placed.from + clause.to, newText: [{ field: 'done' }] };
  const all: Fix[] = [
    ...dropped(placed, match),
    ...(edit ? [{ title: 'done', kind: 'field' as const, edits: [edit] }] : []),
  ];
  return all.map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}

export const rule = defineRule({
  id: 'self-proclaimed-expert',
  since: '0.1.0',
  principle: 'hands-on',
  severity: 'information',
  points: 5,
  fixes: ['remove', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Je suis un expert reconnu du pain au levain.',
      good: 'Je pétris au levain depuis douze ans, et j’ai raté tout l’hiver dernier.',
    },
    {
      language: 'en',
      bad: 'I am a leading expert in sourdough.',
      good: 'I have baked with sourdough for twelve years, and all of last winter went wrong.',
    },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const each of lexicon(paragraph)) {
      const placed = each.phrase.id.startsWith('hash-') ? withFirstPlace(paragraph, each) : each;
      if (!placed) continue;
      const match = withoutComma(paragraph, placed);
      if (discusses(paragraph, match) || isSourced(paragraph, match)) continue;
      if (match.phrase.needsSelf && !goesOnAboutSelf(paragraph, match) && !standsAsProfile(paragraph, match)) continue;
      const { from, to, phrase } = match;
      yield {
        from,
        to,
        message: 'title',
        data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id },
        fixes: (holder) => fixes(holder, match),
      };
    }
  },
});
