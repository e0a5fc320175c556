import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce qui reprend, ce qui ouvre, ce qui reste : les dates de qui vend son temps, des séances ou des places. */
export const agendas: readonly SellingCue[] = [
  {
    id: 'les-ateliers-reprennent',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(les|nos|mes) (ateliers|stages|cours collectifs|cours particuliers|cours en ligne) [_] * (reprennent|recommencent|redémarrent|démarrent|commencent) (le|dès|en|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)',
      '(nos|mes) (séances|rendez-vous) * (reprennent|recommencent|redémarrent|démarrent|commencent) (le|dès|en|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)',
      '^ reprise (des|de nos|de mes) (ateliers|séances|stages|cours collectifs|cours particuliers|cours de (yoga|pilates|danse|chant|poterie|dessin|cuisine|couture|piano|guitare))',
    ],
    hits: [
      'Nos ateliers reprennent le 12 septembre',
      'Reprise des séances lundi',
      'Les cours collectifs recommencent en janvier',
    ],
    misses: [
      'Les ateliers de la SNCF reprennent vie.',
      'Reprise des cours au lycée lundi.',
      'Les cours reprennent demain.',
    ],
  },
  {
    id: 'prochain-atelier',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ (prochain|prochaine) (atelier|stage|séance|session|cohorte|promotion|formation|dégustation|webinaire|masterclass) (:|le|en|dès|à partir)',
      '^ (nouveau|nouvelle) (créneau|horaire|date|session|groupe) (le|en|dès|ouvert|ouverte|disponible|ajoutée|:)',
    ],
    hits: ['Prochain atelier : samedi 9 mai', 'Nouveau créneau le jeudi soir'],
    misses: ['La prochaine séance du conseil.', 'Un nouvel horaire de train.'],
  },
  {
    id: 'quelques-creneaux',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(j ouvre|nous ouvrons|on ouvre|je prends encore|nous prenons encore|il me reste|il nous reste) (#|un|une|deux|trois|quatre|cinq|quelques) (créneaux|créneau|clients|clientes|dates|date|projets|rendez-vous|accompagnements|disponibilités) (en|ce|cette|pour|dès|au|d ici|le|à|avant|dans)',
      '(mes|nos) (disponibilités|dates|créneaux) [#|de printemps|d été|d automne|d hiver|de la semaine] (sont|est) (en ligne|ouverts|ouvertes|publiés|publiées)',
      '(mon|notre) (agenda|planning|carnet de commandes) [de _|d _] est (ouvert|en ligne|rouvert)',
      '^ dernières (disponibilités|dates|places)',
    ],
    hits: ['J’ouvre trois créneaux en mars', 'Il nous reste deux dates en juin', 'Mon agenda de mai est ouvert'],
    misses: ['Il me reste deux places pour dormir.', 'Mon agenda est plein.'],
  },
  {
    id: 'bloque-ton-creneau',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '!(je|il|elle|on|tu|vous|ne|n) (bloque|bloquez|cale|calez|cédule|cédulez|choisis|choisissez|trouve|trouvez) (ton|votre|un) (créneau|appel|rendez-vous|rdv)',
      '(réponds|répondez) à (ce|cet) (mail|courriel|message|e-mail|email|post) et (on|je|nous)',
      '(un|envoyez-moi un|envoie-moi un) (message|mail|courriel|mot) et (je vous|je te|on vous|on te|nous vous) (rappelle|rappelons|réponds|réserve|explique|envoie|appelle|écris|montre|montrons|recontacte|raconte)',
      '^ (réserve|réservez|inscris-toi) (sur|via) (planity|doctolib|treatwell|mon site|notre site|le site|l appli|calendly|instagram)',
      '(pensez|pense|songez) à (réserver|commander|précommander|vous inscrire|t inscrire)',
    ],
    hits: ['Bloque ton créneau dans mon agenda', 'Un message et je vous rappelle', 'Pensez à réserver pour dimanche'],
    misses: ['Il trouve un créneau pour le dentiste.', 'Pensez à fermer la porte.'],
  },
  {
    id: 'le-lien-est-la',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ le lien (est|se trouve|t attend|vous attend) (en commentaire|en commentaires|dans les commentaires|en premier commentaire|en bio|dans ma bio|dans la bio|en story|juste en dessous|ci-dessous|sur mon profil)',
      '(portes|inscriptions|réservations|ventes|préventes) * (ouvrent|ferment|se ferment|rouvrent) (ce|le|à|demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|dans|bientôt)',
      '^ (billets|places|tickets) (à|au|en) (l office|l accueil|guichet|vente|caisse|la billetterie|prévente)',
    ],
    hits: ['Le lien est en commentaire', 'Les inscriptions ferment dimanche', 'Billets à l’office de tourisme'],
    misses: ['Le lien est rompu.', 'Les portes du lycée sont lourdes.'],
  },
  {
    id: 'mon-livre-sort',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(mon|notre) [premier|deuxième|nouveau|nouvel|prochain] (livre|roman|album|single|ep|recueil|ebook|jeu) (sort|paraît|sortira|paraîtra|est sorti|arrive) (le|en|ce|demain|enfin|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt)',
    ],
    hits: ['Mon livre sort jeudi', 'Notre premier album paraît en mars'],
    misses: ['Son livre sort du lot.', 'Notre livre préféré est là.'],
  },
  {
    id: 'passez-nous-voir',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '(passez|passe|venez|viens) (nous|me) (voir|rencontrer|rendre visite) (au|à|en|dans|sur|ce|cette|samedi|dimanche|dès|stand|#)',
      '(ouvert|ouverte|ouverts|joignable|joignables|disponible|disponibles) (7 jours sur 7|7j|7 j|24 h|24h|sept jours sur sept|du lundi au (vendredi|samedi|dimanche))',
      '^ (soyez|sois) (les premiers|le premier|la première|les premières) (informés|informé|informée|informées|servis|servi|à)',
      '^ toutes les infos (en story|en bio|en commentaire|sur (notre|mon|la) (site|page|boutique|profil))',
      '(retrouvez|réservations|réservation|billetterie|billets|inscriptions|inscription) sur (helloasso|billetweb|weezevent|planity|doctolib|treatwell|eventbrite|etsy|vinted)',
    ],
    hits: ['Passez nous voir au 4, rue Haute', 'Ouvert du lundi au samedi', 'Réservations sur HelloAsso'],
    misses: ['Ils viennent me voir à Noël.', 'Le musée est fermé du lundi au jeudi.'],
  },
  {
    id: 'plus-d-infos-la',
    cue: 'call',
    weight: 0.4,
    pattern: [
      '^ (plus d|toutes les) (infos|informations|renseignements|détails) (sur|:|→|👉|au|par|et (réservation|réservations|inscription|inscriptions))',
    ],
    hits: ['Plus d’infos : atelier.example', 'Toutes les infos sur le site'],
    misses: ['Il veut plus d’informations.', 'Plus d’infos demain.'],
  },
];
