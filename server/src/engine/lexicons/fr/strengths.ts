import type { StrengthCue } from '../strengthCue.ts';

export const strengthCues: readonly StrengthCue[] = [
  {
    id: 'je-recommande',
    strength: 'recommends',
    pattern: ["(je|j'|nous|on) * (recommande|recommandons|conseille|conseillons)"],
    hits: ['Je recommande la boulangerie de Léa.', 'Je vous conseille son atelier.'],
    misses: ['Il faut être recommandé pour entrer.'],
  },
  {
    id: 'allez-voir',
    strength: 'recommends',
    pattern: [
      '(allez|va) * (voir|lire|ecouter|suivre|decouvrir) (le|la|les|son|sa|ses|leur|leurs|ce|cette|chez)',
      '(lisez|lis|suivez|suis|ecoutez|ecoute) (le travail|les travaux|le blog|la lettre|le compte) de',
    ],
    hits: ['Allez lire son carnet de route.', 'Suivez le travail de Nour.'],
    misses: ['Je vais voir le médecin demain.'],
  },
  {
    id: 'a-lire',
    strength: 'recommends',
    pattern: ['^(à lire|à écouter|à suivre|à voir)'],
    hits: ['À lire : le récit de Marc Olivier.', 'À écouter, son entretien de mardi.'],
    misses: ['Il reste beaucoup à lire.'],
  },
  {
    id: 'quand-je-l-ai-fait',
    strength: 'lived',
    pattern: [
      "(j'ai|je n'ai|nous avons|on a) * (appris|compris|essayé|testé|raté|échoué|perdu|passé|commencé|arrêté|changé|construit|réparé|cuisiné|planté|rencontré|découvert|demandé|fini|vécu|mis)",
      '(je suis|nous sommes|on est) * (tombé|tombée|allé|allée|allés|parti|passés|partie|partis|venu|venue|arrivé|arrivée|arrivés|resté|restée|passé|passée)',
    ],
    hits: [
      'J’ai raté trois fournées avant de comprendre.',
      'Nous sommes passés de la ville à la ferme.',
      'On a vraiment appris à la dure.',
    ],
    misses: ['Il a appris la nouvelle.', 'Vous avez compris le principe.'],
  },
  {
    id: 'hier-ce-matin',
    strength: 'lived',
    pattern: [
      "(hier|avant-hier|ce matin|la semaine dernière|l'an dernier|l'année dernière|le mois dernier|il y a # (jours|semaines|mois|ans)) * [,] (je|j'|nous|on|mon|ma|mes|notre|nos)",
    ],
    hits: [
      'Hier matin, je cherchais mes clés.',
      'Il y a 3 ans, nous ouvrions la porte pour la première fois.',
      'Hier j’étais au marché.',
    ],
    misses: ['Hier, il a plu.'],
  },
  {
    id: 'je-me-trompe',
    strength: 'admits-doubt',
    pattern: [
      '(je|nous) (me|nous) (trompe|trompons) *',
      "(je|j'|on) * (pas|plus) (sûr|sûre|certain|certaine)",
      '^(pas|plus) (sûr|sûre|certain|certaine) (que|de)',
    ],
    hits: ['Je me trompe peut-être.', 'Je ne suis pas sûr de moi.', 'Pas certaine que ce soit la bonne façon.'],
    misses: ['Il est sûr de lui.'],
  },
  {
    id: 'je-ne-sais-pas',
    strength: 'admits-doubt',
    pattern: [
      'je [ne] sais (pas|toujours pas)',
      "j' hésite",
      "je m' interroge",
      'je (doute|cherche encore)',
      "j' ai (encore|toujours) des doutes",
      'à mon (humble) avis',
    ],
    hits: ['Je ne sais pas encore comment faire.', 'J’hésite entre deux fours.'],
    misses: ['Tu sais pas quoi ?'],
  },
  {
    id: 'merci-a',
    strength: 'thanks',
    pattern: [
      '[un [grand|immense]] merci (à|aux|pour|infiniment|encore)',
      'merci [beaucoup]',
      '(je|nous) * (remercie|remercions)',
      'je (te|vous) dois *',
      'grâce à',
    ],
    hits: [
      'Merci à Léa pour la relecture.',
      'Nous vous remercions.',
      'Un grand merci aux bénévoles.',
      'Grâce à Karim, la porte ferme.',
    ],
    misses: ['Il attend des remerciements.'],
  },
  {
    id: 'selon-source',
    strength: 'sources',
    pattern: [
      "(selon|d'après) (le|la|les|l'|une|un|cette|ce|mon|ma) *",
      '^(source|sources)',
      '(étude|rapport|enquête|article|livre|chiffres) (de|du|des|d’)',
    ],
    hits: ['Selon l’enquête de 2023, un sur deux répond.', 'Source : l’Insee.', 'D’après le rapport, la part baisse.'],
    misses: ['Chacun fait selon ses moyens.'],
  },
];
