import type { SellingCue } from '../../../language/selling/cue.ts';

/** Essais, réservations, commandes : ce à quoi un brouillon de boutique ou de service appelle. */
export const essais: readonly SellingCue[] = [
  {
    id: 'credits-offerts',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '¤ (offert|offerts|de crédit|de crédits|de bonus|de remise)',
      '(crédits|crédit|mois|jours|heures|séances) (offerts|offert|gratuits|offertes)',
      '(sans|aucune) (cb|carte|carte bancaire|carte de crédit|inscription|abonnement|compte) [requise|nécessaire|requis|à créer]$',
      '(zéro|0) (engagement|obligation|frais|abonnement)',
    ],
    hits: ['3 € de crédit à l’ouverture', 'Sans carte bancaire', 'Zéro engagement'],
    misses: ['Il part sans crédit.', 'On joue aux cartes.'],
  },
  {
    id: 'commande-et-livraison',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(pré-commande|précommande|commande|commandes|pré-commandes|précommandes) [obligatoire|possible|ouverte|ouvertes] (obligatoire|du lundi|du mardi|du mercredi|du jeudi|du vendredi|du dimanche|avant (le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#)|jusqu|possible)',
      '(pré-commande|précommande|pré-commandes|précommandes) [obligatoire|possible|ouverte|ouvertes] :',
      '^ (livraison|livraisons|retrait|click and collect|à emporter|sur place) (:|le|du|à domicile|en|sur|partout|possible|et|ou|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    ],
    hits: ['Pré-commande : du lundi au jeudi', 'Livraison le vendredi'],
    misses: ['Ma commande est en retard.', 'La livraison a échoué.', 'On la lance par cette commande :'],
  },
  {
    id: 'a-votre-tour',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ [et si] (vous aussi|toi aussi|à votre tour|à ton tour|votre tour|ton tour) [,]',
      '(prêt|prête|prêts|prêtes|envie) (à|de|d) (plonger|vous lancer|te lancer|passer à|tester|essayer|démarrer|transformer|en savoir plus|franchir le pas|gagner du temps|reprendre le contrôle)',
      '(remplissez|remplis|complétez) (le|notre|ce) (formulaire|questionnaire)',
      '(fais|faites) (le test|le calcul)',
    ],
    hits: ['Vous aussi, lancez-vous', 'Prêt à tester ?', 'Remplissez le formulaire'],
    misses: ['Le tour de France passe ici.', 'Il est prêt à partir.', 'Faites glisser pour voir la suite'],
  },
  {
    id: 'demo-sur-demande',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '(dm|mp|message|mail|contactez-moi|écris-moi|écrivez-moi) (pour|si) (une démo|un devis|un audit|une démonstration|un essai|en savoir plus|en parler|tester|réserver|t inscrire|vous inscrire|une démo)',
      '(demandez|demande|réservez|réserve|planifions|prenez) (une|votre|ta|un) (démo|démonstration|audit|essai|appel découverte|rendez-vous découverte)',
      '(je|on) (te|vous) (montre|fais|fait) (une démo|en # min|en # minutes|ce que)',
      '(date|dates|lien|programme) et (inscription|inscriptions|lien d inscription) (en commentaire|en bio|ici|en dm)',
    ],
    hits: ['DM pour une démo', 'Réservez une démo', 'Date et inscription en commentaire'],
    misses: ['Il m’a montré une démo ratée hier.', 'Message pour Paul.'],
  },
  {
    id: 'c-est-gratuit',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ [et] [c est] [totalement|entièrement] gratuit $',
      '(en|de) version gratuite',
      '(gratuitement|gratuite|gratuit) (pour commencer|pendant|dès|jusqu à|sans limite|et sans)',
      '(tous|toutes) (gratuits|gratuites) $',
    ],
    hits: ['Et c’est gratuit.', 'Gratuit pour commencer', 'En version gratuite'],
    misses: ['Le parking était gratuit dimanche pour les riverains.'],
  },
  {
    id: 'envoie-et-recois',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '(envoie|envoyez|dépose|déposez|colle|collez|importe|importez) [nous] * (et|:|,) [vous|tu] (reçois|recevez|récupère|récupérez|obtiens|obtenez)',
      '(télécharge|téléchargez|essaie|essayez|teste|testez|installe|installez|adopte|adoptez|rejoins|rejoignez) _ (et|maintenant|dès|gratuitement|sur|!)',
      '(on|nous) (te|vous|l|s) (le|la|les|en|) (corrige|occupe|répond|rappelle|livre|installe|prépare) ',
    ],
    hits: ['Envoie ta photo et reçois la correction', 'Téléchargez Nuba maintenant', 'On te le corrige'],
    misses: ['Il envoie une lettre et attend.', 'On rit.'],
  },
  {
    id: 'tant-de-gratuit',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '# (recherches|analyses|crédits|essais|projets|pages|messages|exercices|documents|photos) (gratuites|gratuits|offertes|offerts) [par (jour|mois|semaine)]',
      '(niveau|plan|forfait|pack|compte|version) (# |)(gratuit|gratuite|free)',
      '(100 %|100%|entièrement|totalement) (gratuit|gratuite|gratuits|gratuites)',
    ],
    hits: ['3 essais gratuits par jour', 'Le plan gratuit', 'Entièrement gratuit'],
    misses: ['Un acte gratuit.', 'Trois pages illisibles.'],
  },
  {
    id: 'bouton-gratuit',
    cue: 'offer',
    weight: 1,
    pattern: ['^ (essayer|tester|commencer|démarrer|s inscrire|télécharger) (gratuitement|sans frais) [.|!] $'],
    hits: ['Essayer gratuitement.', 'Commencer gratuitement'],
    misses: ['Essayer encore.', 'Il faut essayer gratuitement avant de dire oui.'],
  },
  {
    id: 'bouton',
    cue: 'call',
    weight: 0.8,
    pattern: ['^ (essayer|tester|s inscrire|réserver|commander|profiter) (maintenant|dès maintenant|en ligne) [.|!] $'],
    hits: ['Réserver en ligne', 'Commander maintenant'],
    misses: ['Réserver une table pour huit.', 'Commander en ligne me fait peur.'],
  },
];
