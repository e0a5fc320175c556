import { wordSet } from '../wordSet.ts';
import type { PleaWords } from './pleaWords.ts';

/** Stems of verbs in -er: an order to several, to one, and an infinitive. */
const stems = `
  vot sign partag repartag relay diffus repost retweet lik abonn financ contribu particip cotis parrain sponsoris recommand not evalu
  soutien don cliqu`.split(/\s+/);
const regular = stems.filter(Boolean);
const irregular = wordSet(
  'soutenez soutiens repondez reponds remplissez remplis inscrivez inscris rejoignez rejoins rt relaie',
);
const infinitives = wordSet('soutenir repondre remplir completer inscrire rejoindre');
const weakInfinitives = wordSet(`
  faire laisser mettre donner prendre envoyer aider suivre inviter passer offrir deposer ecrire contacter accorder devenir apporter ajouter`);

/** The words of pleas in French. */
export const french: PleaWords = {
  orders: new Set([...regular.flatMap((stem) => [`${stem}ez`, `${stem}e`]), ...irregular, 'aidez', 'completez']),
  infinitives: new Set([...regular.map((stem) => `${stem}er`), ...infinitives]),
  places: wordSet('abonnez abonne abonner rejoignez rejoins rejoindre'),
  nouns: wordSet('note vote partage don recommandez recommande recommander'),
  weakOrders: wordSet(`
    faites fais laissez laisse mettez mets donnez donne prenez prends envoyez envoie aide suivez suis invitez invite allez va venez viens
    passez passe offrez offre deposez depose ecrivez ecris contactez cliquez accordez pensez pense oubliez oublie hesitez devenez deviens
    rendez apportez ajoutez ajoute tentez parlez accordez`),
  weakInfinitives,
  favours: wordSet(`
    vote votes voix voter signature signatures signer partage partages partager relais rt rts like likes abonne abonnes abonnement
    abonnements avis etoile etoiles reponse reponses repondants participants participant benevole benevoles volontaire volontaires
    don dons donateurs parrain parrains parrainage parrainages sponsor sponsors mecene mecenes contribution contributions contributeurs
    soutien soutiens questionnaire sondage enquete formulaire petition cagnotte testeurs testeuses inscriptions precommandes clic clics
    vues recommandation recommandations candidature bras renforts pouce followers temoignages repondre remplir participation`),
  things: wordSet('note coup main mains tourner circuler mot chaine page compte newsletter gagner atteindre remporter'),
  jobs: wordSet(`
    stage stages alternance emploi poste cdi cdd opportunite opportunites apprentissage travail boulot job missions mission embauche
    employeur entreprise contrat clients`),
  needs: wordSet(`
    besoin cherche cherchons cherchent recherche recherchons recherchent manque manquent faut faudrait appel quete reste voudrais aimerais
    compte comptons comptent sollicite sollicitons disponible ecoute attend attendons espere esperons`),
  welcomes: wordSet(`
    apprecie apprecies appreciee appreciees bienvenu bienvenus bienvenue bienvenues svp stp compte comptent aide aident aiderait
    aideraient manquent manque recherches recherche demandes necessaires attendus utile utiles precieux precieuse`),
  firstPerson: wordSet('je j on nous notre nos mon ma mes m me moi'),
  firstSingular: wordSet('je j mon ma mes m me moi'),
  leads: wordSet('et puis alors donc svp stp merci ou vite vous tous toutes ensuite tous maintenant'),
  infinitiveLeads: wordSet(
    'de d a pour vous t te me m nous y allez venez pouvez pourriez peux pourrais faut veuillez et ou bien',
  ),
  farLeads: wordSet(`
    merci pensez pense penser hesitez hesite oubliez oublie veuillez allez venez pouvez pourriez peux pourrais faut suffit invite invitons
    minute minutes besoin prenez prendre comptons compte appel peuvent peut pourrait pouvoir demande`),
  objects: wordSet(`
    pour mon ma mes notre nos nous moi ce cet cette ces la le les l a au aux en et ou massivement largement svp stp vite sur ici un une
    autour vous toi via max maximum sans partout avec d des du ! s y`),
  matters: wordSet(`
    vote votes voix concours finale finaliste finalistes nomme nommes nomine nomines selectionne selectionnes lice prix trophee trophees
    candidature questionnaire sondage enquete etude memoire these petition cagnotte campagne lien bio commentaire commentaires minute
    minutes seconde secondes delai cloture partage partages signature signatures sponsors benevoles stage alternance emploi cv avis abonnes
    mp dm formulaire page chaine reseau recruteurs merci compte comptent aide clic crowdfunding ulule kisskissbankbank site`),
  gifts: wordSet(`
    parce car puisque echange retour offert offerte offerts offrons recevrez gagnerez permettra permettront permettrait financera
    financeront servira serviront appris decouvert moitie majorite resultat resultats voici cafe gateau repas formation gratuit gratuite raconte
    raconterai racontons montre`),
  denials: wordSet('pas jamais aucun aucune ni sans plus eviter evite phrase phrases formule formules'),
  urges: wordSet('oubliez oublie hesitez hesite'),
};
