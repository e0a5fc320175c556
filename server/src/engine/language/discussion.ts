import type { PhraseMatch } from '../phrases/match.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from './wordSet.ts';

/** Words that make a phrase the subject of the sentence: one speaks about it instead of using it. */
const metalinguistic: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    (
      'phrase phrases formule formules expression expressions mot mots cliche cliches poncif poncifs bannir bannissez ' +
      'bannissons eviter evitez evitons formulation formulations tournure tournures definition definitions'
    ).split(' '),
  ),
  en: new Set(
    'phrase phrases cliche cliches wording word words expression expressions avoid ban banned buzzword buzzwords saying definition definitions'.split(
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

/** What says behind a phrase, and a comma, that somebody else said it: "Act now, said the surgeon". */
const speech = wordSet(`
  said says asked asks wrote writes replied replies answered answers shouted shouts cried whispered repeated repeats goes went
  dit disait dirent disaient demanda demandait repondit repond repondait repete repetait crie criait cria lanca ecrit ecrivait
  souffla souffle murmura promet promettait
`);

/** Whether what follows a phrase says whose words it was. */
export function isReported({ tokens }: Paragraph, { lastToken }: PhraseMatch): boolean {
  const [comma, verb] = [tokens[lastToken + 1], tokens[lastToken + 2]];
  return comma?.folded === ',' && verb?.kind === 'word' && verb.sentence === comma.sentence && speech.has(verb.folded);
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
