import { platforms } from '../../engine/vocabulary.ts';
import { defaultInclude } from '../drafts.ts';
import { byPlatform, rulesShape, severityShape } from './ruleShapes.ts';
import type { Key, Shape, TopKey } from './shape.ts';

const text: Shape = { kind: 'text' };
const language: Shape = {
  kind: 'choice',
  values: ['auto', 'fr', 'en'],
  says: {
    auto: { en: 'As each paragraph shows', fr: 'Celle que montre chaque paragraphe' },
    fr: { en: 'French', fr: 'Français' },
    en: { en: 'English', fr: 'Anglais' },
  },
};

function listOf(of: Shape, most = 1000): Shape {
  return { kind: 'list', of, most };
}

const personKeys: readonly Key[] = [
  { name: 'name', shape: text, says: { en: 'The person’s name', fr: 'Le nom de la personne' } },
  {
    name: 'handles',
    shape: byPlatform({ kind: 'list', of: text, most: 20, isMostlyOne: true }),
    says: { en: 'Handles by platform, without @', fr: 'Ses identifiants par plateforme, sans @' },
  },
  { name: 'note', shape: text, says: { en: 'What you want to remember', fr: 'Ce dont vous voulez vous souvenir' } },
  {
    name: 'thanked',
    shape: text,
    says: { en: 'When you last thanked this person', fr: 'La dernière fois que vous l’avez remerciée' },
  },
];

const rewriteKeys: readonly Key[] = [
  {
    name: 'text',
    shape: text,
    says: {
      en: 'What to write instead; nothing takes the phrase out, … is a blank that the writer fills in',
      fr: 'Ce qu’il faut écrire à la place\u00a0; rien retire la formule, … est un blanc que la personne remplit',
    },
  },
  {
    name: 'verb',
    shape: text,
    says: {
      en: 'A French verb that takes the form of the one in “of”',
      fr: 'Un verbe qui prend la forme de celui de «\u00a0of\u00a0»',
    },
  },
  { name: 'of', shape: text, says: { en: 'The French verb of the phrase', fr: 'Le verbe de la formule' } },
];

const phraseKeys: readonly Key[] = [
  {
    name: 'phrase',
    shape: listOf({ kind: 'text', holds: 'pattern' }, 100),
    says: {
      en: 'The phrase, in plain words or in the notation of patterns: <verb>, *, (a|b), [a], ^, $',
      fr: 'La formule, en mots simples ou dans la notation des motifs\u00a0: <verbe>, *, (a|b), [a], ^, $',
    },
  },
  {
    name: 'regex',
    shape: listOf({ kind: 'text', holds: 'expression' }, 20),
    says: {
      en: 'A regular expression in RE2’s syntax, whatever the capitals; its time is linear',
      fr: 'Une expression régulière dans la syntaxe de RE2, quelles que soient les capitales\u00a0; son temps est linéaire',
    },
  },
  {
    name: 'wholeWords',
    shape: { kind: 'boolean' },
    says: {
      en: 'Whether the regular expression matches whole words only',
      fr: 'Si l’expression régulière ne trouve que des mots entiers',
    },
    default: false,
  },
  {
    name: 'rewrite',
    shape: listOf({ kind: 'object', noun: 'key', alone: 'text', keys: rewriteKeys, oneOf: ['text', 'verb'] }, 10),
    says: {
      en: 'What to write instead, one or several choices',
      fr: 'Ce qu’il faut écrire à la place, un ou plusieurs choix',
    },
  },
  {
    name: 'message',
    shape: text,
    says: { en: 'What the finding says', fr: 'Ce que dit la remarque' },
  },
  {
    name: 'language',
    shape: { kind: 'choice', values: ['fr', 'en'] },
    says: {
      en: 'The language that it belongs to; else both',
      fr: 'La langue à laquelle elle appartient\u00a0; sinon les deux',
    },
  },
  { name: 'severity', shape: severityShape, says: { en: 'Its own severity', fr: 'Sa propre gravité' } },
];

const phrases: Shape = {
  kind: 'object',
  noun: 'key',
  alone: 'find',
  keys: [
    {
      name: 'find',
      shape: listOf(
        { kind: 'object', noun: 'key', alone: 'phrase', keys: phraseKeys, oneOf: ['phrase', 'regex'] },
        1000,
      ),
      says: {
        en: 'Phrases that your team has decided not to use, and what to write instead',
        fr: 'Les formules que votre équipe a décidé de ne pas employer, et ce qu’il faut écrire à la place',
      },
    },
    {
      name: 'accept',
      shape: listOf({ kind: 'text', holds: 'pattern' }),
      says: { en: 'Phrases that no rule ever finds', fr: 'Les formules qu’aucune règle ne relève jamais' },
    },
  ],
};

