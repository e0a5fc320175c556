import { wordSet } from '../wordSet.ts';

/** What stands behind a first name and makes it something else: a street, a school, a firm, a day. */
export const notSurnames = wordSet(`
airport association avenue award awards bank beach bridge center centre church city club co collection college company corp
county court day days editions estate festival foundation gmbh group groupe hall hospital hotel house inc institute island
llc ltd magazine museum nationale nationaux news park plaza prize road sarl sas school shop square station store street studio
studios tech theatre tour tower town travail university valley
management manager owner ownership user users ui ux wall engineering testing learning
`);

/** What stands before a name and makes a place or an institution of it: "rue Jean Jaurès", "lycée Jules Ferry". */
export const placeWords = wordSet(`
abbaye aeroport auditorium avenue bassin bateau bibliotheque boulevard bistrot cafe cathedrale cave caves centre chateau
chocolaterie cinema clinique clos club college collection cours domaine ecole editions eglise espace esplanade etablissements
fondation fonds fort gare groupe gymnase halle hopital hotel ile impasse institut lac lake librairie lycee mairie maison mont
mount musee new palais parc passage piscine place pointe pont port porte prix quai residence rock route rue saint sainte saintes
saints salle salon san santa square st stade station street studio theatre tour universite villa ville
`);

/** Words of grammar that a sentence, a title or a button begins with. */
export const grammarWords = wordSet(`
a about after again ah alors and apres are as at aucun aucune aujourd aussi autre avant avec be because before but by
ca car ce cela ces cet cette chaque chez comme comment could dans de demain depuis des did do does donc du elle elles
en encore enfin et eux every for from get give go her here hier his how hui i ici if il ils in is it its je join jour
just l la le les let leur leurs lui ma mais make mes mieux moi mon my ne need no nobody nos not notre nous now of oh
on one or ou our out over par parce personne plus pour pourquoi quand que quel quelle quelles quels qui quoi sa sans
selon ses shop should si so some son sous start still sur ta take tel that the their them then there these they this
those to today toi tomorrow ton tonight toujours tous tout toute toutes try tu un une up us vos votre vous wanna want
was we what when where which who why with without would y yesterday you your
`);

/**
 * What a capitalised word is when it is no person: calendar, places, networks, firms, institutions, groups of people and
 * the plain nouns that brands are made of. Only names that no list of first names knows are held against it.
 */
export const notNames = wordSet(`
adidas africa afrique afternoon agence agency agricole aid air airbnb algerie all allemagne alliance alsace amazon
america amerique amis android angeles angers annee aout app apple appli apps april archives arts asia asie asset
assistant association assurance assurances atelier ateliers auchan august australia australie automne autumn avril
bank banque bar beau belfast belgique belle berlin bibliotheque birmingham black blue bluesky boite bon bonne bonnes
bons bordeaux boston boulangerie boutique box brasserie brest bretagne bristol britain bruxelles business cafe
caledonie california canada cancer canva capital cardiff care carrefour cent centre ceo chairman chamber chambre
charity chatgpt chicago china chine christmas chrome church citroen claus clients clinic cloud club coffee collectif
collective college collegues comite commission committee communaute commune community compagnie company conseil coop
cooperative corse council country coupe credit culture cup customers cyber danone darty data day deal deals dear
decathlon december decembre defense delivery departement department design digital dijon dimanche direct directeur
directrice docker dublin east easter edf edinburgh edition editions education emploi energie energy england enterprise
equipe espagne est ete etsy europe europeen europeenne evening event events everybody everyone excel facebook fair
famille family february federation festival fevrier fibre firefox firstname fm fnac folks followers fondation food
football force forces forum foundation france francisco free friday friends fund galerie gallery game games gas geneve
gentlemen germany github glasgow god golden google gouvernement government green grenoble group groupe guide guys hall
halloween happy health help hiver hommes hopital hospital hour house hub ikea immo inbox inc inde india instagram
institut institute international internautes internet iphone ireland italie italy january janvier japan japon java
jeudi jeux job jobs journal joyeuse joyeuses joyeux juillet juin july june kids kingdom kit lab label labs ladies
lausanne law league leclerc lecteurs leeds leroy librairie library lidl light ligue lille linkedin linux live
liverpool local loisirs london londres ltd lumiere lundi lyon ma madame madrid mag magazine mai mailbox maire mairie
maison mall maman manchester maps march marche mardi mark market marketing maroc mars marseille mastodon mates may
media medias medical melbourne members mercredi merlin merry mesdames messenger messieurs meteo michelin microsoft
minister ministere ministre ministry mobile mom monday monde money monsieur montpellier montreal morning mum municipal
musee museum music musique mutuelle name nantes national nationale neighbors neighbours netflix network new nice night
nike noel nom nord normandie north notion nouveau nouvelle november novembre october octobre office officiel old
olympic olympics open openai opera orange orchestra organic organisation ouest outlook papa paques parc parents paris
park parking parlement parliament parti partner party paypal pdg peeps pentecote people peugeot phone photoshop pizza
plan play plus pole police populaire post poste power prefecture premium prenom president presse prime print printemps
prize pro product project projet promo provence python quebec radio ramadan ratp readers red region registry reims
renault rennes republique rescue research reseau restaurant resto retail review robot rome royal rugby sales samedi
santa sante saturday school science sciences scotland seattle security senat senegal september septembre series
service services sfr shop shopify silver slack smart sncf societe society software solidarite solution solutions south
spain sport sports spotify spring states station store strasbourg street stripe studio studios sud suisse summer
sunday super supermarket support sydney syndicat system systems team teams tech technologies technology telecom texas
thanksgiving theatre threads thursday tiktok times title toronto toulouse tour tourism tourisme tours tous toussaint
toutes trade travail travel trust tuesday tunisie tv twitter uber uk ultra union united universite university urgence
usa vendredi veritas verite video village ville visitors voisins voyages wales war water web wednesday weekend west
whatsapp white windows winter word wordpress world xmas year yoga york youtube zealand zelande zoom
`);
