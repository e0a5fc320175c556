import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Making it the reader’s fault. */
export const reader: readonly DefensivePhrase[] = [
  {
    id: 'rien-compris',
    kind: 'reader',
    pattern: [
      '!(si|s’|que|quand|lorsque) (vous|tu|t’|t) [n’|ne] (avez|as|a) [décidément|visiblement|manifestement|vraiment|clairement|apparemment|absolument] rien (compris|pigé|capté|suivi)',
      '^ [décidément [,]|visiblement [,]] (vous|tu|t’) [n’] (avez|as) [visiblement|manifestement|clairement|décidément|apparemment] pas (compris|pigé|capté) [le|la|mon|ma|notre] [propos|message|post|article|publication|sujet]',
      '(vous|tu) (comprenez|comprends) [vraiment|décidément] rien',
      '(vous|tu) ne (comprenez|comprends) (vraiment|décidément|visiblement) rien',
    ],
    hits: ['Vous n’avez rien compris.', 'T’as rien compris au message.', 'Décidément, tu n’as pas compris mon propos.'],
    misses: ['Si vous n’avez pas compris, dites-le-moi.', 'Je n’ai rien compris au film.'],
  },
  {
    id: 'si-vous-aviez-lu',
    kind: 'reader',
    pattern: [
      'si (vous|tu) (aviez|avais|m’aviez|m’avais|nous aviez) [pris la peine de|pris le temps de|seulement|vraiment|bien] [de] (lu|lire|écouté|écouter|regardé|cherché|réfléchi|pris la peine|pris le temps)',
      '(encore faudrait il|faudrait déjà|il faudrait déjà) (lire|avoir lu|savoir (lire|compter|écouter))',
    ],
    hits: [
      'Si vous aviez lu l’article, vous le sauriez.',
      'Si tu avais pris la peine de lire.',
      'Encore faudrait-il savoir compter.',
    ],
    misses: ['Si j’avais lu l’article, je saurais.', 'Si vous avez lu le livre, racontez.'],
  },
  {
    id: 'apprenez-a-lire',
    kind: 'reader',
    pattern: [
      '(apprenez|apprends) [donc|déjà|d’abord] à (lire|écrire|compter|réfléchir|écouter|parler)',
      '(relisez|relis) [donc|bien] [moi|mon|ma|mes|notre|le|la|l’] (tweet|post|message|article|publication|commentaire|texte|phrase|annonce)',
      '(il fallait|fallait|faut) [savoir|juste|simplement] (lire|mieux lire|lire avant) [jusqu’au bout|avant|l’annonce|les conditions|la description]',
      '(ouvrez|ouvre) (les|tes|vos) yeux',
      '(relisez|relis|lisez|lis|réfléchissez|réfléchis) [bien|donc|un peu|l’article] avant de (critiquer|commenter|juger|râler|parler|l’ouvrir)',
    ],
    hits: [
      'Apprenez à lire.',
      'Relis donc mon message.',
      'Il fallait lire l’annonce.',
      'Réfléchissez avant de critiquer.',
    ],
    misses: ['Mon fils apprend à lire.', 'Relisez votre texte demain, à tête reposée.'],
  },
  {
    id: 'renseignez-vous',
    kind: 'reader',
    pattern: [
      '(renseignez|renseigne|informez|informe|documentez|instruisez|instruis|cultivez|éduquez) (vous|toi) [un peu|donc|mieux|d’abord|avant|déjà]',
      '(allez|va) (vous|te) (renseigner|instruire|cultiver|documenter)',
    ],
    hits: ['Renseignez-vous avant de commenter.', 'Informe-toi un peu.'],
    misses: ['Je me renseigne demain.', 'Renseignez le champ prévu.'],
  },
  {
    id: 'de-quoi-vous-parlez',
    kind: 'reader',
    pattern: [
      '(vous|tu) [ne|n’] (savez|sais) [visiblement|même|manifestement] [pas|même pas] de quoi (vous|tu) (parlez|parles)',
      '(vous|tu) (parlez|parles) sans savoir',
      '(vous|tu) n’y (connaissez|connais) [absolument] rien',
      '(vous|tu) [ne|n’] (êtes|es) [visiblement|manifestement|clairement] pas [très] (du métier|au courant|qualifié|compétent|bien placé pour)',
    ],
    hits: ['Vous ne savez pas de quoi vous parlez.', 'Tu parles sans savoir.', 'Vous n’y connaissez rien.'],
    misses: ['Je sais de quoi je parle.', 'Je n’y connais rien, aidez-moi.'],
  },
  {
    id: 'votre-probleme',
    kind: 'reader',
    pattern: [
      '(c’est|ce n’est que|ça reste) (votre|ton|vos) problème !(le|la|avec|principal|de|:)',
      '(votre|ton) problème [,] pas le (mien|nôtre)',
      '(libre à vous|libre à toi|grand bien vous fasse|grand bien te fasse)',
      '(tant pis|dommage) pour (vous|toi)',
    ],
    hits: ['C’est votre problème.', 'Tant pis pour toi.', 'Libre à vous de partir, grand bien vous fasse.'],
    misses: ['Quel est votre problème avec le lecteur ?', 'Tant pis pour la pluie.'],
  },
  {
    id: 'vous-auriez-du',
    kind: 'reader',
    pattern: [
      '(vous|tu) [n’] (aviez|avais) qu’à',
      '(vous|tu|t’) [n’] (avez|as) qu’à (lire|relire|regarder|réfléchir|partir|changer|faire attention|vous renseigner|te renseigner|vous débrouiller|te débrouiller|vous en prendre|t’en prendre|aller ailleurs|aller voir ailleurs)',
      '(vous|tu) (auriez|aurais) dû (lire|vérifier|regarder|demander|vous renseigner|te renseigner|réfléchir|faire attention|le dire|appeler)',
      '(vous|tu) (êtes|es|étiez|étais) (assez grand|assez grande|prévenu|prévenue|prévenus|averti|avertie)',
      'il ne fallait pas (commander|acheter|venir|cliquer|signer)',
    ],
    hits: ['Vous auriez dû lire la notice.', 'Tu n’avais qu’à arriver à l’heure.', 'Vous étiez prévenus.'],
    misses: ['J’aurais dû vérifier.', 'Vous n’avez qu’à cliquer ici.'],
  },
  {
    id: 'deformez',
    kind: 'reader',
    pattern: [
      '(vous|tu) (déformez|déformes|détournez|détournes|tordez|tords) [complètement|sciemment] (mes|nos|mon|notre) (propos|mots|paroles|phrase)',
      '(ne me|ne nous|me) (faites|fais) pas dire ce que',
      '(vous|tu) (interprétez|interprètes|extrapolez|extrapoles|fantasmez|affabulez|délirez|délires|divaguez)',
      '(vous|tu) (racontez|racontes|dites|dis) n’importe quoi',
    ],
    hits: ['Vous déformez mes propos.', 'Tu racontes n’importe quoi.', 'Vous délirez.'],
    misses: ['Le miroir déforme les visages.', 'Il dit parfois n’importe quoi pour rire.'],
  },
  {
    id: 'mauvaise-foi',
    kind: 'reader',
    pattern: [
      '(vous|tu|t’) [n’] (êtes|es) [juste|vraiment|franchement|clairement|d’une|de] mauvaise foi',
      'quelle mauvaise foi',
      '(votre|ta) mauvaise foi',
      '(vous|tu) (cherchez|cherches) (la petite bête|les problèmes|des problèmes|la polémique|juste à|à créer)',
      '(vous|tu|t’) (êtes|es) (toujours|là pour|juste là pour|jamais content|jamais contents|jamais contente|trop sensible|trop susceptible|susceptible)',
    ],
    hits: [
      'Vous êtes de mauvaise foi.',
      'Quelle mauvaise foi !',
      'Tu cherches la petite bête.',
      'Vous êtes trop sensible.',
    ],
    misses: ['Cette peau est trop sensible au soleil.', 'Je suis de mauvaise foi, je l’avoue.'],
  },
  {
    id: 'facile-de-critiquer',
    kind: 'reader',
    pattern: [
      '(c’est|il est|trop) (facile|tellement facile|si facile) de (critiquer|juger|parler|se plaindre|râler|donner des leçons)',
      'la critique est (facile|aisée)',
      '(facile|c’est facile) (à dire|de parler) (derrière|depuis|quand)',
      '(faites|fais|essayez|essaie) (donc|le|mieux) (mieux|vous même|toi même|avant de)',
      '(vous|tu) (feriez|ferais) mieux (de|d’)',
    ],
    hits: [
      'C’est facile de critiquer derrière un écran.',
      'La critique est aisée.',
      'Vous feriez mieux de vous taire.',
    ],
    misses: ['C’est facile de cuire un œuf.', 'Le vélo est facile à réparer.'],
  },
  {
    id: 'lecons',
    kind: 'reader',
    pattern: [
      '(je|nous|on) [n’] (ai|avons|a) (pas|aucune) [besoin] (de|d’) (leçon|leçons|conseil) [de morale] à recevoir',
      '(vos|tes|ces) leçons de morale',
      '(gardez|garde|épargnez|épargne) (vos|tes|nous|moi) (leçons|conseils|commentaires|remarques|vos leçons|tes leçons)',
      '(qui|mais qui) (êtes vous|es tu|t’es) [toi] pour (juger|me|nous|dire|critiquer|parler)',
    ],
    hits: ['Je n’ai pas de leçon à recevoir de vous.', 'Gardez vos commentaires.', 'Qui êtes-vous pour juger ?'],
    misses: ['La leçon de piano est à cinq heures.', 'Qui êtes-vous ?'],
  },
];
