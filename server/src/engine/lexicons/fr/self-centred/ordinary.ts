import type { Pattern } from '../../../phrases/phrase.ts';

const many = '(#|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|trente|plusieurs)';

/** What people ordinarily say of themselves when they are pleased with it: results, rank among others, ease. In French. */
export const ordinaryBoasts: readonly Pattern[] = [
  {
    id: 'plus-que-les-autres',
    pattern: [
      '(avant|plus que|mieux que|devant|contrairement à|là où) (tout le monde|les autres|tous les autres|d’autres|beaucoup d’autres|la plupart)',
      '(je ne|je n’|nous ne|je) (dois|devais|devons) (rien à personne|ça qu’à moi|cela qu’à moi|tout à mon travail|ma réussite qu’à)',
      '(j’ai été|je suis|je suis devenu|je suis devenue|j’étais) (le|la) (plus jeune|première|premier|seul|seule) (directeur|directrice|manager|cadre|associé|associée|chef|dirigeant|dirigeante|de ma promo|de mon)',
      '(être|je suis|rester|devenir) (le meilleur|la meilleure|les meilleurs|au dessus|numéro un)',
      '(le chemin|tout le chemin|la route) (que j’ai|que nous avons) (parcouru|parcourue|fait|faite)',
      '(je suis|c’est|je reste) la preuve (que|vivante)',
      '(en avance sur|une longueur d’avance sur) (mon temps|notre temps|les autres|mon époque|le marché|la concurrence)',
      '(je suis|nous sommes) [(vraiment|tout simplement|clairement|toujours)] (doué|douée|doués|une machine|imbattable|imbattables|au sommet|au top|irremplaçable|inarrêtable|inarrêtables|les meilleurs|le meilleur|la meilleure|fier de moi|fière de moi|fiers de nous)',
    ],
    hits: [
      'Je travaille plus que les autres.',
      'Je ne dois rien à personne.',
      'Nous sommes inarrêtables.',
      'Regardez le chemin que j’ai parcouru.',
    ],
    misses: ['Il est parti sans un mot.', 'Je ne dois rien au boucher.'],
  },
  {
    id: 'ma-reussite',
    pattern: [
      '(mon|notre|ma) [(vrai|vraie|propre)] (succès|talent|mental|intuition|instinct|flair|palmarès|ascension|parcours|génie|réussite|force de caractère|record)',
      '(mes|nos) [(plus) _] (résultats|records|réussites|victoires|exploits|performances|succès) [(parlent|sont|dépassent|prouvent)]',
      'mes plus (beaux|belles|gros|grosses|grands|grandes) (contrats|contrat|ventes|clients|succès|projets|victoires|missions)',
      '(un|mon) (talent|don|flair|sens) (rare|inné|unique|exceptionnel|naturel) (pour|de|du|des)',
      '(j’ai|nous avons|je viens de) (battu|battre|pulvérisé|explosé|dépassé|dépasser) (tous|mon|mes|nos|notre) [(mes|nos)] (record|records|objectif|objectifs)',
      '(je|nous) [(ne)] (mérite|méritons|l’ai mérité|le mérite|la mérite)',
    ],
    hits: [
      'Mon intuition ne me trompe pas.',
      'J’ai signé mes plus beaux contrats.',
      'Nous avons battu tous nos records.',
    ],
    misses: ['Son talent est rare.', 'Il a battu le tapis.'],
  },
  {
    id: 'jamais-vaincu',
    pattern: [
      '(je n’|nous n’|je) (ai|avons) jamais (douté|abandonné|renoncé|échoué|baissé les bras|rien lâché|eu peur|compté mes heures)',
      '(j’ai|nous avons) toujours (été en avance|réussi|su que|visé|gagné|eu une longueur|été le premier|été la première|tout donné|cru en moi)',
      '(comme toujours|comme d’habitude) [,] (j’ai|je|nous) ',
      'je (le sais|sais déjà|savais) que (je vais|j’allais) (réussir|gagner|y arriver|tout)',
      '(je me suis fixé|je m’étais fixé) (un objectif|des objectifs|cet objectif) ',
      'j’ai réussi [(là|parce que|à|seul|seule|mon|ma|mes|tout)]',
    ],
    hits: ['Je n’ai jamais abandonné.', 'J’ai toujours su que je gagnerais.', 'Je sais déjà que je vais réussir.'],
    misses: ['Elle n’a jamais abandonné.', 'J’ai toujours mon parapluie.'],
  },
  {
    id: 'ce-que-je-possede',
    pattern: [
      `(je possède|je détiens|je gère|je dirige|j’encadre|je manage|nous possédons|nous gérons|j’ai acheté|je me suis offert) [(aujourd’hui|désormais|plus de|près de)] ${many} (sociétés|entreprises|appartements|maisons|immeubles|boutiques|personnes|collaborateurs|salariés|équipes|biens|voitures|marques|restaurants|business)`,
      `(je|nous) (dirige|manage|encadre|gère|dirigeons|gérons) [aujourd’hui] une équipe de ${many}`,
      '(je gagne|je facture|je génère|nous générons|nous facturons) [(plus de|désormais|aujourd’hui)] #',
      `(j’ai|nous avons) (recruté|embauché|signé|formé|accompagné|conseillé) [(plus de|près de)] ${many} (personnes|clients|contrats|entreprises|entrepreneurs|dirigeants|collaborateurs|marques|salariés)`,
      '(j’ai acheté|je me suis offert|je me suis acheté) (mon|ma|mes) [_] (appartement|maison|voiture|villa|montre|loft|duplex|porsche|tesla|rolex)',
    ],
    hits: ['Je possède six boutiques.', 'Je dirige une équipe de vingt personnes.', 'J’ai acheté ma première maison.'],
    misses: ['Je possède deux vélos.', 'Elle dirige une équipe de vingt personnes.'],
  },
  {
    id: 'vie-choisie',
    pattern: [
      '(la vie|le métier|le quotidien) (que j’ai (choisi|choisie|voulu|voulue|toujours voulue)|dont je rêvais|de mes rêves)',
      '(exactement|précisément) (là où|celui que|celle que) je (voulais|rêvais|veux)',
      '(à la force de mes|par la force de mon|à force de) (bras|poignet|travail|volonté)',
      '(cette année|ce mois|ce trimestre|2025|2026|cette semaine) (a été|fut) [(tout simplement|vraiment)] (incroyable|exceptionnelle|exceptionnel|folle|fou|dingue|grandiose|magique|historique)',
    ],
    hits: ['Je vis la vie que j’ai choisie.', 'Cette année a été folle.', 'J’y suis à la force de mes bras.'],
    misses: ['La vie que j’ai vue passer', 'Cette année a été longue.'],
  },
];
