import { counted, numberOf, type ReportWords } from './reportWords.ts';

const count = (one: string, many: string) => (number: number) => counted(number, one, many, 'fr');
const noun = (one: string, many: string) => (number: number) => numberOf(number, one, many, 'fr');
const drafts = count('brouillon', 'brouillons');

export const words: ReportWords = {
  title: 'Ce que disent vos publications, ensemble',
  lead: 'Une publication seule dit peu. Voici comment, toutes ensemble, elles donnent, demandent, nomment, remercient et répondent.',
  madeOn: (day) => `Au ${day}`,
  needsScript:
    'Cette page dessine ses graphiques avec son propre script. Elle ne va rien chercher ailleurs\u00A0: autorisez-le à s’exécuter.',
  empty: 'Pas encore de brouillon.',
  emptyHelp:
    'Écrivez-en un premier dans un dossier nommé brouillons, posts ou social, ou dans un fichier nommé quelque-chose.post.md. Il apparaît ici dès qu’il est lu.',
  nothingPasses: 'Aucun brouillon ne correspond à ces filtres.',
  filters: {
    title: 'Filtres',
    platform: 'Plateforme',
    series: 'Série',
    period: 'Période',
    all: 'Toutes les plateformes',
    allSeries: 'Toutes les séries',
    noPlatform: 'Sans plateforme',
    wholeTime: 'Tout',
    last30: '30 derniers jours',
    last90: '90 derniers jours',
    lastYear: '12 derniers mois',
    toCome: 'À partir d’aujourd’hui',
    chosen: 'Du … au …',
    from: 'Du',
    to: 'Au',
    reset: 'Tout afficher',
    shown: (shown, all) => `${drafts(shown)} sur ${all.toLocaleString('fr')}`,
    undated: (number) =>
      `${drafts(number)} sans aucune date\u00A0: comptés, mais absents des graphiques dans le temps.`,
    byFile: (number) =>
      number < 2
        ? `${drafts(number)} n’a pas de date\u00A0: celle de son fichier la remplace.`
        : `${drafts(number)} n’ont pas de date\u00A0: celle de leur fichier la remplace.`,
  },
  tiles: {
    drafts: noun('brouillon', 'brouillons'),
    median: 'score médian',
    gives: 'de ce qui est dit donne',
    people: noun('personne à qui l’on parle', 'personnes à qui l’on parle'),
    waiting: noun('attend une réponse', 'attendent une réponse'),
    soon: noun('prévu dans les 7 jours', 'prévus dans les 7 jours'),
  },
  tableOf: (figure) => `Chiffres\u00A0: ${figure}`,
  arrows: 'Les flèches vont d’un point à l’autre\u00A0; Entrée ouvre.',
  draft: 'Brouillon',
  drafts,
  day: 'Jour',
  period: 'Période',
  noDay: 'sans date',
  line: (line) => `ligne ${line}`,
  more: (number) => `et ${number} de plus`,
  weekOf: (day) => `semaine du ${day}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  onlyThen: (period) => `N’afficher que\u00A0: ${period}`,
  balance: {
    title: 'Donner et vendre',
    gives: 'Donne',
    sells: 'Vend',
    sentences: 'phrases',
    share: 'Part qui vend',
    says: (share) =>
      `${share} des phrases vendent quelque chose\u00A0; les autres racontent, demandent, apprennent, remercient.`,
    none: 'Pas encore de phrase datée.',
  },
  habits: {
    title: 'Demander, nommer, remercier, répondre',
    says: 'La part des publications qui le font, et son évolution.',
    of: {
      asks: 'posent une question',
      names: 'nomment quelqu’un',
      thanks: 'remercient',
      answers: 'répondent à quelqu’un',
    },
  },
  scores: {
    title: 'Scores',
    score: 'Score',
    median: 'Score médian',
    says: (median) =>
      `La moitié des brouillons ont ${median}\u00A0points ou plus. Chaque point est un brouillon\u00A0: il s’ouvre là où l’améliorer.`,
    bands: { conversation: 'conversation', almost: 'on y est presque', broadcast: 'diffusion' },
    none: 'Pas encore de brouillon daté qui ait un score.',
  },
  calendar: {
    title: 'Ce qui est prévu',
    says: (number) => `${number} au calendrier.`,
    none: 'Rien n’est prévu. Un jour dans l’en-tête (scheduled: 2026-05-12) place un brouillon ici.',
    previous: 'Mois précédent',
    next: 'Mois suivant',
    crowded: (platforms, most) => `Plus de ${most} sur ${platforms}`,
    crowdedDays: count('jour chargé', 'jours chargés'),
    time: 'Heure',
    list: 'Tout ce qui est prévu',
    today: 'aujourd’hui',
  },
  people: {
    title: 'Les personnes à qui l’on parle',
    says: (number) => `${counted(number, 'personne', 'personnes', 'fr')} dans ces brouillons.`,
    none: 'Personne n’est encore nommé. Nommer quelqu’un, c’est déjà l’inviter.',
    person: 'Personne',
    spokenTo: 'On lui parle',
    thanked: 'On la remercie',
    recommended: 'On la recommande',
  },
  waiting: {
    title: 'Restés sans réponse',
    says: (number) => `${counted(number, 'commentaire attend', 'commentaires attendent', 'fr')} une réponse.`,
    none: 'Tout le monde a sa réponse.',
    asks: 'pose une question',
    comments: 'commente',
    what: 'Ce que fait cette personne',
  },
  phrases: {
    title: 'Les formules qui reviennent',
    none: 'Aucune formule ne revient.',
    says: 'Des formules toutes faites trouvées plus d’une fois. Dites une fois, elles passent\u00A0; dites souvent, elles deviennent un tic.',
    phrase: 'Formule',
    times: 'Fois',
    timesIn: (times, inDrafts) => `${times}\u00A0× dans ${inDrafts}`,
  },
  principles: {
    title: 'Là où la conversation se rompt',
    none: 'Aucun principe n’a perdu de point.',
    says: 'Les points perdus par principe, tous brouillons confondus, et le chemin vers chacun.',
    principle: 'Principe',
    points: 'Points perdus',
    pointsIn: (points, inDrafts) => `−${points} dans ${inDrafts}`,
  },
  footer:
    'Causerie note des brouillons, jamais leurs auteurs, et ne prédit aucune audience. Cette page contient tout ce qu’elle montre et ne va rien chercher ailleurs.',
};
