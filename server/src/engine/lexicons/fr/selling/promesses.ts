import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce dont on serait débarrassé, ce qu’on aurait à la place, et les clients qui le disent. */
export const promesses: readonly SellingCue[] = [
  {
    id: 'pas-de-jargon',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '^ (pas|zéro|aucun|aucune|sans) [de|d|besoin de|besoin d] (jargon|promesses|promesse|blabla|bla-bla|prise de tête|engagement|mauvaises surprises|frais cachés|page blanche|paperasse|abonnement|paywall|pub|buzzwords|bullshit|brief|contrat|compétence technique|installation|papier)',
    ],
    hits: ['Pas de jargon', 'Zéro paperasse', 'Pas besoin de brief'],
    misses: ['Il n’y a pas de contrat entre nous.', 'Pas de nouvelles.'],
  },
  {
    id: 'juste-des-resultats',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '^ (juste|simplement|seulement) (des|un|une|du|de la|vos|les|votre) (résultats|résultat|sites|site|outil|outils|clients|chiffres|solution|solutions|appli|application|plaisir|produits|pain|café|process|qualité)',
    ],
    hits: ['Juste des résultats', 'Juste un outil qui marche'],
    misses: ['Juste une question.', 'Il faut juste des clous.'],
  },
  {
    id: 'fini-la-corvee',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '^ (fini|finie|finis|finies|terminé|terminés|terminées|adieu|stop aux|stop à|bye bye) (le|la|les|l) !(temps|vacances)',
      '(la|le|les|l) _ , c est (fini|terminé|du passé|de l histoire ancienne) !(entre|pour)',
      '(la|les) _ c est (fini|terminé|du passé|de l histoire ancienne) !(entre|pour)',
      '(ne|n) (te|vous) (fais|faites|laissez|laisse) plus (avoir|piéger|surprendre)',
    ],
    hits: ['Fini les files d’attente', 'Adieu les ronces', 'La paperasse, c’est fini'],
    misses: ['Finies les vacances.', 'C’est fini entre nous.'],
  },
  {
    id: 'cas-client',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '^ (cas|témoignage|témoignages|avis|retour|retours|étude de cas|histoire) (client|clients|cliente|d un client|d une cliente) ',
      '(ce que|voici ce que) (disent|dit|pensent|racontent|nous disent) (nos|mes|notre|ma|un|une) (clients|clientes|client|cliente|élèves|stagiaires|utilisateurs|patients)',
      '(un|une) de (mes|nos) (clients|clientes) (récents|récentes|avait|a|est|nous|m|vient|gagne)',
      '(retour|retours) d expérience d (un|une) (client|cliente|grossiste|artisan|commerçant|commerçante|restaurateur|utilisateur)',
    ],
    hits: ['Cas client : la ferme', 'Ce que disent nos clients', 'Un de mes clients récents'],
    misses: ['Le client est mort.', 'C’est un cas rare.'],
  },
  {
    id: 'la-solution',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(la|notre) [vraie|bonne] solution (existe|: _ (synchronis|qui)|simple et|innovante|clé en main|tout-en-un)',
      '(il existe|voici) une (meilleure|vraie) solution',
      '(une|la) (plateforme|appli|application) [simple|unique|innovante] (qui|pour|conçue) (transforme|simplifie|révolutionne|centralise|automatise|réunit|connecte|vous|gérer|les|tout)',
      '(un|1) seul outil pour (tout|gérer|vos|votre)',
    ],
    hits: ['La solution existe', 'Une plateforme qui simplifie vos tournées', 'Un seul outil pour tout gérer'],
    misses: ['La solution est dans la note.', 'Une plateforme pétrolière.'],
  },
  {
    id: 'nouvelle-generation',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(nouvelle génération|nouvelle ère|tout-en-un|dernière génération)',
      '(pensé|pensée|conçu|conçue|créé|créée|taillé|taillée|imaginé|imaginée) (pour (les|vos|votre|vous)|par (des|un|une) _ [,] pour|sur mesure)',
      '(conforme|conformes|compatible|compatibles) (aux|à la|à|avec) (vos|votre|la norme|les normes|toutes|tous|ohada|qualiopi|rgpd|dgi)',
      '(conformité|qualité|satisfaction|sécurité) (garantie|assurée|certifiée)',
    ],
    hits: ['Une caisse nouvelle génération', 'Pensé pour les fleuristes', 'Conformité garantie'],
    misses: ['J’ai pensé à toi.', 'La qualité de vie.'],
  },
  {
    id: 'en-x-secondes',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(transforme|analyse|génère|résume|corrige|synchronise|calcule|trie|classe|rédige|convertit) (n importe quel|n importe quelle|tes|vos|ta|votre|automatiquement)',
      '(synchronisation|relance|relances|rappels|sauvegarde|mise à jour|facturation|gestion) (automatique|automatiques|automatisée|en temps réel|intelligente|toutes les)',
      '(toutes|tout|tous) vos _ (au même endroit|en un seul endroit|dans une seule|sur un seul)',
    ],
    hits: ['Nuba résume vos réunions', 'Relances automatiques', 'Toutes vos notes au même endroit'],
    misses: ['Le labo analyse le sang.', 'La gestion du risque.'],
  },
  {
    id: 'ne-ratez-plus',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '^ (ne|n) (ratez|perdez|laissez|subissez|rate|perds|laisse|révise|révisez|cherchez|passez) (plus|pas) !(espoir|confiance|courage|pied|la tête|de vue|les enfants)',
      '(vos|tes) (concurrents|voisins|collègues) (automatisent|gagnent|l ont|le font|vendent|sont déjà|ont déjà|prennent|avancent)',
      '(votre|ton) temps (vaut|est précieux|mérite)',
      '(il est temps|c est le moment) (de|d) (passer à|automatiser|changer de|moderniser|équiper|refaire)',
    ],
    hits: ['Ne ratez plus vos échéances', 'Vos concurrents automatisent', 'Votre temps vaut mieux'],
    misses: ['Ne perdez pas espoir.', 'Vos voisins crient.'],
  },
  {
    id: 'ils-l-ont-adopte',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(plus de #|#|des milliers de|des centaines de) (entreprises|dirigeants|pme|clients|équipes|restaurateurs|artisans|indépendants|cabinets|commerçants|utilisateurs) (l|nous) ont (déjà|) (adopté|adoptée|choisi|choisie|choisis|testé|testée)',
      '(simplifie|automatise|centralise|regroupe) (tout ce qui|toutes vos|tous vos|vos|votre|tes) ',
      '# (_|_ _) accompagnées [.|!] $',
    ],
    hits: [
      'Plus de 800 dirigeants l’ont déjà adopté.',
      'Nuba simplifie tout ce qui vous pèse',
      '80 entreprises accompagnées.',
    ],
    misses: ['Des clients nous ont écrit.', 'Il simplifie trop.', '12 personnes sont venues.'],
  },
];
