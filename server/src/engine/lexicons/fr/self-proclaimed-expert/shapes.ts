import { iAm, job, known, praise, type SelfTitle, said, title, trade } from './words.ts';

const adverb = '[(très|largement|aujourd’hui|désormais|souvent|aussi|unanimement|maintenant|officiellement)]';
const great =
  '(expert|experte|experts|référence|références|leader|leaders|pionnier|pionnière|autorité|spécialiste|visionnaire|pointure|sommité|figure|meilleur|meilleure|meilleurs|meilleures|incontournable|gourou|génie|mentor)';
const article = '(un|une|le|la|l’|l’un des|l’une des|parmi les|des)';

/** Titles by how one comes to them: said, heard, hung behind a name or before a story. In French. */
export const shapes: readonly SelfTitle[] = [
  said(
    'le-meilleur-de-tous',
    [
      `${iAm} [(tout simplement|sans doute|clairement|sûrement)] (le|la) (meilleur|meilleure|n ° 1|numéro un|plus grand|plus grande) ${job} [_] (de|du|d’|en|au|sur|dans|francophone|français|française|belge|suisse)`,
      `${iAm} [(tout simplement|sans doute|clairement|sûrement)] (le meilleur|la meilleure) _ que (vous|tu) (embaucherez|embaucheras|trouverez|trouveras|rencontrerez|rencontreras|aurez|connaîtrez)`,
    ],
    ['Je suis la meilleure coach de Belgique.', 'Je suis le numéro un copywriter du pays'],
    ['Je suis le meilleur ami de Paul.', 'Elle est la meilleure coach de Belgique.'],
  ),
  said(
    'reconnu-comme',
    [
      `(je suis|nous sommes|j’ai été|je me suis imposé|je me suis imposée|nous nous sommes imposés) ${adverb} [(reconnu|reconnue|reconnus|reconnues|considéré|considérée|considérés|perçu|perçue|cité|citée|identifié|identifiée)] comme ${article} [(vraie|véritable|grande|grand|vrai)] ${great}`,
      `(je suis|nous sommes) ${adverb} (reconnu|reconnue|reconnus|reconnues|réputé|réputée|sollicité|sollicitée) (pour|dans le monde entier pour) (mon|ma|mes|notre|nos) (expertise|savoir faire|talent|talents|vision|excellence|capacité|leadership|maîtrise|compétences)`,
      `(on|mes clients|mes clientes|mes pairs|mes collègues|beaucoup|certains|ils|elles) (me|m’) (décrit|décrivent|considère|considèrent|reconnaît|reconnaissent|surnomme|surnomment|appelle|appellent|voit|voient|qualifie|qualifient|présente|présentent) [(souvent|toujours|parfois)] [(comme|de|d’)] [${article}] [(vraie|véritable|grande|grand|vrai)] (gourou|génie|visionnaire|référence|expert|experte|pionnier|pionnière|autorité|pointure|sommité|pape|papesse|magicien|magicienne|rockstar|ninja)`,
      '(mon|notre) (statut|titre|position|rang) (d’|de) (expert|experte|experts|leader|référence|top voice|influenceur|influenceuse|visionnaire|pionnier|thought leader)',
    ],
    [
      'Je suis aujourd’hui reconnue comme une vraie référence.',
      'Je suis réputé pour ma vision.',
      'Mes clients me considèrent comme un visionnaire.',
      'Mon statut d’expert m’oblige.',
    ],
    ['Je suis perçue comme une fille timide.', 'On la considère comme une référence.', 'Mon statut d’étudiant'],
  ),
  said(
    'nos-experts-reconnus',
    `(notre|nos) [(cabinet|équipe|agence|collectif|réseau)] [(d’|de)] (experts|expertes|spécialistes|consultants|consultantes|coachs|formateurs) ${known}`,
    ['Nos consultants chevronnés vous lisent.', 'Notre équipe d’experts reconnus est là.'],
    ['Nos experts de samedi', 'Leurs spécialistes reconnus'],
  ),
  said(
    'un-nom-et-un-titre',
    [
      `(moi [,] c’est|je m’appelle|je suis|ici) _ [_] , [(votre|ton|un|une|le|la)] ${title}`,
      `(moi [,] c’est|je m’appelle|je suis|ici) _ [_] , [(votre|ton|un|une|le|la|l’)] [_] (expert|experte|spécialiste|référence|gourou) [n ° 1] (en|du|de|de la|des) ${trade}`,
      `(moi [,] c’est|je m’appelle|je suis|ici) _ [_] , [(un|une)] ${job} ${praise}`,
    ],
    [
      'Moi c’est Zoé, experte en persuasion.',
      'Je m’appelle Max, serial entrepreneur.',
      'Je suis Ana Roy, coach de renom.',
    ],
    ['Moi c’est Zoé, boulangère.', 'Ici Max, votre voisin du deuxième.'],
  ),
  said(
    'les-plus-influents',
    [
      '(je suis|je fais partie|je figure|nous sommes|nous faisons partie|nous figurons) (des|parmi les|dans les|l’un des|l’une des|un des|une des) [#] _ [_] les plus (influents|influentes|suivis|suivies|reconnus|reconnues|demandés|demandées|écoutés|en vue|respectés|admirés|inspirants|inspirantes)',
      `${iAm} (le|la) ${job} [_] (le|la) plus (demandé|demandée|suivi|suivie|sollicité|sollicitée|influent|influente|cité|citée|écouté|écoutée|recommandé|recommandée|reconnu|reconnue)`,
      '(nous sommes|je suis) (les|le|la) (leaders|leader|rois|roi|reine|maîtres|pionniers|champions|as) (incontestés|incontesté|incontestée|mondiaux|absolus|historiques|indiscutables) (du|de|de la|en|des|dans)',
      `je suis (ce|cette) ${job} ${praise}`,
    ],
    [
      'Je figure parmi les 30 voix les plus suivies.',
      'Je suis la consultante la plus recommandée de Lille.',
      'Nous sommes les leaders incontestés du vrac.',
    ],
    ['Je fais partie des 12 élèves les plus lents.', 'Elle est la coach la plus demandée.'],
  ),
  {
    id: 'etant-une-autorite',
    pattern: [
      `^ (moi [,]|étant|en étant|comme) [(un|une)] ${title}`,
      `(en tant que|en tant qu’) _ et ${title}`,
      '(en tant que|en tant qu’|étant) [(l’un|l’une|une)] [(des)] (top voice|auteur à succès|autrice à succès|voix les plus _|figures les plus _|expert du secteur|experte du secteur|expert reconnu|leader d’opinion|référence (du|de|en|dans|sur))',
      `^ (${job} [_] et|${job} ,) ${title}`,
      `(étant|en étant|comme) [(un|une)] (expert|experte|spécialiste) (en|du|de|de la|des) ${trade}`,
      `^ (considéré|considérée|reconnu|reconnue|perçu|perçue|identifié|identifiée) comme ${article} [(vraie|véritable|grande|grand|vrai)] ${great}`,
      `^ ${job} [(linkedin|seo|business|certifié|certifiée)] (n ° 1|numéro un|numéro 1)`,
      '(en tant qu’|en qualité d’|en ma qualité d’) (expert|experte) (en|du|de la|de l’|des) !(bâtiment|bâtiments|toiture|assurance|assurances|incendie|incendies|sinistres|médecine|droit|comptabilité|automobile|balistique|armes|écriture|art|sécurité|langues|santé|comptable)',
    ],
    hits: [
      'Étant une autorité dans mon domaine, j’ai vu venir.',
      'Moi, visionnaire, je le savais.',
      'En tant que coach et expert international, je tranche.',
    ],
    misses: ['Étant malade, je dors.', 'Comme la pilote de 1911, elle volait.'],
    needsSelf: true,
  },
];
