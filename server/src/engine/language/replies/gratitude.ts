import { phrases as english } from '../../lexicons/en/missing-thanks.ts';
import { phrases as french } from '../../lexicons/fr/missing-thanks.ts';
import type { GratitudeCue } from '../../lexicons/gratitudeCue.ts';
import { bilingualLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { discusses } from '../discussion.ts';
import { praisesByMost, tellsItServed } from './served.ts';

type Gratitude = GratitudeCue['gratitude'];

const lexicon = bilingualLexicon<GratitudeCue>({ fr: french, en: english }, ({ gratitude }) => gratitude);

/** In longer paragraphs thanks are looked for in the paragraph's own language alone. */
const longestForeign = 200;

const gratitudesOf = paragraphFact((paragraph: Paragraph): ReadonlySet<Gratitude> => {
  const found = new Set<Gratitude>();
  // People thank in two languages: "thanks" and "merci" count in a draft of either.
  for (const language of ['fr', 'en'] as const) {
    const matcher = lexicon(language);
    if (!matcher || (language !== paragraph.language && paragraph.tokens.length > longestForeign)) continue;
    for (const match of findPhrases(matcher, paragraph.tokens)) {
      const { gratitude } = match.phrase;
      const isForeign = language !== paragraph.language && paragraph.language !== 'und';
      if (isForeign && gratitude !== 'thanks') continue;
      if (gratitude === 'thanks' || !discusses(paragraph, match)) found.add(gratitude);
    }
  }
  return found;
});

/** What a comment gives: help, or praise that is not taken back. */
export function helpOrPraiseIn(paragraph: Paragraph): 'help' | 'praise' | undefined {
  const found = gratitudesOf(paragraph);
  if (found.has('scorn')) return undefined;
  if (found.has('help')) return 'help';
  if (found.has('reserve')) return undefined;
  return found.has('praise') || praisesByMost(paragraph) ? 'praise' : undefined;
}

/** Emoji that thank, or that take praise with joy. */
const thankful = /^(?:🙏|❤|🧡|💛|💚|💙|💜|🤎|🖤|🤍|💕|💖|💗|🥰|😍|😘|🤗|☺|😊|🫶|🙇|🥹)/u;

export function thanksIn(paragraph: Paragraph): boolean {
  if (gratitudesOf(paragraph).has('thanks')) return true;
  return paragraph.tokens.some(({ kind, folded }) => kind === 'emoji' && thankful.test(folded));
}

/** Whether a reply tells that somebody's help has served. */
export function tellsOfHelp(paragraph: Paragraph): boolean {
  return gratitudesOf(paragraph).has('helped') || tellsItServed(paragraph);
}
