import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Data = Problem['data'];
type Worded = Readonly<Record<ProblemCode, (data: Data) => string>>;

const nouns = {
  en: { key: 'key', rule: 'rule', option: 'option', platform: 'platform' },
  fr: { key: 'clé', rule: 'règle', option: 'option', platform: 'plateforme' },
} as const;

const types: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: {
    boolean: 'true or false',
    integer: 'a whole number',
    text: 'a text',
    choice: 'one of its words',
    texts: 'a text or a list of texts',
    choices: 'a word or a list of words',
    map: 'names and values, such as “name: value”',
    textOrMap: 'a text, or names and values',
    textsOrMap: 'a text, a list, or names and values',
    choiceOrMap: 'a severity, or names and values',
    integerOrMap: 'a whole number, or one for each platform',
  },
  fr: {
    boolean: 'true ou false',
    integer: 'un nombre entier',
    text: 'un texte',
    choice: 'un de ses mots',
    texts: 'un texte ou une liste de textes',
    choices: 'un mot ou une liste de mots',
    map: 'des noms et des valeurs, comme « nom: valeur »',
    textOrMap: 'un texte, ou des noms et des valeurs',
    textsOrMap: 'un texte, une liste, ou des noms et des valeurs',
    choiceOrMap: 'une gravité, ou des noms et des valeurs',
    integerOrMap: 'un nombre entier, ou un par plateforme',
  },
};

/** Lists of objects end in an s too. */
function typeIn(language: InterfaceLanguage, { wants }: Data): string {
  const known = types[language];
  const name = String(wants);
  return known[name] ?? known[name.replace(/s$/, '')] ?? (language === 'fr' ? 'une liste' : 'a list');
}

/** What the reader of YAML calls its errors, in words for people who never saw any. */
const syntax: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: {
    TAB_AS_INDENT: 'YAML is indented with spaces, never with tabs',
    BAD_INDENT: 'this line is not indented as the ones around it are',
    BAD_ALIAS: 'a value cannot begin with * here: put it between quotation marks',
    MISSING_CHAR: 'a mark is missing: a quotation mark, a bracket, a colon or a comma',
    BLOCK_AS_IMPLICIT_KEY: 'a colon and a space stand here: put the text between quotation marks',
    BLOCK_IN_FLOW: 'between brackets a list or a map cannot begin on a line of its own',
    MULTILINE_IMPLICIT_KEY: 'a colon is missing behind this name',
    UNEXPECTED_TOKEN: 'something stands here that does not belong: put the text between quotation marks',
    BAD_DQ_ESCAPE:
      'between double quotation marks a backslash is written twice; between single ones it stands for itself',
    BAD_SCALAR_START: 'a value cannot begin with @, ` or %: put it between quotation marks',
    MULTIPLE_TAGS: 'a value cannot begin with ! here: put it between quotation marks',
    MULTIPLE_DOCS: 'a configuration is one document: only one line of --- may stand in it',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
  },
  fr: {
    TAB_AS_INDENT: 'en YAML on met des espaces au début des lignes, jamais de tabulation',
    BAD_INDENT: 'cette ligne n’est pas en retrait comme celles qui l’entourent',
    BAD_ALIAS: 'une valeur ne peut pas commencer par * ici : mettez-la entre guillemets droits',
    MISSING_CHAR: 'il manque un signe : un guillemet, un crochet, un deux-points ou une virgule',
    BLOCK_AS_IMPLICIT_KEY: 'un deux-points suivi d’une espace est là : mettez le texte entre guillemets droits',
    BLOCK_IN_FLOW: 'entre crochets, une liste ne peut pas commencer sur sa propre ligne',
    MULTILINE_IMPLICIT_KEY: 'il manque un deux-points après ce nom',
    UNEXPECTED_TOKEN: 'quelque chose est là qui n’a rien à y faire : mettez le texte entre guillemets droits',
    BAD_DQ_ESCAPE:
      'entre guillemets doubles, une barre oblique inversée s’écrit deux fois ; entre guillemets simples, elle reste elle-même',
    BAD_SCALAR_START: 'une valeur ne peut pas commencer par @, ` ou % : mettez-la entre guillemets droits',
    MULTIPLE_TAGS: 'une valeur ne peut pas commencer par ! ici : mettez-la entre guillemets droits',
    MULTIPLE_DOCS: 'une configuration est un seul document : une seule ligne de --- peut s’y trouver',
    RESOURCE_EXHAUSTION: 'l’imbrication est trop profonde',
  },
};

