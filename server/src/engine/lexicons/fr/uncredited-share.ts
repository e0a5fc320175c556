import { type SharePhrase, shareOf } from '../../language/sharing/cue.ts';

const work = shareOf('work');
const found = shareOf('found');
const words = shareOf('words');
const own = shareOf('own');
const ownBeside = shareOf('ownBeside');

const thing =
  '(tuto|tutoriel|article|articles|billet|papier|texte|post|thread|fil|tribune|chronique|édito|dossier|reportage|enquête|documentaire|docu|vidéo|podcast|balado|épisode|émission|interview|entretien|portrait|témoignage|analyse|infographie|bd|dessin|illustration|photo|série|conférence|talk|newsletter|infolettre|bande dessinée|poème|datavisualisation|dataviz|article de blog|post de blog|billet de blog|court métrage|clip|morceau|chanson|étude|critique)';
const good =
  '(super|excellent|excellente|excellents|très bon|très bonne|bon|bonne|beau|bel|belle|génial|géniale|magnifique|formidable|passionnant|passionnante|remarquable|superbe|brillant|brillante|chouette|intéressant|intéressante|très intéressant|très intéressante|très beau|très bel|très belle|incroyable|fabuleux|fabuleuse|top|joli|jolie|sublime|bouleversant|bouleversante|touchant|touchante|émouvant|émouvante|puissant|puissante|instructif|instructive|édifiant|édifiante|pertinent|pertinente|éclairant|éclairante|inspirant|inspirante|précieux|précieuse|sympa|cool|hyper intéressant|hyper intéressante|trop bon|trop bien|fascinant|fascinante|essentiel|essentielle|indispensable|salutaire|glaçant|glaçante|juste|poignant|poignante|limpide|percutant|percutante|drôle)';
const really = '[(vraiment|très|trop|assez|hyper|super|plutôt|bien|particulièrement|franchement|ben|absolument)]';

