import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';

/** What people come together for, and nobody carries home. */
const gatherings = wordSet(`
  concert concerts spectacle showcase conference conferences forum festival exposition vernissage eclipse projection bal tournoi championnat
  championnats match matchs randonnee rando messe veillee kermesse carnaval assemblee emission retraite cine debat recital procession
  initiation initiations course trail marathon cross regates lecture commemoration inauguration
  talk screening recital tournament championship hike parade ceremony service eclipse lecture gig ceilidh vigil commemoration
  rehearsal fixture race regatta fete panel meetup`);
/** What houses call by the same names, or sell there. */
const wares = wordSet(`
  menu carte plat plats brunch cocktail cocktails soldes collection collections vitrine livraison devis abonnement programme coaching
  masterclass webinaire webinar formation formations promo promos
  dishes sale sales shipping quote subscription course courses bootcamp workshop discount`);
/** What a club's members meet for and pay a few coins to take part in. */
const contests = wordSet(`
  tournoi tournois concours championnat championnats interclubs petanque belote doublette triplette assemblee ag
  tournament tournaments championship championships agm`);
/** Who gives prizes away to whoever writes holds no contest. */
const prizes = wordSet('gagnez gagner gagne tirage giveaway win code');
/** Whom a club, a school or a charity looks for: nobody buys anything by helping. */
const helpers = wordSet('benevole benevoles benevolat volontaires amap volunteer volunteers volunteering');
/** "Samedi 11 juin", "à 19h30", "ce soir", "on Saturday at 7pm": when it is. */
const whenItIs =
  /(?<!\p{L})(?:\d{1,2} ?h(?: ?\d{2})?(?!\p{L})|\d{1,2}:\d{2}|\d{1,2} ?(?:am|pm)\b|ce soir|tonight|cet après-midi|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2}|1er) (?:\d{1,2} )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?!\d))/iu;

const has = (words: ReadonlySet<string>) => (paragraph: Paragraph) =>
  paragraph.tokens.some(({ folded }) => words.has(folded.replace('#', '')));

/** Whether a paragraph names what people gather for. */
export const namesGathering = paragraphFact(has(gatherings));
/** Whether it names what a club's members compete in or meet for. */
export const namesContest = paragraphFact(has(contests));
/** Whether it speaks of those who help for nothing. */
export const namesHelpers = paragraphFact(has(helpers));
/** Whether it tells of something given away to whoever takes part. */
export const namesPrize = paragraphFact(has(prizes));
/** Whether it names what is sold to whoever comes. */
export const namesWares = paragraphFact(has(wares));
export const saysWhen = paragraphFact(({ prose }): boolean => whenItIs.test(prose));
