import type { SellingCue } from '../../../language/selling/cue.ts';

/** Workshops, stays, tickets: dates, places and fees of what is sold by the seat. */
export const events: readonly SellingCue[] = [
  {
    id: 'dates-et-lieu',
    cue: 'offer',
    weight: 0.4,
    pattern: [
      '^ (dates|date|durée|horaires|lieu|tarif|tarifs|prix|public|niveau|format|places|participants|inscription|où|quand|modalités|acompte) [#] :',
      '(prochaines|prochaine|nouvelles) (sessions|session|dates|date|formations|formation|ateliers|stages|stage|promotion|cohorte|masterclass)',
      '(stage|stages|atelier|ateliers|formation|formations|retraite|masterclass|webinaire|séminaire|cours|visite|dégustation|initiation) (de|d|à|en|sur|découverte|pour) * (jours|jour|heures|h|week-end|débutants|places|adultes|enfants)',
    ],
    hits: ['Tarif : 30 €', 'Prochaines sessions en mai', 'Un atelier de poterie pour adultes'],
    misses: ['Sa date de naissance.', 'Le cours de la rivière.'],
  },
  {
    id: 'places',
    cue: 'urgency',
    weight: 0.5,
    pattern: [
      '(places|place) (limitées|limitée|disponibles|restantes|à prendre|ouvertes|en vente|: #)',
      '(il reste|encore|plus que|seulement|max|maximum) # (places|participants|personnes|stagiaires|créneaux)',
      '# (places|participants|stagiaires) (max|maximum|par session|seulement|disponibles|restantes)',
    ],
    hits: ['Places limitées', 'Il reste 3 places', '6 participants maximum'],
    misses: ['Il n’y a plus de place au parking.', 'La place du village.'],
  },
  {
    id: 'billets',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(billets|ticket|tickets|pass|passes|billetterie) (en vente|disponibles|disponible|dès|à partir|en ligne|early|ici|:|à ¤)',
      'billet (en vente|disponible|à ¤)',
      '(prévente|préventes|early bird|tarif réduit|plein tarif) [:|à|jusqu|dès] [¤]',
    ],
    hits: ['Billets en vente', 'Préventes jusqu’à mardi'],
    misses: ['J’ai perdu mon billet.', 'Un nouveau billet sur mon blog'],
  },
  {
    id: 'vivez',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(vivez|vis|offrez-vous|offre-toi|plongez|laissez-vous) (une|cette|l|un|dans|pleinement|porter|tenter|un moment|une pause) !(chagrin)',
      '(votre tour|à vous de jouer|c est votre tour|à vous maintenant|et si c était vous|et pourquoi pas vous|prêt à|prêts à|prête à|prêtes à) [de|passer|vivre|changer|vous|maintenant]',
      '(une expérience|une aventure|un moment|un voyage) (unique|inoubliable|hors du temps|à vivre|à partager|immersive|immersif|humaine|sur mesure)',
    ],
    hits: ['Vivez cette aventure', 'Prêts à changer ?', 'Une aventure inoubliable'],
    misses: ['Il vit une peine.', 'Mon tour viendra.'],
  },
  {
    id: 'mise-en-vente',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '^ à vendre',
      '(je vends|vends|nous vendons|mis en vente|à louer|à saisir|fais offre|prix à débattre|prix ferme|état neuf|très bon état|jamais porté|jamais servi|remise en main propre|envoi possible) !(mon âme)',
      '(commande|commandes|précommande|précommandes|livraison) (possible|possibles|ouvertes|en ligne|à partir|dès|offerte|gratuite|partout|rapide|à domicile)',
      '(commande|commandes|précommande|précommandes) sur (notre|mon|la boutique|le site|place)',
    ],
    hits: ['Je vends ma table', 'Commandes ouvertes', 'Prix à débattre'],
    misses: ['Le vent se lève.', 'La commande du chef.', 'Cela aide à vendre des disques.'],
  },
  {
    id: 'menu-du-jour',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(menu|plat|formule|suggestion|dessert|pizza|burger|brunch) (du jour|de la semaine|du moment|du mois|midi|enfant|à ¤|de saison|à volonté)',
      '(sur place|à emporter|en livraison|click and collect|click & collect|à domicile) (ou|et|,) (à emporter|en livraison|sur place|click)',
      'réservation (conseillée|obligatoire|souhaitée|recommandée)',
    ],
    hits: ['Plat du jour : lotte', 'Sur place ou à emporter'],
    misses: ['Le menu m’a déçue.'],
  },
];
