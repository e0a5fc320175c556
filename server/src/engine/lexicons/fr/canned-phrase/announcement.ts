import type { CannedPhrase } from '../../../phrases/phrase.ts';

const glad = '(<ravi,adj>|<heureux,adj>|<fier,adj>|<honoré,adj>|<enchanté,adj>|<enthousiaste,adj>|<fébrile,adj>)';
const gladOne = '(ravi|ravie|heureux|heureuse|fier|fière|honoré|honorée|enchanté|enchantée)';
const gladMany = '(ravis|ravies|heureux|heureuses|fiers|fières|honorés|honorées|enchantés|enchantées)';
const pleasure = '(plaisir|joie|honneur|bonheur|fierté|privilège)';
const very = '[(très|vraiment|super|si|tellement|trop|hyper)]';
const theTeam = '(toute l’équipe|l’équipe|notre équipe|la direction)';
const toTell = '(d’annoncer|de * vous annoncer|de * vous informer)';
const toAnnounce = '(d’annoncer|de * vous annoncer)';
/** Births and weddings are told in these very words by people who mean them. */
const familyNews =
  '!(que|qu’|la naissance|l’arrivée de notre petit|l’arrivée de notre petite|notre mariage|mon mariage|nos fiançailles|le mariage)';
const kin = 'fils fille bébé mari femme enfants nièce neveu frère sœur chaton chiot chat chien jumeaux jumelles'.split(
  ' ',
);
const ours = 'mon ma notre nos mes'.split(' ');
const family = `!(${ours.flatMap((our) => kin.flatMap((who) => [`${our} ${who}`, `${our} petit ${who}`, `${our} petite ${who}`])).join('|')})`;
const yours = '!(ta|ton|tes|votre|vos|ce message|cette lettre|ma|mon|mes|ma famille|nos amis)';
const mine = '!(mon|ma|mes|ton|ta|tes)';