/** What an error of the reader of YAML means; undefined where there are no words for it. */
export function syntaxWords(kind: string, language: InterfaceLanguage): string | undefined {
  return syntax[language][kind];
}

const patterns: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: {
    follows: 'nothing may follow here',
    matchesNothing: 'the pattern could match nothing at all',
    matchesAnything: 'the pattern holds no word, and would find anything',
    openGroup: 'the group is not closed',
    noPlace: 'this mark has no place here',
    missingCloser: 'a ), a ] or a > is missing',
  },
  fr: {
    follows: 'rien ne peut suivre ici',
    matchesNothing: 'le motif pourrait ne rien désigner du tout',
    matchesAnything: 'le motif ne contient aucun mot, et désignerait n’importe quoi',
    openGroup: 'le groupe n’est pas fermé',
    noPlace: 'ce signe n’a pas sa place ici',
    missingCloser: 'il manque un ), un ] ou un >',
  },
};

const reasons = {
  en: { EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'it is a folder' },
  fr: { EACCES: 'l’accès est refusé', EPERM: 'l’accès est refusé', EISDIR: 'c’est un dossier' },
} as const;

/** What the engine of regular expressions says, in French; in English it is said as the engine does. */
const expressions: readonly (readonly [said: string, french: string])[] = [
  ['invalid or unsupported Perl syntax', 'on ne peut ni regarder devant ou derrière, ni renvoyer à un groupe'],
  ['it is empty', 'elle est vide'],
  ['invalid escape sequence', 'cette suite après \\ n’est pas connue'],
  ['missing closing )', 'il manque un )'],
  ['missing closing ]', 'il manque un ]'],
  ['unexpected )', 'ce ) n’ouvre rien'],
  ['invalid nested repetition operator', 'deux répétitions se suivent'],
  ['missing argument to repetition operator', 'une répétition ne suit rien'],
  ['invalid repeat count', 'une répétition va jusqu’à mille au plus'],
  ['invalid character class range', 'cet intervalle de caractères est à l’envers'],
  ['trailing backslash', 'elle finit par un \\'],
  ['expression too large', 'elle est trop longue'],
  ['expression nests too deeply', 'l’imbrication est trop profonde'],
];

function known(data: Data): string {
  return data.known ? ` (${data.known})` : '';
}

const english: Worded = {
  syntax: (data) => `this cannot be read as ${data.format}: ${syntax.en[String(data.kind)] ?? String(data.reason)}`,
  tooLarge: () => 'the file is too large for a configuration',
  tooDeep: () => 'the file is nested too deeply, or repeats itself too often, for a configuration',
  encoding: () => 'the file is not UTF-8 text: save it as UTF-8',
  unreadable: ({ reason }) => `the file cannot be read: ${reasons.en[reason as 'EACCES'] ?? reason}`,
  unknownName: (data) => `there is no ${nouns.en[data.noun as 'key']} “${data.name}” here${known(data)}`,
  duplicate: ({ name }) => `“${name}” stands here twice; the last one counts`,
  wrongType: (data) => `${data.name ? `“${data.name}”` : 'this'} wants ${typeIn('en', data)}`,
  unknownValue: (data) => `“${data.value}” is not known for “${data.name}”${known(data)}`,
  outOfRange: ({ value, least, most }) => `${value} is outside of ${least} to ${most}`,
  tooMany: ({ most, name }) => `“${name}” takes ${most} at most; what follows does not count`,
  missing: ({ names }) => `one of these is missing: ${names}`,
  alias: ({ name }) => `nothing is called &${name} above: put the text between quotation marks if it begins with *`,
  tag: ({ name }) => `YAML reads ${name} as a tag and not as words: put the whole text between quotation marks`,
  pattern: (data) => `this phrase cannot be read, character ${data.character}: ${patterns.en[String(data.reason)]}`,
  lemma: ({ lemma }) => `the forms of the verb “${lemma}” are not known: write them out, (one|the other)`,
  ways: () => 'this phrase is too long, or may be matched in too many ways: take some of its gaps and choices out',
  expression: ({ reason }) => `this regular expression cannot be used: ${reason}`,
  extendsMissing: ({ name }) => `there is no file “${name}” (it is looked for from this file’s folder)`,
  extendsPackage: ({ name }) => `there is no npm package “${name}” with a configuration: install it beside this file`,
  extendsNoPackages: ({ name }) =>
    `npm packages cannot be read in a browser, nor in a folder that is on no disk, so “${name}” has no say here: extend a file`,
  extendsCycle: ({ name }) => `“${name}” builds upon this very file, so it goes round in a circle; it does not count`,
  extendsBroken: ({ name }) => `“${name}” cannot be read, so it has no say: see what is wrong there`,
  extendsTooMany: ({ name }) => `so many files build upon one another that “${name}” is left out`,
};

