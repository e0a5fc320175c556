import type { PlacedParagraph } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

/** Who looks for a firm or a tool of their own: "I'm seeking a warehouse", "SEEKING A PARTNER", « nous cherchons un transporteur ». */
const seeks = {
  en: /(?:^|[.!\n]\s*|\b(?:i['’]?m|i am|we['’]re|we are) (?:\p{L}+ )?)(?:seeking|looking for|searching for|in search of|in need of) (?:an? |some |any |the )?(?:[\p{L}\d-]+,? ){0,5}?(?:company|companies|partners?|providers?|suppliers?|services?|software|solutions?|systems?|warehouses?|firms?|contractors?|carriers?|vendors?|tools?|apps?|manufacturers?|printers?|agency|agencies)\b/imu,
  fr: /\b(?:je (?:re)?cherche|nous (?:re)?cherchons|on (?:re)?cherche|(?:suis|sommes) à la recherche d(?:e |['’]))\s?(?:une? |des |d['’])?(?:[\p{L}\d’'-]+ ){0,4}?(?:entreprise|soci[ée]t[ée]|prestataires?|fournisseurs?|partenaires?|logiciels?|solutions?|outils?|entrep[ôo]ts?|transporteurs?|imprimeurs?|artisans?|agence)(?![\p{L}])/iu,
} as const;
/** What they ask of readers: what these know of one. */
const asksAdvice = {
  en: /\b(?:recommend(?:ations?|ed)?|suggest(?:ions?)?|advice|your experiences?|refer me|anyone (?:know|use|tried)|who can (?:assist|help)|if you can (?:assist|help)|any (?:help|ideas|leads|tips|input|assistance)|thoughts)\b/i,
  fr: /(?:recommand|conseil|retours? d['’]exp[ée]rience|vos avis|suggestion|une adresse|merci d['’]avance|qui conna[îi]t|des id[ée]es)/i,
} as const;

/** Whether a paragraph says that its author looks for a firm or a tool. */
const seeksFirm = paragraphFact(
  ({ language, own }: Paragraph): boolean => language !== 'und' && seeks[language].test(own),
);
/** Whether it asks readers what they know of one. */
const asksForAdvice = paragraphFact(
  ({ language, own }: Paragraph): boolean => language !== 'und' && asksAdvice[language].test(own),
);

/** "I'm seeking a warehouse with low fees. Any suggestions?": whoever looks for a firm names what it should offer. */
export function isSeeking(own: readonly PlacedParagraph[]): boolean {
  return someShow(own, seeksFirm) && someShow(own, asksForAdvice);
}
