import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Closing the talk with a shrug, a threat or half an excuse. */
export const closing: readonly DefensivePhrase[] = [
  {
    id: 'je-vous-bloque',
    kind: 'dismissal',
    pattern:
      '(je|nous|on) (vous|te) (bloque|bloquons|bannis|bannissons|blacklist) !(une|un|la|le|les|deux|trois|des|ce|cette|vos|tes|#|pour|l)',
    hits: ['Je vous bloque.', 'Bon, je te bloque direct.'],
    misses: ['Je te bloque une place.', 'La neige nous bloque.'],
  },
  {
    id: 'rien-a-faire-de',
    kind: 'dismissal',
    pattern:
      '(rien à (faire|foutre|cirer|battre|péter)|strictement rien à faire|moque éperdument|contrefous|tamponne) de (vos|tes|votre|ton|ta|ce que (vous|tu))',
    hits: ['J’en ai rien à faire de votre note.', 'On n’en a rien à cirer de ce que vous pensez.'],
    misses: ['Il n’a rien à faire demain.'],
  },
  {
    id: 'proces',
    kind: 'dismissal',
    pattern: [
      '(allez|va|partez) [donc] (vous|te) plaindre [(ailleurs|au|à|auprès)]',
      '(faites|fais) (nous|moi) un procès',
      '(c’est|ceci est|vos propos sont|vos propos relèvent|votre avis est|cela relève) [(de|purement|tout simplement)] [la] (diffamation|diffamatoire|diffamatoires|calomnie|calomnieux)',
      '(nous|je|on) (transmettons|transmets|transmet|saisissons|saisis|contactons|contacte|verrons|verra) * (avocat|avocats|service juridique|au tribunal)',
    ],
    hits: ['Faites-nous un procès.', 'Vos propos relèvent de la diffamation.', 'Allez donc vous plaindre ailleurs.'],
    misses: ['Le procès reprend lundi.', 'Mon avocat est un fruit mûr.'],
  },
  {
    id: 'commentaire-inutile',
    kind: 'dismissal',
    pattern:
      '(votre|vos|ton|tes|ce genre de|ce type de) (commentaire|commentaires|remarque|remarques|avis|critique|critiques|message|intervention|question) (est|sont|n’apporte|n’apportent|n’a|n’ont) [(totalement|complètement|franchement|juste|parfaitement|vraiment)] (sans intérêt|inutile|inutiles|ridicule|ridicules|stupide|stupides|déplacé|déplacée|déplacés|déplacées|gratuit|gratuite|gratuites|infondé|infondée|infondées|mensonger|mensongère|hors de propos|rien|aucun intérêt|aucun sens|pas lieu d’être|nul|nulle)',
    hits: ['Votre commentaire est totalement inutile.', 'Vos remarques n’apportent rien.'],
    misses: ['Votre commentaire est noté.', 'Votre avis est précieux.'],
  },
  {
    id: 'mieux-a-faire',
    kind: 'dismissal',
    pattern: [
      '(j’ai|on a|nous avons) (autre chose|mieux|d’autres choses|d’autres chats) à (faire|fouetter) que (de|d’|lire|répondre|écouter|débattre|vous|te|me|nous)',
      '(vous|tu|t’) [n’] (avez|as) [(vraiment|donc)] (rien d’autre|rien de mieux|que ça|pas mieux) à (faire|foutre)',
    ],
    hits: ['Nous avons mieux à faire que de vous répondre.', 'Vous n’avez rien d’autre à faire ?'],
    misses: ['J’ai autre chose à faire ce soir, désolé.', 'On a mieux à faire samedi.'],
  },
  {
    id: 'une-vie',
    kind: 'dismissal',
    pattern: [
      '(trouvez|trouve|achetez|achète) (vous|toi) (une vie|une occupation|un hobby|une passion|une autre victime)',
      '(va|allez|allez donc) (jouer|râler|pleurer|chouiner|pleurnicher|faire la morale|donner des leçons|cracher|troller) ailleurs',
    ],
    hits: ['Trouvez-vous une occupation.', 'Va râler ailleurs.'],
    misses: ['Trouvez-vous une place au soleil.', 'Allez jouer dehors.'],
  },
  {
    id: 'aucun-argument',
    kind: 'dismissal',
    pattern: [
      '(c’est|c’est ça|c’est tout|voilà) (votre|ton|vos|tes) (seul argument|argument|arguments)',
      '(vous|tu) [n’] (avez|as) [donc|visiblement] (aucun|zéro|pas d’|pas un seul) (argument|arguments)',
      '(revenez|reviens|reviendrez|repassez|repasse) (quand|lorsque) (vous|tu) (aurez|auras|saurez|sauras) [(des|grandi|appris|lu|réfléchi|lire|un)]',
    ],
    hits: ['C’est ça votre argument ?', 'Vous n’avez aucun argument.', 'Revenez quand vous aurez lu.'],
    misses: ['Un bon argument pour le vélo.', 'Reviens quand tu veux !'],
  },
  {
    id: 'fausses-excuses',
    kind: 'dismissal',
    aimed: true,
    pattern: [
      '(désolé|désolée|désolés|navré|navrée|navrés) (si|que) (vous|tu) le (prenez|prends|preniez) (mal|comme ça|comme cela|ainsi|personnellement)',
      '(désolé|désolée|désolés|navré|navrée) (si|que) (vous vous|tu te|tu t’) (sentez|sens|soyez senti|soyez sentie|êtes senti|êtes sentie|es senti|es sentie) (visé|visée|visés|offensé|offensée|attaqué|attaquée|agressé|agressée|concerné)',
      '(désolé|désolée|désolés) (si|que) (la vérité|ma franchise|la réalité|la franchise) (vous|te) (dérange|blesse|choque|déplaît|vexe|gêne)',
    ],
    hits: ['Désolé si vous le prenez mal.', 'Navrée si vous vous sentez visé.', 'Désolé si la vérité vous dérange.'],
    misses: ['Désolée si je vous ai blessé.', 'Désolé si le colis a pris l’eau.'],
  },
  {
    id: 'pas-votre-larbin',
    kind: 'dismissal',
    pattern: [
      '(je|on|nous) [ne|n’] (suis|est|sommes) pas (votre|ton|vos|tes) (esclave|esclaves|chien|chiens|larbin|larbins|bonne|secrétaire|mère|maman|psy|boniche|punching ball|google)',
      '(on|nous) [ne|n’] (est|sommes) pas (amazon|le père noël|des robots|des magiciens|magiciens|voyants|devins|une œuvre de charité|la croix rouge|aux pièces)',
    ],
    hits: ['Je ne suis pas votre secrétaire.', 'On n’est pas Amazon.'],
    misses: ['Je ne suis pas votre voisine, je suis sa sœur.', 'Nous ne sommes pas ouverts.'],
  },
  {
    id: 'si-vous-le-dites',
    kind: 'dismissal',
    pattern:
      '^ (si vous le dites|cause toujours|causez toujours|ben voyons|à d’autres|pensez ce que vous voulez|pense ce que tu veux|croyez ce que vous voulez|crois ce que tu veux|si ça peut vous faire plaisir|si ça peut vous soulager|si ça vous soulage|c’est cela oui|c’est ça oui) $',
    hits: ['Si vous le dites.', 'Ben voyons !', 'Pensez ce que vous voulez.'],
    misses: ['Si vous le dites à Léa, elle viendra.', 'Croyez ce que disent les chats.'],
  },
  {
    id: 'ca-ne-vous-regarde-pas',
    kind: 'dismissal',
    pattern: [
      '(ça|cela|ca) [ne] (vous|te) regarde (pas|en rien|absolument pas)',
      'en quoi (ça|cela|ca|est ce que ça) (vous|te) (regarde|concerne|dérange)',
      '(de quoi je me mêle|de quoi vous vous mêlez|de quoi vous mêlez vous|de quoi tu te mêles|pas (vos|tes) oignons)',
    ],
    hits: ['Cela ne vous regarde pas.', 'En quoi ça te concerne ?', 'De quoi vous mêlez-vous ?'],
    misses: ['Ce rappel ne vous concerne pas.', 'Le chat te regarde.'],
  },
];
