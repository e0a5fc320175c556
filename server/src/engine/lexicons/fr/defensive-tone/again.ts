import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Letting the reader feel that it was said before. */
export const again: readonly DefensivePhrase[] = [
  {
    id: 'deja-dit',
    kind: 'again',
    droppable: true,
    pattern: [
      'comme (je|nous|on) [l’|le|te l’|vous l’|te|vous|l’] (ai|a|avons|ais) déjà * (dit|expliqué|répondu|répété|écrit|précisé|indiqué|signalé) [(deux fois|trois fois|dix fois|cent fois|mille fois|# fois|plusieurs fois|maintes fois|à plusieurs reprises|plus haut|ci dessus|hier|ici|dans (ce|cette|mon) (fil|post|publication|message))] [,]',
      'comme (dit|indiqué|expliqué|précisé|mentionné|écrit|signalé) (dans (mon|notre) (message|mail|commentaire|post|article|courrier) précédent|plus haut|ci dessus|précédemment|à plusieurs reprises|maintes fois) [,]',
      'comme déjà (dit|expliqué|indiqué|précisé|répondu|signalé) [,]',
      '(je|on|nous) (vous|te|l’|le|vous l’|te l’) [l’] (ai|a|avons) (déjà|pourtant) [déjà] (dit|expliqué|répondu|répété|écrit)',
      '(je|on) (vous|te) le répète [pour la dernière fois|encore une fois|une dernière fois] [,]',
    ],
    hits: [
      'Comme je l’ai déjà dit, on ouvre à neuf heures.',
      'Comme je l’ai déjà expliqué deux fois, c’est complet.',
      'Je vous l’ai déjà expliqué.',
      'Comme déjà indiqué, c’est complet.',
    ],
    misses: ['Il m’a déjà dit oui.', 'Comme je le disais hier, il pleut.'],
  },
  {
    id: 'combien-de-fois',
    kind: 'again',
    pattern: [
      'combien de fois (faut il|dois je|il faut|va t on devoir|je dois|devrai je|on doit) [vous|te|le|que] [le]',
      '(il faut|faut il) vous (faire|faire un|mettre) (un dessin|le dessin|les points sur les i)',
      '(je|on) (vais|va) pas (le|me) répéter',
      '(ça|c’est) fait (#|dix|cent|trente six|la centième) fois que (je|nous|on)',
    ],
    hits: ['Combien de fois faut-il le dire ?', 'Il faut vous faire un dessin ?', 'Ça fait dix fois que je le dis.'],
    misses: ['Combien de fois par jour ?', 'Fais-moi un dessin.'],
  },
  {
    id: 'c-est-ecrit',
    kind: 'again',
    pattern: [
      '(c’est|c’était|tout est) [pourtant] (écrit|marqué|indiqué|précisé) [pourtant] (noir sur blanc|en gros|en toutes lettres|clairement|en toutes)',
      '(c’est|c’était) pourtant [très|assez|bien|parfaitement] (clair|simple|évident|écrit|indiqué|marqué|précisé)',
      '(il|cela) me (semble|semblait) [pourtant] avoir été clair',
      '(je pense|il me semble|je crois) avoir été (assez|suffisamment|très) (clair|claire)',
    ],
    hits: ['C’est écrit noir sur blanc.', 'C’est pourtant clair.', 'Je pense avoir été assez clair.'],
    misses: ['C’est écrit par Maupassant.', 'Le ciel est clair.'],
  },
  {
    id: 'repondu-plus-haut',
    kind: 'again',
    pattern: [
      '(j’ai|nous avons|on a|je vous ai|je t’ai) [déjà] (répondu|expliqué|précisé|dit) (plus haut|ci dessus|# fois|dix fois|cent fois|mille fois|trente six fois|x fois|maintes fois|à plusieurs reprises|à maintes reprises)',
      '(relisez|relis|remontez|remonte|regardez|regarde) (ma|notre|mes|nos|le|les|la) (réponse|réponses|commentaire|commentaires|message|messages|discussion|fil) (plus haut|ci dessus|précédente|précédent|précédents|au dessus)',
    ],
    hits: ['J’ai déjà répondu plus haut.', 'Relisez ma réponse ci-dessus.'],
    misses: ['J’ai répondu à Léa.', 'Le village est plus haut.'],
  },
  {
    id: 'pour-la-enieme-fois',
    kind: 'again',
    droppable: true,
    pattern: [
      'pour la (énième|centième|millième|dixième|dernière) fois [,|:]',
      '^ je (répète|me répète|le répète|redis|vous le redis) (:|,)',
    ],
    hits: ['Pour la énième fois, le magasin est fermé.', 'Je répète : rien n’est perdu.'],
    misses: ['Je répète la chanson.', 'Pour la première fois, il neige.'],
  },
  {
    id: 'quel-mot',
    kind: 'again',
    pattern: [
      '(quel mot|quelle partie|quelle phrase|quoi|qu’est ce que|que) * (vous|tu) [ne|n’] (comprenez|comprends|avez|as) pas [compris] (dans|là dedans)',
      '(quel mot|quelle partie|quelle phrase) * (vous|tu) [ne|n’] (comprenez|comprends|avez|as) pas',
      '(que|qu’|quelle partie) ne (comprenez|comprends) (vous|tu) pas dans',
    ],
    hits: ['Quel mot vous ne comprenez pas ?', 'Que ne comprenez-vous pas dans ma phrase ?'],
    misses: ['Vous ne comprenez pas l’anglais ?'],
  },
  {
    id: 'dit-et-redit',
    kind: 'again',
    pattern:
      '(je|j’|nous|on) [(l’|vous l’|te l’|le|vous|te)] (ai|avons|a) [(déjà|pourtant)] (dit|répété|expliqué|écrit) (et (redit|répété|réexpliqué|réécrit)|en long et en large|en long , en large|en long en large|dans tous les sens|sur tous les tons|assez|suffisamment)',
    hits: ['Je l’ai dit et répété.', 'Nous vous l’avons expliqué en long et en large.'],
    misses: ['Il l’a dit et il l’a fait.', 'J’ai écrit en large.'],
  },
  {
    id: 'ou-ai-je-dit',
    kind: 'again',
    pattern:
      '(à quel moment|où est ce que|où|quand est ce que|quand) (ai je|j’ai|avons nous|on a|nous avons|je dis|je parle) (dit|écrit|prétendu|affirmé|parlé|de) (ça|cela|le contraire|une chose pareille|une telle chose|l’inverse)',
    hits: ['À quel moment j’ai dit ça ?', 'Où avons-nous écrit le contraire ?'],
    misses: ['Où ai-je mis ça ?', 'Quand ai-je dit oui ?'],
  },
];
