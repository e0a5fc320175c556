import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Waving a criticism away. */
export const dismissals: readonly DefensivePhrase[] = [
  {
    id: 'calmez-vous',
    kind: 'dismissal',
    pattern: [
      '!(ne|pour|faut|que) (calmez|calme|détendez|détends|relaxez|relax|respirez|redescendez|redescends) (vous|toi|vous un peu|toi un peu|d’un cran|sur terre) !(avec|dans|en)',
      '(on|il faut) se calme',
      '(du calme|tout doux|un peu de calme) $',
      '(pas la peine|inutile|pas besoin) de (vous énerver|t’énerver|s’énerver|monter sur vos grands chevaux|hurler|crier|être agressif|être agressive|vous emporter)',
    ],
    hits: ['Calmez-vous.', 'Détends-toi un peu.', 'Inutile de vous énerver.'],
    misses: ['Il faut que tu te calmes avec du thé.', 'Calme et volupté.'],
  },
  {
    id: 'pas-content',
    kind: 'dismissal',
    pattern: [
      '(si|s’il) [ça|cela|c’|vous|tu] [ne|n’] (vous plaît|te plaît|vous convient|te convient|êtes|es|va|vous va) pas [content|contents|contente] [,] (c’est pareil|c’est le même prix|passez|passe|allez|va|partez|désabonnez|désabonne|ne lisez|ne venez|personne|la porte|changez|rien ne)',
      '(passez|passe) (votre|ton|ta) chemin',
      '(on|je|nous) [(n|ne)] (est|suis|sommes) pas (à|a) (votre|ton) (service|disposition|botte|bottes)',
      '(allez|va) voir ailleurs [si j’y suis]',
      '(merci de ne pas|ne|évitez de|évite de|arrêtez de|arrête de) (juger|jugez|juge|critiquer|critiquez|critique|commenter|commentez|parler|parlez) [pas] sans (savoir|connaître|avoir (lu|vu|essayé|compris))',
      '(personne|rien) [ne] (vous|t’) (oblige|force|a obligé|retient|a forcé)',
      '(c’est|c’est à) (prendre ou à laisser|à prendre ou à laisser)',
      '(la porte est|vous connaissez la) (grande ouverte|sortie|porte)',
    ],
    hits: [
      'Si ça ne vous plaît pas, passez votre chemin.',
      'Personne ne vous oblige à venir.',
      'Allez voir ailleurs.',
      'Je ne suis pas à ton service.',
    ],
    misses: ['Si ça ne vous plaît pas, dites-nous pourquoi.', 'Rien ne vous manque ?', 'Nous sommes à votre service.'],
  },
  {
    id: 'perdre-mon-temps',
    kind: 'dismissal',
    pattern: [
      '(je|on|nous) [ne|n’] (vais|va|allons|ai|avons) (pas|plus) (perdre|gaspiller) [mon|notre|du|plus de] temps',
      '(je|on|nous) [n’] (ai|a|avons) pas (que ça à faire|de temps à perdre|le temps de vous répondre|à me justifier|à nous justifier)',
      '(vous|tu) (me|nous) (fatiguez|fatigues|saoulez|saoules|gonflez|gonfles)',
      '(vous|tu) (me|nous) (faites|fais) (perdre (mon|notre) temps|perdre du temps|chier|suer|rigoler avec vos|rire avec vos)',
      '(je|nous) [n’] (ai|avons) (pas|rien) à (me|nous) justifier',
    ],
    hits: [
      'Je ne vais pas perdre mon temps avec vous.',
      'On n’a pas que ça à faire.',
      'Nous n’avons pas à nous justifier.',
    ],
    misses: ['J’ai perdu mon temps dans les bouchons.', 'Il n’a pas le temps.'],
  },
  {
    id: 'fin-de-discussion',
    kind: 'dismissal',
    pattern: [
      '(fin de la|fin de) (discussion|débat|conversation|l’histoire)',
      '(point barre|point final|un point c’est tout|point à la ligne|le débat est clos|la discussion est close|je m’arrête là avec)',
      '(je|nous) [ne|n’] (répondrai|répondrons|réponds|répondons) (plus|pas) à (ce|ces|votre|vos|ton|tes|ce genre|vos attaques)',
      '(circulez|y a rien à voir|il n’y a rien à voir)',
      '(occupez|occupe|mêlez|mêle) (vous|toi) [donc] (de vos|de tes|de ce qui vous regarde|de ton|de votre|de tes affaires)',
    ],
    hits: ['Fin de la discussion.', 'Un point c’est tout.', 'Mêlez-vous de vos affaires.'],
    misses: ['La fin de la réunion est à midi.', 'Un point à chaque bout.'],
  },
  {
    id: 'change-de-disque',
    kind: 'dismissal',
    pattern: [
      '!(je|j|il|elle|on|qui) (change|changez) [donc|un peu] de (disque|refrain|chanson)',
      '(vous|tu) (radotez|radotes|pleurnichez|pleurniches|geignez|chouinez|chouines|râlez pour rien|rales pour rien)',
      '(arrêtez|arrête|cessez|cesse) [donc|un peu] de (pleurer|pleurnicher|chouiner|râler|vous plaindre|te plaindre|geindre|nous faire|jouer les victimes|jouer la victime|vous victimiser|te victimiser|chercher|dire n’importe quoi|raconter n’importe quoi|raconter)',
      '(merci d’avance|merci) de (garder vos|garder tes|ne plus commenter|passer votre chemin)',
      '(c’est de|c’était de|c’était) l’(humour|ironie) [hein|voyons]',
      '(vous|tu) [n’] (avez|as) [vraiment] (aucun|pas d’|pas le sens de l’) humour',
    ],
    hits: ['Change de disque.', 'Arrêtez de vous plaindre.', 'Tu radotes.', 'C’était de l’humour.'],
    misses: ['Je change de disque dans le lecteur.', 'Le bébé pleure encore, la chanson tourne.'],
  },
  {
    id: 'votre-avis',
    kind: 'dismissal',
    pattern: [
      '(c’est|ce n’est que) (votre|ton) (avis|opinion|point de vue) [,] (pas|point|et|c’est tout|gardez|garde)',
      'ce n’est que (votre|ton) (avis|opinion|point de vue|ressenti)',
      '(gardez|garde) (votre|ton) avis',
      '(je|on|nous) [ne|n’] (vous|t’|te) [a|ai|avons] [pas|rien] demandé (votre|ton|l’) avis',
      '(votre|ton) avis [ne|n’] (m’|nous|m’) (intéresse|importe|concerne) (pas|peu|guère)',
      '(je m’en|on s’en|on s’|je me) (fiche|fous|fout|contrefiche|moque|tape) [complètement|royalement] de (votre|ton|ce que vous|ce que tu|vos|tes)',
    ],
    hits: ['Ce n’est que votre avis.', 'On ne vous a pas demandé votre avis.', 'Votre avis ne m’intéresse pas.'],
    misses: ['Votre avis nous intéresse.', 'C’est votre avis qui compte.'],
  },
];
