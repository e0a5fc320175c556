import type { PhraseMatch } from '../phrases/match.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { wordSet } from './wordSet.ts';

/** What comes before words that a sentence refuses: "pas des", "parler de", "people are not". */
const refusals = {
  fr: wordSet(`
    pas jamais ni arreter arretez arrete arretons cesser cessez cesse cessons plutot oubliez oublie oublions marre assez
    deteste detestons refuse refusons contre appeler appelle appelez appellent dire disent dit parler parlent considerer
    considere traiter traite traitent comme nommer mot jargon vocabulaire langage soi disant`),
  en: wordSet(`
    not never nor no stop stopped than instead forget hate hated refuse tired call calls calling called treat treats
    treating treated as say saying says word jargon vocabulary language cannot aren isn wasn don t rather so`),
};
const widestView = 4;

/** Whether a sentence turns the words of a match down, or tells of those who use them, right before it. */
export function turnsDown(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  const words = refusals[paragraph.language];
  const { sentence } = paragraph.tokens[match.firstToken] as { sentence: number };
  for (let index = match.firstToken - 1; index >= 0 && index >= match.firstToken - widestView; index--) {
    const token = paragraph.tokens[index];
    if (!token || token.sentence !== sentence || token.kind === 'punctuation') return false;
    if (words.has(token.folded)) return true;
  }
  return false;
}
