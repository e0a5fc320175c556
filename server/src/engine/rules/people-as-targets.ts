import { discusses } from '../language/discussion.ts';
import { turnsDown } from '../language/dismissal.ts';
import { discussesVocabulary } from '../language/vocabulary.ts';
import { phrases as english } from '../lexicons/en/people-as-targets/index.ts';
import { phrases as french } from '../lexicons/fr/people-as-targets/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase } from '../phrases/phrase.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { defineRule } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';

const lexicon = paragraphLexicon<MendablePhrase>({ fr: french, en: english });

const shot =
  /\b(?:fl[eè]ches?|archers?|archeries?|arcs?|arrows?|carquois|tireurs?|tirs?|shooters?|shooting range|fl[eé]chettes|darts?|biathlon|projectiles?|missiles?|balles?|pieux?|lances?|javelots?|l[aâ]mes?|[eé]p[eé]es?|sorts?|spears?|swords?|blades?|bullets?)\b/i;

/** The target that an arrow or a bullet is meant for. */
function isShotAt(paragraph: Paragraph, match: PhraseMatch): boolean {
  return /(?:cible|target)/i.test(paragraph.raw.slice(match.from, match.to)) && shot.test(paragraph.prose);
}

/** What the words mean elsewhere: the leads of a team, eyes on code, what a link points to, clients of a server, readers of a story. */
const technical: readonly (readonly [words: RegExp, beside: RegExp])[] = [
  [
    /^(?:their |our |your |the |my )?leads$/i,
    /\b(?:developers?|engineers?|sprints?|tickets?|stand-?ups?|tech leads?)\b/i,
  ],
  [/eyeballs/i, /\b(?:code|bugs?|patch(?:es)?|pull requests?)\b/i],
  [
    /(?:cible|target)/i,
    /\b(?:liens?|hyperliens?|balises?|attributs?|ancres?|pointeurs?|hyperlinks?|anchors?|tags?|pointers?)\b/i,
  ],
  [
    /\b(?:machines?|traffic)\b/i,
    /\b(?:servers?|ssh|python|json|pars(?:e|ing)|attack(?:s|ers?)?|ddos|packets?|bandwidth|flood(?:ing)?)\b/i,
  ],
  [/\bprospects\b/i, /\b(?:interviews?|recruiters?|apply(?:ing)?|applications?|jobs?)\b/i],
  [/\baudience\b/i, /\b(?:storytelling|story|stories|novels?|stage)\b/i],
];

/** "Poor data quality leads to errors": a verb. */
const verb = /^\s+to\b/;

function isTechnical({ prose, raw, sentences }: Paragraph, { from, to }: PhraseMatch): boolean {
  const said = raw.slice(from, to);
  // "C-Funnels": half of a name.
  if (/[\p{L}\p{N}]-$/u.test(raw.slice(Math.max(0, from - 2), from)) && /^\p{Lu}/u.test(said)) return true;
  // The report of a tool by that name, which the paragraph goes on about.
  if (/\bacquisition\b/i.test(said) && /\b(?:GA4|reports?)\b/.test(prose)) return true;
  if (/leads$/i.test(said) && verb.test(raw.slice(to))) return true;
  const sentence = sentences.findLast((span) => span.from <= from);
  const around = sentence ? prose.slice(sentence.from, sentence.to) : prose;
  return technical.some(([words, beside]) => words.test(said) && beside.test(around));
}

export const rule = defineRule({
  id: 'people-as-targets',
  since: '0.1.0',
  principle: 'conversation',
  severity: 'information',
  points: 5,
  fixes: ['rewrite'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Un stand bien placé sert à générer des leads.',
      good: 'Un stand bien placé sert à rencontrer des personnes intéressées.',
    },
    {
      language: 'en',
      bad: 'A stall by the door helps us generate leads.',
      good: 'A stall by the door helps us meet people who are interested.',
    },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      if (discusses(paragraph, match) || turnsDown(paragraph, match) || isShotAt(paragraph, match)) continue;
      if (isTechnical(paragraph, match)) continue;
      yield phraseFinding(paragraph, match, 'target');
    }
  },
  applies: (post) => !discussesVocabulary(post),
});
