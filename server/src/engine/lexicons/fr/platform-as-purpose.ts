import { type PresencePhrase, presenceOf } from '../../language/needs/cue.ts';

const presence = presenceOf('presence');
const nothing = presenceOf('nothing');

const network =
  '(instagram|insta|ig|facebook|fb|tiktok|tik tok|twitter|x|linkedin|youtube|snapchat|snap|threads|bluesky|mastodon|pinterest|whatsapp|telegram|discord|twitch|les réseaux|les réseaux sociaux|nos réseaux|nos réseaux sociaux|mes réseaux|mes réseaux sociaux|tous les réseaux|tous nos réseaux|le fediverse)';
const page = '(page|compte|profil|chaîne|groupe|serveur|canal)';
const ours = '(notre|nos|mon|ma|la|le|une|un|leur)';

const notBefore = '!(je|j|te|t|vous|le|la|les|on|nous|il|elle|qui|tu)';

/** Being on a platform, or being followed there, in French. */
export const phrases: readonly PresencePhrase[] = [
  presence(
    'nous-sommes-sur',
    [
      `(nous sommes|on est|nous voilà|nous voici|me voilà|me voici|nous arrivons|on arrive|j arrive|nous débarquons|on débarque|je débarque|nous y sommes|nous avons rejoint|on a rejoint|j ai rejoint) [(aussi|également|désormais|maintenant|enfin|officiellement|dorénavant|à présent|toujours|présents|présente|présent|actifs|active|de retour)] [(aussi|également|désormais|maintenant|enfin|présents|présente|présent|actifs|active)] (sur|dans) [(le|la)] ${network}`,
      `(on|je|j|nous) (vient|viens|venons) (d arriver|de débarquer|de rejoindre|de nous inscrire|de m inscrire|de s inscrire) [(sur|dans)] ${network}`,
      `(débarque|débarquent|arrive enfin|arrivent enfin|s installe|fait son entrée|est désormais présent|est désormais présente|est maintenant|est désormais|est aussi|est enfin) sur ${network}`,
      `^ (le|la|l|les|notre|votre) _ [_ [_ [_]]] (est|sont|débarque|débarquent|arrive|arrivent|s installe|s installent) [(enfin|aussi|désormais|maintenant|officiellement|présent|présente)] [(enfin|aussi|désormais|maintenant|officiellement)] sur ${network}`,
      `^ (le|la|l|les|notre|votre) _ [_ [_ [_]]] (a|ont) [(enfin|aussi|désormais|maintenant|officiellement)] (son|sa|leur|ouvert|créé|lancé) [(son|sa|leur)] [(propre|nouveau|nouvelle)] ${page} [(sur)] ${network}`,
      `(ça y est|ca y est|enfin|voilà) [,|!] (je suis|on est|nous sommes|me voilà|nous voilà) [(enfin|aussi|officiellement)] sur ${network}`,
      `(j ouvre|je lance|je crée|nous lançons|nous ouvrons|nous créons|on ouvre|on lance|on crée) [(enfin|aussi|aujourd hui)] ${ours} [(nouveau|nouvelle|propre)] [${page}] [(sur)] ${network}`,
      `^ (le|la|l|les|notre|votre|mon|ma) _ [_ [_ [_]]] (ouvre|lance|crée|inaugure|ouvrent|lancent) [(enfin|aussi|aujourd hui)] (son|sa|leur|un|une) [(propre|nouveau|nouvelle|premier|première)] [${page}] [(sur)] ${network}`,
      `^ [(voici|voilà|c est)] [(mon|notre)] (premier|1er|tout premier|première) (post|tweet|message|pouet|reel|story|vidéo|publication) [ici] sur ${network} $`,
      `je suis (aussi|également|désormais|maintenant|enfin|officiellement|dorénavant) sur ${network}`,
      `(nous avons|on a|j ai) [(enfin|désormais|maintenant|aussi|créé|ouvert|lancé|créé|notre|une|un)] [(créé|ouvert|lancé)] ${ours} ${page} [(sur)] ${network}`,
      `^ ${ours} [(nouvelle|nouveau)] ${page} ${network} (vient d ouvrir|vient de naître|vient d être (créé|créée)|ouvre|arrive|est là)`,
      `${ours} [(nouvelle|nouveau)] ${page} [(sur)] [${network}] (est|sont) [(enfin|désormais|maintenant|officiellement)] (en ligne|ouverte|ouvert|née|né|active|actif|créée|créé|lancée|lancé|arrivée|arrivé|sur ${network}|live)`,
      `^ [(découvrez|voici)] ${ours} [(nouvelle|nouveau)] ${page} ${network} !(est|n|ne|a|sera|reste|ferme|était|sert|et)`,
      `^ [(désormais|maintenant|dorénavant|aussi|déjà|enfin)] sur ${network} [(!|aussi)]`,
    ],
    [
      'Nous sommes désormais sur Instagram !',
      'Notre page est en ligne',
      'On a ouvert notre compte TikTok',
      'On vient d’arriver sur Threads',
      'Le club de pétanque a désormais son compte Insta',
      'Le salon Divine est maintenant sur Instagram',
      'Ça y est, je suis sur Bluesky',
      'La boulangerie débarque sur Insta',
      'Notre club de judo ouvre son compte TikTok',
      'Premier post sur LinkedIn',
    ],
    ['Nous sommes sur la place.', 'Je suis sur un quai.', 'Ça y est, je suis sur le quai.'],
  ),
  presence(
    'suivez-nous-sur',
    [
      `${notBefore} (suivez|suis|retrouvez|retrouve|rejoignez|rejoins|ajoutez|likez|like|followez|follow|découvrez) (nous|moi|notre (page|compte|chaîne|profil)|ma (page|chaîne)|mon (compte|profil)) [(aussi|également|vite|dès maintenant|donc|tous|maintenant|vite)] [(sur)] ${network}`,
      `(abonnez|abonne) (vous|toi) [(vite|aussi|donc)] (à|sur) [(notre|ma|mon|la)] [${page}] ${network}`,
      `${notBefore} (suivez|rejoignez|retrouvez|venez|viens|rejoins|suis) [(nous|moi|nous suivre|me suivre|nous rejoindre|nous retrouver|nous voir|vite)] (sur) [(notre|ma|nos|mes)] [(page|compte|profil)] ${network}`,
      `(suivez-nous|suivez-moi|suis-nous|suis-moi|abonnez-vous|abonne-toi|rejoignez-nous|rejoins-nous|retrouvez-nous|suivez nous|on vous attend|on vous y attend|on t attend|on se retrouve|on se voit) [(!|vite|nombreux|y|là bas|là dessus|dessus)]`,
      `(suivez|retrouvez|découvrez|suis|retrouve) [(toute|toutes|tous|tout)] [(l|la|les|notre|nos|mes|mon)] (actualité|actualités|actu|actus|aventures|nouveautés|nouvelles|infos) [_] [_] [_] sur ${network}`,
      `(pensez à|n hésitez pas à|venez|viens|allez) (nous|me|y) (suivre|rejoindre|retrouver|y rejoindre|y retrouver) [(sur ${network}|là bas|là|dessus)]`,
      `(allez|va|venez|viens|pensez à|courez) (vous|t) (abonner|y abonner) [(à|sur)] [(notre|la|ma|mon)] [(page|compte|chaîne)]`,
      `(rendez-vous|rdv|direction|filez|passez|à retrouver|tout est) [(vite|donc)] sur (notre|mon|nos|ma) [(nouvelle|nouveau)] ${page} ${network}`,
      `(vous pouvez|tu peux|on peut|possible de) [(désormais|maintenant|aussi|également|enfin|dorénavant)] (nous|me) (suivre|retrouver|rejoindre) [(aussi|également|désormais)] sur ${network}`,
      `(suivez|rejoignez|likez|aimez|suis|rejoins) (notre|ma|la|le|ce|cette|mon) (page|compte|chaîne) [${network}] [(du|de la|de l|des|de|d) _ [_]]`,
      `(retrouvez|suivez|retrouve|suis) (toute l|l|la|le|notre|votre) (équipe|asso|association|club|mairie|boutique|magasin|école|bande|troupe|groupe|restaurant|salon) [(du|de la|de l|des|de|d) _] sur ${network}`,
      `(on se retrouve|on se voit|rendez-vous|à bientôt|à tout de suite|connectons nous|on se connecte) sur ${network}`,
      `(je me|on se|nous nous) (lance|lançons|mets|met|mettons|inscris) [(enfin|aussi)] sur ${network}`,
    ],
    [
      'Suivez-nous sur Facebook !',
      'Rendez-vous sur notre compte Instagram',
      'Vous pouvez désormais nous suivre sur Threads',
      'Retrouvez-nous aussi sur LinkedIn',
      'Suivez-nous !',
      'Venez nous y retrouver',
    ],
    ['Nous suivons le sentier.'],
  ),
  nothing(
    'sans-raison',
    [
      '(pour|afin de) (ne rien|plus|suivre|rester|découvrir|encore plus|toujours plus|voir|recevoir|être|en savoir|ne pas|connaître) [(rater|manquer|louper|perdre|d|de|nos|notre|toutes|toute|mes|mon|les|informés|informé|au courant|connectés|en contact|plus)] [(actualités|actus|actu|l actu|l actualité|l actualité|nouveautés|infos|aventures|contenu|contenus|de nos|de nos actualités|dernières actualités|nos actualités|nos aventures|de notre actualité|tenu au courant|rater|de contenu|d infos|d actus|de nouveautés)]',
      '(un|chaque|votre|ton) [petit] (like|abonnement|follow|pouce|clic|coucou|partage) (fait|fera|ferait|nous fera|me fera|nous ferait) [(toujours|très|vraiment|tellement)] (plaisir|du bien|chaud au cœur)',
      '(bonne nouvelle|ça y est|enfin|grande nouvelle|info|annonce|roulement de tambour|surprise|nouveau|nouveauté|petit rappel|rappel|psst|hello|coucou|bonjour|bonjour à tous|salut|merci|merci à tous|à très vite|à bientôt|à tout de suite|on vous attend|on vous attend nombreux|venez nombreux|lien en bio|lien en commentaire|le lien [est (en bio|en commentaire|dans la bio)]|lien dans la bio|par ici|c est par ici|cliquez ici|rendez vous|rdv|abonnez vous|likez|partagez|merci d avance)',
    ],
    ['Un petit like fait plaisir', 'Pour ne rien manquer de nos actualités', 'Ça y est !', 'C’est par ici'],
    ['Une recette chaque lundi.'],
  ),
];
