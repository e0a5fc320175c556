import { wordSet } from '../wordSet.ts';

/** What a blank is called where a template leaves one for a person's or a company's own name. */
export const personalNames = wordSet(`
  prenom prenoms nom noms pseudo surnom destinataire interlocuteur interlocutrice
  firstname lastname fullname fname lname surname name names username recipient`);

/** What the blanks of templates are called, folded. */
export const fieldNames = wordSet(`
  prenom prenoms nom noms pseudo surnom destinataire interlocuteur client cliente clients entreprise societe organisation
  association marque boutique commerce agence equipe poste fonction metier secteur domaine activite niche ville quartier
  region pays lieu adresse salle date dates jour mois annee heure horaire horaires duree prix tarif montant somme
  pourcentage chiffre chiffres nombre numero telephone tel mail email courriel site lien liens url titre sujet theme
  produit produits service services offre evenement atelier formation resultat resultats probleme benefice avantage
  temoignage citation anecdote description texte message hashtag hashtags code remise reduction objectif cible competence
  firstname lastname fullname fname lname surname name names username recipient client customer customers company
  organization organisation brand business team role position title job industry sector field city town country location
  venue place address date day month year time duration price amount number figure percentage phone email website link
  links url topic subject theme product products service services offer event workshop result results outcome benefit
  pain problem quote testimonial story description text message hashtag hashtags code discount goal feature skill
  achievement metric stat tool audience deadline speaker sponsor partner partenaire intervenant intervenante adjective
  echeance`);

/** Words that ask for something to be put in: nobody writes them between brackets for readers. */
export const instructions = wordSet(`
  inserer inserez insere insertion ajouter ajoutez ajoute completer completez remplacer remplacez indiquer indiquez
  preciser precisez renseigner renseignez mettre mettez placer
  insert add enter replace fill`);

/** Whose blank it is: "votre entreprise", "your name". */
export const owners = wordSet('votre vos ton ta tes your my mon ma notre our');

/** What joins the words of a blank's name: "nom de l’entreprise", "link to the article". */
export const joints = wordSet(`
  de du des d la le les l un une a au aux vers et ou en pour avec sur en
  of the a an to for and or with in on`);

/** Where a single word in brackets at a post's head says what kind of post it is, as newspapers do. */
export const headTags = wordSet(`
  lien liens date dates sujet theme titre texte message citation temoignage temoignages site offre evenement atelier
  formation produit service poste anecdote annee code team event link links quote story job offer product topic tool
  business brand title activite exercice activity exercise`);

/** Between braces, percents or angle brackets, these are too much like what programs write to be blanks for sure. */
export const programWords = wordSet(`
  title text date time url code message site description number data link field role position service product year day
  month team tool story event email address name names username amount price job`);
