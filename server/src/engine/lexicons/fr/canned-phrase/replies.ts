import type { CannedPhrase } from '../../../phrases/phrase.ts';

/** What answers and notices are made of when nobody in particular writes them. */
export const replies: readonly CannedPhrase[] = [
  {
    id: 'restons-mobilises',
    kind: 'filler',
    pattern:
      '(nos équipes|toute l’équipe|l’équipe|nos agents|nos services) (restent|reste|sont|est) [(pleinement|entièrement|tous|toutes|plus que jamais|totalement)] (mobilisés|mobilisées|mobilisée|à pied d’œuvre|sur le pont|pleinement engagés)',
    hits: ['Nos équipes restent pleinement mobilisées.', 'Toute l’équipe est à pied d’œuvre.'],
    misses: ['Les habitants se sont mobilisés pour la digue.', 'Le chat est sur le pont.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'prenons-bonne-note',
    kind: 'filler',
    pattern:
      'nous (prenons|avons pris|avons bien pris) [bien] (bonne note|bien note) de (votre|vos|cette|ces) (remarque|remarques|avis|retour|retours|commentaire|commentaires|demande|observations|suggestion|suggestions|message|insatisfaction|réclamation)',
    hits: ['Nous prenons bonne note de votre remarque.', 'Nous avons bien pris bonne note de vos suggestions.'],
    misses: ['Je prends des notes.', 'Elle a une bonne note en dessin.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'a-la-hauteur-de-vos-attentes',
    kind: 'filler',
    pattern:
      'à la hauteur de (vos attentes|leurs attentes|tes attentes|vos exigences|vos ambitions|nos standards|nos exigences)',
    hits: ['Votre séjour n’a pas été à la hauteur de vos attentes.', 'Un service à la hauteur de vos exigences.'],
    misses: ['Accrochez-le à la hauteur de vos yeux.', 'Le film était meilleur que mes attentes.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'accusons-reception',
    kind: 'filler',
    pattern: ['nous accusons [bonne|bien] réception de', 'j’accuse [bonne|bien] réception de'],
    hits: ['Nous accusons réception de votre lettre.', 'J’accuse bonne réception de vos clés.'],
    misses: ['L’accusé de réception est arrivé.', 'La réception est au premier.'],
    rewrites: [{ replace: ['nous avons reçu', 'j’ai reçu'] }],
    mends: [
      ['Nous accusons réception de votre lettre.', 'Nous avons reçu votre lettre.'],
      ['J’accuse bonne réception de vos clés.', 'J’ai reçu vos clés.'],
    ],
  },
  {
    id: 'au-service-concerne',
    kind: 'filler',
    pattern: [
      '(au|aux|auprès du|auprès des) (service|services) (concerné|concernés|compétent|compétents)',
      '(à l’|aux|auprès de l’) (équipe|équipes) (concernée|concernées|compétente|compétentes)',
    ],
    hits: ['Votre demande est transmise au service concerné.', 'Nous l’avons remontée aux équipes compétentes.'],
    misses: ['Le service concerne tout le quartier.', 'L’équipe adverse est concernée.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'sachez-que',
    kind: 'filler',
    pattern: ['^sachez [(également|aussi|toutefois|cependant|d’ailleurs)] (que|qu’)'],
    hits: ['Sachez que le pont est fermé.', 'Sachez aussi qu’un vélo a deux freins.'],
    misses: ['Je veux que vous sachiez tout.', 'Il faut savoir nager.'],
    rewrites: ['clause'],
    mends: [
      ['Sachez que le pont est fermé.', 'Le pont est fermé.'],
      ['Sachez aussi qu’un vélo a deux freins.', 'Un vélo a deux freins.'],
    ],
  },
  {
    id: 'je-me-permets-de',
    kind: 'opening',
    pattern:
      '(je me permets|nous nous permettons) [(donc|ainsi|également)] (de|d’) (vous|te) (contacter|écrire|solliciter|relancer|partager|interpeller|transmettre|adresser|présenter|rappeler)',
    hits: ['Je me permets de vous écrire pour la chorale.', 'Nous nous permettons de vous solliciter.'],
    misses: ['Je me permets un dessert.', 'Elle se permet de tout dire.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'prenez-soin-de-vous-et',
    kind: 'closing',
    pattern: '^[(et|surtout|d’ici là)] [,] prenez [bien] soin de vous et de vos (proches|familles)',
    hits: ['Prenez soin de vous et de vos proches.', 'Et prenez bien soin de vous et de vos familles !'],
    misses: ['Prenez soin de vous, Léa.', 'Prenez soin de vos semis.'],
    rewrites: ['remove-sentence'],
    mends: [['La salle rouvre lundi. Prenez soin de vous et de vos proches.', 'La salle rouvre lundi.']],
  },
  {
    id: 'attendons-avec-impatience',
    kind: 'closing',
    pattern:
      '^(on|nous) vous (attend|attendons) [tous|toutes|toutes et tous] (avec impatience|avec le sourire|de pied ferme|toujours plus nombreux) $',
    hits: ['On vous attend avec impatience !', 'Nous vous attendons tous avec le sourire.'],
    misses: ['On vous attend devant la gare à huit heures.', 'Il attend avec impatience sa greffe.'],
    rewrites: ['remove-sentence'],
    mends: [['La salle rouvre lundi. On vous attend avec impatience\u00a0!', 'La salle rouvre lundi.']],
  },
  {
    id: 'un-bel-exemple-de',
    kind: 'filler',
    pattern:
      '(bel exemple|belle illustration|belle démonstration|belle preuve|bel élan|magnifique exemple) (de|d’) (collaboration|résilience|coopération|engagement|partenariat|cohésion|esprit d’équipe|innovation|synergie)',
    hits: ['Un bel exemple de collaboration !', 'Quelle belle preuve de cohésion.'],
    misses: ['Un bel exemple de solidarité hier soir.', 'La preuve du contraire'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'de-belles-choses-a-venir',
    kind: 'closing',
    pattern:
      '(de belles (choses|surprises|nouveautés|aventures|perspectives)|plein de (belles choses|surprises|nouveautés|nouvelles choses|projets)|de nombreuses (surprises|nouveautés)) (à venir|arrivent|en perspective|vous attendent|en préparation)',
    hits: ['De belles choses à venir !', 'Plein de surprises vous attendent.'],
    misses: ['De belles poires arrivent demain.', 'Les choses à faire lundi'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'ne-rien-manquer-de',
    kind: 'closing',
    pattern:
      'pour ne (rien|pas) (manquer|rater|louper) de (nos|notre|l’) (actualités|actualité|actu|actus|aventures|nouveautés|événements|prochains événements|prochaines dates)',
    hits: [
      'Suivez-nous pour ne rien manquer de notre actualité.',
      'Pour ne rien rater de nos aventures, écrivez-nous.',
    ],
    misses: ['Pour ne rien manquer de la pièce, venez tôt.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'vous-avez-ete-nombreux',
    kind: 'opening',
    pattern:
      '(vous|elles|ils) (avez|ont) [encore] été [encore] [(très|si|plus de #|une fois de plus)] (nombreux|nombreuses) à (participer|répondre|venir|réagir|nous suivre|nous rejoindre|faire le déplacement|répondre présent|assister|nous rendre)',
    hits: ['Vous avez été très nombreux à participer.', 'Ils ont été nombreux à faire le déplacement.'],
    misses: ['Vous avez été douze à venir.', 'Les nombreux élèves sont partis.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'que-de-chemin-parcouru',
    kind: 'filler',
    pattern: ['(que de|quel) chemin parcouru', '(<mesurer>) [tout] le chemin parcouru'],
    hits: ['Que de chemin parcouru depuis 2019 !', 'On mesure le chemin parcouru.'],
    misses: ['Le chemin parcouru fait douze kilomètres.', 'Quel chemin prendre ?'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'lequipe-qui-gagne',
    kind: 'filler',
    pattern: 'on ne change pas une (équipe|recette|formule|méthode) qui (gagne|marche|fonctionne)',
    hits: ['On ne change pas une équipe qui gagne.', 'Car on ne change pas une recette qui marche !'],
    misses: ['L’équipe qui gagne part en finale.', 'On change de recette.'],
    rewrites: ['remove-sentence'],
    mends: [['Paul refait la soupe samedi. On ne change pas une équipe qui gagne.', 'Paul refait la soupe samedi.']],
  },
  {
    id: 'les-absents-ont-tort',
    kind: 'closing',
    pattern: '^[(et|comme on dit)] [,] les absents (ont|avaient|auront) [toujours|eu] tort',
    hits: ['Les absents ont toujours tort !', 'Et les absents avaient tort.'],
    misses: ['Les absents ont prévenu Léa.', 'Il a tort.'],
    rewrites: ['remove-sentence'],
    mends: [['Paul a chanté hier soir. Les absents ont toujours tort\u00a0!', 'Paul a chanté hier soir.']],
  },
  {
    id: 'dignement-fete',
    kind: 'filler',
    pattern:
      '=(ça|cela|événement|l’événement|anniversaire|fin|saison|retraite|départ|victoire|réussite|année) comme il se doit',
    hits: ['Nous avons fêté l’anniversaire comme il se doit.', 'On a clôturé la saison comme il se doit.'],
    misses: ['Range tes outils comme il se doit.'],
    rewrites: ['remove'],
    mends: [['Nous avons fêté son départ comme il se doit.', 'Nous avons fêté son départ.']],
  },
];
