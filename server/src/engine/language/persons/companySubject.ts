import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { places } from '../names/ambiguousNames.ts';
import { isAllCapitals } from '../names/candidate.ts';
import { firstNames } from '../names/firstNames.ts';
import { namesOf } from '../names/names.ts';
import { notNames } from '../names/notPeople.ts';
import { wordSet } from '../wordSet.ts';

/** Words for a company or a house that speaks. A team, a town hall or a country has people to show. */
export const companyNouns = {
  fr: wordSet(
    'societe entreprise agence cabinet groupe startup start firme compagnie enseigne marque maison boutique garage restaurant hotel studio etablissement clinique organisme banque filiale holding institut laboratoire magasin salon imprimerie association fondation collectif club cooperative federation boulangerie patisserie boucherie charcuterie fromagerie poissonnerie epicerie librairie pharmacie menuiserie brasserie chocolaterie bijouterie pizzeria auberge domaine chateau camping usine fabrique concession scierie office mutuelle festival musee cinema theatre centre ferme gite residence coop cave atelier ateliers laboratoires cooperatives supermarche reseau direction college transporteur constructeur fabricant operateur hopital ecole distillerie traiteur fleuriste carrosserie',
  ),
  en: wordSet(
    'company firm agency group startup brand business studio store shop restaurant hotel corporation organization organisation bank clinic institute foundation practice bakery dealership inn pub garage salon spa cafe gallery academy gym pharmacy florist butcher brewery distillery winery centre center partnership union charity trust museum theatre society publisher manufacturer festival hospital cooperative operator solicitors opticians joinery enterprise mutual laboratory supermarket workshop foundry airline airlines federation laboratories housing homes network management park',
  ),
} as const;
const determiners = { fr: wordSet('la le l'), en: wordSet('the') } as const;
const joining = wordSet('de du des d la le les l et and & of the co');

/** "The Harbour Hotel": in English what a house is called may end in what it is. */
function isHouseName(paragraph: Paragraph, subject: readonly Token[]): boolean {
  const last = subject.at(-1);
  return (
    paragraph.language === 'en' &&
    subject.length > 2 &&
    last !== undefined &&
    companyNouns.en.has(last.folded) &&
    subject.slice(1, -1).every((token) => isName(paragraph, token))
  );
}

/** A company named before its verb. Offsets of the paragraph. */
export interface CompanySubject extends Span {
  /** Where those who work there are: "chez Durand", "au garage Petit", "at Lumen"; empty where it has no name. */
  readonly place: string;
  /** What it is stands between it and its verb: "Solarex, acteur majeur du solaire, dévoile". */
  readonly isApposed?: boolean;
}

const longestSubject = 7;

export function isName(paragraph: Paragraph, { kind, from, to }: Token): boolean {
  return kind === 'hashtag' || (kind === 'word' && /^\p{Lu}/u.test(paragraph.own.slice(from, to)));
}

/** Words for one person: "Durand est fier de son fils", "Kane is proud of his team". */
const ofOnePerson = wordSet('his her he she him fier heureux ravi honore');

const companyForms = wordSet('sarl sas sasu sa eurl snc srl sprl ag gmbh inc llc ltd plc');

/** "Mickaël BARON": a surname as directories of people set it. */
function isListedPerson(paragraph: Paragraph, [first, second]: readonly Token[]): boolean {
  if (!first || !second || !firstNames.has(first.folded) || companyForms.has(second.folded)) return false;
  return second.kind === 'word' && second.to - second.from > 2 && isAllCapitals(paragraph, second);
}

/** Whether a name without "la société" may be somebody's or a place's. */
function mayBePersonOrPlace(paragraph: Paragraph, name: readonly Token[], sentence: number): boolean {
  if (namesOf(paragraph).some(({ from, to }) => name.some((token) => token.from < to && from < token.to))) return true;
  if (isListedPerson(paragraph, name)) return true;
  const [only] = name;
  if (name.length !== 1 || !only) return false;
  if (places.has(only.folded) || notNames.has(only.folded)) return true;
  return paragraph.tokens.some((token) => token.sentence === sentence && ofOnePerson.has(token.folded));
}

/** "Ce printemps, la société…": a few words may stand before it. After more it is somebody else's sentence. */
const mostBefore = 3;
/** "Fidèle à ses engagements, le groupe…": what so begins says of the company what it is. */
const appositions = wordSet(
  'fidele soucieux soucieuse forte engage engagee fonde fondee cree creee specialise specialisee implante implantee',
);
const mostApposed = 8;

