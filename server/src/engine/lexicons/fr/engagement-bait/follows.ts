import { baitOf } from '../../../language/appeals/cue.ts';
import { orders } from './orders.ts';

const follow = baitOf('follow');

const account =
  '(chaîne|chaine|page|compte|profil|insta|instagram|tiktok|youtube|twitch|channel|facebook|compte insta|chaîne youtube|page facebook|compte tiktok)';
const subscribe = [
  'abonnez-vous|abonner-vous|followez|follow|abonnés-vous',
  'abonne-toi|abonnes-toi|abonne toi|follow',
] as const;
const followMe = [
  'suivez-moi|suivez-nous|suivez la page|suivez ce compte|suivez ma page|suivez notre page|suivez mon compte|suivez notre compte|rejoignez-moi|rejoignez-nous',
  'suis-moi|suis-nous|suis la page|suis ce compte|suis ma page|suis mon compte|rejoins-moi|rejoins-nous|suis notre page',
] as const;
const more =
  '(plus|davantage|d autres|encore plus|ne rien (rater|manquer|louper|perdre)|ne (rater|manquer|louper|pas [(le|la|les)] (rater|manquer|louper))|la suite|voir la suite|découvrir la suite|recevoir (plus|mes)|des (astuces|conseils|idées|recettes|tips|contenus)|tes (astuces|conseils|tips)|mes (astuces|conseils|tips)|soutenir|me soutenir|nous soutenir|m aider|nous aider)';

/** What hubs of pictures hold out to those who follow them. */
const hoping = '(pour (avoir|tenter|saisir) [(une|votre|ta|la)] [chance] (d|de))';
const shown =
  '(être (repartagé|repartagée|repartagés|repartagées|reposté|repostée|repostés|partagé|partagée|partagés|mis en avant|mise en avant|sélectionné|sélectionnée|sélectionnés|publié ici|à l honneur)|gagner|apparaître sur notre)';

