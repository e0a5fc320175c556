import type { Pattern } from '../../phrases/phrase.ts';

const service =
  '(ifttt|buffer|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|tweetdeck|missinglettr|networkedblogs|triberr|agorapulse|swello|metricool|make|n8n|statusbrew|socialpilot|publer|later|revive old post|revive social)';

/** What programs write under the posts that they send. */
export const phrases: readonly Pattern[] = [
  {
    id: 'via-un-service',
    pattern: [
      'via (ifttt|hootsuite|zapier|dlvr|twitterfeed|sumall|crowdfire|missinglettr|networkedblogs|triberr|swello|statusbrew|revive old post) $',
      `(posté|publié|envoyé|tweeté|partagé|programmé|posted|shared|sent) [automatiquement] (via|par|avec|depuis|by|with) ${service} $`,
      `^ (posté|publié|envoyé|tweeté|partagé) automatiquement (via|par|avec|depuis) ${service}`,
    ],
    hits: [
      'Le pain du dimanche via IFTTT',
      'Publié automatiquement par Zapier.',
      'Partagé automatiquement via Buffer — le menu du jour',
      'Partagé via Swello',
    ],
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
      '(ceci est un|ce|il s’agit d’un) (message|tweet|post|courriel|mail) [est] (automatique|généré automatiquement|envoyé automatiquement|publié automatiquement|automatisé) !(de|du|qui|quand|lorsque|si|chaque)',
      '(ce|cet|cette) (message|tweet|post|publication|courriel|mail) (a été|est|vous est|vous a été) (envoyé|envoyée|publié|publiée|posté|postée|généré|générée|diffusé|programmé|programmée) [par] (automatiquement|de façon automatique|de manière automatique|un robot|un bot) !(chaque|quand|lorsque|si)',
      '^(message|réponse|publication|tweet|post) (automatique|automatisée|automatisé|générée automatiquement|généré automatiquement) $',
      '(publication|post|message|article) (publié|publiée|envoyé|partagé|partagée|posté|généré|générée) (automatiquement|par un robot|par un bot)',
      '(abonnés|abonnées|personnes) * (m’ont suivi|se sont abonnées|se sont abonnés|désabonnés) * (via|vérifié par|automatiquement)',
    ],
    hits: [
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
      '(j’ai aimé une vidéo|j’ai ajouté une vidéo à une playlist) [youtube|sur youtube|@youtube]',
      '^ (je viens de mettre|j’ai mis|je viens d’ajouter|j’ai ajouté) [en ligne] une [nouvelle] vidéo [en ligne] [sur youtube] :',
    ],
    hits: [
      'Merci de me suivre, découvrez mon site.',
      'J’ai aimé une vidéo YouTube',
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
      '(#|mes) (mentions|likes|retweets) , # (likes|retweets|réponses) , # (abonnés|retweets|réponses)',
    ],
    hits: [
      'Mon journal est paru ! Merci',
      'Cette semaine : 3 mentions, 12 likes, 2 retweets',
      '3 nouveaux abonnés, 1 désabonné',
    ],
    misses: ['Mon journal est mouillé.', 'Trois mentions très bien et un oubli.'],
  },
];
