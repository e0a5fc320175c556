import type { Paragraph } from '../../text/paragraph.ts';
import type { Notation } from './notation.ts';
import { namesBlank, namesMailingField } from './readField.ts';

/** Blanks that no marks enclose: a number, an hour or a name still to come, and the words of a template's own pages. */

const months =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december';
const days =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const gap = String.raw`[\s\u00a0\u202f]?`;
/** What a number of it is told of; "XX chromosomes" and "XX century" are something else. */
const counted = String.raw`(?:h|heures?|min|minutes?|am|pm|a\.m|p\.m|o['’]?clock|km|kg|m²|k€|places?|ans|years?|people|personnes|jours|days|hours|weeks|semaines|mois|months|participants?|clients|customers|spots|seats|members|membres|inscrits|points|times|fois|euros?|dollars|pounds|guests|votes|exemplaires|copies)`;
const called =
  /(?:^|[\s(«"“])(?:dear|hi|hello|hey|good morning|welcome|congratulations(?: to)?|bonjour|bonsoir|salut|coucou|cher|ch[èe]re|bravo [àa]|f[ée]licitations [àa]|merci [àa]|thanks to|thank you|bienvenue(?: [àa])?),? $/iu;
const nameWords = String.raw`(?:F_?NAME|FIRST[ _-]?NAME|LAST[ _-]?NAME|L_?NAME|FULL[ _-]?NAME|USER[ _-]?NAME|NAME|PR[ÉE]NOM|NOM(?:[ _]DU[ _]CLIENT|[ _]PR[ÉE]NOM)?|SURNAME|CLIENT|[Ff]irst_?[Nn]ame|[Ff]name|Firstname|[Pp]r[ée]nom(?:_\p{L}+)?|Prénom Nom|Name Surname)`;

/** `USER_PROFILE`, `PROGRAM_FILES`: variables of a system. */
const ofSystems = /^(?:PROGRAM|USER|SYSTEM|PROCESSOR|COMMON|LOCAL|WIN|HOME|PATH|TEMP)_/;

export const bareNotations: readonly Notation[] = [
  {
    kind: 'amount',
    lead: /XX/,
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}:/])(X{2,4})(?=(?:st|nd|rd|th|er)?${gap}(?:(?:of |de )?(?:${months})|${counted})(?![\p{L}\p{N}]))`,
      'giu',
    ),
    accepts: (_, found) => (found[1] as string) === (found[1] as string).toUpperCase(),
  },
  {
    kind: 'amount',
    lead: /XX/,
    expression: new RegExp(String.raw`(?<=\b(?:${days}) (?:le |the )?)X{2}(?:er|st|nd|rd|th)?(?![\p{L}\p{N}])`, 'giu'),
    accepts: (_, found) => found[0].startsWith('XX'),
  },
  {
    kind: 'amount',
    lead: /XX/,
    expression: /(?<![\p{L}\p{N}])(?:XX(?::|\s?h\s?)(?:XX|\d\d)|\d{1,2}(?::|\s?h\s?)XX)(?![\p{L}\p{N}])/gu,
  },
  // "07 XX XX XX XX" is somebody's number, hidden.
  {
    kind: 'amount',
    lead: /XX/,
    expression:
      /(?<![\p{L}\p{N}])(?:\+?(?:33|44|32|41|1)[ .-]?)?\(?0?X{1,5}\)?(?:[ .\-\u00a0]X{2,6}){2,4}(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'amount',
    lead: /XX/,
    expression: /[€$£]\s?(?:X{1,3}\.XX|X{1,2},XXX)(?![\p{L}\p{N},])/gu,
  },
  {
    kind: 'amount',
    lead: /XX/,
    expression: /(?<![\p{L}\p{N}])X{1,3}[.,]XX[\s\u00a0\u202f]?(?:€|\$|£|%|euros?\b)/gu,
  },
  { kind: 'amount', lead: /XX\/XX/, expression: /(?<![\p{L}\p{N}/])XX\/XX\/20XX(?![\p{L}\p{N}/])/gu },
  // "Salle XXXX", "room XX".
  {
    kind: 'amount',
    lead: /XX/,
    expression:
      /(?<=(?<!\p{L})(?:salle|chambre|bureau|bâtiment|appartement|room|flat|gate|platform|suite|hall) )X{2,4}(?![\p{L}\p{N}])/giu,
    accepts: (_, found) => found[0] === found[0].toUpperCase(),
  },
  {
    kind: 'braces',
    lead: /NAME|NOM|[Nn]ame|[Nn]om|[Pp]r[ée]nom|PR[ÉE]NOM|CLIENT|[Ff]irst/,
    expression: new RegExp(String.raw`(?<![\p{L}\p{N}_])${nameWords}(?![\p{L}\p{N}_])`, 'gu'),
    accepts: isCalled,
  },
  {
    kind: 'brackets',
    lead: /___|\.{5}|……/,
    expression: /_{3,}|\.{5,}|…{2,}/g,
    accepts: isCalled,
  },
  {
    kind: 'amount',
    lead: /___/,
    expression:
      /(?<![\p{L}\p{N}_])_{3,}(?=[\s\u00a0]?(?:€|\$|£|%|euros?\b|h\b|heures?\b|ans\b|years\b|km\b|places\b))/gu,
  },
  // "%JOUR_COLLECTE%", "{NOM_CLIENT}": what only a program writes so.
  {
    kind: 'braces',
    lead: /[%{#]/,
    expression:
      /%{1,2}(\p{Lu}+(?:_\p{Lu}+)+)%{1,2}|(?<![{$%#\\])\{(\p{Lu}+(?:_\p{Lu}+)+)\}(?!\})|#(\p{Lu}+(?:_\p{Lu}+)*)#/gu,
    accepts: (_, found) => {
      const name = (found[1] ?? found[2] ?? found[3]) as string;
      return found[3] === undefined ? !ofSystems.test(name) : namesMailingField(name);
    },
    generated: () => true,
  },
  {
    kind: 'braces',
    lead: /[$%]/,
    expression:
      /\$\{?((?:first|last|full)_?name|pr[ée]nom|[fl]name|nom_\p{L}+)\}?|\{\$((?:first|last|full)_?name|pr[ée]nom)\}|<%=\s?([\w.]{2,40})\s?%>/giu,
    generated: () => true,
  },
  // Word's own merge fields and doubled marks.
  {
    kind: 'braces',
    lead: /\[\[|\(\(|<<|‹‹/,
    expression: /(?:\[\[|\(\(|<<|‹‹)([\p{L}][\p{L}\p{M}_ ]{2,30})(?:\]\]|\)\)|>>|››)/gu,
    accepts: (_, found) => namesMailingField(found[1] as string) || namesBlank(found[1] as string),
    generated: () => true,
  },
  // "Meet <NAME>": a word in capitals stands for others.
  {
    kind: 'braces',
    lead: /</,
    expression: /(?<=[\p{Ll},] )<(\p{Lu}[\p{Lu} ]{2,24})>/gu,
    accepts: (_, found) => namesBlank(found[1] as string),
    generated: () => true,
  },
  {
    kind: 'brackets',
    lead: /\(/,
    expression: /(?<!\])\(([^()\r\n]{5,50})\)/gu,
    accepts: (_, found) => isParenthesisBlank(found[1] as string),
  },
  {
    kind: 'brackets',
    lead: /INS|ins[ée]r/,
    expression:
      /(?<![\p{L}\p{N}])(?:INS[ÉE]RE[RZ]|INSERT(?! INTO(?!\p{L})))(?: \p{Lu}[\p{Lu}'’]*){1,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:insert|ins[ée]re[rz]) (?:(?:your|the|a|le|votre|un) )?(?:link|url|photo|image|picture|date|lien|visuel) (?:here|ici)(?![\p{L}\p{N}])/gu,
    accepts: (_, found) => namesBlank(found[0]),
  },
  {
    kind: 'filler',
    lead: /lorem|dolor|adipisc|eiusmod|text|tit(?:le|re)|caption|headline|conten[tu]|slogan|l[ée]gende|description|to edit/i,
    expression:
      /(?<![\p{L}])(?:lorem ipsum(?! dolor)(?=[\s.…]*$)|dolor sit amet|consectetur adipiscing|sed do eiusmod|(?:your|add your|type your|enter your|write your) (?:text|title|caption|headline|subtitle|description|content) (?:goes )?here|(?:votre|ton|saisissez votre|[ée]crivez votre|tapez votre|ajoutez votre|ins[ée]rez votre) (?:texte|titre|l[ée]gende|slogan|sous-titre|contenu|description) ici|(?:double[- ]?click|click|tap) (?:here )?to (?:edit|add (?:a |your )?(?:text|title|subtitle|caption))|(?:double[- ]?)?cliquez (?:ici )?pour (?:modifier|[ée]diter|ajouter) (?:le |un |du |votre |ce )?(?:texte|titre)|texte d['’]exemple|sample text here)(?![\p{L}])/giu,
  },
];

/** Whether whoever is greeted, thanked or welcomed stands here. */
function isCalled({ raw }: Paragraph, found: RegExpExecArray): boolean {
  return called.test(raw.slice(Math.max(0, found.index - 24), found.index));
}

/** "(insérer lien)", "(titre à compléter)": what is put between brackets by who has no square ones at hand. */
function isParenthesisBlank(content: string): boolean {
  // "tea, coffee or (insert favourite drink here)": everybody's joke.
  if (/\bfav(?:e|ou?rite)?\b|^insert into\b/i.test(content)) return false;
  if (/(?:^| )[àa] (?:compl[ée]ter|remplir|ins[ée]rer|renseigner|ajouter)$/iu.test(content)) return true;
  if (
    /^(?:votre|ton|your) (?:nom|pr[ée]nom|entreprise|ville|lien|name|first name|company|city|link|business)(?: (?:ici|here))?$/iu.test(
      content,
    )
  )
    return true;
  return (
    /^(?:ins[ée]re[rz]|insert|ajoute[rz]|add|mettre)\b/iu.test(content) &&
    (/\b(?:ici|here)$/iu.test(content) || /^ins/iu.test(content)) &&
    namesBlank(content)
  );
}

/** Addresses that a template holds in place of one's own. */
export const blankAddress =
  /(?:^|[/.@])(?:your|votre|ton)-?(?:web)?-?(?:site|website|web|domain|domaine|link|lien|company|entreprise|societe|brand|marque|shop|store|boutique|blog|page|url|name|handle|nom|business|restaurant|asso|association|club)(?:name|web)?\.[a-z]{2,6}(?![\w-])|(?:bit\.ly|tinyurl\.com|youtu\.be)\/(?:x{4,}|your-?link|votre-?lien)(?![\w-])|^(?:https?:\/\/)?(?:www\.)?x{5,}\.[a-z]{2,4}/i;
