import type { Pattern } from '../../../phrases/phrase.ts';

const count = '# [(k|m|mille|millions|million|millions de|million de)] [(d|de)]';
const piece = '(post|vidéo|publication|reel|carrousel|short|live|article|contenu|posts|vidéos|reels)';

/** Counters, scores, badges and rankings of a platform told as one's own merit. */
export const figures: readonly Pattern[] = [
  {
    id: 'views-this-month',
    pattern: `${count} (vues|impressions|interactions|comptes touchés|personnes touchées) (cumulées|cumulés|organiques|en organique|ce mois|ce mois ci|cette semaine|sans pub|sans sponsor|sans sponsoriser|en moins de|le mois dernier|sur les # derniers)`,
    hits: ['240 000 impressions organiques.', '12k vues ce mois-ci', '80 000 personnes touchées sans pub'],
    misses: ['12 vues de la mer', '80 000 personnes touchées par la crue'],
  },
  {
    id: 'network-counts',
    pattern: `(mon|notre|ma) (réseau|communauté|audience|newsletter|liste|compte pro|liste mail|infolettre) (compte|dépasse|atteint|a dépassé|a atteint|approche|franchit|frôle|vient de dépasser|vient de franchir|a passé|passe) [(désormais|maintenant|aujourd’hui|déjà|enfin|les|la barre des|le cap des|plus de|près de)] ${count} (abonnés|followers|contacts|relations|inscrits|lecteurs|fans)`,
    hits: ['Mon réseau compte désormais 8 000 contacts.', 'Notre newsletter dépasse les 3 000 inscrits'],
    misses: ['Notre réseau de bus compte 12 lignes.', 'Notre chorale compte 40 inscrits.'],
  },
  {
    id: 'record-of-views',
    pattern:
      '(record|records|record personnel|meilleur score|plus gros score|plus beau score) [absolu] (de|d’|en) (vues|impressions|likes|portée|abonnés|abonnements|clics|partages|visibilité|reach)',
    hits: ['Nouveau record de vues !', 'Mon record personnel d’impressions'],
    misses: ['Un record de chaleur', 'le record du tour'],
  },
  {
    id: 'badge',
    pattern: [
      '(badge|titre|statut|label|pastille|coche) (de|d’|) [linkedin] (top voice|créateur|créatrice|top créateur|top creator|influenceur|super fan|bleu|bleue|vérifié|compte vérifié)',
      '(nommé|nommée|élu|élue|devenu|devenue|suis|sommes) [(enfin|officiellement|désormais)] [linkedin] (top voice|top creator|top créateur|top créatrice)',
      '(mon|notre) compte est (enfin|désormais|maintenant|officiellement) (certifié|vérifié)',
    ],
    hits: [
      'J’ai décroché le badge Top Voice.',
      'Me voilà nommée LinkedIn Top Voice',
      'Notre compte est enfin certifié !',
    ],
    misses: ['Le badge d’entrée est à l’accueil.', 'Le titre de séjour'],
  },
  {
    id: 'ssi-score',
    pattern:
      '(mon|notre|ma) (ssi|score ssi|social selling index|taux d’engagement|taux de clic|taux d’ouverture|engagement rate|score d’influence|score favikon) (est de|est à|atteint|est passé à|passe à|dépasse|monte à|grimpe à|:|frôle) [(les|plus de|près de)] #',
    hits: ['Mon SSI est de 84.', 'Notre taux d’engagement dépasse les 9 %'],
    misses: ['Le taux de TVA est de 20 %.', 'Mon score est de 12 au tennis.'],
  },
  {
    id: 'profile-views',
    pattern: [
      `${count} (vues de|visites sur|visites de|vues sur|consultations de) (mon|notre) profil`,
      `${count} (personnes|recruteurs|professionnels|décideurs) (ont|qui ont) (vu|consulté|visité|regardé|visionné) (mon|notre) (profil|page|post)`,
      `${count} apparitions dans les (résultats de recherche|recherches|résultats)`,
    ],
    hits: ['1 200 vues de mon profil', '900 personnes ont consulté mon profil.', '300 apparitions dans les recherches'],
    misses: ['12 personnes ont visité la ferme.', 'La vue de profil du buste'],
  },
  {
    id: 'streams',
    pattern: `${count} (streams|écoutes|auditeurs mensuels|écoutes mensuelles|vues youtube|lectures spotify|auditeurs) (sur spotify|sur deezer|sur apple|sur youtube|sur les plateformes|spotify|deezer|cumulées|cumulés|au compteur|!|pour (mon|notre|ma))`,
    hits: ['100 000 streams sur Spotify !', '8k écoutes cumulées'],
    misses: ['Trois écoutes suffisent pour l’apprendre.', 'Les auditeurs de la fac'],
  },
  {
    id: 'likes-pour-in',
    pattern:
      '(une avalanche|un raz de marée|une pluie|un tsunami|une tonne|des tonnes|des centaines|des milliers|un déluge) (de|d’) (likes|notifications|notifs|demandes de connexion|demandes d’ajout|demandes de contact|nouveaux abonnés|followers|impressions)',
    hits: ['Une avalanche de likes.', 'J’ai reçu des centaines de demandes de connexion'],
    misses: ['Des centaines de messages de soutien', 'une pluie de grêlons'],
  },
  {
    id: 'counters-explode',
    pattern:
      '(mes|nos|mon|notre) (compteurs|compteur|compteur de vues|linkedin|insta|stats|demandes de connexion) (explosent|explose|ont explosé|a explosé|s’affolent|s’affole|n’arrête pas de vibrer|ne s’arrêtent plus|est en feu|sont en feu) !(au|en|sur la|dans|par)',
    hits: ['Mes demandes de connexion explosent.', 'Notre compteur s’affole !'],
    misses: ['Mon téléphone a explosé au sol.', 'Mes notifs explosent depuis ce matin.'],
  },
  {
    id: 'ranked-creator',
    pattern: [
      '(classé|classée|classés|figure|figurer|entre|entré|entrée|apparaître|suis|sommes) * (parmi les|dans le|top|n ° #|dans les) [top] [#] [(%|meilleurs|premiers)] [des] (créateurs|créatrices|influenceurs|influenceuses|comptes|profils) (les plus suivis|les plus influents|linkedin|francophones|français|belges|suisses|québécois|les plus likés)',
      '(classement|palmarès|top #|top) (favikon|linkedin france|des créateurs|des influenceurs|des créatrices|des influenceuses|des comptes les plus)',
    ],
    hits: ['Classée parmi les créateurs les plus suivis !', 'Je suis 12e du classement Favikon'],
    misses: ['Le classement général du Tour', 'Les comptes de l’association'],
  },
  {
    id: 'trending',
    pattern:
      '(on est|nous sommes|je suis|me voilà|nous voilà) [(enfin|actuellement|déjà)] (en tendance|en tendances|en tt|en top tweet|dans les tendances|n ° # des tendances|dans les pour toi) [(twitter|youtube|tiktok|france)]',
    hits: ['On est en tendance !', 'Nous sommes dans les tendances YouTube'],
    misses: ['Le jaune est en tendance.'],
  },
  {
    id: 'my-post-blew-up',
    pattern: `(mon|ma|notre|nos|mes) [(dernier|dernière|derniers|dernières|premier|petite|petit)] ${piece} [(sur * )] (a|ont) [(littéralement|complètement|vraiment)] (buzzé|percé|explosé|cartonné|fait un carton|fait le tour|fait un tabac|affolé les compteurs|dépassé toutes)`,
    hits: ['Mon dernier post a explosé.', 'Notre vidéo a littéralement fait un carton'],
    misses: ['Le pneu a explosé.', 'Mon tweet parle du four.'],
  },
  {
    id: 'top-post',
    pattern:
      '(mon|notre) (post|article|contenu|reel|tweet) le plus (vu|liké|viral|aimé|partagé) (de tous|du mois|de l’année|à ce jour|de ma vie|jamais|cette année)',
    hits: ['Mon post le plus viral à ce jour.', 'Notre reel le plus vu de l’année'],
    misses: ['Le point le plus haut de l’année'],
  },
  {
    id: 'reach-of-mine',
    pattern: `(touché|touchés|touche|touchons|atteint|atteignons|cumulé|totalisé|fait|généré) [(plus de|près de|déjà)] ${count} (comptes|personnes|vues|impressions|utilisateurs|abonnés) (sur|grâce à|avec) (mes|nos|mon|notre|ce|cette|linkedin|instagram|insta|tiktok|facebook|les réseaux)`,
    hits: ['On a touché 90 000 comptes sur Instagram.', 'J’ai généré 2 millions de vues avec mes vidéos'],
    misses: ['La grève a touché 90 000 personnes.', 'Il a fait 300 km sur ce vélo.'],
  },
  {
    id: 'nobody-knew-me-then',
    pattern: `il y a (#|un|deux|trois|six) (an|ans|mois|semaines) [,] (j’avais|on avait|nous avions|je n’avais|personne ne) * (#|abonnés|aucun abonné|me connaissait|nous connaissait) [abonnés|followers|abonné] [,|.|;|—] [et] (aujourd’hui|maintenant|ce matin) [,|:] * ${count} (abonnés|followers|fans|vues)`,
    hits: [
      'Il y a un an, j’avais 12 abonnés, aujourd’hui 30 000 abonnés.',
      'Il y a 6 mois personne ne nous connaissait, aujourd’hui : 9k followers',
    ],
    misses: ['Il y a un an, j’avais 12 poules, aujourd’hui 30.'],
  },
];
