import type { Paragraph } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { readingsOf } from './verbForms.fr.ts';

/** How one sentence advises, told by the words it is made of. */
export interface LifeAdvice {
  /** Clauses that say what one must, among those that tell somebody what to do. */
  readonly duties: number;
  /** Clauses that tell somebody what to do, or say what one must. */
  readonly acts: number;
  /** Words of life and work in general, whoever's they are. */
  readonly general: number;
  /** Things, places, hours, "I" and "me": somebody is told something in particular. */
  readonly concrete: number;
}

const none: LifeAdvice = { duties: 0, acts: 0, general: 0, concrete: 0 };

/** Verbs that tell how to live, whatever their object. */
const livingVerbs = {
  fr: wordSet(`
    respirer sourire dormir lâcher croire oser aimer pardonner écouter déléguer persévérer renoncer rêver apprendre cultiver
    nourrir entourer célébrer remercier accepter avancer agir ralentir relativiser assumer valoriser encourager inspirer
    respecter viser bosser travailler douter échouer craindre comparer procrastiner patienter honorer incarner accueillir
    embrasser investir économiser anticiper féliciter motiver rester être grandir vivre profiter penser justifier diversifier sacher protéger soigner fuir
    chercher savourer méditer bouger persister créer soyez sois aie ayez`),
  en: wordSet(`
    breathe smile sleep believe dare love forgive listen delegate persevere dream learn cultivate nourish nurture surround
    celebrate thank accept act slow own value encourage inspire respect aim doubt fail compare honor honour embrace invest
    praise trust rest grow live move rise focus stay be protect avoid care commit meditate savour savor persist hustle wake
    think explain diversify dare remember learn read create laugh save journal hydrate grind network lead show help let give`),
};
/** Nouns and adjectives that advice on life and work is about. */
const lifeWords = wordSet(`
  objectif objectifs but buts reve reves victoire victoires succes reussite reussir echec echecs echouer peur peurs limite limites
  amitie amities relation relations famille parents enfants enfant ados equipe equipes collaborateurs collegues chef manager
  leader dirigeant recruteur patron entrepreneur client clients passe futur avenir vie temps energie patience patient patients
  patiente humble humbles curieux authentique authentiques exemple confiance courage promesse promesses parole resultat resultats
  habitude habitudes priorite priorites erreur erreurs erreur critique critiques refus honte aide gratitude recul repos sommeil
  esprit coeur ame soi autres gens equilibre calme sereine serein patiemment toxiques positif positives positifs discipline
  motivation effort efforts bonheur joie silence travail dur plus moins mieux jamais toujours chaque valeurs valeur essentiel
  vendre manager diriger attentes preparation procrastiner instant competences talents perfection progres chemin processus
  parent paix guidon tete merci entourage talent lendemain tomber relever employeur peace circle employer performance fall
  batailles cap intuition augmentation arguments sang colere mots revenus couple amour verite ensemble eleves prof negociation jaloux
  accueil sourire invite monde argent depenser reves faches respect sante corps conflit conflits opinion avis doute doutes
  regard meilleur meilleure mieux bien vraiment sans seul seule problemes solutions conseils carriere
  reseau entreprise reunion reunions entretien ecoute parole attention choix decision decisions experience chance motive
  battles course intuition raise case anger words income marriage truth together pupils teacher negotiation jealous welcome
  smile guest money spend angry health body conflict opinions doubt doubts best well alone problems solutions
  career network company business meeting meetings interview attention choice choices decision decisions luck wisely worth
  everybody everyone yourself own attitude standards potential purpose comfort excuses talent win lose
  goal goals dream dreams victory victories wins success successes successful failure failures failing fear fears limits
  boundaries friendship friendships relationship relationships family friends parents children kids teenagers team teams people
  colleagues employees boss bosses manager managers leader leaders recruiters founders candidate past future life time energy
  patience patient humble curious authentic authentically example trust courage promise promises results habit habits priority
  priorities mistake mistakes feedback rejection shame ashamed help gratitude thankful grateful rest mind heart soul yourself
  yourselves others balance calm calmer toxic positive discipline motivation effort happiness joy silence hard more less better
  never always every values credit blame journey process progress skills talent sell well perfect perfection kindness kind
  kindly openly clear honest honestly enough daily deadlines expectations mindset growth curve vision innovation synergies leaders
  croissance ambition leadership`);
/** What is at hand: directions, recipes, notices and errands are made of it. */
const concreteWords = wordSet(`
  je j moi me m mon ma mes i my mine gauche droite rue route eglise pont porte portillon gare metro bus train parking
  farine sucre sel oeufs beurre lait four casserole eau feu minutes heure heures degres secondes cm grammes kilos box cable
  prise bouton fichier code ligne page site lien formulaire dossier numero badge billet billets ticket salle volets chaises
  gants pelle blouse interphone dessert pull balcon disque pochette samedi dimanche lundi mardi mercredi jeudi vendredi demain
  aujourd hui cet ete hiver soir matin orage vent neige ici la-bas euros left right road street church bridge door gate station bus train
  flour sugar salt eggs butter milk oven pan water fire minutes hour hours degrees seconds inches grams pounds router cable
  plug button file link form folder number badge ticket tickets hall shutters chairs gloves spade gown bell pudding jumper
  balcony record sleeve saturday sunday monday tuesday wednesday thursday friday tomorrow today tonight storm wind snow here
  server data function css html api string array component git config password email account seeds soil plants
  mot serveur donnees fonction mail compte graines terre plantes`);
