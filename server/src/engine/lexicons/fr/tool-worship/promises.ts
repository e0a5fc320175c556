import type { Pattern } from '../../../phrases/phrase.ts';

const ai =
  '(l’ia|l’intelligence artificielle|chatgpt|chat gpt|claude|gemini|copilot|midjourney|l’ia générative|cette ia|ces ia)';
const tool =
  '(cet outil|ces outils|ces # outils|cette appli|cette app|cette application|ce logiciel|ce plugin|cette extension|ce prompt|ces prompts|cet assistant|cet agent|notion|l’automatisation|make|zapier|n8n)';
const network = '(linkedin|instagram|tiktok|youtube|facebook|threads|whatsapp|pinterest|google)';

/** What tools are said to give, to spare and to replace. */
export const promises: readonly Pattern[] = [
  {
    id: 'votre-meilleur-collegue',
    pattern: `(${ai}|${tool}) (est|devient|sera|deviendra|peut devenir|peut être) [vraiment] (votre|ton|le) [nouveau|nouvelle|seul] (meilleur ami|meilleure amie|meilleur collègue|meilleur allié|bras droit|second cerveau|superpouvoir|super pouvoir|arme secrète|coach|stagiaire|associé|associée|assistant personnel|meilleur employé)`,
    hits: ['ChatGPT est votre nouveau meilleur ami.', 'Cet outil deviendra ton second cerveau.'],
    misses: ['Léa est votre nouvelle coach.', 'Cet outil est ton cadeau.'],
  },
  {
    id: 'superpouvoirs',
    pattern: `(${ai}|${tool}) (vous|te) (donne|donnent|donnera|donneront|rend|rendent|rendra|rendront) [des|un|plus|tout simplement] (superpouvoirs|super pouvoirs|superpouvoir|super pouvoir|intelligent|intelligente|surhumain|imbattable|imbattables|invincible|inarrêtable|indispensable|indispensables|dix fois plus|# fois plus)`,
    hits: ['L’IA vous donne des superpouvoirs.', 'Cet outil te rendra imbattable.'],
    misses: ['Cet outil vous donne mal au dos.'],
  },
  {
    id: 'heures-gagnees',
    pattern: `(gagnez|gagne|gagner|économisez|économise|économiser|récupérez|récupère|libérez|libère) [jusqu’à|plus de|au moins|facilement] # (h|heures|jours) [(par|de travail|chaque|de boulot|sur)] [(jour|semaine|mois|par semaine|par jour)] (grâce à|avec) (${ai}|${tool})`,
    hits: ['Gagnez 10 heures par semaine avec ChatGPT.', 'Économise jusqu’à 3 h grâce à ces outils.'],
    misses: ['Gagnez 10 minutes avec le tram.'],
  },
  {
    id: 'revolutionnez-avec',
    // A bare name after "avec" is a tool's; who helps has "nos", "un", "Mme".
    pattern:
      '(révolutionnez|révolutionne|révolutionner) (vos|votre|tes|ton|ta) _ [_] [_] (avec|grâce à) !(nos|notre|mes|mon|ma|des|de|du|une|un|la|le|l|les|moi|nous|ces|ce|cette|ta|ton|vos|votre|mme|m|elle|lui|eux)',
    hits: ['Révolutionnez vos pratiques DevOps avec Docker.', 'Révolutionne ton quotidien grâce à Notion\u00a0!'],
    misses: ['Révolutionnez vos goûters avec une pincée de sel.', 'Elle a révolutionné le tri avec Paul.'],
  },
  {
    id: 'mega-prompt',
    pattern: [
      '(méga|mega|super|ultra) (prompt|prompts)',
      '(le|un|ce|mon|les|ces|des) (prompt|prompts) (ultime|ultimes|magique|magiques|parfait|parfaits|secret|secrets|qui (change|changent|va|vont|écrit|écrivent|remplace|remplacent|fait tout))',
    ],
    hits: ['Copiez ce méga-prompt.', 'Le prompt ultime pour vos posts.'],
    misses: ['Un rétablissement prompt', 'Le prompt de la console'],
  },
  {
    id: 'x-est-mort',
    pattern: [
      '^ (chatgpt|google|photoshop|excel|wordpress|canva|powerpoint|le seo|le cv|le référencement|le no code|le code|l’email|word) (est|c’est) [(officiellement|définitivement|déjà)] (mort|fini|terminé|obsolète) !(au|pendant|quand|alors|juste|hier|ce|cette|chez|avant|après|sur|dans)',
      '^ (les (agences|développeurs|devs|graphistes|rédacteurs|copywriters|traducteurs|comptables|community managers|photographes|assistants|assistantes|consultants)) (sont|vont) [(déjà|officiellement|tous)] (morts|finis|obsolètes|foutus|disparaître|être remplacés|remplacés)',
    ],
    hits: ['Photoshop est mort.', 'Les graphistes sont finis.', 'Le SEO est officiellement mort.'],
    misses: [
      'Excel est mort au moment d’enregistrer.',
      'Mon PowerPoint est fini, ouf.',
      'Les photographes sont arrivés.',
    ],
  },
  {
    id: 'remplace-par-lia',
    pattern: [
      '(remplacé|remplacés|remplacée|dépassé|dépassés|dépassée|largué|largués|largée|battu|battus) par (l’ia|une ia|l’intelligence artificielle|quelqu’un qui (utilise|maîtrise|sait)|ceux qui (utilisent|maîtrisent|savent)|un concurrent qui (utilise|maîtrise))',
      '(vous|tu) (serez|seras|allez être|vas être|êtes déjà|es déjà) [(vite|bientôt|très vite)] (dépassé|dépassés|dépassée|obsolète|obsolètes|à la traîne|en retard|hors jeu) * sans (l’ia|ces outils|cet outil|chatgpt)',
    ],
    hits: ['Vous serez remplacé par quelqu’un qui maîtrise l’IA.', 'Tu seras vite obsolète sans l’IA.'],
    misses: ['Paul est remplacé par Léa.'],
  },
  {
    id: 'en-quelques-secondes',
    pattern: `(${ai}|${tool}) [_] (fait|crée|créent|génère|génèrent|rédige|rédigent|écrit|produit|produisent|monte|transforme|résume|analyse) * * en (quelques (secondes|minutes|clics)|# (secondes|minutes|min|clics|clic)|moins de # (secondes|minutes|min)|une seconde|une minute|un clic|deux clics|trois clics)`,
    hits: ['Cet outil crée vos posts en 30 secondes.', 'ChatGPT rédige votre CV en quelques minutes.'],
    misses: ['Le chat dort en quelques secondes.', 'Cet outil coupe en deux coups.'],
  },
  {
    id: 'plus-besoin-de-personne',
    pattern:
      '(plus besoin|plus jamais besoin|fini le besoin|pas besoin|plus la peine) (de|d’un|d’une|d’|de payer un|de payer une|d’embaucher un|de recruter un|d’embaucher une) (graphiste|développeur|développeuse|photographe|rédacteur|rédactrice|comptable|agence|traducteur|community manager|monteur|copywriter|secrétaire|assistant|assistante|designer|webmaster|voix off|coder|embaucher|recruter|stagiaire)',
    hits: ['Plus besoin de graphiste.', 'Plus besoin d’embaucher !'],
    misses: ['Plus besoin de parapluie.', 'Il n’y a plus besoin de clé.'],
  },
  {
    id: 'revolution-en-marche',
    pattern:
      '(la|une|cette|vraie) révolution (ia|de l’ia|de l’intelligence artificielle|numérique|digitale|technologique|des agents) (est en marche|est là|est déjà là|a commencé|ne vous attendra pas|n’attend pas|n’attendra pas|ne fait que commencer)',
    hits: ['La révolution IA est en marche.', 'La révolution de l’IA ne vous attendra pas.'],
    misses: ['La Révolution commence en 1789.'],
  },
  {
    id: 'prendre-le-train',
    pattern:
      '(prenez|prends|prendre|prennent|ratez|rate|rater|manquez|manquer|montez|monter|loupez) [pas] [(en marche|dès maintenant)] (le|dans le) (train|virage|tournant|wagon) (de l’ia|ia|de l’intelligence artificielle|du digital|du numérique|de la tech|de l’automatisation|technologique)',
    hits: ['Ne ratez pas le train de l’IA.', 'Prenez le virage du digital.'],
    misses: ['Ne ratez pas le train de Namur.'],
  },
  {
    id: 'outil-de-fou',
    pattern:
      '(outil|outils|appli|applis|application|logiciel|plugin|extension|ia|robot|agent) [ia|gratuit|gratuite] (révolutionnaire|révolutionnaires|de ouf|de fou|de malade|ultra puissant|ultra puissante|surpuissant|surpuissante|hallucinant|hallucinante|qui défonce|qui écrase tout|que tout le monde s’arrache|dont tout le monde parle)',
    hits: ['Un outil révolutionnaire.', 'Une appli de ouf.', 'L’appli dont tout le monde parle.'],
    misses: ['Un tribunal révolutionnaire', 'Une journée de ouf'],
  },
  {
    id: 'reseau-mine-dor',
    pattern: `${network} (est|reste|devient|c’est) [(aujourd’hui|encore|clairement|devenu)] (une|la|un|le|l’) (mine d’or|machine à (clients|leads|cash|visibilité)|eldorado|jackpot|arme|arme redoutable|poule aux œufs d’or|outil le plus puissant|réseau le plus puissant|canal le plus puissant|levier le plus puissant|place to be|meilleur endroit pour|meilleur réseau pour)`,
    hits: ['LinkedIn est une mine d’or.', 'TikTok reste l’eldorado des marques.'],
    misses: ['LinkedIn est une entreprise.', 'La mine d’or a fermé.'],
  },
  {
    id: 'absent-donc-inexistant',
    pattern: `si (vous n’êtes|tu n’es|vous n’avez|tu n’as|votre entreprise n’est|vous ne publiez|tu ne publies|vous ne postez|tu ne postes) pas [(encore|présent|présente|de page|de profil|de compte|de fiche|actif|active)] (sur|de|d’) (${network}|site|appli|les réseaux|application|chatbot) [,] (vous|tu) (n’existez|n’existes|êtes invisible|es invisible|êtes mort|perdez|perds|ratez|rates|laissez|laisses|passez|passes)`,
    hits: ['Si vous n’êtes pas sur Google, vous n’existez pas.', 'Si tu ne postes pas sur TikTok, tu rates tout.'],
    misses: ['Si tu n’es pas sur Facebook, dis-le-moi.'],
  },
  {
    id: 'ce-que-lalgorithme-veut',
    pattern:
      '(l’algorithme|l’algo|les algorithmes) [de _] (aime|aiment|déteste|détestent|préfère|préfèrent|boude|booste|pousse|enterre|valorise|veut|sanctionne|cherche|mesure|privilégie) (les|des|le|la|vos|tes|que|ce|votre|ton|quand|ceux)',
    hits: ['L’algorithme déteste les liens.', 'L’algo de LinkedIn booste les carrousels.'],
    misses: ['L’algorithme compare deux listes.', 'Il préfère les chats.'],
  },
  {
    id: 'faveurs-de-lalgorithme',
    pattern: [
      '(faveurs|bonnes grâces|petits papiers|radars|grâces|amour) (de|d’) (l’algorithme|l’algo|linkedin|instagram|tiktok)',
      '(signal|signaux|coucou|clin d’œil|commentaire|cadeau|like|engagement) (à|pour|envoyé à|envoyés à|positif à|fort à) (l’algorithme|l’algo)',
      'pour (faire plaisir à|aider|rassurer|contenter|amadouer|réveiller|activer|envoyer un signal à) (l’algorithme|l’algo|les algorithmes)',
    ],
    hits: ['Un petit commentaire pour l’algorithme.', 'Être dans les petits papiers de LinkedIn.'],
    misses: ['Un cadeau pour Léa.', 'Un cours sur l’algorithme d’Euclide.'],
  },
  {
    id: 'le-futur-appartient-a',
    pattern:
      '(le futur|l’avenir|demain|le monde de demain|le monde) (appartient|appartiendra|sera|est) (à|aux|à ceux qui (maîtrisent|utilisent|savent utiliser)) (l’ia|l’automatisation|la blockchain|la data|robots|agents|l’intelligence artificielle|la tech|chatgpt|ia)',
    hits: ['L’avenir appartient à l’IA.', 'Demain appartiendra à ceux qui maîtrisent l’IA.'],
    misses: ['L’avenir appartient à ceux qui se lèvent tôt.'],
  },
  {
    id: 'plus-puissant-que',
    pattern:
      '(plus puissant|plus puissante|plus intelligent|plus intelligente|plus efficace|plus rapide|# fois plus puissant) (que|qu’) (chatgpt|google|photoshop|n’importe quel humain|un humain|une équipe|toute une équipe|n’importe quel expert|# (salariés|personnes|employés))',
    hits: ['Un outil plus puissant que ChatGPT.', 'Plus rapide que toute une équipe.'],
    misses: ['Plus rapide qu’un vélo'],
  },
  {
    id: 'remplace-une-equipe',
    pattern:
      '(outil|outils|ia|appli|applis|prompt|prompts|agent|agents|logiciel|logiciels|robot|automatisation) * (qui|va|vont|peut|peuvent|) (remplace|remplacent|remplacera|remplaceront|remplacer|valent|vaut) (# (employés|salariés|personnes|stagiaires|assistants|assistantes|développeurs|freelances)|toute une équipe|une équipe entière|une équipe de #|une agence|(votre|ton) (graphiste|comptable|équipe|assistant|assistante|agence|community manager|équipe marketing))',
    hits: ['3 outils IA qui remplacent 5 employés.', 'Cet agent remplacera votre assistante.'],
    misses: ['Paul remplace deux personnes.'],
  },
  {
    id: 'automatisez-tout',
    pattern:
      '(automatisez|automatise|automatiser|déléguez à l’ia|confiez à l’ia) (tout|toute votre|toute ta|tous vos|tous tes|# % de|l’intégralité de|vos|tes|votre|ta) (relations|conversations|commentaires|réponses|messages|prospection|vie|contenu|contenus|posts|messages privés|dm|dms|remerciements|amitiés|business|communication|relation client|publications|boulot|travail)',
    hits: ['Automatisez vos réponses.', 'Automatise toute ta prospection.'],
    misses: ['Automatiser le portail'],
  },
  {
    id: 'vient-de-plier-le-jeu',
    pattern:
      '(chatgpt|openai|l’ia|cet outil|cette ia|cette mise à jour|google|anthropic|meta|canva|notion) (vient de|vient tout juste de|va|a) (tout) [_] (changer|casser|écraser|enterrer|plier|révolutionner|exploser|changé|cassé|plié|révolutionné|explosé)',
    hits: ['OpenAI vient de tout changer.', 'Cette mise à jour va tout casser.'],
    misses: ['Google vient de changer son logo.'],
  },
  {
    id: 'stack-ultime',
    pattern:
      '(la|votre|ta|une) (stack|boîte à outils|toolbox|trousse à outils|panoplie) (ia|digitale|marketing|)  (ultime|parfaite|indispensable|magique|secrète|imparable|complète) (pour|de|du|d’|des)',
    hits: ['La boîte à outils IA ultime du freelance.', 'Ta stack parfaite pour vendre.'],
    misses: ['La boîte à outils de Paul'],
  },
];
