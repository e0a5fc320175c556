import { type GratitudeCue, gratitudeCueOf } from '../gratitudeCue.ts';

const praise = gratitudeCueOf('praise');
const help = gratitudeCueOf('help');
const reserve = gratitudeCueOf('reserve');
const scorn = gratitudeCueOf('scorn');
const helped = gratitudeCueOf('helped');
const thanks = gratitudeCueOf('thanks');

/** What somebody has given who helped. */
const given =
  '(<conseil,n>|<astuce,n>|<piste,n>|<idée,n>|<suggestion,n>|<solution,n>|<lien,n>|<recommandation,n>|<adresse,n>|<aide,n>|<tuto,n>|' +
  '<tutoriel,n>|<méthode,n>|<recette,n>|<explication,n>|<réponse,n>|<indication,n>|<remarque,n>|<correction,n>|<relecture,n>|' +
  '<manip,n>|<technique,n>|<combine,n>|<bidouille,n>)';

const good =
  '(bel|beau|belle|beaux|belles|superbes|excellents|excellentes|magnifiques|chouettes|jolis|jolies|geniales|geniaux|tres belles|tres beaux|tres bons|tres bonnes|sacre|sacree|sublime|sublimes|top|super|superbe|excellent|excellente|magnifique|chouette|joli|jolie|genial|geniale|passionnant|' +
  'passionnante|remarquable|formidable|tres bon|tres bonne|tres bel|tres beau|tres belle|bon|bonne)';
const work =
  '(<article,n>|<billet,n>|<post,n>|<publication,n>|<texte,n>|<fil,n>|<thread,n>|<travail,n>|boulot|<photo,n>|<vidéo,n>|' +
  '<livre,n>|<recette,n>|<idée,n>|<initiative,n>|<atelier,n>|<partage,n>|<analyse,n>|<plume,n>|<projet,n>|<dossier,n>|' +
  '<épisode,n>|<podcast,n>|<accueil,n>|<service,n>|<pain,n>|<conférence,n>|<témoignage,n>|<portrait,n>|<dessin,n>)';

