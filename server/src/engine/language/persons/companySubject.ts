import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { namesOf } from '../names/names.ts';
import { wordSet } from '../questions/wordSet.ts';

/** Words for a company or a house that speaks. A team, a town hall or a country has people to show. */
const companyNouns = {
  fr: wordSet(
    'societe entreprise agence cabinet groupe startup start firme compagnie enseigne marque maison boutique garage restaurant hotel studio etablissement clinique organisme banque filiale holding institut laboratoire magasin salon imprimerie',
  ),
  en: wordSet(
    'company firm agency group startup brand business studio store shop restaurant hotel corporation organization organisation bank clinic institute foundation practice bakery dealership',
  ),
} as const;
const determiners = { fr: wordSet('la le l'), en: wordSet('the') } as const;
const joining = wordSet('de du des d la le les l et and of the co');
const legalForms = wordSet(
  'sarl sas sa sasu eurl scop inc ltd llc gmbh plc corp group groupe studio studios solutions consulting services agency labs technologies software partners conseil',
);

/** A company named before its verb. Offsets of the paragraph. */
export interface CompanySubject extends Span {
  /** The name as written, without its article and noun; empty where there is none. */
  readonly name: string;
  /** Said to be a company in so many words ("la société…"), or by its legal form. */
  readonly certain: boolean;
}

const longestSubject = 7;

function isName(paragraph: Paragraph, { kind, from, to }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(paragraph.own.slice(from, to));
}

/** Index of the first token of the clause that ends before `verb`. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && at > verb - longestSubject - 1) {
    const before = tokens[at - 1] as Token;
    if (before.sentence !== tokens[verb]?.sentence || (before.kind !== 'word' && before.kind !== 'number')) break;
    at--;
  }
  return at;
}

/** The company that is the subject of the verb at the token `verb`; undefined where the subject is something else. */
export function companyBefore(paragraph: Paragraph, verb: number): CompanySubject | undefined {
  const { tokens, language } = paragraph;
  if (language === 'und') return undefined;
  const start = clauseStart(tokens, verb);
  const subject = tokens.slice(start, verb);
  const [first, second] = subject;
  if (!first || subject.length > longestSubject) return undefined;
  const nounAt =
    determiners[language].has(first.folded) && second && companyNouns[language].has(second.folded) ? 1 : -1;
  const bare =
    nounAt < 0 && companyNouns[language].has(first.folded) && isName(paragraph, first) && second ? 0 : nounAt;
  const rest = subject.slice(bare + 1);
  const isNamed = rest.length > 0 && rest.some((token) => isName(paragraph, token));
  const isPlain = rest.every(
    (token) => isName(paragraph, token) || token.kind === 'number' || joining.has(token.folded),
  );
  if (!isPlain || (bare < 0 && (!isNamed || !isName(paragraph, first)))) return undefined;
  const from = (rest[0] ?? first).from;
  const { to } = subject.at(-1) as Token;
  if (bare < 0 && namesOf(paragraph).some((name) => name.from < to && from < name.to)) return undefined;
  const name = isNamed && isName(paragraph, rest[0] as Token) ? paragraph.own.slice(from, to) : '';
  const isLegal = rest.some((token) => legalForms.has(token.folded)) || /\p{Ll}\p{Lu}|\p{L}\d|&/u.test(name);
  return { from: first.from, to, name, certain: bare >= 0 || isLegal };
}
