import { phrases as english } from '../../lexicons/en/theory-only.ts';
import { phrases as french } from '../../lexicons/fr/theory-only.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { TheoryCue } from '../../lexicons/theoryCue.ts';
import { fold } from '../../text/fold.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';
import { lifeAdviceOf } from './lifeAdvice.ts';
import { personsOf } from './persons.ts';

/** Verbs of general advice: how one should live and work. What one does to a thing ("coupez", "click") is none. */
const advisingVerbs = {
  fr: wordSet(`
    accepter adapter agir apprendre apprécier arrêter avancer avoir bâtir célébrer cesser changer choisir comprendre
    concentrer considérer construire croire créer cultiver définir déléguer développer donner écouter encourager engager
    entourer entreprendre être éviter évoluer faire fixer focaliser forcer garder gérer innover investir laisser lâcher
    miser motiver mesurer oser pardonner persévérer penser prendre prioriser progresser protéger refuser remettre respecter
    rester rêver risquer savoir simplifier sortir soigner structurer travailler valoriser viser vivre comparer craindre chercher
    communiquer commencer clarifier dire transformer surmonter remercier féliciter former embaucher déconnecter ralentir
    réinventer sourire montrer accueillir responsabiliser relever planifier incarner assumer transmettre inspirer apporter aider vendre raconter corriger veillez conviez interdisez reformulez bannissez anticipez impliquez formulez
    questionnez éloigner fuir fêter bannir célébrez ritualisez réajustez documentez challengez déclinez`),
  en: wordSet(`
    accept act adapt admit aim align avoid be become believe build care celebrate challenge change choose commit communicate
    connect create decide define delegate develop do dream earn embrace empower encourage engage enjoy expect experiment face
    fail fight find focus forgive get give grow hire hold honor honour hustle identify ignore improve invest invite keep know
    lead lean learn let listen live look make manage master measure never nurture offer own plan practice practise prioritize
    prioritise protect prove push question raise reflect refuse remove respect rest reward risk say seek serve set show simplify
    slow solve speak spend start stay stop stick strive support surround take talk teach think track train transform treat trust
    try understand value work worry wake rise read journal meditate micromanage outwork overdeliver overcommunicate network rethink fire pay
    ask praise criticise criticize hoard blame complain quit outgrow reinvent recharge visualize visualise execute detach hustle settle chase compare outlearn simplify unlearn own dare pick cultivate recognise recognize polish repeat persevere elevate inspire hone
    nurture double question champion prepare relax breathe delight obsess discover uplift adjust align reflect`),
} as const;

/** Calls to come, to write, to buy: neither advice nor a task. */
const callingVerbs = wordSet(`
  venir réserver contacter écrire inscrire rejoindre découvrir suivre retrouver profiter commander lire voir partager liker
  commenter regarder télécharger demander passer participer visiter abonner consulter trouver apporter acheter offrir attendre
  aller signaler prévenir noter merci voter soutenir tenter gagner`);

/** Verbs of tasks and calls to act: directions, recipes, notices and offers are made of them. */
const taskVerbs = {
  fr: wordSet(`
    ajouter brancher coller couper verser mélanger mettre installer ouvrir fermer cliquer télécharger appuyer tourner éteindre
    allumer laver sécher enlever retirer déposer ranger vider nettoyer monter descendre cuisiner goûter planter imprimer
    enregistrer copier saisir taper sonner garer vérifier remplir appeler envoyer amener utiliser rouler réparer
    débrancher brosser traverser visser arroser`),
  en: wordSet(`
    add apply boil cook cut chop drain fill fold glue heat install click download drink drive eat empty mix open close park
    paint peel plug pour press print pull remove rinse rub save shut stir switch tape turn walk wash wear wipe enter type
    select bake bring call copy run update upgrade clean check`),
} as const;

const lexicon = paragraphLexicon<TheoryCue>({ fr: french, en: english }, ({ cue }) => cue);

/** What a paragraph shows of advice. */
export interface Advice {
  /** Sentences that give a rule of conduct; offsets of the paragraph. */
  readonly sentences: readonly Span[];
  /** Sentences of three words and more. */
  readonly counted: number;
  /** How many things the reader is told to do with their hands. */
  readonly tasks: number;
  /** Clauses of advice on life and work, words for these, and words for what is at hand. */
  readonly duties: number;
  readonly acts: number;
  readonly general: number;
  readonly concrete: number;
  /** Somebody has done it, somewhere, some time: a past, a figure, a date, a case. */
  readonly practised: boolean;
}

const noAdvice: Advice = {
  sentences: [],
  counted: 0,
  tasks: 0,
  duties: 0,
  acts: 0,
  general: 0,
  concrete: 0,
  practised: false,
};
const practisedAdvice: Advice = { ...noAdvice, practised: true };

/** Before a colon these make infinitives of the lines that follow: "you can:", "if you want to:". */
const beforeInfinitives = wordSet('to can could will would may might should must you de d pour a peut peuvent va');
const bullet = /^\s*(?:[-–—•▪➡→✓✔✅☑*·]|\d{1,2}[.)])/u;

/** Whether the lines after a paragraph go on with its last sentence ("Walk more if you want to:"). */
export function leadsToInfinitives({ own, tokens }: Paragraph): boolean {
  const word = tokens.findLast(({ kind }) => kind === 'word');
  return word !== undefined && own.slice(word.to).trim() === ':' && beforeInfinitives.has(word.folded);
}

/** Whether a paragraph is made of list lines. */
export function isList({ kind, raw }: Paragraph): boolean {
  return kind === 'item' || bullet.test(raw);
}

