import type { Paragraph, Span } from '../text/paragraph.ts';

/** Where somebody says "I" and has done nothing: "je vous présente", "I promise", "my favourite". */
const empty =
  /\b(?:je\s+(?:vous|te|t['’])\s*(?:présente|partage|donne|montre|dis|recommande|conseille|promets|garantis|jure|livre|révèle|assure|explique)|je\s+(?:pense|crois|parie|prédis|répète)|je\s+suis\s+(?:convaincue?|sûre?|persuadée?|certaine?|fan|accro)|j['’](?:adore|en\s+suis\s+(?:sûre?|convaincue?))|je\s+l['’]adore|(?:selon|d['’]après|pour)\s+moi|(?:à\s+)?mon\s+(?:humble\s+)?avis|ma\s+(?:dernière|nouvelle)\s+(?:découverte|obsession)|mon\s+(?:coup\s+de\s+cœur|top|outil\s+préféré)|croyez-moi|crois-moi|dites-moi|dis-moi|écrivez-moi|suivez-moi|suis-moi)(?![\p{L}])|\b(?:i(?:['’]ll)?\s+(?:really\s+|truly\s+|honestly\s+)?(?:think|believe|promise|guarantee|swear|bet|predict|love|recommend|mean|tell)|i(?:['’]m|\s+am)\s+(?:convinced|sure|certain|obsessed|telling)|in\s+my\s+(?:humble\s+)?(?:opinion|view)|my\s+(?:new\s+|latest\s+)?(?:favou?rite|obsession|discovery)|(?:trust|believe|tell|dm|follow|message|ask)\s+me|let\s+me\s+(?:show|tell|introduce)|mark\s+my\s+words)\b/giu;

/** What is left of a stretch without the words in which a first person tells of nothing lived. */
export function withoutEmptyWords({ prose }: Paragraph, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const { 0: words, index } of prose.slice(from, to).matchAll(empty)) {
    parts.push({ from: start, to: from + index });
    start = from + index + words.length;
  }
  return [...parts, { from: start, to }];
}
