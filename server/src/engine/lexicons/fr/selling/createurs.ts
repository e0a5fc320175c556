import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce qu’écrivent ceux qui ont créé un outil, une formation, un séjour, et ceux qui travaillent pour des clients. */
export const createurs: readonly SellingCue[] = [
  {
    id: 'minutes-a-reserver',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ (prendre|prenez|prends|planifier|caler|calons|fixons) [(un|votre|ton|mon)] (rdv|rendez-vous|créneau) [(ici|👇|:|→|en ligne|dès maintenant|maintenant|$)]',
      '^ (réserver|réservez|réserve|bloquez|bloque) (#|quinze|vingt|trente) (min|minutes|mn)',
      '^ (échange|appel|visio|démo|audit|diagnostic|point) [(gratuit|offert|découverte|rapide)] [(de|:)] (#|quinze|vingt|trente) (min|minutes|mn)',
      '(vous avez|avez-vous|tu as|as-tu|auriez-vous) (#|quinze|vingt|trente) (min|minutes|mn) [_] [_] pour (en discuter|en parler|échanger|une démo|un appel)',
    ],
    hits: [
      'Prendre RDV',
      'Réserver 15 minutes',
      'Échange 20 min pour voir',
      'Vous avez 15 min cette semaine pour en discuter ?',
    ],
    misses: ['Réserver une table pour mamie.', 'L’échange a duré longtemps.', 'Vous avez 15 minutes de retard.'],
  },
  {
    id: 'ces-resultats-chez-vous',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '(vous voulez|tu veux|voulez-vous|veux-tu|envie de|envie d) [(reproduire|obtenir|avoir|atteindre)] (ça|cela|ces résultats|les mêmes résultats|le même résultat|ce résultat) (chez|dans|pour) (vous|toi|votre|ton|vos|ta)',
      '(je|nous|on) (vous|t) (explique|expliquons|montre|montrons) comment (on|nous|je) (adapte|adaptons|l adapte|travaille|travaillons|procède|procédons|peut vous|peux vous)',
      '(t as|vous avez|avez-vous|as-tu|tu as) [déjà] [pris|réservé] (ta|votre|vos|tes|ton) (place|places|billet|billets|pass|entrée) ?',
    ],
    hits: [
      'Vous voulez reproduire ça chez votre entreprise ?',
      'Je vous explique comment on adapte.',
      'Et toi, t’as ta place ?',
    ],
    misses: ['Vous voulez reprendre du pain ?', 'Je vous explique comment y aller.', 'As-tu perdu ta place ?'],
  },
  {
    id: 'resultats-de-clients',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '^ [(calcul|notre|le|résultat)] roi [(simple|mesuré|moyen|constaté|client)] [:|#]',
      '^ (résultat|résultats) (mesuré|mesurés|client|clients|constatés|constaté|concrets)',
      '^ (témoignage|témoignages) [(client|clients|#|vidéo)] [(:|$)]',
      '(plutôt que) (mes|nos) (arguments|mots|promesses) , voici',
      '(clients|élèves|dirigeants|entreprises) [que] (j accompagne|nous accompagnons|on accompagne) (gagnent|économisent|doublent|signent|vendent|ont|passent)',
      '(nos|mes) (clients|élèves|membres|participants) (gagnent|économisent|doublent|signent|encaissent|récupèrent|dorment|facturent) ',
    ],
    hits: [
      'Résultat mesuré',
      'Témoignage client :',
      'Plutôt que mes arguments, voici ce que dit Sophie',
      'Nos clients économisent dix heures.',
    ],
    misses: [
      'Le résultat du match',
      'Son témoignage a ému la salle.',
      'Mes élèves ont bien dormi.',
      'Nos clients sont en retard.',
    ],
  },
  {
    id: 'rembourse-sinon',
    cue: 'offer',
    weight: 1,
    pattern: [
      '(séminaire|formation|coaching|programme|abonnement|accompagnement|stage|cours|produit|achat) [(intégralement|entièrement|100 %)] (remboursé|remboursée) ',
      '(pas|aucun|sans) [de] (résultat|résultats) * * * [,|:|→] (séminaire|formation|on vous rembourse|je vous rembourse|je te rembourse|vous êtes remboursé|remboursé|remboursée)',
      '(pass|billet|entrée|place|places) [(# jours|#  jours|3 jours)] : ¤ [(seulement|à peine)]',
      '^ ¤ (les|le|la|pour les|seulement|à peine) (# jours|week-end|semaine|pass|journée|deux jours|trois jours|2 jours|3 jours)',
    ],
    hits: [
      'Séminaire remboursé',
      'Pas de résultats en six mois → remboursé',
      'Pass : 36 € seulement',
      '36 € les 3 jours',
    ],
    misses: ['La Sécu m’a remboursé.', 'Aucun résultat.', 'Les trois jours ont filé.'],
  },
  {
    id: 'j-ai-cree',
    cue: 'brand',
    weight: 0.8,
    pattern: [
      '^ (c est pourquoi|c est pour ça que|voilà pourquoi|alors|du coup|c est pour cela que) (j ai|nous avons|on a) (créé|développé|construit|lancé|conçu|monté) !(un abri|une liste|mon|ma|un potager)',
      '^ [_] (un|une|le|la|l) (erp|logiciel|appli|application|plateforme|outil|solution|crm|saas|agenda|suite) (tout-en-un|tout en un|clé en main|clés en main)',
    ],
    hits: ['C’est pourquoi j’ai créé le premier atelier du coin.', 'Un ERP tout-en-un :'],
    misses: [
      'J’ai créé un jardin.',
      'Voilà pourquoi j’ai construit un abri.',
      'On a lancé la balle.',
      'Une valise tout en cuir.',
    ],
  },
  {
    id: 'j-ai-cree-ceci',
    cue: 'brand',
    weight: 0.5,
    pattern: '^ [(alors|donc)] (j ai|nous avons|on a) [enfin] (créé|développé|construit|lancé|conçu|monté) _ [_] :',
    hits: ['J’ai créé Doclume : dictée en 30 secondes.', 'On a lancé Nubaclé : deux ateliers par mois.'],
    misses: ['J’ai créé un jardin.', 'J’ai créé une liste de tout ce qui manque : du sel.'],
  },
];