function comesLate(tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]?.sentence;
  const before = tokens
    .slice(Math.max(0, index - 2 * mostApposed), index)
    .filter((token) => token.sentence === sentence);
  const words = before.filter(({ kind }) => kind === 'word');
  const isApposed = before.at(-1)?.folded === ',' && appositions.has(words[0]?.folded ?? '');
  return words.length > (isApposed ? mostApposed : mostBefore);
}

/** Index of the first token of the clause that ends before `verb`. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && at > verb - longestSubject - 1) {
    const before = tokens[at - 1] as Token;
    // "Martin & Fils"
    const isPart = /^(?:word|number|hashtag)$/.test(before.kind) || before.folded === '&';
    if (before.sentence !== tokens[verb]?.sentence || !isPart) break;
    at--;
  }
  return at;
}

/** Nouns that say no more than that it is a company: one is "chez Durand", not "à la société Durand". */
const bareNouns = wordSet('societe entreprise groupe startup start marque enseigne firme compagnie maison');

function placeOf(paragraph: Paragraph, name: string, noun: readonly Token[]): string {
  if (name === '') return '';
  if (paragraph.language === 'en') return `at ${name}`;
  const [article, company] = noun;
  if (!article || !company || bareNouns.has(company.folded)) return `chez ${name}`;
  const said = paragraph.own.slice(company.from, company.to);
  if (article.folded === 'le') return `au ${said} ${name}`;
  return `à ${paragraph.own.slice(article.from, company.to).toLowerCase()} ${name}`;
}

/** "Solarex, acteur majeur du solaire, dévoile": what begins an apposition, and how long one is. */
const apposed = wordSet(
  'acteur leader specialiste expert experte entreprise societe fabricant marque groupe agence start pionnier reference a an the one leading',
);
const longestApposition = 14;

/** Index of the comma after the subject of a verb that an apposition stands before. */
function beforeApposition(tokens: readonly Token[], verb: number): number | undefined {
  if (tokens[verb - 1]?.folded !== ',') return undefined;
  for (let at = verb - 2; at > verb - longestApposition && tokens[at]?.sentence === tokens[verb]?.sentence; at--) {
    if (tokens[at]?.folded === ',') return apposed.has(tokens[at + 1]?.folded ?? '') ? at : undefined;
  }
  return undefined;
}

/** The company that is the subject of the verb at the token `verb`; undefined where the subject is something else. */
export function companyBefore(paragraph: Paragraph, verb: number): CompanySubject | undefined {
  // A headline: "Kane Is Proud To…".
  if (paragraph.tokens[verb] && isName(paragraph, paragraph.tokens[verb] as Token)) return undefined;
  const comma = beforeApposition(paragraph.tokens, verb);
  if (comma === undefined) return subjectBefore(paragraph, verb);
  const subject = subjectBefore(paragraph, comma);
  return subject && { ...subject, isApposed: true };
}

function subjectBefore(paragraph: Paragraph, verb: number): CompanySubject | undefined {
  const { tokens, language } = paragraph;
  if (language === 'und') return undefined;
  const start = clauseStart(tokens, verb);
  const subject = tokens.slice(start, verb);
  const [first, second] = subject;
  if (!first || subject.length > longestSubject) return undefined;
  const isHouse = determiners[language].has(first.folded) && isHouseName(paragraph, subject);
  const nounAt =
    determiners[language].has(first.folded) && second && companyNouns[language].has(second.folded) ? 1 : -1;
  const bare =
    nounAt < 0 && companyNouns[language].has(first.folded) && isName(paragraph, first) && second ? 0 : nounAt;
  const rest = subject.slice(bare + 1);
  const isNamed = rest.length > 0 && rest.some((token) => isName(paragraph, token));
  const isPlain = rest.every(
    (token) => isName(paragraph, token) || token.kind === 'number' || joining.has(token.folded),
  );
  if (comesLate(tokens, start)) return undefined;
  const isBareName =
    isNamed && isName(paragraph, first) && !/^(?:la|le|l|les|the|un|une|a|notre|our|this|cette|ce)$/.test(first.folded);
  if (isHouse) {
    const { to } = subject.at(-1) as Token;
    return { from: first.from, to, place: `at ${paragraph.own.slice(first.from, to).replace(/^The\b/, 'the')}` };
  }
  if (!isPlain || (bare < 0 && !isBareName)) return undefined;
  const from = (rest[0] ?? first).from;
  const { to } = subject.at(-1) as Token;
  if (bare < 0 && mayBePersonOrPlace(paragraph, rest, first.sentence)) return undefined;
  const name = isNamed && isName(paragraph, rest[0] as Token) ? paragraph.own.slice(from, to) : '';
  const place = placeOf(paragraph, name, bare >= 0 ? subject.slice(0, bare + 1) : []);
  return { from: first.from, to, place };
}
