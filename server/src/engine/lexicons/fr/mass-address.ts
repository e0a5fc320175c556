import type { Pattern } from '../../phrases/phrase.ts';

const everyone =
  '(à tous|à toutes|à toutes et [à] tous|à tous et [à] toutes|à tou tes|à tous tes|à touste|à toustes|tout le monde|tlm|le monde)';
const network =
  '([à] [tout|toute] [mon|ma|mes|le|la|au|notre|cher|chère|chers] (réseau|communauté|linkedin|facebook|instagram|twitter|tiktok|internet|linkedinautes|linkedinien|linkedinos|linkos|la toile|twittos|facebookiens|followers|abonnés|abonné e s|contacts|relations|linkedin family)|la (team|commu|twittosphère|linkedinosphère))';

/** Greetings to everyone and no one. They count at the beginning of a post, where nothing narrows them down. */
export const phrases: readonly Pattern[] = [
  {
    id: 'bonjour-a-tous',
    pattern: [
      `^(bonjour|bonsoir|salut|coucou|hello|hey|hi|bjr|bsr|yo|slt|cc|allô|allo|bon matin|re bonjour|rebonjour) [bien|bonjour] ${everyone}`,
    ],
    hits: [
      'Bonjour à tous !',
      'Bonsoir à toutes et à tous,',
      'Coucou tout le monde, il reste du pain.',
      'Allô tout le monde !',
      'Hello tout le monde 👋',
    ],
    misses: ['Je dis bonjour à tous mes voisins.', 'Merci à tous !', 'Bonjour Léa !'],
  },
  {
    id: 'bonjour-le-reseau',
    pattern: [
      `^(bonjour|bonsoir|salut|coucou|hello|hey|hi|yo) ${network}`,
      '^(bonjour|bonsoir|salut|coucou|hello|hey) (les gens|les internautes|les réseaux|les followers|les abonnés|amis internautes|chers internautes|chers abonnés|mes abonnés|les linkedinautes)',
    ],
    hits: [
      'Hello LinkedIn !',
      'Bonjour le réseau,',
      'Bonjour à tout mon réseau !',
      'Salut les gens, il reste du pain.',
      'Bonsoir la communauté !',
    ],
    misses: ['Le réseau bonjour est en panne.', 'Bonjour Madame !', 'J’ai dit bonjour au réseau.'],
  },
  {
    id: 'cher-reseau',
    pattern: [
      '^[mon|ma|mes] (cher réseau|chère communauté|chers contacts|chères relations|chers abonnés|chers followers|chers linkedinautes|chers internautes|chère communauté linkedin|cher réseau linkedin|chers contacts linkedin)',
      '^(chers tous|chères toutes|chers toutes et tous|chères toutes et chers tous|chères toutes chers tous|chères et chers tous|chères toutes , chers tous|chers tous , chères toutes|mesdames et messieurs|mesdames messieurs|mesdames , messieurs)',
      '^à (tout|toute) (mon|ma) (réseau|communauté)',
      '^à (tous|toutes|toutes et tous) mes (contacts|abonnés|followers|relations)',
    ],
    hits: ['Cher réseau,', 'Chers tous,', 'Mes chers contacts, il reste du pain.', 'Mesdames, Messieurs,'],
    misses: ['Un réseau trop cher.', 'Cher Paul,', 'Mesdames Roux et Petit sont venues.'],
  },
];
