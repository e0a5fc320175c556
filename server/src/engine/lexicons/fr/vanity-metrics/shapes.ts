import type { Pattern } from '../../../phrases/phrase.ts';

const count = '# [(k|m|mille|millions|million|millions de|million de)] [(d|de)]';
const fans = '(abonnés|abonnées|followers|fans|abos)';
const reach =
  '(vues|impressions|likes|j’aime|réactions|partages|commentaires|lectures|écoutes|streams|interactions|retweets|rt|enregistrements)';
const piece =
  '(post|posts|publication|publications|vidéo|vidéos|article|articles|reel|reels|tweet|tweets|thread|story|live|podcast|épisode|contenus|contenu|tiktok|tiktoks|carrousel|short|shorts)';
const home = '(compte|page|chaîne|profil|communauté|audience)';
const own = `(mon|ma|mes|notre|nos) [(dernier|dernière|derniers|dernières|premier|première|petit|petite|nouveau|nouvelle)] (${piece.slice(1, -1)}|${home.slice(1, -1)}) [(linkedin|instagram|insta|tiktok|youtube|facebook)] [(de|du|d’|sur|à propos de) _ [_]]`;
const platform =
  '(instagram|insta|linkedin|tiktok|youtube|facebook|twitter|x|threads|twitch|bluesky|mastodon|substack|pinterest|snapchat)';
const more = '[(plus de|près de|déjà|presque|environ|quasi|bientôt)]';