/** Sentences that are list lines after "… if you want to:" in their own paragraph. */
function infinitiveLines({ own, sentences }: Paragraph): ReadonlySet<number> {
  const lines = new Set<number>();
  let leads = false;
  sentences.forEach(({ from, to }, index) => {
    const text = own.slice(from, to);
    const lead = /(\p{L}+)\s?:$/u.exec(text.slice(-30));
    if (lead) leads = beforeInfinitives.has(fold(lead[1] as string));
    else if (!bullet.test(text)) leads = false;
    else if (leads) lines.add(index);
  });
  return lines;
}

/** "3 conseils", "1.", "2)": numbers that only count the advice. */
function countsAdvice(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index] as Token;
  const before = paragraph.tokens[index - 1];
  const begins = before === undefined || before.sentence !== token.sentence || before.kind === 'emoji';
  const mark = paragraph.own[token.to] ?? '';
  if (begins && /^[.):/°-]$/.test(mark)) return true;
  const next = paragraph.tokens[index + 1]?.folded ?? '';
  return /^(?:conseils?|astuces?|cles?|regles?|lecons?|etapes?|habitudes?|choses|erreurs?|principes?|verites|raisons|tips?|ways?|rules?|lessons?|habits?|steps?|keys?|things|truths|reasons|mistakes|principles|signs)$/.test(
    next,
  );
}

/** A capital inside a sentence: a name of somebody or something that exists. */
function namesSomething(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index] as Token;
  const before = paragraph.tokens[index - 1];
  if (before === undefined || before.sentence !== token.sentence || before.kind !== 'word') return false;
  const written = paragraph.own.slice(token.from, token.to);
  return (
    /^\p{Lu}\p{Ll}{2,}/u.test(written) && !/^(?:linkedin|instagram|facebook|internet|dieu|god)$/.test(token.folded)
  );
}

function showsPractice(paragraph: Paragraph): boolean {
  if (paragraph.quotations.length > 0 || paragraph.mentions.length > 0) return true;
  const isNamed = paragraph.tokens.some((token, index) => {
    if (token.kind === 'number') return !countsAdvice(paragraph, index);
    return token.kind === 'word' && namesSomething(paragraph, index);
  });
  // Grammar last: it costs most.
  return isNamed || personsOf(paragraph).some(({ lived, others }) => lived || others > 3);
}

/** How many words for work and life in general a paragraph has: without some there is no such advice. */
export const topicsIn = paragraphFact(
  (paragraph): number => lexicon(paragraph).filter(({ phrase }) => phrase.cue === 'topic').length,
);

/** "Give me a chance", « Laisse-moi du temps »: somebody is asked for something, and advised of nothing. */
const plea = /^[^\p{L}]*\p{L}+[ -](?:me|us|moi)(?!\p{L})/u;

/** What a paragraph shows of advice on work and life. */
export const adviceOf = paragraphFact((paragraph: Paragraph): Advice => {
  const { language } = paragraph;
  if (language === 'und') return noAdvice;
  const advising = new Set<number>();
  let [tasks, counted] = [0, 0];
  const cues = lexicon(paragraph);
  // Who has done it may advise: nothing else is asked then.
  if (cues.some(({ phrase }) => phrase.cue === 'practice') || showsPractice(paragraph)) return practisedAdvice;
  for (const { phrase, firstToken } of cues) {
    if (phrase.cue !== 'topic') advising.add((paragraph.tokens[firstToken] as Token).sentence);
  }
  const figures = cues.filter(({ phrase }) => phrase.id === 'figure-of-speech');
  const figurative = new Set(figures.map(({ firstToken }) => (paragraph.tokens[firstToken] as Token).sentence));
  const infinitives = infinitiveLines(paragraph);
  personsOf(paragraph).forEach(({ words, imperatives }, index) => {
    if (words >= 3) counted++;
    if (infinitives.has(index)) return;
    for (const { verb, sure, person } of imperatives) {
      // "Turn your fears into strength" is no task.
      if (taskVerbs[language].has(verb)) tasks += figurative.has(index) ? 0 : 1;
      else if (advisingVerbs[language].has(verb)) advising.add(index);
      // In French the verb's form says by itself that somebody is told to.
      else if (language === 'fr' && sure && person !== 'nous' && !callingVerbs.has(verb)) advising.add(index);
    }
  });
  const life = { duties: 0, acts: 0, general: 0, concrete: 0 };
  paragraph.sentences.forEach((_, index) => {
    const { duties, acts, general, concrete } = lifeAdviceOf(paragraph, index);
    life.duties += duties;
    life.acts += acts;
    life.general += general;
    life.concrete += concrete;
    if (acts > 0 && general + duties > 0) advising.add(index);
  });
  const isPlea = (index: number): boolean => {
    const { from, to } = paragraph.sentences[index] as Sentence;
    return plea.test(paragraph.own.slice(from, to));
  };
  // "Téléchargez les résultats : https://…" leads to something, and advises of nothing.
  const isLed = (index: number): boolean => {
    const { from, to } = paragraph.sentences[index] as Sentence;
    return paragraph.links.some((link) => !link.image && link.from < to && link.to > from);
  };
  const sentences = [...advising]
    .filter((index) => !isPlea(index) && !isLed(index))
    .sort((a, b) => a - b)
    .map((index) => paragraph.sentences[index] as Sentence);
  return { sentences, counted: Math.max(counted, sentences.length), tasks, ...life, practised: false };
});
