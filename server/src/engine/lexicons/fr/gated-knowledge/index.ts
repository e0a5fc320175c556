import { type GatePhrase, gateOf } from '../../../language/appeals/cue.ts';

const held = gateOf('private');
const price = gateOf('price');
const elsewhere = gateOf('elsewhere');
const address = gateOf('address');
const ask = gateOf('ask');
const promise = gateOf('promise');

const dm = '(mp|dm|dms|pv|ib|inbox|privé|message privé|messages privés|messagerie|messagerie privée|message)';
const strictDm = '(mp|dm|dms|pv|ib|inbox|privé|message privé|messages privés|messagerie privée)';
const knowledge =
  '(guide|guides|pdf|checklist|check-list|méthode|technique|recette|liste|template|templates|modèle|modèles|trame|fiche|fiches|tuto|tutoriel|plan|ebook|e-book|replay|kit|prompt|prompts|script|scripts|workflow|étude|ressource|ressources|document|doc|notion|tableau|tableur|programme|stratégie|astuces|secret|secrets|réponse|réponses|solution|formule|mode d emploi|lien|liens|détails|détail|procédure|étapes|exemples|exemple|outil|boilerplate|dashboard|démo|protocole|audio|vidéo|formation|masterclass|cheat sheet|calculateur|simulateur|accès|fichier)';
const notAnOrder = '!(je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|l|les|le|la|a|ai|ont)';

