import { gateOf } from '../../../language/appeals/cue.ts';
import { free, knowledge, knowledgeOrLink, my, notAnOrder, strictDm } from './words.ts';

const held = gateOf('private');

/** What is told in a private message only. */
export const heldInPrivate = [
  held(
    'plus-d-infos-en-mp',
    [
      `!(proposez|proposer|propose|proposons|continuez|continuer|réglez|régler|traitez|traiter) (plus d infos|plus d info|plus d informations|plus de détails|plus de précisions|toutes les infos|toutes les informations|tous les détails|plus de renseignements|la suite|le reste|en savoir plus) [(c est|est|sont|disponible|disponibles|uniquement|seulement|,|:|👉|➡️)] (en|par|via|sur) ${strictDm}`,
    ],
    ['Plus d’infos en MP', 'La suite : en privé', 'Toutes les infos par message privé'],
    ['Plus d’infos sur notre site', 'La suite en images', 'Proposez la suite en privé.'],
  ),
  held(
    'infos-en-mp',
    [
      `^ (infos|info|renseignements|informations|détails) [(et|&|/) (réservation|réservations|inscription|inscriptions|commande|commandes|devis)] [(👉|➡️|:|uniquement)] (en|par|via) ${strictDm}`,
    ],
    ['📩 Infos et réservations en DM', 'Infos en MP'],
    ['Infos : la rue est barrée.', 'Il me donne des infos en privé.'],
  ),
  held(
    'le-guide-est-en-mp',
    [
      `${my} [petit] ${knowledgeOrLink} ${free} [(est|sont|c est|disponible|disponibles|dispo|uniquement|seulement|:|👉)] (en|par|via) ${strictDm}`,
      `(lien|liens|détails|adresse) [(est|sont|dispo)] (en|par|via) ${strictDm}`,
    ],
    ['Le lien est en MP', 'La recette complète en DM', 'Lien en MP'],
    ['Le lien est mort.', 'La recette en photos'],
  ),
  held(
    'en-mp-pour-le-guide',
    [
      `^ (mp|dm|pv|inbox) [(📩|📨|👉|➡️|:)] (pour|si (tu veux|vous voulez|tu souhaites|vous souhaitez)) [(recevoir|avoir|obtenir|connaître|découvrir|télécharger)] [(le|la|les|l|mon|ma|mes|notre|nos|un|une|ce|cette)] ${knowledge}`,
      `(en|par|via|un|mon|mes|moi) ${strictDm} (pour|si (tu veux|vous voulez|tu souhaites|vous souhaitez|ça t intéresse|ça vous intéresse)) [(recevoir|avoir|obtenir|connaître|découvrir|accéder|télécharger)] [(à|au|aux)] [(le|la|les|l|mon|ma|mes|notre|nos|un|une|ce|cette)] ${knowledge}`,
      `^ (mp|dm|pv|inbox) pour (le|les|mon|ma|mes) ${knowledgeOrLink}`,
      `^ (mp|dm|pv|inbox) pour [(connaître|avoir|recevoir|obtenir)] (le|la|les|nos|mes|notre|mon) (prix|tarif|tarifs|devis|montant)`,
    ],
    [
      'MP pour connaître le tarif',
      'Écrivez-moi en MP pour recevoir le guide',
      'Un DM si tu veux ma checklist',
      'DM 📩 pour recevoir le guide',
    ],
    ['Écris-moi en MP quand tu passes.', 'Un message pour toi.'],
  ),
  held(
    'en-mp-pour-en-savoir-plus',
    [
      `(en|par|via|un|mes|moi) ${strictDm} (pour|si (tu veux|vous voulez|tu souhaites|vous souhaitez)) [(en|avoir|obtenir|recevoir|connaître)] (savoir plus|plus d infos|plus d info|plus d informations|plus de détails|des infos|les infos|toutes les infos|tous les détails|les détails|découvrir comment|savoir comment|comprendre comment)`,
    ],
    ['MP-moi en MP pour en savoir plus', 'Un DM pour savoir comment', 'Écris en privé si tu veux les détails'],
    ['En MP pour en rire.'],
  ),
  held(
    'en-commentaire-puis-en-mp',
    [
      `(en commentaire|en commentaires|en com|dans les commentaires|sous ce post) [(et|puis|,|:|=|→)] (je|on|nous) (te|vous|t) (le|la|les|l) (envoie|enverrai|envoies|enverrons|transmets|transmettrai|adresse|adresserai|adressons|partage|partagerai|donne|fais parvenir|file|glisse) * (en|par|via|dans vos|dans tes) ${strictDm}`,
    ],
    ['Demandez en commentaire et on vous l’adresse en message privé', 'GO en com, je te l’envoie par MP'],
    ['Posez vos questions en commentaire.', 'Je te l’envoie par MP.'],
  ),
  held(
    'demande-moi-le-lien',
    [
      // Who may come into a group asks whoever keeps its door.
      `${notAnOrder} (demandez|demande|réclamez|réclame) (moi|nous) [(vite|donc|en commentaire|en mp|en dm|juste|simplement|par message)] ${my} ${knowledgeOrLink.replace('|accès', '')} !(de parenté|entre|d identité)`,
      `${notAnOrder} (demandez|demande|réclamez|réclame) (moi|nous) (l accès|vos accès|ton accès) (à|au|aux) ${my} ${knowledge}`,
    ],
    ['Demande-moi le lien', 'Demandez-nous le guide en MP', 'Demandez-moi l’accès à ma formation'],
    ['Demande-moi la lune.', 'Tu me demandes le lien ?', 'Demandez-moi l’accès au groupe des parents.'],
  ),
  held(
    'dm-moi',
    [
      `${notAnOrder} (dm|mp|pm) (moi|nous) [(pour|si|vite|direct|maintenant|👉)] !(ton|ta|tes|votre|vos|ce soir|demain|quand|plutôt)`,
    ],
    ['DM-moi pour la suite', 'MP moi'],
    ['Dm-moi ton adresse.', 'Il m’envoie un MP.'],
  ),
  held(
    'viens-en-mp',
    [
      `${notAnOrder} (viens|venez|rendez-vous|rdv|passe|passez|file|filez|direction|go) [(me|m|nous)] [(parler|écrire|voir|en parler|discuter)] [(direct|vite|directement|vers|dans)] (en|les|mes|nos) (mp|dm|dms|mps|messages privés|pv|inbox)`,
      `(ça se passe|tout se passe|la suite se passe|on se retrouve) (en|dans (mes|les)) (mp|dm|dms|mps|messages privés|pv)`,
    ],
    ['Viens en DM !', 'Rendez-vous en MP'],
    ['Viens en train.', 'Rendez-vous en avril.'],
  ),
  held(
    'je-t-explique-en-mp',
    [
      `(je|j|on) (te|t|vous) [(en)] [(le|la|les)] (explique|dis|dit|montre|raconte|révèle|dévoile|détaille|parle) [(tout|comment|ça|la méthode|le reste|la suite|la technique)] [_] (en|par|via) ${strictDm}`,
      `^ (envoyez|envoie|laissez|laisse) (moi|nous) un ${strictDm} (et|,) (je|on|nous) (vous|te|t) (le|la|les|l|) (dis|donne|donnons|dirai|explique|montre|dit|dirons|donnerai)`,
    ],
    ['Je t’explique tout en DM', 'Je vous dis comment en MP', 'Envoie-moi un MP et je te l’explique.'],
    ['Je te dis ça en face.', 'Je t’explique en français.'],
  ),
  held(
    'pas-en-public',
    [
      `(je|on) (ne|n) * (pas|rien) * (en public|ici|publiquement) [,] [(mais|seulement|que)] (en|par) ${strictDm}`,
      `(uniquement|seulement|exclusivement) (en|par|via) ${strictDm}`,
    ],
    ['Je ne dis rien ici, mais en MP', 'Réponses uniquement en MP'],
    ['Uniquement en rayon.'],
  ),
];