const obliging = {
  fr: wordSet('faut doit doivent devez dois devons devrait devriez devrais faudra doivent'),
  en: wordSet('must should has have need needs'),
};
const clauseOpeners = wordSet(
  'and then just never always so but also don t do not please ne n et puis surtout toujours d abord enfin apres alors dont instead',
);
/** "3 ways", "5 règles": what is counted is the advice itself. */
const countable = wordSet(
  'ways things tips rules steps keys habits lessons secrets reasons facons choses conseils regles etapes cles habitudes lecons raisons manieres',
);
/** "Sleep more", "Coupe ton téléphone": what follows a verb that is an order; before them it may be a noun. */
const afterNoun = wordSet('is are was were est sont etait of s');

const mayAdvise = hasWord(
  (word) => lifeWords.has(word) || obliging.fr.has(word) || obliging.en.has(word) || livingVerbs.en.has(word),
);

function isObliging(own: readonly Token[], index: number, language: 'fr' | 'en'): boolean {
  const { folded } = own[index] as Token;
  if (!obliging[language].has(folded)) return false;
  const next = own[index + 1]?.folded ?? '';
  if (language === 'en') return /^(?:have|has|need|needs)$/.test(folded) ? next === 'to' : true;
  // "Il faut une pelle", "il faut que je dorme".
  return folded !== 'faut' || !/^(?:que|qu|un|une|des|du|de|d)$/.test(next);
}

/** The verb in the infinitive, where a clause begins with one that tells somebody what to do. */
function orderAt(own: readonly Token[], index: number, language: 'fr' | 'en'): string | undefined {
  const token = own[index];
  const next = own[index + 1]?.folded ?? '';
  if (token?.kind !== 'word' || afterNoun.has(next)) return undefined;
  if (language === 'en') return isBaseForm(token.folded) ? token.folded : undefined;
  const reading = readingsOf(token.folded).find(
    ({ tense, person }) => tense === 'imperative' && (person === 1 || person === 4),
  );
  return reading?.verb.infinitive ?? (/(?:ez|ssons)$/.test(token.folded) ? token.folded : undefined);
}

const base = wordSet(`
  accept act adapt admit aim answer appreciate ask avoid be become believe block breathe build call care carry celebrate challenge change
  choose clear communicate compare cultivate cut dare delegate dream drink drop eat embrace encourage enjoy expect face fail
  fight find finish focus follow forgive get give go grind grow have help hire honor honour hug hustle hydrate ignore inspire invest
  journal keep know laugh lead learn leave let limit listen live look love make meditate mind move network nourish nurture
  open own persevere persist plan practice practise praise prepare prioritise prioritize protect put put read remember
  remove respect rest rise rush save savor savour say schedule scroll seek set share show sleep slow smile speak save spend start diversify dare touch
  adopt align anticipate automate boost collaborate deliver elevate empower engage execute experiment foster harness hone innovate
  iterate leverage maximise maximize measure optimise optimize own reflect reinvent repeat reward scale unlearn unlock upskill
  stay stop stretch study surround switch take talk teach tell thank think track train travel treat trust turn understand value
  wait wake walk welcome work worry write`);
function isBaseForm(word: string): boolean {
  return base.has(word) || livingVerbs.en.has(word);
}

/** "Here are 3 ways", "in today's world": neither a place nor a day. */
function isIdle(own: readonly Token[], index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => own[at]?.folded ?? '');
  if (word === 'here') return /^(?:are|is|s|re|come)$/.test(next as string);
  return word === 'today' && before === 'in' && next === 's';
}

const adviceOfSentence = sentenceFact((own, _base, { language }): LifeAdvice => {
  if (language === 'und') return none;
  let [duties, acts, general, concrete] = [0, 0, 0, 0];
  let opens = true;
  own.forEach((token, index) => {
    const { kind, folded } = token;
    if (kind !== 'word') {
      if (kind === 'number' && !countable.has(own[index + 1]?.folded ?? '')) concrete++;
      opens ||= /^[,;:.!–—]$/.test(folded) || kind === 'emoji';
      return;
    }
    if (lifeWords.has(folded)) general++;
    if (concreteWords.has(folded) && !isIdle(own, index)) concrete++;
    if (isObliging(own, index, language)) duties++;
    const verb = opens ? orderAt(own, index, language) : undefined;
    if (verb !== undefined) {
      acts++;
      if (livingVerbs[language].has(verb)) general++;
    }
    opens = clauseOpeners.has(folded) && (opens || /^(?:et|and|puis|then|but)$/.test(folded));
  });
  return { duties, acts: acts + duties, general, concrete };
});

/** How a sentence advises; nothing where it has no word of life and no duty. */
export function lifeAdviceOf(paragraph: Paragraph, sentence: number): LifeAdvice {
  return mayAdvise(paragraph, sentence) || paragraph.language === 'fr' ? adviceOfSentence(paragraph, sentence) : none;
}
