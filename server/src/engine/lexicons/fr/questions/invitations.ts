import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

/** What readers are asked for; the nouns of "vos retours", "votre avis". */
const answers =
  '(<avis,n>|<retour,n>|<idée,n>|<conseil,n>|<expérience,n>|<témoignage,n>|<remarque,n>|<suggestion,n>|<réponse,n>|' +
  '<ressenti,n>|<opinion,n>|<point,n> de vue|<astuce,n>|<anecdote,n>|<reco,n>|<recommandation,n>|<adresse,n>|<piste,n>|' +
  '<exemple,n>|<histoire,n>|<impression,n>|<critique,n>|<recette,n>|<méthode,n>|<technique,n>|<solution,n>|<truc,n>|<photo,n>|<souvenir,n>|<favori,n>|<routine,n>|<habitude,n>|lumieres)';
const yours = '(vos|votre|tes|ton|ta)';

const invitation = cueOf('invitation');

export const invitations: readonly QuestionCue[] = [
  invitation(
    'tell-me',
    [
      '(dis|dites) (moi|nous) !(que|qu|oui|non|stop|bravo|ok|yes|merci)',
      '(dis|dites) (le|la|les) (moi|nous)',
      '(dis|dites) (m|nous) en',
    ],
    ['Dites-moi ce que vous en pensez.', 'Si tu as essayé, dis-le-moi.'],
    ['Dites-moi que je rêve.', 'Il me l’a dit hier.'],
  ),
  invitation(
    'say-to-me',
    [
      '(venez|viens|pouvez|peux|pourriez|pourrais|hesitez pas a|hesite pas a|plaisir a|sympa de|gentil de) (me|nous) (dire|raconter|repondre|conseiller|eclairer|aider|corriger)',
      '(vous|tu) (me|nous) (direz|diras|raconterez|raconteras)',
      '(me|nous) (dire|donner|faire) (ce que (vous|tu)|comment (vous|tu)|si (vous|tu)|part * (vos|votre|tes|ton)|vos|votre)',
    ],
    ['N’hésite pas à me dire si je me trompe.', 'Vous me direz si la recette marche chez vous.'],
    ['Il est venu nous dire bonjour.'],
  ),
  invitation(
    'tell-stories',
    [
      '(racontez|raconte) (moi|nous|tout)',
      '!(vous|nous|qui) racontez (vos|votre|le|la|les|en)',
      'raconte (ton|ta|tes)',
    ],
    ['Racontez-moi votre premier jour.', 'Raconte-nous comment tu as commencé.'],
    ['Elle raconte son enfance à Brest.', 'Ce que vous racontez est passionnant.'],
  ),
  invitation(
    'share-yours',
    [
      `(partagez|partager|partage) * ${yours} * ${answers}`,
      '(partagez|partage|donnez|donne|balancez|balance|envoyez|envoie|racontez|raconte|montrez|montre|citez|cite|postez|poste|filez|file|sortez|sors|lachez|lache|mettez|mets|ajoutez|ajoute|ecrivez|glissez|glisse) [(moi|nous)] (le|la|les) (votre|votres|tien|tienne|tiens|tiennes)',
      `(partagez|partage) (les|le|la) (moi|nous|en commentaire|en commentaires|ici)`,
      '(partagez|partage) (avec nous|avec moi) !(cette|ce|cet)',
    ],
    [
      'Balancez les vôtres.',
      'Raconte la tienne.',
      'Partagez vos meilleures astuces.',
      'Venez partager avec nous vos retours.',
    ],
    ['Partagez cette publication avec vos amis.', 'Je partage mon bureau.'],
  ),
  invitation(
    'curious',
    [
      '<curieux,adj> de (vous|te) (lire|entendre|ecouter)',
      '!(sont|etes|est|etait|etaient|gens|si|plus) <curieux,adj> (de|d) (savoir|connaitre|avoir|comprendre|lire|recueillir)',
      '<curieux,adj> (de|d) * (vos|votre|tes|ton) *' + ` ${answers}`,
    ],
    [
      'Je suis curieuse de vous lire.',
      'Curieux d’avoir vos retours là-dessus.',
      'Très curieux de savoir comment vous faites.',
    ],
    ['Les gens sont curieux de savoir.', 'Un chat curieux de tout.'],
  ),
  invitation(
    'looking-forward',
    [
      '(hate|<impatient,adj>|plaisir|<ravi,adj>|<heureux,adj>) (de|d) (vous|te) (lire|entendre)',
      `(hate|<impatient,adj>|<ravi,adj>|<heureux,adj>) (de|d) (lire|avoir|connaitre|decouvrir|entendre|recueillir) ${yours}`,
      '(hate|<impatient,adj>) (de|d) savoir ce que (vous|tu)',
      `<attendre> [avec impatience] ${yours} ${answers}`,
    ],
    ['Hâte de vous lire !', 'J’attends vos retours avec impatience.', 'Ravie d’avoir vos avis.'],
    ['Hâte d’être à samedi.', 'J’attends mon train.'],
  ),
  invitation(
    'would-like-to-know',
    [
      'j (aimerais|adorerais|aimerai) [bien|beaucoup|vraiment|tellement] (savoir|connaitre|comprendre|lire|entendre|recueillir)',
      '(je|nous) (voudrais|voulais|voudrions|souhaiterais|souhaite|cherche a|cherchons a) [bien|beaucoup|vraiment] (savoir|connaitre|recueillir)',
      'nous (aimerions|adorerions) [bien|beaucoup|vraiment] (savoir|connaitre|comprendre|lire|entendre|recueillir)',
      `(aimerais|adorerais) [bien] avoir (${yours}|des|un) ${answers}`,
    ],
    [
      'J’aimerais bien savoir comment vous gérez ça.',
      'Nous aimerions connaître votre avis.',
      'J’aimerais avoir vos retours.',
    ],
    ['J’aimerais dormir.', 'Elle voudrait savoir nager.'],
  ),
  invitation(
    'yours-matter',
    [
      `${yours} ${answers} (sur|de|du|des|d|à propos) * * * (m|nous) (interesse|interessent|interesserait|interesseraient)`,
      `${answers} (m|nous) (interesse|interessent|interesserait|interesseraient|aiderait|aideraient|serait|seraient|sera|seront)`,
      `${answers} (est|sont|sera|seront|serait|seraient) * (<bienvenu,adj>|<précieux,adj>)`,
      '(veux|voudrais|veut|voulons) bien (entendre|lire|avoir|connaitre) (vos|votre|tes|ton|d autres|un autre)',
      `${answers} (de|d|sur|pour|en) _ [_] (est|sont|sera|seront|serait|seraient) * (<bienvenu,adj>|<précieux,adj>)`,
      '(tout|toute|tous|toutes) * _ (est|sont|sera|seront|serait|seraient) * <bienvenu,adj>',
      `(${answers}|aide) <bienvenu,adj>`,
      `(toute|toutes|tout|tous) [(vos|autre|autres)] (aide|aides|piste|pistes|conseil|conseils|suggestion|suggestions|avis|idée|idées|coup de main) (est|sont|sera|seront|serait|seraient) [(la|le|les)] [(très|bien|vraiment)] (<apprécié,adj>|utile|utiles)`,
      '(je|nous|j|on) [(me permets de|nous permettons de)] (sollicite|sollicitons|solliciter) (vos|votre|tes|ton) (conseil|conseils|avis|aide|lumières|idées|pistes|expérience)',
      '(j|je|nous|on) (accueille|accueillons|accueillerai|accueillerons|accueillerais) [(volontiers|avec plaisir)] (vos|tes|toutes vos|tous vos|toute) (conseil|conseils|avis|idée|idées|piste|pistes|suggestion|suggestions|remarques)',
    ],
    [
      'Vos retours m’intéressent.',
      'Vos avis sur le nouvel horaire m’intéressent.',
      'Toute suggestion est la bienvenue.',
      'Conseils bienvenus !',
      'Vos astuces de semis sont les bienvenues.',
      'Toute aide serait appréciée.',
      'Je sollicite vos conseils.',
      'Nous accueillons volontiers toutes vos pistes.',
    ],
    [
      'Votre avis d’imposition est disponible.',
      'Bienvenue à tous.',
      'Votre aide de mai a été appréciée.',
      'Nous accueillons tous les voisins.',
    ],
  ),
  invitation(
    'taker',
    ['!(trouve|trouver|trouvera|trouvent|un|aucun|pas|sans) (preneur|preneuse|preneurs|preneuses)'],
    ['Je suis preneuse de vos idées.', 'Si vous avez mieux, je suis preneur.'],
    ['Le canapé a trouvé preneur.', 'Il n’y a aucun preneur.'],
  ),
  invitation(
    'i-am-looking-for',
    [
      '!(quand|lorsque|si|que) je (cherche|recherche) (un|une|des|quelqu|d|du|desesperement|toujours un|actuellement un)',
      `(cherche|recherche) * ${answers} !(de recherche)`,
    ],
    ['Je cherche un bon dentiste à Lyon.', 'Bonjour, recherche conseils pour un premier potager.'],
    ['Quand je cherche un livre, je vais à la bibliothèque.', 'Il cherche ses clés.'],
  ),
  invitation(
    'help-me',
    [
      '(aidez|aide) (moi|nous) !(a atteindre|a gagner|a passer|a depasser|a faire connaitre)',
      `besoin (de|d) (${yours} (aide|soutien|lumieres|${answers})|aide|conseils|un conseil|un coup de main|vous pour|vos lumieres|avis)`,
      '(eclairez|eclaire) (moi|nous|ma)',
      '(conseillez|conseille|recommandez|recommande|suggerez|suggere|proposez|propose|expliquez|explique) (moi|nous)',
      '(on|quelqu un|qqn) (m|nous) (explique|aide|eclaire|conseille)',
    ],
    ['Aidez-moi à choisir.', 'J’ai besoin de vos lumières.', 'J’aimerais qu’on m’explique pourquoi.'],
    ['Aidez-nous à atteindre 10 000 abonnés.', 'Elle explique son métier.'],
  ),
  invitation(
    'if-you-have',
    [
      `si (vous avez|tu as|t as|quelqu un a|qqn a|certains ont|vous auriez|tu aurais) * (${answers}|info|infos|contact|contacts|tuyau|tuyaux|mieux)`,
      'si (vous connaissez|tu connais|quelqu un connait|qqn connait|quelqu un sait|qqn sait) (un|une|des|quelqu|qqn|d|comment|ou|si|la|le)',
      'si (quelqu un|qqn|l un d entre vous|l une d entre vous|un de vous|certains|d autres) [d entre vous] (a|ont) [(deja|aussi)] (essaye|teste|tente|vecu|connu|fait|reussi|trouve|rencontre|eu|vu|lu)',
      'si (vous avez|tu as|t as) deja (essaye|teste|tente|vecu|connu|fait|reussi|rencontre) [_] [_] [_] , (je|on|nous) (prends|prend|prenons|veux|suis)',
      `(je|on|nous) (prends|prend|prenons) (tous|toutes|volontiers|avec plaisir) (les|vos|tes) ${answers}`,
      'si (vous etes|tu es) (passe|passee|passes|passees) par la',
    ],
    [
      'Si vous avez une idée, je prends.',
      'Si quelqu’un connaît un artisan sérieux, merci !',
      'Si quelqu’un a déjà essayé, je suis là.',
      'On prend toutes les idées.',
    ],
    ['Si quelqu’un a sonné, je dormais.', 'Si vous avez faim, la cantine est ouverte.', 'Si tu as le temps, passe.'],
  ),
  invitation(
    'ask-me',
    [
      '(posez|pose) (moi|nous|vos|tes|toutes|votre|ta)',
      '!(vous|ne) demandez (moi|nous)',
      '(je|nous|on) (reponds|repond|repondrai|repondrons|repondons) (a|volontiers|avec plaisir|a toutes)',
    ],
    ['Posez-moi vos questions.', 'Si ça vous intrigue, je réponds volontiers.'],
    ['Il pose ses valises.', 'Vous demandez beaucoup.'],
  ),
  invitation(
    'thanks-for-answers',
    [`merci [d avance|par avance] (pour|de) ${yours} (${answers}|aide)`],
    ['Merci d’avance pour vos conseils.', 'Merci pour votre aide !'],
    ['Merci pour le café.', 'Merci à tous.'],
  ),
  invitation(
    'floor-is-yours',
    [
      'a vous la parole',
      'la parole est a vous',
      '^ a (vous|toi) $',
      'a vos (claviers|commentaires|stylos|plumes)',
      'je (vous|t) (ecoute|lis)',
      '(vous|tu) en (pensez|penses) quoi',
    ],
    ['À vous la parole !', 'Je vous écoute.', 'À vous !'],
    ['Il a pris la parole.', 'C’est à vous de décider.'],
  ),
  invitation(
    'let-us-talk',
    [
      '(parlons|discutons|debattons) en',
      '(parlez|parle) (moi|nous) (de|d|en)',
      '(on|nous) en (parle|discute|debat|reparle) (en|dans les|ici|ensemble|quand)',
      '(venez|viens|hesitez pas a venir|hesite pas a venir) [en] (discuter|debattre|parler|echanger)',
      '(venez|viens|hesitez pas a|hesite pas a) (participer|prendre part|contribuer|vous joindre|te joindre) [(au|a la|a nos|aux|a ce|a cette)] (debat|discussion|conversation|debats|discussions|echanges)',
      '(discutez|debattez|parlez) en',
    ],
    [
      'Parlons-en en commentaires.',
      'Parle-moi de ton projet de jardin.',
      'Venez en discuter jeudi.',
      'Venez participer au débat !',
    ],
    ['Parlons-nous assez fort ?', 'Elle parle de tout.', 'Venez participer au défilé.'],
  ),
  invitation(
    'give-yours',
    [
      `(donnez|donne|laissez|laisse) [(moi|nous)] (${yours}|un) ${answers}`,
      `(ecrivez|envoyez|citez|cite) [(moi|nous)] (vos|votre|tes|ton) * ${answers}`,
      '(repondez|reponds|reagissez|reagis) (moi|nous|en|ici|dans|ci|sous)',
      '(envoyez|envoie|laissez|laisse) (moi|nous) un (message|mot|mail|mp) si (vous|tu)',
      '!(vous|qui|les|des) (ecrivez|ecris) (moi|nous)',
      '(faites|fais) (moi|nous) (signe|part|savoir|un retour|vos|tes)',
      '(tenez|tiens|prevenez|previens) (moi|nous)',
      '(proposez|citez|nommez|listez) (vos|votre|un|une|moi)',
    ],
    ['Donnez-moi votre avis.', 'Réagissez en commentaire.', 'Faites-moi signe si vous passez à Nantes.'],
    ['Il donne son avis.', 'Elle laisse un grand vide.'],
  ),
  invitation(
    'i-invite-you-to',
    [
      '(invite|invitons|hesitez pas|hesite pas|libre|libres) a (reagir|commenter|repondre|debattre|completer|temoigner|discuter|poser|rebondir|corriger)',
      // Whoever answers a survey is asked.
      '(repondez|repondre|participez|participer) a (ce|cette|notre|nos|un|une|mon|ma|la|l) [(petit|petite|court|courte)] (sondage|questionnaire|enquete)',
      'vous (solliciter|sollicitons|interroger|consulter) [,] (au travers d|a travers|au moyen d|par|via) un [(petit|court)] (sondage|questionnaire)',
      '(repondez|repondre|participez|participer) au [(petit|court)] (sondage|questionnaire)',
      `(invite|invitons|hesitez pas|hesite pas) a (partager|donner|laisser|proposer|raconter) ${yours}`,
    ],
    [
      'N’hésitez pas à compléter cette liste.',
      'Je vous invite à partager vos expériences.',
      'Répondez à notre petit sondage.',
      'Nous voudrions vous solliciter, au travers d’un sondage.',
    ],
    ['Je vous invite à dîner.', 'Il n’hésite pas à courir.', 'Le sondage est clos.'],
  ),
  invitation(
    'correct-me',
    [
      '(corrigez|corrige|contredisez|contredis|detrompez|detrompe) (moi|nous)',
      '(completez|complete) (la|ma|cette|en|moi)',
    ],
    ['Corrigez-moi si je me trompe.', 'Complétez ma liste !'],
    ['Elle corrige ses copies.', 'Une formation complète.'],
  ),
];
