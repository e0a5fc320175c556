import type { Pattern } from '../../../phrases/phrase.ts';

const name =
  '(chatgpt|chat gpt|claude|gemini|copilot|midjourney|notion|canva|slack|trello|zapier|make|n8n|airtable|figma|perplexity|asana|clickup|deepseek|obsidian|capcut|miro|lovable|cursor|grok|linkedin|tiktok|instagram)';
const noun =
  '(outil|appli|app|application|logiciel|plateforme|plugin|extension|prompt|assistant|saas|agent|ia|robot|tool|chatbot|générateur|site)';
const tool = `(ce|cet|cette|ces|mon|le|la|l’) [(petit|petite|nouvel|nouveau|nouvelle|super|incroyable|meilleur|meilleure)] ${noun} [(d’ia|ia|chrome|gratuit|gratuite|vocal|de productivité|d’intelligence artificielle|no code|de prise de notes)]`;
const ai =
  '(l’ia|l’intelligence artificielle|l’ia générative|les ia|les agents ia|l’automatisation|les chatbots|les robots|un agent ia|des agents ia|la tech|la blockchain)';
const hero = `(${ai}|${name}|${tool})`;
const very =
  '[(vraiment|totalement|complètement|littéralement|tout simplement|juste|clairement|définitivement|absolument|carrément)]';

