import { iAm, job, praise, type SelfTitle, said, title, trade } from './words.ts';

/** Titles that one gives oneself, in French. */
export const titles: readonly SelfTitle[] = [
  {
    id: 'je-suis-un-gourou',
    pattern: [
      `(je suis|moi [,] c’est * ,|je suis devenu|je suis devenue|je me considère comme) (un|une|le|la|l’|votre|ton) [grand|vrai|grande|véritable] ${title}`,
      `(je suis|nous sommes) ${title}`,
      'je suis [(un|une|la|le|votre)] (coach|consultant|consultante|formateur|formatrice|thérapeute|photographe|expert|experte) (n ° 1|numéro 1|numéro un|n 1) (de|du|des|en|dans|sur)',
      `je suis (un|une|votre|ton|l’|) (expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: [
      'Je suis un expert reconnu du secteur.',
      'Je suis serial entrepreneur.',
      'Je suis experte en personal branding.',
    ],
    misses: ['Je suis expert-comptable à Lille.', 'Elle est une experte reconnue.', 'Je ne suis pas un gourou.'],
  },
  {
    id: 'en-tant-quexpert',
    pattern: [
      `(en tant qu’|en tant que|en qualité d’|en ma qualité d’|en ma qualité de) ${title}`,
      `(en tant qu’|en tant que|en qualité d’|en ma qualité d’) (expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: ['En tant qu’expert reconnu, je vous réponds.', 'En tant qu’experte en marketing, je vois tout.'],
    misses: ['En tant que boulangère, je me lève tôt.', 'En tant qu’expert près la cour d’appel.'],
    needsSelf: true,
  },
  {
    id: 'expert-reconnu-je',
    pattern: [
      `^${title}`,
      `^ ${job} [(certifié|certifiée)] * * (et|,|&) ${job} ${praise} [(et|,) ${job} ${praise}]`,
      `^ (passionné|passionnée|coach|consultant|consultante|formateur|formatrice|entrepreneur|auteur|autrice|conférencier|conférencière|père|mère|papa|maman|ex) * * (et|,|&) ${title}`,
      `^(expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: [
      'Passionné de marketing et serial entrepreneur, je partage tout.',
      'Expert reconnu du numérique, je vous guide.',
      'Coach et conférencière internationale, je vous guide.',
      'Serial entrepreneur, je partage tout.',
    ],
    misses: ['Un expert reconnu est venu.', 'Experts et voisins ont dîné ensemble.'],
    needsSelf: true,
  },
  {
    id: 'votre-expert',
    pattern: [
      `=(,|suis|c’est|–|:) (votre|ton) (expert|experte|gourou|spécialiste|référence) [n° 1|numéro un] (en|du|de la|des|linkedin|seo|marketing|digital)`,
      'nous sommes (l’expert|les experts|experts|la référence|les pionniers|pionniers|des experts reconnus|les spécialistes) [reconnus|incontestés|n° 1] (en|de|du|des|de la|dans)',
      'je suis la référence [(française|francophone|belge|suisse|nationale|incontestée|absolue)] (en|de|du|des|dans)',
    ],
    hits: ['Moi, c’est Léa, votre experte en sommeil.', 'Nous sommes les experts de la rénovation.'],
    misses: ['Appelez votre expert en assurance.', 'La référence du livre est au dos.'],
  },

  said(
    'parmi-les-meilleurs',
    '(je suis|nous sommes|je fais partie|nous faisons partie) [(aujourd’hui|sans doute|reconnu comme|reconnue comme|considéré comme|considérée comme)] (l’un des|l’une des|des|parmi les|un des|une des) [#] (meilleurs|meilleures|plus grands|plus grandes|plus influents|plus influentes) (experts|expertes|spécialistes|coachs|consultants|consultantes|formateurs|formatrices|conférenciers|copywriters|closers|agences|cabinets|entrepreneurs|dirigeants|créateurs|marketeurs)',
    ['Je fais partie des meilleurs copywriters.', 'Nous sommes l’une des meilleures agences du pays.'],
    ['Je fais partie des meilleurs clients du café.', 'Léa est l’une des meilleures coachs.'],
  ),
  said(
    'le-roi-de',
    `${iAm} (le|la) (meilleur|meilleure|numéro un|n ° 1|roi|reine|pape|papesse|maître|boss|champion|championne|as|queen|king) (de|du|des|de la|en|de l’) ${trade}`,
    ['Je suis la reine du personal branding.', 'Moi, c’est Paul, le boss du copywriting.'],
    ['Je suis le roi de la crêpe.', 'Elle est la reine du marketing.'],
  ),
  said(
    'je-suis-top-voice',
    `${iAm} [(un|une|désormais|officiellement)] (linkedin top voice|top voice|top creator|top 1 % linkedin|forbes 30|creator linkedin certifié|influenceur linkedin|influenceuse linkedin)`,
    ['Je suis Top Voice.', 'Je suis désormais LinkedIn Top Voice sur le climat.'],
    ['Léa est Top Voice.'],
  ),
  said(
    'metier-et-louange',
    `${iAm} [(un|une|aussi|aujourd’hui)] ${job} [(de|en|linkedin|pour) _] ${praise}`,
    ['Je suis conférencière internationale.', 'Je suis un entrepreneur à succès.', 'Je suis une autrice reconnue.'],
    ['Je suis formatrice à Liège.', 'Paul est un coach inspirant.'],
  ),
  {
    id: 'metier-et-louange-je',
    pattern: `^ [en tant que] ${job} [(de|en|linkedin|pour) _] ${praise}`,
    hits: ['Conférencier international, je parcours l’Europe.', 'En tant que leader inspirante, je partage tout.'],
    misses: ['Un conférencier de renom viendra.', 'Formatrice à Liège, je cherche une salle.'],
    needsSelf: true,
  },
  said(
    'mentor-des-grands',
    `${iAm} [(le|la|un|une|votre|ton|l’)] (mentor|coach|conseiller|conseillère|bras droit|stratège|confident|formateur|expert) (des|de) (millionnaires|champions|entrepreneurs à succès|stars|pdg|ceo|leaders|influenceurs|top managers|plus grands|dirigeants du cac|plus grandes marques|leaders de demain)`,
    ['Je suis le mentor des millionnaires.', 'Je suis coach de leaders.'],
    ['Je suis le coach des poussins.', 'Je suis conseillère des impôts.'],
  ),
  said(
    'revelateur-de-talents',
    `${iAm} [(un|une|votre|le|la)] (révélateur|révélatrice|dénicheur|dénicheuse|éveilleur|éveilleuse|semeur|semeuse|chasseur|bâtisseur|bâtisseuse|allumeur|allumeuse|passeur) (de|d’) (talents|potentiel|potentiels|consciences|conscience|sens|possibles|étoiles|succès|destins|ponts|lumière)`,
    ['Je suis révélatrice de talents.', 'Moi, c’est Max, éveilleur de consciences.'],
    ['Je suis chasseur de champignons.', 'Je suis passeur de bac.'],
  ),
  said(
    'accelerateur-de',
    `${iAm} [(un|une|votre|le|la|l’)] (accélérateur|accélératrice|catalyseur|booster|boosteur|boosteuse|activateur|activatrice|architecte|facilitateur|facilitatrice|créateur|créatrice|générateur|apporteur|transformateur|propulseur) (de|d’) (croissance|business|réussite|succès|performance|performances|marques|chiffre d’affaires|opportunités|connexions|changement|transformation|transformations|visibilité|carrières|bonheur|valeur)`,
    ['Je suis accélérateur de croissance.', 'Moi, c’est Eva, architecte de marques.'],
    ['Je suis architecte de jardins.', 'Je suis créatrice de bijoux.'],
  ),
  said(
    'magicien-du-web',
    `${iAm} [(un|une|votre|le|la|l’)] [vrai|vraie|véritable] (magicien|magicienne|sorcier|sorcière|alchimiste|chuchoteur|chuchoteuse|virtuose|génie|machine|bête|dieu|déesse|samouraï|jedi) (de|du|des|de la|en|de l’) (mots|marques|vente|marketing|digital|web|seo|copywriting|clients|données|data|réseaux sociaux|business|linkedin|code|contenu|com)`,
    ['Je suis un alchimiste des marques.', 'Je suis une machine de vente.'],
    ['Je suis une bête de somme.', 'Je suis le magicien du goûter.'],
  ),
  said(
    'self-made',
    `${iAm} [(un|une|l’archétype du|le prototype du)] [vrai|vraie|pur|pure|véritable] (multi entrepreneur|multi entrepreneure|multipreneur|slasheur|slasheuse|self made man|self made woman|hustler|disrupteur|disruptrice|disruptif|game changer|change maker|changemaker|bâtisseur d’empires|winner|killer)`,
    ['Je suis une self-made woman.', 'Je suis multi-entrepreneur.'],
    ['Je suis un autodidacte du violon.'],
  ),
  said(
    'precurseur',
    '(je suis|nous sommes|j’étais|nous étions|j’ai été|nous avons été) [(sans doute|parmi)] (un|une|des|les|le|la|l’un des|l’une des) [vrais|véritables] (précurseur|précurseurs|avant gardiste|avant gardistes|défricheur|défricheuse|défricheurs|éclaireur|éclaireurs|pionniers|pionnières) (du|de|de la|des|en|dans|sur)',
    ['Nous sommes les précurseurs du vrac.', 'J’étais un éclaireur de la transition.'],
    ['Ils étaient les précurseurs du jazz.', 'Je suis une éclaireuse de treize ans.'],
  ),
  said(
    'expertise-reconnue',
    '(mon|notre|ma) (expertise|savoir faire|légitimité|autorité|renommée|réputation|talent|génie|professionnalisme) (est|n’est) [(largement|mondialement|internationalement|unanimement|aujourd’hui)] (reconnue|reconnu|incontestée|incontestable|plus à prouver|plus à démontrer|plus à faire|mondiale|inégalée|sans égal|unique en)',
    ['Mon expertise est unanimement reconnue.', 'Notre réputation n’est plus à faire.'],
    ['Mon expertise est en cours.', 'Son savoir-faire est reconnu.'],
  ),
  said(
    'on-me-surnomme',
    '(on me surnomme|on me considère * comme|on me présente * comme|on m’appelle|mes clients m’appellent|mes clientes m’appellent|certains m’appellent|on me décrit * comme) (le|la|l’|un|une) (gourou|pape|papesse|reine|roi|magicien|magicienne|expert|experte|référence|machine|génie|boss|sorcier|sorcière|queen|king|visionnaire|couteau suisse|monsieur|madame) ',
    ['Mes clients m’appellent le magicien.', 'On me surnomme la papesse du vrac.'],
    ['On m’appelle Léa.', 'On le surnomme le pape.'],
  ),
  said(
    'mondialement-reconnu',
    '(je suis|nous sommes) (mondialement|internationalement|unanimement|largement|universellement) (reconnu|reconnue|reconnus|reconnues|suivi|suivie|cité|citée|admiré|respecté|respectée) [(pour|comme|dans|en)]',
    ['Je suis internationalement reconnue pour mes ateliers.', 'Nous sommes largement reconnus.'],
    ['Il est mondialement connu.', 'Je suis largement en retard.'],
  ),
  said(
    'le-seul-expert',
    '(je suis|nous sommes) (le|la|les|l’un des) (seul|seule|seuls|seules|unique) [vrai|vraie|véritable] (expert|experte|experts|coach|coachs|consultant|consultante|formateur|formatrice|agence|cabinet|spécialiste|spécialistes) (en|du|de|des|à|capable|capables|francophone|français|qui)',
    ['Je suis le seul expert francophone du sujet.', 'Nous sommes les seuls spécialistes à tout garantir.'],
    ['Je suis la seule coach présente samedi.', 'Elle est la seule experte.'],
  ),
  said(
    'top-closer',
    `${iAm} [(un|une|le|la|votre|ton)] (coach quantique|ceo de ma vie|pdg de ma vie|closer d’élite|top closer|sales machine|tueur à gages du|sniper|sniper de|mercenaire du|commando|serial closer|serial vendeur|serial networker|hacker de croissance|growth wizard) `,
    ['Je suis une sales machine née.', 'Je suis un serial networker assumé.'],
    ['Je suis au commandement.', 'Il est sniper.'],
  ),
  said(
    'ans-dexpertise-reconnue',
    '(mes|nos|avec|fort de|forte de|forts de) # (ans|années) (d’expertise|d’expérience) (reconnue|inégalée|pointue|de haut niveau|incontestée|au plus haut niveau|au sommet|d’excellence)',
    ['Fort de 20 ans d’expertise reconnue, je vous écris.', 'Nos 15 années d’expérience inégalée'],
    ['Mes 20 ans d’atelier', 'Avec 3 ans d’expérience à Gand'],
  ),
  said(
    'une-figure-de',
    '(je suis|nous sommes|je suis devenu|je suis devenue|nous sommes devenus) (une|l’une des|un des|l’un des|un|des|parmi les) (figure|figures|références|référence|autorité|incontournable|incontournables|personnalité|personnalités|voix) [(incontournable|incontournables|majeure|majeures|influente|influentes|qui comptent|absolue)] (du|de|en|dans|des|de la)',
    ['Je suis l’une des références du secteur.', 'Je suis devenue une figure incontournable de la place.'],
    ['Elle est une figure du quartier.', 'Je suis une voix parmi vous.'],
  ),
  said(
    'lelite',
    '(je fais partie|nous faisons partie|j’appartiens|nous appartenons|je suis entré|je suis entrée|membre) (de|du|à|des|dans|d’) (l’élite|élite|cercle très fermé|cercle fermé|club très fermé|gratin|gotha|un cercle très fermé|1 %|# % (des meilleurs|qui réussissent)|top # %)',
    ['Je fais partie du cercle très fermé des formateurs.', 'J’appartiens à l’élite.'],
    ['Je fais partie du club de tarot.'],
  ),
  said(
    'le-plus-jeune',
    `${iAm} [à # ans] (le|la) plus jeune (ceo|pdg|millionnaire|entrepreneur|entrepreneuse|dirigeante|dirigeant|formateur|conférencier|conférencière|coach|patron|patronne|directeur|directrice) (de|du|d’|des|français|française|au|en)`,
    ['Je suis le plus jeune PDG de France.', 'Je suis devenue à 19 ans la plus jeune conférencière du pays.'],
    ['Je suis le plus jeune de la fratrie.'],
  ),
  said(
    'millionnaire-a',
    '((je suis|je suis devenu|je suis devenue|devenir) [devenu|devenue] (millionnaire|multimillionnaire|multi millionnaire|rentier|rentière|libre financièrement) (à|avant) # ans)',
    ['Je suis devenu millionnaire à 24 ans.', 'Je suis rentière à 35 ans.'],
    ['Il est millionnaire à 30 ans.', 'Devenir rentier un jour'],
  ),
  {
    id: 'millionnaire-je',
    pattern:
      '^ (millionnaire|multimillionnaire|rentier|rentière|libre financièrement|retraité|retraitée) (à|depuis mes|avant) # ans',
    hits: ['Millionnaire à 24 ans, je vous explique.', 'Rentière à 35 ans, je partage tout.'],
    misses: ['Le millionnaire a 24 ans.'],
    needsSelf: true,
  },
  said(
    'createur-a-succes',
    `${iAm} [(un|une)] (créateur|créatrice|créateurs|blogueur|blogueuse|youtubeur|youtubeuse|podcasteur|podcasteuse|tiktokeur|tiktokeuse) [de contenu|de contenus] (à succès|viral|virale|influent|influente|n ° 1|star|suivi par|suivie par|incontournable)`,
    ['Je suis une créatrice de contenu influente.', 'Je suis un podcasteur à succès.'],
    ['Je suis blogueuse à Rennes.'],
  ),
  said(
    'sans-me-vanter',
    '(en toute modestie|sans fausse modestie|sans me vanter|sans nous vanter|en toute humilité|modestement) [,] (je suis|nous sommes|on est|je fais partie|je pense être|nous pensons être) [(sûrement|sans doute|devenu|devenue)] (le|la|les|l’un|l’une|parmi|excellent|excellente|très bon|très bonne|des meilleurs|meilleur)',
    ['Sans fausse modestie, je suis la meilleure.', 'En toute humilité, nous sommes les plus forts.'],
    ['En toute modestie, merci.', 'Sans me vanter de rien, je pars.'],
  ),
  said(
    'leader-ne',
    `${iAm} [(un|une)] (leader|leadeuse|vendeur|vendeuse|entrepreneur|entrepreneuse|entrepreneure|orateur|oratrice|communicant|communicante|meneur|meneuse|commercial|commerciale|négociateur|négociatrice) (né|née|de naissance|naturel|naturelle|dans l’âme et|dans le sang|exceptionnel|exceptionnelle)`,
    ['Je suis une vendeuse née.', 'Je suis un leader naturel.'],
    ['Je suis née à Mons.', 'C’est un vendeur né.'],
  ),
  said(
    'votre-mentor',
    '(laissez moi être|laisse moi être|je serai|je veux être|je peux être) (votre|ton) (guide|mentor|coach|gourou|phare|boussole|stratège|bonne fée) (vers|pour) (le succès|la réussite|réussir|atteindre|votre|ton|la liberté|l’abondance)',
    ['Je serai votre mentor vers la réussite.', 'Laisse-moi être ton guide pour atteindre tes rêves.'],
    ['Je serai votre guide pour la visite.'],
  ),
  said(
    'ici-votre-reine',
    [
      '^ * (ici|c’est) (votre|ta) (expert|experte|spécialiste|reine|roi|gourou|coach) [_] [_] (préféré|préférée|favori|favorite)',
      '(je fais|nous faisons) autorité (en|dans|sur)',
    ],
    ['Ici votre experte beauté préférée !', 'Je fais autorité en matière de parentalité.'],
    ['Ici votre facteur.', 'Elle fait autorité en botanique.', 'Reine de la ruche, elle pond.'],
  ),
];
