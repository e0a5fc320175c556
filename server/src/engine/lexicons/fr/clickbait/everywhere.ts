import { type GapPhrase, gapPhrase } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');

/** What withholds or foretells so plainly that it is bait wherever it stands. */
export const everywhere: readonly GapPhrase[] = [
  gap(
    'vous-nallez-pas-croire',
    [
      '(vous|tu) [(n|ne)] (allez|vas|allez vraiment) (pas|jamais|pas du tout) [(y|le|en)] croire (ce|comment|qui|pourquoi|vos|tes|à quel|combien|la|le|l|les|ses|son|où)',
      '(vous|tu) [(n|ne)] (allez|vas) (pas|jamais) (deviner|imaginer|le croire|y croire) [(ce|comment|qui|pourquoi|combien|où|la suite)]',
      '(vous|tu) [(n|ne)] (croirez|croiras|devinerez|devineras|imaginez|imaginerez) (jamais|pas|même pas) (ce|comment|qui|pourquoi|combien|où|la suite|la raison|l)',
      '(vous|tu) [(n|ne)] (allez|vas) pas en (croire|revenir) [(vos|tes) (yeux|oreilles)]',
      '(vous|tu) [n] en (reviendrez|reviendras) (pas|jamais)',
    ],
    [
      'Vous n’allez pas croire ce qui s’est passé.',
      'Tu devineras jamais qui est venu !',
      'vous n’allez pas en croire vos yeux',
      'Vous n’en reviendrez pas de ce qu’il a vu',
    ],
    ['Vous n’allez pas me croire, mais j’ai essayé.', 'Je te crois.'],
  ),
  gap(
    'dont-personne-ne-parle',
    [
      '^ (voici|c est|voilà) (la|le|l|une) (raison|vérité|secret|réalité|face cachée|côté|coût|erreur) (dont|que) (personne|nul) (ne|n) (parle|ose|raconte|dit|voit) [(parler|jamais|dire)] $',
    ],
    ['Voici la raison dont personne ne parle.'],
    ['Personne ne parle de la pluie.'],
  ),
  gap(
    'la-suite',
    [
      '(ce qui|ce qu il) (s est passé|se passe|est arrivé|arrive|s en est suivi|a suivi) (ensuite|après|par la suite|) (va|vous|est (incroyable|fou|dingue|magique|hallucinant|indescriptible|surréaliste|inimaginable)|dépasse|a (surpris|changé|bouleversé|tout changé|fait|dépassé|ému)|m a|nous a|laisse|fait)',
      '(la suite|la fin|le résultat|la chute|sa réaction|sa réponse|leur réaction|la réponse|la vérité) (va|vont|risque de|pourrait|devrait) (vous|te) (surprendre|étonner|choquer|bluffer|scotcher|faire|laisser|épater|émouvoir|bouleverser|glacer|retourner)',
      '(restez|lisez|regardez|attendez) * jusqu’(au bout|à la fin|à la dernière seconde|à la dernière ligne) !(du|de|des|d)',
      '^ (reste|lis|regarde|attends) * jusqu’(au bout|à la fin) !(du|de|des|d)',
      '(reste|restez|regarde|regardez|écoute|écoutez) jusqu’(au bout|à la fin) de (la|cette|ma) vidéo pour (comprendre|voir|savoir|découvrir)',
    ],
    ['Ce qui s’est passé ensuite va vous surprendre.', 'La suite va vous étonner', 'Regardez jusqu’à la fin'],
    ['La suite demain.', 'Ce qui s’est passé ensuite est dans le compte rendu.', 'Reste au chaud.'],
  ),
  gap(
    'numero-n',
    [
      '!(guichet|bus|quai|hangar|bureau|salle|rue|porte|maison|chambre|ligne|joueur|joueuse|coureur) (numéro|n °|no|n|point|la|le|l’astuce|la raison|conseil|conseil n°|astuce|étape|photo) # (est [le|la] plus (surprenant|surprenante|choquant|choquante|fou|folle|dingue|inattendu)|va|vont|est [(complètement|vraiment|totalement|juste|carrément|absolument)] (incroyable|dingue|ouf|fou|folle|hallucinant|choquant|génial)|est ouf|est fou|est folle|m’a|m a|nous a|est juste|risque de|est hallucinant|est hallucinante) [(vous|te|scotché|scotchée|bluffé|bluffée|choqué|choquée|surprendre|étonner)]',
      '(le dernier|la dernière|le deuxième|la deuxième|le troisième|la troisième|le #|la #) [(point|conseil|astuce|raison|slide|chiffre|étape|erreur)] (va (vous|te)|est (vraiment|) [(le|la)] [plus] (choquant|choquante|fou|bluffant|bluffante|surprenant|surprenante|dingue|incroyable|ouf|hallucinant|hallucinante|folle)|m’a (scotché|bluffé|choqué)|risque de (vous|te)|a changé (ma|notre) vie|m’a (sauvé|fait))',
    ],
    ['Le numéro 4 va vous surprendre.', 'La dernière va vous étonner', 'Le conseil 3 est dingue'],
    ['Le numéro 4 habite au bout de la rue.', 'Le chauffeur du bus numéro 3 nous a attendus.', 'Le dernier est parti.'],
  ),
  gap(
    'la-raison-va-vous',
    [
      '(la raison|l’explication|la cause|leur secret|son secret|le motif|la réponse|leurs raisons|les raisons|la solution|l’origine) [(est|va être)] [(qui|:)] (va|vont|risque de|risquent de|pourrait|devrait) (vous|te|surprendre|étonner)',
      '(la raison|l’explication|la réponse|le pourquoi) est (surprenante|étonnante|hallucinante|inattendue|incroyable|choquante|dingue|bluffante)',
    ],
    ['La raison va vous étonner.', 'L’explication est surprenante'],
    ['La raison est simple.', 'La raison du plus fort'],
    ['remove-sentence'],
    [['La raison va vous étonner.', '']],
  ),
  reaction(
    'va-vous-surprendre',
    [
      '(va|vont|risque de|risquent de|pourrait|pourraient) [(vraiment|littéralement|totalement|bien|forcément)] (vous|te) (surprendre|étonner|choquer|bluffer|scotcher|époustoufler|épater|bouleverser|émouvoir|retourner le cerveau|faire pleurer|faire fondre|faire halluciner|laisser sans voix|laisser bouche bée|couper le souffle|glacer le sang|glacer|donner des frissons|donner la chair de poule|faire flipper|rendre fou|rendre accro|faire changer d’avis|sidérer|stupéfier)',
      '(ça|ca|qui|cela|elle|il) (va|vont) [littéralement] (vous|te) (retourner|exploser|faire exploser) (le cerveau|la tête|la cervelle)',
      '(vous|tu) (allez|vas) (halluciner|tomber de (votre|ta) chaise|être (choqué|choqués|choquée|bluffé|bluffés|surpris|scotché|scotchés|étonné|étonnés)|pleurer de rire|adorer la fin|regretter de ne pas)',
    ],
    ['Cette recette va vous surprendre.', 'Tu vas halluciner !', 'ces photos vont vous couper le souffle'],
    ['Il va vous rappeler.', 'Tu vas au marché ?'],
  ),
  reaction(
    'laffole-la-toile',
    [
      '(affole|affolent|enflamme|enflamment|secoue|secouent|bouleverse|bouleversent|embrase|choque|choquent|émeut|scandalise|électrise) (la toile|le web|internet|les internautes|les réseaux|les réseaux sociaux|twitter|tiktok|tout internet|la france entière)',
      '(fait|font|a fait|ont fait) (le buzz|trembler|pleurer|craquer|réagir|jaser) (sur (la toile|le net|les réseaux|tiktok|twitter|internet)|la toile|les internautes|internet|tout le web)',
    ],
    ['Ce chat affole la toile.', 'La photo a fait pleurer les internautes.'],
    ['Le vent affole les vaches.', 'Il fait le ménage.'],
  ),
  gap(
    'ce-que-vous-ignorez',
    [
      '(ce que|les choses que|des choses que|ce qu) (vous|tu) (ne saviez|ne savais|ignorez|ignores|ignoriez|ne savez) [(pas|sûrement|probablement|peut être|sans doute|encore)] (sur|à propos|de)',
      '(vous|tu) (utilisez|faites|mangez|lavez|cuisez|coupez|rangez|utilises|fais|manges|laves|cuis|coupes|ranges|buvez|bois|dormez|dors) (mal|de travers|n’importe comment) * depuis (toujours|le début|des années|votre naissance)',
      '(depuis toujours|toute votre vie|toute ta vie) , * (vous|tu) * (mal|faux)',
    ],
    ['ce que vous ignorez sur le sel', 'Vous lavez mal vos verres depuis toujours.'],
    ['Vous savez tout.', 'ce que vous aimez'],
  ),
  gap(
    'une-seule-astuce',
    [
      '(cette|une) (simple|petite|seule|étrange|drôle d) (astuce|technique|combine) * (que|qui|va|pour|permet)  * (détestent|déteste|tout changer|change tout|étonne|bluffe|personne)',
      '(les|vos|ton) (médecins|dentistes|banquiers|experts|coachs|recruteurs|dermatologues|garagistes|plombiers) (le|la|les|l) (détestent|haïssent|redoutent)',
      '(découvrez|découvre|cliquez|clique|swipez|glissez) * pour (savoir|découvrir|comprendre|voir) (pourquoi|comment|ce que|ce qui|la suite|la raison|le résultat|qui)',
    ],
    [
      'Les médecins le détestent !',
      'Cliquez pour découvrir la suite',
      'cette simple astuce que les banquiers détestent',
    ],
    ['Les médecins travaillent.', 'une astuce de grand-mère'],
  ),
  gap(
    'pas-prets',
    [
      '(vous|t|tu) (n|) (êtes|es) (pas|vraiment pas|clairement pas) (prêt|prêts|prête|prêtes) $',
      '(ce qu il|ce qu elle|ce qu ils|ce qu elles) (lit|lisent|voit|voient|découvre|découvrent|trouve|trouvent|entend|apprend) * * (bouleverse|bouleversent|glace|sidère|laisse sans voix|coupe le souffle) [à jamais]',
      '(ne|n) [_] (mangez|buvez|jetez|achetez|mettez|faites|lavez|laissez|utilisez|mange|bois|jette|achète) (plus jamais|jamais|plus) * * * * (avant d avoir (vu|lu)|sans avoir (vu|lu)) (ça|ceci|cela|cette|ce)',
      '(cache|cachait|renferme|garde) un (secret|lourd secret|terrible secret) que (même|nul|ni|pas un)',
    ],
    [
      'J’ai relu mon bail et là, vous êtes pas prêts.',
      'Ce qu’elle lit la bouleverse à jamais.',
      'Ne mangez plus jamais de pâtes avant d’avoir vu ça',
      'Ce village cache un secret que même ses habitants ignorent.',
    ],
    ['Vous n’êtes pas prêts pour l’hiver.', 'Ce qu’il lit est un roman.', 'Il garde un secret.'],
  ),
];
