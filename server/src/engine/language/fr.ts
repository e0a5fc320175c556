import type { LanguageCues } from './cues.ts';
import { wordSet } from './wordSet.ts';

const words = wordSet(`
  le la les l un une des du de d au aux ce c ça ca cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j tu il elle on nous vous ils elles me m te t se s lui eux moi toi soi y en
  qui que qu quoi dont où ou et mais donc or ni car si comme quand lorsque puisque parce quel quelle quels quelles lequel laquelle
  à a dans par pour sur avec sans sous chez vers entre depuis pendant contre après apres avant dès selon malgré jusque jusqu
  ne n pas plus jamais rien personne aucun aucune non oui très tres trop peu bien mal mieux aussi encore toujours déjà deja
  même meme tout toute tous toutes autre autres chaque plusieurs quelques certains certaines beaucoup assez moins vraiment
  ici là voici voilà alors ainsi puis ensuite enfin maintenant aujourd hui demain hier bientôt souvent parfois peut-être
  est es suis sommes êtes sont était étais étaient sera serai serait soit été etait etes être etre
  ai as avons avez ont avait avais avaient aura aurait eu avoir fait fais faites font faire faut va vas vais vont allez aller
  peut peux pouvez peuvent pouvoir veut veux voulez veulent dit dis dire sait sais savez voir vois voit vu pris mis doit dois
  prend prendre viens vient venez rendez crois croit pense trouve aime adore arrête arrete mets met
  chose choses fois jour jours ans année temps monde vie gens homme femme enfants pays ville maison travail rue
  bon bonne belle beau grand grande petit petite nouveau nouvelle premier première dernier dernière seul seule vrai vraie
  bonjour bonsoir salut merci bravo svp stp désolé pourquoi comment combien cela ceci celui celle ceux celles
  mec meuf truc trucs ouais ouai wesh nan ben bah bof hein putain merde genre grave
  jsuis jsui chui chuis jvais jveux jpeux jsais jai jen cest cetait ya pk pq pkoi pcq psk koi ki kan keske tro bcp tjs tjr tjrs tt
  dsl slt bjr bsr mtn ds ns qd qq qqn qqch mdr ptdr jsp ptn askip auj dmain tkt oklm pr ss fo cv g pa
  pis chus moé toé faque icitte frette astheure pantoute tsé chum câlisse tabarnak ostie crisse
  semaine mois matin soir nuit heure heures minutes soirée journée matinée équipe projet besoin idée idées exemple
  raison problème problèmes histoire livre école père mère frère soeur sœur ami amis amie amies fille filles fils
  garçon famille enfant main tête cœur coeur yeux argent prix magasin boutique entreprise gros grosse jeune jeunes
  vieux vieille meilleur meilleure meilleurs facile prêt prêts prête content contente ayant étant fut né née environ
  deux trois quatre cinq sept huit neuf dix cent mille semaines oublie oubliez regarde regardez passe passer passé
  manger mange dormir parler parle parlez comprendre compris chercher cherche demander demande donner donne garder
  garde laisser laisse partir parti sortir sorti rester reste tenir tient vivre vit boire perdre perdu gagner gagné
  ouvert ouverte fermé lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août
  septembre octobre novembre décembre recrute recrutons recrutement nana nanas serieux sérieux déconne pote potes resto boulot boîte commune terre terres photo vidéo intéressant intéressante pouvait voulait fallait devait savait envie peur faim soif hâte coup gars mecs
  vachement carrément franchement sinon dehors dedans autour loin près presque surtout plutôt tard tôt ailleurs
  partout quelque quelqu dernières
  gratuit gratuite gratuits gratuites gratuitement lien liens essai essais devis offre offres cours cliente clientes séance séances
  atelier ateliers découvrez réservez contactez profitez rejoignez inscrivez abonnez partagez accès livraison offert offerte offerts
  offertes soldes rentrée réduction nouveauté nouveautés rdv conseil conseils astuce astuces vélo jardin travaux chantier
  espèce espèces bande joyeux joyeuse anniversaire connard connards connasse salope salaud pute enculé abruti abrutis bouffon bouffonne
  fdp tg ntm pd conne cons con sale sales attardé attardée débile gueule juif juifs arabe arabes raciste racistes
`);

const endings = wordSet(`
  eux euse euses aux eau eaux ait ais aient ez iez ée ées és ère ères ière ières ienne iennes ique iques isme ismes oire oires
  eur eurs elle elles ette ettes tte ement aire aires ois oise oir oit oup ouse ille illes ance ances ence té tés ité ités
  ient uent ulle ouille ié aît oyer uyer
  era ira ndra ndre aine ines eint oint ouve auté ieux ieuse isse asse esse euil eille aille ables ibles ales ures erre erres onne onnes ège ûr
`);

const letters = wordSet('œ ù û î ê ë ç â è é eau oi aux euil ouv qu gue eui oeu éc éd ér êt');

export const french: LanguageCues = { words, endings, letters };
