import type { SellingCue } from '../../../language/selling/cue.ts';

/** Un artisan, un restaurant, un studio, une jeune pousse qui disent ce qu’ils font pour leurs clients. */
export const metiers: readonly SellingCue[] = [
  {
    id: 'intervention-partout',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(intervient|intervenons|nous déplaçons|se déplace) (rapidement|dans (toute|tout|le|la|les)|sur|à domicile|chez vous|pour|partout)',
      '^ intervention [rapide] (dans (toute|tout|le|la|les)|en|sur|rapide|à domicile|sous # h)',
      '(réalise|réalisons|s occupe de|nous occupons de) (tous vos|toutes vos|vos|tout)',
      '(un seul|un unique) (interlocuteur|contact|devis) (pour|de)',
    ],
    hits: ['Elle intervient dans toute la Drôme', 'Réalise tous vos travaux', 'Un seul interlocuteur pour tout'],
    misses: ['La police intervient à Nice.', 'Elle réalise un film.'],
  },
  {
    id: 'artisan-de-confiance',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(artisan|artisans|plombier|électricien|menuisier|peintre|couvreur|maçon|serrurier|jardinier|paysagiste|traiteur|coiffeuse|coiffeur) (multi-services|certifié|agréé|qualifié|rge|de confiance|à votre|local et|à domicile)',
      '(basé|basée|basés|basées) (à|en|sur) (_|_ _|_ _ _) , (nous|je|on)',
      '^ (travail|travaux|finitions|délais|prix) (soigné|soignée|soignées|garanti|garantis|respectés|impeccables|impeccable|justes|transparents)',
      '(100%|%) des clients (satisfaits|contents|conquis)',
    ],
    hits: ['Artisan multi-services', 'Basés à Niort, nous livrons', 'Finitions soignées'],
    misses: ['Un artisan de mon village est mort.'],
  },
  {
    id: 'je-lance',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '(aujourd hui|ça y est|enfin) [,|:] (je|on|nous) (lance|lançons|ouvre|ouvrons|dévoile|dévoilons)',
      '^ [toute|grande] (nouvelle|nouveau) (application|appli|app|plateforme|fonctionnalité|version|formule|logiciel|service) ',
      '(c est pour ça|voilà pourquoi|c est pourquoi|c est exactement pour ça) [que|qu] (j ai|on a|nous avons) (créé|lancé|développé|construit|conçu)',
      '(j ai|on a|nous avons) (créé|développé|lancé|conçu) (_|_ _) (pour|qui) (vous|t|te|les|ceux|celles|ça|aider|les étudiants|les artisans|les freelances)',
    ],
    hits: ['Aujourd’hui, je lance Nuba.', 'Voilà pourquoi j’ai créé Nuba', 'Nouvelle fonctionnalité : le tri'],
    misses: ['J’ai créé un jardin.', 'Il lance la balle.'],
  },
  {
    id: 'saveurs',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(notre|nos|le|la) (plat|plats|box|chef|sandwich|recette|recettes|menu|spécialité|pizza|burger) (signature|maison|du moment|complète|complet|phare)',
      '(notre|nos) (plat|plats|box|chef|sandwich|recette|recettes|pizza|burgers|spécialités|carte|gâteaux)',
      '(cuisine|recette|produits|pâtes|desserts) (authentique|authentiques|100%|% |traditionnelle|familiale|généreuse|fait maison|faits maison)',
      '(explosion de saveurs|réveille vos papilles|régalez-vous|régale tes papilles|de génération en génération|fait avec amour|faits avec amour|à savourer|à déguster sans)',
    ],
    hits: ['Notre plat signature', 'Cuisine authentique', 'Une explosion de saveurs'],
    misses: ['Le chef est malade.', 'Ma recette de crêpes tient en une ligne.'],
  },
  {
    id: 'equipe-dediee',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(est|sommes|suis) (là|à vos côtés) pour vous (accompagner|aider|conseiller|guider|former)',
      '(accompagne|accompagnons|forme|aide|aidons) (les|des|nos) (particuliers|professionnels|artisans|formateurs|étudiants|écoles|commerçants|freelances|indépendants|restaurateurs|coachs|thérapeutes|établissements) [et les|et]',
      '^ pour (les|des) (artisans|indépendants|formateurs|étudiants|écoles|coachs|thérapeutes|commerçants|restaurateurs|freelances|particuliers|professionnels|tpe|pme|établissements) * (:|qui)',
      '(sites|site|logos|visuels|photos|vidéos) (professionnels|professionnel|pro|pros|optimisés|optimisé|sur mesure|clé en main) (pour|à|optimisé)',
    ],
    hits: ['Elle est là pour vous accompagner', 'Pour les artisans : un site', 'Sites pro pour coiffeurs'],
    misses: ['Il est là pour son père.', 'Pour les enfants : une glace.'],
  },
  {
    id: 'notre-outil',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(notre|nos) [propre|nouvel|nouvelle|petite] (ia|app|appli|outil|outils|ebook|ebooks|plateforme|kit|calculateur|simulateur|répertoire|assistant|extension|chaîne|newsletter|modèle|algorithme|technologie|moteur|copilote)',
      '(chez|avec) nous [,] (c est|vous|tu|pas|aucun)',
    ],
    hits: ['Notre IA corrige tout', 'Nos ebooks sont prêts', 'Notre petite appli'],
    misses: ['Notre rue est calme.', 'Nos voisins rient.'],
  },
];
