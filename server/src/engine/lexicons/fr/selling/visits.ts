import type { SellingCue } from '../../../language/selling/cue.ts';

/** Calls to go and look, to follow, to sign up: weak by themselves, plain beside a product or a link. */
export const visits: readonly SellingCue[] = [
  {
    id: 'en-savoir-plus',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '^ [pour] en savoir plus',
      '(pour|afin d) en savoir (plus|davantage)',
      '(plus d|toutes les|infos|plus de) (infos|informations|détails|renseignements) [ici|sur|:|par ici|en bio|en dm|en mp|au|et (inscription|inscriptions|réservation|réservations|billetterie)]$',
      '(lire|lisez|découvrez|retrouvez|voir) (la suite|l article|le replay|le programme|tous les détails|toutes les infos) (sur|ici|:|en|dans)',
    ],
    hits: ['Pour en savoir plus : https://a.example', 'Plus d’infos ici'],
    misses: ['J’en sais plus que lui.', 'Il demande des infos au guichet.'],
  },
  {
    id: 'decouvrez',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '!(vous|n|ne) (découvrez|explorez|retrouvez) !(moi|vous)',
      '^ (découvre|explore) (le|la|les|comment|notre|nos|mon|ma|mes|l|tout|un|une)',
      '(à découvrir|à retrouver) (sur|dans|en|chez|ici|dès|sans)',
      '(venez|viens|viendez) * (découvrir|tester|essayer|déguster|nous voir|nous rencontrer|nous retrouver|en profiter)',
    ],
    hits: ['Découvrez la recette de nos pains', 'À retrouver en boutique', 'Venez vite déguster'],
    misses: ['Il découvre la mer.', 'On a tout essayé.'],
  },
  {
    id: 'visitez',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '!(vous|n|ne) (visitez|consultez|parcourez) (notre|nos|mon|le|la|www|https|le site)',
      '(rdv|rendez-vous|direction|allez|va|faites un tour|connectez-vous|cliquez|foncez) (sur|vers) * (site|page|boutique|lien|profil|plateforme|chaîne|appli|application|blog|https|www)',
      '(sur|via) (notre|mon) (site|page|boutique|profil|compte|chaîne|plateforme|appli|application|e-shop|instagram|facebook)',
    ],
    hits: ['Visitez notre site', 'Rendez-vous sur notre page', 'Tout est sur mon profil'],
    misses: ['Vous visitez souvent ce musée ?', 'Le site est en travaux.'],
  },
  {
    id: 'testez',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '!(vous|n|ne|si vous|les|je|il|elle|on|qui) (testez|essayez|goûtez|adoptez|téléchargez|installez|activez|démarrez|demandez|obtenez|recevez|économisez) !(de|pas|plus|d|donc de)',
      '^ (teste|essaie|essaye|télécharge|installe|adopte|goûte|rejoins|obtiens|reçois|démarre) (le|la|les|gratuitement|dès|notre|nos|mon|ma|vite|maintenant|ton|ta|l|un|une)',
      '!(je|il|elle|on|qui) (fais|faites) le (test|quiz|diagnostic)',
    ],
    hits: ['Testez-la chez vous', 'Téléchargez le guide', 'Fais le test'],
    misses: ['Essayez de dormir.', 'Je teste un pain.'],
  },
  {
    id: 'suivez-nous',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '!(vous|ne|n) (suivez|rejoignez|retrouvez|likez|ajoutez) (nous|moi|notre|la page|ma page|mon|nos|mes)',
      '^ (suis-moi|rejoins-nous|rejoins-moi|suis-nous|rejoins la|rejoins le)',
      '(abonnez-vous|abonne-toi|abonnez vous|abonne toi|pensez à vous abonner|activez (la cloche|les notifications))',
    ],
    hits: ['Suivez-nous sur Instagram', 'Abonnez-vous à la lettre'],
    misses: ['Ils nous suivent.', 'Je suis moi aussi fatigué.'],
  },
  {
    id: 'inscrivez-vous',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(inscris-toi|inscrivez-vous|inscrivez vous|pré-inscrivez-vous|préinscrivez-vous|inscrivez-en) * (ici|maintenant|vite|dès|avant|sur|via|gratuitement|en ligne|par|au|:|à)',
      '(inscription|inscriptions|réservation|réservations|billetterie|billets|infos) [et (réservation|réservations|inscription|inscriptions)] [gratuite|obligatoire|ouverte|ouvertes] [:|sur|via|ici|en|au|par|➡️|→|👉] $',
      '(sessions|places|stages|ateliers|dates|créneaux|inscriptions|réservations) (ouvertes|ouverts|disponibles|à venir|# ouvertes) (à|pour|en|l|sur|dès)',
      '(je m inscris|je réserve|je commande|j en profite|je teste|je télécharge|je découvre|j achète|je participe) !(quand|pas|si|plus|encore|à la|au)',
    ],
    hits: ['Inscrivez-vous avant lundi', 'Sessions ouvertes à tous', 'Je m’inscris'],
    misses: ['Je me suis inscrite hier.', 'Les places étaient chères.'],
  },
  {
    id: 'contact-ecrivez',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '(contactez|appelez|écrivez|envoyez|laissez|appelle|écris|envoie) (nous|moi|un|une) [un|une|votre|ton] * (message|mp|dm|mail|email|sms|whatsapp|devis|info|infos|conseil)',
      '(en|par) (mp|dm|message privé|messages privés|whatsapp|inbox|privé) !(avec|de ma|de mon)',
      '(dm|mp|messages privés|whatsapp) (ouverts|ouvert|pour|:)',
      '(prenez|prends|prendre) (contact|rdv|rendez-vous) (avec nous|avec moi|en ligne|ici|dès|sur|au)',
    ],
    hits: ['Écrivez-moi un message', 'Tarifs en MP', 'Prenez contact avec nous'],
    misses: ['Il écrit à sa mère.', 'J’ai pris rendez-vous chez le médecin.'],
  },
  {
    id: 'lien-fleche',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '(lien|liens|link) (ci-dessous|en dessous|en bas|dans le profil|en profil|dans la description|en description|en commentaire|en commentaires|dans les commentaires|dans le premier commentaire|en premier commentaire|en story|de réservation|d inscription|ici|juste ici|par ici|👇)',
      '(c est|ça se passe|rdv|tout est|cliquez|clique) (par ici|juste ici|ici|en bio|👇|👉|juste là|là)',
      '(en un clic|cliquer) (ici|sur)',
      '^ (par ici|c est ici|lien)',
    ],
    hits: ['Lien en commentaire', 'Ça se passe ici', 'Lien ci-dessous'],
    misses: ['Le lien qui nous unit.', 'Je passe ici souvent.'],
  },
  {
    id: 'venez-nombreux',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '(venez nombreux|venez nombreuses|on vous attend|nous vous attendons|nous vous accueillons|on vous accueille|vous attendent|vous attend)',
      '(ouvert|ouverte|ouverts) (du lundi|du mardi|tous les jours|7 j 7|ce dimanche|ce samedi|non stop|non-stop|de #)',
      '(retrouvez|rejoignez|rencontrez) nous (sur|au|à|le|ce|du|dans|stand)',
    ],
    hits: ['Venez nombreux', 'Ouvert tous les jours', 'Retrouvez-nous au marché'],
    misses: ['Le chat attend.', 'La porte est ouverte.'],
  },
  {
    id: 'soutenez',
    cue: 'call',
    weight: 0.4,
    pattern: [
      '(soutenez|soutiens|financez|participez à|contribuez à) (notre|mon|nos|mes|la campagne|le projet) * (projet|campagne|ulule|kickstarter|cagnotte|crowdfunding|chaîne|boutique|travail|lancement)',
      '(campagne|financement|prévente) (ulule|kickstarter|kisskissbankbank|participatif|participative)',
    ],
    hits: ['Soutenez notre projet', 'Notre campagne Ulule'],
    misses: ['Je soutiens mon voisin.'],
  },
  {
    id: 'rejoignez',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '!(vous|ne|n) (rejoignez|rejoins|intégrez|intègre) (notre|la|le|les|mon|une|un|plus de|nos|l|#|déjà) * (communauté|programme|liste|aventure|club|formation|équipe de|entreprises|utilisateurs|groupe|newsletter|waitlist|bêta|beta|clients|dirigeants|femmes|promotion|session)',
    ],
    hits: ['Rejoignez notre communauté', 'Rejoins la liste'],
    misses: ['Rejoignez la rive.'],
  },
];
