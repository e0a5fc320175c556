import type { MendablePhrase, Pattern } from '../../../phrases/phrase.ts';

function swap(
  id: string,
  pattern: Pattern['pattern'],
  hits: string[],
  misses: string[],
  mends: MendablePhrase['mends'],
): MendablePhrase {
  return { id, pattern, hits, misses, rewrites: ['remove-sentence'], mends };
}

const follow = '(abonne|abonnez|abonner|follow|followe|followez|suis|suivez|ajoute|ajoutez|like|likez|likes)';

/** Follow-for-follow, pods and audiences for sale, in French. */
export const phrases: readonly MendablePhrase[] = [
  swap(
    'je-te-rends',
    [
      `${follow} [(toi|vous|moi|mon|ma|nous|tous|toutes)] * * [(,|:|et|=)] (je|on|j) [(te|vous|le|t)] (rends|rend|rendrai|follow back|follow|suis en retour|m’abonne en retour|m’abonne|like aussi|like|rends l’abonnement|rendons|fb)`,
      '(je|on) (rends|rend|rendrai) [(tous|toutes|tout|les|l’)] [(les|vos|mes|l’)] (abonnements|abonnement|abos|abo|follows|follow|likes|like|j’aime|vues|commentaires)',
      '(je (te|vous) (suis|follow|like) (si|et) (tu|vous) (me|m) (suis|suivez|follow|followez|likes|likez|like))',
    ],
    ['Abonne-toi je te rends.', 'Je rends tous les abonnements !', 'Likez mon post et je vous like aussi'],
    ['Abonnez-vous au journal.', 'Je te rends ton livre.', 'Suis-moi dans la cour.'],
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
      '(follow back|followback|follow-back|fb) (assuré|assurée|garanti|immédiat|direct|rapide|à 100 %)',
      '(échange|échanges|échangeons|troc) * (abonnés|abonnements|abos|likes|follows|vues|commentaires|j’aime)',
    ],
    ['Abo contre abo ?', 'Abonnement rendu !', 'Échange de likes ce soir'],
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
    'buy-followers',
    [
      '^ [(et|alors|🔥|promo|ici)] (achetez|achète|commandez|obtenez|procurez-vous|boostez-vous avec|profitez de) * * (abonnés|followers|likes|vues|j’aime|commentaires) (réels|réel|français|francais|actifs|instagram|insta|tiktok|youtube|facebook|pas cher|pas chers|garantis|ici|qualifiés|livrés|dès|à partir)',
      '(#|pack|packs|lot|lots) * (abonnés|followers|likes|vues|j’aime) [(instagram|insta|tiktok|youtube|facebook|français|réels)] (pour|à|dès|à partir de|seulement|=) [(seulement)] # [,] (€|euros|eur|e)',
      '(vente|vends|je vends|vendons|propose|dispo) * * (abonnés|followers|likes|vues|j’aime) * (instagram|insta|tiktok|youtube|facebook|pas cher|mp|dm|réels|français|actifs|€)',
      '(abonnés|followers|likes|vues) (pas cher|pas chers|à vendre|à petit prix|en vente|livrés en)',
    ],
    [
      'Achetez des abonnés Instagram pas cher.',
      '1000 abonnés pour 9 €',
      'Vends abonnés TikTok',
      'Followers pas cher !',
    ],
    ['Achetez des fraises.', 'Le journal a des abonnés pas contents.'],
    [
      ['Achetez des abonnés réels dès maintenant.', ''],
      ['Followers pas cher !', ''],
    ],
  ),
  swap(
    'sell-account',
    [
      '(vends|à vendre|je vends|vente|achète|cède) * (compte|page|chaîne) * (instagram|insta|tiktok|facebook|youtube|twitter|linkedin) * # [k] * (abonnés|followers|abos|fans)',
      '(compte|page|chaîne) * # [k] (abonnés|followers|abos) (à vendre|en vente|dispo à la vente)',
    ],
    ['Vends compte Instagram 10k abonnés', 'page de 5 000 abonnés à vendre'],
    ['Vends vélo', 'Compte à rebours'],
    [['Vends compte Instagram 10k abonnés.', '']],
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
];