const french: Worded = {
  syntax: (data) =>
    `ceci ne se lit pas comme du ${data.format} : ${syntax.fr[String(data.kind)] ?? String(data.reason)}`,
  tooLarge: () => 'le fichier est trop grand pour une configuration',
  tooDeep: () => 'le fichier est trop imbriqué, ou se répète trop, pour une configuration',
  encoding: () => 'le fichier n’est pas en UTF-8 : enregistrez-le en UTF-8',
  unreadable: ({ reason }) => `le fichier ne peut pas être lu : ${reasons.fr[reason as 'EACCES'] ?? reason}`,
  unknownName: (data) => {
    const noun = nouns.fr[data.noun as 'key'];
    return `il n’y a pas de ${noun} « ${data.name} » ici${known(data)}`;
  },
  duplicate: ({ name }) => `« ${name} » est là deux fois ; la dernière compte`,
  wrongType: (data) => `${data.name ? `« ${data.name} »` : 'ceci'} attend ${typeIn('fr', data)}`,
  unknownValue: (data) => `« ${data.value} » n’est pas connu pour « ${data.name} »${known(data)}`,
  outOfRange: ({ value, least, most }) => `${value} n’est pas entre ${least} et ${most}`,
  tooMany: ({ most, name }) => `« ${name} » en prend ${most} au plus ; la suite ne compte pas`,
  missing: ({ names }) => `il manque l’un de ceux-ci : ${names}`,
  alias: ({ name }) =>
    `rien ne s’appelle &${name} plus haut : mettez le texte entre guillemets droits s’il commence par *`,
  tag: ({ name }) =>
    `YAML prend ${name} pour une étiquette et non pour des mots : mettez tout le texte entre guillemets droits`,
  pattern: (data) => `cette formule ne se lit pas, caractère ${data.character} : ${patterns.fr[String(data.reason)]}`,
  lemma: ({ lemma }) => `les formes du verbe « ${lemma} » ne sont pas connues : écrivez-les, (l’une|l’autre)`,
  ways: () => 'cette formule est trop longue, ou peut se trouver de trop de façons : retirez-en des vides et des choix',
  expression: ({ reason }) => {
    const said = expressions.find(([start]) => String(reason).startsWith(start));
    return `cette expression régulière ne peut pas servir : ${said?.[1] ?? reason}`;
  },
  extendsMissing: ({ name }) => `il n’y a pas de fichier « ${name} » (cherché à partir du dossier de ce fichier)`,
  extendsPackage: ({ name }) =>
    `il n’y a pas de paquet npm « ${name} » avec une configuration : installez-le à côté de ce fichier`,
  extendsNoPackages: ({ name }) =>
    `les paquets npm ne se lisent ni dans un navigateur, ni dans un dossier qui n’est sur aucun disque : « ${name} » n’a donc rien à dire ici : appuyez-vous sur un fichier`,
  extendsCycle: ({ name }) => `« ${name} » s’appuie sur ce fichier même, cela tourne en rond ; il ne compte pas`,
  extendsBroken: ({ name }) => `« ${name} » ne peut pas être lu et n’a donc rien à dire : voyez ce qui n’y va pas`,
  extendsTooMany: ({ name }) => `tant de fichiers s’appuient les uns sur les autres que « ${name} » est laissé de côté`,
};

const words: Readonly<Record<InterfaceLanguage, Worded>> = { en: english, fr: french };

const meant: Readonly<Record<InterfaceLanguage, (replacement: string) => string>> = {
  en: (replacement) => `; did you mean “${replacement}”?`,
  fr: (replacement) => ` ; vouliez-vous dire « ${replacement} » ?`,
};

/** What is wrong, and what was likely meant. */
export function wordProblem({ code, data, replacement }: Problem, language: InterfaceLanguage): string {
  const hint = replacement === undefined ? '' : meant[language](replacement);
  // Where one word is near, the list of all of them helps nobody.
  const told = replacement === undefined ? data : { ...data, known: '' };
  return words[language][code](told) + hint;
}
