import type { InterfaceLanguage } from '../../messages/index.ts';
import { words as english } from './en.ts';
import { words as french } from './fr.ts';
import type { ReportWords } from './reportWords.ts';

export function reportWordsIn(language: InterfaceLanguage): ReportWords {
  return language === 'fr' ? french : english;
}
