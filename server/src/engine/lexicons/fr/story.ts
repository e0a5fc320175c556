import type { StoryCue } from '../storyCue.ts';

export const storyCues: readonly StoryCue[] = [
  {
    id: 'ce-jour-la',
    trace: 'time',
    pattern: [
      '(hier|avant-hier|ce matin|ce soir|cette nuit|ce midi|tantôt|ce week-end)',
      '(la semaine dernière|le mois dernier|lundi dernier|samedi dernier|dimanche dernier)',
      "(un jour|ce jour-là|ce soir-là|à l'époque|à ce moment-là|du jour au lendemain|tout à coup|soudain)",
      '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      '(à #|vers #) (heures|h|ans)',
      '(il y a|y a) (#|deux|trois|quatre|cinq|six|dix|quelques) (jours|semaines|mois|heures)',
      "(l'hiver|l'été|le printemps|l'automne) dernier",
      '(au début|au départ|petite|petit) * (je|on)',
    ],
    hits: ['Hier soir, le four a lâché.', 'À 14 ans, je livrais le lait.', 'Il y a trois semaines, plus rien.'],
    misses: ['Il y a trois solutions.'],
  },
  {
    id: 'les-miens',
    trace: 'people',
    pattern: [
      '(mon|ma|mes) [(petit|petite|vieux|vieille|grand|grande)] (père|mère|papa|maman|frère|soeur|fils|fille|mari|femme|voisin|voisine|ami|amie|pote|copain|copine|grand-mère|grand-père|oncle|tante|prof|patron|patronne|chef|cheffe|collègue|associé|associée|enfants|gamin|gamine|compagnon|compagne|conjoint|conjointe|blonde|chum)',
      '(un|une|le|la) (client|cliente|collègue|dame|monsieur|voisin|voisine|inconnu|inconnue|passant|passante|gamin|gamine|élève|patient|patiente|stagiaire|apprenti|apprentie|copain|copine|ami|amie)',
      '(quelqu’un|un type|un gars|une fille) (qui|m|nous)',
    ],
    hits: ['Ma mère tenait la caisse.', 'Une cliente est entrée.', 'Mon petit frère a ri.'],
    misses: ['Nos clients sont contents.'],
  },
  {
    id: 'ca-rate',
    trace: 'trouble',
    pattern: [
      '!(jamais|la|le|un|une|commencé|parti|partie|lancé|lancée|construit) (raté|ratée|ratés|échoué|échec|échecs|galéré|galère|galères|planté|plantée|plantage|foiré|merdé|perdu|perdue|licencié|licenciée|burn-out|burnout|faillite|dettes|chômage|dépression|deuil|hôpital|panne|pleuré|pleurs|larmes|honte|peur|trouille|angoisse|doutais|douté|doutes|épuisé|épuisée|fatigué|fatiguée|refusé|refusée|refus|erreur|erreurs|trompé|trompée|abandonné|abandonner|cassé|brûlé|tombé|tombée|malade|seul|seule)',
    ],
    hits: ['J’ai raté deux fournées.', 'On avait peur.'],
    misses: ['La fournée est belle.', 'Je n’ai jamais douté de moi.', 'J’ai commencé seule.'],
  },
];