/** Numbers of followers and clicks beside what is one's own, whatever verb or mark joins them, in French. */
export const shapes: readonly Pattern[] = [
  {
    id: 'mine-and-its-number',
    pattern: [
      `${own} (:|,|—|–|→|=|c’est) ${more} ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `${own} (génère|génèrent|font|cumulent|atteint|atteignent|dépassent|récolte|récoltent|totalisent|touche|touchent|obtient|obtiennent|engrange|engrangent|attire|rassemble|réunit) ${more} ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)}|personnes|comptes)`,
      `${own} (est passé|est passée|passe|passent|sont passés|sont passées) de # [k] à ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `(mon|ma|mes|notre|nos) [(dernier|dernière|premier|première)] (${piece.slice(1, -1)}|profil|page|chaîne) (a|ont) [déjà] été (lu|lue|lus|lues|vu|vue|vus|vues|partagé|partagée|liké|likée|visionné|visionnée|visionnées|regardé|regardée|écouté|écoutée|consulté|téléchargé) [par] ${more} ${count} (fois|personnes)`,
      `(ce|cette) (${piece.slice(1, -1)}|réel) (a|ont) (fait|récolté|atteint|dépassé|engrangé|cumulé|généré) ${more} ${count} ${reach}`,
      `${count} ${reach} (sur|pour) (ce|cette|un seul|une seule|un simple|une simple) [(simple|petit|petite|seul)] ${piece}`,
    ],
    hits: [
      'Mon reel de samedi : 40 000 vues.',
      'Ma vidéo a déjà été vue 4 000 fois.',
      'Nos vidéos atteignent 3 millions de vues',
      'Ma page est passée de 200 à 9 000 abonnés.',
      '70k vues pour un simple post',
    ],
    misses: ['Mon article : 12 pages.', 'Nos vidéos durent 3 minutes.', 'Notre page est passée de 2 à 4 colonnes.'],
  },
  {
    id: 'mine-made-a-splash',
    pattern: `(mon|ma|mes|notre|nos) [(dernier|dernière|premier|première|petit|petite)] ${piece} (de|du|d’|sur) _ [_] (a|ont|est|sont) [(littéralement|complètement|vraiment|carrément|déjà)] (fait le buzz|buzzé|percé|explosé|cartonné|devenu viral|devenue virale|devenus viraux|fait un carton|fait un tabac)`,
    hits: ['Ma vidéo sur le pain a carrément percé.', 'Notre post de mardi est devenu viral'],
    misses: ['Ma vidéo sur le pain a disparu.', 'La cocotte de ma tante a explosé.'],
  },
  {
    id: 'so-many-on-the-network',
    pattern: [
      `(passer|passé|passés|passons|dépasser|dépassé|dépassons|atteindre|atteint|franchir|franchi|franchissons|fêter|fête|fêtons|sommes|est) [(maintenant|désormais|aujourd’hui)] ${more} [(les|nos|mes|le cap des|la barre des|le seuil des|à)] ${more} # [(k|mille|millions)] sur ${platform}`,
      `(j’ai|nous avons|on a|avec mes|avec nos|mes|nos) [(maintenant|désormais|aujourd’hui)] ${more} ${count} ${fans} (sur ${platform}|${platform}|ici|au compteur|cumulés|qui (me|nous))`,
      `(j’ai|nous avons|on a|avec mes|avec nos|mes|nos) [(maintenant|désormais|aujourd’hui)] ${more} ${count} followers`,
      `# [(k|mille)] sur ${platform} (,|et|+|•|/|&) # [(k|mille)] sur ${platform}`,
      `(nous sommes|nous voilà|on est|vous êtes|nous voici) [(déjà|désormais|maintenant|enfin)] ${more} # [(k|mille)] (sur|à suivre|à aimer) (cette|ce|la|notre) (page|compte|chaîne|profil)`,
      `(aux|à nos|à mes|les|à vos) ${count} (personnes|abonnés|curieux|passionnés|gens) qui (suivent|aiment|likent) (la|cette|ma|notre|mon|ce|notre) (page|chaîne|compte|profil)`,
      '(on a|nous avons|voilà|ça y est [,] on a) enfin (nos|les) # (k|mille) ($|!|:|sur)',
    ],
    hits: [
      'On vient de franchir les 20k sur TikTok !',
      'J’ai 9 000 abonnés sur Instagram.',
      '12k sur Insta et 30k sur TikTok',
      'Nous avons enfin les 5k !',
    ],
    misses: ['On est 40 % sur Instagram.', 'Nous avons 300 abonnés à la bibliothèque.', 'J’ai enfin couru mes 10 k.'],
  },
  {
    id: 'new-step',
    pattern: `(nouveau|nouvelle|prochain|prochaine|premier|première|grand|grande|belle|beau|gros) (cap|palier|étape|objectif|seuil|record|milestone|score) [(franchi|franchie|atteint|atteinte|débloqué|débloquée|dépassé|en vue)] (:|,|!|—|–|→|de|avec) [(les|de)] ${more} ${count} (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
    hits: ['Nouveau palier débloqué : 2 000 abonnés', 'Belle étape : 500 000 vues !'],
    misses: ['Nouvelle étape : 40 km.', 'Prochain objectif : lire.'],
  },
  {
    id: 'one-number-after-the-other',
    pattern: [
      `=(:|,|–|—|avec) ${more} ${count} ${reach} [(,|et|+|•|/|&|–)] ${count} [(nouveaux|nouvelles)] (${reach.slice(1, -1)}|${fans.slice(1, -1)})`,
      `${count} (nouveaux abonnés|nouvelles abonnées|nouveaux followers) [(,|et|+|!|en|cette|ce|depuis|grâce)]`,
      `${count} ${fans} (gagnés|gagnées|de plus|en plus|supplémentaires) (en|cette|ce|depuis|grâce)`,
      `${count} ${fans} [,] (quelle aventure|quel bonheur|quelle joie|quel chemin|je n’en reviens pas|j’y crois pas|c’est incroyable|c’est ouf|c’est énorme|champagne|on l’a fait)`,
    ],
    hits: [
      '900 likes, 40 partages et 12 000 vues.',
      '340 nouveaux abonnés en une semaine',
      '500 abonnés gagnés grâce à un reel',
      '3 000 followers, on l’a fait !',
    ],
    misses: ['12 lectures et 3 goûters.', '300 nouveaux arbres', '40 fans de jazz'],
  },
  {
    id: 'counters-and-ranks',
    pattern: [
      '(on a|nous avons|j’ai|nous venons|on vient|je viens) [(d|de)] [(littéralement|complètement)] (explosé|exploser|affolé|affoler|pulvérisé|pulvériser) (les|tous les|nos|mes) (compteurs|stats|statistiques)',
      '(mon|notre|mes|nos) # (e|ème|eme|ième) (abonné|abonnée|follower)',
      '(doublé|triplé|quadruplé|doubler|multiplié par #) (notre|mon|ma|le|mes|nos) [nombre] [(d|de)] (abonnés|followers|vues|impressions|likes|audience|communauté|portée)',
      '(ce|cette|mon|ma|notre) (fil|post|vidéo|publication|reel|tweet|tiktok|article|thread) (est|a été) (devenu|devenue) [(carrément|complètement)] (viral|virale) avec [(plus de|près de)] # [(k|000|million|millions)] [(de|d)] (vues|impressions|likes|partages)',
      '^ # [(k|000)] sur (tiktok|instagram|insta|linkedin|youtube|facebook|threads|bluesky|mastodon|twitch) (,|!|:|$)',
      '(parmi|dans) le top # % (des|de|sur) [(linkedin|instagram)] (créateurs|créatrices|linkedin|profils|comptes|youtubeurs|podcasts)',
      '^ top # % (des|de|sur) [(linkedin|instagram)] (créateurs|créatrices|linkedin|profils|comptes|youtubeurs|podcasts)',
    ],
    hits: [
      'On a affolé les compteurs.',
      'Voici notre 500e abonnée !',
      'J’ai triplé mes vues en mai',
      'Ce fil est devenu viral avec 2 millions de vues',
      '20 000 sur TikTok, je n’y crois pas',
      'Nous avons doublé notre communauté',
      'Top 3 % des podcasts',
    ],
    misses: ['On a explosé les murs.', 'C’est notre 500e jour.', 'J’ai triplé mes doses de café.', 'Top 14'],
  },
];