/** What is said of any tool by its name or its kind: it changes, replaces, spares, astounds. */
export const shapes: readonly Pattern[] = [
  {
    id: 'outil-va-tout-changer',
    pattern: [
      `${hero} (va|vont|peut|peuvent|pourrait|pourraient) ${very} (changer|révolutionner|bouleverser|transformer|simplifier|sauver|booster) (votre|ta|ton|vos|tes|la vie|la donne|nos|le monde|tout|tous les|toutes les|chaque)`,
      `${ai} (fera|feront|va faire|peut faire) [(bientôt|vite)] (tout|l’essentiel de|la moitié de|le gros de) [(votre|ton|notre|le|du)] (travail|boulot|job|contenu|marketing) [à] [(votre|ta)] [place]`,
      `${hero} (est|c’est|,) ${noun} [(de|d’)] [_] ultime`,
      `(${tool}|cette appli|${ai}|${name}) (a|ont) [(déjà|littéralement)] remplacé (toute|tout|la moitié de|les trois quarts de) (mon|ma|notre|l’) (équipe|agence|service|personnel|entreprise)`,
      `${hero} (va|vont|peut|peuvent) (vous|te|nous) [(vraiment|littéralement)] (changer la vie|simplifier la vie|sauver la vie|faciliter la vie)`,
      `(perdez|perds) (votre|ton|du) temps (sans|si vous n’utilisez pas|si tu n’utilises pas) (${name}|${ai})`,
      `(maîtrisez|maîtrise|adoptez|adopte|apprenez|utilisez|utilise) ${ai} ou (disparaissez|disparais|mourez|subissez|restez|soyez|devenez)`,
      `${hero} (fait|font) en # _ ce que`,
      `${hero} vient [tout juste] de tout (changer|casser|bouleverser|révolutionner|exploser)`,
      `${hero} (va|vont) ${very} tout ${very} (changer|révolutionner|bouleverser|transformer|remplacer)`,
      `${hero} (change|changent|a changé|ont changé|changera) ${very} (la donne|tout|le game|les règles du jeu|la vie|ma vie|le monde)`,
      `${hero} (a|ont|m’a) ${very} (révolutionné|changé|transformé|bouleversé|sauvé|boosté) (ma|mon|mes|notre|nos|la|le|tout) [_] [de (travailler|vivre|penser|gérer|m’organiser)]`,
    ],
    hits: [
      'Cet outil d’IA va changer votre vie.',
      'Slack change la donne.',
      'Notion a révolutionné ma façon de travailler.',
    ],
    misses: ['La pluie va tout changer.', 'Make a changé ses prix.', 'Ce robot de cuisine est tombé.'],
  },
  {
    id: 'outil-est-une-pepite',
    pattern: [
      `${hero} (est|c’est|sont|reste) ${very} (un game changer|une pépite|une bombe|une tuerie|une merveille|une révolution|un must|un must have|un bijou|un monstre|un miracle|un cheat code|une mine d’or|la vie|la liberté|[la] (plus grande|plus belle) (révolution|invention)|le plus grand|de la magie|ma meilleure découverte|bluffant|bluffante|hallucinant|hallucinante|magique|révolutionnaire|imbattable|dingue|dingues|incroyable|incroyables|époustouflant|époustouflante|l’avenir|le futur|une dinguerie|la solution à tout)`,
      `(le|la) (meilleur|meilleure) ${noun} [_] [_] (de l’année|de #|du marché|du monde|au monde|de tous les temps|jamais créé|jamais créée|toutes catégories)`,
      `${noun} (le|la) plus (puissant|puissante|utile|intelligent|intelligente) (jamais (créé|créée|inventé|inventée|conçu|conçue)|au monde|du monde|de (tous les temps|l’histoire|notre époque))`,
      `${name} * * (:|,) c’est (une pépite|une tuerie|une bombe|un game changer|un bijou|magique|une révolution)`,
      `${hero} (travaille|bosse|vend|prospecte|répond) pour (vous|toi) (jour et nuit|24|pendant|même|à toute heure)`,
      `sans (${tool}|${name}) , [(je|vous|tu|on)] (serais|seriez|serait|ne (serais|ferais|pourrais)) * (perdu|perdue|perdus|rien|foutu)`,
      `${hero} (remplace|remplacent) [(à (lui|elle) (seul|seule))] (toute|une|un|votre|ton|vos|tes|dix|#|mon|ma)`,
      `${hero} , c’est (la vie|la liberté|magique|de la magie|le bonheur|le futur|l’avenir|la base|une tuerie)`,
      `${hero} (vaut|valent) (de l’or|son pesant d’or|tous les|toutes les|dix|# )`,
      `${noun} que (tous|toutes) les _ (devraient|doivent|s’arrachent|utilisent|rêvent)`,
      `(un seul|une seule) ${noun} (suffit|à connaître|à retenir)`,
      `${name} + ${name} [(+ _)] =`,
      `(un|une|des) ${noun} [(ia|d’ia|gratuit|gratuite)] (magique|miracle|bluffant|bluffante|révolutionnaire|incroyable)`,
      `(un|une|des) ${noun} [(ia|d’ia|gratuit|gratuite)] qui fait tout !(, il|, elle|mal|moyennement|à moitié|et rien|ne)`,
    ],
    hits: [
      'Canva est un game changer.',
      'Ce nouvel outil IA est une pépite.',
      'Le meilleur outil de productivité de 2026.',
      'un outil magique',
    ],
    misses: [
      'Ce logiciel est en panne.',
      'Un outil qui fait tout, il le fait à moitié.',
      'Le meilleur outil du menuisier',
      'Figma est un éditeur.',
      'L’appli est gratuite.',
    ],
  },
  {
    id: 'fait-tout-mieux',
    pattern: [
      `${hero} (fait|font|fera|gère|écrit|rédige|répond|pense|travaille|bosse) (tout|tout ça) [(mieux|à (votre|ta|ma) place|pour (vous|toi|moi)|tout seul|toute seule)]`,
      `${hero} (fait|font|fera|gère|écrit|rédige|répond|pense|travaille|bosse) (mieux|plus vite|plus) que (vous|toi|nous|n’importe|moi|la plupart|# |un humain|les humains)`,
      `avec (${name}|${ai}|${tool}) , tout (devient|est) (possible|facile|simple|plus simple)`,
      `(cette ia|cet agent|${name}) (écrit|rédige|gère|répond à|crée|planifie|trouve) (vos|tes|votre|ton) * , * (écrit|rédige|gère|répond|crée|planifie|trouve|et)`,
      `(${ai}|${name}) (va|vont) (nous|vous|te) remplacer`,
      `(${ai}|${name}) (vous|te|nous) (remplace|remplacent) (en|dès|déjà|tous)`,
      `sans ${ai} , (vous|tu|on) (serez|seras|sera) [(vite|bientôt)] (dépassé|dépassés|dépassée|perdu|perdus|largué|largués|à la traîne|remplacé|remplacés)`,
      '(l ia|une ia|chatgpt|chat gpt|claude|gemini|copilot) (peut|sait) faire (tout votre|tout ton|votre|ton) (travail|boulot|job|métier)',
      `sans ${ai} , (votre|ton|ta|vos|tes|vous|tu) * (va|vont|allez|vas|est|êtes|es) * (mourir|mort|morte|disparaître|perdu|perdus|fini|finie|dépassé|dépassés|foutu|couler)`,
      `^ (oubliez|oublie|adieu|bye bye|fini|laissez tomber|stop à|dites adieu à|dis adieu à) (${name}|google|excel|photoshop|word|powerpoint|wordpress)`,
      `${hero} (va|vont|peut|peuvent|vient de) [(bientôt|déjà)] remplacer (# %|votre|ton|vos|tes|les|la moitié|des millions|tous|un|une|nos|toute)`,
    ],
    hits: [
      'Ce logiciel fait tout à votre place.',
      'Oubliez Google, Perplexity fait tout mieux.',
      'ChatGPT va remplacer 80 % des métiers.',
    ],
    misses: [
      'Mon frère fait tout.',
      'Oubliez la réunion.',
      'Excel vous remplace un stylo.',
      'La mairie va remplacer les lampadaires.',
    ],
  },
  {
    id: 'heures-offertes',
    pattern: `${hero} (va|vont|peut|peuvent|) (vous|te|me|m’|nous|) (fait|font|faire|fera|feront) (gagner|économiser) [(jusqu’à|plus de|au moins)] (#|des heures|un temps fou|des jours|des milliers|dix)`,
    hits: ['Cette extension Chrome va vous faire gagner 10 heures.', 'ChatGPT te fait économiser des heures'],
    misses: ['Cette route fait gagner dix minutes.'],
  },
  {
    id: 'vivre-sans',
    pattern: [
      `[(je|on|j)] [(ne|n)] (peux|peut|pourrais|pourrait|sais|saurais|pouvez) (plus|pas|plus jamais) (vivre|travailler|m’en passer|me passer|se passer|vous passer|bosser|imaginer ma vie|rien faire) (sans|de) (${hero}|${name})`,
      '(outils|applis|applications|apps|logiciels|sites|extensions|outil|appli|application|app|logiciel) [_] (sans|dont) [(lesquels|lesquelles|lequel|laquelle)] (je|on|tu|vous|nous) * (peux|peut|pourrais|pourrait|pouvez|saurais) (plus|pas) * (vivre|travailler|passer|bosser)',
      `(comment * (faisais|faisait|faisiez|vivais) [(je|on|vous|tu)] (avant|sans)|la vie (avant|sans)) ${name}`,
    ],
    hits: [
      'Les 5 applis sans lesquelles je ne peux plus vivre',
      'Je ne peux plus vivre sans Notion.',
      'Comment faisais-je avant ChatGPT ?',
    ],
    misses: ['Je ne peux plus vivre sans mon chien.', 'Je sais travailler sans toi.'],
  },
  {
    id: 'plus-une-option',
    pattern: `${ai} n’(est|sont) (plus|pas) (une option|un luxe|un gadget|une mode|un choix|facultative|optionnelle|de la science fiction) !(,|mais)`,
    hits: ['L’IA n’est plus une option.'],
    misses: ['Le vélo n’est plus une option.'],
  },
  {
    id: 'plus-jamais-besoin',
    pattern:
      '(vous|tu|on) (n|) (aurez|auras|avez|as|aura|a) plus [jamais] besoin (de|d’un|d’une|d’) [(payer|embaucher|recruter|engager)] [(un|une)] (graphiste|développeur|développeuse|photographe|rédacteur|rédactrice|comptable|agence|traducteur|traductrice|community manager|monteur|copywriter|secrétaire|assistant|assistante|designer|webmaster|coder|coach|avocat|prof|stagiaire|équipe|personne)',
    hits: ['Vous n’aurez plus jamais besoin d’un graphiste.', 'Tu n’as plus besoin de coder'],
    misses: ['Vous n’aurez plus besoin de parapluie.'],
  },
];