/** How people who write French share somebody's work, and how they share their own. */
export const phrases: readonly SharePhrase[] = [
  work(
    'super-article',
    [
      `!(mon|ma|mes|notre|nos|un autre|nouvel|nouveau|nouvelle|le prochain|écrire un|faire un|d une|trouver un) ${good} [petit|petite|long|longue|gros|court|courte] ${thing} [à (lire|voir|écouter|regarder|découvrir)]`,
      '(excellente|belle|superbe|passionnante|saine|une bonne|jolie) lecture',
      `^ (quel|quelle) ${thing} (de|du|des|d|sur|!|.|:) !(moi|nous)`,
      `!(mon|ma|mes|notre|nos|prochain|prochaine|nouvel|nouveau|nouvelle|l|le|la) ${thing} ${really} ${good}`,
    ],
    ['Super article sur la taille des fruitiers', 'Une vidéo vraiment passionnante', 'Quelle photo !'],
    ['Mon bon article de l’an passé', 'Un bon pain.'],
  ),
  work(
    'a-lire',
    [
      `(${thing.slice(1, -1)}|pépite|must) à (lire|voir|écouter|regarder|partager|découvrir|méditer|dévorer|relire|revoir|réécouter) [(absolument|d urgence|sans modération)]`,
      `${thing} [(_)] à ne (pas|surtout pas) (manquer|rater|louper)`,
      `!(mon|ma|mes|notre|nos) ${thing} à (garder|conserver|diffuser|faire circuler|mettre en favori|mettre de côté) [(précieusement|sous la main|sous le coude)]`,
      '^ [(encore|aussi|donc|vite)] à (lire|voir|écouter|regarder|relire|revoir|méditer|dévorer) !(aussi|également|ensuite|plus tard|si|avec|haute|voix|plusieurs|tour|ce que|sur un|sur une|à l usage|au cas par cas|en pratique|selon|comment|quand)',
      '(à lire|à voir|à écouter|à regarder) (absolument|d urgence|sans modération|de toute urgence)',
      '[(la|le|l)] (lecture|vidéo|podcast|article|écoute|pépite) (du jour|de la semaine|du dimanche|du matin|du soir|du week end|du weekend)',
    ],
    [
      'Un fil à lire absolument',
      'Tribune à ne pas manquer',
      'À lire : pourquoi le levain dort',
      'La lecture du dimanche',
    ],
    [
      'J’ai du mal à lire.',
      'À lire aussi',
      'Il reste deux factures à voir.',
      'C’est à voir avec la mairie.',
      'À voir sur un plus gros lot.',
    ],
  ),
  work(
    'je-recommande',
    [
      `(je|on|nous) [(vous|te)] (recommande|recommandons|conseille|conseillons|partage|partageons|invite à lire|suggère|relaie|remets|repartage) [(vivement|chaudement|fortement|ici|donc|aujourd hui)] (cet|cette|ce|ces|l|le|la|un|une|ici un|ici une) [_] ${thing}`,
      `(lisez|lis|regardez|regarde|écoutez|écoute|allez lire|va lire|allez voir|allez écouter) (cet|cette|ce|ces) [_] ${thing}`,
      `(prenez|prends) * (temps|minutes|min) * (lire|regarder|écouter) (cet|cette|ce|ces) [_] ${thing}`,
    ],
    ['Je vous recommande vivement cet article', 'Lisez ce billet', 'Je partage cette vidéo'],
    ['Je recommande mon boulanger.', 'Lisez mes statuts.'],
  ),
  work(
    'je-viens-de-lire',
    [
      `(je viens de|j ai|on a|nous avons|je suis en train de) [(lire|voir|écouter|finir|terminer|regarder|découvrir|lu|vu|écouté|regardé|découvert|aimé|adoré|dévoré|beaucoup aimé|bien aimé|trouvé|repéré|vu passer|retrouvé)] (cet|cette|ce|un|une) [_] ${thing} [(_|qui)]`,
      '^ (lu|écouté|regardé) (ce matin|hier|hier soir|ce week-end|cette semaine|aujourd hui|dans le train|ce midi|cette nuit) (,|:|et|!)',
      `${thing} (que|qu) (tout|tous|toutes|chaque|il) [(les|le)] (monde|parent|parents|faut|_) [(devrait|devraient|doit|doivent|absolument)] (lire|voir|écouter|regarder|partager)`,
      '^ [je] viens de (tomber là dessus|tomber sur ça|lire ça|voir ça|découvrir ça|lire ceci|voir ceci) !(,|mais|en)',
      '(partage|découverte|trouvaille|reco|recommandation) (du jour|de la semaine|du dimanche|du week-end|du matin)',
      `(je suis tombé|je suis tombée|je tombe|on est tombés|tombé|tombée|je retombe) sur (cet|cette|ce|un|une) [_] ${thing}`,
      `(un|une|ce|cet|cette|quel|quelle) [_] ${thing} qui (m|nous) (a|ont|avait|fait|donne|laisse|touche|émeut|hante|reste) _`,
      `(vu passer|lu|repéré|découvert) (ce|cet|cette|un|une) [_] ${thing}`,
      `(adoré|aimé|dévoré|savouré) (cet|cette|ce) [_] ${thing}`,
    ],
    [
      'Je viens de lire un article sur le sel',
      'Tombée sur cette vidéo',
      'Je viens de tomber là-dessus',
      'J’ai adoré cet épisode',
      'Un témoignage qui m’a serré la gorge',
    ],
    ['Un voisin qui m’a serré la main', 'Je viens de lire la facture.', 'Tombé sur la tête.'],
  ),
  work(
    'cet-article-dit',
    [
      `(cet|cette|ce) [(excellent|excellente|super|petit|petite|très bon|bel|belle|beau)] ${thing} * (explique|montre|résume|raconte|démontre|décrit|analyse|détaille|décortique|rappelle|revient sur|vaut le détour|mérite|dit tout|résume tout|m a fait réfléchir|m a bouleversé|m a bouleversée|m a touché|m a touchée|est une pépite|est génial|est géniale|est parfait|est incroyable|m a sauvé|m a sauvée|m a aidé|m a aidée|m a appris|m a ouvert|m a convaincu|m a convaincue|m a inspiré|m a inspirée|nous a aidés|fait du bien|fait réfléchir|donne à réfléchir)`,
      `!(faire|fait|fais|écrire|créer|cherche|faut) (un|une|voici un|voici une) [(petit|petite|belle|bel|super)] ${thing} [_] qui (explique|résume|montre|dit|raconte|détaille|décortique|décrit|démontre|analyse) [(très|super)] [bien] (tout|comment|pourquoi|ce|la|le|les|l|en)`,
      `(voici|voilà|ci-dessous|partageons) [(donc|ici)] (un|une) [_] [_] ${thing} (qui|sur|à propos)`,
    ],
    [
      'Cet article explique le sel.',
      'Cette vidéo m’a fait réfléchir',
      'Ce tuto m’a sauvé la soirée',
      'Une infographie qui explique tout',
      'Voici un bel article sur le sel',
    ],
    ['Cet article est en rupture de stock.', 'Voici une photo de mon chat.'],
  ),
  found(
    'trouve-sur-le-net',
    [
      `[(dessin|photo|image|vidéo|texte|illustration|blague|mème|affiche|bd)] (trouvé|trouvée|vu|vue|vus|pris|prise|piqué|piquée|repéré|repérée|glané|glanée|récupéré|récupérée|chipé|volé|emprunté) (sur|dans) (le net|internet|le web|la toile|google|google images|pinterest|facebook|insta|instagram|tiktok|twitter|x|linkedin|reddit|les réseaux|un groupe|un autre compte)`,
      '(dessin|photo|image|vidéo|texte|illustration|blague|mème|affiche|bd) [(trop _|si _)] (trouvé|trouvée|vu|vue|repéré|repérée|glané|glanée|récupéré|récupérée) (en ligne|dans mon fil|par hasard en ligne)',
      '(pas de moi|n est pas de moi)',
    ],
    ['Dessin trouvé sur le net', 'ce dessin trouvé en ligne', 'Photo piquée sur Pinterest', 'C’est pas de moi'],
    ['Trouvé sous le lit.', 'Ce n’est pas à moi.'],
  ),
  words(
    'quelqu-un-a-dit',
    [
      '^ (lu|entendu|trouvé|noté|recopié) (ce matin|hier|hier soir|cette nuit|aujourd hui|dans le train|ce midi|quelque part|sur un mur|au réveil) :',
      '^ [(une|cette|la)] (phrase|citation|ligne|formule|pensée) (lue|entendue|trouvée|notée|recopiée) [(ce matin|hier|hier soir|cette nuit|aujourd hui|dans le train|ce midi|quelque part|dans un livre|sur un mur)] [et qui (ne me (quitte|lâche) plus|me (suit|reste|trotte|poursuit|parle) [dans la tête]|m a (marqué|marquée|touché|touchée))] :',
      '(citation|phrase|pensée|réflexion|mantra) (du jour|de la semaine|du matin|du lundi|du soir|inspirante|à méditer)',
      '(quelqu un|on|un inconnu|une inconnue|un sage|un grand homme|un philosophe|une internaute|un internaute|un commentateur) [(m)] (a|disait|l a) [(un jour|très justement|bien)] (dit|écrit|résumé|disait)',
      '(comme disait|comme dit|comme disent|pour citer) (l autre|le sage|quelqu un|un sage|un grand homme)',
      '(j aime|j adore|je garde|je retiens|je médite) (cette|la) [belle|petite] (phrase|citation|maxime|formule)',
      '(lu|entendu|vu passer|croisé) (cette|ce|une) [belle|petite] (phrase|citation|maxime|mot|mots) [(quelque part|ce matin|hier|aujourd hui)]',
      '(une|ma|petite|la) (citation|maxime|phrase) (que j (aime|adore)|qui m (inspire|accompagne|a marqué|a marquée)|qui me (parle|touche|suit|guide|porte)|préférée|à méditer|à garder|qui (résume|dit) tout)',
      '(belle|jolie|magnifique|superbe) (citation|phrase|pensée)',
      '(cette|la) [belle|petite] (phrase|citation|maxime|formule) (m accompagne|me suit|m a suivi|m a suivie|me poursuit|m a marqué|m a marquée|me reste|me hante|me trotte|me porte|me guide|dit tout|résume tout|me touche|me parle)',
    ],
    [
      'La citation du jour',
      'Quelqu’un a écrit',
      'Une citation que j’adore',
      'J’adore cette phrase',
      'Cette phrase m’a suivi toute la semaine',
      'Cette phrase me suit depuis l’école',
    ],
    ['Une phrase trop longue.', 'Quelqu’un a sonné.'],
  ),
  own(
    'notre-article',
    [
      `(mon|ma|mes|notre|nos) [_] [_] (${thing.slice(1, -1)}|site|blog|livre|appli|application|projet|chaîne|page|guide|album|titre|roman|histoire|histoires|articles|vidéos|photos|recettes|épisodes)`,
      `(nouvel|nouveau|nouvelle|dernier|dernière|prochain|prochaine) ${thing}`,
      `(j ai|nous avons|on a|je viens de|on vient de|nous venons de|j avais|nous avions) [(enfin|aussi|récemment|donc|juste|co|également)] [(de)] (écrit|publié|rédigé|enregistré|filmé|monté|dessiné|peint|réalisé|tourné|composé|photographié|écrire|publier|rédiger|enregistrer|filmer|monter|dessiner|réaliser|tourner|sortir|sorti|posté|poster|mis en ligne|mettre en ligne|traduit|coécrit|signé|contribué|participé|témoigné|lancé|préparé|fait|créé)`,
      `(sur|dans) (mon|notre|le) (blog|site|chaîne|journal|podcast|newsletter)`,
      '(écrit|réalisé|filmé|dessiné|photographié|raconté|rédigé|proposé) par (moi|nous|mes soins|nos soins|notre équipe)',
      '(j y|nous y|on y) (raconte|racontons|explique|expliquons|parle|parlons|réponds|répondons|témoigne|montre|montrons|détaille)',
      '(où|dans lequel|dans laquelle) (je|nous|j|on) (raconte|explique|expliquons|parle|réponds|témoigne|montre|racontons|parlons|répondons|suis)',
      '!(pas|parle|parlé) (sur|de|avec|chez) (nous|moi) !(et)',
      '(on|ils|elle|il|qui) (parle|parlent|a parlé) de (nous|moi)',
      '(m a|nous a|m ont|nous ont) (interviewé|interviewée|interviewés|consacré|invité|invitée|invités|interrogé|interrogée|interrogés|donné la parole|tiré le portrait)',
      '(d un|d une|de mon|de ma|de mes|de notre|par un|par une) [(bon|bonne|vieil|vieille|grand|très cher)] (ami|amie|pote|copain|copine|frère|soeur|fille|fils|maman|papa|mari|femme|voisin|voisine)',
    ],
    [
      'Notre nouvel article',
      'J’ai écrit ceci',
      'J’y raconte ma nuit',
      'On vient de publier la suite',
      'Nouvel épisode',
    ],
    ['Leur article', 'Elle a écrit ceci.'],
  ),
  ownBeside(
    'dans-notre-bulletin',
    [
      '(sur|chez|dans) (notre|nos|mon|ma|mes) !(frigo|mur|murs|bureau|tableau|fil|téléphone|tête|carnet|porte|cuisine|coeur|ardoise)',
    ],
    ['Un bel article dans notre bulletin'],
    ['Affiché sur mon mur', 'Dans leur journal'],
  ),
];
