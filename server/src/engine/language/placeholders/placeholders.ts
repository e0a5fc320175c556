import { objectReplacement } from '../../text/characters.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { bareNotations, blankAddress } from './bare.ts';
import type { Notation, Placeholder } from './notation.ts';
import { mayBeTag, namesBlank, namesMailingField } from './readField.ts';

/** `{{prénom}}`, not `{{ page.title }}`, `{{< figure >}}`, `{{ name | upper }}`. */
const identifier = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_ -]*$/u;
/** `{{contact.firstname}}`: a field of whoever a mailing goes to. */
const recipientField =
  /^(?:contact|subscriber|recipient|user|lead|person|customer|client|member|prospect|destinataire|abonn[eé])s?\.([\p{L}_]+)$/iu;
/** "[Feature request] Power profiling": the kind that titles of issues begin with. */
const issueKind = /^(?:feature|pull|merge|change) requests?$/i;
const plural = /^[\s\u00a0\u202f]*(?:%|€|\$|£|k€|k\b|[\p{L}\p{M}’'-]*[sx]\b|people\b)/u;
const personTitle = /(?:^|[\s(])(?:m|mr|mrs|ms|mme|dr|me|twitter)\.?\s*$/i;
const units = String.raw`(?:%|€|\$|£|k€|euros?\b)`;

function textBefore(paragraph: Paragraph, at: number): string {
  return paragraph.raw.slice(Math.max(0, at - 24), at);
}

/** Whether no word of its line stands before `at`. */
function beginsLine(paragraph: Paragraph, at: number): boolean {
  const line = textBefore(paragraph, at)
    .split(/[\r\n]/)
    .at(-1) as string;
  return !/[\p{L}\p{N}\]]/u.test(line);
}

/** Whether what stands before `at` ends with a sentence, whatever closes there besides. */
function beginsSentence(paragraph: Paragraph, at: number): boolean {
  return /[.!?…](?:[»”)*_]|<\/\p{L}+>)*[ \t\u00a0]+$/u.test(textBefore(paragraph, at));
}

function goesOnAfter(paragraph: Paragraph, at: number): boolean {
  return /^[ \t\u00a0]*[:\-–|]?[ \t\u00a0]*[*_]{0,3}[\p{L}\p{N}«"“#@]/u.test(paragraph.raw.slice(at, at + 8));
}

/** "Appareils > [nom du poste] > Mot de passe": a step of a path through menus stands for whatever one looks for. */
function isStep({ raw }: Paragraph, from: number, to: number): boolean {
  return (
    /[\p{L}\p{N}*_\]] ?(?:>|→|›)[ *_]*$/u.test(raw.slice(Math.max(0, from - 8), from)) ||
    /^[ *_]*(?:>|→|›) ?[\p{L}*_[]/u.test(raw.slice(to, to + 8))
  );
}

/** "[Adjective] + [Noun]": what a formula is made of. */
function isSummand({ raw }: Paragraph, from: number, to: number): boolean {
  return (
    /\]\*{0,2} ?\+ ?\*{0,2}$/.test(raw.slice(Math.max(0, from - 6), from)) ||
    /^\*{0,2} ?\+ ?\*{0,2}\[/.test(raw.slice(to, to + 6))
  );
}

/** "… at its own address, like api.yoursite.com": an address that explains others. */
const givenAsExample =
  /(?:^|[\s(])(?:like|such as|e\.g\.|for example|for instance|comme|par exemple|ex\.|tels? que|du type|du genre)[,:]?\s*$/i;

/** "[Affiliate Link]" behind a link says what the link is. */
const saysOfLink =
  /^(?:affiliate|affiliated|sponsored|paid|referral) (?:link|links|post)$|^liens? (?:affiliés?|sponsorisés?)$/i;

/** Elements of HTML that stand in a text, and are no names of blanks. */
const elements =
  /^(?:figure|figcaption|picture|caption|video|audio|source|title|address|article|section|summary|details|header|footer|label|table|time|data|image|object|link|style|script|quote|mark|small|strong)$/;

/** A link's or a footnote's brackets, a checkbox, a tag that opens a post: none is a blank. */
function isBracketBlank(paragraph: Paragraph, found: RegExpExecArray): boolean {
  const { raw } = paragraph;
  const to = found.index + found[0].length;
  if (/^[([]/.test(raw.slice(to, to + 1)) || raw[found.index - 1] === ']' || raw[found.index - 1] === '!') return false;
  // "rows[COLUMN_NAME]" is code that stands in the text.
  if (/[\p{L}\p{N}_)]$/u.test(raw.slice(Math.max(0, found.index - 2), found.index)) && /_/.test(found[1] as string))
    return false;
  if (paragraph.links.some((link) => link.from <= found.index && to <= link.to)) return false;
  const content = found[1] as string;
  // `U1[Mettre à jour]`, `R2 -->|Oui| S1[…]`: the boxes of a diagram.
  if (/(?:^|[\s>|])\p{Lu}\d{1,2}$/u.test(textBefore(paragraph, found.index))) return false;
  if (saysOfLink.test(content.trim())) return false;
  if (!namesBlank(content) || isStep(paragraph, found.index, to) || issueKind.test(content)) return false;
  if (isSummand(paragraph, found.index, to)) return false;
  const begins = beginsLine(paragraph, found.index) || beginsSentence(paragraph, found.index);
  return !(mayBeTag(content) && begins && goesOnAfter(paragraph, to));
}

/** `[X] clients`, `[XX] %`: a number to come, and not a task box, a person or the network of that name. */
function isBracketNumber(paragraph: Paragraph, found: RegExpExecArray): boolean {
  const to = found.index + found[0].length;
  // `Y[N]` is a formula.
  if (/[\p{L}\p{N}]/u.test(paragraph.raw.charAt(found.index - 1))) return false;
  if (personTitle.test(textBefore(paragraph, found.index))) return false;
  return plural.test(paragraph.raw.slice(to, to + 24));
}

function isAngleBlank(paragraph: Paragraph, found: RegExpExecArray): boolean {
  // At a line's head it is somebody's name in a chat; `{{<tel>}}` is a site generator's.
  if (beginsLine(paragraph, found.index) || /\{\{%?$/.test(textBefore(paragraph, found.index))) return false;
  const content = found[1] as string;
  if (elements.test(content)) return false;
  // `<Issuer>https://…</Issuer>`: an element of some markup, which its tag closes.
  if (paragraph.raw.includes(`</${content}>`, found.index)) return false;
  // "Dear <Name>": whoever is greeted has one.
  if (/\b(?:dear|hi|hello|hey) $/i.test(textBefore(paragraph, found.index)) && namesBlank(content)) {
    return true;
  }
  // `chown root /srv/<nom_utilisateur>`: what stands in a command line.
  if (content.includes('_')) return false;
  return /\s/.test(content.trim()) ? namesBlank(content) : namesMailingField(content);
}

const notations: readonly Notation[] = [
  {
    kind: 'braces',
    lead: /\{\{/,
    expression: /\{\{([^{}\r\n]{1,40})\}\}/g,
    accepts: (_, found) => {
      const content = (found[1] as string).trim();
      const field = recipientField.exec(content)?.[1];
      return identifier.test(content) || (field !== undefined && namesMailingField(field));
    },
    generated: (found) => !namesMailingField(found[1] as string),
  },
  {
    kind: 'braces',
    lead: /\{/,
    expression: /(?<![{$%#])\{([\p{L}\p{M}_ ]{3,30})\}(?!\})/gu,
    accepts: (_, found) =>
      namesMailingField(found[1] as string) || (/\s/.test(found[1] as string) && namesBlank(found[1] as string)),
  },
  {
    kind: 'braces',
    lead: /%/,
    expression: /%{1,2}([\p{L}_]{3,30})%{1,2}/gu,
    accepts: (_, found) => namesMailingField(found[1] as string),
  },
  { kind: 'braces', lead: /\*\|/, expression: /\*\|([A-Z][A-Z0-9_:]{2,30})\|\*/g },
  { kind: 'braces', lead: /</, expression: /<([\p{L}][\p{L}\p{M}_ ’']{2,40})>/gu, accepts: isAngleBlank },
  { kind: 'brackets', lead: /\[/, expression: /\[([^[\]\r\n^]{2,70})\]/g, accepts: isBracketBlank },
  { kind: 'brackets', lead: /\[[XNYZ]/, expression: /\[(?:X{1,4}|[NYZ])\]/g, accepts: isBracketNumber },
  {
    kind: 'amount',
    lead: /XX/,
    expression: new RegExp(String.raw`(?<![\p{L}\p{N}])(X{2,4})[\s\u00a0\u202f]?${units}`, 'gu'),
    blank: 1,
  },
  { kind: 'amount', lead: /XX/, expression: /[€$£](X{2,4})(?![\p{L}\p{N},.])/gu, blank: 1 },
  {
    kind: 'amount',
    lead: /XX/,
    expression: /(?<=\b(?:over|than|helped|about|nearly|served|after) )X{2,4}(?= \p{Ll}{3,}s\b)/gu,
  },
  {
    kind: 'amount',
    lead: /XX\/XX/,
    expression: /(?<![\p{L}\p{N}/])XX\/XX(?:\/(?:XX(?:XX)?|\d{2,4}))?(?![\p{L}\p{N}/])/gu,
  },
  {
    kind: 'amount',
    lead: /\/MM|MM\//,
    expression: /(?<![\p{L}\p{N}/])(?:JJ\/MM(?:\/AAAA|\/AA)?|(?:DD\/MM|MM\/DD)(?:\/YYYY|\/YY)?)(?![\p{L}\p{N}/])/gu,
  },
  { kind: 'filler', lead: /lorem/i, expression: /lorem ipsum dolor(?: sit amet)?/gi },
  {
    kind: 'brackets',
    lead: /@[YVT]/i,
    expression:
      /(?<![\p{L}\p{N}_@])@((?:your|votre|ton)_?(?:handle|name|company|brand|compte|pseudo|entreprise|marque))(?![\p{L}\p{N}_])/giu,
    blank: 1,
  },
  ...bareNotations,
];

/** Whether nothing of a span is code, a URL or somebody else's words. */
function isOwn(paragraph: Paragraph, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (paragraph.own.charCodeAt(at) === objectReplacement) return false;
  return true;
}

/** `f"{KEYCLOAK_URL}/realms/{REALM_NAME}/token"`: what stands in an address or a string of some programme. */
function isInProgram({ raw }: Paragraph, { index, 0: said }: RegExpExecArray): boolean {
  if (!/^\{[A-Z]+(?:_[A-Z]+)+\}$/.test(said)) return false;
  return /(?:\/|\bf["'])$/.test(raw.slice(Math.max(0, index - 3), index)) || raw.startsWith('/', index + said.length);
}

/** Marks that most sentences are without, of which a blank has one, or else one of these words. */
const marks =
  /[{%<$]|\[(?![^\]]{0,80}\]\()|(?<!\])\(|\*\||#[A-ZÉ][A-ZÉ_]*#|@[YyVvTt]|@[\w.-]*(?:your|votre|ton)|__|…{2}|\.{5}|[A-ZÉ]{2}|x{4}/;
const fieldWords = wordSet(`
name lorem ipsum amet eiusmod completer remplir renseigner ajouter click cliquez text title caption headline subtitle description
content slogan titre legende sous contenu
`);
const fieldStems = /^(?:first|prenom|inser|adipisc|sous|f?name)/;
const namesField = hasWord((word) => fieldWords.has(word) || fieldStems.test(word));

/** Whether a paragraph may have a blank, told fast. */
function mayHold(paragraph: Paragraph): boolean {
  return (
    marks.test(paragraph.raw) ||
    paragraph.sentences.some((_, index) => namesField(paragraph, index)) ||
    paragraph.links.some(({ url }) => blankAddress.test(url))
  );
}

/** Whatever opens one of the notations. */
const sign =
  /[[{%<*]|@[YyVvTt]|XX|JJ|DD|MM|__|\.{5}|…{2}|[Ll]orem|LOREM|[Ii]psum|sit amet|adipisc|eiusmod|N(?:AME|OM)(?![\p{L}])|CLIENT|SURNAME|[Ff](?:irst_?)?[Nn]ame|Name Surname|[Pp]r[ée]nom|PR[ÉE]NOM|[Ii]ns[ée]r|INS[ÉE]R|\((?:votre|ton|your|ajout|add|mettre)|[àa] (?:compl[ée]ter|remplir|renseigner|ajouter)|#\p{Lu}[\p{Lu}_]*#|\$(?:first|last|full|nom)|(?:[Yy]our|[Vv]otre|[Tt]on) (?:text|title|caption|headline|subtitle|description|content|slogan|titre|l[ée]gende|sous-titre|contenu)|click to (?:edit|add)|[Cc]lick to|[Cc]liquez (?:pour|ici)|@(?:[\w.-]*)(?:your|votre|ton)|(?:your|votre|ton)-?\p{Ll}+\.\p{Ll}|x{4}/u;

/** The blanks of a paragraph that nobody filled in, in order, whatever is said about them around. */
export const placeholdersIn = paragraphFact((paragraph): readonly Placeholder[] => {
  const { raw } = paragraph;
  if (!mayHold(paragraph) || !sign.test(raw)) return [];
  const placeholders: Placeholder[] = [];
  for (const { kind, lead, expression, accepts, generated, blank } of notations) {
    if (!lead.test(raw)) continue;
    for (const found of raw.matchAll(expression)) {
      const span = { from: found.index, to: found.index + found[0].length };
      if (!isOwn(paragraph, span) || isInProgram(paragraph, found)) continue;
      if (accepts && !accepts(paragraph, found)) continue;
      const part = blank === undefined ? undefined : (found[blank] as string);
      const blankFrom = part === undefined ? span.from : found.index + found[0].indexOf(part);
      placeholders.push({
        ...span,
        kind,
        blank: { from: blankFrom, to: part === undefined ? span.to : blankFrom + part.length },
        generated: generated?.(found) ?? false,
      });
    }
  }
  for (const found of raw.includes('@') ? raw.matchAll(/[\w.+-]{1,40}@[\w.-]{5,40}/g) : []) {
    const span = { from: found.index, to: found.index + found[0].length };
    if (blankAddress.test(found[0])) placeholders.push({ ...span, kind: 'brackets', blank: span, generated: true });
  }
  for (const { url, from, to } of paragraph.links) {
    const isExample = givenAsExample.test(textBefore(paragraph, from));
    if (blankAddress.test(url) && !isExample)
      placeholders.push({ from, to, kind: 'brackets', blank: { from, to }, generated: true });
  }
  placeholders.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return asOneFiller(raw, placeholders).filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
});

const latin = /ipsum|amet|adipiscing|eiusmod/i;

/** *Lorem ipsum* is told of once in a paragraph, from its first words to its last: it goes on and on. */
function asOneFiller(raw: string, placeholders: readonly Placeholder[]): readonly Placeholder[] {
  const fillers = placeholders.filter(({ kind, from, to }) => kind === 'filler' && latin.test(raw.slice(from, to)));
  const [first] = fillers;
  if (!first || fillers.length === 1) return placeholders;
  const to = Math.max(...fillers.map((filler) => filler.to));
  const whole = { ...first, to, blank: { from: first.from, to } };
  return [...placeholders.filter((each) => !fillers.includes(each)), whole].sort((a, b) => a.from - b.from);
}
