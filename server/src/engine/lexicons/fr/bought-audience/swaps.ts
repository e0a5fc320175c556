import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

const follow = '(abonne|abonnez|abonner|follow|followe|followez|suis|suivez|ajoute|ajoutez|like|likez|likes)';

/** Follow-for-follow, pods and pacts, in French. */
export const swaps: readonly MendablePhrase[] = [
  swap(
    'je-te-rends',
    [
      `${follow} [(toi|vous|moi|mon|ma|nous|tous|toutes)] * * [(,|:|et|=)] (je|on|j) [(te|vous|le|t)] (rends|rend|rendrai|follow back|follow|suis en retour|m’abonne en retour|m’abonne|like aussi|like|rends l’abonnement|rendons|fb)`,
      '(je|on) (suis|follow|m’abonne) en retour !(de|d|du|des|sur|vers|chez)',
      '(je|on) (rends|rend|rendrai) [(tous|toutes|tout|les|l’)] [(les|vos|mes|l’)] (abonnements|abonnement|abos|abo|follows|follow|likes|like|j’aime|vues|commentaires)',
      '(je (te|vous) (suis|follow|like) (si|et) (tu|vous) (me|m) (suis|suivez|follow|followez|likes|likez|like))',
    ],
    ['Abonne-toi je te rends.', 'Je rends tous les abonnements !', 'Likez mon post et je vous like aussi'],
    ['Abonnez-vous au journal.', 'Je te rends ton livre.', 'Je suis en retour de vacances.', 'Suis-moi dans la cour.'],
    [
      ['Abonne-toi, je te rends !', ''],
      ['Je rends tous les abonnements !', ''],
    ],
  ),
  swap(
    'abo-contre-abo',
    [
      '(abo|abos|abonnement|abonnements|follow|like|likes|j’aime|vue|vues|commentaire|com|partage|sub) (contre|pour|=|for|x) (abo|abos|abonnement|abonnements|follow|like|likes|j’aime|vue|vues|commentaire|com|partage|sub)',
      '(abonnement|abo|follow|like|suivi) (rendu|rendus|réciproque|réciproques|retour|garanti en retour|assuré en retour)',
      '(f # f|l # l|s # s) [(et|,|+|&)] (f # f|l # l|s # s|toujours|direct|assuré|garanti|svp|ici|rapide|je rends)',
      '(follow back|followback|follow-back|fb) (assuré|assurée|garanti|immédiat|direct|rapide|à 100 %)',
      '!(les|ces|l|des|aux|d|ni) (échange|échanges|échangeons|troc) * (abonnés|abonnements|abos|likes|follows|vues|commentaires|j’aime)',
    ],
    ['Abo contre abo ?', 'Abonnement rendu !', 'Échange de likes ce soir', 'F4F direct'],
    ['Un vaccin contre la grippe', 'Le retour du roi'],
    [
      ['Abo contre abo.', ''],
      ['Follow back assuré !', ''],
    ],
  ),
  swap(
    'pods',
    [
      '(rejoins|rejoignez|rejoindre|intègre|intégrez|je lance|je crée|je monte|on lance|on crée|nous lançons|cherche|je cherche|places dans|dispo dans) * * (pod|pods|groupe d’engagement|groupe de likes|groupe d’entraide likes|pod d’engagement)',
      '(pod|pods|groupe|groupes) (d’engagement|linkedin|instagram|de likes|de commentaires|de soutien mutuel|de boost) * (ouvert|ouverts|cherche|recrute|dispo|disponible|rejoins|rejoignez|: mp|en mp)',
      '(tu likes|tu commentes|vous likez|vous commentez|on like|on commente) (mes|mon|les miens|mes posts) * (je|et je|et on|on) * (like|commente) (les tiens|les vôtres|le tien|le vôtre|tes|vos)',
    ],
    ['Rejoignez notre pod d’engagement.', 'Je cherche un groupe de likes', 'Tu likes mes posts et je like les tiens'],
    ['Un pod de café', 'Rejoins le groupe de marche.'],
    [['Rejoignez notre pod d’engagement.', '']],
  ),
  swap(
    'win-followers-trade',
    [
      '(gagne|gagnez|gagner) * (abonnés|followers|abos) [(rapidement|facilement)] [(:|,)] *(commente|commentez|abonne|abonnez|suis|suivez|tag|taguez|mets|mettez) *',
      '(commente|commentez|mets|mettez|écris|poste|laisse) [(ton|votre|un|le)] (pseudo|insta|@|compte|nom) [(et|,|pour)] (on|je|tout le monde|qu’on|que tout le monde) * (s’abonne|s’abonner|te suive|te suit|se suit|se suive|s’abonnent)',
      '(on|tout le monde) (s’abonne|se follow|se suit|s’entre-abonne|se like) (tous|tous ensemble|entre nous|mutuellement|les uns les autres)',
      '(suivez|suis|abonne|abonnez) [(toi|vous)] * (tous|toutes) (les personnes|les gens|ceux|celles|les comptes) * (like|likent|aiment|commentent|commente|qui rt|qui partagent)',
    ],
    [
      'Commente ton pseudo et on s’abonne.',
      'On se suit tous mutuellement !',
      'Abonnez-vous à tous les comptes qui likent',
    ],
    ['On se suit sur le chemin.', 'Commente ton dessin.'],
    [['Commente ton pseudo et on s’abonne.', '']],
  ),
  swap(
    'follow-train',
    '(follow train|gain train|train (à|des|d’) (abonnés|abonnements|followers)|chaîne (d’|des) (abonnés|abonnements|likes|follows))',
    ['Chaîne d’abonnements ce soir !', 'Un follow train ?'],
    ['Le train des vacances', 'la chaîne des Puys'],
    [['Chaîne d’abonnements ce soir.', '']],
  ),
  swap(
    'follow-all-back',
    '(je|on) (suis|follow|like|m’abonne à|follow back|m’abonne chez|commente|retweet|rt) (tous|toutes|tout le monde|ceux|celles) [(ceux|celles)] qui [(me|s’|nous|m’)] (suivent|abonnent|follow|like|likent|rt|commentent|suit|s’abonne|abonne|followent)',
    ['Je m’abonne à tous ceux qui me suivent.', 'On follow tous ceux qui rt'],
    ['Je remercie tous ceux qui me suivent.'],
    [['Je m’abonne à tous ceux qui me suivent.', '']],
  ),
  swap(
    'likewise',
    `${follow} [(toi|vous)] [(à|sur)] * * [,] (et|,) (je|j’|on) (fais|ferai|fait|fera|ferons) (pareil|de même|idem|la même chose|le tien|le même)`,
    ['Likez ma page et je ferai pareil.', 'Abonne-toi à ma chaîne et on fera de même'],
    ['Range ta chambre et je ferai pareil.'],
    [['Likez ma page et je ferai pareil.', '']],
  ),
  swap(
    'return-sure',
    `${follow} [(toi|vous)] [(à|sur)] * * [,|=|:] (retour|réciproque|réciprocité|abonnement retour|follow back|même retour) (assuré|assurée|garanti|garantie|immédiat|direct|à 100 %)`,
    ['Abonne-toi à la page, retour assuré.', 'Likez ma photo, réciproque garantie'],
    ['Suivez la flèche, retour à la gare.'],
    [['Abonne-toi à la page, retour assuré.', '']],
  ),
  swap(
    'swap-group',
    '(groupe|conv|conversation|canal|serveur|discord|telegram|whatsapp) * (pour|où) [(se|s’|on se|on s’|nous|qu’on se)] (liker|like|abonner|abonne|booster|follow|followe|liker et commenter|entre liker) * * (mutuellement|entre nous|les uns les autres)',
    ['Un groupe WhatsApp pour se liker entre nous.', 'Je monte un groupe pour booster nos posts mutuellement'],
    ['Un groupe pour commenter les textes entre nous.'],
    [['Un groupe WhatsApp pour se liker entre nous.', '']],
  ),
  swap(
    'no-return-no-follow',
    '(je|on) (me désabonne|unfollow|me désabonnerai|désabonne|nous désabonnons|se désabonne) [(de|à)] (ceux|celles|tous ceux|toutes celles|tous les comptes|si) * (ne|me|rend|rendent|suivent|pas) * (suivent pas|suit pas|rendent pas|rend pas|pas en retour|rends pas|suivez pas)',
    ['Je me désabonne de ceux qui ne rendent pas.', 'On unfollow tous ceux qui nous suivent pas en retour'],
    ['Je me désabonne de la gazette.'],
    [['Je me désabonne de ceux qui ne rendent pas.', '']],
  ),
  swap(
    'small-accounts',
    '(petits comptes|petites chaînes|petits streamers|petits créateurs|petites pages) * [,|:|!|?] * (abonnez vous|on s’abonne|on se suit|on s’entraide|soutien mutuel|suivez vous|abonnons nous|on se follow|entraidons nous|suivons nous) * [(entre (nous|vous)|tous|mutuellement|les uns les autres)]',
    ['Petits comptes, abonnons-nous entre nous.', 'Les petites chaînes, on s’entraide !'],
    ['Les petits comptes font les bons amis.'],
    [['Petits comptes, abonnons-nous entre nous.', '']],
  ),
  swap(
    'gain-by-sharing',
    '(rt|like|likez|commente|commentez|mention|partage|partagez|retweet) * (si|pour|et) (tu veux|vous voulez|gagner|gagne|gagnez|avoir|prendre|recevoir) * (abonnés|followers|abos|nouveaux abonnés|vues|likes)',
    ['RT si tu veux des abonnés.', 'Commentez et gagnez des followers'],
    ['Partage si tu veux du pain.'],
    [['Commentez et gagnez des abonnés.', '']],
  ),
  swap(
    'comment-at-once',
    '(likez|commentez|likes|commentes|like|commente) [tous] (mes|mon|nos|les) (posts|publications|post|publication) (dès|dans l’heure|dans les # minutes|à la publication|dans la première heure) * [,] * (je|on|nous) (fais|ferai|fera|fait|ferons|rends|rend|rendrai|rendons) (pareil|de même|la même chose|la pareille|l’ascenseur|autant)',
    [
      'Commentez mes posts dans l’heure, je ferai pareil.',
      'Likez nos publications dès leur sortie, on rend l’ascenseur',
    ],
    ['Commentez nos textes jeudi, on lira les vôtres.'],
    [['Commentez mes posts dans l’heure, je ferai pareil.', '']],
  ),
  swap(
    'one-for-one',
    [
      '(#|un|une) (sub|follow|abo|abonnement|like|fav|coeur) (contre|pour|=) (#|un|une) (sub|follow|abo|abonnement|like|fav|coeur)',
      '(likez|like|suivez|suis|commentez|commente|aimez) les (#|deux|trois|cinq|dix) (comptes|boutiques|posts|publications|pages|profils|commentaires) (au dessus|avant|précédents|précédentes|juste avant) [de] (vous|toi|vôtre|tien|moi)',
      '(gagne|gagnez|prends|prenez|obtiens|obtenez) (des|tes|vos|plus d|plus de) (abonnés|followers|likes|vues) * * [,] (packs|à partir de|livraison|dès|pour # €)',
    ],
    [
      'Je donne 1 sub contre 1 sub.',
      'Likez les trois comptes au-dessus de vous.',
      'Gagne des abonnés vite et bien, packs à partir de 9 €',
    ],
    ['Un like contre le vent', 'Suivez les trois flèches au-dessus de la porte.'],
    [['Likez les trois comptes au-dessus de vous.', '']],
  ),
];
