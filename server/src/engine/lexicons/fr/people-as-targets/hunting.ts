import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { target } from './target.ts';

const them = '(prospects|leads|clients|contacts|abonnés|visiteurs|acheteurs)';
const your = '(vos|tes|des|les|ses|nos|leurs|plus de)';

/** Hunting, fishing, warming up and squeezing: what marketers say they do with people. */
export const hunting: readonly MendablePhrase[] = [
  target(
    'bases-de-prospects',
    '(acheter|achetez|louer|base|bases|fichier|fichiers|liste|listes) (de|d’|des) (prospects|contacts qualifiés|emails qualifiés|mails qualifiés|clients potentiels)',
    ['Achetez des fichiers de prospects.', 'une base de contacts qualifiés'],
    ['La liste des invités', 'un fichier de polices'],
  ),
  target(
    'closer',
    [
      `(closer|closez|close|closent) (vos|tes|des|plus de|mes|nos|tous|un|chaque) (prospects|clients|ventes|deals|appels|leads|prospect|client|deal)`,
      '(closeur|closeurs|closeuse|closeuses|vente high ticket|clients high ticket|offre high ticket)',
    ],
    ['Apprenez à closer vos prospects.', 'Devenez closeur.'],
    ['La boîte est close.', 'Les closes du contrat'],
  ),
  target(
    'chasser-les-prospects',
    [
      '(chasse|chassons|chasser|chassez|traque|traquons|traquer|traquez) (les|des|vos|nos|de nouveaux) [(gros|bons|nouveaux|vrais)] (prospects|leads)',
      '(générer|générez|génère|attirer|attirez|attire|acheter|achetez|apporter|apportez) (du|plus de|un) trafic [(qualifié|ciblé)] (vers|sur|pour|à)',
    ],
    ['On chasse les prospects à forte valeur.', 'Générez du trafic qualifié vers votre page.'],
    ['On chasse les corbeaux du pré.', 'Le trafic est dense sur la rocade.'],
  ),
  target(
    'scraper-des-profils',
    '(scraper|scrapez|scrape|scrapper|aspirer|aspirez|extraire|extrayez|siphonner|siphonnez) * (profils|emails|e mails|contacts|abonnés|prospects|adresses mail|coordonnées)',
    ['Scrapez 1 000 profils par jour.', 'aspirer les emails de vos visiteurs'],
    ['Aspirer le tapis', 'extraire le jus'],
  ),
  target(
    'prospection-a-froid',
    [
      '(vos|tes|nos|mes|des|envoyez|envoyer|automatisez|automatiser) [vos|des|ses] cold (email|emails|emailing|mail|mails|call|calls|dm|dms)',
      '(prospecter|prospectez|prospecte|démarcher|démarchez) à froid',
      '(vos|tes|nos|mes) (appels|messages|approches) à froid',
      '(séquence|séquences|machine) de (prospection|relance automatique|relances automatiques)',
    ],
    ['Vos cold emails dorment.', 'Prospectez à froid.', 'une séquence de prospection'],
    ['Une soupe à froid', 'une campagne de fouilles'],
  ),
  target(
    'cout-d-acquisition',
    '(coût|coûts|cout) (d’acquisition (client|clients|par client|par lead|par prospect|de vos clients|d’un client)|par lead|par prospect)',
    ['Divisez votre coût d’acquisition client.', 'un coût par prospect de 4 €'],
    ['Le coût de la vie', 'Le coût par élève'],
  ),
  target(
    'rentabiliser-vos-clients',
    `(rentabiliser|rentabilisez|rentabilise|exploiter|exploitez|presser|pressez|maximiser la valeur de|maximisez la valeur de|extraire plus de) (votre|vos|ton|tes|chaque|ses|la) (base|clients|client|clientèle|visiteurs|visiteur|abonnés|abonné|contacts|base client|base clients|liste email|fichier clients|audience)`,
    ['Rentabilisez votre base clients.', 'exploiter chaque visiteur'],
    ['Rentabiliser le four', 'Exploiter une carrière'],
  ),
  target(
    'captifs',
    '(clientèle|audience|public|clients|utilisateurs|consommateurs|lecteurs|marché) (captif|captive|captifs|captives)',
    ['Une clientèle captive.', 'des utilisateurs captifs'],
    ['Le public applaudit.', 'Des animaux captifs'],
  ),
  target(
    'chauffer-les-prospects',
    '(nurturer|nurturez|nourrir|nourrissez|chauffer|chauffez|chauffe|réchauffer|réchauffez|mûrir|éduquer) (vos|tes|des|les|votre|ton|ses) (prospects|leads|audience|liste|contacts|abonnés|prospect|cible)',
    ['Chauffez votre audience avant la vente.', 'nourrir vos leads'],
    ['Chauffez le four.', 'Nourrir les poules'],
  ),
  target(
    'qualifier-filtrer',
    `(qualifier|qualifiez|qualifie|filtrer|filtrez|scorer|scorez|segmenter|segmentez|trier|triez) (vos|tes|les|des|votre|ton|chaque) (prospects|prospect|leads|contacts|audience|abonnés|clients|base|visiteurs|curieux)`,
    ['Filtrez les curieux.', 'qualifier chaque prospect'],
    ['Filtrer le café', 'Trier les tomates'],
  ),
  target(
    'points-de-douleur',
    [
      '(pain points|pain point|points de douleur de (vos|votre|tes|ton|leur|leurs|nos)|douleurs de (votre|ta|vos|tes) (cible|clients|prospects|audience|client))',
      '(appuyer|appuyez|appuie|jouer|jouez|joue) * sur (la douleur|les douleurs|leurs peurs|ses peurs|le fomo|la peur de rater|leurs frustrations|leurs émotions|la peur de manquer)',
      '(déclencheurs d’achat|déclencher l’achat|déclencher un achat|déclenchent l’achat|biais cognitifs pour (vendre|convaincre|convertir))',
    ],
    ['Identifiez leurs pain points.', 'Appuyez sur leurs peurs.', 'des mots qui déclenchent l’achat'],
    ['Un point de douleur au genou', 'Appuyez sur le bouton.'],
  ),
  target(
    'casser-les-objections',
    '(casser|cassez|contourner|contournez|démonter|démontez|détruire|détruisez|pulvériser|pulvérisez|neutraliser|neutralisez|désamorcer|désamorcez|anticiper et lever) [toutes] (les|leurs|ses|vos|tes) objections',
    ['Cassez toutes les objections.', 'neutraliser leurs objections'],
    ['J’ai deux objections.', 'Casser les noix'],
  ),
  target(
    'client-ideal',
    '(votre|ton|mon|notre|leur) (client idéal|cliente idéale|buyer persona|icp|clientèle idéale|avatar client)',
    ['Qui est votre client idéal ?', 'ton buyer persona'],
    ['Un client est entré.', 'Votre idéal'],
  ),
  target(
    'vivier-de-prospects',
    '(vivier|réservoir|gisement|mine|bassin|océan|vague) (de|d’) (prospects|leads|clients potentiels|acheteurs|acheteurs potentiels)',
    ['LinkedIn, un vivier de prospects.', 'un gisement d’acheteurs'],
    ['Un vivier de truites', 'une mine de charbon'],
  ),
  target(
    'trafic-qualifie',
    [
      'trafic (froid|chaud|tiède)',
      '(convertir|convertissez|convertit|transformer|transformez|transforme|monétiser|monétisez|rentabiliser|rentabilisez) (votre|le|ce|ton|leur|du) trafic [(en (clients|ventes|leads|chiffre d’affaires|euros|rendez vous))]',
    ],
    ['Transformez votre trafic en clients.', 'un trafic froid'],
    ['Le trafic est dense sur l’A7.', 'du trafic sur la voie'],
  ),
  target(
    'recolter-des-emails',
    [
      '(collecter|collectez|récolter|récoltez|capturer|capturez|capter|captez) (des|les|leurs|leur|plus d’|l’) (emails|e mails|mails|adresses|coordonnées|numéros|adresse mail|email|adresse email) [(de|des) (vos|tes|visiteurs|prospects|clients|abonnés|internautes|curieux)]',
      '(collecter|collectez|récolter|récoltez|récupérer|récupérez|capturer|capturez|capter|captez) (des|les|leurs|leur|plus d’|l’) (emails|e mails|mails|adresses|coordonnées|données|numéros|adresse mail|email|adresse email) (de|des) (vos|tes|visiteurs|prospects|clients|abonnés|internautes|curieux)',
    ],
    ['Récoltez les emails de vos visiteurs.', 'capturer leur email'],
    ['Récolter les prunes', 'Récupérez vos colis.', 'Le script sert à récupérer les e-mails d’une boîte.'],
  ),
  target(
    'salaries-ambassadeurs',
    '(faites|faire|fait|transformez|transformer) (de|vos|ses|nos|tes) (vos|ses|nos|salariés|collaborateurs|employés|équipes|clients|tes) [(salariés|collaborateurs|employés|équipes|clients|abonnés)] (en|des|vos|leurs|de vrais|ses) (ambassadeurs|meilleurs ambassadeurs|ambassadrices|premiers ambassadeurs|meilleurs vendeurs|vendeurs|vrp)',
    ['Faites de vos salariés des ambassadeurs.', 'transformez vos clients en vendeurs'],
    ['Les ambassadeurs sont arrivés.'],
  ),
  target(
    'capital-humain',
    '(votre|notre|leur|son|précieux) capital humain',
    ['Valorisez votre capital humain.', 'notre capital humain'],
    ['Le capital de la société', 'le corps humain'],
  ),
  target(
    'toucher-une-cible',
    '(toucher|touchez|touche|atteindre|atteignez|viser|visez|adresser|adressez|activer|activez|séduire|séduisez) (la|une|cette|les|des|vos|nos|de nouvelles) [bonne|bonnes|nouvelle|nouvelles] (cible|cibles|segment|segments|persona|personas|csp|millennials|gen z|génération z|audiences|niches)',
    ['Comment toucher une cible jeune.', 'adressez vos personas', 'viser de nouvelles audiences'],
    ['Atteindre le sommet'],
  ),
  target(
    'tant-de-prospects-par-jour',
    '(contacter|contactez|contacte|prospecter|prospectez|démarcher|démarchez|ajouter|ajoutez|relancer|relancez|inviter|invitez|toucher|touchez) * # (prospects|profils|personnes|contacts|décideurs|dirigeants|entreprises|inconnus) (par jour|chaque jour|par semaine|chaque semaine|en automatique|automatiquement|par mois)',
    ['Contactez 100 prospects par jour.', 'ajouter 50 profils en automatique'],
    ['Inviter 20 personnes samedi'],
  ),
  target(
    'ferrer-le-client',
    `(pêcher|ferrer|ferrez|appâter|appâtez|hameçonner|harponner|chasser|chassez|traquer|traquez|accrocher|accrochez|choper|chopper) (le client|les clients|des clients|vos clients|le prospect|les prospects|vos prospects|de nouveaux clients|vos premiers clients|tes premiers clients)`,
    ['Ferrez vos prospects en trois secondes.', 'chasser le client'],
    ['Pêcher la truite', 'Le client est roi.'],
  ),
  target(
    'siphonner-la-concurrence',
    `(voler|volez|vole|piquer|piquez|pique|siphonner|siphonnez|récupérer|récupérez|aspirer) ${your} ${them} (de vos|de la|des|à vos|de tes|à tes|à la) (concurrents|concurrence)`,
    ['Volez les clients de vos concurrents.', 'piquer des abonnés à la concurrence'],
    ['Il a volé des clients du café.'],
  ),
  target(
    'upsell',
    '(upsell|upsells|upseller|upsellez|cross sell|cross seller|downsell|downsells|order bump|order bumps|upselling|cross selling)',
    ['Ajoutez un upsell.', 'upseller vos clientes'],
    ['Le prix baisse.'],
  ),
  target(
    'cerveau-reptilien',
    '(parler|parlez|s’adresser|adressez vous|vendre|vendez|plaire) au cerveau (reptilien|du client|de vos|de vos prospects|de vos clients|de l’acheteur)',
    ['Parlez au cerveau reptilien.', 'vendre au cerveau de vos clients'],
    ['Le cerveau du poulpe'],
  ),
];
