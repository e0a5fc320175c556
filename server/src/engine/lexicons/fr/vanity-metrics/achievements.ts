import type { Pattern } from '../../../phrases/phrase.ts';

const audience = '(abonnés|abonnées|abonné|followers|follower|fans|abos|inscrits|connexions|relations)';
const count = '# [(k|m|mille|millions|million|millions de|million de)] [(d|de)]';
const reach =
  '(vues|impressions|likes|like|j’aime|réactions|partages|lectures|écoutes|streams|interactions|retweets|rt)';
const own =
  '(mon|ma|mes|notre|nos) [(dernier|dernière|premier|première|petit|petite)] (post|posts|publication|publications|vidéo|vidéos|article|articles|reel|reels|compte|page|chaîne|tweet|tweets|thread|profil|story|live|podcast|épisode|contenus|contenu|tiktok|carrousel|short|shorts|blog)';
const reached =
  '(dépassé|dépassons|dépasse|atteint|atteignons|atteins|franchi|franchissons|franchis|passé|passons|passe|gagné|gagnons|gagne|fait|faisons|cumulé|cumule|cumulons|totalisé|totalise|totalisons|généré|génère|réuni|obtenu|explosé|engrangé|récolté)';

/** Followers, likes, views and impressions told as one's own achievement, in French. */
export const achievements: readonly Pattern[] = [
  {
    id: 'cap-des-abonnes',
    pattern: [
      `(cap|barre|seuil|palier|objectif) (des|de|symbolique des) ${count} * ${audience}`,
      `(cap|barre|seuil|palier) (des|de) ${count} * ${reach}`,
      `${own} * * (dépassé|atteint|passé|franchi|dépasse|atteint|dépasser|atteindre|franchir) (le|un) (million|milliard|millier) (d|de) ${reach}`,
    ],
    hits: [
      'Notre vidéo a dépassé le million de vues.',
      'On vient de passer le cap des 10 000 abonnés !',
      'la barre des 5k followers',
      'le seuil de 1 million de vues',
    ],
    misses: ['Le cap des Aiguilles', 'le cap des 40 ans'],
  },
  {
    id: 'deja-tant',
    pattern: [
      `^ [(déjà|enfin|et|wow|ça y est|et voilà|hier|plus de|yes|allez|bientôt|yeah|incroyable|ouah|waouh|bim|boum)] [(,|:|!)] [(plus de|déjà|les|bientôt|enfin)] ${count} * (abonnés|abonnées|followers|fans) [(sur|ici|merci)] !(en|d|dans|du|des|pour|à la|à l|au|aux)`,
      `^ [(déjà|plus de)] ${count} (vues|impressions|likes) [(sur|en|pour|,|merci)]`,
    ],
    hits: ['10 000 abonnés !', 'Déjà 2 500 followers ici', '1 million de vues en 24h'],
    misses: [
      'Les abonnés du gaz',
      'Il y a 200 abonnés à la bibliothèque.',
      '4 000 abonnés à la piscine, un seul maître-nageur.',
    ],
  },
  {
    id: 'nous-sommes-tant',
    pattern: [
      `(nous sommes|on est|vous êtes|nous voilà|on était|nous voici|je suis à|on est à|nous sommes à|nous étions) [(déjà|désormais|maintenant|enfin|aujourd’hui|plus de|près de|bientôt|presque)] [(plus de|près de|à)] ${count} * (abonnés|abonnées|followers|fans|à (me|nous) suivre|à (suivre|aimer|liker) (la|ma|notre|cette) (page|chaîne))`,
    ],
    hits: [
      'Nous sommes désormais 5 000 abonnés.',
      'Vous êtes plus de 12 000 à me suivre !',
      'On est déjà 800 à aimer cette page',
    ],
    misses: ['Nous sommes 12 dans le bus.', 'On est abonnés au journal.'],
  },
  {
    id: 'my-post-did',
    pattern: [
      `${own} (sur|de|du|des|avec) _ [_] [_] (a|ont|vient de|viennent de|est à|totalise|cumule|dépasse) [(déjà|largement|fait|dépassé|atteint|faire)] * ${count} * (vues|likes|j’aime|partages|impressions|lectures)`,
      '^ # [#] (likes|vues|partages|impressions|abonnés|lectures|retweets) (en|sur) (une|un|#|deux|trois|quelques) (journée|jour|jours|semaine|semaines|heure|heures|h|mois|seul|post)',
      `${own} * (a|ont|vient de|viennent de|est à|fait|totalise|cumule|dépasse|affiche|frôle|compte) [(déjà|largement|fait|dépassé|atteint|cumulé|généré|dépasser|atteindre|passer|franchir|recueilli|reçu)] * ${count} * (vues|impressions|likes|j’aime|réactions|partages|abonnés|followers|lectures|écoutes|commentaires)`,
    ],
    hits: [
      'Mon dernier post a fait 120 000 vues.',
      'Mon reel sur les crêpes a fait 2 millions de vues.',
      '1 348 likes en une journée, record battu.',
      'Notre page vient de dépasser les 3 000 abonnés',
      'Ma vidéo totalise 1 million de vues',
    ],
    misses: ['Mon dernier post parle du four.', 'Le rapport a 200 pages.'],
  },
  {
    id: 'i-reached',
    pattern: [
      `(j’ai|je|nous avons|nous|on a|on|on vient de|je viens de|nous venons de|ai|avons) [(enfin|déjà|officiellement|même|aussi)] (${reached.slice(1, -1)}|dépasser|atteindre|franchir|passer|gagner) * ${count} * ${audience}`,
      `(j’ai|nous avons|on a|je viens de|on vient de|nous venons de) [(enfin|déjà|officiellement)] (${reached.slice(1, -1)}|dépasser|atteindre|franchir|cumuler|générer) * ${count} * (vues|impressions|likes|j’aime|réactions|streams)`,
    ],
    hits: [
      'J’ai enfin atteint 1 000 abonnés.',
      'On vient de franchir les 50k followers',
      'Nous avons généré 2 millions d’impressions',
    ],
    misses: ['J’ai gagné 20 euros.', 'Nous avons atteint 3 000 mètres.'],
  },
  {
    id: 'so-many-on-my',
    pattern: [
      `${count} ${reach} (sur|pour|à) (mon|ma|mes|notre|nos) [(dernier|dernière|premier|petit)] (post|vidéo|publication|reel|article|compte|profil|page|tweet|dernière|contenu|contenus|story|chaîne|podcast|carrousel)`,
      `${count} * ${audience} (sur|pour) (mon|ma|notre) (compte|page|chaîne|profil|insta|instagram|tiktok|linkedin|newsletter)`,
    ],
    hits: ['80 000 vues sur mon dernier post', '3 000 abonnés sur notre page'],
    misses: ['3 000 abonnés au gaz', 'les vues sur mer'],
  },
  {
    id: 'thanks-for-so-many',
    pattern: [
      `(merci|mercii|bienvenue) * (pour|à|aux|pour les|pour vos|à mes|à nos|aux) ${count} * (abonnés|followers|abonnées|vues|likes|j’aime|fans|impressions)`,
      `${count} * (abonnés|followers|vues|likes|fans) [(,|:|!)] (merci|mercii|wow|quelle fierté|quelle folie|c’est fou|c’est dingue|c’est énorme|on fête ça)`,
    ],
    hits: ['Merci pour les 10 000 abonnés !', 'Merci à nos 3 000 followers', '1 000 abonnés, c’est fou'],
    misses: ['Merci pour les 10 roses.'],
  },
  {
    id: 'help-me-reach',
    pattern: [
      `(objectif|en route vers|direction|cap sur|prochain objectif|next step|goal|plus que) [(:|les|vers)] * ${count} (abonnés|followers|vues|likes|fans)`,
      `(aidez|aide)-(moi|nous) à (atteindre|passer|dépasser|arriver à|franchir|avoir) * ${count} (abonnés|followers|vues|likes|fans|j’aime)`,
    ],
    hits: ['Objectif : 5 000 abonnés', 'Aidez-nous à atteindre les 1 000 followers', 'Plus que 20 abonnés'],
    misses: ['Objectif Lune', 'Plus que 20 minutes'],
  },
  {
    id: 'growth-percent',
    pattern: [
      '(+|plus|hausse de|augmentation de|croissance de) # % (d’engagement|d’abonnés|de vues|de portée|d’impressions|de visibilité|de followers|de likes|sur mes posts|de reach)',
      '(mon|ma|notre|nos|mes) (taux d’engagement|portée|impressions|vues|statistiques|stats|visibilité|reach) (a|ont|est|sont|atteint|explose|explosent|s’envole|s’envolent) [(explosé|doublé|triplé|bondi|grimpé|augmenté|décollé|de|à|passé|passées)]',
    ],
    hits: ['Un mois à + 300 % d’engagement', 'Mes impressions ont doublé', 'Notre portée explose'],
    misses: ['une hausse de 3 % du lait', 'Mes vues sur la question'],
  },
  {
    id: 'gone-viral',
    pattern: [
      '(mon|notre|ma) [(dernier|dernière|premier)] (post|vidéo|publication|reel|tweet|tiktok|article) (est devenu|est devenue|devient|a fait le|fait le|est passé|a été) [(complètement|totalement)] (viral|virale|buzz)',
      '(je suis|j’ai|on est|nous sommes) (devenu|devenus|été|passé|passés) [(complètement)] (viral|viraux|viraux sur|top voice|créateur le plus suivi|top # %)',
      '(je suis|nous sommes|on est) * (dans le top|top) # [%] (des|mondial|français|france|de) * (créateurs|linkedin|profils|comptes|influenceurs|créatrices)',
    ],
    hits: ['Mon post est devenu viral.', 'Je suis dans le top 1 % des créateurs LinkedIn'],
    misses: ['Un rhume viral', 'Le top 14 reprend.'],
  },
  {
    id: 'followers-show-off',
    pattern: [
      `(suivi|suivie|suivis|lu|lue|vu|vue) (par|par plus de|par près de) ${count} (personnes|abonnés|professionnels|followers|lecteurs|internautes|passionnés) [(sur (linkedin|instagram|tiktok|youtube|facebook|x|insta))]`,
      `(compte|communauté|audience) (de|à|avec|de plus de) [plus de] ${count} * (abonnés|followers|fans|personnes engagées)`,
      `${count} (abonnés|followers) (linkedin|instagram|insta|tiktok|youtube|facebook|twitter|cumulés|au compteur|au total)`,
    ],
    hits: ['suivie par 30 000 personnes sur LinkedIn', 'une communauté de 12k followers', '40 000 abonnés LinkedIn'],
    misses: ['suivi par un médecin', 'une communauté de communes'],
  },
  {
    id: 'thousand-likes',
    pattern: [
      `(des|plus de|plusieurs) (milliers|centaines|dizaines de milliers|millions) (de|d’) (vues|likes|j’aime|abonnés|followers|impressions|partages) (sur|pour) (mon|ma|mes|notre|nos|ce|cette)`,
      '(mille|un million de|dix mille|cent mille) (mercis et|abonnés|followers|vues)',
    ],
    hits: ['des milliers de vues sur mon post', 'Dix mille abonnés, quelle joie'],
    misses: ['des milliers de moutons', 'mille excuses'],
  },
];
