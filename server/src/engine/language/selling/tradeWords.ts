import { fold } from '../../text/fold.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';

/** What those who make, mend, ship or advise for money speak of. Each is an ordinary word: several together are a trade's. */
const words = {
  en: wordSet(`
customer customers client clients quote quotes quoted estimate estimates estimated pricing price prices priced markup invoice invoices billing fee fees service services servicing
repair repairs install installed installation installations delivery shipping ships shipped order orders custom customizable customisable customization bespoke tailored factory
manufacturer manufacture manufacturing wholesale retail retailer retailers supplier suppliers sourcing moq quality premium luxury collection range product products brand
brands branding business businesses company companies agency agencies website websites web seo ads leads lead roi conversion conversions convert converting revenue sales
marketing booking bookings booked appointment appointments consultation audit package packages subscription warranty guarantee guaranteed licensed insured contractor contractors
technician technicians mechanic mechanics experts expertise professional professionals solution solutions platform software automation automations automate workflow workflows
template templates dashboard startups owners industry industries market competitor competitors competitive fabrication fabricate engineered finishes craftsmanship handcrafted
hosting landing growth scale scalable turnaround logistics supply procurement enterprise vendor vendors buyers compliance properties listings staffing payroll outsourcing
catering detailing inspection maintenance renovation remodel remodels remodeling contracting survey surveys surveyor drawings permit permits banners printing signage
pilates yoga massage facial barber grooming tutoring photography roofing plumbing landscaping flooring upholstery sofa sofas furniture skincare apparel
`),
  fr: wordSet(`
client clients cliente clientes clientele devis tarif tarifs prix facture factures facturation service services prestation prestations reparation reparations installation
installations livraison livraisons commande commandes artisan artisans artisanal artisanale fabrication fabrique fabriques fabriquons fabricant fournisseur fournisseurs grossiste
qualite collection collections gamme gammes produit produits marque marques entreprise entreprises societe agence agences site sites web boutique magasin atelier referencement
publicite publicites prospects ventes vente marketing croissance reservation reservations rdv audit forfait forfaits abonnement abonnements garantie garanties garanti expertise
professionnel professionnels pro pros solution solutions plateforme plateformes logiciel logiciels appli application automatisation automatiser commercants independants pme tpe
marche concurrents concurrence chantier chantiers finitions materiaux location loyer loyers proprietaire proprietaires locataire locataires commission commissions paiement
paiements acompte contrat contrats stockage annonce annonces studio studios session sessions formation formations coaching accompagnement renovation plomberie toiture
menuiserie pergola pergolas peinture peintre boiseries plafonds carrelage parquet facade facades chassis placo isolation charpente electricite climatisation paysagiste terrassement
yoga pilates massage massages soin soins manucure coiffure coiffeur barbier esthetique photographe seance seances telesecretariat permanence depannage entretien nettoyage traiteur conciergerie immobilier investissement rendement rentabilite
`),
};

const isOfTrade = hasWord((word) => words.en.has(word) || words.fr.has(word));
const noWords: readonly string[] = [];

/** The words of trade in a sentence, each once. */
export const tradeWordsIn = sentenceFact((tokens, _base, paragraph, index): readonly string[] => {
  const { language } = paragraph;
  if (language === 'und' || !isOfTrade(paragraph, index)) return noWords;
  const known = words[language];
  return [...new Set(tokens.flatMap(({ kind, folded }) => (kind === 'word' && known.has(folded) ? [folded] : [])))];
});

/** Longer hashtags are read only this far. */
const longestTag = 60;

/** A shorter word may begin any other. */
const shortestBeginning = 6;

/** The word of trade that a hashtag in small letters begins with: "peinture" of `#peinturebelgique`. */
function wordBefore(tag: string, known: ReadonlySet<string>): readonly string[] {
  for (let end = tag.length - 1; end >= shortestBeginning; end--) {
    const word = tag.slice(0, end);
    if (known.has(word)) return [word];
  }
  return noWords;
}

/** The words among `known` that a hashtag is made of: "custom" and "furniture" of `#CustomFurniture`. */
export function wordsOfTag(name: string, known: ReadonlySet<string>): readonly string[] {
  const parts = (name.slice(0, longestTag).match(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?[\p{Ll}\d]+/gu) ?? []).map(fold);
  const [only = ''] = parts;
  return parts.length === 1 && !known.has(only) ? wordBefore(only, known) : parts.filter((part) => known.has(part));
}

/** The words of trade that a paragraph's hashtags are made of. */
export const tradeTagsIn = paragraphFact(({ hashtags, language }): readonly string[] => {
  const known = words[language === 'fr' ? 'fr' : 'en'];
  return hashtags.flatMap(({ name }) => wordsOfTag(name, known));
});

const thanking = wordSet(`
thank thanks grateful gratitude appreciate congratulations congrats condolences sorry apologies hiring farewell
merci remercier remercie remercions reconnaissants reconnaissance felicitations bravo condoleances desoles excuses recrutons recrute
`);

/** Who took the picture is named under it, whatever the post is for. */
const credits = wordSet('photo photos picture pictures credit credits shot visuel');
const longestCredit = 7;
const saysThanks = hasWord((word) => thanking.has(word));

/** Whether somebody is thanked, congratulated, looked for or asked to excuse: such a post is written to people. */
export const thanksIn = sentenceFact((tokens, _base, paragraph, index): boolean => {
  if (!saysThanks(paragraph, index)) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isCredit = words.length <= longestCredit && words.some(({ folded }) => credits.has(folded));
  return !isCredit;
});

/** What those speak of who run something together and sell none of it: a school's parents, a club, a street, a parish. */
const together = {
  en: wordSet(`
meeting meetings parents parent families guardians officers elected election elections members membership residents neighbours neighbors volunteer volunteers
committee council board agenda minutes pupils students school survey welcome parish library residents chairperson treasurer fundraiser rehearsal
conference attendees attending organizers organisers organizations organisations participants chapter chapters nominations nomination nominate
foundation association sponsor sponsors sponsorship tutorials speakers proposals proposal contributors maintainers newcomers community communities
contribute contributing scholarship scholarships hackathon meetup luncheon discussion
`),
  fr: wordSet(`
reunion reunions assemblee parents familles eleves elus elections adherents adherentes adherent membres habitants riverains voisins benevoles benevole bureau
comite conseil association asso ecole commune mairie licencies tournoi entrainement repetition bienvenus collecte paroisse tresorier tresoriere
`),
};

const isOfTogether = hasWord((word) => together.en.has(word) || together.fr.has(word));

/** Words of what people run together in a sentence, each once. */
export const togetherIn = sentenceFact((tokens, _base, paragraph, index): readonly string[] => {
  const { language } = paragraph;
  if (language === 'und' || !isOfTogether(paragraph, index)) return noWords;
  const known = together[language];
  return [...new Set(tokens.flatMap(({ kind, folded }) => (kind === 'word' && known.has(folded) ? [folded] : [])))];
});
