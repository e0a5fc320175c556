import type { Paragraph } from '../../text/paragraph.ts';

/** What readers may want, said first: "Vous souhaitez rencontrer un prêtre", "If you would like to visit". */
const wish =
  /^\P{L}*(?:(?:si )?(?:vous|tu) (?:souhait|voul|veux|désir|cherch|avez besoin|as besoin)|(?:if )?you (?:want|need|wish|would like|are looking)|pour (?:réserver|visiter|rencontrer|rejoindre|participer|adhérer|prendre rendez-vous))/iu;
/** How they get it: by a form, a call, a letter. */
const way =
  /(?<!\p{L})(?:formulaire|contacte[rz]|téléphone[rz]|appele[rz]|écri(?:re|vez)|inscri(?:re|vez)|adresse[rz]|fill (?:in|out)|the form|contact us|call us|write to us|sign up)(?!\p{L})/iu;
/** What is done for the one who asks. */
const favour =
  /(?<!\p{L})(?:m['’]|me |nous |notre |mon |ma |my |our |us (?:win|grow))(?:aid|souten|suiv|support|chaîne|channel)/iu;

/** Whether a request tells readers how to get what they want: that serves them, and asks nothing of them. */
export function servesReaders({ raw, sentences }: Paragraph, sentence: number): boolean {
  const span = sentences[sentence];
  if (!span) return false;
  const said = raw.slice(span.from, span.to);
  return wish.test(said) && way.test(said) && !favour.test(said);
}
