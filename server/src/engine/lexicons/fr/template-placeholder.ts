import type { Pattern } from '../../phrases/phrase.ts';

const template = '(modèle|template|script|prompt|trame|gabarit|canevas|message type|mail type|texte à trous)';

/** What shows that a post hands a template over, or talks about one: its blanks are there for others to fill in. */
export const phrases: readonly Pattern[] = [
  {
    id: 'voici-le-modele',
    pattern: [
      `(voici|voilà|utilisez|utilise|copiez|copie|testez|teste|reprenez|reprends|prenez|adaptez|adapte|partage|partageons|donne|offre) * (mon|ma|mes|le|la|les|un|une|ce|cette|notre|nos|votre|ton) [petit|bon|meilleur|vrai|super] ${template}`,
      `(mon|notre|le|ce) ${template} (est|c’est|ressemble|commence|tient|pour|que|:|à copier|préféré)`,
      `^[(mon|le|notre|un)] ${template} [de|d’|*] :`,
    ],
    hits: [
      'Voici mon modèle pour relancer un client : bonjour.',
      'Je vous partage le prompt que j’utilise.',
      'Ce template que j’envoie aux écoles.',
      'Mon script pour le premier appel tient en trois lignes.',
    ],
    misses: ['Ce modèle de guitare est parti hier.', 'Voici le chêne du jardin.', 'La trame du tissu est en lin.'],
  },
  {
    id: 'copier-coller',
    pattern: [
      '(à copier|copiez|copie|copier) [et|/] (coller|collez|colle)',
      'remplacez * (crochets|accolades|champs|blancs|variables)',
    ],
    hits: [
      'Le message, à copier-coller tel quel.',
      'Copiez collez ceci dans votre outil.',
      'Remplacez les crochets par vos mots.',
    ],
    misses: ['Il faut coller le papier peint.', 'Remplacez les vis rouillées.'],
  },
  {
    id: 'lettre-type',
    pattern: [
      '(lettre|lettres|demande|demandes|courrier|courriers|mail|courriel|réponse|attestation|phrase) type',
      '(modèle|modèles|exemple|exemples|canevas) de (lettre|lettres|demande|demandes|courrier|courriers|mail|mails|courriel|courriels|attestation|attestations|mise en demeure)',
    ],
    hits: [
      'La demande type, à envoyer par la poste.',
      'Un modèle de lettre pour la mairie.',
      'Exemple de courrier à recopier.',
    ],
    misses: [
      'Ce type de demande se fait au guichet.',
      'Le modèle de table que je préfère.',
      'Un exemple de patience.',
      'La lettre est partie hier.',
    ],
  },
  {
    id: 'un-message-recu',
    pattern: [
      '(reçois|reçoit|recevoir|reçu|ouvert|lu|vu|tombe|tombée|tombé) * (mail|mails|courriel|courriels|message|messages|newsletter|invitation|invitations|mp|dm|sms|lettre|annonce) * [qui|où|avec|adressé|adressée|commençant|débutant|intitulé]',
      '(mail|courriel|message|newsletter|invitation|sms|lettre|publication|post) [*] (qui commence|qui commençait|qui débute|commençant|adressé à|adressée à|commence par|commençait par)',
      'm’appelle * [bonjour]',
      '(publié|envoyé|parti|partie|laissé|oublié) * (avec|sans remplir|sans remplacer|de remplir|de remplacer) * (champ|champs|variable|variables|balise|balises|crochets|prénom|nom)',
    ],
    hits: [
      'J’ai reçu un mail qui commence par Bonjour.',
      'Un courriel adressé à quelqu’un d’autre.',
      'Encore une newsletter qui commençait par bonjour.',
      'J’ai oublié de remplir le champ prénom.',
    ],
    misses: ['Merci pour votre mail.', 'Nous avons reçu les tables hier.'],
  },
  {
    id: 'le-mot-du-metier',
    pattern: [
      '(placeholder|placeholders|publipostage|mail merge|champ de fusion|champs de fusion|faux texte|texte bidon|syntaxe|moteur de template|moteur de templates|jinja|handlebars|mustache|twig|liquid)',
      '(remplir|remplissez|compléter|complétez) les (blancs|trous|crochets|champs)',
    ],
    hits: ['Le champ de fusion n’a pas marché.', 'La syntaxe de Jinja me perd.', 'À vous de remplir les blancs.'],
    misses: ['Le champ est en jachère.', 'Remplir les verres avant midi.'],
  },
];
