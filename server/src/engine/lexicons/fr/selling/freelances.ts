import type { SellingCue } from '../../../language/selling/cue.ts';

/** Une personne ou un petit studio qui dit ce qu’elle fait, en combien de temps et à quel prix. */
export const freelances: readonly SellingCue[] = [
  {
    id: 'je-concois',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(je|nous|on) (conçois|crée|développe|construis|réalise|refais|automatise|optimise|gère|conçoit|créons|développons|réalisons|concevons|automatisons|gérons|transforme|transformons) (votre|vos|ton|tes|des (sites|applis|applications|systèmes|outils|logiciels|vitrines|vidéos|visuels|logos|identités|boutiques|solutions|jardins|cuisines))',
      '(je|nous|on) (conçois|crée|développe|conçoit|concevons) des _ (complets|complètes|sur mesure|qui|pour)',
    ],
    hits: ['Je crée votre site', 'Nous développons des applications', 'Je conçois des outils sur mesure'],
    misses: ['Je crée des liens.', 'Il développe une grippe.'],
  },
  {
    id: 'livre-en-jours',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(livré|livrée|livrés|livrées|en ligne|opérationnel|opérationnelle|installé|installée|automatisé|prêt|prêts|prête|prototype|site|mvp|poc) (en|sous) # [- #] (h|heures|jours|semaines)',
      '(livraison|paiement|pose|installation) (rapide|à la livraison|en # [- #] (h|heures|jours)|sous # (h|heures|jours)|express|: # [- #] (h|jours))',
      '^ en # (h|heures|jours) $',
    ],
    hits: ['Livré en 5 jours', 'Paiement à la livraison', 'En 72 heures.', 'Un prototype en 3-5 jours'],
    misses: ['Il est prêt en avance.', 'La livraison a duré.'],
  },
  {
    id: 'tjm',
    cue: 'price',
    weight: 0.8,
    pattern: [
      '(tjm|tarif journalier|taux journalier|taux horaire|forfait jour) (:|à partir de|dès|de ¤|¤)',
      '^ (tarif|tarifs|prix|forfait|forfaits) (:|unique|fixe|dès|à partir de) [:|de|dès] [à partir de] [¤|#]',
    ],
    hits: ['TJM : 450 €', 'Tarif : dès 20 €', 'Forfait unique'],
    misses: ['Le tarif des douanes augmente.', 'Le TJM moyen baisse, dit l’Insee.'],
  },
  {
    id: 'un-projet-en-tete',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(vous avez|tu as|si vous avez|si tu as) un (projet|chantier|besoin) (digital|en tête|web|de site|d appli|de rénovation|à lancer|similaire|de travaux|de mariage|d événement|de formation|d aménagement)',
      'discutons de (votre|ton)',
      '(votre|ton) (site|logo|cuisine|jardin|toiture|image|menu|carte|salon|vitrine) (a besoin d|mérite|ne convertit pas|fait fuir)',
    ],
    hits: ['Si vous avez un projet en tête', 'Discutons de votre toit', 'Votre site a besoin d’air'],
    misses: ['Tu as un projet de loi sous les yeux.', 'Votre toit a souffert.'],
  },
  {
    id: 'combien-vous-perdez',
    cue: 'superlative',
    weight: 0.9,
    pattern: [
      'combien [d _|de _] [vraiment] (perdez-vous|vous perdez|vous coûte|perds-tu|tu perds|vous laissez|vous passez sous)',
      '(vous|tu) (perdez|laissez|perds|laisses) [peut-être|sans doute|déjà|encore] (de l argent|des clients|des ventes|du chiffre|# h|# heures|# [_] €|¤|traîner)',
      '(clients|argent|heures|ventes|€) [_] (perdus|perdues|envolés|envolées|par terre) (par|chaque|en)',
      '(vous|te) (fait|font|feront) perdre (de l argent|des clients|du temps|des ventes|# h|# heures)',
    ],
    hits: ['Combien perdez-vous chaque mois ?', 'Vous perdez des clients', '6 heures perdues par semaine'],
    misses: ['Vous perdez patience.', 'Combien ça coûte ?'],
  },
  {
    id: 'qui-convertit',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(site|sites|application|applications|tunnel|page|pages|vitrine|contenu|textes|visuels) [web] qui (convertit|convertissent|vend|vendent|ramène|ramènent|attire|attirent|génère|génèrent|travaille pour|marche|marchent)',
      '(machine|aimant) à (clients|leads|ventes|prospects)',
      '(votre|ton) meilleur (commercial|vendeur|atout|allié|argument)',
      'qui (répondent|répond|travaille|travaillent) [à vos clients] (24 / 7|24h|24 h|jour et nuit|pour vous|7 j)',
    ],
    hits: ['Des sites qui vendent', 'Une machine à clients', 'C’est votre meilleur commercial'],
    misses: ['Un site qui plante.', 'Le vendeur de glaces est malade.'],
  },
  {
    id: 'tout-est-gere',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '(nous|on|je) (gérons|gère|m occupe|s occupe|nous occupons|prenons en charge|prends en charge|faisons) (tout|pour vous|pour toi|de tout|l ensemble|de a à z|la totalité)',
      '(nous|on) (gérons|gère|faisons|fait) pour (vous|toi)',
      '(je|nous|on) (m|nous|s) en (occupe|occupons) pour (vous|toi)',
      '_ (vous accompagne|t accompagne|vous simplifie|vous fait gagner|te fait gagner|vous libère|vous décharge) (pour|à|dans|de|la|du|#|les)',
    ],
    hits: [
      'Nous gérons tout',
      'On s’occupe de tout',
      'Je m’en occupe pour vous',
      'Nuba vous accompagne dans vos démarches',
    ],
    misses: ['Je gère mon stress.', 'Je m’en occupe demain.', 'Elle vous a accompagnés hier.'],
  },
  {
    id: 'ce-qui-est-compris',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(notre|nos|cette|le|mon) (étude|pack|offre|forfait|prestation|formule|accompagnement|abonnement|service) (comprend|inclut|contient|comprennent)',
      '(ce que|voici ce que) (vous obtenez|tu obtiens|vous recevez|tu reçois|vous gagnez|comprend|vous allez tester|tu vas apprendre avec|ça comprend)',
      'tout (inclus|compris) !(le|la|de)',
      'sans (surcoût|supplément|frais cachés|surprise|mauvaise surprise)',
    ],
    hits: ['Notre pack comprend', 'Ce que vous obtenez', '40 € tout compris', 'Sans frais cachés'],
    misses: ['Il a tout compris de travers… tout compris le sujet.', 'Le juge comprend.'],
  },
];
