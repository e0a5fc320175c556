import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader', { aimed: true });
const again = defensiveOf('again', { aimed: true });
const dismissal = defensiveOf('dismissal', { aimed: true });
const blameless = defensiveOf('blameless', { aimed: true });

const seemingly =
  '(visiblement|manifestement|clairement|apparemment|décidément|évidemment|à l’évidence|de toute évidence)';
const criticising =
  '(critiquer|commenter|juger|accuser|râler|parler|poster|répondre|affirmer|insulter|l’ouvrir|vous plaindre|te plaindre|' +
  'donner (des leçons|votre avis|ton avis)|laisser un avis|tirer des conclusions|(dire|écrire|raconter) (n’importe quoi|des bêtises))';
const remark =
  '(avis|commentaire|commentaires|critique|critiques|remarque|remarques|message|propos|accusation|accusations|' +
  'allégations|intervention|reproche|reproches)';

/** What is said to one person’s face: an answer even where nothing in the draft shows whom it answers. */
export const aimed: readonly DefensivePhrase[] = [
  reader(
    'pas-lu',
    [
      `!(si|s|que|quand|lorsque) (vous|tu|t) [(n|ne)] (avez|as) (${seemingly} (pas|rien|mal)|même pas|pas ${seemingly}) [(bien|du tout|pris la peine de|pris le temps de|daigné)] (lu|lire|compris|suivi|écouté|écouter|saisi|pigé|capté) !(?)`,
      `^ [(${seemingly}|non|pardon)] [,] (vous|tu|t) [(n|ne)] (avez|as) (rien|mal) (lu|compris|pigé|capté|suivi|écouté) !(?|parce que nous|parce que je|parce que j’|parce qu’on|car nous|car je|car on)`,
      'si (vous|tu) (m’|nous|) (aviez|avais) [(vraiment|seulement|bien|au moins)] (lu|écouté|pris la peine|pris le temps)',
    ],
    ['Vous n’avez visiblement pas lu l’article.', 'Tu n’as rien compris.', 'Si vous aviez lu, vous sauriez.'],
    ['Vous n’avez rien compris ? Je reprends.', 'Je n’ai même pas lu la suite.', 'Si vous n’avez pas lu le livre'],
  ),
  reader(
    'pas-avant-de-critiquer',
    [
      `^ avant (de|d’) ${criticising} [,] (vous (devriez|pourriez|feriez mieux)|tu (devrais|pourrais|ferais mieux)|(lisez|lis|relisez|relis|vérifiez|vérifie|renseignez|renseigne|informez|informe|apprenez|apprends|regardez|regarde|venez|viens|essayez|essaie|commencez|commence|faites|fais))`,
      `(merci de|veuillez|pensez à|pense à|prenez le temps de|essayez de|vous devriez|tu devrais|il faudrait|vous pourriez|tu pourrais) [(peut être|d abord|bien|au moins)] (lire|relire|vérifier|vous renseigner|te renseigner|vous informer|réfléchir|écouter) * * * avant (de|d’) ${criticising}`,
      '(relisez|relis) [(donc|bien|plutôt)] (mon|notre) (tweet|post|message|article|commentaire|texte)',
    ],
    [
      'Avant de critiquer, renseignez-vous.',
      'Merci de lire l’article avant de commenter.',
      'Tu devrais vérifier tes sources avant d’accuser.',
      'Relisez mon post.',
    ],
    ['Avant de parler, elle boit un verre d’eau.', 'Merci de lire la notice avant de monter le banc.'],
  ),
  reader(
    'parlez-sans-savoir',
    [
      '(vous|tu) [(ne|n)] (savez|sais) [(visiblement|manifestement|clairement)] [même] pas de quoi (vous|tu) (parlez|parles)',
      '(vous|tu) (parlez|parles) sans savoir',
      '(vous|tu) (êtes|es) [(simplement|clairement|visiblement|juste|manifestement|très)] mal (informé|informée|informés|renseigné|renseignée|renseignés) !(si|sur l)',
      'c’est (vous|toi) qui n’(avez|as) (pas|rien|pas bien|pas voulu) (compris|lu|lire|suivi|écouté|écouter|respecté|regardé)',
      '(vous feriez|tu ferais) mieux de (vous taire|te taire|vous renseigner|te renseigner|vous informer|lire|relire|vérifier|réfléchir|apprendre|balayer|vous occuper|t’occuper)',
      'quand on [(ne|n|y|n’y)] (sait|connaît|comprend) (pas|rien) * * [,] on (se tait|ne parle pas|s’abstient|la ferme|évite de (parler|commenter|critiquer))',
      'c’est (vous|toi) qui (vous êtes|t’es) (trompé|trompée|trompés|planté|plantée|emmêlé)',
      '(désolé|désolée|pardon|navré|navrée|excusez moi) [,] mais c’(est|était) (vous|toi) qui (n’|ne|avez mal|as mal)',
    ],
    ['Vous ne savez pas de quoi vous parlez.', 'Désolé, mais c’est vous qui vous êtes trompé de date.'],
    [
      'Quand on ne sait pas, on demande.',
      'Vous feriez mieux de prendre le bus.',
      'Je ne sais pas de quoi vous parlez.',
      'C’est vous qui chantez ?',
    ],
  ),
  reader(
    'pas-de-lecons',
    [
      '(je|j|nous|on) [n’] (ai|avons|a) (pas|aucune|nulle|aucun) [besoin] [(de|d)] (leçon|leçons|conseil|conseils|ordre|ordres) [de morale] (à recevoir|de (vous|toi|votre part|ta part))',
      '(je|j|nous|on) [n’] (ai|avons|a) pas besoin de (vos|tes) (leçons|conseils|remarques|commentaires|critiques)',
      '(gardez|garde) (vos|tes) (leçons|conseils|commentaires|remarques|critiques|opinions) !(pour)',
    ],
    ['Nous n’avons aucune leçon à recevoir.', 'Je n’ai pas besoin de tes conseils.', 'Gardez vos remarques.'],
    ['Je n’ai pas besoin de leçons de piano.', 'Nous avons deux conseils à donner.'],
  ),
  reader(
    'propos-deformes-ici',
    [
      '(vous|tu) (déformez|déformes|détournez|détournes) [(complètement|sciemment)] ((mes|nos|mon|notre) (propos|mots|paroles)|ce que (j’ai|je|nous))',
      '(vous|tu|t) (êtes|es) [(juste|vraiment|franchement|clairement)] de mauvaise foi',
      '(tous|tout le monde|les autres|tous les autres|nos autres clients) * * (compris|content|contents|ravi|ravis|satisfait|satisfaits|d’accord) [,] (sauf|à part|excepté) (vous|toi)',
      '(vous|tu) (cherchez|cherches) [(toujours|vraiment|juste|encore)] la petite bête',
      '(vous devriez|tu devrais|vous pouvez|tu peux|vous pourriez) [(déjà|plutôt)] (vous|t’) estimer (heureux|heureuse|content|contente|contents)',
      '^ (c’est|ça reste) (votre|ton) problème [,] pas (le mien|le nôtre)',
      '^ (c’est|ça reste) (votre|ton) problème $',
      '(le problème|l’erreur|la faute) (vient|venait|viendrait) [(clairement|visiblement|forcément|donc|plutôt)] (de vous|de toi)',
      '(vous|tu) [(l|les|la|le)] (avez|as) [(sûrement|forcément|visiblement|simplement|dû|tout simplement)] mal (utilisé|utilisée|utilisés|utilisées|monté|montée|réglé|réglée|lavé|lavée|lavés|installé|installée|branché|branchée|entretenu|entretenue)',
    ],
    ['Vous déformez mes propos.', 'Tu es vraiment de mauvaise foi.', 'C’est votre problème.'],
    ['C’est votre problème de maths ?', 'Je suis de mauvaise foi.', 'Le problème vient de nous.'],
  ),
  again(
    'deja-explique',
    [
      '(je|nous|on) (vous|te|t) [(l|le)] (ai|avons|a) (déjà|pourtant) [déjà] (dit|expliqué|répété|précisé|signalé|répondu) !(que|oui|non|merci|combien)',
      '(je|nous|on) (l|le|vous l|te l) (ai|avons|a) déjà (dit|expliqué|répondu|répété|précisé) (#|deux|trois|quatre|cinq|dix|vingt|cent|mille|x|plusieurs|plein de|maintes) fois',
      'combien de fois (faut il|dois je|devrai je|devons nous|je dois|il faut|va t il falloir) [que je] [(vous|te)] [(le|l)] (répéter|répète|dire|dise|expliquer|explique|redire)',
      '(il faut|faut il|je dois|dois je) (vous|te) faire un dessin',
    ],
    ['Je vous l’ai déjà dit.', 'Je l’ai déjà expliqué trois fois.', 'Combien de fois dois-je le répéter ?'],
    [
      'Je l’ai déjà dit à Léa.',
      'J’ai déjà expliqué trois fois la règle aux enfants.',
      'Combien de fois avez-vous vu ce film ?',
    ],
  ),
  dismissal(
    'passez-votre-chemin',
    [
      '(si|s’il) (ça|cela) (ne|n’|) (vous|te) (plaît|convient|va) pas [,] (passez votre|passe ton|allez voir ailleurs|va voir ailleurs|ne (lisez|lis|venez|viens|regardez|regarde) pas|désabonnez|désabonne|personne|rien ne vous|c’est pareil|c’est le même prix|la porte)',
      '(si|s’) (vous|tu|t) [(n|ne)] (êtes|es) pas (content|contente|contents|contentes|satisfait|satisfaite|satisfaits|satisfaites|d’accord) [,] (passez votre|passe ton|allez|va) [(voir|vous plaindre|te plaindre)] (ailleurs|chemin)',
      '(va|allez) (donc|) voir ailleurs (si j’y suis|si nous y sommes)',
      '(si|s’) (vous|tu|t) [(n|ne)] (aimez|aimes|appréciez|apprécies|supportez|supportes) pas * * * [,] (désabonnez|désabonne|passez votre|passe ton|ne (lisez|lis|regardez|regarde|suivez|suis) (pas|plus)|va voir ailleurs|allez voir ailleurs|bloquez moi|bloque moi)',
      '^ (encore|toujours) (un|une|des|les) (rageux|rageuse|hater|haters|troll|trolls|jaloux|jalouse|aigri|aigrie|aigris|frustré|frustrée|frustrés|donneur de leçons|donneuse de leçons|donneurs de leçons|grincheux)',
      '(vous|tu|t) [(n|ne)] (avez|as) qu’à * * ailleurs',
      '(clients|gens|personnes|lecteurs|abonnés) comme (vous|toi) [,] (pas étonnant|rien d’étonnant|on comprend|je comprends|on s’en passe|je m’en passe|nous n’en)',
      '^ (on|personne|rien) ne (vous|te) retient [pas] $',
      '(allez|va) [donc] (voir|chez|à) (la concurrence|nos concurrents|un concurrent)',
      'si (la vérité|ma franchise|la réalité) (vous|te) (dérange|blesse|choque|déplaît|vexe|gêne)',
      '(pas|y a pas|il n’y a) [(vraiment|pas|vraiment pas)] de quoi en faire (un|une|tout un|toute une) (drame|histoire|plat|fromage|montagne)',
      '^ [(ok|bon|oh|non mais|allez)] [,] (calmez|calme) (vous|toi) [(un peu|deux minutes|tout de suite|donc)] $',
    ],
    ['Si ça ne te plaît pas, passe ton chemin.', 'Si tu n’es pas content, va voir ailleurs.', 'Calmez-vous.'],
    [
      'Si ça ne vous plaît pas, dites-nous pourquoi.',
      'Si vous n’êtes pas d’accord, racontez.',
      'Calmez-vous avec du thé.',
      'Vous n’avez qu’à cliquer ici.',
      'Des gens comme vous, il en faudrait.',
      'Si tu n’aimes pas le fenouil, prends du céleri.',
    ],
  ),
  dismissal(
    'occupez-vous-de-vos-affaires',
    [
      '(occupez|occupe|mêlez|mêle) (vous|toi) [(donc|plutôt)] (de (vos|tes) (affaires|oignons|fesses)|de ce qui (vous|te) regarde)',
      '(ça|cela) [ne] (vous|te) regarde (pas|en rien|absolument pas)',
      '(je|nous|on) [(n|ne)] (ai|avons|a) (pas|rien) à (me|nous|se) justifier (auprès de|devant|envers) (vous|toi)',
      '(je|nous|on) [(n|ne)] (ai|avons|a) (pas|aucun) [(de|d)] (comptes|compte) à (vous|te) rendre',
      '(je|nous|on) [(n|ne)] (vous|t|te) (ai|avons|a) [(pas|rien)] (demandé|sonné) [(votre|ton) avis]',
      '(vous|tu) (me|nous) (faites|fais) perdre (mon|notre|du) temps',
      '(je|on|nous) [ne] (vais|va|allons) (pas|plus) perdre (mon|notre|plus de) temps (avec|à) (vous|toi|te|répondre|débattre)',
    ],
    ['Occupe-toi de tes affaires.', 'Je n’ai pas à me justifier auprès de vous.', 'On ne t’a pas demandé ton avis.'],
    ['Occupez-vous de vos plantes.', 'Je n’ai pas à me justifier au travail.', 'Nous avons demandé votre avis.'],
  ),
  dismissal(
    'votre-avis-est-faux',
    [
      `(votre|vos|ton|ta|tes) ${remark} (est|sont|était|n’est|n’apporte|n’apportent|n’a|n’ont) [(tout simplement|totalement|complètement|franchement|juste|parfaitement|vraiment|purement|clairement|absolument|qu’)] (mensonger|mensongère|mensongers|mensongères|faux|fausse|fausses|infondé|infondée|infondés|infondées|injuste|injustes|injustifié|injustifiée|injustifiés|ridicule|ridicules|inutile|inutiles|déplacé|déplacée|déplacés|déplacées|absurde|absurdes|diffamatoire|diffamatoires|calomnieux|malhonnête|honteux|honteuse|hors sujet|hors de propos|sans intérêt|un mensonge|de mauvaise foi|aucun sens|rien|aucun intérêt) !(?)`,
    ],
    ['Votre avis est mensonger.', 'Ta remarque est totalement infondée.'],
    ['Votre avis est publié.', 'Vos remarques sont précieuses.', 'Cet avis est faux.'],
  ),
  blameless(
    'seul-a-vous-plaindre',
    [
      '(vous|tu) (êtes|es) [bien] (le seul|la seule|les seuls|le premier|la première) à (vous plaindre|te plaindre|râler|critiquer|réclamer|protester|trouver à redire|avoir (ce|un) (problème|souci)|(penser|dire|trouver) (ça|cela))',
      '(nous|on|je) [(n|ne)] (avons|a|ai) jamais (eu|reçu) [(de|d’|une|aucune|la moindre)] [seule] (plainte|plaintes|réclamation|réclamations)',
      '(ce|c) [n’] (est|était) pas [de] (notre|ma) faute (si|parce que|quand) (vous|tu|t)',
      '(personne d’autre|aucun autre client|aucun de nos autres clients|aucun autre lecteur) [ne] (s’en est|s’est|s’en) [jamais] (plaint|plainte)',
      '(je sais|nous savons|on sait) ce que (je fais|nous faisons|on fait) [,] (merci|ça fait|cela fait|voilà|depuis # ans)',
      '(désolé|désolée|désolés|navré|navrée) (si|que) (vous|tu) le (prenez|prends|preniez) (mal|comme ça|comme cela|ainsi|personnellement)',
    ],
    [
      'Vous êtes le seul à vous plaindre.',
      'Ce n’est pas notre faute si vous n’avez pas lu.',
      'Nous n’avons jamais reçu la moindre plainte.',
      'Je sais ce que je fais, merci.',
    ],
    ['Vous êtes la seule à avoir trouvé, bravo.', 'Ce n’est pas notre faute s’il pleut.'],
  ),
];