/** Every key of a configuration file, in the order in which they are told. */
export const topKeys: readonly TopKey[] = [
  {
    name: 'extends',
    isSetting: false,
    shape: listOf(text, 20),
    says: {
      en: 'Files or npm packages that this file builds upon; what it says itself is stronger',
      fr: 'Les fichiers ou paquets npm sur lesquels ce fichier s’appuie\u00a0; ce qu’il dit lui-même est plus fort',
    },
  },
  {
    name: 'root',
    isSetting: false,
    shape: { kind: 'boolean' },
    default: true,
    says: {
      en: 'Whether files further up have no say; false builds upon the next one up',
      fr: 'Si les fichiers de plus haut n’ont rien à dire\u00a0; false s’appuie sur le prochain au-dessus',
    },
  },
  {
    name: 'include',
    isSetting: true,
    shape: listOf(text),
    default: defaultInclude,
    says: {
      en: 'Markdown and plain-text documents that are drafts: names of folders, or globs such as `content/**/*.md`. Documents named `*.post`, `*.post.txt` or `*.post.md` are always drafts, and so is a document whose front matter has a `platform`',
      fr: 'Les documents Markdown et texte qui sont des brouillons\u00a0: noms de dossiers, ou motifs comme `content/**/*.md`. Un document nommé `*.post`, `*.post.txt` ou `*.post.md` est toujours un brouillon, de même qu’un document dont l’en-tête porte `platform`',
    },
  },
  {
    name: 'exclude',
    isSetting: true,
    shape: listOf(text),
    default: [],
    says: {
      en: 'Documents that are never drafts, whatever their name and front matter: names of folders, or globs',
      fr: 'Les documents qui ne sont jamais des brouillons, quels que soient leur nom et leur en-tête\u00a0: noms de dossiers, ou motifs glob',
    },
  },
  {
    name: 'language',
    isSetting: true,
    shape: language,
    default: 'auto',
    says: {
      en: 'The language of drafts whose front matter has no `language`',
      fr: 'La langue des brouillons dont l’en-tête ne porte pas `language`',
    },
  },
  {
    name: 'platforms',
    isSetting: true,
    shape: listOf({ kind: 'choice', values: platforms }, platforms.length),
    default: [],
    says: {
      en: 'The platforms of drafts whose front matter has no `platform`',
      fr: 'Les plateformes des brouillons dont l’en-tête ne porte pas `platform`',
    },
  },
  {
    name: 'people',
    isSetting: true,
    joins: true,
    shape: listOf({ kind: 'object', noun: 'key', alone: 'handles', keys: personKeys, oneOf: ['name', 'handles'] }),
    default: [],
    says: {
      en: 'People whom drafts may mention: handles, or names with handles by platform',
      fr: 'Les personnes que les brouillons peuvent mentionner\u00a0: des identifiants, ou des noms avec un identifiant par plateforme',
    },
  },
  {
    name: 'sites',
    isSetting: true,
    joins: true,
    shape: listOf(text),
    default: [],
    says: {
      en: 'Your own sites and shops, such as `example.org`: a link to them is no partnership to disclose',
      fr: 'Vos propres sites et boutiques, comme `exemple.org`\u00a0: un lien vers eux n’est pas un partenariat à signaler',
    },
  },
  {
    name: 'rules',
    isSetting: true,
    shape: rulesShape,
    default: {},
    says: {
      en: 'The severity of each rule, and the options of those that have some',
      fr: 'La gravité de chaque règle, et les options de celles qui en ont',
    },
  },
  {
    name: 'phrases',
    isSetting: true,
    joins: true,
    shape: phrases,
    default: {},
    says: {
      en: 'Your team’s own phrases: those to say otherwise, and those that are yours',
      fr: 'Les formules de votre équipe\u00a0: celles que l’on dit autrement, et celles qui sont les vôtres',
    },
  },
];

/** A whole configuration file. */
export const configurationShape: Shape = { kind: 'object', noun: 'key', keys: topKeys };

/** What the editor's settings say of a configuration. */
export const settingsShape: Shape = { kind: 'object', noun: 'key', keys: topKeys.filter(({ isSetting }) => isSetting) };
