import { appealCues } from './appeals.fr.ts';
import { kindCueOf, type PostKindCue } from './cue.ts';
import { noticeCues } from './notices.fr.ts';

const thanks = kindCueOf('thanks');
const congratulation = kindCueOf('congratulation');
const jobOffer = kindCueOf('job-offer');
const condolences = kindCueOf('condolences');
const apology = kindCueOf('apology');
const safety = kindCueOf('safety');

export const postKindCues: readonly PostKindCue[] = [
  thanks(
    'strong',
    'thank-you',
    [
      '^ [(un|mille|encore|tout simplement|bonjour et|bonsoir et|salut et)] [(tres|grand|immense|enorme|gros|simple|petit)] [(grand|fois)] (merci|mercis) !(d|par|de bien vouloir|de ne|de partager|de me|de nous|de votre attention|de vous|de repondre|de liker)',
      '(tiens|tenons) a (remercier|dire (merci|un grand merci)|vous remercier|exprimer ma gratitude)',
      '(voudrais|voulais|souhaite|souhaitons|veux|aimerais) [(vous|te)] (remercier|dire merci)',
      '(je|nous|on) (vous|te|les|la|le|l) (remercie|remercions)',
      '(je|nous|on) (remercie|remercions)',
      '(gratitude|reconnaissance) (envers|a|pour|infinie)',
    ],
    ['Merci à toute l’équipe du refuge !', 'Je tiens à remercier mes voisins.', 'Un immense merci à Zoé.'],
    ['Merci d’avance.', 'Merci de partager.', 'Il m’a dit merci.'],
  ),
  congratulation(
    'strong',
    'congratulations',
    [
      '^ * (felicitations|bravo|chapeau) (a|au|aux|pour|les|toute|tous|mon|ma|mes|_)',
      '^ [(un|tres|un tres)] [bon|joyeux|heureux] (anniversaire|noel)',
      '^ (bon|joyeux|heureux|belle|bonne) (anniversaire|annee|fete|fetes|noel|retraite|chance|vent)',
      '^ tous mes voeux',
    ],
    ['Bravo à Zoé pour sa médaille !', 'Joyeux anniversaire Karim !'],
    ['La salle a crié bravo.'],
  ),
  jobOffer(
    'strong',
    'we-are-hiring',
    [
      '(nous|on|je) (recrute|recrutons|embauche|embauchons) (un|une|des|#|notre|nos|deux|trois)',
      '(nous|on) (recrute|recrutons|embauche|embauchons) !(souvent|trop|mal|bien|pas|comme|encore|toujours|rarement)',
      'recrute (un|une|des|son|sa|ses|#|deux|trois|pour|en)',
      '<offre,n> (d emploi|de stage|d alternance)',
      'poste [(est|sont)] a pourvoir',
      'candidatures (de|pour (un|nos|les|le)) (stage|stages|apprentissage|alternance) (sont|est) ouvertes',
      '(postulez|candidatez) (a|pour) (nos|notre|un|l un de nos) (stages|stage|alternances|alternance|apprentissage)',
      '(avis de|en cours de) recrutement',
      '(rejoignez|rejoins|integrez|renforcez) (notre|nos|l|mon) (equipe|equipes|aventure)',
    ],
    ['Nous recrutons une menuisière.', 'La mairie recrute un jardinier.', 'Postulez à nos stages.'],
    ['Recruter est un métier.'],
  ),
  jobOffer(
    'weak',
    'terms-of-employment',
    [
      '(cdi|cdd|alternance|stage|interim|temps plein|plein temps|temps partiel|mi temps|teletravail)',
      '(nous|on|je) (recherche|recherchons) (un|une|des|#|notre|nos|deux|trois)',
      '(nous|on) (cherche|cherchons) (un ou une|une ou un|un e|une e|notre (futur|future|prochain|prochaine))',
      '(<candidature,n>|postuler|postulez|postule|cv|lettre de motivation)',
      '(<profil,n>|<poste,n>|<mission,n>|salaire|remuneration|embauche|h f|f h|experience exigee|debutant accepte|prise de poste)',
    ],
    ['CDI à temps plein.', 'Envoyez votre CV.'],
    ['Il a écrit une lettre.'],
  ),
  condolences(
    'strong',
    'mourning',
    [
      '[(sinceres|mes|nos|toutes mes)] condoleances',
      '(repose|reposez|repose toi) en paix',
      '^ rip',
      '(nous a|nous ont|m a|vient de nous|il nous a|elle nous a) (quitte|quittes|quittee|quitter)',
      '(s est|vient de s) (eteint|eteinte|eteindre)',
      '(est|sont|etait|vient d etre) (decede|decedee|decedes|decedees)',
      '(le|son|du|au) deces (de|du|d)',
      '(est|sont) (mort|morte|morts|mortes) (ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      '(perdu|perdre) (mon|ma|mes|notre|nos|un|une) (pere|mere|papa|maman|fils|fille|frere|soeur|mari|femme|ami|amie|amis|collegue|grand|chien|chienne|chat|chatte|oncle|tante|ancien|ancienne|cher|chere)',
      '(mes|nos|toutes mes|toutes nos) pensees (vont|a|aux|sont|accompagnent)',
      '(obseques|funerailles|inhumation|enterrement) (de|auront|aura|ont|mardi|lundi|mercredi|jeudi|vendredi|samedi)',
      '(une|en) [derniere] (pensee|hommage) (pour|a|emue|aux)',
      'une pensee emue',
      '(immense|profonde|grande) tristesse (que|d|de)',
      '(la|une|l) [(profonde|grande|immense)] (douleur|peine) de (vous|te) (faire part|annoncer|apprendre)',
      '(avis|faire part) de deces',
    ],
    [
      'Toutes mes condoléances à sa famille.',
      'Jeanne nous a quittés hier.',
      'Nous avons perdu notre ami Paul.',
      'Nous avons la douleur de vous faire part de son départ.',
    ],
    ['Il a quitté le bureau à midi.', 'J’ai perdu la tête.', 'J’ai de la peine à me lever.'],
  ),
  apology(
    'strong',
    'sorry',
    [
      '(je|on) m excuse !(moi|mais)',
      'nous nous excusons',
      '(presente|presentons|presenter|dois|devons|demande|demandons) * excuses',
      '(mes|nos) [(plus|plus profondes)] [(sinceres)] excuses',
      '(vous|je|nous|leur) (demande|demandons) pardon',
      '^ * <désolé,adj> !(mais|de te|de vous|si|not)',
      '(suis|sommes) [(sincerement|vraiment|tellement|profondement|tres)] (<désolé,adj>|<navré,adj>|<confus,adj>) !(mais)',
      '^ (pardon|mea culpa|erratum)',
    ],
    [
      'Je vous présente toutes mes excuses.',
      'Nous sommes sincèrement désolés pour la panne.',
      'Mea culpa : la date était fausse.',
    ],
    ['Désolé mais c’est faux.', 'Il s’excuse rarement.'],
  ),
  safety(
    'strong',
    'lost',
    [
      '^ [(svp|urgent|help)] (perdu|perdue|perdus|trouve|trouvee|disparu|disparue|recherche) [:] [_] [_] [,] [_] (chat|chatte|chaton|chien|chienne|chiot|lapin|perroquet|furet|tortue|enfant|fille|garcon|ado|telephone|portefeuille|portable|cle|cles|doudou)',
      '(mon|ma|notre|le|la) (chat|chatte|chaton|chien|chienne|chiot|lapin|perroquet|furet) * (s est (echappe|echappee|sauve|sauvee|enfui|enfuie)|a disparu|n est (pas|plus) rentre|n est (pas|plus) rentree|est (perdu|perdue|introuvable))',
      'si vous (le|la|l|les) (voyez|apercevez|croisez|trouvez|avez vu|avez vue)',
    ],
    [
      'Perdu chat roux quartier de la gare.',
      'Perdu : chienne noire.',
      'Notre chienne s’est échappée hier.',
      'Si vous la croisez, appelez-moi.',
    ],
    ['J’ai perdu patience.', 'Si vous voyez ce que je veux dire.'],
  ),
  safety(
    'strong',
    'danger',
    [
      '(alerte|vigilance) (rouge|orange|enlevement|meteo|incendie|inondation|inondations|crue|crues|orages|canicule|evacuation)',
      '(evacuez|evacuation|confinez|abritez) (vous|immediatement|les|le|la|en|des|du|obligatoire)',
      '(disparition inquietante|appel a temoins|avis de recherche|personne disparue|(n est|n est toujours|est) pas (rentre|rentree|reapparu|reapparue) [(chez elle|chez lui|a la maison)] depuis|a disparu|portee disparue|porte disparu)',
      '(rappel|rappels) (de|d|du) (produit|produits|lot|lots|_ contamine)',
      '(avis|consigne|consignes|note|information) de (securite|rappel) (pour|a|aux|concernant|:|,)',
      'ne (consommez|buvez) (pas|plus) (ce|cet|cette|ces|le|la|les|l|de)',
      '(evitez|quittez|contournez) (le secteur|la zone|les abords|le quartier|de circuler|tout deplacement|de prendre la route)',
      '(evitez|contournez) (la rue|l avenue|le boulevard|la place|le pont|la plage|la gare|la piscine)',
      '(appelez|composez|contactez) [immediatement] le (15|17|18|112|114|115|119|3919|samu)',
      '(fuite (de (gaz|chlore|ammoniac|monoxyde)|toxique)|risque (d etouffement|de strangulation|de brulure|d incendie|d inondation|d effondrement|d explosion|d intoxication|d electrocution)|eau non potable|(eau|gaz|electricite|courant) (sera|est|seront) (coupe|coupee|coupes|coupees|interrompu|interrompue)|avis aux (riverains|habitants|usagers)|coupure (d eau|d electricite|de courant)|ferme jusqu a nouvel ordre|fermee jusqu a nouvel ordre|route coupee|route barree)',
      '(restez|mettez vous) (chez vous|a l abri|en hauteur|confines)',
    ],
    [
      'Vigilance rouge : restez à l’abri.',
      'Rappel de produit : fromage de la ferme.',
      'Avis de sécurité pour les acheteurs du cerf-volant.',
      'Ne buvez pas l’eau du robinet.',
      'Évitez la rue du Moulin.',
      'Une fuite de chlore à la piscine.',
    ],
    [
      'Une alerte sur mon téléphone.',
      'Mange doucement, disait-elle.',
      'Évitez la précipitation.',
      'La fuite du temps.',
    ],
  ),
  ...appealCues,
  ...noticeCues,
];
