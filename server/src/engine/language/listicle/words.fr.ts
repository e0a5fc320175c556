import { wordSet } from '../wordSet.ts';

/** What lists promise: with a number before them they are a list's title by themselves. */
export const listNouns = wordSet(`
  astuces conseils erreurs raisons facons manieres choses secrets signes outils idees etapes cles lecons techniques
  methodes strategies habitudes regles mythes phrases pieges reflexes hacks tips trucs bienfaits avantages
  commandements principes piliers leviers ressources apps prompts verites croyances tendances enseignements moyens
  facteurs ingredients criteres preuves motifs symptomes arguments plugins extensions statistiques alternatives
  inspirations hooks accroches formules citations rituels gestes competences types sortes qualites benefices opportunites remedes`);

/** What lists show: titles where they go on as titles do, news or life where they do not ("5 personnes à la porte"). */
export const shownNouns = wordSet(`
  livres sites photos tweets personnes gens femmes hommes films series podcasts chansons destinations lieux endroits
  activites cadeaux plats profils mots recettes chiffres exemples types bases pratiques questions solutions modeles
  logiciels applications applis exercices expressions metiers newsletters comptes lois langages emplois
  chaines documentaires romans mensonges dangers aliments postures marques villes pays regrets styles familles`);

/** What follows the listed noun in a title: "15 astuces pour…", "7 erreurs que…". */
export const continuations = wordSet(`
  si tellement pour que qu qui a dont afin incontournables indispensables essentiels essentielles gratuits gratuites simples
  efficaces inspirants inspirantes`);

/** What shows further on that any plural may be listed. */
export const promises = wordSet('vous votre vos tu ton ta tes absolument vraiment indispensable');

/** What happens to a number of people or things: news, and no list. */
export const newsVerbs = wordSet(`
  pousse poussent poussaient vivent habitent morts mort blesses blesse tues tue arretes arrete interpelles condamnes juges disparus disparu sont ont seront etaient
  avaient auront ete manifestent manifestants places restantes restent reste places restes accuses mis detenus liberes
  sauves retrouves font vont viennent partent attendent demandent refusent quittent rejoignent signent candidats`);

/** Of what a few things are told with authority: « Les 3 piliers du management ». */
export const subjects = wordSet(`
  succes reussite bonheur management manager managers leadership leader leaders marketing vente vendeur vendeurs productivite
  motivation reconnaissance entrepreneuriat entrepreneur entrepreneurs negociation communication confiance persuasion
  influence equilibre organisation croissance equipe carriere seo linkedin business`);
/** What a list's things are good for, after « à »: « 4 tendances à suivre ». */
export const purposes = wordSet(`
  suivre eviter lire connaitre fuir tester bannir retenir maitriser savoir ne poser essayer surveiller dire faire viser
  regarder ecouter appliquer`);
/** Right behind what is counted, or before a relative clause, they make an account of it. */
export const accounts = wordSet(`
  sont ont etaient avaient seront vont manquent passent tiennent franchies franchis restent restantes restants se
  nous arrivent attendent rendus rendues reperees reperes retenues`);
/** Leads that tell of anything there is: only kinds make a list of it. */
export const kinds = wordSet('types sortes categories facons manieres lois piliers regles styles profils familles');
/** After « mes », what somebody lived. */
export const lived = wordSet('erreurs lecons echecs regrets rates apprentissages enseignements');

/** Units: what they count is measured and not listed. */
export const units = wordSet(`
  jour jours semaine semaines mois an ans annee annees heure heures minute minutes seconde secondes h min km metres
  kilometres euros euro millions million milliards mille degres points buts places pourcent kg grammes tonnes litres
  abonnes likes vues ieme eme e er`);

export const numberWords = wordSet(`
  trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante cent`);

/** What may stand before the number. */
export const leadIns: readonly (readonly string[])[] = [
  ['voici'],
  ['mes'],
  ['il', 'y', 'a'],
  ['il', 'existe'],
  ['les', 'top'],
  ['voila'],
  ['voici', 'les'],
  ['voici', 'mes'],
  ['les'],
  ['top'],
  ['le', 'top'],
  ['decouvrez'],
  ['decouvrez', 'nos'],
  ['decouvrez', 'les'],
  ['decouvre'],
  ['decouvre', 'les'],
  ['decouvre', 'mes'],
  ['nos'],
  ['ces'],
  ['evitez', 'ces'],
  ['evite', 'ces'],
  ['on', 'vous', 'donne'],
  ['je', 'te', 'donne'],
  ['je', 'vous', 'donne'],
  ['je', 'vous', 'livre'],
  ['je', 'te', 'livre'],
  ['je', 'vous', 'partage'],
  ['je', 'te', 'partage'],
  ['je', 'partage'],
  ['on', 'vous', 'partage'],
  ['nous', 'vous', 'partageons'],
  ['connaissez', 'vous', 'ces'],
  ['arretez', 'ces'],
];

/** What a title begins with that ends on its list: « Comment bien dormir : 4 conseils ». */
export const asking = wordSet('comment pourquoi quand ou quel quelle quels quelles que bien mieux reussir apprendre');
