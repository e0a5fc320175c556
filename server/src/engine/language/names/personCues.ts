import { wordSet } from '../wordSet.ts';

/** Titles before a family name: "Mme Keller", "Dr Osei". `me` (maître) is one only in French and with a capital. */
export const titles = wordSet(
  'm mm mme mmes mlle dr pr maitre mr mrs ms miss prof professor professeur docteur doctor sir madame monsieur',
);

/** Offices that are said before a family name: "le maire Kerjean", "Coach Adams". */
export const offices = wordSet(`
abbe adjudant adjudante brigadier brigadiere capitaine captain cllr coach colonel commandant commandante conseiller
conseillere constable councillor depute deputee governor imam inspecteur inspector inspectrice judge juge lieutenant
lieutenante maire mayor minister ministre pape pope president presidente rabbi rabbin reverend
senateur senator senatrice sergeant sergent sergente vicar
`);

/** What belongs to a family name without being one: "de", "van", "O’". */
export const particles = wordSet('de du d des le la van von der den ter da di del della dos el al bin ibn ben o mc st');

/** Particles that firms and places do not bear: they alone make a person of a capitalised pair. */
export const personalParticles = wordSet('van von o bin ibn');

/** Kin, friends and people one works with: "ma collègue Léa", "my neighbour Sam". */
export const relations = wordSet(`
ami amie apprenti apprentie bebe beau-frere camarade collegue collegues compagne compagnon compere complice copain copine cousin
cousine eleve epoux epouse femme fille filleul filleule fils frere grand-mere grand-pere instit mamie mamy mami papi papy mari
marraine maman mere neveu niece nounou oncle papa parrain pere pote prof professeure soeur stagiaire tante tata tatie tonton
coloc colocataire locataire voisin voisine voisins associe associee boulanger boulangere
apprentice aunt auntie boss brother buddy co-founder cofounder colleague coworker cousin dad daughter father friend girlfriend
boyfriend flatmate housemate lodger deskmate bandmate godmother grandad grandma grandmother grandpa grandfather granny husband intern mate mentor mother mom mum nan nana
neighbor neighbour nephew pal roommate sister son student teacher teammate uncle wife
`);

/** Before "called", "named" or « nommé » and a name: not a cat, nor a firm. */
export const persons = wordSet(`
woman man lady gentleman lad lass guy bloke girl boy kid teenager person stranger visitor customer volunteer reader patient passenger
femme homme dame monsieur type mec gars garcon fille gamin gamine ado inconnu inconnue visiteur visiteuse benevole lecteur lectrice patient patiente passager
passagere habitue habituee retraite retraitee`);

/** Whom one works with may be a firm too, and so may an artist: these make a person only of a first and a last name. */
export const workRelations = wordSet(`
client cliente partenaire partner fournisseur supplier sponsor
auteur autrice auteure ecrivain ecrivaine romancier romanciere poete chanteur chanteuse musicien musicienne artiste peintre photographe
realisateur realisatrice acteur actrice comedien comedienne journaliste chercheur chercheuse confrere consoeur
author novelist poet singer musician artist painter photographer filmmaker actor actress journalist`);

/** Who serves one: behind "our" or "notre" and before two names, a person ("our accountant Hilda Moss"). */
export const trades = wordSet(`
accountant plumber electrician carpenter joiner builder baker butcher dentist doctor vet nurse midwife physio librarian caretaker cleaner
gardener mechanic postman postwoman lawyer solicitor landlord landlady tailor potter weaver farmer
comptable plombier plombiere electricien electricienne menuisier menuisiere macon maconne boucher bouchere dentiste medecin veterinaire infirmier
infirmiere sage-femme kine bibliothecaire gardien gardienne jardinier jardiniere garagiste facteur factrice avocat avocate proprietaire
couturier couturiere potier potiere maraicher maraichere instituteur institutrice`);

/** Before the person greeted: "Salut Nico", "Hi Tunde". */
export const greetings = wordSet('bonjour bonsoir salut coucou hello hi hey dear cher chere welcome bienvenue hola yo');

/** Before the person thanked or praised: "Merci Josette", "Congrats Xiomara". */
export const thanks = wordSet(
  'merci thanks thx bravo felicitations congrats congratulations kudos cheers chapeau hommage bisous thank remercie remercier',
);

/** Before "à" or "to" and the person thanked: "grâce à Sam", "shout-out to Kwame". */
export const thanksTo = wordSet(
  'merci thanks bravo felicitations congrats congratulations kudos chapeau hommage bisous grace out shoutout credit tip owe dois pensee',
);

/** Before "by", "par" or "de" and whoever made it: "photo by", "dessiné par". */
export const authored = wordSet(`
photo photos photographie illustration illustrations dessin dessins texte recette article billet livre roman texts photograph
drawing drawings recipe essay book novel poem poeme story translation traduction credit credits
ecrit ecrite ecrits dessine dessinee peint peinte raconte racontee traduit traduite compose composee illustre illustree tricote
forme formee formes formees anime animee animes animees realise realisee presente presentee
written drawn painted told sung translated composed illustrated taught knitted baked sewn
`);

/** What only people do, right after their name. */
export const personVerbs = wordSet(`
sourit rit habite raconte racontait m me lui t te
told tells taught showed asked laughed smiled lent sang cooked baked mended carried
looked rang drove walked drew wept shrugged nodded noticed
`);

/** What firms and products do too, in a manner of speaking: these tell a person only of a first and a last name. */
export const sayings = wordSet(
  'dit disait pense repond ecrit demande nous leur said says wrote thinks lives replied reckons helped gave brought invited fixed',
);

/** What firms do as people do: "Lumen a ouvert" tells no person. */
export const firmVerbs = wordSet(
  'lance annonce ouvert ferme leve rachete recrute sorti publie investi signe recu obtenu vendu cree deploye',
);

/** In English, what one does with a person: "I met Nkechi Obi". They tell one only of a first and a last name. */
export const meetings = wordSet(
  'met interviewed married phoned rang hugged mentored asked told thanked befriended remembering congratulate congratulated',
);

/** Whom one does something with or for. */
export const companions = wordSet('with avec for pour by par');

/** Before "de", "avec" or "of" and whoever is portrayed. */
export const accounts = wordSet(
  'histoire portrait parcours temoignage anniversaire idee rencontre interview entretien echange discussion story conversation chat',
);

/** Between a name and what it is: "Ousmane, mon voisin". */
export const possessives = wordSet('mon ma mes notre nos ton ta son sa leur my our your his her their');

/** What comes before a common noun: a name that is a word too is the word there. */
export const determiners = wordSet('le la les un une des du ce cet cette ces au aux the this that these those some');
