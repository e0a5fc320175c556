import { type NeedPhrase, needOf } from '../../language/needs/cue.ts';

const place = needOf('place');
const favour = needOf('favour');
const nothing = needOf('nothing');

const mine = '(mon|ma|mes|notre|nos|la|le|cette|ce)';
const somewhere =
  '(chaîne|chaine|page|compte|profil|insta|instagram|tiktok|youtube|facebook|blog|site|newsletter|infolettre|podcast|twitch|story|stories|vidéo|vidéos|reel|reels|live|clip|son|morceau|titre|single|album|ep|boutique|vinted|annonce|annonces|post|publication|article|portfolio|soundcloud|spotify|linktree|bio|groupe|serveur|discord|channel)';
const notOrder =
  '!(le|la|du|de|ce|cet|son|sa|ton|ta|mon|ma|notre|au|en|pour|je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|les|leur|lui|y|un|une|des|quand|l)';
const post = '(post|posts|publication|tweet|annonce|message|vidéo|photo|story|article|page|affiche|événement)';

/** Requests for attention, votes, followers, shares, clicks, visits and money, in French. */
export const phrases: readonly NeedPhrase[] = [
  place(
    'abonnez-vous',
    [
      `${notOrder} (abonnez-vous|abonne-toi|abonnés-vous|abonnes-toi|abonnez vous) [(vite|tous|toutes|donc|aussi|svp|stp|maintenant|massivement)] [(à|sur)] [${mine}] [(nouvelle|petite|nouveau|petit)] [${somewhere}] [(youtube|insta|instagram|tiktok|twitch|facebook)]`,
      `(pensez|pense|n oubliez pas|n oublie pas|n hésitez pas|n hésite pas|oubliez pas|hésitez pas|merci) (à|de) (vous|t|te|m|me|nous) (abonner|suivre) [(à|sur)] [${mine}] [${somewhere}]`,
      `${notOrder} (suivez-moi|suivez-nous|suis-moi|suis-nous|followez-moi|follow-moi|follow me|followez moi|suivez moi|suivez nous|suivez (mon|notre|ma|cette|ce) ${somewhere})`,
    ],
    ['Abonnez-vous à ma chaîne !', 'Pensez à vous abonner', 'Suivez-nous !'],
    ['Il s’abonne à la gazette.', 'Je vous suis.'],
  ),
  place(
    'allez-voir',
    [
      `(allez|va|venez|viens|passez|passe|courez|foncez|filez|go) [(vite|tous|donc|aussi)] (voir|checker|check|écouter|regarder|lire|découvrir|visiter|liker|follow|suivre|jeter un oeil|jeter un œil|faire un tour|faire un saut|sur) [(à|sur)] (mon|ma|mes|notre|nos) [_] ${somewhere}`,
      `(jetez un oeil|jette un oeil|faites un tour|fais un tour|un petit tour) (à|sur) (mon|ma|mes|notre|nos) [_] ${somewhere}`,
      `${notOrder} (visitez|visite|checkez|checke|check|écoutez|streamez|stream|regardez|likez|like|découvrez|lisez) (mon|ma|mes|notre|nos) [_] ${somewhere}`,
      '(lien|le lien|tout est|infos|rdv|rendez vous) (en bio|dans ma bio|dans la bio|en story|dans ma story)',
      `(cliquez|clique) (ici|là|sur le lien|sur ce lien|sur mon lien|sur notre lien|dessus)`,
    ],
    ['Allez voir ma chaîne', 'Visitez notre site !', 'Lien en bio', 'Cliquez ici', 'Passe faire un tour sur mon blog'],
    ['Va voir ma mère.', 'Allez voir le film.', 'Regarde mon chat.'],
  ),
  favour(
    'votez-pour-nous',
    [
      `${notOrder} (votez|vote|voter) [(vite|tous|massivement|svp|stp|encore)] (pour|ici pour) (moi|nous|notre (projet|équipe|association|asso|commune|école|classe|candidat|candidate|startup|entreprise|boutique|groupe|film|photo|ville|village|idée|dossier|boulangerie|restaurant|chaîne|podcast)|mon (projet|film|groupe|podcast|entreprise|idée|fils|dossier|équipe|école)|ma (photo|vidéo|fille|boutique|classe|recette|candidature|chanson|ville))`,
      '(on|nous|j) [(a|avons|ai)] [(vraiment|encore|trop|grand|bien|juste|aussi)] (besoin|compte|comptons) [(de|sur)] (vos|tes|votre|ton) [(précieux|précieuses)] (votes|vote|voix|likes|like|partages|partage|clics|soutien|clic|abonnements|rt|vues)',
      '(votes|vote|concours|scrutin|sondage) [(ce|ferment|se|clos|clôturés|terminent)] * , (on|nous) [(a|avons)] besoin de (vous|toi)',
      '^ [(toujours|encore|grand|gros)] besoin de (vos|votre|tes|ton) (votes|vote|voix|likes|like|partages|partage|clics|soutien|abonnements|rt|vues|avis)',
      '!(pour) (un vote|une voix|un clic|deux clics|un petit clic|un petit vote|votre vote|vos votes|votre voix) [(pour (nous|moi)|svp|stp|compte|comptent|nous aide|m aide|suffit|et c est gagné)]',
    ],
    [
      'Votez pour nous !',
      'On a besoin de vos votes',
      'Fin des votes ce soir, on a besoin de vous',
      'Un clic pour nous',
    ],
    ['Votez pour la mairie ouverte.', 'Il vote pour moi ? Non.'],
  ),
  favour(
    'rt-apprecie',
    [
      '(rt|rts|retweet|retweets|partage|partages|repost|likes|like|commentaires) [(très|vivement|plus que|toujours|grandement)] (apprécié|appréciés|apprécies|apprécie|bienvenu|bienvenus|bienvenue|svp|stp|please|plz|merci|welcome|appreciated|sympa|obligatoire|conseillé)',
      `${notOrder} (partagez|partage|rt|retweetez|retweet|repartagez|relayez|relaye|relaie|diffusez|diffuse|likez|like|aimez|repostez|repost) (svp|stp|please|plz|merci|massivement|vite|un max|au maximum|au max|à fond|max|partout|autour de vous|autour de toi|ce ${post}|cette ${post}|la page|ma page|notre page|mon ${post}|notre ${post}|ma ${post}|et (likez|commentez|abonnez-vous|taguez))`,
      `^ (partagez|likez|retweetez|relayez|repostez|rt|diffusez) $`,
      `(pouvez vous|pourriez vous|peux tu|pourrais tu|merci de bien vouloir) (partager|relayer|liker|diffuser|reposter) (ce|cette|mon|ma|notre) ${post}`,
      '(merci|mercii) (de|pour) (partager|liker|relayer|retweeter|voter|vous abonner|vos partages|vos rt|vos likes|vos votes) !(ce moment|cette aventure|ces|hier)',
      '(merci de [bien] faire|à faire|faites|fais|faites le|fais le|faites la|fais la) tourner !(le|la|les|un|une|l|dans)',
      '(lâchez|lâche|laissez|laisse|mettez|mets|balancez) (un|vos|tes|des|plein de|ton|votre|un petit) (like|likes|pouce|pouces|pouce bleu|pouces bleus|j aime|coeur|cœur|com|commentaire|commentaires|rt|abo)',
    ],
    [
      'RT apprécié',
      'Pouvez-vous partager ce post ?',
      'Partagez svp',
      'Partagez au maximum !',
      'Lâche un like',
      'Merci de faire tourner',
    ],
    ['Faites tourner le plat.', 'Nous partageons le four.', 'Il partage sa table.', 'Le partage du pain'],
  ),
  favour(
    'besoin-de-likes',
    [
      '[(j ai|on a|nous avons|il nous|il me|je|on|nous)] [(vraiment|encore|juste|grand|bien)] (besoin|manque|cherche|recherche|veux|voudrais|faut|aimerais|souhaite|reste|plus que) [(d|de|plus|encore|juste|vite|avoir|atteindre|que|des|les|plus de)] [#] [(d|de|des|nouveaux|nouvelles|petits)] (likes|like|abonnés|abonnées|abos|abo|followers|follow|vues|partages|rt|retweets|votes|vote|clics|visibilité|j aime|commentaires|abonnements|subs|visites|signatures|signature|testeurs|testeuses|beta-testeurs|béta-testeurs|réponses|répondants|avis|précommandes|parrainages)',
      '(aidez|aide) (moi|nous) à (atteindre|avoir|dépasser|passer|arriver à|percer|gagner|monter|grandir|me faire connaître|nous faire connaître|faire connaître|remporter|obtenir)',
      '(soutenez|soutiens) (moi|nous|mon|ma|notre|nos) [(projet|page|chaîne|travail|petite entreprise|entreprise|film|campagne|musique|art|candidature)] [(sur|via) _]',
      '(financez|finance) (mon|notre|ma) (projet|film|album|livre|campagne|voyage|formation)',
      '(offrez moi un café|payez moi un café|mon tipeee|notre tipeee|sur tipeee|sur patreon|sur utip|sur paypal|paypal me|mon paypal|mon patreon|ko fi)',
    ],
    ['J’ai besoin de likes', 'Aidez-nous à remporter le concours', 'Il nous faut 50 votes', 'Soutenez-nous sur Tipeee'],
    [
      'J’ai besoin d’un plombier.',
      'Il nous reste une signature à scanner.',
      'Aide-moi à porter la table.',
      'Il faut du sel.',
    ],
  ),
  favour(
    'repondez-a-mon-sondage',
    [
      `${notOrder} (répondez|réponds|participez|participe) (à|au) [(mon|ma|notre|ce|cette|ces|mes|nos)] [(petit|petite|court|courte|rapide|grand|grande)] (sondage|questionnaire|enquête|étude|formulaire|quiz)`,
      '(remplir|compléter|remplissez|complétez|répondre|participer) [(à|au)] (mon|ma|notre|ce|cet|cette|nos|mes) [(petit|petite|court|courte|rapide)] (sondage|questionnaire|enquête|étude|formulaire)',
      '(oubliez pas|oublie pas|pensez|pense|merci|allez|venez|courez) [(vite|tous)] [(de|à)] voter [(pour (moi|nous|mon|ma|notre|nos) [_]|ici|en ligne)]',
      `${notOrder} (laissez|laisse|mettez|mets|donnez|donne|écrivez|écris|postez|poste) (nous|moi) [vite] (un|votre|ton|vos|des|une|#) [(petit|gentil|bel|bonne|petite)] (avis|note|étoiles|étoile|évaluation) [(google|sur (google|tripadvisor|facebook|_))]`,
      `${notOrder} (laissez|laisse|mettez|mets|donnez) (un|votre|ton) [(petit|gentil)] avis [(sur|google) [_]]`,
      '(merci de|merci de bien vouloir|pensez à) (remplir|compléter|répondre) [(à|au)] (le|au|ce|à ce|à cette) [_] (sondage|questionnaire|enquête|formulaire)',
      `(vous pouvez|tu peux|pouvez-vous|peux-tu|vous pourriez|quelqu un peut) [(svp|stp|tous)] (partager|relayer|liker|diffuser|reposter|voter) [(svp|stp)] [(ce|cette|mon|ma|notre) ${post}] !(la source|ta source|votre source|les sources|tes sources|vos sources|la recette|ta recette|votre recette)`,
      `${notOrder} (mettez|mets|donnez|donne) [nous] (#|cinq|5) étoiles [(à (notre|mon|ma|nos) [_]|svp|stp)]`,
      '(recommandez|recommande) (moi|nous) (sur linkedin|svp|stp|à vos amis|à tes amis)',
      '^ [(allez|svp|stp|et)] [(un|une)] (petit|petite|gros) (like|coup de pouce|partage|follow|abonnement|pouce|pouce bleu|rt|clic|abo) [(sur|pour|à) (ma|mon|notre|nos|mes|la) [_]]',
    ],
    [
      'Répondez à mon sondage svp.',
      'Merci de remplir ce questionnaire',
      'N’oubliez pas de voter pour mon projet',
      'Laissez-nous un avis Google !',
      'Vous pouvez partager ma vidéo ?',
      'Un petit like sur ma page ?',
      'Mettez 5 étoiles à notre appli',
    ],
    [
      'Il a répondu à mon sondage.',
      'Peux-tu partager la source ?',
      'Laissez-nous une place.',
      'Un petit coup de vent.',
      'Je vais voter dimanche.',
    ],
  ),
  place(
    'achetez-mon-livre',
    [
      `^ [(allez|svp|stp)] (achetez|achète|commandez|commande|précommandez|précommande|streamez|stream|téléchargez|télécharge|offrez) (mon|ma|mes|notre|nos) [(nouveau|nouvelle|premier|dernier|nouvel)] (livre|roman|ebook|recueil|bd|album|single|ep|morceau|titre|formation|programme|appli|application|jeu|merch|livres|produits|créations|bijoux)`,
      `${notOrder} (rejoignez|rejoins|intégrez) (mon|notre|le|ma|la) [(nouveau|petit|nouvelle)] (groupe|serveur|canal|communauté|discord|chaîne|club) [(facebook|whatsapp|telegram|discord|privé|privée)]`,
      `${notOrder} (inscrivez-vous|inscris-toi|inscrivez vous) [(vite|tous)] (à|sur) (ma|notre) [(nouvelle|petite)] (newsletter|infolettre|lettre|liste|chaîne)`,
    ],
    ['Achetez mon livre !', 'Rejoignez mon groupe Facebook', 'Inscrivez-vous à ma newsletter'],
    ['J’ai acheté mon livre.', 'Inscrivez-vous à la chorale.'],
  ),
  favour(
    'aidez-nous-a-y-arriver',
    [
      '(aidez|aide) (moi|nous) à (atteindre|gagner|financer|boucler|réaliser|décrocher|franchir|dépasser) (mon|ma|mes|notre|nos|ce|cet|les) (objectif|objectifs|projet|rêve|rêves|campagne|cagnotte|# _|palier|concours|prix)',
      '(tout|toute|chaque) [(petit|petite)] (partage|rt|soutien|vote|don|coup de pouce|relais) (est|sera|serait) (le|la|les) (bienvenu|bienvenue)',
      '(je suis|on est|nous sommes|suis) à la recherche (d investisseurs|de sponsors|de partenaires|de mécènes|de fonds|d abonnés|de financements|de followers)',
      '(chaque|toute) (voix|vote|partage|clic|like) compte !(dans|chez|au|aux|à|en|autant)',
    ],
    [
      'Aidez-moi à atteindre mon objectif.',
      'Tout partage est le bienvenu.',
      'Je suis à la recherche d’investisseurs.',
      'Chaque voix compte',
    ],
    ['Aidez-moi à porter ce buffet.', 'Tout le monde est le bienvenu.', 'Je suis à la recherche d’un plombier.'],
  ),
  nothing(
    'merci-d-avance',
    [
      '(merci|mercii|mrc|merciii) [(d avance|par avance|beaucoup|à tous|à toutes|les amis|infiniment|à vous|pour (nous|moi|tout|votre aide|votre soutien|l aide|le soutien))]',
      '(bonjour|bonsoir|salut|coucou|hello|hey|yo|svp|stp|s il vous plaît|s il te plaît|please|plz|allez|à tous|les amis|les gars|les copains|la team|tout le monde|tlm|les filles|mes amis|chers amis)',
      '(ça|cela|ce) (ne|prend|me|nous|m|coûte|vous|te|serait) * (prend|secondes|minute|seconde|rien|aide|aiderait|ferait plaisir|super sympa|gentil|sympa|important)',
      '(c est|très|vraiment) (important|gratuit|rapide|simple|urgent) [(pour (moi|nous))]',
      '(on|je|nous) (compte|comptons) sur (vous|toi)',
      '(je suis|moi c est|on est|nous sommes) [(un|une|nouveau|nouvelle|petit|petite|jeune|des)] (jeune|nouveau|nouvelle|rappeur|rappeuse|chanteur|chanteuse|artiste|youtubeur|youtubeuse|streamer|streameuse|débutant|débutante|ici|créateur|créatrice)',
      '(on|je|nous) (vous|t|te) (aime|adore|embrasse|attend|attendons|aimons)',
      '(concours|vote|votes|finale|campagne|scrutin) [_] (se termine|finit|termine|se terminent|ferme|ferment|sont ouverts|est ouvert|sont encore ouverts) [_] [_]',
      '(nous sommes|on est|je suis) [(nominés|nominées|nominé|nominée|finaliste|finalistes|en finale|en lice|sélectionnés|sélectionné|candidats|candidat|candidate)] [(au|aux|à|pour|du)] [_] [_]',
      '(vite|c est parti|c est par ici|par ici|en avant|go|let s go|on y croit|on lâche rien|dernière ligne droite)',
    ],
    ['Merci d’avance', 'Ça prend deux secondes', 'On compte sur vous', 'Je suis un jeune rappeur'],
    ['Le pain est cuit.', 'Compte les pains.'],
  ),
];
