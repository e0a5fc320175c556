import { paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { tradeWordsIn, wordsOfTag } from './tradeWords.ts';

/** Who offers a trade, and where: in an advert one of these stands for what is sold. */
const trades = {
  en: wordSet(`
plumber plumbers plumbing roofing siding hvac remodeling electrician electricians roofer roofers gardener gardeners landscaper builder builders carpenter joiner decorator decorators painter locksmith
mechanic cleaner cleaners cleaning cleans removals movers hairdresser stylist barber beautician nails lashes brows physio physiotherapist osteopath chiropractor dentist dental
optician opticians optical solicitor solicitors notary lawyer attorney accountant accountants bookkeeper photographer videographer tattoo tattoos slots roof roofs leaks inspections florist butcher lamb carpets vouchers baker bakery brewery
winery vineyard farm orchard tasting restaurant restaurants cafe bistro diner pub salon spa studio showroom boutique shop store hotel inn guesthouse nursery clinic gym therapist
coach coaching tutor translator copywriter workshop class classes lessons course courses webinar tickets menu menus cider cellar roast brunch lunch dinner supper cocktails margaritas bouquet bouquets
caravans tours tour rides maths revision kennels boarding rewires gutters boiler boilers kitchens bathrooms windows tyres tires servicing facials treatment treatments reading valuation valuations
`),
  fr: wordSet(`
plombier electricien electricienne couvreur jardinier paysagiste macon menuisier menuisiere ebeniste peintre serrurier garagiste garage carrosserie mecanicien coiffeur coiffeuse
barbier estheticienne institut onglerie kine osteopathe chiropracteur dentiste opticien opticienne optique solaire notaire etude avocat avocate comptable photographe tatoueur tatouage tatouages creneaux ferme verger fleuriste boucher
boucherie boulangerie patisserie chocolaterie fromagerie traiteur brasserie caviste caveau vignoble restaurant bistro bistrot creperie pizzeria salon spa hotel gite
chambres serres pepiniere clinique toiletteur pension coach therapeute sophrologue professeur traducteur redacteur redactrice auto-ecole permis menage repassage vitres debarras
demenagement elagage abattage tonte depannage ramonage toitures tableaux bornes chaudiere pneus lunettes montures billets menu menus carte formule buffet buffets atelier stage cours
galette buche buches bouquet bouquets agneau moquettes tapis cidre haies epicerie primeur maraicher cafe brunch degustation revisions maths visites balades voyance bijoux bague sac robes estimation appartement maison terrain pose fenetres veranda piscines
`),
};

/** What private people begin with who part with a thing, look for one, or swap it. */
const privately = wordSet(`
vends vend vendons donne donnons cherche cherchons recherche recherchons loue achete echange prete trouve trouvee perdu perdue
selling sell wanted iso giving swap looking lost found missing searching rent roommate colocation colocataire reminder rappel hey yo coucou slt shout shoutout kudos recommend recommande recommandons
`);
/** Who looks for somebody to work with. */
const ofWork = wordSet(
  'hiring vacancy vacancies apprentice apprentices recrute recrutons recrutement candidature candidatures cv apprenti apprentie apprentis',
);
const possessives = wordSet('notre nos mon ma mes our my');
/** Who stands before such a word. */
const whose = wordSet(
  'je j i we nous on will anyone somebody someone i’m we’re m re am are is bonjour hi hello salut urgent',
);

/** Whose doings these are asks for nothing but that people come: a parish, a club, a town, the dead and the born. */
const ofPeople = {
  en: wordSet(`
funeral memorial burial obituary agm council councillor parish church chapel mass carols vicar choir club league squad fixture allotment allotments society
charity hospice fundraiser volunteers volunteer marshals university library village residents
pta teens clerk committee minibus raffle bingo fete jumble yard letting ono obo literacy refugees donation donations donate proceeds blood rota protest vigil newborn birthday gran grandma
police
`),
  fr: wordSet(`
obseques mjc ados polyvalente anciens harmonie loue louent louons funerailles inhumation deces messe eglise chapelle paroisse paroissial chorale club licence licences licencies entrainement entrainements gymnase
match tournoi association asso comite amicale mairie copropriete syndic commune conseil communale quartier universite mediatheque bibliotheque kermesse loto belote vide-grenier brocante benevole
benevoles collecte dons don profit alphabetisation refugies sang anniversaire naissance gendarmerie police prefecture riverains manifestation manif rassemblement
`),
};
/** Schools and neighbours have news, and who sells has pupils and neighbours. */
const ofSchools = wordSet(
  'neighbours neighbors neighbourhood neighborhood voisins habitants school schools pupils students college parents ecole college lycee eleves universite etudiants classe creche nursery cantine cars bus scolaire scolaires rentree buses canteen playground',
);
const ofSchool = 0.4;
/** What people go to together may cost them something, and is told of as news of a place. */
const ofEvents = wordSet(`
concert concerts spectacle spectacles fete fetes salle marche marches producteurs cinema cine film films projection exposition expo conference conferences festival festivals
theatre bal rando randonnee randonnees sentier sentiers trail judo karate aikido foot football rugby handball basket volley tennis petanque natation danse escalade fanfare
vernissage lecture lectures carnaval tombola defile feu artifice boucle boucles musee
market markets farmers screening exhibition talk panto pantomime play orchestra recital hall fair parade bonfire fireworks quiz walk walks ramblers cricket netball hockey
swimming dance band honesty gate monnaie museum gallery trails green
`);
const ofEvent = 0.5;

const isOfTrade = hasWord((word) => trades.en.has(word) || trades.fr.has(word));
const isPrivate = hasWord((word) => privately.has(word) || ofWork.has(word));
const isOfPeople = hasWord(
  (word) => ofPeople.en.has(word) || ofPeople.fr.has(word) || ofSchools.has(word) || ofEvents.has(word),
);
const none: readonly string[] = [];

/** The words in a sentence that stand for a trade, each once. */
export const offeredIn = sentenceFact((tokens, _base, paragraph, index): readonly string[] => {
  const { language } = paragraph;
  if (language === 'und') return none;
  const spoken = tradeWordsIn(paragraph, index);
  if (!isOfTrade(paragraph, index)) return spoken;
  const known = trades[language];
  const offered = tokens.flatMap(({ kind, folded }) => (kind === 'word' && known.has(folded) ? [folded] : []));
  return [...new Set([...spoken, ...offered])];
});

/** Streets bear names: `Church Lane`. */
const streets = wordSet('street st road rd lane ln avenue close hill row walk rue place');

/** How many words of a sentence speak of what people do together; of schools each counts for less. */
export const peopleIn = sentenceFact((tokens, _base, paragraph, index): number => {
  const { language } = paragraph;
  if (language === 'und' || !isOfPeople(paragraph, index)) return 0;
  const isStreet = (at: number): boolean =>
    streets.has(tokens[at + 1]?.folded ?? '') || streets.has(tokens[at - 1]?.folded ?? '');
  return tokens.reduce((sum, { kind, folded }, at) => {
    if (kind !== 'word' || isStreet(at)) return sum;
    if (ofPeople[language].has(folded)) return sum + 1;
    if (ofEvents.has(folded)) return sum + ofEvent;
    return ofSchools.has(folded) ? sum + ofSchool : sum;
  }, 0);
});

/** What is handed over at somebody's door, and what costs nobody anything. */
const handed = {
  fr: /(?<!\p{L})à (?:venir chercher|récupérer|prendre sur place|donner|débarrasser|adopter|l['’]adoption)|\bcherche(?:nt)? (?:une maison|un foyer|une famille|un toit)|\bc['’]est (?:entièrement )?gratuit\b|\b(?:entrée|accès|participation) (?:gratuite?|libre)|\bouverte? à tou/iu,
  en: /\bcollection (?:only|from)|\bfree to (?:a |whoever|anyone|collect)|\bgood home\b|\b(?:for|needs?|seeks?) (?:a (?:new |good |loving )?home|a home)\b|\bpick ?up only|\bit['’]s (?:all |completely )?free\b|\bfree (?:entry|admission|of charge|event|session|concert)\b|\bno charge\b|\bopen to (?:all|everyone)\b/i,
};

/** Whoever says that all is taken, or who has joined them, has news and nothing on sale. */
const news = {
  fr: /\bcomplet(?:s|e|es)?\b|\bliste d['’]attente\b|\b(?:accueille|accueillons|rejoint) (?:un|une|notre|nous|l['’]|\p{Lu})/u,
  en: /\b(?:is|are) (?:now |already )?full\b|\bwaiting list\b|\b(?:on|join) the (?:waiting )?list\b|\b(?:[Ww]elcomes?|joins|joined) (?:us\b|our\b|\p{Lu}\p{L})/u,
};

/** Whether a sentence says what private people's notices do: "Vends vélo", "I’m looking for", "à venir chercher". */
export const isNotice = sentenceFact((tokens, _base, paragraph, index): boolean => {
  const { language, own, sentences } = paragraph;
  const sentence = sentences[index];
  if (language !== 'und' && sentence) {
    const text = own.slice(sentence.from, sentence.to);
    if (handed[language].test(text) || news[language].test(text)) return true;
  }
  if (!isPrivate(paragraph, index)) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  // "Notre apprentie" is there already.
  const asks = sentence?.terminator === '?';
  if (!asks && words.some(({ folded }, at) => ofWork.has(folded) && !possessives.has(words[at - 1]?.folded ?? '')))
    return true;
  const at = words.findIndex(({ folded }) => privately.has(folded));
  return words.slice(0, at).every(({ folded }) => whose.has(folded));
});

/** Who is told of, and is no house. */
const somebody = wordSet('il elle lui ils elles he she his him her they their');
const impersonal = wordSet('y reste faut est s suffit manque fait vous te nous n me');
const tellsOfSomebody = hasWord((word) => somebody.has(word));

/** Whether a sentence tells of others. French says "il" of things as well: "il reste", "il faut". */
export const tellsOfIn = sentenceFact((tokens, _base, paragraph, index): boolean => {
  if (!tellsOfSomebody(paragraph, index)) return false;
  if (paragraph.language === 'en') return true;
  return tokens.some(
    ({ folded }, at) =>
      folded === 'elle' ||
      folded === 'ils' ||
      folded === 'elles' ||
      (folded === 'il' && !impersonal.has(tokens[at + 1]?.folded ?? '')),
  );
});

/** Whether a hashtag of a paragraph names a trade: `#TulsaRoofing`. */
export const hasTradeTag = paragraphFact(({ hashtags, language }): boolean =>
  hashtags.some(({ name }) => wordsOfTag(name, trades[language === 'fr' ? 'fr' : 'en']).length > 0),
);