export const phrases: readonly GratitudeCue[] = [
  praise(
    'bravo',
    [
      '^ [(@|_)] (bravo|chapeau|felicitations|respect) !(l artiste|encore|mais|les gars)',
      '(bravo|chapeau|felicitations) (a vous|a toi|a toute|pour (ce|cet|cette|ces|ton|ta|tes|votre|vos))',
    ],
    ['Bravo à toute l’équipe\u00a0!', 'Félicitations pour ce projet.'],
    ['Il crie bravo au spectacle.', 'J’ai perdu mon chapeau.'],
  ),
  praise(
    'good-work',
    [
      `${good} ${work}`,
      `(ce|cet|cette|ton|ta|votre) ${work} (est|etait) * ${good}`,
      '(ton|ta|tes|votre|vos) _ * [_] (est|etait|sont|etaient) [(vraiment|juste|trop|tout simplement|absolument|tellement)] (a tomber|au top|<délicieux,adj>|<excellent,adj>|<superbe,adj>|<magnifique,adj>|<parfait,adj>|<divin,adj>|<génial,adj>|top|canon|extra|topissime|<sublime,adj>|<merveilleux,adj>)',
      `(ton|ta|tes|votre|vos) _ ${work} (est|etait|sont) * ${good}`,
      `${work} (<parfait,adj>|impeccable|impeccables|au top)`,
      '(hate|vivement|impatient|impatiente) [de] [(lire|voir|decouvrir|connaitre)] la suite',
      '(quel talent|quelle merveille|quelle beaute|quelle classe|chapeau bas|une pure merveille|<splendide,adj>|<époustouflant,adj>)',
      '^ (au top|wahou|waouh|wow|trop (beau|belle|bien|fort|fortes|beaux))',
      `quel ${good} ${work}`,
      `quelle ${good} ${work}`,
    ],
    [
      'Super article, je partage.',
      'Très bon billet\u00a0!',
      'Votre pain est vraiment excellent.',
      'Vos gaufres étaient à tomber.',
    ],
    ['Un article de plus sur le sujet.', 'Votre billet n’est plus valable.'],
  ),
  praise(
    'loved',
    [
      '(c est|c etait|vraiment|trop|juste|tout simplement) (<magnifique,adj>|<superbe,adj>|<sublime,adj>|<génial,adj>|<délicieux,adj>|<excellent,adj>) !(de|que|en)',
      '(beau|bel|bon|super|sacre|gros|joli) (travail|boulot|article|exploit)',
      '(continue|continuez) (comme (ca|cela)|ainsi|sur cette voie) $',
      '(j|on|nous) [(ai|a|avons)] [(vraiment|tellement|beaucoup|trop)] (adore|adoré|adorons|aimé|apprécié|kiffé|dévoré) !(pas)',
      '(je|on|nous) (me suis|s est|nous sommes) [(tellement|trop|vraiment|bien)] (regale|regalee|regales|regalees|amuse|amusee|amuses|marre|marres)',
      '(on|j|nous) (a|ai|avons) [(tellement|trop|vraiment|bien|tous)] (pleure de rire|ri aux larmes|passe (un super|un bon|un beau|un tres bon|une super|une belle|une tres belle)|verse une larme|eu des frissons)',
      '(je|nous) (suis|sommes) (fan|fans|<conquis,adj>|<admiratif,adj>|<bluffé,adj>|<impressionné,adj>)',
      '(coup de coeur|un régal|une pépite|une merveille) (pour|ce|cet|cette|votre|ton|ta)',
    ],
    ['J’ai adoré votre atelier.', 'Je suis fan de ton travail.', 'On s’est régalés.', 'On a pleuré de rire !'],
    ['J’adorerais venir.', 'Il n’est pas fan.'],
  ),
  praise(
    'useful-to-me',
    [
      '(tres|super|vraiment|tellement|hyper) (utile|clair|interessant|inspirant|instructif|pratique|complet|juste|touchant|beau)',
      '(ca|cela|ton|ta|votre|vos|tes) * (m|nous) (a|ont) [(bien|beaucoup|vraiment|enormement)] (aide|aidee|servi|touche|fait du bien|inspire)',
      '(vous etes|tu es|t es) [(tous|toutes|vraiment|juste|trop|tellement|absolument)] (<formidable,adj>|<génial,adj>|<incroyable,adj>|<extraordinaire,adj>|au top|les meilleurs|les meilleures|<adorable,adj>)',
      '(vous|tu) (faites|fais) * (travail|boulot) * (formidable|remarquable|super|genial|superbe|incroyable)',
    ],
    [
      'Très utile, je garde.',
      'Ton billet m’a beaucoup aidée.',
      'Vous faites un boulot formidable.',
      'Vous êtes toutes géniales\u00a0!',
    ],
    ['C’est utile de prévenir.', 'Ça m’a coûté cher.'],
  ),
  praise(
    'thank-you',
    [
      'merci [(beaucoup|infiniment|mille fois|encore|bien|tellement)] (pour|de) (ce|cet|cette|ces|ton|ta|tes|votre|vos|le|la|les|l|partager|nous|m|avoir)',
      '(un|tres|mille|grand) (grand|fois)? merci (pour|a vous|a toi)',
      'merci (a vous|a toi|a toute l equipe)',
      '(je|nous) (vous|te) (remercie|remercions) (pour|de)',
    ],
    ['Merci beaucoup pour ce partage.', 'Merci à vous, quelle soirée\u00a0!', 'Je vous remercie pour l’accueil.'],
    ['Merci de répondre vite.', 'Sans dire merci.'],
  ),
  help(
    'try-this',
    [
      '!(j|y|on|il|elle|qui|n|ne|tu|vous|je) (essaie|essaye|essayez|tente|tentez) (de|d|avec|le|la|les|plutot|un|une|ca|sans)',
      '(tu peux|vous pouvez|vous pourriez|tu pourrais|tu devrais|vous devriez) [(aussi|peut etre|plutot)] (essayer|regarder|demander|voir|passer|utiliser|contacter|ajouter|mettre|tester|appeler|ecrire|commencer|trouver)',
      '(je|moi je) [(te|vous)] (conseille|recommande|suggere)',
      '(regarde|regardez|va voir|allez voir|jette un oeil|jetez un oeil) (du cote|chez|sur|a|au|aux|le|la|les|ce|cet|cette)',
    ],
    ['Essayez avec moins d’eau.', 'Tu devrais demander à la mairie.', 'Je vous conseille le moulin.'],
    ['J’essaie de dormir.', 'Vous pouvez toujours rêver.'],
  ),
  help(
    'for-your-trouble',
    [
      '^ pour (ton|ta|tes|votre|vos) (souci|soucis|probleme|panne|fuite|question|histoire|recherche|projet|dossier|bug|tache|moteur) [(de|d|du|avec|sur) _ [_]] ,',
      '(ca|cela) (m|nous) (a|avait) [(bien|vite|completement)] (regle|resolu|depanne|debloque|sauve|arrange|evite)',
    ],
    ['Pour ton souci de fuite, resserre l’écrou.', 'Ça m’a réglé le problème.'],
    ['Pour ton anniversaire, on mange dehors.', 'Ça m’a cassé le dos.'],
  ),
  help(
    'here-it-is',
    [
      '(voici|voila|tiens|tenez) [(,)] (le|la|un|une|les|l|des|mon|ma|mes) (<lien,n>|adresse|numero|<contact,n>|<astuce,n>|<info,n>|<piste,n>|<doc,n>|<document,n>|<modele,n>|<recette,n>|<coordonnée,n>|<fichier,n>|<tableau,n>|<plan,n>|solution)',
      '(j ai|on a|nous avons) (le meme|eu le meme|un|une) * (souci|probleme|cas|panne) [(,|et|:)] * (j ai|il suffit|c etait)',
      '(j ai|on a|nous avons) (corrige|repere|signale|relu|traduit|repare|retrouve) (ta|votre|ton|tes|vos) _',
      '(je|j|on) (t|vous) (ai|a|en ai) [(aussi|deja|donc|tout)] (mis|envoye|corrige|relu|garde|trouve|retrouve|recupere|rachete|commande|rendu|amene|transmis|ajoute|recopie|nettoye|monte|livre|note|prepare|reserve|ramene|rapporte|depose|imprime|prete|copie|traduit|repare|scanne|inscrit|inscrite|laisse|apporte)',
      '(j ai|on a|nous avons) (corrige|repere|signale|relu|traduit|repare|retrouve) (la|une|les|le) (<coquille,n>|<faute,n>|<erreur,n>|<texte,n>|<lien,n>|<fichier,n>|<article,n>)',
      '(je|on) (peux|peut) (te|vous|t) (aider|preter|envoyer|passer|montrer|depanner|mettre en contact)',
      '(il y a|il reste|vous avez|tu as|j ai vu|j ai trouve|j ai repere|attention) [,] (une|deux|trois|des|quelques|la) [petite] [petites] (faute|fautes|coquille|coquilles|typo|typos|erreur de frappe|faute d orthographe) [(de frappe|d orthographe)] (dans|a|au|sur|en|ligne|page|des)',
      '(le|ton|votre) lien * (est (mort|casse)|ne (marche|fonctionne) (pas|plus))',
      '(voici|voila) (le|la|les|l|un|une|des|mon|ma|notre|nos) * pour (toi|vous|ton|ta|tes|votre|vos)',
      '(en piece jointe|ci-joint|ci-jointe|ci-joints) [,] (le|la|les|l|un|une|mon|ma|mes|notre|nos)',
      '(tu peux|vous pouvez|n hesite pas a|n hesitez pas a) [(le|la|les)] (copier|reprendre|recopier|reutiliser|garder|emprunter)',
      'il manque (un|une|le|la|des) (mot|lettre|virgule|s|accent|point|lien|photo|legende|guillemet)',
      '(il suffit|il faut juste|il vous suffit|il te suffit) (de|d)',
      '(je|j) * (connais|connaissons) (un|une|quelqu) *',
    ],
    [
      'Voici l’adresse du moulin.',
      'J’ai corrigé les fautes de la page 3.',
      'J’ai relu ta traduction.',
      'Je t’ai retrouvé la thèse de Nantes.',
      'Je t’ai gardé deux pots.',
      'Je peux vous prêter la mienne.',
      'Il suffit de vider le filtre.',
      'Je connais un bon réparateur.',
      'Vous pouvez reprendre notre grille.',
      'Ci-joint le plan de la salle.',
    ],
    ['Voici ma facture.', 'Le lien est dans la page.', 'Je peux le dire.', 'J’ai corrigé mes copies.'],
  ),
  reserve(
    'but',
    ['(mais|sauf que|dommage|par contre|en revanche|cependant|toutefois|pourtant|malheureusement|helas)'],
    ['Beau texte, mais la fin est fausse.', 'Très bon, dommage pour la fin.'],
    ['Rien à redire.'],
  ),
  scorn(
    'anger',
    [
      '(n importe quoi|<nul,adj>|<honteux,adj>|la honte|scandaleux|scandaleuse|inadmissible|<déçu,adj>|decevant|decevante|ridicule|lamentable|arnaque|arnaqueurs|voleurs|panne|en retard|toujours rien|une fois de plus|escrocs)',
      '(bravo|merci|felicitations|chapeau) * (la sncf|pour rien|pour l attente|encore|les gars|l artiste)',
      '(tu te fous|vous vous foutez|foutage|se foutre|va te faire|allez vous faire)',
    ],
    ['Bravo, encore une panne.', 'C’est honteux.', 'Vous vous foutez de nous.'],
    ['Rien à redire.'],
  ),
  helped(
    'your-advice-worked',
    [
      `(ton|ta|tes|votre|vos) ${given} * * (est (nickel|parfait|parfaite|impeccable|top|la bonne)|etait (le bon|la bonne|nickel|parfait|parfaite)|a marche|ont marche|marche|marchent|fonctionne|fonctionnent|a fonctionne|ont fonctionne|m a|m ont|nous a|nous ont|a regle|a sauve|ont sauve|ont regle)`,
      `(j ai|nous avons|on a) (suivi|applique|essaye|teste|utilise) (ton|ta|tes|votre|vos) [(bon|bons|precieux)] ${given} [(et|,|:)] * * (a disparu|ont disparu|est parti|est partie|est reparti|est repartie|est regle|est repare|tient|remarche|refonctionne|marche|marché|fonctionne|fonctionné|impeccable|nickel|parfait|repart|réussi|top|résolu|réglé|un regal|<délicieux,adj>|<excellent,adj>|adopte|adoptee|une tuerie)`,
      '^ (bien recu|recu) [,] (le|la|les|l|ton|ta|tes|votre|vos) _ !(mais|est)',
      'que (tu m|vous m|tu nous|vous nous) (as|a|avez) (donne|donnee|donnes|envoye|envoyee|conseille|conseillee|recommande|recommandee|suggere|indique|indiquee|prete|pretee|passe|montre) * * (a marche|a fonctionne|marche|fonctionne|a repondu|m a|m ont|est (top|super|<parfait,adj>|<génial,adj>|<excellent,adj>))',
      '(j ai|nous avons|on a) (fait comme (tu (as|avais|m as)|vous (avez|aviez|m avez))) (dit|conseille|explique|suggere|indique)',
      '(vous avez|vous aviez|tu as|tu avais|t as|t avais) raison * * * [,] [(c est|je l ai|j ai|on a|voila|du coup|je)] (corrige|rectifie|repare|change|modifie|ajoute|regle)',
      '^ [(ah|oh|oui|aie|oups|ah oui)] [,] (bien vu|bien note|c est note|note|exact|bonne remarque|effectivement|en effet|juste|bien joue) [,] [(c est|je|j|je l ai|j ai|on)] (corrige|rectifie|avais (oublie|mal|laisse|inverse)|ai oublie|ajoute|repare|change|modifie)',
      '(tu m|vous m|tu nous|vous nous) (as|a|avez) [(bien|vraiment|litteralement|carrement)] (sauve|sauvee|depanne|depannee|aide|aidee|aides|rendu service|rendu un|ote une epine|evite|debloque|mis sur la)',
    ],
    [
      'Tu avais raison pour la date, c’est corrigé.',
      'Bien vu, j’avais oublié la virgule.',
      'Tu m’as sauvé la soirée.',
      'Votre astuce a marché du premier coup.',
      'J’ai suivi ton conseil et ça marche.',
      'Tes conseils m’ont bien aidé.',
    ],
    ['Tu avais raison.', 'C’est noté, à samedi.', 'Votre lien ne mène nulle part.', 'J’ai suivi son conseil.'],
  ),
  thanks(
    'merci',
    [
      '(merci|mercis|mrc|mci|merki|remercie|remercions|remercier|remerciements|reconnaissant|reconnaissante|reconnaissants|gratitude)',
      '(thx|thanks|thank|tks)',
    ],
    ['Merci Léa\u00a0!', 'Je vous remercie.', 'Thx pour l’adresse.'],
    ['De rien.'],
  ),
  thanks(
    'touched',
    [
      '(c est|c etait|comme c est|que c est|trop|vraiment|tres|bien|vous etes|tu es|t es) [(tres|trop|vraiment|si|bien)] (gentil|gentille|gentils|sympa|aimable|adorable|genereux)',
      '(ca|cela|vos mots|tes mots|ton message|votre message|votre mot) * (fait [(tres|vraiment|bien|tellement|super|chaud)] (plaisir|au coeur|du bien)|touche|touchent|va droit au coeur)',
      'grace a (toi|vous|tes|vos|ton|votre|elle|lui|eux|_)',
      '(je|on) (te|vous|t) (dois|doit|en dois|revaudrai|revaudra)',
      '(touche|touchee|ravi|ravie|heureux|heureuse|flatte|flattee) (de|que|par|d) *',
      '(quel|quelle) (plaisir|gentillesse|joie) *',
    ],
    ['C’est gentil\u00a0!', 'Ça me fait très plaisir.', 'Grâce à toi, elle repart.', 'Ravie que cela vous ait plu.'],
    ['Il est tard.'],
  ),
  thanks(
    'welcome',
    [
      '(avec|un|tout le) plaisir',
      '(de rien|pas de quoi|je t en prie|je vous en prie|il n y a pas de quoi|bienvenue)',
      '(toi|vous) (aussi|meme|de meme)',
      '(pareil|de meme|idem) (pour (toi|vous)|ici|de mon cote)',
      '(bien|c est) (note|vu) !(,|mais)',
      '(je|on|nous) (transmets|transmet|transmettons|passe|passons|ferai|fera|ferons) * (message|a l equipe|passer|suivre|a toute)',
    ],
    ['Avec plaisir !', 'Je transmets à l’équipe.', 'Pareil pour toi.'],
    ['Bon dimanche.'],
  ),
  praise(
    'le-meilleur-que-j-aie',
    [
      '(le|la|les) (meilleur|meilleure|meilleurs|meilleures) _ [_] [_] (que j aie|que j ai|que nous ayons|qu on ait|que je connaisse) [jamais] [_]',
      '^ [(franchement|clairement)] [,] (le|la|les) (meilleur|meilleure|meilleurs|meilleures) _ [_] (de|du|a) _ [_] $',
    ],
    ['Le meilleur far que j’aie mangé.', 'Les meilleures frites de Namur !'],
    ['Le meilleur moyen est le train.'],
  ),
];
