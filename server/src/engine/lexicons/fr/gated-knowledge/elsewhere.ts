import { gateOf } from '../../../language/appeals/cue.ts';
import { free, knowledge, my, notAnOrder } from './words.ts';

const elsewhere = gateOf('elsewhere');
const link = gateOf('link');
const withheld = gateOf('withheld');
const call = gateOf('call');
const showing =
  '(révèle|dévoile|explique|partage|montre|donne|livre|t explique|vous explique|te montre|vous montre|te révèle|vous révèle|te donne|vous donne|te dévoile|vous dévoile|détaille|décortique)';
const paid =
  '(formation|masterclass|programme|coaching|webinaire|webinar|accompagnement|atelier payant|newsletter|groupe privé|groupe vip|communauté privée|ebook|challenge|cours|club|bootcamp|mentorat|conférence gratuite|live privé)';

/** What is kept for a bio, a course, a newsletter, a comment. */
export const heldElsewhere = [
  elsewhere(
    'le-guide-est-en-bio',
    [
      `${my} [(petit|petite|grand)] ${knowledge} ${free} [(de|des|du|d)] * [_] [(est|sont|se trouve|se trouvent|t attend|vous attend|t attendent|disponible|dispo|:|→|👉|,)] [(disponible|dispo|dispos)] (en|dans la|dans ma|dans notre|via la|via ma|via le lien en|avec le lien en|lien en|lien dans la|lien dans ma|sur le lien en|grâce au lien en|au lien en|via le lien dans ma) (bio|biographie|profil)`,
    ],
    [
      'La méthode est en bio.',
      'Le guide complet est dans ma bio',
      'Mon protocole : lien en bio',
      'La liste des dix fournisseurs est dans ma bio',
    ],
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
    'demain-a-mes-abonnes',
    [
      '(je|nous|on) [(l|le|la|les|vous|leur)] (explique|expliquerai|expliquerons|montre|montrerai|montrerons|partage|partagerai|partagerons|dévoile|dévoilerai|révèle|révélerai|détaille|détaillerai|détaillerons|envoie|enverrai) * * à (mes|nos) # [_] (abonnés|lecteurs|inscrits|membres)',
      '(ma|notre|la) [prochaine] (newsletter|lettre|masterclass) (détaillera|détaille|dévoile|dévoilera|révèle|révélera|montrera) (tout|la méthode|ma méthode|le reste|comment|chaque|la suite)',
    ],
    [
      'Je les détaille demain à mes 12 000 abonnés.',
      'Ma prochaine newsletter dévoile la méthode.',
      'On montre comment à nos 300 inscrits.',
    ],
    ['Je montre le pain à mes voisins.', 'La lettre montre le port.'],
  ),
  elsewhere(
    'je-revele-tout-dans',
    [
      `(ma|mon|mes|notre|nos) ${knowledge} [(secrète|complète|complet|complets|exacte|entière)] (est|sont) (dans|en) (mon|ma|notre) [(nouveau|nouvelle|prochain|prochaine)] ${paid}`,
      `(tout|tout ça|toute la méthode|toutes les étapes|toutes les réponses|ma méthode|la méthode) est [(expliqué|expliquée|détaillé|détaillée|révélé|révélée|dévoilé|dévoilée)] (dans|en) (ma|mon|notre|mes) [(nouveau|nouvelle|prochain|prochaine)] ${paid}`,
      `(toutes|tous) (mes|nos|les) [#] (${knowledge.slice(1, -1)}|conseils|idées|exercices|corrigés) * (est|sont|se trouvent|t attendent|vous attendent) (dans|en) ((ma|mon|notre) [(nouveau|nouvelle|prochain|prochaine)] ${paid}|(l|le) (ebook|e-book|livre numérique))`,
      `(les|mes|le|la|toutes les) [#] (étapes|secrets|secret|techniques|astuces|méthodes|clés|réponses|exercices|détails) (est|sont|se trouvent|se cachent) [(tous|toutes)] (dans|en) (ma|mon|notre) [(nouveau|nouvelle|prochain|prochaine)] ${paid}`,
      `${notAnOrder} (contactez|contacte|écrivez|écris|appelez|appelle|suivez|suis) (moi|nous) pour (découvrir|connaître|apprendre|recevoir|obtenir) (ma|mon|mes|notre|nos) [_] ${knowledge}`,
      `(je|j|on|nous) ${showing} [(tout|ça|cela|la méthode|ma méthode|le reste|la suite|comment|mes secrets|le secret|les étapes|toute la méthode|toute ma méthode|exactement)] * * (dans|lors de|pendant|en) (ma|mon|le|la|notre|cette|ce|mes|nos) [(prochain|prochaine|nouvelle|nouveau)] ${paid}`,
    ],
    [
      'Je révèle tout dans ma formation',
      'Tout est expliqué dans ma formation',
      'Les 3 étapes sont dans mon ebook',
      'Toutes nos astuces du quotidien sont dans l’ebook',
      'Contactez-moi pour découvrir ma méthode',
      'On vous montre comment dans notre masterclass',
    ],
    [
      'Je montre tout dans le jardin.',
      'Elle explique tout pendant le cours.',
      'Toutes les recettes de Jeanne sont dans le cahier.',
    ],
  ),
  elsewhere(
    'reserve-aux-abonnes',
    [
      `${my} ${knowledge} ${free} [(est|sont)] (réservé|réservée|réservés|réservées|exclusif|exclusive) (à|aux) [(mes|nos|seuls)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves|followers)`,
      `${my} [#] ${knowledge} (de|des|du|d|pour) [(l|la|les|mes|nos)] [#] _ [_] (est|sont) (réservé|réservée|réservés|réservées|exclusif|exclusive) (à|aux) [(mes|nos|seuls)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves|followers)`,
      '(la suite|le reste|la fin|la réponse|la solution|tout le détail|les détails|l intégralité|la version complète|la version longue|les explications|les réponses|les solutions|les corrigés|les astuces|le tutoriel) [(de|du|de l|de la|des|de cette|de ce) _] [_] (est|sont) [(exclusivement|uniquement)] (réservé|réservée|réservés|réservées|pour) (à|aux|mes|nos|les) [(mes|nos|seuls|seules)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves|followers|adhérents)',
      `(je|j|on|nous) (partage|partageons|donne|donnons|dévoile|révèle|publie|envoie|explique|réserve) (mon|ma|mes|notre|nos|la|le|les|ce|cette|ces) [#] [(petit|petits|meilleurs|meilleures|vrais)] (${knowledge.slice(1, -1)}|conseils|recettes|contenus) [_] (uniquement|seulement|exclusivement) (à|aux|avec|dans|pour) (mes|nos|les|ma|notre) (abonnés|abonnées|membres|clients|clientes|inscrits|élèves|newsletter|communauté|formation)`,
      '(je|on|nous) (donne|donnons|partage|partageons|révèle|dévoile|envoie|envoyons|donnerai|enverrai) (le|la|les|l|mon|ma|mes|notre|nos) * * (à|aux|avec) [tous] (ceux|celles|personnes) qui (s abonnent|commentent|likent|aiment|me suivent|nous suivent|partagent|s inscrivent|republient)',
      '(je|on|nous) (ne|n) (le|la|les|l|partage|donne|dévoile|révèle) * (qu|que) (à|avec|aux) [(mes|nos)] (abonnés|abonnées|membres|clients|clientes|inscrits|élèves)',
    ],
    [
      'La méthode est réservée à mes abonnés',
      'Je ne partage cela qu’avec mes clients',
      'La fin de l’histoire est réservée aux membres',
      'Je partage mes 5 scripts préférés uniquement avec mes abonnés',
      'Je donne la dernière étape à ceux qui s’abonnent',
    ],
    [
      'Le vestiaire est réservé aux membres.',
      'La suite est réservée aux jeunes mariés.',
      'La formation est ouverte aux élèves.',
    ],
  ),
  elsewhere(
    'inscris-toi-pour-decouvrir',
    [
      `(inscrivez-vous|inscris-toi|rejoignez|rejoins|réservez|réserve) * (${paid.slice(1, -1)}|groupe|canal|liste) * pour (tout savoir|découvrir|connaître|apprendre|recevoir|accéder à|avoir accès à|savoir|obtenir|débloquer) (comment|${my.slice(1, -1)}) [_] ${knowledge}`,
      `(inscrivez-vous|inscris-toi|rejoignez|rejoins) * (${paid.slice(1, -1)}) pour (découvrir|savoir) comment`,
    ],
    ['Inscris-toi au webinaire pour découvrir comment', 'Rejoins mon groupe privé pour recevoir la méthode'],
    ['Inscrivez-vous au cours pour danser.'],
  ),
  elsewhere(
    'un-appel-et-je-t-explique',
    [
      '!(je|il|elle|on|qui|tu|vous) (réserve|réservez|prends|prenez|planifie|planifiez|bloque|bloquez|cale|calez) [(vite|maintenant|donc)] (un|une|ton|votre) (appel|call|rendez-vous|rdv|créneau|échange|visio|démo|session) [(gratuit|offert|découverte|avec moi|avec nous|de # minutes)] (et|,) (je|on|nous) (te|vous|t) (explique|montre|dis|révèle|dévoile|détaille|raconte|donne|expliquerai|montrerai|dirai) (tout|comment|ça|la méthode|ma méthode|le reste|la suite|les étapes)',
    ],
    ['Réservez un appel et je vous explique tout', 'Prends un créneau avec moi, je te montre comment'],
    ['Prenez un rendez-vous et venez avec le vélo.', 'Il prend un appel et nous explique tout.'],
  ),
  withheld(
    'pas-tout-ici',
    [
      '(je|j|on|nous) (ne|n) (peux|peut|pouvons|vais|va|veux|dis|dirai|donne) [(évidemment|malheureusement|bien sûr)] pas tout [(vous|te)] (dire|dévoiler|révéler|expliquer|partager|donner|raconter|détailler|ici)',
      '(impossible de|difficile de|trop long de|trop long à|pas la place de) [(tout|vous|te)] [(tout)] (dire|dévoiler|révéler|expliquer|partager|raconter|détailler) [(tout|ça|cela)] (ici|dans un post|en un post|dans ce post|dans une vidéo|en public)',
      '(ça|cela|tout|c est) [(ne)] [(tient pas|trop long pour|trop pour|rentre pas)] (dans|pour) un (post|tweet|carrousel|reel)',
    ],
    ['Je ne peux pas tout dire ici.', 'Impossible de tout expliquer dans un post'],
    ['Je ne peux pas tout faire.', 'Le chat ne dit pas tout.'],
  ),
  call(
    'reserve-un-appel',
    [
      '!(je|il|elle|on|qui|tu) (réserve|réservez|prends|prenez|planifie|planifiez|bloque|bloquez|demande|demandez) (un|une|ton|votre) [petit] (appel|call|rendez-vous|rdv|créneau|échange|visio|démo|session|audit)',
      '(prenez|prends) (rendez-vous|rdv|contact)',
      '(contactez|contacte|écrivez|écris|appelez|appelle|suivez|suis) (moi|nous)',
      '(inscrivez-vous|inscris-toi|rejoignez|rejoins)',
    ],
    ['Prenez rendez-vous', 'Réserve un appel', 'Contactez-moi'],
    ['Il prend rendez-vous.'],
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
      '!(un|une|votre|ton|ta|sa|son|leur|vos|tes|des|de|vos propres|aucun|aucune|placez le|placer le|mettre le|mettez le|mets le|ajouter le|ajoutez le|ajoute le|laisser le|poster le) (lien|liens|inscription|inscriptions|infos|billetterie|formulaire|article|détails|source|sources|réponse|réponses|solution|méthode|explications) [(complet|complets|d inscription|pour vous inscrire|pour t inscrire|est|sont|👉|➡️|→|:|,)] (en|dans le|dans les|au) [(1er|premier|tout premier)] (commentaire|commentaires|com|coms)',
      '!(qui|il|elle) (mets|mettons|laisse|laissons|poste|postons|glisse) (le|les) (lien|liens) (en|dans les) [(1er|premier)] (commentaire|commentaires) $',
      '^ [(le|la|mon|notre)] (guide|modèle|modèles|checklist|recette|démo|prompt|prompts|supports|fiche) [(complet|complète|gratuit|gratuite)] [est] (en|dans les) [(1er|premier)] (commentaire|commentaires) !(à|au|aux|de|des|du)',
    ],
    [
      'Lien en premier commentaire',
      'Le lien est dans les commentaires 👇',
      'Inscriptions : en commentaire',
      'Guide en commentaire 👇',
    ],
    ['Mets un lien en commentaire.', 'Le lien est cassé.', 'Un commentaire sur le lien ?'],
  ),
  link(
    'lien-en-bio',
    [
      '(lien|liens|link) [(est|👉|➡️|→|:|🔗)] (en|dans (la|ma|notre)) (bio|biographie)',
      '(en|:|👉|➡️|→|🔗) lien bio [(👆|☝️|👇|⬆️)] $',
      '(clique|cliquez|rendez-vous|rdv|direction|tout est|ça se passe|infos|réservation|réservations|billetterie|inscriptions|commandes|commandez|réservez) [(sur|via|avec)] [(le|notre|mon)] [lien] [(👉|:)] (en|dans la|dans ma|dans notre) bio',
    ],
    [
      'Lien en bio',
      'Tout le détail en lien bio 👆',
      'Réservations : le lien dans ma bio',
      'Cliquez sur le lien en bio',
    ],
    ['Légumes bio.', 'Des liens en bois.', 'Cours en bio 101', 'En lien bio et local avec trois fermes.'],
  ),
  elsewhere(
    'reserve-au-groupe',
    [
      '(je|nous|on) (le|la|les|l’|vous le|te le|vous la|vous les) (révèle|révélons|révélerai|dévoile|dévoilons|dévoilerai|donne|donnons|partage|partageons|explique|expliquons) (uniquement|seulement|exclusivement|que) (dans|sur|pendant|lors de|à) (mon|notre|ma|le|la) [(prochain|prochaine)] (groupe|communauté|newsletter|infolettre|webinaire|masterclass|canal|discord|formation|atelier) [(privé|privée|gratuit|gratuite|vip)]',
      '(le|la|les) (plan|méthode|recette|grille|liste|modèle|guide|détail|tableau|technique) [(détaillé|détaillée|complet|complète|entier|entière|exact|exacte)] * * (figure|est|se trouve|vous attend|t’attend) (dans|sur) (ma|notre|mon) (newsletter|infolettre|groupe privé|formation|webinaire|groupe vip|canal privé)',
      '(il faut|il suffit de|pensez à) (s’abonner|vous abonner|t’abonner|être abonné|être abonnée|rejoindre le groupe|s’inscrire) pour (y avoir accès|le lire|la lire|le recevoir|la recevoir|les recevoir|lire la suite|l’obtenir)',
      '(abonne toi|abonnez vous|suis moi|suivez moi) et je (te|vous) (l’explique|l’explique tout|le dis|la donne|le donne|l’envoie|les envoie|le montre|dis comment|explique comment|explique tout)',
      '(je|nous|on) (ne|n’) (la|le|les) (communique|communiquons|donne|donnons|publie|publions|partage|partageons) (pas|jamais) (publiquement|ici|en public|en ligne) $',
    ],
    [
      'Nous le révélons uniquement dans notre groupe privé.',
      'Le plan détaillé figure dans ma newsletter.',
      'Abonne-toi et je te l’explique.',
      'Les tarifs, je ne les communique pas publiquement.',
    ],
    ['Nous le partageons dans la salle.', 'Le plan du village est dans le hall.', 'Abonnez-vous au journal de Jeanne.'],
  ),
];
