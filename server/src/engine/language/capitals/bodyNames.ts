import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { isAcronym } from './acronyms.ts';
import { isGrammarWord } from './grammarWords.ts';

/** Bodies that write their names in capitals. */
const bodies =
  /^(?:association|university|universite|institute|institut|society|ministry|ministere|department|foundation|fondation|federation|council|federal|trust|museum|musee|academie|collectif|syndicat|comite|conseil|trophees?|festival)$/;
/** What the name of a public body or of a club begins with: « la VILLE DE STRASBOURG », « par l’AMICALE DES POMPIERS ». */
const heads =
  /^(?:ville|commune|mairie|region|departement|prefecture|academie|ecole|college|lycee|union|amicale|cercle|office|ligue|banque|bibliotheques?|mediatheque|paroisse|harmonie|chorale|city|county|borough|college|school|bank|library)$/;
/** What a name in capitals is told to be: "l’association VIVRE ICI ENSEMBLE". */
const named =
  /^(?:association|asso|collectif|club|compagnie|societe|entreprise|groupe|fondation|ong|festival|exposition|spectacle|film|livre|roman|revue|magazine|projet|charity|company|band|exhibition)$/;

/** Lines above a press release, and what is known in capitals. */
const knownLines: ReadonlySet<string> = new Set([
  'for immediate release',
  'pour diffusion immediate',
  'communique de presse',
  'je suis charlie',
  'olympus digital camera',
]);

/** Words of a name: those of grammar join others, and open nothing. */
const joining = new Set('de du des d la le les l et sans pour of the and for'.split(' '));

/** Whether words name a body by its head, or by initials with nothing but names behind them ("SNCF TER BRETAGNE"). */
function namesBody(words: readonly Token[]): boolean {
  const [head, ...rest] = words.map(({ folded }) => folded);
  if (
    head === undefined ||
    rest.some((word) => !joining.has(word) && (isGrammarWord(word, 'fr') || isGrammarWord(word, 'en')))
  )
    return false;
  return heads.test(head) || isAcronym(head);
}

/** "HR ASSOCIATION OF INDIA" amid small letters is a name; "FOR IMMEDIATE RELEASE" is how a press note begins. */
export function isSetInCapitals({ tokens }: Paragraph, first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const { sentence } = tokens[first] as Token;
  const before = tokens[first - 1];
  const amid = before?.sentence === sentence && before.kind === 'word';
  if (amid && words.length <= 7 && named.test(before.folded)) return true;
  if (amid && words.length <= 7 && words.some(({ folded }) => bodies.test(folded))) return true;
  // "par CB: COMMANDE SUR LE SITE": what a mark parts is no one name.
  const isParted = tokens.slice(first, last + 1).some(({ folded }) => /^[:;!?.]$/.test(folded));
  if (amid && !isParted && words.length <= 7 && namesBody(words)) return true;
  return knownLines.has(words.map(({ folded }) => folded).join(' '));
}
