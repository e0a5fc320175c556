import type { CannedPhrase } from '../../../phrases/phrase.ts';

const thisPiece = '(ce post|cet article|ce billet|cette vidéo|cette publication|ce carrousel|cet épisode|ce fil)';

/** How posts begin when nobody in particular writes them. */
export const opening: readonly CannedPhrase[] = [
  {
    id: 'jespere-que-vous-allez-bien',
    kind: 'opening',
    pattern: [
      '^(j’espère|nous espérons|on espère|en espérant) que (vous allez|vous vous portez|tout le monde va|tout va) * bien [(pour vous|chez vous|de votre côté)] $',
      '^(bonjour|bonsoir|hello|salut|coucou) (à tous|à toutes|à toutes et à tous|tout le monde|les amis|le réseau|) [,] (j’espère|nous espérons|on espère) que vous (allez|vous portez) * bien $',
    ],
    hits: [
      'J’espère que vous allez bien\u00a0!',
      'Bonjour à tous, j’espère que vous allez bien.',
      'On espere que tout le monde va bien !',
      'Nous espérons que vous allez tous très bien.',
    ],
    misses: [
      'J’espère que vous allez réussir votre examen.',
      'J’espère que tu vas bien depuis ton opération.',
      'J’espère que vous allez bien dormir dans la tente.',
    ],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'J’espère que vous allez bien\u00a0! Le four à pain est réparé depuis hier.',
        'Le four à pain est réparé depuis hier.',
      ],
    ],
  },
  {
    id: 'jespere-que-vous-passez',
    kind: 'opening',
    pattern:
      '^(j’espère|nous espérons|on espère) que vous (passez|avez * passé) (une|un|de) _ (journée|semaine|week end|fin de semaine|été|vacances|début de semaine) $',
    hits: [
      'J’espère que vous passez une excellente journée\u00a0!',
      'On espère que vous avez tous passé de belles vacances.',
    ],
    misses: [
      'J’espère que vous passez une bonne vitesse avant la côte.',
      'J’espère que vous passez par Namur cette semaine.',
    ],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'J’espère que vous avez passé un bel été. Mon apprentie Inès rouvre le stand samedi.',
        'Mon apprentie Inès rouvre le stand samedi.',
      ],
    ],
  },
  {
    id: 'ce-message-vous-trouve',
    kind: 'opening',
    pattern:
      '(j’espère|nous espérons|en espérant) que (ce message|ce mail|ce courriel|cette lettre|ce post|ces mots) vous * (trouve|trouvent|trouvera|trouveront)',
    hits: [
      'J’espère que ce message vous trouve en bonne santé.',
      'Nous espérons que ces mots vous trouveront en pleine forme !',
    ],
    misses: ['J’espère que ce message trouvera son destinataire.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'J’espère que ce message vous trouve en pleine forme. La bibliothèque cherche deux lecteurs pour mardi.',
        'La bibliothèque cherche deux lecteurs pour mardi.',
      ],
    ],
  },
  {
    id: 'aujourdhui-je-voulais-vous-parler',
    kind: 'opening',
    pattern: [
      '^(aujourd’hui|ce matin|ce soir|cette semaine) [,] (je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) * vous parler de',
      '^(aujourd’hui|ce matin|ce soir|cette semaine) [,] (je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) * vous parler du',
      '^(aujourd’hui|ce matin|ce soir|cette semaine) [,] (je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) * vous parler des',
      '^(aujourd’hui|ce matin|ce soir|cette semaine) [,] (je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) * vous parler d’',
      '^(je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) (aujourd’hui|ce matin|ce soir|cette semaine) * vous parler de',
      '^(je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) (aujourd’hui|ce matin|ce soir|cette semaine) * vous parler du',
      '^(je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) (aujourd’hui|ce matin|ce soir|cette semaine) * vous parler des',
      '^(je voulais|je veux|je voudrais|j’aimerais|je souhaite|j’avais envie de|j’ai envie de|je tenais à|je vais|nous voulions|on va) (aujourd’hui|ce matin|ce soir|cette semaine) * vous parler d’',
    ],
    hits: [
      'Aujourd’hui, je voulais vous parler de ma voisine Odile.',
      "Aujourd'hui je voulais vous parler d'un vieux moulin.",
      'Cette semaine, j’aimerais vous parler du pain au levain.',
      'J’aimerais aujourd’hui vous parler d’Henri.',
    ],
    misses: [
      'Je voulais vous parler, vous avez cinq minutes\u00a0?',
      'Aujourd’hui, Léa est venue me parler de son stage.',
    ],
    rewrites: [
      {
        replace: [
          'parlons de',
          'parlons du',
          'parlons des',
          'parlons de',
          'parlons de',
          'parlons du',
          'parlons des',
          'parlons de',
        ],
      },
    ],
    mends: [
      ['Aujourd’hui, je voulais vous parler de ma voisine Odile.', 'Parlons de ma voisine Odile.'],
      ['Ce matin je voudrais vous parler d’Henri.', 'Parlons d’Henri.'],
    ],
  },
  {
    id: 'petit-post-pour-vous-dire-que',
    kind: 'opening',
    pattern: '^[un] (petit|court|mini) (post|billet) pour [vous] (dire|annoncer|informer|rappeler) (que|qu’)',
    hits: [
      'Un petit post pour vous dire que la piscine rouvre lundi.',
      'Court billet pour rappeler qu’on vote dimanche.',
    ],
    misses: ['Il écrit un petit post pour dire bonjour.', 'Petit message pour vous dire que le bébé va bien.'],
    rewrites: ['clause'],
    mends: [['Petit post pour vous dire que la piscine rouvre lundi.', 'La piscine rouvre lundi.']],
  },
  {
    id: 'petit-post-pour',
    kind: 'opening',
    pattern: [
      '^[un] (petit|court|mini) (post|billet) (pour|afin de) !(que|qu’|dire que|vous dire que|annoncer que|vous annoncer que|rappeler que)',
    ],
    hits: ['Petit post pour remercier les pompiers de Dinan.', 'Court billet pour féliciter Amel.'],
    misses: [
      'J’ai écrit un petit post pour le journal du lycée.',
      'Petit message pour maman\u00a0: je suis bien arrivé.',
    ],
    rewrites: [{ replace: 'je veux' }],
    mends: [['Petit post pour remercier les pompiers de Dinan.', 'Je veux remercier les pompiers de Dinan.']],
  },
  {
    id: 'ce-message-pour-vous-informer',
    kind: 'opening',
    pattern:
      '^(ce|un|un petit|petit|rapide|ce petit) (message|mail|courriel|mot) * pour vous (informer|annoncer|aviser|faire savoir) (que|qu’)',
    hits: [
      'Ce message pour vous informer que l’accueil ferme à midi.',
      'Petit mot pour vous annoncer qu’Hugo reprend l’atelier.',
    ],
    misses: ['Petit mot pour vous dire que le bébé va bien.', 'Laisse un mot pour informer Paul.'],
    rewrites: ['clause'],
    mends: [['Ce message pour vous informer que l’accueil ferme à midi.', 'L’accueil ferme à midi.']],
  },
  {
    id: 'a-lheure-ou',
    kind: 'opening',
    pattern: '^à l’heure où !(je|j’|tu|vous|nous|il|elle|ils|elles|blanchit|ferme|ferment|ouvre|ouvrent|sortent)',
    hits: [
      'À l’heure où tout augmente, notre cantine tient bon.',
      "A l'heure ou l'eau manque, que fait-on des fuites ?",
    ],
    misses: ['À l’heure où j’écris, il neige sur Liège.', 'Rendez-vous à l’heure où ferment les bureaux.'],
    rewrites: [{ replace: 'alors que' }],
    mends: [
      ['À l’heure où tout augmente, notre cantine tient bon.', 'Alors que tout augmente, notre cantine tient bon.'],
      ['À l’heure où un lycée sur deux fuit, qui répare\u00a0?', 'Alors qu’un lycée sur deux fuit, qui répare\u00a0?'],
    ],
  },
  {
    id: 'qui-na-jamais',
    kind: 'opening',
    pattern: ['^qui n’a [encore] jamais', '^qui n’est jamais'],
    hits: ['Qui n’a jamais oublié le prénom d’un collègue\u00a0?', "Qui n'est jamais arrivé en retard un lundi ?"],
    misses: ['Je cherche quelqu’un qui n’a jamais vu la neige.', 'Qui n’a pas son billet\u00a0?'],
    rewrites: [{ replace: ['avez-vous déjà', 'êtes-vous déjà'] }, 'remove-sentence'],
    mends: [
      ['Qui n’a jamais oublié le prénom d’un collègue\u00a0?', 'Avez-vous déjà oublié le prénom d’un collègue\u00a0?'],
    ],
  },
  {
    id: 'le-saviez-vous',
    kind: 'opening',
    pattern: '^le (saviez vous|savais tu|savez vous) $',
    hits: ['Le saviez-vous\u00a0? Le pont date de 1742.', 'Le savais-tu ?'],
    misses: ['Vous le saviez, vous\u00a0?', 'Le saviez-vous avant de signer\u00a0?'],
    rewrites: ['remove-sentence'],
    mends: [['Le saviez-vous\u00a0? Le pont du village date de 1742.', 'Le pont du village date de 1742.']],
  },
  {
    id: 'on-ne-le-dira-jamais-assez',
    kind: 'opening',
    pattern: [
      '^(on|nous) [ne] [(vous le|le)] (dira|dirons|répétera|répéterons|redira) jamais assez',
      '^(on|nous) [ne] [(vous le|le)] (dira|dirons|répétera|répéterons|redira) jamais assez (que|qu’)',
    ],
    hits: [
      'On ne le dira jamais assez\u00a0: relisez vos contrats.',
      'On ne répétera jamais assez que le casque sauve.',
    ],
    misses: ['On ne dira jamais la vérité à Paul.', 'Il n’y en aura jamais assez.'],
    rewrites: ['remove'],
    mends: [
      ['On ne le dira jamais assez\u00a0: relisez bien vos contrats.', 'Relisez bien vos contrats.'],
      ['On ne répétera jamais assez que le casque sauve.', 'Le casque sauve.'],
    ],
  },
  {
    id: 'un-secret-pour-personne',
    kind: 'opening',
    pattern: [
      '(ce n’est|c’est) [plus] [pas] un secret pour personne (que|qu’)',
      '^(ce n’est|c’est) [plus] [pas] un secret pour personne !(que|qu’)',
    ],
    hits: [
      'Ce n’est un secret pour personne que j’adore le fromage.',
      "Ce n'est plus un secret pour personne : le toit fuit.",
    ],
    misses: ['C’est un secret entre nous.', 'Il n’a de secret pour personne dans ce village.'],
    rewrites: ['remove', 'clause'],
    mends: [['Ce n’est un secret pour personne\u00a0: le toit du gymnase fuit.', 'Le toit du gymnase fuit.']],
  },
  {
    id: 'je-ne-vous-apprends-rien',
    kind: 'opening',
    pattern: [
      '^(je|on|nous) ne vous (apprends|apprend|apprendrai|apprenons|apprendrons) rien * (en disant|en vous disant|en affirmant|si je vous dis|si je dis) (que|qu’)',
    ],
    hits: [
      'Je ne vous apprends rien en disant que les loyers montent.',
      'On ne vous apprend rien si je vous dis qu’il pleut à Brest.',
    ],
    misses: ['Je ne vous apprends rien de nouveau, pardon.', 'Il ne vous apprend rien\u00a0?'],
    rewrites: ['clause'],
    mends: [['Je ne vous apprends rien en disant que les loyers montent.', 'Les loyers montent.']],
  },
  {
    id: 'cela-ne-vous-aura-pas-echappe',
    kind: 'opening',
    pattern: '(cela|ça|il) ne vous (aura|a) * pas échappé (que|qu’)',
    hits: [
      'Il ne vous aura pas échappé que le marché a déménagé.',
      'Cela ne vous a sans doute pas échappé qu’il y a un chat.',
    ],
    misses: ['Rien ne vous échappe.', 'Votre chien ne vous aura pas échappé longtemps.'],
    rewrites: ['clause'],
    mends: [['Il ne vous aura pas échappé que le marché a déménagé.', 'Le marché a déménagé.']],
  },
  {
    id: 'plus-tendre-enfance',
    kind: 'opening',
    pattern: 'depuis (ma|sa|notre|leur|votre) (plus tendre enfance|prime enfance|plus jeune âge)',
    hits: ['Je dessine depuis ma plus tendre enfance.', 'Depuis sa prime enfance, Nora répare des radios.'],
    misses: ['Depuis mon enfance à Gand, je parle deux langues.', 'Depuis ma sortie, je lis.'],
    rewrites: [{ replace: 'depuis l’enfance' }],
    mends: [['Je dessine depuis ma plus tendre enfance.', 'Je dessine depuis l’enfance.']],
  },
  {
    id: 'laissez-moi-vous-raconter',
    kind: 'opening',
    pattern: ['laissez moi vous raconter', 'laissez moi vous expliquer', 'laissez moi * vous en dire plus sur'],
    hits: ['Laissez-moi vous raconter ma première vendange.', 'Laissez-moi vous expliquer comment on tanne le cuir.'],
    misses: ['Laissez-moi tranquille.', 'Laissez-moi vous aider à porter ça.'],
    rewrites: [{ replace: ['je vous raconte', 'je vous explique', 'parlons de'] }],
    mends: [['Laissez-moi vous raconter ma première vendange.', 'Je vous raconte ma première vendange.']],
  },
  {
    id: 'laissez-moi-vous-presenter',
    kind: 'opening',
    pattern: '(laissez moi|permettez moi de|permettez nous de) vous (présenter|faire découvrir)',
    hits: ['Laissez-moi vous présenter Samira, notre relieuse.', 'Permettez-moi de vous présenter le nouveau potager.'],
    misses: ['Laissez-moi me présenter à la voisine.', 'Je vous présente Paul.'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Laissez-moi vous présenter Samira, notre relieuse.', 'Voici Samira, notre relieuse.']],
  },
  {
    id: 'permettez-moi-de',
    kind: 'opening',
    pattern: [
      'permettez moi de vous remercier',
      'permettez moi de vous féliciter',
      'permettez moi de vous souhaiter',
      'permettez moi de revenir sur',
      'permettez moi de vous rappeler',
      'permettez moi de remercier',
      'permettez moi de saluer',
    ],
    hits: ['Permettez-moi de vous féliciter pour ce prix.', 'Permettez-moi de revenir sur la soirée de mardi.'],
    misses: ['Permettez-moi d’entrer, il pleut.', 'Vos horaires me permettent de vous remercier de vive voix.'],
    rewrites: [
      {
        replace: [
          'je vous remercie',
          'je vous félicite',
          'je vous souhaite',
          'je reviens sur',
          'je vous rappelle',
          'je remercie',
          'je salue',
        ],
      },
    ],
    mends: [['Permettez-moi de vous féliciter pour ce prix.', 'Je vous félicite pour ce prix.']],
  },
  {
    id: 'je-profite-de-ce-post',
    kind: 'opening',
    pattern: [
      'je profite * de (ce post|cette publication|ce message|ce billet|cette occasion|cette tribune) pour',
      'nous profitons * de (ce post|cette publication|ce message|ce billet|cette occasion|cette tribune) pour',
      'on profite * de (ce post|cette publication|ce message|ce billet|cette occasion|cette tribune) pour',
    ],
    hits: [
      'Je profite de ce post pour remercier Aline.',
      'Nous profitons également de cette occasion pour saluer nos voisins.',
    ],
    misses: ['Je profite de mon congé pour repeindre.', 'J’en profite pour dire merci à Jo.'],
    rewrites: [{ replace: ['je veux', 'nous voulons', 'on veut'] }],
    mends: [['Je profite de ce post pour remercier Aline.', 'Je veux remercier Aline.']],
  },
  {
    id: 'je-tenais-a-partager',
    kind: 'opening',
    pattern:
      '!(que|qu’|dont|où) (je tenais|je tiens|nous tenons|nous tenions|je souhaite|je souhaitais|nous souhaitons|nous souhaitions) [à] * (partager avec vous|vous faire part de) !(que|qu’|le fait)',
    hits: [
      'Je tenais à partager avec vous cette photo de Dakar.',
      'Nous souhaitons vous faire part de notre déménagement.',
    ],
    misses: [
      'Je tiens à partager les frais.',
      'Je voulais partager mon goûter avec toi.',
      'C’est une lettre que je souhaitais partager avec vous.',
    ],
    rewrites: [{ replace: 'voici' }],
    mends: [['Je tenais à partager avec vous cette photo de Dakar.', 'Voici cette photo de Dakar.']],
  },
  {
    id: 'je-prends-la-plume',
    kind: 'opening',
    pattern: [
      '(je prends|je reprends|j’ai pris) * (la|ma) plume pour',
      '(nous prenons|nous reprenons) * la plume pour',
    ],
    hits: ['Je prends aujourd’hui la plume pour défendre notre école.', 'Nous prenons la plume pour raconter la crue.'],
    misses: ['Je prends la plume d’oie et l’encrier.', 'Elle a pris la plume pour un couteau.'],
    rewrites: [{ replace: ['j’écris pour', 'nous écrivons pour'] }],
    mends: [['Nous prenons la plume pour raconter la crue.', 'Nous écrivons pour raconter la crue.']],
  },
  {
    id: 'jai-eu-le-plaisir-de',
    kind: 'opening',
    pattern: [
      'j’ai eu * (plaisir|honneur|privilège|opportunité|bonheur) (de|d’)',
      'nous avons eu * (plaisir|honneur|privilège|opportunité|bonheur) (de|d’)',
      'on a eu * (plaisir|honneur|privilège|opportunité|bonheur) (de|d’)',
    ],
    hits: [
      'J’ai eu l’immense honneur de visiter l’atelier de Rachid.',
      'Hier, nous avons eu le plaisir d’écouter Mme Keller.',
      "J'ai eu l'opportunite de tester ce tour.",
    ],
    misses: ['J’ai eu la chance de grandir à la ferme.', 'J’ai eu un plaisir fou à cuisiner.'],
    rewrites: [{ replace: ['j’ai pu', 'nous avons pu', 'on a pu'] }],
    mends: [
      ['J’ai eu l’immense honneur de visiter l’atelier de Rachid.', 'J’ai pu visiter l’atelier de Rachid.'],
      ['Hier, nous avons eu le plaisir d’écouter Mme Keller.', 'Hier, nous avons pu écouter Mme Keller.'],
    ],
  },
  {
    id: 'quel-honneur-davoir',
    kind: 'opening',
    pattern: [
      '^(quel|quelle) [(immense|grand|grande|bel|belle)] (honneur|privilège|fierté) [pour moi] d’avoir !(une fille|un fils|un ami|une amie|des)',
      '^(quel|quelle) [(immense|grand|grande|bel|belle)] (honneur|privilège|fierté) pour nous d’avoir',
    ],
    hits: [
      'Quel honneur d’avoir présenté nos vélos au ministre\u00a0!',
      'Quelle fierté pour nous d’avoir relié ce livre.',
    ],
    misses: ['Quel plaisir d’avoir revu ton frère\u00a0!', 'Quelle fierté d’avoir un fils pareil\u00a0!'],
    rewrites: [{ replace: ['j’ai', 'nous avons'] }],
    mends: [['Quel honneur d’avoir présenté nos vélos au maire\u00a0!', 'J’ai présenté nos vélos au maire\u00a0!']],
  },
  {
    id: 'vous-etes-vous-deja-demande',
    kind: 'opening',
    pattern: '^(vous êtes vous|t’es tu|vous vous êtes) (déjà|jamais|un jour) demandé !(si|s’|ce|que|qu’)',
    hits: [
      'Vous êtes-vous déjà demandé pourquoi le ciel rougit\u00a0?',
      "T'es-tu deja demandé comment naît un timbre ?",
    ],
    misses: ['Vous vous êtes demandé si la gare rouvrirait.', 'Je me suis déjà demandé pourquoi.'],
    rewrites: ['remove'],
    mends: [['Vous êtes-vous déjà demandé pourquoi le ciel rougit\u00a0?', 'Pourquoi le ciel rougit\u00a0?']],
  },
  {
    id: 'dans-cet-article-je-vous',
    kind: 'opening',
    pattern: [
      `dans ${thisPiece} [,] (je vous|nous vous|on vous|je te) (<partager>|<présenter>|<livrer>|<dévoiler>|<expliquer>|<raconter>) !(que|qu’|de|d’|rendez)`,
      `dans ${thisPiece} [,] (vous allez découvrir|vous découvrirez|tu vas découvrir|découvrez)`,
      `dans ${thisPiece} [,] (nous allons|on va|je vais) (voir|découvrir|explorer|vous montrer|vous expliquer|vous présenter|vous raconter) !(que|qu’|si)`,
    ],
    hits: [
      'Dans cet article, je vous explique comment greffer un pommier.',
      'Dans ce post nous vous partageons trois recettes.',
    ],
    misses: ['Dans cet article, Léa démonte trois idées fausses.', 'Je vous explique le trajet.'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Dans cet article, je vous explique comment greffer un pommier.', 'Voici comment greffer un pommier.']],
  },
  {
    id: 'je-vous-propose-de-decouvrir',
    kind: 'opening',
    pattern: [
      '(je vous propose|nous vous proposons|on vous propose) * de (découvrir|faire connaissance avec)',
      '(je vous propose|nous vous proposons|on vous propose) * de revenir sur',
    ],
    hits: [
      'Je vous propose aujourd’hui de découvrir le tri à Bienne.',
      'Nous vous proposons de revenir sur la fête du port.',
    ],
    misses: ['Je vous propose de venir à pied.', 'On vous propose un café\u00a0?'],
    rewrites: [{ replace: ['voici', 'revenons sur'] }],
    mends: [['Je vous propose aujourd’hui de découvrir le tri à Bienne.', 'Voici le tri à Bienne.']],
  },
  {
    id: 'on-se-retrouve-aujourdhui-pour',
    kind: 'opening',
    pattern: [
      '^on se retrouve * (aujourd’hui|cette semaine) pour (une nouvelle|un nouvel|un nouveau) !(cours|rendez)',
      '^on se retrouve * (aujourd’hui|cette semaine) pour de (nouvelles|nouveaux)',
    ],
    hits: [
      'On se retrouve aujourd’hui pour une nouvelle recette.',
      'On se retrouve cette semaine pour de nouveaux conseils !',
    ],
    misses: ['On se retrouve ce soir pour un verre\u00a0?', 'On se retrouve à la gare aujourd’hui.'],
    rewrites: [{ replace: ['voici une nouvelle', 'voici de nouveaux'] }],
    mends: [['On se retrouve aujourd’hui pour une nouvelle recette.', 'Voici une nouvelle recette.']],
  },
  {
    id: 'qui-dit-dit',
    kind: 'opening',
    pattern: ['^(et|) qui dit _ [,] dit', '^(et|) qui dit _ _ [,] dit', '^(et|) qui dit _ _ _ [,] dit'],
    hits: ['Qui dit rentrée dit bonnes résolutions\u00a0!', 'Qui dit fin d’année, dit cadeaux.'],
    misses: ['Qui dit mieux\u00a0?', 'Celui qui dit oui dit vrai.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Qui dit rentrée dit bonnes résolutions\u00a0! J’arrête le sucre dès lundi prochain.',
        'J’arrête le sucre dès lundi prochain.',
      ],
    ],
  },
  {
    id: 'nouvelle-semaine-nouveaux-defis',
    kind: 'opening',
    pattern: [
      '^(nouvelle semaine|nouvelle année|nouveau mois|nouvelle saison) [,] (nouveaux|nouveau|nouvelles|nouvelle) (défis|défi|challenges|projets|objectifs|départ|aventures) $',
    ],
    hits: ['Nouvelle semaine, nouveaux défis\u00a0!', 'Nouvelle année, nouveaux projets.'],
    misses: ['La nouvelle semaine apporte de nouveaux horaires.', 'Nouveau départ de feu à Bastia.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Nouvelle semaine, nouveaux défis\u00a0! Lundi, je répare l’orgue avec Théo.',
        'Lundi, je répare l’orgue avec Théo.',
      ],
    ],
  },
  {
    id: 'en-ce-beau-lundi',
    kind: 'opening',
    pattern:
      '^en (ce|cette) _ (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|journée|matinée) [(matin|soir|ensoleillé|ensoleillée|pluvieux|d’automne|d’hiver|d’été|de printemps|de rentrée)] !(de|du|des|d’|internationale|mondiale)',
    hits: ['En ce beau lundi matin, je cire mes bottes.', 'En cette belle journée ensoleillée, on ouvre la serre.'],
    misses: ['En ce moment, je lis Colette.', 'En cette saison, le lundi est calme.'],
    rewrites: ['remove'],
    mends: [['En ce beau lundi matin, je cire mes vieilles bottes.', 'Je cire mes vieilles bottes.']],
  },
  {
    id: 'dans-les-coulisses',
    kind: 'opening',
    pattern:
      '(je vous|on vous|nous vous) (emmène|emmenons|embarque|embarquons|invite|invitons|ouvre|ouvrons) * (dans les coulisses|les coulisses|les portes des coulisses)',
    hits: [
      'On vous emmène dans les coulisses du carnaval.',
      'Je vous embarque aujourd’hui dans les coulisses d’un pressoir.',
    ],
    misses: ['Elle attend dans les coulisses.', 'On vous emmène à la gare.'],
    rewrites: [{ replace: 'voici les coulisses' }],
    mends: [['On vous emmène dans les coulisses du carnaval.', 'Voici les coulisses du carnaval.']],
  },
  {
    id: 'suivez-le-guide',
    kind: 'opening',
    pattern: '^[(alors|allez)] [,] suivez le guide $',
    hits: ['Suivez le guide\u00a0!', 'Alors, suivez le guide.'],
    misses: ['Suivez le guide jusqu’à la grotte.', 'Le guide nous suivait.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Suivez le guide\u00a0! La visite part du lavoir à dix heures.', 'La visite part du lavoir à dix heures.'],
    ],
  },
  {
    id: 'zoom-sur',
    kind: 'opening',
    pattern: '^[petit] zoom sur !(mon|ma|mes|son|sa|la photo|l’image|l’écran|la carte|le visage|google)',
    hits: ['Zoom sur notre nouveau four\u00a0!', 'Petit zoom sur les métiers du bois.'],
    misses: ['Zoom sur la photo pour voir le chat.', 'Un zoom sur pied, c’est lourd.'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Zoom sur notre nouveau four\u00a0!', 'Voici notre nouveau four\u00a0!']],
  },
  {
    id: 'focus-sur',
    kind: 'opening',
    pattern: '^[petit] focus sur !(mon|ma|mes|moi|toi|tes)',
    hits: ['Focus sur le métier de luthier.', '🎯 Focus sur les bénévoles de Sion !'],
    misses: ['Focus sur mes révisions, à dans deux semaines.', 'Faire le focus sur un insecte demande du temps.'],
    rewrites: ['remove'],
    mends: [['Focus sur le métier de luthier.', 'Le métier de luthier.']],
  },
  {
    id: 'coup-de-projecteur-sur',
    kind: 'opening',
    // A picture is described so: "gros plan sur des mains".
    pattern: ['^[petit] (coup de projecteur|pleins feux) sur', '^[petit] gros plan sur !(des|ses|son|sa|leurs)'],
    hits: ['Coup de projecteur sur Alice, maçonne à Gap.', 'Pleins feux sur la jeunesse de Huy !'],
    misses: [
      'Il a reçu un coup de projecteur sur la tête.',
      'Le film finit par un gros plan sur ses mains.',
      'Gros plan sur des doigts pleins de farine.',
    ],
    rewrites: [{ replace: 'voici' }],
    mends: [['Coup de projecteur sur Alice, maçonne à Gap.', 'Voici Alice, maçonne à Gap.']],
  },
  {
    id: 'retour-en-images',
    kind: 'opening',
    pattern: '^[petit] retour (en images|en image|en photos|en vidéo) sur',
    hits: ['Retour en images sur la fête du village\u00a0!', 'Petit retour en vidéo sur notre sortie vélo.'],
    misses: ['Le retour en train fut long.', 'Retour en vidéo de Paul demain.'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Retour en images sur la fête du village\u00a0!', 'Voici la fête du village\u00a0!']],
  },
  {
    id: 'retour-sur-cette-belle-journee',
    kind: 'opening',
    pattern: [
      '^[petit] retour sur (une|cette|notre) * (belle|magnifique|superbe|formidable|incroyable|riche) journée',
      '^[petit] retour sur (une|cette|notre) * (belle|magnifique|superbe|formidable|incroyable|riche) soirée',
      '^[petit] retour sur (une|cette|notre) * (belle|magnifique|superbe|formidable|incroyable|riche) semaine',
      '^[petit] retour sur (une|cette|notre) * (belle|magnifique|superbe|formidable|incroyable|riche) édition',
    ],
    hits: ['Retour sur une très belle journée à Quimper.', 'Petit retour sur cette magnifique soirée.'],
    misses: ['Retour sur la journée de grève.', 'De retour sur une belle plage.'],
    rewrites: [
      { replace: ['retour sur la journée', 'retour sur la soirée', 'retour sur la semaine', 'retour sur l’édition'] },
    ],
    mends: [['Retour sur une très belle journée à Quimper.', 'Retour sur la journée à Quimper.']],
  },
  {
    id: 'a-la-demande-generale',
    kind: 'opening',
    pattern: ['à la demande générale', '(suite à|face à|devant|vu) (la|une|votre) (forte|très forte) demande'],
    hits: ['À la demande générale, l’atelier rouvre mardi.', 'Suite à une forte demande, on rejoue la pièce.'],
    misses: ['À la demande de Paul, je reste.', 'La demande générale en gaz baisse.'],
    rewrites: ['remove'],
    mends: [['À la demande générale, l’atelier rouvre mardi prochain.', 'L’atelier rouvre mardi prochain.']],
  },
  {
    id: 'vous-etes-nombreux-a-demander',
    kind: 'opening',
    pattern: [
      'vous êtes * (nombreux|nombreuses) à me demander',
      'vous êtes * (nombreux|nombreuses) à nous demander',
      'vous (avez été|étiez) * (nombreux|nombreuses) à me demander',
      'vous (avez été|étiez) * (nombreux|nombreuses) à nous demander',
    ],
    hits: ['Vous êtes très nombreux à me demander la recette.', 'Vous avez été nombreuses à nous demander le patron.'],
    misses: ['Vous étiez nombreux au match.', 'Ils sont nombreux à me demander de l’aide.'],
    rewrites: [{ replace: ['on me demande', 'on nous demande', 'on m’a demandé', 'on nous a demandé'] }],
    mends: [['Vous êtes très nombreux à me demander la recette.', 'On me demande la recette.']],
  },
  {
    id: 'quoi-de-mieux-pour',
    kind: 'opening',
    pattern: [
      '^quoi de mieux pour * (commencer|démarrer|débuter|finir|terminer|clôturer|célébrer|se détendre)',
      '^quoi de mieux (que|qu’) * * * (pour) * (commencer|démarrer|débuter|finir|terminer|clôturer|célébrer)',
    ],
    hits: [
      'Quoi de mieux pour bien commencer la semaine\u00a0?',
      'Quoi de mieux qu’un bon café pour démarrer la journée ?',
    ],
    misses: ['Quoi de mieux que toi\u00a0?', 'On n’a rien trouvé de mieux pour finir le mur.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Quoi de mieux pour bien commencer la semaine\u00a0? Karim m’a prêté son vélo cargo.',
        'Karim m’a prêté son vélo cargo.',
      ],
    ],
  },
  {
    id: 'pour-bien-commencer-la-semaine',
    kind: 'opening',
    pattern:
      '^pour bien (commencer|démarrer|débuter|attaquer|finir|terminer|clôturer) (la semaine|l’année|la journée|le mois|ce lundi|cette semaine|cette année|la rentrée)',
    hits: ['Pour bien démarrer la semaine, une histoire de chèvre.', 'Pour bien finir l’année, je rends mes livres.'],
    misses: ['Pour bien commencer le tricot, prenez de grosses aiguilles.', 'Il lui faut un café pour bien commencer.'],
    rewrites: ['remove'],
    mends: [
      ['Pour bien démarrer la semaine, une histoire de chèvre à Orsières.', 'Une histoire de chèvre à Orsières.'],
    ],
  },
  {
    id: 'dans-le-contexte-actuel',
    kind: 'opening',
    pattern:
      'dans (un|le|ce) contexte * (actuel|incertain|tendu|inédit|mouvant|anxiogène|exigeant|concurrentiel|en pleine mutation|en pleine évolution)',
    hits: [
      'Dans le contexte économique actuel, on garde nos prix.',
      'Dans un contexte de plus incertain, Ada embauche.',
    ],
    misses: ['Dans le contexte de la guerre de 1914, tout manque.', 'Remets sa phrase dans le contexte.'],
    rewrites: ['remove'],
    mends: [['Dans le contexte actuel, on garde nos prix jusqu’en mai.', 'On garde nos prix jusqu’en mai.']],
  },
  {
    id: 'face-aux-enjeux',
    kind: 'opening',
    pattern:
      'face aux * (enjeux|défis) * (actuels|de demain|d’aujourd’hui|de notre époque|de notre temps|contemporains)',
    hits: [
      'Face aux grands enjeux de demain, la commune plante des haies.',
      'La filière s’unit face aux défis actuels.',
    ],
    misses: ['Face aux enjeux de la finale, elle a craqué.', 'Face aux vagues, on recule.'],
    rewrites: ['remove'],
    mends: [['Face aux enjeux de demain, la commune plante des haies.', 'La commune plante des haies.']],
  },
  {
    id: 'en-cette-periode',
    kind: 'opening',
    pattern:
      '^en cette (période|fin d’année|rentrée|saison) [(si|un peu|quelque peu|très|toujours)] (particulière|estivale|inédite|festive|de fêtes|troublée|de rentrée|spéciale)',
    hits: [
      'En cette période un peu particulière, le club prête ses salles.',
      'En cette période de fêtes, Lise tricote.',
    ],
    misses: ['En cette période, le lac gèle.', 'Cette période estivale a été chaude.'],
    rewrites: ['remove'],
    mends: [['En cette période un peu particulière, le club prête ses salles.', 'Le club prête ses salles.']],
  },
  {
    id: 'lannee-touche-a-sa-fin',
    kind: 'opening',
    pattern:
      '^[(alors que|au moment où|tandis que)] (l’année|l’année #|cette année|la semaine|l’été|la saison|#) (touche|arrive) * à sa fin',
    hits: ['L’année touche bientôt à sa fin, je vide mon atelier.', 'Alors que 2025 touche à sa fin, je trie.'],
    misses: ['Mon contrat touche à sa fin.', 'La fin de l’année me touche.'],
    rewrites: ['remove'],
    mends: [['L’année touche à sa fin, je vide enfin mon atelier.', 'Je vide enfin mon atelier.']],
  },
  {
    id: 'a-laube-de',
    kind: 'opening',
    pattern:
      '^à l’aube (de|d’) (cette nouvelle|cette|une nouvelle|ce nouveau|la nouvelle) (année|rentrée|saison|décennie|semestre|trimestre|ère)',
    hits: [
      'À l’aube de cette nouvelle année, je change de métier.',
      'À l’aube d’une nouvelle saison, le club recrute.',
    ],
    misses: ['Partis à l’aube de Bastia, nous voilà à Corte.', 'À l’aube d’un lundi, tout dort.'],
    rewrites: ['remove'],
    mends: [['À l’aube de cette nouvelle année, je change de métier.', 'Je change de métier.']],
  },
  {
    id: 'en-cette-journee-internationale',
    kind: 'opening',
    pattern: [
      '^en cette journée internationale',
      '^en cette journée mondiale',
      '^en cette journée nationale',
      '^en cette journée européenne',
    ],
    hits: [
      'En cette Journée internationale des droits des femmes, Awa témoigne.',
      'En cette journée mondiale du livre, je donne les miens.',
    ],
    misses: ['La journée internationale du thé, c’est le 21 mai.', 'En cette journée de grève, je marche.'],
    rewrites: [
      {
        replace: [
          'pour la Journée internationale',
          'pour la Journée mondiale',
          'pour la Journée nationale',
          'pour la Journée européenne',
        ],
      },
    ],
    mends: [
      [
        'En cette Journée mondiale du livre, je donne les miens.',
        'Pour la Journée mondiale du livre, je donne les miens.',
      ],
    ],
  },
  {
    id: 'un-jour-pas-comme-les-autres',
    kind: 'opening',
    pattern: [
      '^(aujourd’hui|ce _|hier) [,] (est|c’est|c’était|était) (un jour|une journée) * pas comme les autres',
      '^(aujourd’hui|ce|ceci) [,] [ce] n’est pas (un jour|une journée) comme les autres',
    ],
    hits: ['Aujourd’hui est un jour pas comme les autres.', 'Aujourd’hui n’est pas un jour comme les autres\u00a0!'],
    misses: ['Les jours de marché ne sont pas comme les autres.', 'Une école pas comme les autres ouvre à Mons.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Aujourd’hui n’est pas un jour comme les autres\u00a0! Ma fille ouvre sa menuiserie.',
        'Ma fille ouvre sa menuiserie.',
      ],
    ],
  },
  {
    id: 'les-chiffres-parlent-deux-memes',
    kind: 'opening',
    pattern: '^(et|) (les|ces|nos|ses) (chiffres|résultats) parlent d’eux mêmes',
    hits: ['Les chiffres parlent d’eux-mêmes\u00a0: douze fuites en un mois.', 'Nos résultats parlent d’eux-mêmes.'],
    misses: ['Les enfants parlent d’eux-mêmes sans gêne.', 'Les chiffres ne parlent pas.'],
    rewrites: ['remove'],
    mends: [['Les chiffres parlent d’eux-mêmes\u00a0: douze fuites en un mois.', 'Douze fuites en un mois.']],
  },
  {
    id: 'le-constat-est-sans-appel',
    kind: 'opening',
    pattern:
      '^(et|) (le|un|mon|notre) constat (est|reste|demeure) * (clair|simple|sans appel|unanime|implacable|limpide)',
    hits: ['Le constat est sans appel\u00a0: le quai s’effondre.', 'Notre constat est donc clair.'],
    misses: ['Le constat amiable est rempli.', 'L’arbitre siffle, c’est sans appel.'],
    rewrites: ['remove'],
    mends: [['Le constat est sans appel\u00a0: le quai du port s’effondre.', 'Le quai du port s’effondre.']],
  },
  {
    id: 'sans-plus-attendre',
    kind: 'opening',
    pattern: '[alors] [,] sans plus (attendre|tarder)',
    hits: ['Sans plus attendre, voici les photos.', 'Découvrons-les sans plus tarder\u00a0!'],
    misses: ['Il est parti sans attendre.', 'Sans attendre plus longtemps, elle a crié.'],
    rewrites: ['remove'],
    mends: [
      ['Sans plus attendre, voici les photos du grenier.', 'Voici les photos du grenier.'],
      ['Ouvrons la boîte sans plus tarder\u00a0!', 'Ouvrons la boîte\u00a0!'],
    ],
  },
  {
    id: 'vif-du-sujet',
    kind: 'opening',
    pattern: '^(entrons|rentrons|passons|venons en) * * (dans le|au) vif du sujet',
    hits: ['Entrons dans le vif du sujet.', 'Entrons tout de suite dans le vif du sujet\u00a0!'],
    misses: ['Il est entré dans le vif du sujet dès la porte.', 'Le sujet est vif.'],
    rewrites: ['remove-sentence'],
    mends: [['Entrons dans le vif du sujet. Ma haie de charmes a gelé mardi.', 'Ma haie de charmes a gelé mardi.']],
  },
  {
    id: 'installez-vous-confortablement',
    kind: 'opening',
    pattern: '^(alors|) [,] (installez vous|installe toi) * confortablement',
    hits: ['Installez-vous confortablement\u00a0!', 'Installe-toi bien confortablement, ça va être long.'],
    misses: ['On s’est installés confortablement au fond.', 'Installez-vous au premier rang.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Installez-vous confortablement\u00a0! Mon oncle raconte la crue de 1988.',
        'Mon oncle raconte la crue de 1988.',
      ],
    ],
  },
  {
    id: 'a-lere-du-numerique',
    kind: 'opening',
    pattern:
      'à l’ère (du numérique|du digital|du tout numérique|du tout digital|de l’intelligence artificielle|de l’IA|des réseaux sociaux|de l’information)',
    hits: [
      'À l’ère du numérique, on imprime encore nos tracts.',
      "Ecrire une lettre a l'ere des reseaux sociaux, quelle idee.",
    ],
    misses: ['À l’ère glaciaire, la vallée était vide.', 'Le numérique change d’ère.'],
    rewrites: ['remove'],
    mends: [['À l’ère du numérique, on imprime encore nos tracts.', 'On imprime encore nos tracts.']],
  },
  {
    id: 'par-la-presente',
    kind: 'opening',
    pattern:
      'par la présente !(équipe|direction|ministre|majorité|loi|inscription|décharge|licence|convention|charte|lettre|demande|page|étude|note|version|clause|autorisation|renonciation|politique|notice|édition)',
    hits: ['Par la présente, nous confirmons la réunion de jeudi.', 'Je vous informe par la présente de mon départ.'],
    misses: [
      'Remplacée par la présente ministre, elle se tait.',
      'Il est connu par la presse.',
      'Les coureurs concernés par la présente inscription signent ici.',
    ],
    rewrites: ['remove'],
    mends: [['Par la présente, nous confirmons la réunion de jeudi.', 'Nous confirmons la réunion de jeudi.']],
  },
  {
    id: 'il-y-a-des-rencontres-qui-marquent',
    kind: 'opening',
    pattern:
      '^il (y a|est) [de ces] [des] (rencontres|moments|expériences|projets|instants) qui (marquent|comptent|changent|ne s’oublient pas) [*] $',
    hits: ['Il y a des rencontres qui marquent une vie.', 'Il y a de ces moments qui comptent\u00a0!'],
    misses: ['Il y a des rencontres sportives samedi.', 'Il y a des gens qui comptent leurs pas.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Il y a des rencontres qui marquent. Simone m’a appris à souder en 1997.',
        'Simone m’a appris à souder en 1997.',
      ],
    ],
  },
  {
    id: 'nombreux-sont-ceux-qui',
    kind: 'opening',
    pattern: '^[(ils sont|très)] (nombreux|nombreuses) (sont|à être) (ceux|celles|celles et ceux|ceux et celles) qui',
    hits: ['Nombreux sont ceux qui jettent leur vieux pain.', 'Nombreuses sont celles qui pêchent à pied.'],
    misses: ['Ils sont nombreux, ceux du fond.', 'De nombreux enfants qui lisent.'],
    rewrites: [{ replace: 'beaucoup' }],
    mends: [['Nombreux sont ceux qui jettent leur vieux pain.', 'Beaucoup jettent leur vieux pain.']],
  },
];
