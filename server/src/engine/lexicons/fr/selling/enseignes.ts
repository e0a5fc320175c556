import type { SellingCue } from '../../../language/selling/cue.ts';

const entrusted =
  '(votre bien|votre maison|votre projet|votre site|votre communication|votre comptabilité|votre image|vos clés|vos réseaux|vos réseaux sociaux|vos travaux|votre jardin|votre mariage|votre événement|votre recrutement|vos recrutements|la gestion de)';

/** Ce que dit une enseigne de plus près : ce qu’on lui confie, ce qui est fourni, sous combien de temps elle répond. */
export const enseignes: readonly SellingCue[] = [
  {
    id: 'confier-votre-bien',
    cue: 'call',
    weight: 0.8,
    pattern: [
      `(confier|confiez|confie|confiez-nous|confiez-moi|déléguez|déléguer) ${entrusted}`,
      '^ c est le moment (de|d) (réserver|commander|vous inscrire|t inscrire|vous équiper|estimer votre|vendre votre|rénover votre)',
      '^ (demandez|demande) (un|votre|ton) (chiffrage|métré|avis de valeur|passage)',
      '^ (voir|regarder|réserver|demander|essayer) (la démo|une démo|la démonstration|notre démo)',
    ],
    hits: ['Confiez votre jardin à nos équipes', 'Voir la démo', 'Demandez un chiffrage'],
    misses: ['Ils confient leurs enfants.', 'C’est le moment de semer.', 'J’ai vu la démo.'],
  },
  {
    id: 'vous-ne-payez-rien',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(vous|tu) ne (payez|paies|payes|déboursez) (rien|pas un centime|pas un sou|que si|qu en cas)',
      '(avis de valeur|chiffrage|déplacement|passage|état des lieux) (offert|gratuit|offerts)',
      '^ (cours|séance|leçon|atelier) d essai (en|le|dès|à|gratuit|gratuite|offert|offerte|possible|:)',
      '(matériel|casque|antivol|fournitures|tapis|tablier|équipement|combinaison|planche) [et _] (fourni|fournis|fournie|fournies|inclus|compris|comprise) $',
    ],
    hits: ['Pas de résultat ? Vous ne payez rien', 'Casque et antivol fournis', 'Cours d’essai en juin'],
    misses: ['Ne payez rien avant.', 'Le matériel fournit un appui.', 'Un essai en juin'],
  },
  {
    id: 'paiement-par-carte',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      'paiement (par carte|en plusieurs fois|en # fois|en trois fois|en quatre fois|en deux fois|sans contact|par twint|par interac) (accepté|possible|disponible)',
      '^ (vide-atelier|vide-boutique|grand déstockage|déstockage|braderie de) ',
      '^ location de (vélos|vélo|voitures|camions|paddles|canoës|kayaks|skis|matériel|bateaux|salles|sonos|tentes)',
      '(on|nous) (passe|passons|vient|venons) (chez|à) (vous|domicile|votre domicile) (sous|en moins|gratuitement|pour un devis)',
      '(box|coffret|collection|capsule) * (est|sont) (dévoilée|dévoilé|arrivée|arrivé|de retour|enfin là|en ligne|en boutique)',
    ],
    hits: ['Paiement en trois fois possible', 'Location de kayaks', 'On passe chez vous sous huit jours'],
    misses: ['Le paiement a échoué.', 'La location est finie.', 'On passe chez vous vers 9 h.'],
  },
  {
    id: 'je-reponds-sous-deux-jours',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(je|nous|on) [vous|te] (réponds|répondons|répond|rappelle|rappelons|recontacte|recontactons) (sous|en moins de|dans les) (# [h|heures|jours|minutes]|#h|l heure|la journée)',
      '(je|nous) (rédige|rédigeons|traduis|traduisons|illustre|photographie|filme|développe|développons|conçois|concevons|crée|créons) [_] pour (les|des|vos) (pme|tpe|marques|artisans|entreprises|associations|commerces|indépendants|entrepreneurs|agences|thérapeutes)',
      '(mon|notre) (carnet de commandes|planning|agenda) [de _|d _] (se remplit|est presque plein|est bientôt plein|se remplit vite)',
      '(nos|notre) (conseillers|conseillères|équipe|équipes|experts|techniciens) (s occupe|s occupent|se charge|se chargent) (de|du|des|d)',
    ],
    hits: ['Je réponds sous 48 h', 'Je rédige pour les PME', 'Mon carnet de commandes se remplit'],
    misses: ['Je réponds sous la douche.', 'Mon agenda est perdu.', 'Nous rédigeons pour la presse.'],
  },
  {
    id: 'streamez',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ (streamez|stream) ',
      '(ajoutez|ajoute) (le|la|les) à (vos|ta|tes) (playlist|playlists)',
      '(mon|notre|mon premier|notre premier|l|le nouvel|le nouveau) (ep|album|single|clip) est (dehors|sorti|disponible|en ligne|en précommande)',
    ],
    hits: ['Ajoutez-le à vos playlists', 'Notre premier single est sorti'],
    misses: ['Le stream a coupé.', 'L’album est rayé.'],
  },
];
