import type { Paragraph, Span } from '../../text/paragraph.ts';

/** "To the cyclist who passed on the right: …", « À la dame du bus 12 qui a ramassé mes clés : … » */
const opening = {
  en: /^\P{L}*(?:(?:an )?(?:open )?letter )?(?:to|dear) (?:the |that |my )?(?!all|every|any|those|whom|people|you)\p{L}+(?: [\p{L}\d’'-]+){0,5} (?:who|whose|that) [^:\n]{2,80}(?::|,(?= (?:you|i|thank|we)(?!\p{L})))/iu,
  fr: /^\P{L}*(?:lettre (?:ouverte )?)?(?:(?:au|à la|à l['’]|à (?:ce|cet|cette)|cher|chère) ?\p{L}+(?: [\p{L}\d’'-]+){0,5}|à (?:celui|celle)) (?:qui|dont) [^:\n]{2,80}(?::|,(?= (?:vous|tu|merci|je|on|nous)(?!\p{L})))/iu,
} as const;
const spokenTo = {
  en: /(?<!\p{L})(?:you|your|yours)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:vous|votre|vos|tu|te|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t['’]/iu,
} as const;

/** Whom a paragraph is written to, where it opens as a letter to one person whose name its author does not know. */
export function addresseeOf({ language, prose }: Paragraph): Span | undefined {
  if (language === 'und') return undefined;
  const [address] = opening[language].exec(prose) ?? [];
  if (address === undefined || !spokenTo[language].test(prose.slice(address.length))) return undefined;
  return { from: 0, to: address.length };
}
