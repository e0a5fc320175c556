import type { Pattern } from '../../phrases/phrase.ts';

const service =
  '(ifttt|buffer|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|tweetdeck|missinglettr|networkedblogs|triberr|agorapulse|swello|metricool|make|n8n|statusbrew|socialpilot|publer|later|revive old post|revive social)';

const sent =
  '(posté|postée|publié|publiée|envoyé|envoyée|tweeté|tweetée|partagé|partagée|programmé|programmée|diffusé|diffusée|relayé|relayée|généré|générée|posted|shared|sent)';
const message =
  '(message|tweet|post|publication|article|courriel|mail|réponse|commentaire|texte|info|alerte|annonce|compte|notification|mp|dm)';
const figures =
  '(mentions|mention|likes|like|j’aime|retweets|retweet|réponses|réponse|abonnés|abonné|nouveaux abonnés|nouvel abonné|désabonnés|désabonné|partages|impressions|republications)';

/** What programs write under the posts that they send. */
export const phrases: readonly Pattern[] = [
  {
    id: 'via-un-service',
    pattern: [
      'via (ifttt|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|missinglettr|networkedblogs|triberr|swello|statusbrew|revive old post|paper . li) * $',
      `${sent} [automatiquement] (via|par|avec|depuis|by|with|from) ${service} [(. it|. com|app)] $`,
    ],
    hits: ['Le pain du dimanche via IFTTT', 'Publié automatiquement par Zapier.', 'Partagé via Swello'],
    misses: [
      'Je suis venu via Namur.',
      'On a relié la sonnette à IFTTT hier.',
      'via @lea',
      'Quand vous serez à l’aise avec IFTTT',
    ],
  },
  {
    id: 'mp-automatique',
    pattern: [
      '(via|par) (autodm|auto dm|auto mp) $',
      '(envoyé|reçu) (via|par|en) (dm|mp) automatique $',
      '^(autodm|auto dm|dm automatique|mp automatique) : _',
    ],
    hits: ['Mon guide est là (via AutoDM)', 'Envoyé en DM automatique.', 'MP automatique : bienvenue au fournil'],
    misses: ['Les DM automatiques me font fuir.', 'J’ai eu un auto-DM de ma banque.'],
  },
  {
    id: 'message-automatique',
    pattern: [
      '^ (posté|publié|envoyé|tweeté|partagé|diffusé|relayé) automatiquement (via|par|depuis|à partir de) (le|la|mon|notre|son|un) (site|blog|blogue|flux|fil|page|chaîne|boutique|calendrier|agenda|robot|bot)',
      `^ ${sent} [automatiquement] (via|par|depuis) (mon|notre|le|un|une|ce) (flux|fil rss|rss|robot|bot|script|automate|automatisation)`,
      `^ ${sent} automatiquement (via|par|avec) ${service}`,
      `^ ${sent} automatiquement (via|par|avec|depuis|chaque|tous les|toutes les|à) _`,
      `^${message} automatique (de|du|des) * * * :`,
      '^ (ce|cet|cette) (compte|fil|page|profil) [(est|ne)] (automatisé|automatisée|automatique|[géré] par un (bot|robot)|(publie|tweete|poste|partage|pouète) [*] automatiquement)',
      `(ceci est|ce|cet|cette|il s’agit d’|c’est) [(un|une)] ${message} [est] (automatique|automatisé|automatisée|[(généré|générée|envoyé|envoyée|publié|publiée)] automatiquement) !(de|du|qui|quand|lorsque|si|chaque)`,
      `(ce|cet|cette) ${message} (a été|est|vous est|vous a été) ${sent} [par] (automatiquement|de façon automatique|de manière automatique|[par] un (robot|bot|script|programme|automate)) !(chaque|quand|lorsque|si)`,
      `^${message} (automatique|automatisée|automatisé|[(générée|généré|envoyé|publiée)] automatiquement) :`,
      `^${message} (automatique|automatisée|automatisé|[(générée|généré|envoyé|publiée)] automatiquement) $`,
      `${message} ${sent} (automatiquement|par un robot|par un bot) !(quand|lorsque|si)`,
      '^ * je suis un (bot|robot|compte automatique|compte automatisé) !(avant|dans|à|avec|quand|pour|sans|de|en)',
      '^ [_] (bip boup|bip bip boup|beep boop|bip bop)',
      '(abonnés|abonnées|personnes) * (m’ont suivi|se sont abonnées|se sont abonnés|désabonnés) * (via|vérifié par|automatiquement)',
    ],
    hits: [
      'Partagé automatiquement via Buffer — le menu du jour',
      'Ce commentaire a été publié par un robot.',
      'Je suis un robot, et je compte les trains.',
      'Publié automatiquement depuis notre blog',
      'Ceci est un message automatique.',
      'Réponse automatique !',
      'Ce tweet a été envoyé automatiquement.',
      'Article partagé automatiquement.',
    ],
    misses: [
      'La porte automatique est en panne.',
      'Un message arrive.',
      'Ce message est envoyé automatiquement quand la porte s’ouvre.',
      'Le lave-linge est automatique.',
    ],
  },
  {
    id: 'merci-de-me-suivre',
    pattern: [
      '^(merci|bonjour et merci|bienvenue et merci) [beaucoup] (de|pour|d’) (me suivre|nous suivre|m’avoir suivi|m’avoir suivie|nous avoir suivis|m’avoir ajouté|votre abonnement|ton abonnement|vous être abonné|t’être abonné|le follow|l’abonnement|l’ajout) [,|et|:|!|.] (découvrez|découvre|téléchargez|télécharge|visitez|visite|rejoignez|rejoins|suivez|likez|n’hésitez|retrouvez|retrouve|abonnez|profitez|recevez)',
      'j’ai (aimé|ajouté|mis) une vidéo [(de|sur|à)] [(youtube|@_)] [(à|sur|dans) (une|ma|la) playlist] (:|youtube|$)',
      'j’ai (aimé|ajouté) une vidéo (@_|youtube|sur youtube|à une playlist)',
      '^ j’ai (publié|ajouté|partagé|posté) (une|#) [(nouvelle|nouvelles)] (photo|photos|vidéo|vidéos) sur (facebook|instagram|youtube) !(hier|ce matin|et|pour|avec|quand)',
      '^ (je viens de mettre|j’ai mis|je viens d’ajouter|j’ai ajouté) [en ligne] une [nouvelle] vidéo [en ligne] [sur youtube] :',
    ],
    hits: [
      'Merci de me suivre, découvrez mon site.',
      'J’ai aimé une vidéo YouTube',
      'J’ai publié une nouvelle photo sur Facebook',
      'Je viens de mettre une vidéo en ligne : Le mur en pierre',
    ],
    misses: [
      'J’ai mis une vidéo en ligne hier avec Léa.',
      'Merci de me suivre depuis tout ce temps, Léa.',
      'Merci de fermer la porte.',
    ],
  },
  {
    id: 'mon-journal-est-paru',
    pattern: [
      '(mon|le) journal [*] (est paru|vient de paraître) ! [merci]',
      '# [nouveaux|nouvelles] (abonnés|followers|abonnées) [,] [et] # (désabonnés|désabonné|désabonnements|unfollowers|unfollower|personnes m’ont quitté)',
      `# ${figures} , # ${figures} , [et] # ${figures}`,
      '(ma|mon|mes) (semaine|journée|mois|statistiques|stats|chiffres) [(de la semaine|du jour|du mois|hebdo)] sur (twitter|x|instagram|mastodon|bluesky) * :',
      '(nos|mes|les|merci à nos|merci à mes) [(meilleurs|nouveaux|top)] (abonnés|abonnées|followers|fans|influenceurs|membres|contributeurs) [(les plus (actifs|engagés|influents|fidèles))] (de la semaine|cette semaine|du mois|du jour) (:|@_)',
      '^le dernier numéro (de|du) * * * * est (en ligne|paru|sorti) ! [merci]',
    ],
    hits: [
      'Mon journal est paru ! Merci',
      'Cette semaine : 3 mentions, 12 likes, 2 retweets',
      '3 nouveaux abonnés, 1 désabonné',
    ],
    misses: ['Mon journal est mouillé.', 'Trois mentions très bien et un oubli.', 'Ma semaine sur le canal.'],
  },
];
