import { wordSet } from '../../wordSet.ts';

/** Words between an insult and what it hangs on: "ce _gros_ connard", "tu es _vraiment un sacré_ crétin". */
export const intensives =
  wordSet(`gros grosse grosses gro sale sales sal pauvre pauvres pov povr pauv pauvr ptit ptite ptits ptites petit petite petits petites vieux vieille vieilles sacre sacree sacres
  vrai vraie vrais vraies beau belle beaux belles bon bonne bons bonnes parfait parfaite sombre sombres pur pure foutu foutue fichu fichue maudit maudite maudits
  enorme immense triste tristes immonde ignoble grand grande grands grandes fieffe fieffee satane satanee simple tas hosto putains
  mechant mechante jeune jeunes autre dernier derniere giga mega enieme genre raciste racistes antisemite antisemites sexiste homophobe misogyne`);
export const contemptuous = wordSet(
  'sale sales sal gros grosse grosses gro pauvre pauvres pov povr pauv pauvr foutu foutue maudit maudite maudits sombre triste tristes fieffe fieffee immonde ignoble mechant mechante satane giga mega',
);
export const swearing = wordSet(
  'putain ptn ptain putin pitin ostie osti estie crisse criss tabarnak foutre bordel putains',
);
export const collectives =
  wordSet(`espece especes espce espese ecpece esp bande bandes bde gang gangs ramassis tas troupeau race races peuple meute poignee armee repaire clan
  famille pays reseau reseaux ville club clique banque assemblee nid categorie gouvernement generation genre sorte qi mentalite reaction commentaire tete gueule sortes`);
export const addressing = wordSet(
  'espece especes bande gang ramassis troupeau meute espce espese ecpece esp bde spece',
);
export const adverbs =
  wordSet(`juste vraiment trop tellement si aussi bien completement totalement carrement toujours encore vmt grave un peu assez plus tres
  qu que rien quand meme franchement tout toute tous ptet peut qun decidement visiblement clairement sacrement quun super hyper
  devenu devenue devenus parfois`);
export const determiners = wordSet('un une des le la les l du qun quun qune quune 1 deux trois quatre 2 3 4');
/** How much of a quality: what follows is an adjective ("le plus débile"). */
export const degrees = wordSet('plus moins peu aussi si tres assez tellement trop super hyper completement totalement');
/** Said of things as well, where they are adjectives. */
export const ofThings = wordSet(
  'con cons conne connes debile debiles idiot idiots idiote idiotes imbecile imbeciles minable minables naze nazes inculte incultes cave caves',
);
/** Animals, illnesses, trades and lots as well: an article alone does not make them an insult. */
export const ofOthers =
  wordSet(`blaireau blaireaux parasite parasites vermine ordure ordures pute putes charogne charognes clochard clochards clodo clodos illettre illettres
  analphabete analphabetes ignare ignares loser losers mytho mythos trainee catin consanguin consanguins consanguine plouc ploucs frustre frustree frustres minus garce garces beauf beaufs
  schlag enflure enflures crevard crevards inculte incultes cloporte cloportes triso trisos racaille racailles twit twits moron nono casse couilles couille raclo raclos charo gouine pouf pd pds mongolien mongoliens mongolienne trisomique crasseux crasseuse crasseuses puceau puceaux pucelle noob noobs`);
export const copulas =
  wordSet(`suis sommes es est et ets e etes sont etre etais etait etiez etaient seras sera serez seront resteras restes restez reste
  deviens devient devenez sois soyez serais serait seriez t`);
export const secondPersons = wordSet('tu t vous toi vs ta te tes tai tetais test');
export const firstPersons = wordSet(
  `je j jsuis jsui chui chuis jss jsuisse jme jm moi suis jetais jvais jai jfais nous chu`,
);
export const demonstratives = wordSet(
  'ce cet cette ces quel quelle quels quelles que c7 ste cte st que qu lautre leur leurs ton ta tes vos votre son ses chaque aucun quelques certains',
);
/** What a day, a tool or the weather is called a name for: "cette salope de pluie" hurts nobody. */
export const things =
  wordSet(`pluie neige vent temps meteo voiture bagnole caisse ordi ordinateur machine imprimante telephone tel portable train bus metro tram avion moustique moustiques mouche
  mouches guepe guepes fourmis vie journee semaine lundi mardi matin reveil porte prise virus covid grippe rhume dent dos genou cle cles logiciel appli application connexion wifi internet
  mail truc trucs jeu match film serie moteur velo scooter four frigo chaudiere serrure clavier souris ecran imprimantes route feu chien chat pigeon bug`);
export const reporting =
  wordSet(`traite traites traiter traitent traitait traitee traitez traiterai appele appelle appellent appeler appelait appelaient surnomme surnommait prend prends prennent prendre pris prenez prenait passe
  passer passent passait sorti sortir entendre entendu entend lu lire accuse accuser accusent insulte insulter dit disent dire dis disait mot mots terme insultes nom surnom qualifie qualifier qualifient considere consideres considerer considerez considerent signifie definition
  entends entendez entend appelles nomme`);
export const vocativeLeads = wordSet(
  'va allez aller eh he oh hey mec wesh gros toi ok merci oui non ouais bah ben tg salut coucou adieu alors @ , ! : … . ; - bonjour anniversaire oula ptdr mdr lol tiens gngn jpp pff pfff bah alors donc bref ciao tchao chao bye allez',
);
