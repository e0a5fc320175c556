import type { PlacedParagraph } from '../../draft.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { linksToCause } from '../appeals/causes.ts';
import { advertSignsOf } from './advertSigns.ts';
import { captionSignsOf } from './captionSigns.ts';
import { houseSignsOf } from './house.ts';
import { impressionSignsOf } from './impression.ts';
import { launchSignsOf } from './launch.ts';
import { isSmallIn } from './product.ts';
import type { WeighedSentence } from './selling.ts';
import { type SentenceSigns, signsOf } from './signs.ts';
import { closingAddressOf, sharesCode, siteLabelsOf } from './sites.ts';
import { sloganSignsOf } from './sloganSigns.en.ts';
import { leadsToApp } from './slogans.ts';
import { hasTelephone } from './telephones.ts';
import { togetherIn } from './tradeWords.ts';

type Own = readonly PlacedParagraph[];

/** What a pitch takes no notice of: where a sentence stands, and what its signs and weights were read from. */
const unread: ReadonlySet<string> = new Set([
  ...(['sentence', 'from', 'to', 'weight'] satisfies (keyof WeighedSentence)[]),
  ...(['own'] satisfies (keyof SentenceSigns)[]),
]);

function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  if (Array.isArray(a) && a.length !== (b as readonly unknown[]).length) return false;
  for (const key in first) if (!unread.has(key) && !isAlike(first[key], second[key])) return false;
  return true;
}

/** Whether a sentence is the same as before, to the letter, and nothing around it changes what it shows. */
function isSame(a: SentenceSigns, b: SentenceSigns): boolean {
  return a.own === b.own && a.weighed.weight === b.weighed.weight && a.item === b.item && a.quotes === b.quotes;
}

function signsAlike(signs: readonly SentenceSigns[], before: readonly SentenceSigns[]): boolean {
  return (
    signs.length === before.length &&
    signs.every((sign, index) => {
      const earlier = before[index] as SentenceSigns;
      return isSame(sign, earlier) ? isAlike(sign.names, earlier.names) : isAlike(sign, earlier);
    })
  );
}

/** Whether the names that a post speaks of stand in small letters in both paragraphs or in neither. */
function spellNamesAlike(names: ReadonlySet<string>, a: Paragraph, b: Paragraph): boolean {
  for (const name of names) if (isSmallIn(a, name) !== isSmallIn(b, name)) return false;
  return true;
}

function namesIn(own: Own): Set<string> {
  const names = new Set<string>();
  for (const { paragraph } of own)
    for (const sign of signsOf(paragraph)) for (const { name } of sign.names) names.add(name);
  return names;
}

function togetherOf(paragraph: Paragraph): readonly (readonly string[])[] {
  return paragraph.sentences.map((_, index) => togetherIn(paragraph, index));
}

function hashtagsOf({ hashtags }: Paragraph): readonly string[] {
  return hashtags.map(({ name }) => name.toLowerCase());
}

/**
 * Whether a post tells nothing else of what it pitches than before an edit: most letters that somebody types change no
 * sign of it. `false` where that would have to be looked at more closely.
 */
export function pitchesAlike(own: Own, before: Own): boolean {
  if (own.length !== before.length) return false;
  let names: Set<string> | undefined;
  return own.every(({ paragraph }, index) => {
    const earlier = (before[index] as PlacedParagraph).paragraph;
    if (paragraph === earlier) return true;
    names ??= namesIn(own);
    return (
      signsAlike(signsOf(paragraph), signsOf(earlier)) &&
      isAlike(houseSignsOf(paragraph), houseSignsOf(earlier)) &&
      isAlike(advertSignsOf(paragraph), advertSignsOf(earlier)) &&
      isAlike(captionSignsOf(paragraph), captionSignsOf(earlier)) &&
      isAlike(launchSignsOf(paragraph), launchSignsOf(earlier)) &&
      isAlike(sloganSignsOf(paragraph), sloganSignsOf(earlier)) &&
      leadsToApp(paragraph) === leadsToApp(earlier) &&
      isAlike(impressionSignsOf(paragraph), impressionSignsOf(earlier)) &&
      isAlike(siteLabelsOf(paragraph), siteLabelsOf(earlier)) &&
      isAlike(hashtagsOf(paragraph), hashtagsOf(earlier)) &&
      sharesCode(paragraph) === sharesCode(earlier) &&
      hasTelephone(paragraph) === hasTelephone(earlier) &&
      closingAddressOf(paragraph) === closingAddressOf(earlier) &&
      linksToCause(paragraph) === linksToCause(earlier) &&
      isAlike(togetherOf(paragraph), togetherOf(earlier)) &&
      spellNamesAlike(names, paragraph, earlier)
    );
  });
}