/** How French posts hold knowledge back. Half of a bargain each, `ask` and `promise` count together only. */
export const gatePhrases: readonly GatePhrase[] = [
  price(
    'price-in-private',
    [
      `(prix|tarif|tarifs|devis|coût|budget) [et (infos|disponibilités|dispos|détails|réservation|conditions)] [est|sont|communiqué|communiqués|disponible|disponibles|sur demande] (en|par|via) ${strictDm}`,
      `(en|par|via) ${strictDm} pour (le|les|connaître|avoir|obtenir|recevoir) [(connaître|avoir|nos|mes)] [(le|les|nos|mes)] (prix|tarif|tarifs)`,
      '(prix|tarif|tarifs) (sur demande|nous consulter|me consulter)',
      `(contactez|contacte|écrivez|écris|mp|dm|demandez|demande) (moi|nous) * pour (le|les|connaître|avoir|obtenir) * (prix|tarif|tarifs)`,
    ],
    ['Prix en MP.', 'Tarifs sur demande', 'Contactez-moi pour connaître les tarifs', 'Écris-moi en DM pour le prix'],
    ['Le prix du pain a monté.', 'Tarif : 45 €'],
  ),
  held(
    'more-in-private',
    [
      `(plus d infos|plus d info|plus d informations|plus de détails|plus de précisions|toutes les infos|toutes les informations|plus de renseignements|détails|la suite|le reste|lien|liens|le guide|la méthode|la recette|la liste|la réponse|la solution|le pdf|le tuto|le replay) [(c est|est|sont|disponible|disponibles|uniquement|seulement)] (en|par|via) ${strictDm}`,
      `^ [(👉|📩|💌)] (infos|info|renseignements|informations) [(et|&|/) (réservation|réservations|inscription|inscriptions|tarifs|tarif|prix|commande|commandes|devis)] [(👉|➡️|:)] (en|par|via) ${strictDm}`,
      `(en|par|via|un|mon|mes|moi) ${strictDm} (pour|si (tu veux|vous voulez|tu souhaites|vous souhaitez)) [(en|le|la|les|l|plus|toutes|recevoir|avoir|obtenir|connaître|découvrir|connaitre|accéder)] [(à|le|la|les|l|mon|ma|notre|en|d)] (savoir plus|infos|info|informations|détails|précisions|renseignements|${knowledge.slice(1, -1)})`,
      `${notAnOrder} (demandez|demande|réclamez|réclame) (moi|nous) [(vite|donc|en commentaire|en mp|en dm|juste|simplement)] (le|la|les|l|mon|ma|notre|un|ton|votre) ${knowledge}`,
      `${notAnOrder} (dm|mp) (moi|nous) [(pour|si)]`,
    ],
    ['Plus d’infos en MP', 'Infos et réservations en DM', 'Écrivez-moi en MP pour recevoir le guide', 'Demande-moi le lien', 'DM-moi pour la suite'],
    ['Envoyez-nous votre numéro de commande en DM.', 'Écris-moi en MP quand tu passes.', 'Plus d’infos sur notre site'],
  ),
  elsewhere(
    'in-my-bio',
    [
      `(le|la|les|ma|mon|notre|mes|nos|tout|toute|toutes|l) [(petit|petite|grand)] (guide|guides|pdf|checklist|méthode|technique|recette|recettes|liste|template|templates|fiche|tuto|ebook|kit|prompts|réponse|solution|secret|stratégie|programme|étude|protocole|cheat sheet|modèle|démo) [(complet|complète|entier|entière|détaillé|détaillée|gratuit|gratuite|offert|offerte|en question)] [(est|sont|se trouve|se trouvent|t attend|vous attend|disponible|dispo|:|→|👉)] [(est|disponible|dispo|dispos)] (en|dans la|dans ma|dans notre|via la|via ma|via le lien en|avec le lien en|lien en) bio`,
      `(la|le) (suite|reste|réponse|solution|secret) [(est|se trouve|c est)] (dans|en) (ma|mon|notre|la) (bio|newsletter|formation|masterclass|programme|coaching|webinaire|webinar|accompagnement|groupe privé)`,
      '(je|j|on|nous) (révèle|dévoile|explique|partage|montre|donne|livre|t explique|vous explique|te montre|vous montre|te révèle|vous révèle) (tout|la méthode|ma méthode|le reste|la suite|comment|mes secrets|le secret|les étapes|toute la méthode|toute ma méthode) * (dans|lors de|pendant|en) (ma|mon|le|la|notre|cette|ce) * (formation|masterclass|programme|coaching|webinaire|webinar|accompagnement|atelier payant|newsletter)',
    ],
    ['La méthode est en bio.', 'Le guide complet est dans ma bio', 'La suite est dans ma newsletter', 'Je révèle tout dans ma formation'],
    ['Lien en bio', 'La suite est dans le fil.', 'Sa bio est drôle.'],
  ),
  address(
    'for-your-address',
    [
      `${notAnOrder} (laissez|laisse|entrez|entre|donnez|donne|renseignez|renseigne|mettez|mets|indiquez|indique|saisis|saisissez) [(nous|moi|juste|simplement)] (votre|ton) [(adresse)] (mail|email|e-mail|courriel|adresse) [(ci-dessous|en commentaire|en mp|en dm|ici)] (pour|et)`,
      `(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) * [(à|a)] [(la|ma|notre)] (newsletter|infolettre|liste) * (pour|et) * (recevoir|recevez|reçois|télécharger|débloquer|obtenir|accéder|découvrir)`,
      '(contre|en échange de) (votre|ton) (mail|email|e-mail|courriel|adresse)',
    ],
    ['Laisse ton mail et reçois le plan', 'Entrez votre e-mail pour le télécharger', 'Inscris-toi à ma newsletter pour recevoir le kit'],
    ['Inscrivez-vous à la newsletter.', 'Il a laissé son mail à l’accueil.'],
  ),
  ask(
    'comment',
    [
      `${notAnOrder} (commentez|commente|commentes)`,
      '(en commentaire|en commentaires|dans les commentaires|en com|en réponse à ce post)',
      `${notAnOrder} (laissez|laisse|mettez|mets|postez|écrivez) [(moi|nous|juste|simplement)] (un|1) (commentaire|com|mot|emoji)`,
      '(votre|ton) commentaire',
    ],
    ['Commente ce post', 'Mets GUIDE en commentaire', 'Laissez un commentaire'],
    ['Il commente le match.'],
  ),
  ask(
    'message',
    [
      `${notAnOrder} (écrivez|écris|contactez|contacte|envoyez|envoie|mp|dm|répondez|réponds|ajoutez|ajoute|connectez|connecte|contactes) (moi|nous|toi|vous)`,
      `(en|par|via) ${dm}`,
      `(envoyez|envoie|un|1) [(moi|nous)] [(un|1|petit)] (dm|mp|message privé|message)`,
      `${notAnOrder} (likez|like|abonnez-vous|abonne-toi|suivez-moi|suis-moi|partagez|partage|repostez|repost|identifiez|identifie|taguez|tague)`,
    ],
    ['Écrivez-moi', 'Envoie-moi un DM', 'Abonne-toi à la page'],
    ['Je lui écris demain.'],
  ),
  promise(
    'i-send-it-to-you',
    [
      `!(t|vous|ne) (je|on|nous) [(te|vous|t)] (le|la|les|l) (envoie|envoies|envoyons|enverrai|enverrons|transmets|partage|fais passer|file|donne|dm|mp|donnerai) [(en|par|direct|gratuitement|directement)]`,
      `(je|on|nous) (te|vous|t) [(le|la|les|l)] (envoie|enverrai|envoyons|enverrons|partage|partagerai|transmets|transmettrai|donne|donnerai|file|offre|offrirai|fais parvenir|mp|dm|fais) [(aussi|tout|gratuitement|direct|directement|de suite|en mp|en dm|par mail|un|une|le|la|les|mon|ma|mes|notre|l|volontiers|en privé)] [(petit|check|un|audit|check gratuit)] [${knowledge}]`,
      `(pour|et) (recevoir|recevez|reçois|obtenir|obtenez|obtiens|avoir|avoir accès|accéder|débloquer|télécharger|récupérer|profiter|gagner) (le|la|les|l|mon|ma|mes|notre|nos|un|une|votre|ton|ta|à|au|gratuitement|mon|ce|cette|de) [_] [_]`,
      '(tu|vous) [(le|la|les|l)] (reçois|recevez|recevras|recevrez|auras|aurez) [(tout|le|la|les|accès|un|une)]',
      '(la|le|les|l|mon|ma) (checklist|guide|pdf|modèle|template|kit|fiche|ebook) [(vous|t|te)] (sera|est|seront) [(envoyé|envoyée|offert|offerte)]',
    ],
    ['Je te l’envoie', 'Je vous envoie le plan en MP', 'Pour recevoir la trame', 'Tu recevras tout'],
    ['Je lui envoie une carte.', 'Il le partage avec sa sœur.'],
  ),
];
