import type { Paragraph } from '../../text/paragraph.ts';
import type { DateExpression } from './expressions.ts';
import { frenchDates } from './words.ts';

/** What the words around a day make of it: a last day to do something, a day to come, or neither. */
export type Timing = 'deadline' | 'coming' | 'past' | 'unknown';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand directly before a last day, as folded tokens. */
const deadlines: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    'jusqu au',
    'jusqu a',
    'avant le',
    'avant',
    'd ici le',
    'd ici au',
    'd ici',
    'au plus tard le',
    'au plus tard',
    'date limite',
    'date limite le',
    'date limite :',
    'limite le',
    'limite au',
    'dernier delai',
    'dernier delai :',
    'dernier delai le',
    'cloture le',
    'ferme le',
    'ferment le',
    'fermera le',
    'se cloture le',
    'se termine le',
    'se terminent le',
    'prend fin le',
    'expire le',
    'cloture :',
    'fin des inscriptions le',
    'fin des inscriptions :',
    'date limite : le',
  ].map((words) => words.split(' ')),
  en: [
    'until',
    'till',
    'by',
    'before',
    'through',
    'no later than',
    'deadline',
    'deadline :',
    'deadline is',
    'closes',
    'closes on',
    'close on',
    'closing on',
    'ends',
    'ends on',
    'expires',
    'expires on',
    'due',
    'due on',
    'due by',
  ].map((words) => words.split(' ')),
};

/** Beginnings of words that say that something may still be done, or is to come. */
const openings: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: (
    'inscri reserv candidat offre valable promo ouvert dispon depos dossier votez vote repond repons envoy soumet vous ' +
    'venez billet place remise limite delai particip command livr rdv rejoign retrouv postul cloture prevente precommand gratuit solde visible expo % €'
  ).split(' '),
  en: (
    'regist apply applic submi rsvp sign book offer valid open availab deadline vote reply respond send order ticket ' +
    'enrol enter entries you clos ends expire save join grab free sale % $ £ €'
  ).split(' '),
};

const coming: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: set(
    'aura auront sera seront serons serez tiendra tiendront retrouvera retrouverons retrouve ouvrira commencera debutera ' +
      'aurez viendra viendront jouera jouerons presenterai presenterons animerai animerons serai rdv prochain prochaine ' +
      'venez rejoignez inscrivez reservez participez notez',
  ),
  en: set('will join register rsvp upcoming save shall ll'),
};

/** Words that say that the sentence tells of what is over; a post may tell of any day. */
const over: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: set(
    'etait etaient ete avait avaient avions avais ai avons ont eu fut furent passe passee dernier derniere hier termine ' +
      'terminee reporte reportee annule annulee clos close fini finie initialement prolonge prolongee',
  ),
  en: set(
    'was were had did didn been has have ended closed last ago happened took went got sold ran opened used postponed ' +
      'cancelled canceled moved extended originally before since missed',
  ),
};

function precedes(paragraph: Paragraph, { firstToken }: DateExpression, words: readonly string[]): boolean {
  return words.every((word, index) => paragraph.tokens[firstToken - words.length + index]?.folded === word);
}

/** Words further away in a sentence say little of a day. */
const widestView = 40;

/** The folded words around the day in its sentence. */
function wordsAround(paragraph: Paragraph, { firstToken, lastToken }: DateExpression): string[] {
  const { tokens } = paragraph;
  const sentence = tokens[firstToken]?.sentence;
  return [
    ...tokens.slice(Math.max(0, firstToken - widestView), firstToken),
    ...tokens.slice(lastToken + 1, lastToken + widestView),
  ]
    .filter((token) => token.sentence === sentence)
    .map(({ folded }) => folded);
}

/** What comes back with every year has no day that is over: "ferme le 10 mai chaque année". */
const yearly = /(?:^| )(?:chaque annee|tous les ans|every year|each year)(?: |$)/;

/** Whether a day was announced as one to come, when its post was written. */
export function timingOf(paragraph: Paragraph, expression: DateExpression): Timing {
  const language = expression.words === frenchDates ? 'fr' : 'en';
  const around = wordsAround(paragraph, expression);
  if (yearly.test(around.join(' '))) return 'unknown';
  const skipsBefore = (word: string): boolean => word !== 'before' || !precedes(paragraph, expression, ['before']);
  // "You have until Friday": nothing is over.
  const hasTime = (word: string, index: number): boolean =>
    /^(?:have|has)$/.test(word) && /^(?:until|till|to|time)$/.test(around[index + 1] ?? '');
  if (around.some((word, index) => over[language].has(word) && skipsBefore(word) && !hasTime(word, index))) {
    // "Dernier délai": the last day, and not the one before.
    const isLastDay = language === 'fr' && around.includes('delai');
    if (!isLastDay || around.some((word) => word !== 'dernier' && over.fr.has(word))) return 'past';
  }
  if (deadlines[language].some((words) => precedes(paragraph, expression, words))) {
    const isOpen = around.some((word) => openings[language].some((stem) => word.startsWith(stem)));
    return isOpen ? 'deadline' : 'unknown';
  }
  const meets = around.some(
    (word, index) =>
      (word === 'rendez' && around[index + 1] === 'vous') || (word === 'see' && around[index + 1] === 'you'),
  );
  return meets || around.some((word) => coming[language].has(word)) ? 'coming' : 'unknown';
}
