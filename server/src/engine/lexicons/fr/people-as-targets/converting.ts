import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { target } from './target.ts';

const hunted =
  '(prospects|leads|clients|clientes|abonnés|followers|acheteurs|utilisateurs|décideurs|visiteurs|membres|lecteurs)';
const your = '(vos|tes|nos|mes|leurs|ses|les|des|de nouveaux|plus de|tous vos|tous tes)';
const group =
  '(audience|communauté|base|liste email|liste de contacts|base de contacts|base email|base clients|mailing list)';

/** People fetched by the dozen, measured by how many buy, and worked like a mine. */
export const converting: readonly MendablePhrase[] = [
  target(
    'tant-de-prospects',
    [
      '(trouver|trouvez|trouve|attirer|attirez|attire|générer|générez|génère|décrocher|décrochez|obtenir|obtenez|signer|signez|contacter|contactez|avoir|signé|trouvé|obtenu|généré) [(entre|plus de|jusqu’à|au moins|environ|vos|tes)] # [(nouveaux|premiers|nouvelles)] [(vos|tes)] (prospects|leads|contacts qualifiés|rendez vous qualifiés|rdv qualifiés|appels qualifiés|(clients|clientes) (par (mois|semaine|jour)|en # (jours|semaines|mois|heures)|grâce à|avec|sans|en automatique))',
      '(remplir|remplissez|remplis|remplit|blinder|blindez) (son|votre|ton|leur|leurs|un|mon) (agenda|agendas|calendrier|pipeline|pipe|carnet) [(commercial|de vente|de ventes)] [de] (rendez vous|rdv|appels|prospects|leads|clients)',
      '(remplir|remplissez|remplis|alimenter|alimentez) (son|votre|ton|leur|notre) (pipeline|pipe) [(commercial|de vente|de ventes)]',
    ],
    [
      'Trouvez 10 prospects par semaine.',
      'remplir leur agenda de rendez-vous qualifiés',
      'Comment alimenter votre pipeline.',
    ],
    ['Nous avons trouvé 12 champignons.', 'Remplir son agenda de sorties', 'Le pipeline traverse la mer.'],
  ),
  target(
    'attirer-des-clients',
    `(attirer|attirez|attire|attirent|acquérir|acquérez|acquiert|aimanter|aimantez) ${your} ${hunted} (comme (des mouches|un aimant|par magie)|en (automatique|pilote automatique|illimité)|sur (pilote automatique|commande|demande)|(ultra |hyper |)(qualifiés|premium|haut de gamme|idéaux|high ticket|à haute valeur|prêts à (acheter|payer)))`,
    [
      'Attirez des clients comme des mouches.',
      'attirer des prospects qualifiés',
      'acquérir plus de clients sur commande',
    ],
    ['Attirer des clients dans la cour', 'Le miel attire les mouches.'],
  ),
  target(
    'acquerir-des-utilisateurs',
    [
      '(acquérir|acquérez|acquiert|acquièrent) (des|de nouveaux|plus de|vos|tes|leurs|ses) [(nouveaux|premiers)] (utilisateurs|clients|abonnés|followers|membres|visiteurs)',
      '(acquisition|rétention) (d’utilisateurs|d’abonnés|de followers|d’audience|d’acheteurs|de membres)',
    ],
    ['Acquérez de nouveaux utilisateurs.', 'l’acquisition d’abonnés'],
    ['Le musée a acquis un tableau.', 'l’acquisition du langage', 'un canal d’acquisition de trafic'],
  ),
  target(
    'taux-de-conversion',
    [
      '(améliorer|améliorez|améliore|optimiser|optimisez|optimise|augmenter|augmentez|augmente|doubler|doublez|booster|boostez|booste|exploser|explosez|faire exploser|multiplier) [par #] (son|votre|ton|vos|notre|tes|nos|leur|leurs) taux de (conversion|transformation)',
      '(contenu|contenus|post|posts|page|pages|site|texte|textes|offre|offres|accroche|accroches|email|emails|copywriting|profil|publicité|pub) (qui|doit|doivent|pour|peut|va|vont) (convertit|convertissent|convertir) !(en|le|la|les|des|un|une)',
    ],
    ['Optimisez votre taux de conversion.', 'doubler ton taux de conversion', 'des pages qui convertissent'],
    ['Le taux de conversion entre l’euro et le yen', 'une page qui convertit des miles en kilomètres'],
  ),
  target(
    'exploiter-son-audience',
    [
      `(votre|ta|ton|notre|cette) ${group} (est|c’est) (une mine d’or|un trésor|une machine à (cash|ventes|clients)|votre (premier|meilleur) (actif|levier))`,
      `(segmenter|segmentez|segmente|scorer|scorez|réactiver|réactivez|réchauffer|réchauffez|exploiter|exploitez|activer|activez|presser|pressez|relancer|relancez|travailler) [toute] (votre|ta|ton|leur|sa|la|notre|une) (audience|base de (contacts|prospects|données clients)|base email|base clients|liste email|liste de (contacts|prospects)|mailing list)`,
      '(faites|faire|fait|fais) (entrer|passer|avancer|descendre|rentrer) * * (dans|à travers|le long de) (votre|ton|le|son|leur|un) (tunnel|funnel|entonnoir)',
    ],
    [
      'Votre audience est une mine d’or.',
      'Segmentez votre base de contacts.',
      'faire entrer l’abonné dans votre tunnel',
    ],
    ['Votre base est solide.', 'Faites entrer le chat.', 'Le tunnel est fermé.'],
  ),
  target(
    'prospection',
    [
      '(prospection|prospecter|prospectez|prospecte) [(commerciale|digitale|b2b)] (sur |)(linkedin|instagram|facebook|automatisée|automatique|en automatique|sans effort|par (mail|email|téléphone|message|dm|ia)|sur (linkedin|instagram|facebook|les réseaux)) !(pétrolière|minière)',
      '(évangéliser|évangélisez|éduquer|éduquez) (le|son|votre|notre|ton) (marché|audience|cible|prospects|clients)',
      '(évangéliser|évangélisez|convertir|convertissez) (les|des|vos|nos) (décideurs|clients|prospects|dirigeants|utilisateurs)',
    ],
    ['La prospection LinkedIn sans effort.', 'Il faut éduquer le marché.', 'évangéliser les décideurs'],
    ['La prospection minière a repris.', 'Éduquer un chien', 'Le marché de Noël'],
  ),
  target(
    'viser-les-gens',
    '(campagne|campagnes|publicité|publicités|pub|pubs|contenu|contenus|offre|produit|marque|stratégie) (vise|visent|cible|ciblent|ciblant|visant) (les|des) [(jeunes|nouvelles|nouveaux|futurs|futures|petits|petites)] (mamans|mères|papas|parents|femmes|hommes|jeunes|seniors|étudiants|étudiantes|actifs|cadres|dirigeants|familles|consommateurs|consommatrices|urbains|millennials|ados|adolescents|enfants|# # ans)',
    ['Notre campagne vise les jeunes mamans.', 'une pub qui, elle, reste ; des pubs ciblant les cadres'],
    ['La loi vise les pollueurs.', 'Une campagne de fouilles'],
  ),
  target(
    'personnes-ciblees',
    [
      '(personnes|gens|utilisateurs|abonnés|profils|visiteurs|acheteurs|décideurs) (ultra|hyper|très|super) (ciblés|ciblées|qualifiés|qualifiées)',
      '# (contacts|profils|prospects|abonnés) (qualifiés|ciblés|chauds)',
    ],
    ['Touchez 10 000 personnes ultra ciblées.', 'une base de 500 contacts qualifiés'],
    ['Des personnes très qualifiantes', 'Des maçons qualifiés'],
  ),
  target(
    'porte-monnaie',
    [
      '(convertir|transformer|transformez|convertissez) (un|une|des|chaque|vos|tes|de simples|de parfaits) (inconnu|inconnus|visiteur|visiteurs|passant|passants|curieux|lecteurs|abonnés|abonné|followers|likes) en (client|clients|cliente|acheteur|acheteurs|euros|ventes|cash)',
      '(hameçonner|hameçonne|hameçonnez|ferrer|ferrez|appâter|appâte|appâtez) (le|la|les|un|des|vos|tes) (touriste|touristes|client|clients|chaland|passant|passants|prospects|visiteurs|lecteurs|lecteur)',
      '(l’|un|votre|ton|son|mon|notre) avatar client',
      '(porte monnaie|portefeuilles) (à (adresser|capter|prendre|ouvrir|viser)|sur pattes)',
      '(marché|segment|vivier|cible) (sous exploité|sous exploitée|juteux|juteuse|lucratif|lucrative)',
      '(pressez|presser|rentabilisez|rentabiliser|essorez|essorer|exploitez) (la|votre|ta|sa|leur|cette) (base|liste|communauté|audience)',
      'chaque (abonné|contact|inscrit|membre|follower|lecteur) * * * (vaut|rapporte|pèse) * * # (€|euros|e|dollars|francs)',
      '(entre|entrent|passe|glisse) dans (le|notre|mon|votre|ton) (pipeline|funnel)',
    ],
    [
      'Convertir un inconnu en client',
      'On hameçonne le touriste en trois secondes.',
      'Définissez votre avatar client.',
      'Le secteur est un marché sous-exploité.',
    ],
    ['Convertir un grenier en chambre', 'Un public attentif', 'L’eau entre dans le tunnel.'],
  ),
];
