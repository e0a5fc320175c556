import type { PhraseMatch } from '../phrases/match.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

/** Words that make a phrase the subject of the sentence: one speaks about it instead of using it. */
const metalinguistic: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    (
      'phrase phrases formule formules expression expressions mot mots cliche cliches poncif poncifs bannir bannissez ' +
      'bannissons eviter evitez evitons formulation formulations tournure tournures'
    ).split(' '),
  ),
  en: new Set(
    'phrase phrases cliche cliches wording word words expression expressions avoid ban banned buzzword buzzwords saying'.split(
      ' ',
    ),
  ),
};

const widestView = 6;

/** Whether words before a phrase, in its sentence, say that it is spoken of: "la formule", "stop writing". */
export function introduces(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  const words = metalinguistic[paragraph.language];
  const sentence = (paragraph.tokens[match.firstToken] as Token).sentence;
  for (let index = match.firstToken - 1; index >= 0 && index >= match.firstToken - widestView; index--) {
    const token = paragraph.tokens[index] as Token;
    if (token.sentence !== sentence) return false;
    if (token.kind === 'word' && words.has(token.folded)) return true;
  }
  return false;
}

/**
 * Whether a paragraph talks about a phrase ("la formule n’hésitez pas à…", "stop writing thrilled to announce") rather
 * than using it. Quotation marks are dealt with before: what stands between them is not matched at all.
 */
export function discusses(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  if (introduces(paragraph, match)) return true;
  const next = paragraph.tokens[match.lastToken + 1];
  return next?.folded === ')' && paragraph.tokens[match.firstToken - 1]?.folded === '(';
}
