/** What a noun of event is as a verb. */
interface EventVerb {
  readonly infinitive: string;
  /** The thing does it: "l'ouverture de l'atelier" is "l'atelier ouvre". */
  readonly itself?: true;
  /** Somebody does it to the thing: "nous ouvrons l'atelier". */
  readonly done?: true;
  /** People do it: "notre déménagement" is "nous déménageons". */
  readonly people?: true;
}

/** By the noun, folded. */
export const events: Readonly<Record<string, EventVerb>> = {
  ouverture: { infinitive: 'ouvrir', itself: true, done: true, people: true },
  reouverture: { infinitive: 'rouvrir', itself: true, done: true, people: true },
  fermeture: { infinitive: 'fermer', itself: true, done: true, people: true },
  lancement: { infinitive: 'lancer', done: true },
  sortie: { infinitive: 'sortir', itself: true },
  parution: { infinitive: 'paraître', itself: true },
  publication: { infinitive: 'publier', done: true },
  creation: { infinitive: 'créer', done: true },
  inauguration: { infinitive: 'inaugurer', done: true },
  organisation: { infinitive: 'organiser', done: true },
  signature: { infinitive: 'signer', done: true },
  renouvellement: { infinitive: 'renouveler', done: true },
  recrutement: { infinitive: 'recruter', done: true },
  arrivee: { infinitive: 'arriver', itself: true, people: true },
  depart: { infinitive: 'partir', itself: true, people: true },
  retour: { infinitive: 'revenir', itself: true, people: true },
  reprise: { infinitive: 'reprendre', itself: true },
  demarrage: { infinitive: 'démarrer', itself: true },
  debut: { infinitive: 'commencer', itself: true },
  demenagement: { infinitive: 'déménager', itself: true, people: true },
  participation: { infinitive: 'participer', people: true },
};
