import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Letting the reader feel that it was said before. */
export const again: readonly DefensivePhrase[] = [
  {
    id: 'deja-dit',
    kind: 'again',
    droppable: true,
    pattern: [
      'comme (je|nous|on) [l’|le|te l’|vous l’|te|vous|l’] (ai|a|avons|ais) déjà * (dit|expliqué|répondu|répété|écrit|précisé|indiqué|signalé) [,]',
      'comme déjà (dit|expliqué|indiqué|précisé|répondu|signalé) [,]',
      '(je|on|nous) (vous|te|l’|le|vous l’|te l’) [l’] (ai|a|avons) (déjà|pourtant) [déjà] (dit|expliqué|répondu|répété|écrit)',
      '(je|on) (vous|te) le répète [pour la dernière fois|encore une fois|une dernière fois] [,]',
    ],
    hits: [
      'Comme je l’ai déjà dit, on ouvre à neuf heures.',
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
];
