import { type GapPhrase, gapPhrase } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');

/** What holds a thumb back in a feed: captions of reels, shorts and groups. */
export const feeds: readonly GapPhrase[] = [
  gap(
    'attends-de-voir',
    '(attendez|attends) (de voir|de lire|d’entendre|de découvrir) (la fin|la chute|le résultat|le dernier|la dernière|le numéro #|ce qui (suit|arrive|se passe)|le plot twist)',
    ['Attends de voir la fin !', 'Attendez de découvrir le résultat'],
    ['Attends de voir le médecin.', 'Attendez la fin du cycle.'],
  ),
  gap(
    'avant-suppression',
    '(regarde|regardez|lis|lisez|partage|partagez|enregistre|enregistrez|sauvegarde|sauvegardez|profites en|télécharge|téléchargez) * (avant (que|qu’) * (supprimé|supprimée|supprime|suppriment|censuré|censurée|censure|retiré|retirée|disparaisse|retirent)|avant (suppression|la suppression|censure))',
    ['Regardez avant que ce soit supprimé.', 'Partage vite avant suppression !'],
    ['Lis le contrat avant de signer.', 'Enregistrez avant de quitter.'],
  ),
  gap(
    'tu-fais-cette-erreur',
    '(vous|tu) (faites|fais|commettez|commets) (sûrement|probablement|sans doute|tous|toutes|peut être|forcément|certainement|aussi|encore) * (cette erreur|ces erreurs|ces # erreurs|l’une de ces|une de ces|l’erreur)',
    ['Vous faites sûrement cette erreur.', 'Tu commets peut-être aussi ces 3 erreurs'],
    ['Vous faites une erreur de date.', 'Si vous avez cette erreur, écrivez-nous.'],
  ),
  gap(
    'pas-ce-que-vous-croyez',
    '(raison|cause|menace|erreur|problème|ennemi|secret|coupable|réponse) * * * * (n’est|n’était) pas (celle|celui|ce) (que|qu’) (vous|tu|on) (croyez|crois|croit|pensez|penses|pense|imaginez|imagines|imagine) $',
    ['La vraie raison n’est pas celle que vous croyez.', 'Le pire ennemi de votre levain n’est pas celui que tu crois'],
    ['Ce n’est pas ce que vous pensez de lui.', 'La raison n’est pas celle que donne le maire.'],
    ['remove-sentence'],
    [['La vraie raison n’est pas celle que vous croyez. C’est le loyer.', 'C’est le loyer.']],
  ),
  gap(
    'stop-scroll',
    [
      'ne (scrolle|scrollez|scroll|swipe|swipez|passe|passez) pas (sans (lire|voir|regarder|écouter)|plus loin|avant d’avoir|si (vous|tu))',
      '(arrête|arrêtez|stoppe|stoppez|stop) (ton|votre|le) (scroll|scrolling)',
      '(arrête|arrêtez|stop) de (scroller|scroll) (si|une seconde|deux secondes|# secondes|immédiatement|tout de suite|et (lis|lisez|regarde|regardez|écoute|écoutez))',
    ],
    ['Ne scrolle pas sans lire ça.', 'Stoppez votre scroll !', 'Arrête de scroller deux secondes'],
    ['Arrête de scroller et va dormir.', 'Ne passez pas par la cour.'],
  ),
  gap(
    'si-tu-vois-ca',
    'si (vous|tu) (voyez|vois|lisez|lis|tombez sur|tombes sur) (ça|ceci|cela|ce message|ce post|cette vidéo|ce tiktok|ce reel) * [,] (ce n’est pas (un|par) hasard|c’est pas (un|par) hasard|c’est (un|le) signe|c’est que (tu|vous)|c’est (pour toi|pour vous|ton signe|votre signe)|l’univers)',
    ['Si tu vois ce message, ce n’est pas un hasard.', 'Si vous tombez sur cette vidéo, c’est un signe'],
    ['Si tu vois ça, préviens Léa.', 'Si vous lisez ce message, la salle a changé.'],
  ),
  gap(
    'jamais-plus-pareil',
    '(vous|tu) ne (verrez|verras|regarderez|regarderas|mangerez|mangeras|boirez|boiras|utiliserez|utiliseras|ferez|feras|laverez|cuisinerez|cuisineras|jetterez|jetteras|achèterez|achèteras|penserez) plus jamais (vos|votre|ton|ta|tes|un|une|le|la|les|de|d’|du|comme|pareil|à)',
    ['Vous ne verrez plus jamais vos épluchures de la même manière.', 'Tu ne jetteras plus jamais tes bocaux'],
    ['Tu ne verras pas Paul ?', 'Je ne jette plus mes bocaux.'],
  ),
  gap(
    'lisez-avant-de',
    '(lisez|lis|regardez|regarde|écoute|écoutez) [vite|absolument|bien] (ceci|ça|cela|ce post|cette vidéo|cet article|ce thread|ce qui suit) avant (de|d’) (acheter|signer|commander|poster|publier|investir|jeter|réserver|lancer|payer|vendre)',
    ['Lisez ceci avant d’acheter un vélo.', 'Regarde cette vidéo avant de publier'],
    ['Lisez la notice avant de monter.', 'Lis ça avant lundi.'],
  ),
  gap(
    'sans-le-savoir',
    '(vous|tu) (le|l’) (faites|fais|mangez|manges|avez|as|utilisez|utilises|buvez|bois) (tous les jours|chaque jour|chaque matin|depuis toujours) [,] * (sans le savoir|sans vous en rendre compte|sans t’en rendre compte|et c’est une erreur|et pourtant)',
    ['Vous le faites tous les jours sans le savoir.', 'Tu l’utilises chaque matin, et pourtant'],
    ['Vous le faites tous les jours à vélo.'],
  ),
  reaction(
    'preparez-vous-a',
    '(préparez|prépare) (vous|toi) à (être (bluffé|bluffés|bluffée|surpris|surprise|ébloui|éblouis|choqué|choqués|époustouflé|émerveillé|émerveillés)|en prendre plein|halluciner|pleurer|craquer|fondre|en avoir|rougir|avoir des frissons|tomber de)',
    ['Préparez-vous à être bluffés.', 'Prépare-toi à halluciner'],
    ['Préparez-vous à partir.', 'Prépare-toi à huit heures.'],
  ),
  reaction(
    'impossible-de-ne-pas',
    '(impossible|mission impossible|je vous mets au défi|je te mets au défi|essayez|essaie|essayer) (de ne pas|de) (craquer|rire|pleurer|sourire|fondre|avoir des frissons|saliver) (devant|en (voyant|regardant|lisant)|avec|après|face)',
    ['Impossible de ne pas craquer devant ce chiot.', 'Essayez de ne pas rire en regardant'],
    ['Impossible de dormir.', 'Essaie de ne pas pleurer.'],
  ),
];
