import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce qu’on offre pour que des clients viennent : un calculateur, un audit, un mot à envoyer, les dix premiers. */
export const aimants: readonly SellingCue[] = [
  {
    id: 'outil-gratuit',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '(calculateur|simulateur|quiz|scan|autodiagnostic|comparateur|webinaire|mini-formation|ebook|e-book|modèle|kit|checklist|pack) [(en ligne|complet|pratique|express)] (gratuit|gratuite|offert|offerte)',
      '(testez|calculez|estimez|simulez) * (gratuitement|en ligne|en # (minutes|min|clics|secondes))',
    ],
    hits: ['Calculateur gratuit', 'Un webinaire offert', 'Calculez votre prime en 2 minutes'],
    misses: ['Le kit est cher.', 'Calculez la moyenne.'],
  },
  {
    id: 'reponse-immediate',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '^ (résultat|résultats|réponse|devis|diagnostic|correction) (immédiat|immédiats|instantané|instantanés|immédiate|instantanée|garantie) ',
      '(réponse|rappel|livraison|intervention|dépannage|prototype|site) [gratuit] (sous|en moins de) # (h|heures|jours|minutes|min)',
      '# (minutes|min|secondes|clics) (pour savoir|chrono|suffisent|et c est (prêt|réglé|fait))',
    ],
    hits: ['Résultat immédiat', 'Rappel sous 2 heures', '2 minutes pour savoir'],
    misses: ['La réponse immédiate du maire a surpris.', 'On a 2 minutes de retard.'],
  },
  {
    id: 'mot-a-envoyer',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '(commentez|commente|écris|écrivez|tape|tapez|répondez|réponds|dm|mp) [(moi|nous)] [en] [(dm|mp|commentaire|privé)] (_|) [(en commentaire|en dm|en mp|en privé|ci-dessous)] (et|pour|:) [(je|on|nous)] (vous|te|t|recevoir|obtenir|réserver|démarrer) (envoie|montre|rappelle|réponds|explique|prépare|fais|l|le|la|votre|ton|ta|mon|un|une)',
      '^ [#] (commentez|commente) ([_]|) $',
    ],
    hits: [
      'Commentez GO et je vous envoie le lien',
      'MP « AUDIT » pour recevoir votre bilan',
      'Écris DEVIS et on te rappelle',
    ],
    misses: ['Elle commente le match.', 'Écrivez-nous pour rire.'],
  },
  {
    id: 'en-commentaire-ou-mp',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '(en commentaire|commentaire|commentaires|dm|mp|message privé) ou [(en|par|directement)] (mp|dm|mail|message privé|message|email|whatsapp|sms|téléphone)',
      '(dm|mp|dms|messagerie) (ouvert|ouverts|ouverte)',
      '^ (dm|mp|message) (pour|si) (vous|tu|en (savoir|profiter|parler)|réserver|commander|un devis|intéressé)',
    ],
    hits: ['En commentaire ou MP', 'DM ouvert', 'MP pour réserver'],
    misses: ['Un commentaire ou deux.', 'Le DM de physique.'],
  },
  {
    id: 'les-dix-premiers',
    cue: 'urgency',
    weight: 0.7,
    pattern: [
      '(les|aux|pour les|réservé aux|réservée aux) (#|dix|cinq|vingt|trois|cent) (premiers|premières) (inscrits|inscrites|clients|clientes|commandes|utilisateurs|réservations|à (commenter|répondre|réserver|s inscrire)|inscriptions|arrivés|arrivées)',
      '(#|dix|trente|vingt) (places|créneaux|testeurs|licences|exemplaires) (disponibles|seulement|uniquement|sur #|restantes|restants|et pas)',
    ],
    hits: ['Les 10 premiers inscrits', 'Aux cinq premières commandes', '30 places disponibles'],
    misses: ['Les trois premiers jours.', 'Vingt places de parking en moins.'],
  },
  {
    id: 'acces-offert',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(accès|abonnement|version|formule|compte|support) [(complet|premium|pro|illimité|anticipé)] (gratuit|gratuite|offert|offerte|à vie|anticipé|prioritaire)',
      '(en|avec) (avant-première|exclusivité) [et|!|.|pour]',
      '(vos|tes) (avantages|bonus|cadeaux) (:|exclusifs|en tant)',
      '# (an|ans|mois) (offert|offerts|gratuit|gratuits)',
    ],
    hits: ['Accès complet gratuit', 'Vos avantages :', '1 an offert', 'Testez-le en avant-première !'],
    misses: ['L’accès est fermé.', 'Un an de travail.'],
  },
  {
    id: 'devenez-testeur',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ (devenez|deviens) (testeur|testeuse|bêta|beta|membre|partenaire|ambassadeur|ambassadrice|adhérent|client|cliente|franchisé|notre|propriétaire)',
      '^ (candidatez|candidate|postulez|postule|inscrivez-vous|inscris-toi) (ici|vite|maintenant|avant|dès|en # min)',
      '^ (rejoignez|rejoins) (nos|les|les #|nos #) * (clients|premiers|artisans|utilisateurs|membres|abonnés|stagiaires|inscrits)',
    ],
    hits: ['Devenez bêta-testeur', 'Candidatez ici', 'Rejoignez nos clients satisfaits'],
    misses: ['Il devient membre du jury.', 'Rejoignez les grévistes place Bellecour.'],
  },
  {
    id: 'ca-vous-tente',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '^ (intéressé|intéressée|intéressés|intéressé e|curieux d essayer|partant|partants) $',
      '^ (ça|cela) (vous|t|te) (tente|intéresse|dit) $',
      '(besoin|envie) d (un|une) (site|solution|logo|devis|audit|accompagnement|coup de main|photographe|traiteur|appli|refonte) (similaire|comme|sur|pour|parlons|contact)',
    ],
    hits: ['Intéressé ?', 'Ça vous tente ?', 'Besoin d’une solution similaire ?'],
    misses: ['Il est intéressé par la place.', 'Besoin d’un câlin.'],
  },
  {
    id: 'programme-d-affiliation',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '% de commission',
      '(commission|commissions) (de|jusqu à) %',
      '(meilleur|meilleurs|top) * (programme|programmes) (d affiliation|de parrainage|ambassadeur)',
      '(programme d affiliation|programme de parrainage) : ',
    ],
    hits: ['Herbes d’Apt : 10 % de commission', 'Le meilleur programme d’affiliation'],
    misses: ['La commission se réunit lundi.', 'Les programmes du soir'],
  },
];
