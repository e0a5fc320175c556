/** Names of the characters U+00A0 to U+00FF, in order: what people write for accents and typography. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
  'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
  'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: Readonly<Record<string, number>> = {
  quot: 0x22,
  amp: 0x26,
  apos: 0x27,
  lt: 0x3c,
  gt: 0x3e,
  lbrack: 0x5b,
  rbrack: 0x5d,
  ast: 0x2a,
  num: 0x23,
  lowbar: 0x5f,
  OElig: 0x152,
  oelig: 0x153,
  Yuml: 0x178,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  bull: 0x2022,
  hellip: 0x2026,
  permil: 0x2030,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  euro: 0x20ac,
  trade: 0x2122,
  larr: 0x2190,
  uarr: 0x2191,
  rarr: 0x2192,
  darr: 0x2193,
  hearts: 0x2665,
};

let named: ReadonlyMap<string, number> | undefined;

function codePointOf(name: string): number | undefined {
  named ??= new Map([
    ...latin1.split(' ').map((each, index) => [each, 0xa0 + index] as const),
    ...Object.entries(others),
  ]);
  return named.get(name);
}

/** The character that `&eacute;`, `&#233;` or `&#xe9;` stands for; the reference itself where it is not known. */
export function characterOf(reference: string): string {
  const body = reference.slice(1, -1);
  const number = /^#x([\da-f]{1,6})$/i.exec(body)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(body)?.[1];
  const code = number ? Number.parseInt(number, 16) : decimal ? Number(decimal) : codePointOf(body);
  if (code === undefined || code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return reference;
  return String.fromCodePoint(code);
}

/** `&eacute;`, `&#233;`, `&#xe9;`, wherever they stand. */
export const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,8});/gi;

/** A text with its character references resolved. */
export function withCharacters(text: string): string {
  return text.replace(reference, characterOf);
}
