import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

const arrivalTags =
  /^(?:firstpost|newhere|newto(?:bluesky|mastodon|threads|instagram|twitter|x|tiktok|linkedin|fediverse)|new(?:account|user|bie)|introduction|introductions|twittermigration|premierpost|premierepublication|nouveauici|nouvelleici)$/;

const arrival =
  /(?<!\p{L})(?:(?:my|our|the|a) (?:very )?first (?:ever )?(?:official )?(?:post|toot|skeet|tweet)|(?:new|just arrived|brand new) (?:here|around here|to (?:this|the) (?:place|platform|site|app)|(?:to|on) (?:bluesky|blue ?sky|mastodon|threads|the fediverse))|(?:are|is|am|we['’]re|i['’]m|have|has|we['’]ve|i['’]ve|now|officially|finally|just) (?:now |officially |finally |just )*(?:on|joined|landed on|arrived on|moved to) (?:bluesky|blue ?sky|mastodon|threads|the fediverse)|(?:mon|notre|le|un) (?:tout )?premier (?:post|pouet|message)|(?:nouveau|nouvelle|nouveaux|nouvelles) (?:ici|dans le coin|sur (?:bluesky|mastodon|threads|le fédivers))|(?:débarque|débarquons|débarqué|arrive|arrivons|arrivé|arrivée|arrivés|rejoint|rejoins|rejoignons|est|sommes|suis) (?:enfin |désormais |maintenant |officiellement )*(?:sur )?(?:bluesky|mastodon|threads|le fédivers))(?!\p{L})/iu;

/** Whether a paragraph says that its author is new where it is posted. */
export const arrives = paragraphFact(
  ({ raw, hashtags }: Paragraph): boolean =>
    hashtags.some(({ name }) => arrivalTags.test(name.toLowerCase())) || arrival.test(raw),
);

const following =
  /(?<!\p{L})(?:follow|following|follow ?back|repost|reposts|retweet|suivez|suivre|suis|abonnez|abonner|repartagez)(?!\p{L})/iu;
const wares =
  /(?<!\p{L})(?:album|vinyl|merch|our services|services to|owner of|introducing(?! (?:myself|ourselves))|introduce(?! (?:myself|ourselves|me|you))|my music out|we offer|buy|bought|purchase|pre-?orders?|orders?|shops?|store|etsy|tickets?|book(?:ings?)? (?:now|here|your)|commissions?|discounts?|(?:special|exclusive) offers?|sale|deals?|clients?|customers?|hosting|vinyle|prestations|gérante? de|nous proposons|acheter|achetez|commande[rz]?|commandes|précommandes?|boutique|billets?|réserve[rz]|clients?|clientes?|promos?|offres (?:spéciales?|exclusives?)|soldes)(?!\p{L})/iu;

export function namesTrade(said: string): boolean {
  return wares.test(said);
}

/** Whether all that a sentence calls for is to be followed or passed on: that buys nothing. */
export function asksToBeFollowed(said: string): boolean {
  return following.test(said) && !wares.test(said);
}

const campaign =
  /(?<!\p{L})(?:grass-?roots|petition|our campaign (?:to|against|for)|campaign to|(?:civil|human)[ -]?rights|independent (?:\p{L}+ )?(?:review|inquiry|investigation)|pétition|campagne (?:pour|contre)|mouvement citoyen|droits (?:civiques|humains)|enquête indépendante)(?!\p{L})/iu;

/** Whether somebody campaigns: whom they call on buys nothing. */
export function campaigns(text: string): boolean {
  return campaign.test(text);
}

const election =
  /(?<!\p{L})(?:élections? (?:municipales?|présidentielles?|législatives?|européennes?|régionales?)|(?:projet|programme)[^.!?]{1,40} pour la (?:France|commune)|canvass(?:ing)?|polling (?:day|stations?)|by-election|(?:general|local) elections?)(?!\p{L})/iu;

/** Whether somebody stands for election: the days that are left and the places to come to are no offer. */
export function standsForElection(text: string): boolean {
  return election.test(text);
}

const label = /^\P{L}*(?:links?|liens?|source|repo|site|website|video|vidéo|demo|url|docs?)\s*:\s*https?:\/\/\S+\s*$/iu;

/** "Link: https://…" under what it belongs to, in a list of what is shared. */
export function isLinkOfList(said: string): boolean {
  return label.test(said);
}

const gains =
  /(?<!\p{L})(?:pnl|p&l|payouts?|prop firms?|draw-?downs?|(?:avg|average|winning|losing) trades?|trading days|contracts traded|longed|shorted|(?:win|loss) rate|plus-values?|moins-values?|trades? (?:gagnants?|perdants?)|jours de trading|positions? (?:longues?|courtes?))(?!\p{L})/iu;

/** "PNL High: $1,532.60": somebody tells what they won and lost on markets, which nobody can buy. */
export function logsTrades(text: string): boolean {
  return gains.test(text);
}
