import { wordSet } from '../wordSet.ts';

/** Words of posts that say on which platform one is, in both languages, folded. */
export const networks = wordSet(`
  instagram insta ig facebook fb tiktok tik twitter x linkedin youtube snapchat snap threads bluesky mastodon pinterest whatsapp telegram
  discord twitch pixelfed tumblr reddit substack vimeo social socials fediverse reseaux tweet toot pouet bereal vinted`);

/** Where one is there: pages, names, buttons. */
export const places = wordSet(`
  page pages account accounts profile profiles channel channels handle name link links bio button bell media networks network platform
  platforms compte comptes profil profils chaine chaines nom lien liens bouton cloche plateforme plateformes sociaux socials presence
  qr code username pseudo`);

/** What readers are asked to do. */
export const follows = wordSet(`
  follow follows following like likes subscribe find add connect join tap hit click share tell invite visit check search searching see
  say ring press support come give head look spread reach scan message drop meet
  suivre suivez suis suivi suit abonner abonnez abonne abonnes aimer aimez liker likez like rejoindre rejoignez rejoins retrouver retrouvez
  retrouve trouver trouverez trouvez ajouter ajoutez ajoute cliquer cliquez cliquant cherchez cherche partager partagez inviter invitez
  venez viens allez faites faire connaitre pensez rendez visiter visitez decouvrez decouvrir contacter scannez connecter connectez
  abonnement active activez presente parler dites`);

/** That one has come there. */
export const arrivals = wordSet(`
  now also too finally officially joined join joins joining landed arrived launched launching live opened opening created creating present active
  started starting made set signed got got new here hello hi first last caved online exist exists well expanding expands renforce renforcons elargit developpe developpons
  desormais maintenant aussi egalement enfin officiellement rejoint rejoignons rejoins debarque debarquons debarquent arrive arrivons arrivent
  arrives lance lancons lancer lancent ouvert ouverte ouvertes ouvre ouvrons ouvrent cree creons creer cree creee crees present presente presents presentes actif actifs
  active inscrire inscrit inscrits inscrite installe installons nouveau nouvelle nouveaux premier premiere voila voici bonjour hello met
  mets mettons craque saute saute franchi nee ne rejoindre existe bienvenue debarquer arriver`);

/** What says nothing beside it. */
export const trifles = wordSet(`
  guess devinez forward plaisir
  big great good exciting excited news day today morning week year thanks thank everyone everybody all friends friend family colleagues
  customers hey folks miss never forget know soon later there over same own brand very up down out out latest updates update post posts
  content info information touch stay tuned keep still yet already time times taken takes steps plunge hooray hourra pas echanger pleased proud happy delighted thrilled
  announce announcement just need want world team please don t re ve ll s d m did if let lets pop round around way more take part
  love loved will use using under both three two four several different various most kind sure yes yay wait long it's official bit late
  followers follower click below above comment comments reminder ready official officials fan new newbie newcomer moved modern moving
  grande grand bonne nouvelle nouvelles info infos actu actus actualite actualites jour matin semaine merci tous toutes monde amis amies amie
  famille collegues clients rater manquer louper rien encore deja moment toujours tres bientot vite ligne meme propre tout toute petite petit
  publications publication contenu contenus rappel rappelle rappelons savez saviez sais bien sur sure heureux heureuse ravis ravie ravi fiers
  fiere fier annoncer annonce annoncons fini presence peux pouvez peut pouvons hesitez hesite oubliez oublie entourage autour suffit
  simple nombreux nombreuses attend attendons attends dessous ici partout reste saison an annee ans depuis trois deux quatre plusieurs
  differents notre equipe aujourd hui soit peur cote coup sauter pas fait etre ete ca y avons vient viens venons clic moderne modernise modernisons vie oui
  voila dire surprise evidemment naturellement egalement c est parti temps sinon non envie`);

export const selves = wordSet('i we us our my me mine ours je j on nous notre nos mon ma mes moi m');

/** They deny nothing here: "don't forget", "never miss". */
export const negations = wordSet('ne n pas jamais not no');

/** What leads on to what for. */
export const purposes = wordSet('for to pour with avec about afin of');

/** Reasons, events, stories: there is more than being there. */
export const reasons = wordSet(`
  because since where which why how every each weekly daily monthly tonight tomorrow yesterday ago left leave leaving closed closing close
  hacked hack fake scam quit deleted delete removed banned suspended impersonating was were had changed asked said says posted noticed
  deactivated deactivating deactivate deactivation sell selling shop store
  stopped instead feed algorithm migrate bye goodbye nobody personne
  parce car puisque chaque pourquoi comment soir demain hier quitte quittons quitter ferme fermons fermer pirate piratee fausse faux arnaque
  desactive desactiver desactivant vends vendons boutique
  supprime supprimons supprimer etait etaient avait avaient dit demande change algorithme lundi mardi mercredi jeudi vendredi samedi
  dimanche adieu dont direct sert moins`);

/** What people make: where it can be seen or heard is something to come for. */
export const works = wordSet(`
  pic pics toon toons doodle doodles sketch selfie cat cats dog dogs puppy pup pups pupper kitten chien chiens
  art arts artwork artworks fanart drawing drew drawn thing adoptable adoptables bundle panels design designs drawings sketches paintings illustrations comics poems music writing stories
  dessins peintures illustrations croquis poemes musique
  recording highlights recap trailer video videos film films episode episodes podcast song songs single album track recipe recipes photo photos picture pictures
  pattern patterns talk interview article articles book books course courses replay tutorial tutorials concert stories walk walks tips
  advice menu programme catalogue gallery portfolio sessions behind scenes offers discount giveaway competition questions answers
  enregistrement episode recette recettes chanson titre cours replay tuto tutos tutoriel tutoriels entretien livre livres conseils
  balade balades promenade promenades galerie coulisses offres concours jeu astuces reportage reportages histoires patron patrons
  questions reponses annonces emploi`);
