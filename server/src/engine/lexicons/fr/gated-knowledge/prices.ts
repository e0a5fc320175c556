import { gateOf } from '../../../language/appeals/cue.ts';
import { strictDm } from './words.ts';

const price = gateOf('price');
const prices = '(prix|tarif|tarifs|coût|grille tarifaire|liste de prix)';

/** Prices that one has to ask for. */
export const heldPrices = [
  price(
    'prix-en-mp',
    [
      `${prices} (:|👉|➡️|→|?) [(en|par|via)] ${strictDm}`,
      '^ (en|par) (message privé|mp|dm|privé|message) (uniquement|seulement|exclusivement|svp) $',
      `${prices} [(et|&|/|,)] [(infos|disponibilités|dispos|détails|réservation|conditions|tailles)] [(est|sont|communiqué|communiqués|disponible|disponibles|:|👉|➡️)] [(uniquement|seulement)] (en|par|via|sur) ${strictDm}`,
    ],
    ['Prix en MP.', 'Tarifs et dispos par message privé', 'Prix : en DM', 'Tarifs → MP'],
    ['Le prix du pain a monté.', 'Tarif : 45 €'],
  ),
  price(
    'infos-et-prix-en-mp',
    [
      `(infos|info|détails|renseignements|disponibilités|photos|tailles|commande|commandes|réservation|réservations) [(et|&|/|,)] ${prices} [(👉|:|➡️)] (en|par|via|sur) ${strictDm}`,
    ],
    ['Infos et tarifs en MP', 'Photos, prix en DM'],
    ['Infos et tarifs à la mairie.'],
  ),
  price(
    'en-mp-pour-le-prix',
    [
      `(en|par|via|un|sur) ${strictDm} pour [(le|les|connaître|avoir|obtenir|recevoir|demander)] [(connaître|avoir|nos|mes)] [(le|les|nos|mes|un)] ${prices}`,
    ],
    ['En MP pour le prix', 'Un DM pour connaître nos tarifs'],
    ['Un mot pour le facteur.'],
  ),
  price(
    'prix-sur-demande',
    [
      `${prices} (sur (demande|simple demande|devis uniquement)|nous consulter|me consulter|à la demande|: nous consulter|: sur demande|: me demander)`,
    ],
    ['Tarifs sur demande', 'Prix : nous consulter'],
    ['Le tarif des demandes.', 'Prix de la demande'],
  ),
  price(
    'contactez-pour-le-prix',
    [
      `(contactez|contacte|écrivez|écris|mp|dm|appelez|appelle|consultez) (moi|nous) * pour (le|les|connaître|avoir|obtenir|en savoir plus sur) * ${prices}`,
      `pour (le|les|connaître|avoir|obtenir) [(les|le|nos|mes)] ${prices} [,] (contactez|contacte|écrivez|écris|mp|dm|envoyez|envoie|laissez|laisse) (moi|nous|un)`,
    ],
    ['Contactez-moi pour connaître les tarifs', 'Pour les tarifs, écrivez-nous'],
    ['Écris-moi pour Noël.'],
  ),
  price(
    'demandez-le-prix',
    [
      `(demandez|demande|réclamez) (moi|nous) [(vite|donc)] (le|les|nos|mes|la) ${prices}`,
      `${prices} (en commentaire|en com) sur demande`,
      `(je|on|nous) (te|vous|t) (donne|donnons|communique|communiquons|envoie|envoyons) (le|les|nos|mes) ${prices} (en|par|via) ${strictDm}`,
    ],
    ['Demandez-nous les tarifs', 'Je vous donne les prix en MP'],
    ['Demande le prix au vendeur.'],
  ),
];
