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
      '^(bonjour|bonsoir|salut|coucou|hello|hey) [(mon|ma)] (cher|chère|super) (réseau|communauté) [linkedin]',
      '^(bonjour|bonsoir|salut|coucou|hello|hey) (les gens|les internautes|les réseaux|les followers|les abonnés|amis internautes|chers internautes|chers abonnés|mes abonnés|les linkedinautes)',
    ],
    hits: [
      'Hello LinkedIn !',
      'Bonjour le réseau,',
      'Bonsoir ma chère communauté,',
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
  {
    id: 'salut-la-compagnie',
    pattern:
      '^(bonjour|bonsoir|salut|coucou|hello|hey|allô|allo|yo|cc) (à vous tous|à vous toutes|vous tous|la compagnie|la mif|les loulous|mes loulous|les zamis|le peuple|la foule|mes amours|les choupis|la tribu|(mes|les) [(petits|petites|chers|chères|gentils|gentilles|jolis|jolies|beaux|belles)] (loulous|amours|chats|cœurs|chéris|chéries|choux|lapins|poulets|poussins|licornes|biches|beautés|babes|poulettes|copinautes|fadas|abonnés|abonnées|connexions|contacts|followers)|(chers|chères) (connexions|relations|contacts|followers|collègues linkedin))',
    hits: ['Bonjour chères connexions,', 'Coucou mes petits chats !', 'Bonjour à vous tous !'],
    misses: ['Coucou mes petits élèves de CM2 !', 'Coucou les copines, on marche ?', 'Salut la gang !', 'Salut Paul !'],
  },
  {
    id: 'bonjour-mesdames-messieurs',
    pattern:
      '^(bonjour|bonsoir) [à] (mesdames|messieurs dames|mesdames et messieurs|mesdames messieurs|mesdames , messieurs|m’sieurs dames)',
    hits: ['Bonsoir mesdames et messieurs !', 'Bonjour messieurs-dames,'],
    misses: ['Bonjour Madame,', 'Les dames disent bonjour.'],
  },
  {
    id: 'bonjour-bluesky',
    pattern:
      '^(bonjour|bonsoir|salut|coucou|hello|hey|hi|yo) [à] (bluesky|mastodon|threads|youtube|snapchat|pinterest|tumblr|reddit|insta|twitch|le fediverse|fediverse|la mastosphère|la blogosphère|l’insta family|l’instafam|la planète|le web|la terre|l’univers|la galaxie|la tl|la skysphère)',
    hits: ['Salut Bluesky !', 'Bonjour le fediverse,', 'Hello la TL'],
    misses: ['Bluesky est en panne.', 'Salut Terry !'],
  },
  {
    id: 'hello-everyone',
    pattern:
      '^(hello hello|coucou coucou|hello everyone|hi everyone|hello everybody|hello guys|hey guys|hi guys|hello people|hello les gens|hello la team|hello team|hi team)',
    hits: ['Hello everyone ! Il reste du pain.', 'Coucou coucou !', 'Hey guys, le four est réparé.'],
    misses: ['La chanson dit hello.', 'Hello Dolly'],
  },
  {
    id: 'bon-lundi-a-tous',
    pattern: `^(bon|bonne|excellent|excellente|joyeux|joyeuse|joyeuses|belle|beau|très bonne|très bon) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week end|weekend|journée|soirée|matinée|rentrée|fin de semaine|reprise) ${everyone}`,
    hits: ['Bon lundi à tous !', 'Belle fin de semaine tout le monde,', 'Bonne rentrée à toutes et à tous !'],
    misses: ['Un bon lundi pour tous.', 'Bonne semaine Léa !'],
  },
  {
    id: 'bienvenue-a-tous',
    pattern: `^bienvenue (${everyone}|sur (ma|notre|cette) (page|chaîne)|dans ma (bulle|story|vie|team)|chez nous à tous)`,
    hits: ['Bienvenue à toutes et à tous !', 'Bienvenue sur ma page, il reste du pain.'],
    misses: ['Bienvenue à Léa !', 'Tous sont les bienvenus.'],
  },
  {
    id: 'avis-a-la-population',
    pattern:
      '^(avis|message|petit message|petit mot|annonce|info) (à la population|à toute la population|à tous|à toutes et à tous|à tout le monde|à mon réseau|au réseau|à toute la communauté|aux internautes|à qui veut|à tous mes contacts|à tous mes abonnés)',
    hits: ['Avis à la population : il reste du pain.', 'Message à tous !', 'Petit message à tout le monde,'],
    misses: ['L’avis de la population compte.', 'Appel à Léa'],
  },
  {
    id: 'peuple-de',
    pattern:
      '^[(oh|ô|ohé|hé)] (peuple|amis|amies|gens|habitants|citoyens|génies|cerveaux|sages) (de|d’|du) (linkedin|facebook|twitter|instagram|internet|bluesky|tiktok|la toile|la tl|la twittosphère|mastodon|threads|fediverse|mon réseau|l’internet)',
    hits: ['Peuple de LinkedIn, il reste du pain.', 'Ô gens de Twitter,'],
    misses: ['Le peuple de Paris.', 'Amis de la nature'],
  },
  {
    id: 'chers-lecteurs',
    pattern:
      '^[mes|nos|à nos|à tous nos] (chers|chères|cher|chère|très chers) (lecteurs|lectrices|lecteur|clients|clientes|clientèle|utilisateurs|visiteurs|partenaires|passionnés|gourmands|fidèles|toutes et tous|clients et amis|amis et clients|clientes et clients|consommateurs)',
    hits: ['Chers clients,', 'Chère clientèle, il reste du pain.', 'Chères lectrices !'],
    misses: ['Chers Anne et Paul,', 'Nos clients sont chers à nos cœurs.', 'Chers membres,'],
  },
  {
    id: 'a-qui-de-droit',
    pattern:
      '^(à qui de droit|à l’attention de (tous|toutes et tous)|à tous ceux (et celles|) qui (me|nous|liront|lisent|passent|verront|suivent) [(lisent|suivent|liront)]|à vous tous|à vous toutes|à toutes celles et ceux qui (me|nous) (lisent|suivent))',
    hits: ['À qui de droit,', 'À tous ceux qui me lisent : il reste du pain.', 'À vous tous,'],
    misses: ['Le dossier va à qui de droit.', 'À vous, Léa.'],
  },
  {
    id: 'linkedin-aide-moi',
    pattern:
      '^[(cher|chère|ô|oh)] (linkedin|twitter|facebook|la tl|le réseau|la team|les gens|tout le monde|tlm|chers tous|la commu|la communauté) (,|!)',
    hits: ['Twitter, j’ai besoin d’un luthier.', 'Les gens, il reste du pain.', 'La team ! On a réparé le four.'],
    misses: ['Facebook est en panne.', 'Les amis de Paul, eux, sont venus.'],
  },
  {
    id: 'toi-qui-scrolles',
    pattern:
      '^[(hey|hé|eh|ohé|coucou|salut)] (toi|vous) [oui] [(,|toi|vous)] [(là|oui)] (qui (scrolles|scrollez|passes par là|passez par là|lis ça|lisez ça|lis ce post|lisez ce post|me lis|me lisez|es en train de scroller)|derrière (ton|votre) (écran|téléphone))',
    hits: ['Toi qui scrolles, il reste du pain.', 'Hey toi, derrière ton écran !'],
    misses: ['C’est toi qui lis trop vite.', 'Il est derrière ton écran.'],
  },
  {
    id: 'bien-le-bonjour',
    pattern: [
      '^ bien le bonjour [à] (vous tous|tous|toutes|tout le monde|vous toutes)',
      '^ (coucou|bonjour|salut|hello|hey|bonsoir) (les amis|les gens|la commu|mes amis) (d’instagram|d’insta|de facebook|de tiktok|de linkedin|des réseaux|du réseau)',
      '^ (bonjour|bonsoir|salut|coucou|hello) à toute la (communauté|commu|team) [(linkedin|instagram|facebook|twitter|mastodon|tiktok)] (,|!|.)',
    ],
    hits: ['Bien le bonjour à vous tous !', 'Coucou les amis d’Instagram,', 'Bonjour à toute la communauté LinkedIn,'],
    misses: ['Il m’a donné bien le bonjour de Paul.', 'Bonjour à toute la famille Martin.'],
  },
];
