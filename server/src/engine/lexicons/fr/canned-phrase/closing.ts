import type { CannedPhrase } from '../../../phrases/phrase.ts';

const glad = '(<ravi,adj>|<heureux,adj>|<fier,adj>|<honoré,adj>|<enchanté,adj>)';
const toAll = 'à (tous|toutes|chacun|vous tous)';

/** What comes before a pleasure that is meant literally. */
const notLiterally =
  '!(goût|goûte|goûter|goûtent|renonce|renoncer|cède|céder|livre|livrer|adonne|adonner|quant|ajoute|pense|penser|grâce)';

/** How posts end when nobody in particular reads them. Genuine invitations ("dites-moi", "curieuse de vous lire") have no place here. */
export const closing: readonly CannedPhrase[] = [
  {
    id: 'nhesitez-pas-a',
    kind: 'closing',
    pattern: [
      '!(vous|qui) n’hésitez [(surtout|donc|vraiment|bien sûr)] pas [(non plus|une seconde|un instant|un seul instant)] (à|de)',
      '!(n|ne|vous|qui|que|si|jamais) hésitez [surtout] pas à',
      '=(,|;|:|et|alors|donc|mais|surtout|coup|bref) n’hésite [(surtout|donc|vraiment)] pas [(une seconde|un instant)] (à|de)',
      '!(tu|qui) n’hésites [(surtout|donc|vraiment)] pas (à|de)',
      '^n’hésitons [(surtout|donc)] pas à',
    ],
    hits: [
      'N’hésitez pas à nous contacter.',
      'Si vous passez à Lyon, n’hésitez surtout pas à m’écrire\u00a0!',
      "n'hesite pas a partager ton avis",
      'Hésitez pas à venir avec votre chien.',
      'Si tu cherches la clé, n’hésites pas à sonner.',
      'Si tu as une question, n’hésite pas à m’écrire.',
      'Et n’hésite surtout pas à frapper.',
    ],
    misses: [
      'Il n’hésite pas à traverser sans regarder.',
      'Elle n’hésitait pas à dire non.',
      'Macron n’hésite pas à répéter la même chose.',
      'Vous n’hésitez pas à mentir.',
    ],
    rewrites: ['imperative'],
    mends: [
      ['N’hésitez pas à nous contacter.', 'Contactez-nous.'],
      ['Si vous passez à Lyon, n’hésitez surtout pas à m’écrire\u00a0!', 'Si vous passez à Lyon, écrivez-moi\u00a0!'],
      ["N'hésite pas à partager ton avis.", 'Partage ton avis.'],
    ],
  },
  {
    id: 'nhesitez-pas',
    kind: 'closing',
    pattern: [
      '!(vous|qui) n’hésitez [(surtout|donc)] (pas|plus) $',
      '!(il|elle|on|qui|je|tu|lui|personne|ça|cela) n’hésite [(surtout|donc)] (pas|plus) $',
    ],
    hits: ['Une question\u00a0? N’hésitez pas\u00a0!', 'Si tu passes dans le coin, n’hésite surtout pas.'],
    misses: [
      'Devant la falaise, il n’hésite pas.',
      'Vous n’hésitez pas\u00a0?',
      'N’hésitez pas trop longtemps au carrefour.',
    ],
    rewrites: [{ replace: ['écrivez-moi', 'écris-moi'] }],
    mends: [['Si vous avez une question, n’hésitez pas\u00a0!', 'Si vous avez une question, écrivez-moi\u00a0!']],
  },
  {
    id: 'excellente-journee-a-tous',
    kind: 'closing',
    pattern: [
      `^[une] [très] (excellente|belle|douce|belle et douce|merveilleuse) (journée|soirée|matinée) ${toAll} [* *] $`,
      `^[un] [très] (bel|doux|excellent|merveilleux) (après-midi|dimanche|lundi|mercredi|jeudi|vendredi|samedi|week-end|été) ${toAll} [* *] $`,
      `^[un] [très] (bon|beau) (week-end|dimanche|après-midi) à (toutes et à tous|tous et à toutes|toutes et tous) [* *] $`,
      '^[une] (très belle|très bonne|excellente) (journée|soirée) à (vous|chacun d’entre vous|chacune et chacun) [* *] $',
    ],
    hits: [
      'Excellente journée à tous\u00a0!',
      'Une très belle soirée à toutes et à tous',
      'Douce matinée à vous tous et à bientôt.',
      'Bel après-midi à toutes et tous\u00a0!',
    ],
    misses: [
      'Bonne journée à tous\u00a0!',
      'C’était une belle journée à tous points de vue pour le club.',
      'Excellente journée à la mer hier.',
    ],
    rewrites: ['remove-sentence'],
    mends: [['Le marché reprend mardi à Sète. Excellente journée à tous\u00a0!', 'Le marché reprend mardi à Sète.']],
  },
  {
    id: 'belle-semaine-a-tous',
    kind: 'closing',
    pattern: [
      `^[une] [très] (excellente|belle) (semaine|fin de semaine|reprise|rentrée) ${toAll} [* *] $`,
      `^[un] [très] (excellent|bel|beau) (week end|weekend|lundi|été|début de semaine|après midi) ${toAll} [* *] $`,
    ],
    hits: [
      'Belle semaine à toutes et à tous\u00a0!',
      'Excellente fin de semaine à tous !',
      'Très bel été à tous.',
      'Excellent week-end à vous tous',
    ],
    misses: ['Bon week-end à tous\u00a0!', 'Belle rentrée pour les jaunes, trois buts.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Je serai au four jeudi dès six heures. Belle semaine à toutes et à tous\u00a0!',
        'Je serai au four jeudi dès six heures.',
      ],
    ],
  },
  {
    id: 'je-vous-souhaite-une-excellente',
    kind: 'closing',
    pattern: [
      '(je vous souhaite|nous vous souhaitons|on vous souhaite|équipe vous souhaite|en vous souhaitant) * * * (excellente|excellent|agréable|belle|bel|merveilleuse) (journée|soirée|semaine|week end|fin de|rentrée|été|lecture|reprise|visite)',
    ],
    hits: [
      'Je vous souhaite à tous une excellente semaine.',
      'Toute l’équipe vous souhaite un agréable week-end\u00a0!',
    ],
    misses: ['Je te souhaite une belle vie avec Sam.', 'Je vous souhaite un bon vent arrière.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le bac reprend demain à sept heures. Je vous souhaite une excellente semaine.',
        'Le bac reprend demain à sept heures.',
      ],
    ],
  },
  {
    id: 'excellente-lecture',
    kind: 'closing',
    pattern: `^(excellente|belle|très belle|très bonne) (lecture|écoute|découverte) [${toAll} [* *]] $`,
    hits: ['Excellente lecture\u00a0!', 'Belle découverte à toutes et à tous.'],
    misses: ['Bonne lecture\u00a0!', 'Belle découverte que ce vin de Loire.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['J’ai raconté la crue dans le bulletin. Excellente lecture\u00a0!', 'J’ai raconté la crue dans le bulletin.'],
    ],
  },
  {
    id: 'restons-connectes',
    kind: 'closing',
    pattern:
      '^[et] (restons|restez|reste) [bien] (connectés|connectées|connecté|connectée) !(au|à|aux|sur|pour|avec|en|le|la|les|une|un|plus|ensemble|et|pendant|quand|si|entre|jusqu)',
    hits: ['Restons connectés\u00a0!', 'Restez connectés, la suite arrive.', 'Reste bien connecté !'],
    misses: ['Restez connectés au wifi pendant la mise à jour.', 'Les deux câbles sont restés connectés.'],
    rewrites: ['remove'],
    mends: [
      [
        'La suite du chantier, je la montre jeudi. Restez connectés\u00a0!',
        'La suite du chantier, je la montre jeudi.',
      ],
      ['Restez connectés, je montre la cave du moulin jeudi\u00a0!', 'Je montre la cave du moulin jeudi\u00a0!'],
    ],
  },
  {
    id: 'restez-connectes-pour',
    kind: 'closing',
    pattern:
      '^[et] (restez|reste|restons) [bien] (connectés|connecté|connectée) (pour|sur nos|sur notre|sur ma|sur mes)',
    hits: ['Restez connectés pour la suite.', 'Reste connectée sur mes réseaux !'],
    misses: ['Restez connectés à la prise.', 'Je reste connecté pour toi.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le toit de la grange sera posé jeudi. Restez connectés pour la suite\u00a0!',
        'Le toit de la grange sera posé jeudi.',
      ],
    ],
  },
  {
    id: 'restez-a-lecoute',
    kind: 'closing',
    pattern: [
      '^[et] (restez|reste|restons) * (à l’écoute|à l’affût|aux aguets|branchés|branché|attentifs) $',
      '^[et] (restez|reste|restons) * (à l’écoute|à l’affût|aux aguets|branchés) pour',
      '^ [(restez|reste) (à l’écoute|connectés|connecté|branchés)] [(,|:)] (on|nous|je) (vous|t’) en (dit|disons|dis|dira|dirons|dirai) (plus|davantage) [très] (bientôt|vite|prochainement) $',
    ],
    hits: [
      'Restez à l’écoute\u00a0!',
      "Reste a l'affut !",
      'On vous en dit plus très bientôt !',
      'Restez bien branchés pour la suite.',
    ],
    misses: [
      'Restez à l’écoute de votre corps.',
      'On vous en dit plus samedi.',
      'Le chat reste à l’affût derrière le mur.',
    ],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le concert passe à la radio vendredi soir. Restez à l’écoute\u00a0!',
        'Le concert passe à la radio vendredi soir.',
      ],
    ],
  },
  {
    id: 'stay-tuned',
    kind: 'closing',
    pattern: '[(et|donc|alors)] stay tuned',
    hits: ['Stay tuned\u00a0!', 'La suite demain, stay tuned 🔔'],
    misses: ['Sa guitare reste accordée, well tuned.'],
    rewrites: ['remove'],
    mends: [['La suite du récit demain, stay tuned\u00a0!', 'La suite du récit demain\u00a0!']],
  },
  {
    id: 'au-plaisir-de-vous-lire',
    kind: 'closing',
    pattern: [
      `${notLiterally} au plaisir de vous lire`,
      `${notLiterally} au plaisir de te lire`,
      '^au plaisir de lire (vos|tes) _',
    ],
    hits: ['Au plaisir de vous lire\u00a0!', 'Au plaisir de te lire en commentaire.'],
    misses: ['Elle renonce au plaisir de lire au lit.', 'Curieuse de vous lire\u00a0!'],
    rewrites: [{ replace: ['écrivez-moi', 'écris-moi', 'écrivez-moi'] }],
    mends: [['Au plaisir de vous lire\u00a0!', 'Écrivez-moi\u00a0!']],
  },
  {
    id: 'au-plaisir-dechanger',
    kind: 'closing',
    pattern: `${notLiterally} au plaisir (d’échanger|de discuter|d’en discuter|d’en parler|d’en échanger) [(ensemble|avec vous|avec toi|avec vous tous)] !(des|les|mes|ses|nos|son|sa|un|une)`,
    hits: [
      'Merci pour l’accueil, et au plaisir d’échanger avec vous\u00a0!',
      'Au plaisir d’en discuter avec vous autour d’un café.',
    ],
    misses: ['Il a pris goût au plaisir d’échanger des timbres.', 'Échangeons nos places.'],
    rewrites: [{ replace: 'parlons-en' }],
    mends: [['Au plaisir d’en discuter avec vous autour d’un café.', 'Parlons-en autour d’un café.']],
  },
  {
    id: 'au-plaisir-de-vous-retrouver',
    kind: 'closing',
    pattern: [
      `${notLiterally} au plaisir de (vous|t’|te) [y] (rencontrer|croiser|retrouver|revoir|accueillir|recevoir) [nombreux] [[très] (bientôt|prochainement)] !(et|très|bientôt|prochainement)`,
      '^au plaisir $',
      '^[(j’ai|nous avons|on a)] [(déjà|vraiment)] hâte de vous [y] (retrouver|accueillir|recevoir|voir|croiser) [[très] (nombreux|nombreuses)] [(toutes et tous|tous)] [là bas] $',
    ],
    hits: [
      'Au plaisir de vous y retrouver\u00a0!',
      'Au plaisir\u00a0!',
      'Au plaisir de vous croiser samedi à Sion.',
      'Hâte de vous y retrouver nombreux\u00a0!',
    ],
    misses: [
      'Hâte de vous revoir dimanche, Lise et Paul.',
      'Elle goûte au plaisir de revoir la mer.',
      'Au plaisir d’une bonne table.',
    ],
    rewrites: [{ replace: 'à bientôt' }],
    mends: [
      ['Au plaisir de vous y retrouver\u00a0!', 'À bientôt\u00a0!'],
      ['Au plaisir de vous revoir prochainement\u00a0!', 'À bientôt\u00a0!'],
    ],
  },
  {
    id: 'affaire-a-suivre',
    kind: 'closing',
    pattern: '^(une|) (affaire|histoire|dossier) à suivre $',
    hits: ['Affaire à suivre…', 'Histoire à suivre !'],
    misses: ['C’est une affaire à suivre de près.', 'Quel chemin à suivre\u00a0?'],
    rewrites: ['remove-sentence'],
    mends: [['Le conseil vote mardi sur le préau. Affaire à suivre…', 'Le conseil vote mardi sur le préau.']],
  },
  {
    id: 'merci-de-votre-attention',
    kind: 'closing',
    pattern: [
      '^[et] (merci|un grand merci|mille mercis|je vous remercie|nous vous remercions) * * * (de|pour) votre * (attention|lecture|écoute) [et * *] $',
      '^merci [à tous] (d’avoir|de) (pris|prendre) * temps de (me lire|nous lire|lire ce *|lire jusqu’au bout) $',
    ],
    hits: [
      'Merci de votre attention.',
      'Merci à toutes et tous pour votre lecture\u00a0!',
      "Merci d'avoir pris le temps de me lire.",
    ],
    misses: [
      'Merci de m’avoir relu, Jeanne.',
      'Merci pour votre aide au déménagement.',
      'Votre attention, s’il vous plaît.',
    ],
    rewrites: ['remove-sentence'],
    mends: [
      ['La haie sera taillée en mars par Luc. Merci de votre attention.', 'La haie sera taillée en mars par Luc.'],
    ],
  },
  {
    id: 'merci-de-votre-confiance',
    kind: 'closing',
    pattern: [
      '^(merci|un grand merci|un immense merci|nous vous remercions|je vous remercie) * * * (de|pour) (votre|la) (confiance|fidélité|intérêt) [* * *] $',
      '(nous tenons à|je tiens à|nous souhaitons|nous voulons) vous remercier * (de|pour) votre * (confiance|fidélité) [* *] $',
    ],
    hits: [
      'Merci de votre confiance\u00a0!',
      'Un grand merci à tous pour votre fidélité.',
      'Nous vous remercions pour la confiance accordée.',
    ],
    misses: ['Merci à Paul pour sa confiance depuis dix ans.', 'Merci pour la glace.'],
    rewrites: [{ field: 'merci à …' }],
    mends: [['Merci de votre confiance\u00a0!', 'Merci à …\u00a0!']],
  },
  {
    id: 'merci-de-votre-comprehension',
    kind: 'closing',
    pattern:
      '^[et] (merci|nous vous remercions|je vous remercie) * (de|pour) votre (compréhension|patience et votre compréhension|patience et compréhension|compréhension et votre patience)',
    hits: ['Merci de votre compréhension.', 'Nous vous remercions pour votre patience et votre compréhension.'],
    misses: ['Merci pour ta compréhension, Sarah.', 'Votre compréhension du texte est fine.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'La boulangerie ferme lundi pour travaux. Merci de votre compréhension.',
        'La boulangerie ferme lundi pour travaux.',
      ],
    ],
  },
  {
    id: 'dans-lattente-de-votre-retour',
    kind: 'closing',
    pattern:
      '(dans l’attente|en attente) (de|d’) (votre|vos|ton|tes|une|vous|te) * (retour|retours|réponse|réponses|lire|rencontrer|accueillir|revoir|retrouver)',
    hits: ['Dans l’attente de votre retour, je relis mes notes.', 'Dans l’attente de vous lire.'],
    misses: ['Le colis est en attente de retrait.', 'Dans l’attente du bus, je tricote.'],
    rewrites: ['remove'],
    mends: [['Dans l’attente de votre retour, je garde la clé du local.', 'Je garde la clé du local.']],
  },
  {
    id: 'a-votre-disposition',
    kind: 'closing',
    pattern: [
      '(je reste|je demeure|je suis|je me tiens|je me tiendrai) * * à votre [entière] disposition',
      '(nous restons|nous demeurons|nous sommes|nous nous tenons|on reste|notre équipe reste|notre équipe est|l’équipe reste|nos équipes restent|nos équipes sont|nos équipes se tiennent|équipe se tient|nos conseillers sont|nos conseillers restent) * * à votre [entière] disposition',
      '(je reste|je demeure|je suis|je me tiens) * * à ta [entière] disposition',
    ],
    hits: [
      'Nous restons à votre entière disposition pour tout renseignement.',
      'Je me tiens bien sûr à votre disposition.',
      'Je reste a ta disposition !',
    ],
    misses: ['La salle est à votre disposition jusqu’à minuit.', 'Il met son jardin à disposition.'],
    rewrites: [{ replace: ['écrivez-moi', 'écrivez-nous', 'écris-moi'] }],
    mends: [
      ['Nous restons à votre entière disposition pour tout renseignement.', 'Écrivez-nous pour tout renseignement.'],
    ],
  },
  {
    id: 'a-votre-ecoute',
    kind: 'closing',
    pattern: [
      'je reste * * à votre écoute !(sur|le|la|ce|les)',
      '(nous sommes|nous restons|on est|notre équipe est|notre équipe reste|l’équipe est|nos équipes sont|nos conseillers sont) * * à votre écoute',
    ],
    hits: ['Nous sommes toujours à votre écoute.', 'Notre équipe reste bien sûr à votre écoute !'],
    misses: ['Merci à votre écoute, j’ai tenu bon.', 'Il est à l’écoute de la radio.'],
    rewrites: [{ replace: ['écrivez-moi', 'écrivez-nous'] }],
    mends: [['Nous sommes toujours à votre écoute.', 'Écrivez-nous.']],
  },
  {
    id: 'renseignement-complementaire',
    kind: 'closing',
    pattern: [
      '(pour|) (tout|toute|toutes|tous) (renseignement|information|informations|renseignements|question) (complémentaire|complémentaires|supplémentaire|supplémentaires)',
      'pour (de plus amples|plus d’amples|davantage d’) (informations|renseignements|information)',
    ],
    hits: [
      'Pour toute information complémentaire, voyez Denise au kiosque.',
      'Pour tout renseignement supplémentaire, appelez la mairie.',
    ],
    misses: [
      'Il faut un renseignement pour remplir la case.',
      'Une question supplémentaire\u00a0: où est le chat\u00a0?',
    ],
    rewrites: [{ replace: 'pour en savoir plus' }],
    mends: [
      [
        'Pour toute information complémentaire, voyez Denise au kiosque.',
        'Pour en savoir plus, voyez Denise au kiosque.',
      ],
    ],
  },
  {
    id: 'vous-laurez-compris',
    kind: 'closing',
    pattern: '[(mais|et|donc|alors|bref)] (vous l’aurez|tu l’auras) (compris|deviné)',
    hits: ['Vous l’aurez compris, j’adore ce village.', 'Le coupable, vous l’aurez deviné, c’était le chien.'],
    misses: ['Vous l’avez compris trop tard.', 'Vous l’aurez demain.'],
    rewrites: ['remove'],
    mends: [['Vous l’aurez compris, j’adore ce village.', 'J’adore ce village.']],
  },
  {
    id: 'la-suite-au-prochain-episode',
    kind: 'closing',
    pattern: '^[(et|bref|donc|alors)] [,] [la] suite au prochain (épisode|numéro) $',
    hits: ['La suite au prochain épisode\u00a0!', 'Suite au prochain numéro…'],
    misses: ['La suite au prochain virage, à gauche.', 'Le prochain épisode passe lundi.'],
    rewrites: ['remove'],
    mends: [
      [
        'J’ai fini par trouver la fuite du toit. La suite au prochain épisode\u00a0!',
        'J’ai fini par trouver la fuite du toit.',
      ],
    ],
  },
  {
    id: 'laventure-continue',
    kind: 'closing',
    pattern: '^[(et|bref|alors)] l’aventure (continue|se poursuit) [* *] $',
    hits: ['L’aventure continue\u00a0!', 'Et l’aventure se poursuit.'],
    misses: ['L’aventure continue de faire rêver les enfants du quartier.', 'Continue l’aventure sans moi.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Les murs du fournil sont montés depuis hier. L’aventure continue\u00a0!',
        'Les murs du fournil sont montés depuis hier.',
      ],
    ],
  },
  {
    id: 'laventure-ne-fait-que-commencer',
    kind: 'closing',
    pattern:
      '^[(et|mais)] (l’aventure|cette aventure|l’histoire|le voyage|notre histoire|cette histoire) ne (fait|font) que commencer',
    hits: ['L’aventure ne fait que commencer\u00a0!', 'Et cette histoire ne fait que commencer.'],
    misses: ['La tempête ne fait que commencer.', 'L’histoire commence à Riom.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Huit familles cultivent déjà la parcelle. L’aventure ne fait que commencer\u00a0!',
        'Huit familles cultivent déjà la parcelle.',
      ],
    ],
  },
  {
    id: 'le-meilleur-reste-a-venir',
    kind: 'closing',
    pattern: '(et|mais|) [que] le meilleur (reste|est) * à venir',
    hits: ['Le meilleur reste à venir\u00a0!', 'Et le meilleur est encore à venir.'],
    misses: ['Le meilleur reste à table.', 'Le meilleur coureur est à venir chercher.'],
    rewrites: ['remove'],
    mends: [
      [
        'Le chœur compte trente voix depuis lundi. Le meilleur reste à venir\u00a0!',
        'Le chœur compte trente voix depuis lundi.',
      ],
    ],
  },
  {
    id: 'ce-que-lavenir-nous-reserve',
    kind: 'closing',
    pattern:
      '[(hâte|j’ai hâte|nous avons hâte|curieux|impatient|impatiente)] de (voir|découvrir|savoir) ce que l’avenir (nous|me) réserve',
    hits: ['Hâte de voir ce que l’avenir nous réserve\u00a0!', 'J’ai hâte de découvrir ce que l’avenir me réserve.'],
    misses: ['L’avenir nous dira qui a raison.', 'Nul ne sait ce que réserve la neige.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Je pose mes valises à Arlon lundi prochain. Hâte de voir ce que l’avenir me réserve\u00a0!',
        'Je pose mes valises à Arlon lundi prochain.',
      ],
    ],
  },
  {
    id: 'pour-de-nouvelles-aventures',
    kind: 'closing',
    pattern: '(pour|vers) de nouvelles * aventures [(ensemble|à vos côtés|avec vous)]',
    hits: ['Rendez-vous en mai pour de nouvelles aventures\u00a0!', 'En route vers de nouvelles aventures.'],
    misses: ['Il lit de nouvelles aventures d’Astérix.', 'Les nouvelles de l’aventure sont bonnes.'],
    rewrites: ['remove'],
    mends: [['On se revoit en mai à Figeac pour de nouvelles aventures\u00a0!', 'On se revoit en mai à Figeac\u00a0!']],
  },
  {
    id: 'nous-vous-donnons-rendez-vous',
    kind: 'closing',
    pattern:
      '(nous vous donnons|on vous donne|nous vous fixons|je vous donne) [(donc|tous|d’ores et déjà|toutes et tous)] rendez vous',
    hits: ['Nous vous donnons rendez-vous le 3 mai à Lille.', 'On vous donne rendez-vous samedi au lavoir !'],
    misses: ['Elle nous donne rendez-vous à midi.', 'Le médecin donne des rendez-vous.'],
    rewrites: [{ replace: 'rendez-vous' }],
    mends: [['Nous vous donnons rendez-vous le 3 mai à Lille.', 'Rendez-vous le 3 mai à Lille.']],
  },
  {
    id: 'venez-nombreux',
    kind: 'closing',
    pattern:
      '(venez|soyez|on vous attend|nous vous attendons|nous vous espérons|nous espérons vous * voir|nous espérons vous * retrouver|nous espérons vous * accueillir) * (nombreux|nombreuses) [(et nombreuses|et nombreux)] [au rendez vous]',
    hits: [
      'Venez nombreux\u00a0!',
      'Nous vous attendons nombreuses et nombreux samedi.',
      'Soyez nombreux au rendez-vous.',
    ],
    misses: ['Ils sont venus nombreux samedi.', 'De nombreux oiseaux viennent ici.'],
    rewrites: [{ replace: 'venez' }],
    mends: [['Nous vous attendons nombreux samedi au lavoir.', 'Venez samedi au lavoir.']],
  },
  {
    id: 'soyez-des-notres',
    kind: 'closing',
    pattern: '^[(et|alors|donc)] (soyez|sois) * des nôtres',
    hits: ['Soyez des nôtres le 12 juin\u00a0!', 'Soyez donc des nôtres.'],
    misses: ['Il est des nôtres, il a bu son verre.', 'Serez-vous des nôtres\u00a0?'],
    rewrites: [{ replace: 'venez' }],
    mends: [['Soyez des nôtres le 12 juin\u00a0!', 'Venez le 12 juin\u00a0!']],
  },
  {
    id: 'nous-comptons-sur-votre-presence',
    kind: 'closing',
    pattern: [
      '(nous comptons|on compte|je compte) * sur votre présence',
      '(nous comptons|on compte|je compte) * sur votre participation',
      '(nous comptons|on compte|je compte) * sur votre mobilisation',
    ],
    hits: ['Nous comptons sur votre présence le 3 mai.', 'On compte vraiment sur votre participation !'],
    misses: ['Je compte sur mes doigts.', 'On compte sur Louis pour la sono.'],
    rewrites: [{ replace: ['venez', 'participez', 'mobilisez-vous'] }],
    mends: [['Nous comptons sur votre présence le 3 mai.', 'Venez le 3 mai.']],
  },
  {
    id: 'en-esperant-vous-voir-nombreux',
    kind: 'closing',
    pattern: [
      '^en espérant * * (voir|retrouver|croiser|rencontrer|accueillir) * (nombreux|nombreuses)',
      '^en espérant (vous y|avoir le plaisir de vous|pouvoir vous) (voir|retrouver|croiser|rencontrer|accueillir)',
    ],
    hits: ['En espérant vous y voir nombreux\u00a0!', 'En espérant avoir le plaisir de vous rencontrer.'],
    misses: ['En espérant revoir la mer un jour.', 'En espérant te voir dimanche.'],
    rewrites: [{ replace: 'venez' }],
    mends: [['En espérant vous y voir nombreux\u00a0!', 'Venez\u00a0!']],
  },
  {
    id: 'en-esperant-que-ce-post',
    kind: 'closing',
    pattern:
      '^(en espérant|j’espère|nous espérons) que (cela|ça|ce post|cet article|ces conseils|cette vidéo|ces quelques lignes) * * (aidera|aideront|plaira|inspirera|servira|serviront|utile|été utile|plu|aidé|inspiré|servi|intéressé)',
    hits: ['En espérant que ces conseils vous aideront\u00a0!', 'J’espère que cet article vous aura été utile.'],
    misses: ['J’espère que la pluie aidera les semis.', 'En espérant que Paul viendra.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'La greffe prend mieux en mars, lune ou pas. En espérant que cela vous aidera\u00a0!',
        'La greffe prend mieux en mars, lune ou pas.',
      ],
    ],
  },
  {
    id: 'dans-ses-nouvelles-fonctions',
    kind: 'closing',
    pattern:
      '(pleine réussite|une pleine réussite|plein de réussite|plein de succès|plein succès|beaucoup de succès|bonne chance|bonne route) dans (ses|tes|vos|leurs) _ (fonctions|aventures|responsabilités|missions)',
    hits: [
      'Nous lui souhaitons pleine réussite dans ses nouvelles fonctions.',
      'Plein de succès dans tes nouvelles aventures !',
    ],
    misses: ['Il a du succès dans ses nouvelles chaussures.', 'Bonne chance pour demain, Lou.'],
    rewrites: [{ replace: 'bonne chance' }],
    mends: [['Je souhaite à Zoé pleine réussite dans ses nouvelles fonctions.', 'Je souhaite à Zoé bonne chance.']],
  },
  {
    id: 'vous-savez-ce-quil-vous-reste-a-faire',
    kind: 'closing',
    pattern: '^(alors|et|donc|) [,] vous savez (désormais|maintenant|donc|) ce qu’il (vous|) reste à faire',
    hits: ['Vous savez ce qu’il vous reste à faire\u00a0!', 'Alors, vous savez maintenant ce qu’il reste à faire.'],
    misses: ['Il reste à faire la vaisselle.', 'Savez-vous ce qu’il faut faire\u00a0?'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le glanage commence dimanche à neuf heures. Vous savez ce qu’il vous reste à faire\u00a0!',
        'Le glanage commence dimanche à neuf heures.',
      ],
    ],
  },
  {
    id: 'il-ne-vous-reste-plus-qua',
    kind: 'closing',
    pattern: [
      '(il|) ne vous reste [donc] (plus qu’à|qu’à) !(cliquer|lancer|installer|redémarrer|configurer|taper|copier|coller|décompresser|remplacer|exécuter|saisir|compiler|enfourner|mélanger|visser)',
      '(il|) ne te reste [donc] (plus qu’à|qu’à) !(cliquer|lancer|installer|redémarrer|configurer|taper|copier|coller|décompresser|remplacer|exécuter|saisir|compiler|enfourner|mélanger|visser)',
    ],
    hits: ['Il ne vous reste plus qu’à vous inscrire.', 'Il ne te reste donc plus qu’à venir\u00a0!'],
    misses: [
      'Il ne reste plus qu’à enfourner la pâte.',
      'Il ne vous reste plus qu’à cliquer sur le dossier.',
      'Il ne vous reste plus qu’un œuf.',
    ],
    rewrites: [{ replace: ['vous pouvez', 'tu peux'] }],
    mends: [['Il ne vous reste plus qu’à vous inscrire.', 'Vous pouvez vous inscrire.']],
  },
  {
    id: 'je-vous-invite-a-decouvrir',
    kind: 'closing',
    pattern: [
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à (découvrir|venir découvrir|aller découvrir)',
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à (lire|consulter|parcourir|prendre connaissance de)',
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à (regarder|visionner)',
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à (écouter)',
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à me contacter',
      '(je vous invite|nous vous invitons|on vous invite) [(donc|également|aussi|tous|vivement|chaleureusement)] à nous contacter',
    ],
    hits: [
      'Je vous invite à me contacter.',
      'Je vous invite à découvrir le carnet de Maud.',
      'Nous vous invitons donc à consulter le plan de la crue.',
    ],
    misses: ['Je vous invite à dîner samedi.', 'Il invite Paul à lire son texte.'],
    rewrites: [{ replace: ['découvrez', 'lisez', 'regardez', 'écoutez', 'contactez-moi', 'contactez-nous'] }],
    mends: [
      ['Je vous invite à découvrir le carnet de Maud.', 'Découvrez le carnet de Maud.'],
      ['Pour le plan, je vous invite à me contacter.', 'Pour le plan, contactez-moi.'],
    ],
  },
  {
    id: 'ensemble-on-va-plus-loin',
    kind: 'closing',
    pattern: [
      '(seul|seule|tout seul) on va plus vite',
      '[car] [parce] [qu’] ensemble [,] (on va|nous irons|nous allons|on ira) (toujours|) plus loin',
      '^(plus forts ensemble|ensemble plus forts|ensemble on est plus forts|ensemble nous sommes plus forts|ensemble , nous sommes plus forts) $',
    ],
    hits: [
      'Seul on va plus vite, ensemble on va plus loin.',
      'Ensemble, nous irons plus loin\u00a0!',
      'Plus forts ensemble !',
    ],
    misses: ['Ensemble, on va au bois.', 'À vélo, on va plus vite seul qu’à deux.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Karl et Mina reprennent la ferme du Pré. Ensemble, nous irons plus loin\u00a0!',
        'Karl et Mina reprennent la ferme du Pré.',
      ],
    ],
  },
  {
    id: 'quon-se-le-dise',
    kind: 'closing',
    pattern: '[(et|alors)] qu’on se le dise',
    hits: ['Le pain est gratuit, qu’on se le dise\u00a0!', 'Qu’on se le dise\u00a0: la kermesse a lieu.'],
    misses: ['Il faut qu’on se dise tout.', 'Je veux qu’on le dise.'],
    rewrites: ['remove'],
    mends: [
      ['Le pain est gratuit pour les voisins, qu’on se le dise\u00a0!', 'Le pain est gratuit pour les voisins\u00a0!'],
    ],
  },
  {
    id: 'meilleures-salutations',
    kind: 'closing',
    pattern: [
      '^(meilleures|sincères|cordiales|bien cordiales|mes meilleures|nos meilleures|mes cordiales|nos cordiales) salutations [*] $',
      '^salutations (distinguées|cordiales|respectueuses|les meilleures) $',
    ],
    hits: ['Meilleures salutations', 'Nos cordiales salutations.'],
    misses: ['Mes salutations à ta grand-mère.', 'La salutation au soleil dure cinq minutes.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le chasselas sera pressé jeudi à Épesses. Meilleures salutations.',
        'Le chasselas sera pressé jeudi à Épesses.',
      ],
    ],
  },
  {
    id: 'veuillez-agreer',
    kind: 'closing',
    pattern: '(veuillez|nous vous prions|je vous prie) [(de|d’)] (agréer|recevoir|croire)',
    hits: ['Veuillez agréer, Madame, mes salutations.', 'Je vous prie de croire à mes sentiments dévoués.'],
    misses: ['Veuillez vous asseoir.', 'Je vous prie de fermer la porte.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Le dossier de la haie est complet. Veuillez agréer nos salutations.', 'Le dossier de la haie est complet.'],
    ],
  },
  {
    id: 'en-vous-remerciant-par-avance',
    kind: 'closing',
    pattern: '(en vous remerciant|vous remerciant|vous en remerciant|en vous en remerciant) (par avance|d’avance)',
    hits: ['En vous remerciant par avance pour votre aide.', 'Vous en remerciant d’avance.'],
    misses: ['Merci d’avance, Jules.', 'Il part en vous remerciant.'],
    rewrites: [{ replace: 'merci d’avance' }],
    mends: [['En vous remerciant par avance pour votre aide.', 'Merci d’avance pour votre aide.']],
  },
  {
    id: 'meilleurs-voeux-de-lequipe',
    kind: 'closing',
    pattern:
      '(toute l’équipe|l’équipe|notre équipe|nous) * vous (<présenter>|<adresser>) * (meilleurs|plus beaux) vœux [pour (cette nouvelle année|la nouvelle année|l’année #|#)]',
    hits: [
      'Toute l’équipe vous présente ses meilleurs vœux pour 2026\u00a0!',
      'Nous vous adressons nos plus beaux vœux.',
    ],
    misses: ['Les vœux du maire ont lieu jeudi.', 'Bonne année à toi et aux tiens.'],
    rewrites: [{ replace: 'bonne année' }],
    mends: [['Toute l’équipe vous présente ses meilleurs vœux pour 2026\u00a0!', 'Bonne année\u00a0!']],
  },
  {
    id: 'sans-moderation',
    kind: 'closing',
    pattern: [
      'à (partager|diffuser) (sans aucune modération|sans modération)',
      'à lire [(et à relire|et relire)] sans [aucune] modération',
      'à (consommer|savourer|déguster) sans [aucune] modération',
      'à (écouter|voir|regarder|visionner|découvrir|suivre) sans [aucune] modération',
    ],
    hits: ['Un roman à lire sans modération.', 'À partager sans aucune modération\u00a0!'],
    misses: ['Il boit sans modération.', 'À consommer avec modération.'],
    rewrites: [{ replace: ['à partager', 'à lire', 'à savourer', 'à découvrir'] }],
    mends: [['Un roman à lire sans modération.', 'Un roman à lire.']],
  },
  {
    id: 'de-pres-ou-de-loin',
    kind: 'closing',
    pattern: [
      'ont participé de près ou de loin',
      'ont contribué de près ou de loin',
      'ont aidé de près ou de loin',
      'ont , de près ou de loin , contribué',
      'ont , de près ou de loin , participé',
      'ont de près ou de loin contribué',
      'ont de près ou de loin participé',
      'qui [,] de près ou de loin [,] ont contribué',
      'qui [,] de près ou de loin [,] ont participé',
    ],
    hits: [
      'Merci à ceux qui ont contribué de près ou de loin à la fête.',
      'Bravo à ceux qui ont, de près ou de loin, participé au chantier.',
    ],
    misses: ['Il ne ressemble ni de près ni de loin à son frère.', 'De près ou de loin, je vois flou.'],
    rewrites: [
      {
        replace: [
          'ont participé',
          'ont contribué',
          'ont aidé',
          'ont contribué',
          'ont participé',
          'ont contribué',
          'ont participé',
          'qui ont contribué',
          'qui ont participé',
        ],
      },
    ],
    mends: [
      ['Merci à ceux qui ont contribué de près ou de loin à la fête.', 'Merci à ceux qui ont contribué à la fête.'],
    ],
  },
  {
    id: 'rien-naurait-ete-possible-sans-vous',
    kind: 'closing',
    pattern: [
      '(rien de tout cela|tout cela|cela|rien) (ne serait|n’aurait) * * possible sans (vous|votre soutien|votre confiance) [(tous|toutes)]',
    ],
    hits: [
      'Rien de tout cela n’aurait été possible sans vous\u00a0!',
      'Tout cela ne serait pas possible sans votre soutien.',
    ],
    misses: ['Rien de tout cela n’aurait été possible sans Ginette.', 'Sans vous, je rentre à pied.'],
    rewrites: [{ field: 'merci à …' }],
    mends: [['Rien de tout cela n’aurait été possible sans vous\u00a0!', 'Merci à …\u00a0!']],
  },
  {
    id: 'cest-vous-qui-en-parlez-le-mieux',
    kind: 'closing',
    pattern:
      '(c’est vous qui en parlez|c’est vous qui en parlent|ce sont * qui en parlent|nos clients en parlent|ils en parlent) [encore] (le mieux|mieux que nous)',
    hits: ['C’est vous qui en parlez le mieux\u00a0!', 'Ce sont nos élèves qui en parlent le mieux.'],
    misses: ['Il en parle mieux que moi.', 'Vous parlez de mieux en mieux.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Odette a retrouvé son piano accordé. C’est vous qui en parlez le mieux\u00a0!',
        'Odette a retrouvé son piano accordé.',
      ],
    ],
  },
  {
    id: 'votre-satisfaction-est-notre-priorite',
    kind: 'closing',
    pattern:
      '(votre|la) (satisfaction|sécurité|réussite|bien être|confiance) * * (est|reste|demeure) * notre * (priorité|récompense|moteur|fierté)',
    hits: [
      'Votre satisfaction est notre priorité.',
      'La satisfaction de nos clients reste notre plus belle récompense\u00a0!',
    ],
    misses: ['La priorité à droite reste la règle.', 'Votre sécurité dépend du casque.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Je répare les vélos le samedi à Huy. Votre satisfaction est notre priorité.',
        'Je répare les vélos le samedi à Huy.',
      ],
    ],
  },
  {
    id: 'surveillez-nos-reseaux',
    kind: 'closing',
    pattern:
      '^(surveillez|suivez) (nos|notre|ma|mes) (réseaux|médias sociaux|page|pages|infolettre|actualités|actualité) [* * *] $',
    hits: ['Surveillez nos médias sociaux pour la suite\u00a0!', 'Suivez notre actualité.'],
    misses: ['Surveillez nos affaires pendant la baignade.', 'Suivez notre regard jusqu’au clocher.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'La guignolée passe samedi sur la rue Fabre. Surveillez nos réseaux\u00a0!',
        'La guignolée passe samedi sur la rue Fabre.',
      ],
    ],
  },
  {
    id: 'serons-ravis-de-vous-accueillir',
    kind: 'closing',
    pattern: [
      `(nous serons|nous serions|on sera) * ${glad} * de vous (accueillir|recevoir)`,
      `(nous serons|nous serions|on sera) * ${glad} * de vous (retrouver|rencontrer|revoir)`,
      `(nous serons|nous serions|on sera) * ${glad} * de vous (répondre|renseigner|conseiller)`,
    ],
    hits: ['Nous serons ravis de vous accueillir à la ferme.', 'On sera très heureux de vous retrouver samedi.'],
    misses: ['Je serai ravie de te revoir.', 'Nous serons heureux à Saint-Malo.'],
    rewrites: [{ replace: ['nous vous accueillerons', 'nous vous retrouverons', 'nous vous répondrons'] }],
    mends: [['Nous serons ravis de vous accueillir à la ferme.', 'Nous vous accueillerons à la ferme.']],
  },
  {
    id: 'nous-nous-rejouissons-de-vous',
    kind: 'closing',
    pattern: [
      '(nous nous réjouissons|on se réjouit) * * de vous (accueillir|recevoir)',
      '(nous nous réjouissons|on se réjouit) * * de vous (retrouver|revoir)',
      '(nous nous réjouissons|on se réjouit) * * de vous rencontrer',
    ],
    hits: ['Nous nous réjouissons de vous accueillir à Yverdon.', 'On se réjouit déjà de vous retrouver le 4.'],
    misses: ['On se réjouit de la pluie.', 'Nous nous réjouissons de votre réussite.'],
    rewrites: [{ replace: ['nous vous accueillerons', 'nous vous retrouverons', 'nous vous rencontrerons'] }],
    mends: [['Nous nous réjouissons de vous accueillir à Yverdon.', 'Nous vous accueillerons à Yverdon.']],
  },
  {
    id: 'nous-nous-ferons-un-plaisir',
    kind: 'closing',
    pattern: [
      '(nous nous ferons|nous nous ferions|on se fera) * (plaisir|joie) (de|d’)',
      '(je me ferai|je me ferais) * (plaisir|joie) (de|d’)',
    ],
    hits: ['Nous nous ferons un plaisir de vous répondre.', 'Je me ferai une joie de vous guider au marais.'],
    misses: ['Nous nous ferons un thé.', 'Fais-toi plaisir.'],
    rewrites: [{ replace: ['nous allons', 'je vais'] }],
    mends: [['Nous nous ferons un plaisir de vous répondre.', 'Nous allons vous répondre.']],
  },
  {
    id: 'et-excellente-journee',
    kind: 'closing',
    pattern:
      'et [une] [très] (excellente|belle) (journée|soirée|semaine|fin de semaine) à (tous|toutes|vous|chacun) [et à tous]',
    hits: [
      'Merci pour vos photos et excellente journée à vous\u00a0!',
      'À lundi, et très belle semaine à toutes et à tous.',
    ],
    misses: ['Il fait beau et la journée est à vous.', 'À lundi et bonne journée à tous\u00a0!'],
    rewrites: ['remove'],
    mends: [['Merci pour vos photos et excellente journée à vous\u00a0!', 'Merci pour vos photos\u00a0!']],
  },
  {
    id: 'vous-exprimer-ma-gratitude',
    kind: 'closing',
    pattern:
      '(je tiens|je tenais|nous tenons|nous tenions|je souhaite|nous souhaitons|je voudrais|nous voudrions) * vous (exprimer|témoigner|adresser) * * (gratitude|reconnaissance|remerciements) [(les plus sincères|la plus sincère)]',
    hits: [
      'Je tiens à vous exprimer toute ma gratitude pour ce banc.',
      'Nous souhaitons vous adresser nos plus sincères remerciements.',
    ],
    misses: ['Je tiens à remercier Rosa pour la soupe.', 'Elle vous exprime sa colère.'],
    rewrites: [{ replace: 'merci' }],
    mends: [['Je tiens à vous exprimer toute ma gratitude pour ce banc.', 'Merci pour ce banc.']],
  },
  {
    id: 'nos-clients-pour-leur-confiance',
    kind: 'closing',
    pattern:
      '(merci|nous remercions|je remercie) * * (clients|partenaires|abonnés|adhérents|fournisseurs) * (de|pour) leur * (confiance|fidélité|soutien|engagement)',
    hits: [
      'Merci à tous nos clients pour leur confiance.',
      'Nous remercions l’ensemble de nos partenaires pour leur fidélité.',
    ],
    misses: ['Merci à Odile et Jean pour leur confiance.', 'Les clients remercient pour leur pain.'],
    rewrites: [{ field: 'merci à …' }],
    mends: [['Merci à tous nos clients pour leur confiance\u00a0!', 'Merci à …\u00a0!']],
  },
  {
    id: 'fetes-de-fin-dannee',
    kind: 'closing',
    pattern: '[très] (belles|excellentes|merveilleuses|magnifiques|joyeuses) fêtes de fin d’année',
    hits: [
      'Excellentes fêtes de fin d’année à tous\u00a0!',
      'Nous vous souhaitons de très belles fêtes de fin d’année.',
    ],
    misses: ['Les fêtes de fin d’année coûtent cher.', 'Belles fêtes à toi et aux tiens.'],
    rewrites: [{ replace: 'bonnes fêtes' }],
    mends: [['Excellentes fêtes de fin d’année à tous\u00a0!', 'Bonnes fêtes à tous\u00a0!']],
  },
];