/** Followers for their number. */
export const follows = [
  follow(
    'abonne-toi-pour',
    [
      ...orders(
        ...subscribe,
        `[(vite|maintenant|ici|à la page|à ma page|à la chaîne|à ma chaîne|à notre page|à mon compte|à mon profil|moi)] pour ${more}`,
      ),
      ...orders(
        ...subscribe,
        '(si (tu|vous|ça|t|ce)|et (active|activez|like|likez|partage|partagez|commente|commentez))',
      ),
    ],
    ['Abonne-toi pour plus d’astuces.', 'Abonnez-vous si ça vous parle', 'Abonnez-vous et activez la cloche'],
    ['Abonnez-vous pour dix euros par an.', 'Il s’abonne pour lire.'],
  ),
  follow(
    'abonne-toi-a-ma-chaine',
    [
      ...orders(
        ...subscribe,
        `(à|a|sur|ma|à ma) [(ma|notre|la|mon|notre)] [(petite|petit|nouvelle|nouveau)] ${account}`,
      ),
    ],
    ['Abonnez-vous à ma chaîne', 'Abonne-toi à notre page', 'Abonnez-vous sur YouTube'],
    [
      'Abonnez-vous à la bibliothèque.',
      'Elle s’abonne à ma chaîne.',
      'Pour savoir où il s’arrête, abonnez-vous à cette page Facebook.',
    ],
  ),
  follow(
    'abonne-toi',
    [
      ...orders(...subscribe, '[(svp|stp|merci|maintenant|vite|tous|moi|les gars|la team)] $'),
      ...orders('follow|followez', 'follow', '(me|moi|nous|us) [(svp|stp|merci)] $'),
    ],
    ['Abonne-toi !', 'Merci, abonnez-vous svp', 'Follow moi'],
    ['Il faut que tu t’abonnes.', 'Le follow-up de lundi.'],
  ),
  follow(
    'suivez-moi-pour',
    [
      ...orders(...followMe, `[(ici|vite|sur _|sur _ _|maintenant|aussi)] pour ${more}`),
      ...orders(...followMe, '(si (tu|vous|ça|t|ce sujet)|et (active|activez|like|likez))'),
    ],
    ['Suivez-moi pour ne rien rater', 'Suis-nous sur Insta pour plus d’idées', 'Suivez-moi si ce sujet vous parle'],
    ['Suivez-moi, c’est par ici.', 'Suivez-nous pour la visite guidée.'],
  ),
  follow(
    'suis-nom-pour',
    [
      ...orders(
        'suivez',
        'suis',
        `_ [_] [_] pour (plus de|plus d|d autres|davantage|ne rien (rater|manquer)|encore plus) !(loin|tard)`,
      ),
      '(🔔|➕|👉|💡|✅) (suivez|suis|abonnez-vous|abonne-toi|follow) [(moi|nous|la page|cette page|notre page|ma page|mon compte|notre compte)]',
    ],
    ['Suivez Marie Dupont pour plus de conseils', '🔔 Abonne-toi', '➕ Suis-moi pour la recette'],
    ['Suivez le sentier pour aller plus loin.', '👉 Suivre le lien'],
  ),
  follow(
    'pour-etre-partage',
    [
      `!(nous|je|j|il|elle|on|qui) (suivez-nous|abonnez-vous|abonne-toi|suis-nous|(suivez|suis) (@_|(notre|la|le) (page|compte|galerie|communauté))) * * * ${hoping} ${shown}`,
      `(${hoping.slice(1, -1)}|(pour|envie d)) ${shown} [,] [il suffit de] (suivez|suivez-nous|abonnez-vous|abonne-toi|suis-nous|taguez-nous|tague-nous|identifiez-nous|nous suivre)`,
    ],
    [
      'Abonnez-vous et utilisez notre hashtag pour avoir une chance d’être repartagé',
      'Suivez @lakeside pour tenter d’être mis en avant',
      'Pour être repartagé, suivez-nous',
    ],
    ['Envoyez deux photos pour tenter d’être publié.', 'Suivez les étapes du manuel pour tenter de gagner.'],
  ),
  follow(
    'suivez-nous-sur',
    [
      ...orders(
        'suivez-moi|suivez-nous|rejoignez-nous|retrouvez-nous',
        'suis-moi|suis-nous|rejoins-nous',
        '[(aussi|vite|donc)] sur (instagram|insta|ig|tiktok|facebook|fb|youtube|twitter|x|linkedin|snap|snapchat|threads|twitch|les réseaux|nos réseaux) [et _] $',
      ),
    ],
    ['Suivez-nous sur Instagram !', 'Suis-moi sur TikTok'],
    ['Suivez-nous sur le sentier.', 'Retrouvez-nous sur le marché.'],
  ),
  follow(
    'n-oubliez-pas-de-vous-abonner',
    [
      'merci de (vous|t) abonner',
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|hésitez pas|hésite pas|n hésitez pas|n hésite pas) [(de|à|a|d)] [(me|nous|vous|te|t|m)] (abonner|follow|suivre|activer la cloche|activer les notifications|activer les notifs) !(le|la|les|des|un|une|dans|jusqu|à la lettre|à la newsletter|à l infolettre|au blog|à ce blog|au flux)',
      '!(qui|que|il|elle|on|tu|vous|l|les|je|nous) (allez|va|venez|viens) ((me|nous|vous|te|t|m) (abonner|follow|suivre)|activer (la cloche|les notifications|les notifs)) !(le|la|les|des|un|une|dans|jusqu|à la lettre|à la newsletter|à l infolettre|au blog|à ce blog|au flux)',
    ],
    ['Pensez à vous abonner.', 'N’oublie pas de t’abonner', 'Hésitez pas à me suivre !', 'Merci de vous abonner'],
    [
      'Merci de me suivre depuis neuf ans.',
      'Pense à suivre le plan.',
      'N’hésitez pas à vous abonner au blog pour savoir quand tout ouvrira.',
      'Allez suivre la course.',
      'Venez me voir.',
      'Le chapitre qui va suivre est plus court.',
    ],
  ),
  follow(
    'rejoins-la-communaute',
    [
      ...orders(
        'rejoignez|intégrez',
        'rejoins|intègre',
        '(ma|notre|la|les) [(grande|petite|belle)] (communauté|famille|team|tribu|# [000]) ((de|d|qui compte|qui rassemble|déjà) [(plus de|déjà|près de)] # [000] [(abonnés|membres|personnes|followers|abonnées)]|(de|d|des) [(nos|mes)] (abonnés|abonnées|followers|fans)|et (likez|like|partagez|partage|abonnez|abonne|activez|active))',
      ),
      ...orders(
        'connectez-vous|ajoutez-moi|connectons-nous|ajoutez moi',
        'connecte-toi|ajoute-moi|connecte toi',
        '[(avec moi|à moi|ici|sur linkedin|à mon réseau)] pour (plus|davantage|ne rien|suivre|d autres|découvrir|recevoir)',
      ),
    ],
    ['Rejoins notre communauté de 12 000 abonnés', 'Connectez-vous avec moi pour plus de conseils'],
    ['Rejoins la famille au parc.', 'Connectez-vous pour payer.'],
  ),
  follow(
    'active-la-cloche',
    [
      '!(j|je|elle|il) (activez|active|cliquez sur|clique sur|actives) [toutes] (la cloche|la petite cloche|ta cloche|les notifications|les notifs|la 🔔|suivre|s abonner|le bouton suivre|le bouton s abonner) !(du|de l|des|dans|push|système|pour voir|pour afficher|pour ouvrir|pour accéder|pour consulter|pour retrouver|en haut|en bas|à droite|à gauche)',
    ],
    ['Active la cloche 🔔', 'Cliquez sur s’abonner', 'Activez les notifs !'],
    [
      'Une cloche sonne.',
      'J’active les notifications du calendrier.',
      'Active les notifications push de l’appli.',
      'Cliquez sur la cloche pour voir les tâches.',
    ],
  ),
  follow(
    'plus-que-dix-abonnes',
    [
      '(besoin|manque|reste|plus que|encore|bientôt|presque) [(de|que|d|les|plus que)] # [000] (abonnés|abonnées|followers|abos) !(à|ont|qui|sont|par)',
      '(on|j|je) (veux|veut|voudrais|aimerais|espère|essaie|cherche) * (atteindre|arriver à|avoir|passer) [(les|à|des|plus de)] [#] [000] (abonnés|abonnées|followers|abos)',
      // A number that is reached begs for nothing.
      '!(le|la|du|au) (cap|barre) des # [000] (abonnés|abonnées|followers|likes|vues) !(franchi|franchie|passé|passée|atteint|atteinte|dépassé|dépassée|ce matin|hier|est|a|merci)',
      '(cap|barre) des # [000] (abonnés|abonnées|followers|likes|vues) (avant|d ici|ce soir|aidez|aide)',
    ],
    ['Plus que 12 abonnés', 'Je voudrais atteindre les 500 abonnés', 'La barre des 1 000 abonnés avant Noël'],
    ['Il a 30 abonnés.', 'Encore 3 abonnés ont résilié.'],
  ),
  follow(
    'va-voir-ma-chaine',
    [
      '(allez|va|venez|viens|passez|passe|faites un tour|fais un tour|jetez un oeil|jette un oeil|go) [(voir|checker|check|faire un tour|jeter un oeil|faites un tour|visiter|découvrir)] (sur|à|voir|checker|check) [(ma|mon|notre)] (ma|mon|notre) [(petite|petit|nouvelle|nouveau)] (chaîne|chaine|compte|profil|insta|tiktok|page facebook|page insta|youtube|twitch|channel|bio)',
      '(check|checkez|checke|visitez|visite) (ma|mon|notre) [(petite|petit|nouvelle|nouveau)] (chaîne|chaine|compte|profil|insta|tiktok|page|youtube|twitch|channel) !(github|gitlab|codeberg|de contact|contact|d accueil|dédiée|sur le site|pour plus|pour en savoir|pour consulter|pour lire)',
    ],
    ['Allez voir ma chaîne !', 'Checke mon profil', 'Passe faire un tour sur mon insta'],
    ['Va voir ma mère.', 'Passe sur ma terrasse.'],
  ),
];