/** How news is announced instead of being told. */
export const announcement: readonly CannedPhrase[] = [
  {
    id: 'ravi-dannoncer-que',
    kind: 'announcement',
    pattern: [
      `(je suis|me voilà) * ${glad} * ${toTell} (que|qu’)`,
      `(nous sommes|on est|nous voilà) * ${glad} * ${toTell} (que|qu’)`,
      `^${theTeam} * est * ${glad} * ${toTell} (que|qu’)`,
      `^${very} ${glad} * ${toTell} (que|qu’)`,
    ],
    hits: [
      'Nous sommes ravis de vous annoncer que la crèche ouvre lundi.',
      'Je suis très heureuse de pouvoir enfin vous annoncer que Marc nous rejoint.',
      "Super fiere et emue d'annoncer que notre film sort.",
      'Toute l’équipe est enchantée de vous informer qu’Ali rouvre le bar.',
    ],
    misses: [
      'Je ne suis pas ravi de vous annoncer que le train est supprimé.',
      'Je suis heureuse d’apprendre que tu es guérie.',
      'Ravie que tu viennes.',
    ],
    rewrites: [
      'clause',
      // "Ravie de vous annoncer que" does not say who announces.
      { replace: ['je vous annonce que', 'nous vous annonçons que', 'nous vous annonçons que'] },
    ],
    mends: [
      ['Nous sommes ravis de vous annoncer que la crèche ouvre lundi.', 'La crèche ouvre lundi.'],
      [
        'Aujourd’hui, je suis fière de vous annoncer qu’Ali rouvre le bar\u00a0!',
        'Aujourd’hui, Ali rouvre le bar\u00a0!',
      ],
      ['Demain nous sommes fiers de vous annoncer que le bar rouvre.', 'Demain nous vous annonçons que le bar rouvre.'],
    ],
  },
  {
    id: 'ravi-dannoncer',
    kind: 'announcement',
    pattern: [
      `(je suis|me voilà) * ${glad} * ${toAnnounce} ${familyNews}`,
      `(nous sommes|on est|nous voilà) * ${glad} * ${toAnnounce} ${familyNews}`,
      `^${very} ${gladOne} * ${toAnnounce} ${familyNews}`,
      `^${very} ${gladMany} * ${toAnnounce} ${familyNews}`,
      `^${theTeam} * est * ${glad} * ${toAnnounce} ${familyNews}`,
    ],
    hits: [
      'Je suis ravie de vous annoncer l’ouverture de mon cabinet.',
      'Très fiers d’annoncer notre partenariat avec le lycée.',
      'L’équipe de Nadia est heureuse de vous annoncer la sortie du disque.',
    ],
    misses: [
      'Nous sommes heureux de vous annoncer la naissance d’Élise.',
      'Il fallait bien annoncer la nouvelle à Paul.',
      'Je suis ravie de votre visite.',
    ],
    rewrites: [
      'news',
      {
        replace: [
          'je vous annonce',
          'nous vous annonçons',
          'je vous annonce',
          'nous vous annonçons',
          'nous vous annonçons',
        ],
      },
    ],
    mends: [
      ['Je suis ravie de vous annoncer l’ouverture de mon cabinet.', 'Mon cabinet ouvre.'],
      ['Nous sommes ravis de vous annoncer l’ouverture de nos ateliers samedi.', 'Nos ateliers ouvrent samedi.'],
      ['Nous sommes fiers de vous annoncer l’ouverture d’un lieu pour tous.', 'Nous ouvrons un lieu pour tous.'],
      ['L’équipe est ravie d’annoncer le lancement de son journal.', 'L’équipe lance son journal.'],
      ['Je suis heureux de vous annoncer mon retour à Sète.', 'Je reviens à Sète.'],
      ['Ravis de vous annoncer la sortie prochaine du disque.', 'Le disque sort bientôt.'],
      ['Nous sommes heureux d’annoncer l’arrivée de Marie dans l’équipe.', 'Marie arrive dans l’équipe.'],
      [
        'Nous sommes ravis d’annoncer la sortie du livre et la tournée.',
        'Nous vous annonçons la sortie du livre et la tournée.',
      ],
      ['Très fiers d’annoncer notre partenariat\u00a0!', 'Nous vous annonçons notre partenariat\u00a0!'],
    ],
  },
  {
    id: 'ravi-dinformer',
    kind: 'announcement',
    pattern: [
      `(je suis|me voilà) * ${glad} * de * vous informer !(que|qu’|si|sur)`,
      `(nous sommes|on est|nous voilà) * ${glad} * de * vous informer !(que|qu’|si|sur)`,
      `j’ai * * ${pleasure} * * de * vous informer !(que|qu’|si|sur)`,
      `(nous avons|on a) * * ${pleasure} * * de * vous informer !(que|qu’|si|sur)`,
    ],
    hits: [
      'Nous sommes heureux de vous informer de la reprise des cours.',
      'J’ai le plaisir de vous informer du départ de la course.',
    ],
    misses: ['Nous sommes tenus de vous informer de vos droits.', 'J’ai le plaisir de vous voir.'],
    rewrites: [
      'news',
      { replace: ['je vous informe', 'nous vous informons', 'je vous informe', 'nous vous informons'] },
    ],
    mends: [
      ['Nous sommes heureux de vous informer de la reprise des cours.', 'Les cours reprennent.'],
      ['J’ai le plaisir de vous informer du tarif de la course.', 'Je vous informe du tarif de la course.'],
    ],
  },
  {
    id: 'ravi-de-vous-presenter',
    kind: 'announcement',
    pattern: [
      `(je suis|nous sommes|on est) * ${glad} * de * vous (présenter|dévoiler|faire découvrir) ${family}`,
      `^${very} ${glad} * de * vous (présenter|dévoiler|faire découvrir) ${family}`,
      `^${theTeam} * * est * ${glad} * de * vous (présenter|dévoiler|faire découvrir) !(sa|son|ses)`,
      `^${theTeam} * * est * ${glad} * de * vous (présenter|dévoiler|faire découvrir) (sa|son)`,
      `^${theTeam} * * est * ${glad} * de * vous (présenter|dévoiler|faire découvrir) ses`,
    ],
    hits: [
      'Nous sommes très fiers de vous présenter notre moulin.',
      'L’équipe du fournil est super fière de vous présenter sa tourte.',
      'Heureuse de pouvoir vous dévoiler la couverture du roman.',
      'On est trop ravis de vous faire decouvrir la cave.',
    ],
    misses: [
      'Je suis fière de vous présenter ma fille Rose.',
      'Je suis fier de présenter mon mémoire demain.',
      'Ils sont fiers de leur moulin.',
    ],
    rewrites: [{ replace: ['voici', 'voici', 'voici', 'voici notre', 'voici nos'] }],
    mends: [
      ['Nous sommes très fiers de vous présenter notre moulin.', 'Voici notre moulin.'],
      ['L’équipe du fournil est super fière de vous présenter sa tourte.', 'Voici notre tourte.'],
    ],
  },
  {
    id: 'ravi-de-partager-avec-vous',
    kind: 'announcement',
    pattern: [
      `(je suis|nous sommes|on est) * ${glad} * de * (partager avec vous|vous partager|vous faire part de) !(que|qu’|le fait|ce que)`,
      `^${very} ${glad} * de * (partager avec vous|vous partager|vous faire part de) !(que|qu’|le fait|ce que)`,
    ],
    hits: [
      'Heureux de partager avec vous cette carte du canal.',
      'Nous sommes ravis de pouvoir vous partager le programme.',
    ],
    misses: ['Je suis heureuse de partager ma vie avec Anna.', 'Heureux qui partage son pain avec vous.'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Heureux de partager avec vous cette carte du canal.', 'Voici cette carte du canal.']],
  },
  {
    id: 'ravi-de-partager-que',
    kind: 'announcement',
    pattern: [
      `(je suis|nous sommes|on est) * ${glad} * de * partager [avec vous] [le fait] (que|qu’)`,
      `^${very} ${glad} * de * partager [avec vous] [le fait] (que|qu’)`,
    ],
    hits: [
      'Ravi de partager que je commence à Louvain lundi.',
      'Je suis honorée de partager avec vous le fait que le livre paraît.',
    ],
    misses: ['Ravi de partager la route avec toi.', 'Il est fier de son frère, qui partage.'],
    rewrites: ['clause'],
    mends: [['Ravi de partager que je commence à Louvain lundi.', 'Je commence à Louvain lundi.']],
  },
  {
    id: 'ravi-de-rejoindre',
    kind: 'announcement',
    pattern: [
      `je suis * ${glad} * de rejoindre ${mine}`,
      `nous sommes * ${glad} * de rejoindre ${mine}`,
      `^${very} ${gladOne} * de rejoindre ${mine}`,
      `^${very} ${gladMany} * de rejoindre ${mine}`,
    ],
    hits: ['Je suis très heureux de rejoindre les archives de Lyon.', 'Fière de rejoindre l’équipe de Karima !'],
    misses: ['Ravie de rejoindre mes parents demain.', 'Elle est ravie de rejoindre la côte.'],
    rewrites: [{ replace: ['je rejoins', 'nous rejoignons', 'je rejoins', 'nous rejoignons'] }],
    mends: [['Je suis très heureux de rejoindre les archives de Lyon.', 'Je rejoins les archives de Lyon.']],
  },
  {
    id: 'fier-de-faire-partie',
    kind: 'announcement',
    pattern: [
      `je suis * ${glad} * de faire * partie !(de ta|de ton|de ma|de cette famille|de la famille|de tes)`,
      `nous sommes * ${glad} * de faire * partie !(de ta|de ton|de cette famille|de la famille)`,
      `^${very} ${gladOne} * de faire * partie !(de ta|de ton|de ma|de cette famille|de la famille|de tes)`,
      `^${very} ${gladMany} * de faire * partie !(de ta|de ton|de cette famille|de la famille)`,
    ],
    hits: ['Fiers de faire partie de ce réseau d’écoles.', 'Je suis honorée de faire désormais partie du jury.'],
    misses: ['Je suis fière de faire partie de cette famille.', 'Il fait partie du jury.'],
    rewrites: [{ replace: ['je fais partie', 'nous faisons partie', 'je fais partie', 'nous faisons partie'] }],
    mends: [['Fiers de faire partie de ce réseau d’écoles.', 'Nous faisons partie de ce réseau d’écoles.']],
  },
  {
    id: 'ravi-davoir-participe',
    kind: 'announcement',
    pattern: [
      `^${very} ${gladOne} * d’avoir * (participé|participer) !(avec toi|sans)`,
      `je suis * ${glad} * d’avoir * (participé|participer) !(avec toi|sans)`,
      `^${very} ${gladMany} * d’avoir * (participé|participer) !(avec toi|sans)`,
      `nous sommes * ${glad} * d’avoir * (participé|participer) !(avec toi|sans)`,
      `^${very} ${gladOne} * d’avoir * (contribué|contribuer) !(avec toi|sans)`,
      `je suis * ${glad} * d’avoir * (contribué|contribuer) !(avec toi|sans)`,
      `^${very} ${gladMany} * d’avoir * (contribué|contribuer) !(avec toi|sans)`,
      `nous sommes * ${glad} * d’avoir * (contribué|contribuer) !(avec toi|sans)`,
    ],
    hits: ['Ravi d’avoir participé au forum des métiers.', 'Nous sommes honorés d’avoir pu contribuer à ce chantier.'],
    misses: ['Ravi d’avoir retrouvé mes clés.', 'Marie est ravie d’avoir participé au tournoi.'],
    rewrites: [
      {
        replace: [
          'j’ai participé',
          'j’ai participé',
          'nous avons participé',
          'nous avons participé',
          'j’ai contribué',
          'j’ai contribué',
          'nous avons contribué',
          'nous avons contribué',
        ],
      },
    ],
    mends: [['Ravi d’avoir participé au forum des métiers.', 'J’ai participé au forum des métiers.']],
  },
  {
    id: 'ravi-davoir-pu-echanger',
    kind: 'announcement',
    pattern: [
      `^${very} ${gladOne} * d’avoir * (échangé|échanger) avec !(toi|mon|ma|mes)`,
      `je suis * ${glad} * d’avoir * (échangé|échanger) avec !(toi|mon|ma|mes)`,
      `^${very} ${gladMany} * d’avoir * (échangé|échanger) avec !(toi)`,
      `nous sommes * ${glad} * d’avoir * (échangé|échanger) avec !(toi)`,
    ],
    hits: [
      'Ravie d’avoir pu échanger avec les apprentis de Sierre.',
      'Nous sommes heureux d’avoir échangé avec Paula.',
    ],
    misses: ['Ravie d’avoir pu échanger mon billet.', 'Contente d’avoir pu échanger avec toi.'],
    rewrites: [
      {
        replace: ['j’ai échangé avec', 'j’ai échangé avec', 'nous avons échangé avec', 'nous avons échangé avec'],
      },
    ],
    mends: [['Ravie d’avoir pu échanger avec les apprentis de Sierre.', 'J’ai échangé avec les apprentis de Sierre.']],
  },
  {
    id: 'honore-davoir-ete',
    kind: 'announcement',
    pattern: [
      `^${very} (honoré|honorée|fier|fière) * d’avoir été`,
      `je suis * (honoré|honorée|fier|fière) * d’avoir été`,
      `^${very} (honorés|honorées|fiers|fières) * d’avoir été`,
      `nous sommes * (honorés|honorées|fiers|fières) * d’avoir été`,
    ],
    hits: [
      'Honorée d’avoir été choisie par le jury de Delémont.',
      'Nous sommes très fiers d’avoir été reçus au lycée.',
    ],
    misses: ['Je suis triste d’avoir été absente.', 'Il était fier d’avoir été marin.'],
    rewrites: [{ replace: ['j’ai été', 'j’ai été', 'nous avons été', 'nous avons été'] }],
    mends: [['Honorée d’avoir été choisie par le jury.', 'J’ai été choisie par le jury.']],
  },
  {
    id: 'honore-de-recevoir',
    kind: 'announcement',
    pattern: [
      `^${very} ${gladOne} * de recevoir ${yours}`,
      `je suis * ${glad} * de recevoir ${yours}`,
      `^${very} ${gladMany} * de recevoir ${yours}`,
      `nous sommes * ${glad} * de recevoir ${yours}`,
      `^${very} ${gladOne} * d’avoir reçu ${yours}`,
      `je suis * ${glad} * d’avoir reçu ${yours}`,
      `^${very} ${gladMany} * d’avoir reçu ${yours}`,
      `nous sommes * ${glad} * d’avoir reçu ${yours}`,
    ],
    hits: ['Honoré de recevoir le prix du patrimoine.', 'Nous sommes fiers d’avoir reçu le label du parc.'],
    misses: ['Heureuse d’avoir reçu ta carte de Porto.', 'Honoré de sa visite, il s’incline.'],
    rewrites: [
      {
        replace: [
          'je reçois',
          'je reçois',
          'nous recevons',
          'nous recevons',
          'j’ai reçu',
          'j’ai reçu',
          'nous avons reçu',
          'nous avons reçu',
        ],
      },
    ],
    mends: [
      ['Honoré de recevoir le prix du patrimoine.', 'Je reçois le prix du patrimoine.'],
      ['Nous sommes fiers d’avoir reçu le label du parc.', 'Nous avons reçu le label du parc.'],
    ],
  },
  {
    id: 'ravi-daccueillir',
    kind: 'announcement',
    pattern: [
      `je suis * ${glad} * d’accueillir ${mine}`,
      `(nous sommes|on est) * ${glad} * d’accueillir ${mine}`,
      `^${very} ${gladOne} * d’accueillir ${mine}`,
      `^${very} ${gladMany} * d’accueillir ${mine}`,
      `^${theTeam} * est * ${glad} * d’accueillir`,
    ],
    hits: ['Nous sommes ravis d’accueillir Léa à l’atelier.', 'Très fière d’accueillir deux stagiaires !'],
    misses: ['Ravie d’accueillir ma sœur ce week-end.', 'Il faut un quai pour accueillir le ferry.'],
    rewrites: [{ replace: ['j’accueille', 'nous accueillons', 'j’accueille', 'nous accueillons', 'nous accueillons'] }],
    mends: [['Nous sommes ravis d’accueillir Léa à l’atelier.', 'Nous accueillons Léa à l’atelier.']],
  },
  {
    id: 'ravi-de-collaborer',
    kind: 'announcement',
    pattern: [
      `je suis * ${glad} * de (collaborer avec|m’associer à)`,
      `(nous sommes|on est) * ${glad} * de (collaborer avec|nous associer à)`,
      `^${very} ${gladOne} * de (collaborer avec|m’associer à)`,
      `^${very} ${gladMany} * de (collaborer avec|nous associer à)`,
    ],
    hits: ['Nous sommes enchantés de collaborer avec la ferme Dubois.', 'Ravie de m’associer à Hélène pour ce livre.'],
    misses: ['Je suis prêt à collaborer avec la police.', 'Heureux de collaborer, dit-il.'],
    rewrites: [
      {
        replace: ['je travaille avec', 'nous travaillons avec', 'je travaille avec', 'nous travaillons avec'],
      },
    ],
    mends: [['Nous sommes enchantés de collaborer avec la ferme Dubois.', 'Nous travaillons avec la ferme Dubois.']],
  },
  {
    id: 'fiers-detre-partenaires',
    kind: 'announcement',
    pattern: [
      `(nous sommes|on est) * (fiers|fières|ravis|ravies|heureux|heureuses|honorés) * d’être * (partenaire|partenaires)`,
      `^${very} (fiers|fières|ravis|ravies|heureux|heureuses|honorés) * d’être * (partenaire|partenaires)`,
    ],
    hits: [
      'Nous sommes très fiers d’être partenaires du marathon.',
      'Fiers d’être à nouveau partenaire de la fête du livre.',
    ],
    misses: ['Fiers d’être bretons.', 'Ils sont ravis d’être partenaires au tennis.'],
    rewrites: [{ replace: 'nous sommes partenaires' }],
    mends: [['Nous sommes très fiers d’être partenaires du marathon.', 'Nous sommes partenaires du marathon.']],
  },
  {
    id: 'ravi-de-participer',
    kind: 'announcement',
    pattern: [
      `je suis * ${glad} * (de participer|de contribuer|de prendre part)`,
      `(nous sommes|on est) * ${glad} * (de participer|de contribuer|de prendre part)`,
      `^${very} ${gladOne} * (de participer|de contribuer|de prendre part)`,
      `^${very} ${gladMany} * (de participer|de contribuer|de prendre part)`,
    ],
    hits: ['Je suis ravie de participer au salon du livre.', 'Fiers de contribuer à ce jardin partagé.'],
    misses: ['Envie de participer au loto\u00a0?', 'Elle est ravie de participer.'],
    rewrites: [{ replace: ['je participe', 'nous participons', 'je participe', 'nous participons'] }],
    mends: [['Je suis ravie de participer au salon du livre.', 'Je participe au salon du livre.']],
  },
  {
    id: 'jai-le-plaisir-dannoncer-que',
    kind: 'announcement',
    pattern: [
      `j’ai * * ${pleasure} * * ${toTell} (que|qu’)`,
      `(nous avons|on a) * * ${pleasure} * * ${toTell} (que|qu’)`,
    ],
    hits: [
      'J’ai l’immense plaisir de vous annoncer que le lavoir est sauvé.',
      'Nous avons le très grand honneur et la joie de vous informer qu’Éva préside le club.',
      "J'ai la joie d'annoncer que mon livre parait.",
    ],
    misses: ['Je n’ai pas le plaisir de vous annoncer que tout va bien.', 'J’ai eu la joie d’apprendre que tu viens.'],
    rewrites: ['clause', { replace: ['je vous annonce que', 'nous vous annonçons que'] }],
    mends: [['J’ai l’immense plaisir de vous annoncer que le lavoir est sauvé.', 'Le lavoir est sauvé.']],
  },
  {
    id: 'jai-le-plaisir-dannoncer',
    kind: 'announcement',
    pattern: [
      `j’ai * * ${pleasure} * * ${toAnnounce} ${familyNews}`,
      `(nous avons|on a) * * ${pleasure} * * ${toAnnounce} ${familyNews}`,
    ],
    hits: [
      'J’ai le plaisir de vous annoncer l’ouverture du café.',
      'Nous avons l’immense fierté d’annoncer notre premier tome.',
    ],
    misses: ['Nous avons la joie de vous annoncer la naissance de Malo.', 'J’ai une chose à vous annoncer.'],
    rewrites: ['news', { replace: ['je vous annonce', 'nous vous annonçons'] }],
    mends: [['J’ai le plaisir de vous annoncer l’ouverture du café.', 'Le café ouvre.']],
  },
  {
    id: 'jai-le-plaisir-de-vous-presenter',
    kind: 'announcement',
    pattern: [
      `(j’ai|nous avons|on a) * * ${pleasure} * de * (vous présenter|vous dévoiler|vous faire découvrir) ${family}`,
      `(j’ai|nous avons|on a) * * ${pleasure} * de * (partager avec vous|vous partager|vous faire part de) !(que|qu’|le fait)`,
    ],
    hits: [
      'Nous avons le plaisir de vous présenter la nouvelle fresque.',
      'J’ai le grand bonheur de partager avec vous ces esquisses.',
    ],
    misses: ['J’ai la joie de vous présenter ma fille Inès.', 'Avons-nous déjà eu le plaisir\u00a0?'],
    rewrites: [{ replace: 'voici' }],
    mends: [['Nous avons le plaisir de vous présenter la nouvelle fresque.', 'Voici la nouvelle fresque.']],
  },
  {
    id: 'jai-le-plaisir-de-vous-inviter',
    kind: 'announcement',
    pattern: [
      `j’ai * * ${pleasure} * de * vous (inviter|convier)`,
      `(nous avons|on a) * * ${pleasure} * de * vous (inviter|convier)`,
    ],
    hits: ['Nous avons le plaisir de vous inviter au vernissage.', 'J’ai l’honneur de vous convier à ma soutenance.'],
    misses: ['J’aurai plaisir à vous inviter.', 'Nous avons le droit de vous inviter.'],
    rewrites: [{ replace: ['je vous invite', 'nous vous invitons'] }],
    mends: [['Nous avons le plaisir de vous inviter au vernissage.', 'Nous vous invitons au vernissage.']],
  },
  {
    id: 'jai-lhonneur-de-rejoindre',
    kind: 'announcement',
    pattern: [
      `j’ai * * ${pleasure} * de rejoindre ${mine}`,
      `j’ai * * ${pleasure} * d’intervenir`,
      `j’ai * * ${pleasure} * de participer`,
      `j’ai * * ${pleasure} * d’accueillir ${mine}`,
      `(nous avons|on a) * * ${pleasure} * d’accueillir`,
      `(nous avons|on a) * * ${pleasure} * de recevoir`,
      `(nous avons|on a) * * ${pleasure} * de participer`,
    ],
    hits: [
      'J’ai l’honneur de rejoindre la rédaction du Temps.',
      'Nous avons le plaisir d’accueillir Hugo, notre boulanger.',
    ],
    misses: ['J’ai le plaisir de conduire.', 'J’ai la joie d’accueillir ma filleule.'],
    rewrites: [
      {
        replace: [
          'je rejoins',
          'j’interviens',
          'je participe',
          'j’accueille',
          'nous accueillons',
          'nous recevons',
          'nous participons',
        ],
      },
    ],
    mends: [
      ['J’ai l’honneur de rejoindre la rédaction du Temps.', 'Je rejoins la rédaction du Temps.'],
      ['Nous avons le plaisir d’accueillir Hugo, notre boulanger.', 'Nous accueillons Hugo, notre boulanger.'],
    ],
  },
  {
    id: 'cest-avec-joie-que',
    kind: 'announcement',
    pattern: [
      '!(où|quand|là) c’est avec * * (joie|bonheur|fierté|enthousiasme|honneur|excitation|fébrilité|gratitude|humilité) * (que|qu’)',
      '!(où|quand|là) c’est avec _ * plaisir * (que|qu’)',
    ],
    hits: [
      'C’est avec une grande joie que nous ouvrons le refuge.',
      'C’est avec un immense plaisir que je reprends le café.',
      "C'est avec beaucoup de fierté qu'Omar présente son pain.",
    ],
    misses: [
      'C’est avec une immense tristesse que nous apprenons sa mort.',
      'C’est avec plaisir que je te prête ma tente.',
      'Danser, c’est avec joie ou pas du tout.',
      'On entra à l’auberge, où c’est avec un vrai plaisir que je revis Jeanne.',
    ],
    rewrites: ['clause'],
    mends: [
      ['C’est avec une grande joie que nous ouvrons le refuge.', 'Nous ouvrons le refuge.'],
      ['C’est avec un immense plaisir qu’Omar présente son pain.', 'Omar présente son pain.'],
    ],
  },
  {
    id: 'non-sans-fierte-que',
    kind: 'announcement',
    pattern: [
      '(c’est non|ce n’est pas|c’est pas) sans * (fierté|émotion|nostalgie) (que|qu’)',
      '(c’est|c’était) le cœur * (rempli|plein|débordant) de (gratitude|joie|fierté|reconnaissance) (que|qu’)',
    ],
    hits: [
      'C’est non sans une certaine fierté que j’ouvre mon atelier.',
      'C’est le cœur rempli de gratitude que nous quittons Uzès.',
    ],
    misses: ['C’est le cœur lourd que je ferme la librairie.', 'Ce n’est pas sans risque que je pars.'],
    rewrites: ['clause'],
    mends: [['C’est non sans une certaine fierté que j’ouvre mon atelier.', 'J’ouvre mon atelier.']],
  },
  {
    id: 'quel-plaisir-dannoncer',
    kind: 'announcement',
    pattern: [
      `^(quel|quelle) * ${pleasure} * de * vous annoncer !(que|qu’|la naissance|notre mariage)`,
      `^(quel|quelle) * ${pleasure} * de * (vous présenter|vous dévoiler|partager avec vous)`,
    ],
    hits: [
      'Quel plaisir de vous annoncer la réouverture du cinéma\u00a0!',
      'Quelle fierté de pouvoir vous présenter nos élèves !',
    ],
    misses: ['Quel plaisir de vous revoir\u00a0!', 'Quelle joie d’annoncer un but à la radio, enfant.'],
    rewrites: ['news', { replace: ['je vous annonce', 'voici'] }],
    mends: [['Quelle fierté de pouvoir vous présenter nos élèves\u00a0!', 'Voici nos élèves\u00a0!']],
  },
  {
    id: 'quel-plaisir-dannoncer-que',
    kind: 'announcement',
    pattern: `^(quel|quelle) * ${pleasure} * (d’annoncer|de * vous annoncer|de * vous apprendre) (que|qu’)`,
    hits: [
      'Quelle joie de vous annoncer que le cinéma rouvre\u00a0!',
      'Quel immense bonheur d’annoncer qu’Iris a fini sa thèse.',
    ],
    misses: ['Quel bonheur que tu sois là.', 'Quel plaisir d’apprendre que Paul va mieux\u00a0!'],
    rewrites: ['clause'],
    mends: [['Quelle joie de vous annoncer que le cinéma rouvre\u00a0!', 'Le cinéma rouvre\u00a0!']],
  },
  {
    id: 'cest-un-honneur-de',
    kind: 'announcement',
    pattern: [
      '(c’est|ce fut) * * (honneur|privilège) [pour moi] d’avoir',
      '(c’est|ce fut) * * (honneur|privilège) pour nous d’avoir',
      'c’est * * (honneur|privilège) [pour moi] d’être',
      'c’est * * (honneur|privilège) pour nous d’être',
      'c’est * * (honneur|privilège) [pour moi] de rejoindre',
      'c’est * * (honneur|privilège) [pour moi] de faire partie',
      'c’est * * (honneur|privilège) [pour moi] d’accueillir',
      'c’est * * (honneur|privilège) pour nous d’accueillir',
      'c’est * * (honneur|privilège) [pour moi] de participer',
      'c’est * * (honneur|privilège) [pour moi] d’intégrer',
    ],
    hits: [
      'C’est un immense honneur pour moi d’avoir défendu cette thèse à Pau.',
      "C'est un privilege de faire partie du jury.",
    ],
    misses: ['C’est un honneur que tu me fais.', 'L’honneur d’avoir servi lui suffit.'],
    rewrites: [
      {
        replace: [
          'j’ai',
          'nous avons',
          'je suis',
          'nous sommes',
          'je rejoins',
          'je fais partie',
          'j’accueille',
          'nous accueillons',
          'je participe',
          'j’intègre',
        ],
      },
    ],
    mends: [
      ['C’est un immense honneur pour moi d’avoir défendu cette thèse à Pau.', 'J’ai défendu cette thèse à Pau.'],
      ['C’est un privilège de faire partie du jury.', 'Je fais partie du jury.'],
    ],
  },
  {
    id: 'je-vous-annonce-avec-joie',
    kind: 'announcement',
    pattern: [
      `(je vous annonce|je vous présente|je partage) avec * ${pleasure} ${familyNews}`,
      `(nous vous annonçons|nous vous présentons|nous partageons) avec * ${pleasure} ${familyNews}`,
    ],
    hits: [
      'Je vous annonce avec joie l’arrivée du bibliobus.',
      'Nous vous annonçons avec un immense plaisir notre premier bal.',
    ],
    misses: ['Nous vous annonçons avec joie la naissance de Noé.', 'Je vous annonce avec retard la date.'],
    rewrites: [{ replace: ['je vous annonce', 'nous vous annonçons'] }],
    mends: [['Je vous annonce avec joie l’arrivée du bibliobus.', 'Je vous annonce l’arrivée du bibliobus.']],
  },
  {
    id: 'quelle-joie-de',
    kind: 'opening',
    pattern:
      '^ [et] (quelle (joie|fierté|chance|émotion)|quel (plaisir|bonheur|honneur|privilège)) [(immense|incroyable)] (de|d’) (vous (retrouver|rencontrer|voir|accueillir|annoncer|présenter|compter|partager)|partager|participer|faire partie|rejoindre|pouvoir|collaborer|être (présent|présente|présents|parmi|là)|avoir (pu|été|participé))',
    hits: ['Quelle joie de vous retrouver sur ce salon !', 'Quel honneur d’avoir participé à cette table.'],
    misses: ['Quelle joie ce dessin !', 'Quel plaisir de nager en mai.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'le-jour-j',
    kind: 'announcement',
    pattern: [
      '^ [(et|ça y est)] [,] (le jour j|le grand jour|le moment tant attendu|le jour tant attendu) (est|était) [enfin] (arrivé|là|venu) $',
      '^ [(et|ça y est)] [,] c’est (le jour j|le grand jour) $',
    ],
    hits: ['Le jour J est enfin arrivé !', 'Ça y est, c’est le grand jour !'],
    misses: ['Le jour J de 1944.', 'C’est le grand jour de lessive.'],
    rewrites: ['remove-sentence'],
    mends: [['Le jour J est enfin arrivé ! La grille ouvre à neuf heures.', 'La grille ouvre à neuf heures.']],
  },
  {
    id: 'ensemble-allons-plus-loin',
    kind: 'closing',
    pattern:
      '^ ensemble [,] [(nous|on)] (allons|va|construisons|faisons|fait|bâtissons|relevons|avançons|continuons|imaginons|inventons|écrivons|créons|changeons|sommes|est) (plus loin|plus forts|l’avenir|bouger les lignes|le monde|demain|(les|ces) défis|un (avenir|monde) [(meilleur|plus juste|durable|plus humain)]|la suite|une nouvelle page|vers (demain|l’avenir)) $',
    hits: ['Ensemble, allons plus loin.', 'Ensemble, nous sommes plus forts !'],
    misses: ['Ensemble, nous avons repeint le mur.', 'Allons plus loin sur ce sentier.'],
    rewrites: ['remove-sentence'],
    mends: [['La grille ouvre à neuf heures. Ensemble, allons plus loin !', 'La grille ouvre à neuf heures.']],
  },
  {
    id: 'apres-mure-reflexion',
    kind: 'announcement',
    pattern: [
      '^ après (mûre réflexion|mûres réflexions|une longue réflexion|de longues réflexions|de longs mois de réflexion|des mois de réflexion|(plusieurs|quelques) (mois|semaines) de réflexion|beaucoup de réflexion) [,] !(sur|quant)',
    ],
    hits: ['Après mûre réflexion, j’ai décidé de quitter mon poste.', 'Après des mois de réflexion, nous fermons.'],
    misses: ['Sa réflexion après le repas', 'Après mûres réflexions sur le trajet, nous dormons.'],
    rewrites: ['remove'],
    mends: [['Après mûre réflexion, nous fermons le lundi.', 'Nous fermons le lundi.']],
  },
  {
    id: 'cest-officiel',
    kind: 'announcement',
    pattern: [
      '^(ça y est|) [,] c’est [(donc|enfin|maintenant|désormais|tout à fait|bel et bien|plus qu’|presque)] officiel $',
      '^(ça y est|) [,] c’est [(désormais|maintenant|enfin)] officiel !(depuis|ou|que|qu’|pour|je|j’|il|elle|on|tu|ce|cette|comme|mais|et|donc|sur|dans|hein|là|mdr|lol)',
    ],
    hits: [
      'C’est officiel\u00a0! Le marché déménage.',
      'Ça y est, c’est enfin officiel.',
      "C'est officiel, nous ouvrons à Lyon.",
    ],
    misses: [
      'C’est officiel depuis hier, la digue tient.',
      'Le résultat n’est pas encore officiel.',
      'C’est son nom officiel.',
      'C’est officiel je déteste le lundi',
    ],
    rewrites: ['remove'],
    mends: [
      ['C’est officiel, nous ouvrons une table à Lyon.', 'Nous ouvrons une table à Lyon.'],
      ['C’est officiel\u00a0: le marché du jeudi déménage.', 'Le marché du jeudi déménage.'],
    ],
  },
  {
    id: 'grande-nouvelle',
    kind: 'announcement',
    pattern: [
      '^(grande|très grande|très bonne|excellente|super|incroyable) nouvelle [(du jour|de la semaine|pour nous|aujourd’hui|les amis)] $',
      '^(grande|très grande|très bonne|excellente|super|incroyable) nouvelle !(du|de|d’|pour|que|qu’|année|saison|pizza|recette|série|vie|page|sur)',
    ],
    hits: [
      'Grande nouvelle\u00a0! La passerelle rouvre.',
      '📣 Excellente nouvelle : Ana est reçue.',
      'Très bonne nouvelle pour nous !',
    ],
    misses: ['C’est une grande nouvelle pour la science.', 'Super nouvelle recette de gaufres, merci Lou.'],
    rewrites: ['remove'],
    mends: [
      ['Grande nouvelle\u00a0! La passerelle du moulin rouvre.', 'La passerelle du moulin rouvre.'],
      ['Excellente nouvelle : Ana est reçue à Namur.', 'Ana est reçue à Namur.'],
    ],
  },
  {
    id: 'une-grande-nouvelle-a-vous-annoncer',
    kind: 'announcement',
    pattern: [
      '(j’ai|nous avons|on a) * (grande|excellente|superbe|incroyable|très bonne|merveilleuse) nouvelle à * (annoncer|partager|apprendre) [(avec vous|aujourd’hui)]',
      '(j’ai|nous avons|on a) * (grandes|excellentes|superbes|merveilleuses) nouvelles à * (annoncer|partager|apprendre) [(avec vous|aujourd’hui)]',
    ],
    hits: [
      'Nous avons une grande nouvelle à vous annoncer\u00a0!',
      'J’ai une excellente nouvelle à partager avec vous.',
    ],
    misses: ['J’ai une mauvaise nouvelle à t’annoncer.', 'On a appris une grande nouvelle.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Nous avons une grande nouvelle à vous annoncer\u00a0! Le bac sur la Meuse repart.',
        'Le bac sur la Meuse repart.',
      ],
    ],
  },
  {
    id: 'le-moment-que-vous-attendiez',
    kind: 'announcement',
    pattern: [
      '^[(voici|voilà)] (le moment|le jour|la nouvelle|l’annonce) (que vous attendiez|que vous attendez|que tout le monde attendait|tant attendu|tant attendue) [* * * *] $',
      '^vous (l’attendiez|les attendiez|en rêviez|l’avez * demandé|nous l’avez * demandé) [(tous|toutes|tant|avec impatience)] !(depuis|à|au|pas|chez|devant|plus)',
    ],
    hits: [
      'Le moment que vous attendiez tous est enfin arrivé\u00a0!',
      'Vous l’attendiez tous, la voici.',
      'Vous en rêviez\u00a0?',
    ],
    misses: ['Le jour que vous avez choisi me va.', 'Vous l’attendiez à la gare\u00a0?'],
    rewrites: ['remove'],
    mends: [
      [
        'Le moment que vous attendiez tous est enfin arrivé\u00a0! Le four communal chauffe samedi.',
        'Le four communal chauffe samedi.',
      ],
      ['Vous l’attendiez tous, la voici de retour à quai.', 'La voici de retour à quai.'],
    ],
  },
  {
    id: 'roulement-de-tambour',
    kind: 'announcement',
    pattern: '(roulement|roulements) de (tambour|tambours)',
    hits: ['Roulement de tambour… 🥁', 'Et le gagnant est, roulements de tambour, Yanis\u00a0!'],
    misses: ['Le tambour du lave-linge roule mal.', 'Un roulement à billes.'],
    rewrites: ['remove'],
    mends: [['Roulement de tambour… Yanis gagne le concours de tartes.', 'Yanis gagne le concours de tartes.']],
  },
  {
    id: 'a-vos-agendas',
    kind: 'announcement',
    pattern: ['^[tous] à vos (agendas|calendriers)', '^à ton agenda'],
    hits: ['À vos agendas\u00a0!', 'Tous à vos calendriers : le bal est le 3 mai.'],
    misses: ['Pensez à vos agendas papier pour la rentrée.', 'Merci de joindre à vos agendas ce feuillet.'],
    rewrites: [{ replace: ['notez la date', 'note la date'] }],
    mends: [['À vos agendas\u00a0: le bal est le 3 mai.', 'Notez la date\u00a0: le bal est le 3 mai.']],
  },
  {
    id: 'save-the-date',
    kind: 'announcement',
    pattern: '^save the date',
    hits: ['Save the date\u00a0! Le 3 mai, on plante.', '📅 SAVE THE DATE : vide-grenier le 12.'],
    misses: ['On a reçu leur save the date hier.', 'Le mot save the date m’agace.'],
    rewrites: [{ replace: 'notez la date' }],
    mends: [['Save the date\u00a0: on plante le 3 mai.', 'Notez la date\u00a0: on plante le 3 mai.']],
  },
  {
    id: 'une-page-se-tourne',
    kind: 'announcement',
    pattern: [
      '^(une page se tourne|c’est une page qui se tourne|un chapitre se termine|un chapitre se ferme) $',
      '^(une page se tourne|un chapitre se termine|un chapitre se ferme) (et|,) (un|une) _ [(chapitre|page|aventure)] * (commence|s’ouvre|s’écrit|débute) $',
      '^(un nouveau chapitre|une nouvelle page|un tout nouveau chapitre) * (commence|s’ouvre|s’écrit|débute) [(pour moi|pour nous|aujourd’hui)]',
    ],
    hits: [
      'Une page se tourne.',
      'Une page se tourne, un nouveau chapitre s’ouvre\u00a0!',
      'Un nouveau chapitre s’écrit pour nous.',
    ],
    misses: ['La page se tourne mal, elle est collée.', 'Chaque nouveau chapitre commence par une lettre rouge.'],
    rewrites: ['remove'],
    mends: [
      [
        'Une page se tourne, un nouveau chapitre s’ouvre\u00a0! Je quitte la forge pour enseigner.',
        'Je quitte la forge pour enseigner.',
      ],
    ],
  },
  {
    id: 'une-nouvelle-aventure-commence',
    kind: 'announcement',
    pattern:
      '^(et|) (une nouvelle|une belle|cette nouvelle|la nouvelle|une grande) aventure * (commence|débute|démarre|s’annonce) [(aujourd’hui|pour moi|pour nous|ce matin)]',
    hits: [
      'Une nouvelle aventure commence\u00a0!',
      'Une nouvelle aventure professionnelle débute aujourd’hui pour moi.',
    ],
    misses: ['L’aventure de Tintin commence à Bruxelles.', 'Il commence une nouvelle aventure de Spirou.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Une nouvelle aventure commence\u00a0! Lundi, j’apprends à ferrer les chevaux.',
        'Lundi, j’apprends à ferrer les chevaux.',
      ],
    ],
  },
  {
    id: 'nouvelle-aventure-professionnelle',
    kind: 'announcement',
    pattern: [
      '(je commence|j’entame|je démarre|je débute|je me lance dans|j’ouvre) * (aventure professionnelle|chapitre professionnel|défi professionnel|challenge professionnel|chapitre de ma carrière|chapitre de ma vie professionnelle)',
      '(commencer|entamer|démarrer|débuter|me lancer dans|ouvrir) * (aventure professionnelle|chapitre professionnel|défi professionnel|challenge professionnel|chapitre de ma carrière|chapitre de ma vie professionnelle)',
    ],
    hits: [
      'J’entame une nouvelle aventure professionnelle chez Morel.',
      'Lundi, je commence un nouveau chapitre de ma carrière à Gand.',
    ],
    misses: ['Je commence un nouveau chapitre de mon roman.', 'L’aventure professionnelle l’a usé.'],
    rewrites: [{ replace: ['je commence un nouveau travail', 'commencer un nouveau travail'] }],
    mends: [
      ['J’entame une nouvelle aventure professionnelle chez Morel.', 'Je commence un nouveau travail chez Morel.'],
    ],
  },
  {
    id: 'une-nouvelle-etape-franchie',
    kind: 'announcement',
    pattern: [
      '^[et] (une|encore une|nouvelle) * étape [de] franchie $',
      '^(nous franchissons|nous venons de franchir|on franchit|on vient de franchir|notre entreprise franchit|je franchis) * (cap|étape|pas) $',
    ],
    hits: ['Une nouvelle étape franchie\u00a0!', 'Nous venons de franchir un nouveau cap.'],
    misses: ['L’étape franchie hier était la plus dure.', 'Nous franchissons le col à midi.'],
    rewrites: ['remove-sentence'],
    mends: [['Une nouvelle étape franchie\u00a0! Le toit de la grange est posé.', 'Le toit de la grange est posé.']],
  },
  {
    id: 'cest-chose-faite',
    kind: 'announcement',
    pattern: '(c’est|voilà qui est|c’est maintenant|c’est désormais|c’est enfin) chose faite',
    hits: ['C’est désormais chose faite\u00a0!', 'Le mur devait tomber, c’est chose faite.'],
    misses: ['C’est une chose faite pour durer.', 'Chaque chose faite compte.'],
    rewrites: [{ replace: 'c’est fait' }],
    mends: [['Le mur devait tomber, c’est désormais chose faite.', 'Le mur devait tomber, c’est fait.']],
  },
  {
    id: 'le-compte-a-rebours-est-lance',
    kind: 'announcement',
    pattern: '(le|) compte à rebours * (est|a) * (lancé|commencé|enclenché)',
    hits: ['Le compte à rebours est lancé\u00a0!', 'Le compte à rebours a officiellement commencé.'],
    misses: ['Le compte à rebours de la fusée s’arrête.', 'Compte à rebours, dit le chronométreur.'],
    rewrites: ['remove-sentence'],
    mends: [['Le compte à rebours est lancé\u00a0! La régate part le 9 juin.', 'La régate part le 9 juin.']],
  },
  {
    id: 'clap-de-fin',
    kind: 'announcement',
    pattern: '^[et] [(c’est le|c’est un)] clap de fin',
    hits: ['Clap de fin pour notre chantier\u00a0!', 'C’est le clap de fin.'],
    misses: ['Le clap de fin du tournage est en bois.', 'On attend le clap, enfin.'],
    rewrites: [{ replace: 'c’est fini' }],
    mends: [['Clap de fin pour notre chantier\u00a0!', 'C’est fini pour notre chantier\u00a0!']],
  },
  {
    id: 'lheure-est-venue-pour-moi',
    kind: 'announcement',
    pattern: [
      '(l’heure est|le moment est|le temps est|le jour est) [enfin] (venu|venue|arrivé) pour moi (de|d’)',
      '(l’heure est|le moment est|le temps est|le jour est) [enfin] (venu|venue|arrivé) pour nous (de|d’)',
      '(il est temps|vient le moment|vient le temps|voici venu le temps) pour moi de',
    ],
    hits: ['L’heure est venue pour moi de quitter Rennes.', 'Le moment est enfin venu pour nous de fermer boutique.'],
    misses: ['Le moment est venu de voter.', 'L’heure de la sieste est venue pour Moïse.'],
    rewrites: [{ replace: ['je vais', 'nous allons', 'je vais'] }],
    mends: [['L’heure est venue pour moi de quitter Rennes.', 'Je vais quitter Rennes.']],
  },
  {
    id: 'reconnaissant-pour-cette-aventure',
    kind: 'announcement',
    pattern:
      '^ [(je suis|nous sommes)] [(tellement|si|infiniment|profondément|extrêmement|très|plus que)] <reconnaissant,adj> (pour|de) (cette|une) [(incroyable|belle|formidable|magnifique|folle|superbe|merveilleuse|sacrée)] aventure',
    hits: [
      'Tellement reconnaissante pour cette incroyable aventure.',
      'Nous sommes infiniment reconnaissants de cette belle aventure.',
    ],
    misses: ['Je suis reconnaissante pour cette brouette.', 'Une belle aventure de jeunesse.'],
    rewrites: [{ field: 'Merci pour …' }],
    mends: [['Tellement reconnaissante pour cette incroyable aventure.', 'Merci pour ….']],
  },
  {
    id: 'reconnaissant-pour-cette-opportunite',
    kind: 'announcement',
    pattern: [
      '(je suis|nous sommes) * (<reconnaissant,adj>|<honoré,adj>) (pour|de|par) (cette|l’) * (opportunité|reconnaissance|distinction|marque de confiance)',
      '^[très] (<reconnaissant,adj>|<honoré,adj>) (pour|de|par) (cette|l’) * (opportunité|reconnaissance|distinction|marque de confiance)',
    ],
    hits: ['Je suis très reconnaissante pour cette belle opportunité.', 'Honoré par cette distinction\u00a0!'],
    misses: ['Je suis reconnaissant pour ton coup de main.', 'Paul est honoré par cette distinction.'],
    rewrites: [{ field: 'merci à …' }],
    mends: [['Je suis très reconnaissante pour cette belle opportunité\u00a0!', 'Merci à …\u00a0!']],
  },
  {
    id: 'un-grand-jour-pour-nous',
    kind: 'announcement',
    pattern:
      '^(c’est|aujourd’hui est|aujourd’hui c’est|quel) * grand jour pour (nous|l’équipe|toute l’équipe|notre équipe|notre entreprise|notre association) [* *] $',
    hits: [
      'C’est un grand jour pour toute l’équipe\u00a0!',
      'Aujourd’hui est un très grand jour pour notre association.',
    ],
    misses: ['C’est un grand jour pour Léa, elle se marie.', 'Il fait grand jour.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'C’est un grand jour pour toute l’équipe\u00a0! Le voilier de Fanny est à l’eau.',
        'Le voilier de Fanny est à l’eau.',
      ],
    ],
  },
  {
    id: 'fin-du-suspense',
    kind: 'announcement',
    pattern: [
      '^[(voici la|c’est la)] fin du suspense',
      '^le suspense (est terminé|a assez duré|est enfin levé|est levé|prend fin|touche à sa fin)',
    ],
    hits: ['Fin du suspense\u00a0: Naïm remporte la tarte.', 'Le suspense a assez duré\u00a0!'],
    misses: ['La fin du suspense de Hitchcock déçoit.', 'Quel suspense\u00a0!'],
    rewrites: ['remove'],
    mends: [['Fin du suspense\u00a0: Naïm remporte la tarte aux prunes.', 'Naïm remporte la tarte aux prunes.']],
  },
  {
    id: 'hate-de-vous-faire-decouvrir',
    kind: 'announcement',
    pattern: [
      '(nous avons|on a|j’ai) * hâte de * vous (faire découvrir|dévoiler|présenter)',
      '(nous sommes|on est|je suis) * <impatient,adj> de * vous (faire découvrir|dévoiler|présenter)',
      '^[très] (hâte|<impatient,adj>) de * vous (faire découvrir|dévoiler|présenter)',
    ],
    hits: ['On a hâte de vous faire découvrir la carte du printemps.', 'Hâte de pouvoir vous dévoiler les plans !'],
    misses: ['J’ai hâte de vous revoir.', 'Elle a hâte de vous présenter son frère.'],
    rewrites: [{ replace: 'voici bientôt' }],
    mends: [['On a hâte de vous faire découvrir la carte du printemps.', 'Voici bientôt la carte du printemps.']],
  },
  {
    id: 'cest-parti-pour-une-nouvelle',
    kind: 'announcement',
    pattern:
      '^[et] [,] c’est (reparti|parti) pour (une|un) * (année|saison|édition|aventure|semaine|semestre|session) [* *] $',
    hits: ['C’est reparti pour une nouvelle saison\u00a0!', 'Et c’est parti pour une belle aventure.'],
    misses: ['C’est reparti pour la pluie.', 'Elle est partie pour une semaine.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'C’est reparti pour une nouvelle saison\u00a0! Les cours de vielle reprennent le 9.',
        'Les cours de vielle reprennent le 9.',
      ],
    ],
  },
  {
    id: 'partager-cette-belle-nouvelle',
    kind: 'announcement',
    pattern: [
      `(je suis|nous sommes|on est) * ${glad} * de * partager * (nouvelle|annonce) avec vous`,
      `^${very} ${glad} * de * partager * (nouvelle|annonce) avec vous`,
      `^${very} ${glad} * de * partager (ça|cela|ceci|tout ça|tout cela) avec vous`,
      '(je voulais|je tenais à|nous voulions|nous tenions à) * partager * (nouvelle|annonce) avec vous',
    ],
    hits: [
      'Heureux de partager cette belle nouvelle avec vous\u00a0!',
      'Nous sommes fiers de partager une grande nouvelle avec vous.',
    ],
    misses: ['Heureux de partager ce gâteau avec vous.', 'La nouvelle voisine partage sa cour avec vous.'],
    rewrites: ['remove-sentence'],
    mends: [
      [
        'Le lavoir de Cluses est enfin classé. Heureux de partager cette belle nouvelle avec vous\u00a0!',
        'Le lavoir de Cluses est enfin classé.',
      ],
    ],
  },
];
