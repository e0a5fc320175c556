import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Turning on the reader: what they read wrong, did wrong, or how they dare speak. */
export const accusing: readonly DefensivePhrase[] = [
  {
    id: 'avant-de-critiquer',
    kind: 'reader',
    aimed: true,
    pattern:
      '=(,|et|alors|mais|donc|:) (lisez|lis|relisez|relis|révisez|révise|consultez|consulte|renseignez|renseigne|vérifiez|vérifie|réfléchissez|réfléchis|apprenez|apprends|regardez|regarde|écoutez|écoute|essayez|essaie|venez|tournez|informez|informe|cherchez|cherche) * * * avant (de|d’) (critiquer|juger|commenter|accuser|parler|poster|râler|vous plaindre|te plaindre|donner des leçons|donner votre avis|donner ton avis|laisser un avis|noter|mettre une étoile|(écrire|dire|publier) (n’importe quoi|des bêtises|des âneries)|raconter|tirer des conclusions|crier|l’ouvrir|répondre|affirmer|insulter)',
    hits: [
      'Lisez l’article avant de commenter.',
      'Vérifie tes sources avant d’affirmer.',
      'Relisez donc les conditions de vente avant de râler.',
    ],
    misses: ['Lisez la notice avant de monter.', 'Je réfléchis avant de parler.'],
  },
  {
    id: 'seulement-lu',
    kind: 'reader',
    pattern: '(avez vous|as tu|l avez vous|l as tu) (seulement|au moins|même) (lu|relu|regardé|ouvert|écouté|vérifié)',
    hits: ['Avez-vous seulement lu l’article ?', 'As-tu au moins ouvert le lien ?'],
    misses: [
      'Avez-vous lu l’article ?',
      'As-tu au moins goûté le gâteau ?',
      'Vous avez au moins lu le premier chapitre.',
    ],
  },
  {
    id: 'de-votre-fait',
    kind: 'reader',
    pattern: [
      '(le problème|l’erreur|le souci|la faute|le retard|la panne) (vient|venait|viendrait) [(clairement|visiblement|forcément|donc|peut être|sûrement|sans doute)] (de vous|de toi|de votre fait|d’une mauvaise (utilisation|manipulation) de votre part)',
      '(le problème|le souci) [,] c’est (vous|toi)',
      'entre la chaise et (le clavier|l’écran|l’ordinateur)',
    ],
    hits: [
      'L’erreur vient clairement de vous.',
      'Le problème vient peut-être de vous.',
      'Le problème est entre la chaise et le clavier.',
    ],
    misses: ['Le problème vient de notre serveur.', 'La panne vient de la prise.'],
  },
  {
    id: 'propos-deformes',
    kind: 'reader',
    pattern: [
      '(vous|tu) (déformez|déformes|détournez|détournes|caricaturez|caricatures|tordez) (mes|nos|les|mon|notre|complètement mes|tout)',
      '(vous|tu) (me|nous) (faites|fais|prêtez|prêtes) (dire|des propos|des intentions|des mots)',
      '(vous|tu) [ne] (lisez|lis|comprenez|comprends|retenez|retiens|entendez|entends) que ce que (vous|tu|ça)',
      '(vous|tu) (lisez|lis|comprenez|comprends|prenez|prends) tout de travers',
    ],
    hits: ['Vous déformez mes propos.', 'Tu me fais dire n’importe quoi.', 'Vous ne lisez que ce que vous voulez.'],
    misses: ['Il déforme la tôle.', 'Dites bonjour à Léa.'],
  },
  {
    id: 'vous-exagerez',
    kind: 'reader',
    pattern: [
      '!(si|quand|que) (vous (exagérez|dramatisez|capotez)|tu (exagères|dramatises))',
      '(vous|tu) (en faites|en fais|faites|fais) (des tonnes|tout un plat|toute une histoire|tout un drame|une montagne|tout un fromage|des caisses)',
      '(vous|tu) (montez|montes) sur (vos|tes) grands chevaux',
      '(pas|y a pas|il n’y a pas) de quoi (en faire (un|une|tout|toute)|fouetter un chat|vous énerver|s’énerver|crier)',
    ],
    hits: ['Là, vous exagérez.', 'Tu en fais tout un plat.', 'Il n’y a pas de quoi en faire un drame.'],
    misses: ['On exagère un peu la dose.', 'Il n’y a pas de quoi, avec plaisir !'],
  },
  {
    id: 'hors-sujet',
    kind: 'reader',
    pattern:
      '(vous|tu|t’) (êtes|es) [(complètement|totalement|juste|vraiment|clairement)] (hors sujet|à côté de la plaque|à côté du sujet|à l’ouest|à la masse)',
    hits: ['Vous êtes complètement hors sujet.', 'T’es à côté de la plaque.'],
    misses: ['Ma copie est hors sujet.', 'Vous êtes à côté de Lille ?'],
  },
  {
    id: 'la-prochaine-fois',
    kind: 'reader',
    pattern:
      'la prochaine fois [,] (lisez|lis|réfléchissez|réfléchis|vous lirez|tu liras|vous réfléchirez|tu réfléchiras|renseignez vous|renseigne toi|soyez à l’heure|soyez plus attentif|soyez plus attentive|tournez sept fois)',
    hits: ['La prochaine fois, lisez la description.', 'La prochaine fois tu réfléchiras.'],
    misses: ['La prochaine fois, venez avec Paul !', 'La prochaine fois, on salera moins.'],
  },
  {
    id: 'tous-sauf-vous',
    kind: 'reader',
    pattern:
      '(tout le monde|tous les autres|les autres|tous nos clients|tous) * (compris|su|réussi|apprécié|respecté|trouvé|lu) [*] [,] (sauf|à part|hormis) (vous|toi)',
    hits: ['Tout le monde a compris sauf vous.', 'Les autres ont su lire, à part toi.'],
    misses: ['Tout le monde a compris la règle.', 'Tous sont venus sauf Paul.'],
  },
  {
    id: 'un-peu-de-bon-sens',
    kind: 'reader',
    pattern: [
      '(faites|fais|ayez|aie|avec|il suffit d’|il suffit d’avoir|il faut) [preuve] [d’] (un minimum|un peu) (de|d’) (bon sens|logique|jugeote|réflexion|discernement|intelligence) [,] (vous|tu|s’il vous|quand même|et vous|svp|pour comprendre|!)',
      'un (minimum|peu) (de|d’) (bon sens|logique|jugeote|réflexion|discernement|intelligence) (ne|n’) (vous|te) (ferait|ferais)',
    ],
    hits: ['Avec un peu de bon sens, vous auriez trouvé.', 'Ayez un minimum de jugeote, s’il vous plaît.'],
    misses: ['Avec un peu de sel, c’est bon.', 'Il y a un peu de logique là-dedans.'],
  },
  {
    id: 'pas-oblige-de-lire',
    kind: 'reader',
    pattern: [
      '(vous|tu) [n’] (êtes|es) pas (obligé|obligée|obligés|forcé|forcée|forcés) (de|d’) (me|nous|lire|suivre|commenter|regarder|aimer|y aller|commander chez nous) [(lire|suivre|écouter)]',
      '(rien|personne) ne (vous|t’) (oblige|force) à (lire|suivre|me lire|nous lire|nous suivre|me suivre|commenter|acheter|regarder|rester)',
    ],
    hits: ['Vous n’êtes pas obligé de nous suivre.', 'Rien ne t’oblige à lire.'],
    misses: ['Tu n’es pas obligé de venir, repose-toi.', 'Rien ne nous oblige à partir.'],
  },
  {
    id: 'client-pas-roi',
    kind: 'reader',
    pattern:
      'le client (n’est pas [toujours] roi|n’a pas toujours raison|est roi mais|est roi , mais|n’a pas tous les droits)',
    hits: ['Le client n’est pas toujours roi.', 'Le client n’a pas toujours raison.'],
    misses: ['Le client a raison.', 'Le roi est mort.'],
  },
  {
    id: 'mal-utilise',
    kind: 'reader',
    pattern: [
      '(vous|tu) [(l’|les)] (avez|as) [(sûrement|forcément|visiblement|simplement|tout simplement)] mal (utilisé|utilisée|monté|montée|réglé|lavé|lavée|installé|installée|branché|entretenu|stocké|lu)',
      '(vous|tu) ne (savez|sais) (pas|visiblement pas|même pas) (vous en servir|t’en servir|l’utiliser|lire|écrire|compter|cuisiner|lire une|écrire le français)',
      '(il faut|faut|faudrait) [juste|simplement] savoir (s’en servir|lire|compter)',
    ],
    hits: ['Vous l’avez mal utilisé.', 'Tu ne sais pas lire.', 'Il faut juste savoir s’en servir.'],
    misses: ['Je l’ai mal monté.', 'Vous ne savez pas où poser le sac ?'],
  },
  {
    id: 'derriere-un-ecran',
    kind: 'reader',
    pattern:
      '(courageux|courageuse|fort|forte|malin|maligne|facile|caché|cachée|cachés|planqué|planquée) [(quand on est|bien|de (critiquer|juger|parler|insulter|râler|donner des leçons))] [bien] [caché] derrière (un|votre|ton|son|leur|l’) (écran|clavier|pseudo|anonymat|téléphone|compte)',
    hits: ['Facile, caché derrière un pseudo.', 'Tu es courageux derrière ton écran.'],
    misses: ['Le chat dort derrière l’écran.', 'Caché derrière un arbre.'],
  },
  {
    id: 'changez-de-ton',
    kind: 'reader',
    pattern: [
      '(baissez|baisse) (d’un ton|le ton|un peu le ton)',
      '=(,|et|alors|mais|donc|:) (changez|change) de ton',
      '(parlez|parle) (nous|moi) (autrement|sur un autre ton|mieux|correctement|avec respect)',
      '(restez|reste) (poli|polie|polis|correct|correcte|corrects|courtois|courtoise) $',
      'quelle (agressivité|ingratitude|arrogance|impolitesse)',
    ],
    hits: ['Baissez d’un ton.', 'Parle-moi autrement.', 'Quelle agressivité !'],
    misses: ['La chanson change de ton au refrain.', 'Restez au chaud.'],
  },
  {
    id: 'vos-frustrations',
    kind: 'reader',
    pattern: [
      '(passez|passe|défoulez|défoule|évacuez|évacue|déversez|déverse) (vos nerfs|tes nerfs|votre colère|ta colère|votre frustration|ta frustration|votre haine|ta haine|vous|toi) (ailleurs|sur (moi|nous|quelqu’un|les autres))',
      '(votre|ton|ta|vos|tes) (frustration|frustrations|aigreur|complexes|jalousie|rancœur) (se voit|se sent|est|sont|parle|transpire|transparaît|personnelle|personnelles)',
      '(vous|tu|t’) (êtes|es) [(juste|simplement|visiblement)] (aigri|aigrie|frustré|frustrée)',
    ],
    hits: ['Passez vos nerfs ailleurs.', 'Votre jalousie se sent.', 'Tu es juste aigrie.'],
    misses: ['Ma frustration est grande.', 'Il est jaloux du chat.'],
  },
];
