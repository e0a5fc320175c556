import { gateOf } from '../../../language/appeals/cue.ts';
import { free, knowledge, my } from './words.ts';

const elsewhere = gateOf('elsewhere');
const link = gateOf('link');
const showing =
  '(révèle|dévoile|explique|partage|montre|donne|livre|t explique|vous explique|te montre|vous montre|te révèle|vous révèle|te donne|vous donne|te dévoile|vous dévoile|détaille|décortique)';
const paid =
  '(formation|masterclass|programme|coaching|webinaire|webinar|accompagnement|atelier payant|newsletter|groupe privé|groupe vip|communauté privée|ebook|challenge|cours|club|bootcamp|mentorat|conférence gratuite|live privé)';

/** What is kept for a bio, a course, a newsletter, a comment. */
export const heldElsewhere = [
  elsewhere(
    'le-guide-est-en-bio',
    [
      `${my} [(petit|petite|grand)] ${knowledge} ${free} [(est|sont|se trouve|se trouvent|t attend|vous attend|t attendent|disponible|dispo|:|→|👉|,)] [(disponible|dispo|dispos)] (en|dans la|dans ma|dans notre|via la|via ma|via le lien en|avec le lien en|lien en|lien dans la|lien dans ma|sur le lien en|grâce au lien en|au lien en|via le lien dans ma) (bio|biographie|profil)`,
    ],
    ['La méthode est en bio.', 'Le guide complet est dans ma bio', 'Mon protocole : lien en bio'],
    ['Lien en bio', 'Sa bio est drôle.'],
  ),
  elsewhere(
    'telecharge-en-bio',
    [
      `(télécharge|téléchargez|récupère|récupérez|retrouve|retrouvez|découvre|découvrez|reçois|recevez|accède|accédez) [(vite|gratuitement|à|au)] ${my} [(petit|petite|grand)] ${knowledge} ${free} [(sur|via|avec|grâce au|,|:|👉|→)] [(le|au)] [lien] (en|dans la|dans ma) (bio|profil)`,
    ],
    ['Télécharge la checklist gratuite via le lien en bio', 'Retrouvez notre guide en bio'],
    ['Télécharge la photo en grand.'],
  ),
  elsewhere(
    'la-suite-dans-ma-formation',
    [
      `(la|le|tout le|toute la) (suite|reste|réponse|solution|secret|méthode) [(est|se trouve|c est|est réservée|est réservé|à découvrir)] (dans|en) (ma|mon|notre|la) (bio|${paid.slice(1, -1)})`,
    ],
    ['La suite est dans ma newsletter', 'Le reste est dans ma formation'],
    ['La suite est dans le fil.', 'Le reste est silence.'],
  ),
  elsewhere(
    'je-revele-tout-dans',
    [
      `(je|j|on|nous) ${showing} [(tout|ça|cela|la méthode|ma méthode|le reste|la suite|comment|mes secrets|le secret|les étapes|toute la méthode|toute ma méthode|exactement)] * * (dans|lors de|pendant|en) (ma|mon|le|la|notre|cette|ce|mes|nos) [(prochain|prochaine|nouvelle|nouveau)] ${paid}`,
    ],
    ['Je révèle tout dans ma formation', 'On vous montre comment dans notre masterclass'],
    ['Je montre tout dans le jardin.', 'Elle explique tout pendant le cours.'],
  ),
  elsewhere(
    'reserve-aux-abonnes',
    [
      `${my} ${knowledge} ${free} [(est|sont)] (réservé|réservée|réservés|réservées|exclusif|exclusive) (à|aux) [(mes|nos|seuls)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves|followers)`,
      '(je|on|nous) (ne|n) (le|la|les|l|partage|donne|dévoile|révèle) * (qu|que) (à|avec|aux) [(mes|nos)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves)',
    ],
    ['La méthode est réservée à mes abonnés', 'Je ne partage cela qu’avec mes clients'],
    ['Le vestiaire est réservé aux membres.', 'La formation est ouverte aux élèves.'],
  ),
  elsewhere(
    'inscris-toi-pour-decouvrir',
    [
      `(inscrivez-vous|inscris-toi|rejoignez|rejoins|réservez|réserve) * (${paid.slice(1, -1)}|groupe|canal|liste) * pour (tout savoir|découvrir|recevoir|accéder à|avoir accès à|savoir|obtenir|débloquer) (comment|${my.slice(1, -1)}) [_] ${knowledge}`,
      `(inscrivez-vous|inscris-toi|rejoignez|rejoins) * (${paid.slice(1, -1)}) pour (découvrir|savoir) comment`,
    ],
    ['Inscris-toi au webinaire pour découvrir comment', 'Rejoins mon groupe privé pour recevoir la méthode'],
    ['Inscrivez-vous au cours pour danser.'],
  ),
  elsewhere(
    'rejoins-le-canal',
    [
      '(rejoins|rejoignez|rejoindre) (mon|notre|le|ma|la) (canal|groupe|communauté|serveur|chaîne) [(privé|privée|vip|gratuit|exclusif|exclusive)] [(telegram|whatsapp|discord|facebook)] pour (avoir|recevoir|accéder|obtenir|débloquer|découvrir) * (méthode|secrets|conseils exclusifs|contenus exclusifs|contenu exclusif|guide|signaux|bons plans|ressources|templates|replay|accès)',
    ],
    ['Rejoins mon canal Telegram pour recevoir les signaux', 'Rejoignez notre groupe pour obtenir le guide'],
    ['Rejoins le groupe devant la gare.'],
  ),
  link(
    'lien-en-commentaire',
    [
      '!(un|votre|ton|vos|tes|des|aucun|placez le|placer le|mettre le|mettez le|mets le|ajouter le|ajoutez le|ajoute le|laisser le|poster le) (lien|liens|inscription|inscriptions|infos|billetterie|formulaire|article|détails|source|sources) [(complet|complets|d inscription|pour vous inscrire|pour t inscrire|est|sont|👉|➡️|→|:|,)] (en|dans le|dans les|au) [(1er|premier|tout premier)] (commentaire|commentaires|com|coms)',
    ],
    ['Lien en premier commentaire', 'Le lien est dans les commentaires 👇', 'Inscriptions : en commentaire'],
    ['Mets un lien en commentaire.', 'Le lien est cassé.', 'Un commentaire sur le lien ?'],
  ),
  link(
    'lien-en-bio',
    [
      '(lien|liens|link) [(est|👉|➡️|→|:|🔗)] (en|dans (la|ma|notre)) (bio|biographie)',
      '(clique|cliquez|rendez-vous|rdv|direction|tout est|ça se passe|infos|réservation|réservations|billetterie|inscriptions|commandes|commandez|réservez) [(sur|via|avec)] [(le|notre|mon)] [lien] [(👉|:)] (en|dans la|dans ma|dans notre) bio',
    ],
    ['Lien en bio', 'Réservations : le lien dans ma bio', 'Cliquez sur le lien en bio'],
    ['Légumes bio.', 'Des liens en bois.', 'Cours en bio 101'],
  ),
];
