import type { Draft, PlacedParagraph } from '../draft.ts';
import { registerOf } from '../language/persons/register.ts';
import { typographyOf } from '../language/questions/typography.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import type { FixEdit, FixText } from '../rule.ts';
import { stretchOf, swapOf } from './sentenceSwap.ts';

/** What there is time for: "… pour réserver votre place", "… to book your place". */
const purpose = {
  fr: /\s(pour\s+(?:(?:vous|t['’]|te|s['’]|en|y|nous)\s?)?\p{L}{2,20}(?:er|ir|re)(?!\p{L})[^\r\n]{0,200})$/u,
  en: /\s(to\s+\p{Ll}{2,20}(?![\p{L}-])[^\r\n]{0,200})$/u,
};

function openingOf(draft: Draft, language: 'fr' | 'en'): string {
  if (language === 'en') return 'You have until ';
  const { apostrophe } = typographyOf(draft);
  return `${registerOf(draft) === 'tu' ? 'Tu as' : 'Vous avez'} jusqu${apostrophe}au `;
}

/**
 * A sentence in which time runs out, said as a date that the author fills in: "Dernière chance pour réserver !" is "Vous
 * avez jusqu'au … pour réserver." Undefined where the sentence says something else besides.
 */
export function plainDateEdit(
  draft: Draft,
  placed: PlacedParagraph,
  match: PhraseMatch,
  sentence: number,
): { readonly edit: FixEdit; readonly text: FixText } | undefined {
  const { paragraph } = placed;
  const span = paragraph.sentences[sentence];
  if (!span || paragraph.language === 'und') return undefined;
  const words = paragraph.tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
  if (words.some(({ to }) => to <= match.from)) return undefined;
  // A date or an hour that is there is not asked for again.
  if (
    paragraph.tokens.some(({ sentence: own, kind, from }) => own === sentence && kind === 'number' && from >= match.to)
  )
    return undefined;
  const [, tail = ''] = purpose[paragraph.language].exec(paragraph.raw.slice(match.from, span.to)) ?? [];
  if (tail === '' && words.some(({ from }) => from >= match.to)) return undefined;
  const said = tail.replace(/[\s!?.…]+$/u, '');
  const end = said === '' || /[\p{L}\p{N})»”"]$/u.test(said) ? '.' : '';
  const text: FixText = [
    openingOf(draft, paragraph.language),
    { field: 'date' },
    `${said === '' ? '' : ` ${said}`}${end}`,
  ];
  const edit = swapOf(placed, stretchOf(paragraph, { ...match, sentence }), text);
  return edit && { edit, text };
}
