import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

const person =
  '(chef|cheffe|patron|patronne|voisin|voisine|maire|collègue|mari|femme|homme|prof|directeur|directrice|ministre|président|présidente|arbitre|joueur|entraîneur|coach|serveur|serveuse|caissier|caissière|vendeur|vendeuse|manager|responsable|propriétaire|proprio|syndic|médecin|secrétaire|facteur|chauffeur|conducteur|député|élu|adjoint|journaliste|belle mère|beau père|beau frère|belle sœur|ex|type|mec|gars|bonhomme|bonne femme)';
const people =
  '(gens|voisins|voisines|journalistes|politiques|politiciens|élus|députés|ministres|étudiants|profs|enseignants|instits|jeunes|vieux|boomers|diplômés|gamins|gosses|ados|parents|managers|patrons|chefs|propriétaires|locataires|conducteurs|automobilistes|cyclistes|touristes|parisiens|fonctionnaires|cheminots|médecins|infirmières|clients|collègues|agents immobiliers|assureurs|garagistes|concierges|recruteurs|banquiers|avocats|femmes|hommes|filles|garçons|nanas|mecs|meufs|types|supporters|supporteurs|joueurs|arbitres|électeurs|végans|féministes|bobos|chômeurs|assistés|migrants|étrangers|serveurs|serveuses|caissières|vendeuses|développeurs|influenceurs|influenceuses|syndicalistes|livreurs|artisans)';
const quality =
  '(nul|nulle|nul à chier|nulle à chier|minable|lamentable|pathétique|débile|demeuré|demeurée|abruti|abrutie|stupide|bête à manger du foin|con comme un balai|incompétent et _)';
/** Said of people only. */
const contempt =
  '(fainéants|fainéantes|feignants|feignantes|feignasses|flemmards|glandeurs|branleurs|tire au flanc|bons à rien|bonnes à rien|incapables|minables|vendus|larbins|lâches|assistés|profiteurs|pleurnichards|pleurnicheurs|chouineurs|chouineuses|mauviettes|lavettes|ratés|ratées|tocards|charlots|pantins|incultes|ignares|analphabètes|illettrés|demeurés|décérébrés|décérébrées|arriérés|attardés|bouseux|beaufs|ploucs|pouffiasses|potiches|pimbêches|mégères|harpies|enfants gâtés|gamins pourris gâtés|pourris|ripoux|escrocs|hypocrites|crétins|crétines|abrutis|abruties|imbéciles|idiots|idiotes|débiles|cassos|rebuts|moins que rien|nuls|nulles|gros nuls|planqués|faux culs|lèche bottes|collabos)';
/** Animals, things and trades that people are likened to. */
const figure =
  '(moutons|parasites|sangsues|limaces|larves|cafards|cloportes|mollusques|légumes|guignols|clowns|rats|porcs|chiens|vautours|charognards|déchets|ordures|cruches|dindes|gourdes|bécasses|oies|truies|vaches|bourriques|poules|perruches|zombies|singes|animaux|vermines|marionnettes|girouettes|rigolos)';
const oneFigure =
  '(mouton|parasite|sangsue|limace|larve|cafard|cloporte|mollusque|guignol|clown|rat|porc|vautour|déchet|ordure|cruche|dinde|gourde|bécasse|oie|truie|bourrique|perruche|singe|marionnette|girouette|rigolo|lavette|mauviette|minable|incapable|larbin|tocard|charlot|pantin|inculte|raté|ratée|fainéant|fainéante|feignant|feignasse|bon à rien|bonne à rien|moins que rien|tyran|potiche|pimbêche|mégère|harpie|plouc|beauf|branleur|vendu|lâche|rapace|faux jeton|faux cul|boulet|serpent|vipère|crapule|ordure|escroc|âne|ânesse)';
const very =
  '[(vrais|vraies|gros|grosses|sales|sacrés|sacrées|sombres|véritables|pauvres|petits|petites|vieux|vieilles|parfaits)]';
const whose = '(les|ces|ses|nos|mes|vos|tes|leurs|tous les|toutes les|tous ces|toutes ces)';

/** Contempt by its shape: who is spoken of, and what they are called or likened to. */
export const despised: readonly HostilePhrase[] = [
  {
    id: 'ce-sont-des-faineants',
    kind: 'contempt',
    pattern: [
      `^ ${whose} * ${people} * * * * [,] (sont|c’est|ce sont|restent|deviennent) [(tous|toutes|que|vraiment|rien que|juste|quand même|tous que|franchement)] (des|de|d’|une bande de|un tas de|un ramassis de) ${very} (${contempt.slice(1, -1)}|donneurs de leçons|voleurs|menteurs|rapaces)`,
      `^ ${whose} * ${people} * * * * [,] (sont|c’est|ce sont|restent|deviennent) [(tous|toutes|que|vraiment|rien que|juste|quand même|tous que|franchement)] (des|de|d’|une bande de|un tas de|un ramassis de) ${very} ${figure} $`,
      `^ ${whose} * ${people} * * * * [,] (sont|c’est|restent) [(tous|toutes|vraiment|juste|quand même|franchement)] [(tellement|trop|si|bien|tous|toutes)] (bêtes|cons|connes|stupides|débiles|fainéants|fainéantes|idiots|idiotes|nuls|nulles|minables|abrutis|incultes|décérébrés|ignares|lâches|pathétiques) !(de|à|en)`,
      `^ [${whose}] * ${people} [*] (,|:) [(tous|toutes|c’est tous|c’est toutes|rien que|que)] (des|de) ${very} (${contempt.slice(1, -1)}|${figure.slice(1, -1)}) $`,
      '(les|ces) [mêmes] (guignols|clowns|charlots|pantins|rigolos|incapables|marionnettes|abrutis|crétins|imbéciles|idiots|ânes) (qui nous [(dirigent|gouvernent)]|qui (dirigent|gouvernent|gèrent|commandent)|au (pouvoir|gouvernement|conseil)|à la (mairie|direction|tête))',
      '(ils|elles|vous|tu|les gens|les élus|les électeurs) (sont|êtes|es) [(juste|bien|vraiment|tous|toutes|clairement|manifestement)] trop (cons|con|connes|conne|bêtes|stupides|débiles|crétins) pour',
      `^ (ils|elles) (sont|restent) [(tous|toutes|vraiment|franchement|que)] (des|de) ${very} ${contempt}`,
      `^ (des|de|tous des|que des) (${contempt.slice(1, -1)}|voleurs|menteurs|rapaces) [(et des|et|,)] [_] [,] (tous|toutes|tous autant * * *|jusqu’au dernier) $`,
      `^ [(tous|toutes|rien que|c’est tous|c’est toutes|que)] (des|de) ${very} (${contempt.slice(1, -1)}|${figure.slice(1, -1)}) [,] (tous|toutes|autant qu’ils sont|tous autant _ _ _)`,
    ],
    hits: [
      'Les jeunes d’aujourd’hui sont des fainéants.',
      'Mes voisins sont de vrais déchets.',
      'Les journalistes, tous des vendus.',
      'Des cruches, toutes.',
      'Les guignols qui nous gouvernent dorment.',
      'Ils sont trop cons pour lire l’affiche.',
    ],
    misses: [
      'Les jeunes d’aujourd’hui sont des passionnés.',
      'Les béliers sont des moutons.',
      'Les jeunes ne sont pas des fainéants.',
      'Des poules, des oies, tout y est.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'brochette-de-minables',
    kind: 'contempt',
    pattern: [
      `(brochette|troupeau|clique|meute|armée|collection|belle équipe|fine équipe) (de|d’) ${very} ${contempt}`,
      `(bande|brochette|ramassis|tas|troupeau|clique|meute) (de|d’) ${very} ${people} (${contempt.slice(1, -1)}|pourris|corrompus)`,
      `(encore|toujours|typique) [_] (des|de|d’|de ces) ${very} (${contempt.slice(1, -1)}) (de|du|qui|!|.)`,
      `(le|la|mon|ma|ce|cet|cette|notre|votre|l’) [(nouveau|nouvelle|ancien|ancienne|petit|gros|vieux|vieille|pauvre)] ${person} * * (est|n’est|reste) [(vraiment|juste|quand même)] (un|une|qu’un|qu’une) [(vrai|vraie|véritable|gros|grosse|sale|sombre|pauvre|petit|petite|sacré|sacrée)] ${oneFigure} !(de|d’|du|des|au|aux|à|dans|en|sur|pour|ce|cette|le|que)`,
      `(le|la|mon|ma|ce|cet|cette|notre|votre|l’) [(nouveau|nouvelle|ancien|ancienne|petit|gros|vieux|vieille|pauvre)] ${person} (est|était) * [,] * [(et|,)] ${quality} $`,
      '(la|cette|une) (vieille|grosse) (carne|rombière|harpie) (du|de|d’|qui|à)',
      `(le|la|mon|ma|ce|cet|cette|notre|votre|l’) ${person} (est|reste) [(vraiment|quand même|qu’)] (un|une) (gros|grosse|vieux|vieille|sale) (porc|truie|vache|cochon|dinde|bique|chouette|bouc) $`,
      '(ce|cette|le|la) (gros|grosse|vieux|vieille|sale) (porc|truie|vache|cochon|dinde|bique|chouette|bouc) (du (guichet|bureau|boulot|syndic|secrétariat|troisième|premier|deuxième|quatrième)|de la (mairie|banque|poste|compta|direction|préfecture)|des (rh|impôts))',
      '(la|cette|une) vieille peau (du (rez-de-chaussée|premier|deuxième|troisième|quatrième|cinquième|dessus|dessous|bureau|guichet)|d’(à côté|en face|en dessous)|qui)',
      '^ encore (une|un|cette|ce) (cruche|dinde|potiche|bécasse|gourde) (décolorée|décoloré)',
      '^ encore (une|un|cette|ce) (poufiasse|pouffiasse|tocard|bouffon) (décolorée|décoloré|à|au|de|du|sur|qui|en)',
      `(ce|cet|cette|ces|le|la|les) [_] (${contempt.slice(1, -1)}|guignol|guignols|clown|clowns|rigolo|rigolos|minable|tocard|charlot|raté|larbin) qui (se|s’) (prend|croit|prennent|croient|croyait|prenait|permet|permettent) [(pour|au|le|la|tout|supérieur|malin|intelligent)]`,
      `(regarde|regardez|matez|mate|écoute|écoutez|visez|vise) [moi] (ce|cet|cette|ces) [_] (minable|incapable|larbin|tocard|charlot|raté|ratée|fainéant|fainéante|feignasse|bon à rien|plouc|beauf|branleur|crapule|crétin|crétine|abruti|abrutie|demeuré|guignol) !(de|du|dans|sur|en)`,
    ],
    hits: [
      'La vieille peau du troisième a signalé ma haie.',
      'Une belle brochette de minables.',
      'Encore une bande de fonctionnaires feignasses.',
      'Le nouveau chef est une limace.',
      'Ma voisine est une grosse vache.',
      'Ce gros porc du guichet a fermé à midi.',
      'Regardez-moi ce guignol qui se prend pour un entraîneur.',
    ],
    misses: [
      'Une brochette de poulet.',
      'Une bande de copains courageux.',
      'Regardez cette limace sur la salade.',
      'Mon mari est un ange.',
      'La grosse vache de Paul a vêlé.',
      'Ce gros porc a gagné le premier prix.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'rien-dans-le-crane',
    kind: 'contempt',
    pattern: [
      '(ils|elles|il|elle|qui|gens|jeunes) (n’|) (ont|a|avez) (vraiment|) rien dans (le crâne|la tête|la cervelle|le cerveau|la caboche|le ciboulot|le citron)',
      '(sans (cervelle|colonne vertébrale|une once de cervelle|neurones)|à qui il manque (une case|deux neurones)|deux neurones qui se battent en duel|un pois chiche (dans la tête|à la place du cerveau))',
      `${people} * * * * (me|nous) (donnent|font|dégoûtent) (envie de (vomir|gerber)|la nausée|la gerbe|gerber|vomir|honte|pitié)`,
      '^ [mais] (retourne|retournez|va|allez) (dans ta cuisine|à ta cuisine|à tes casseroles|à tes fourneaux|dans votre cuisine|en maternelle|à la niche|jouer aux billes|dans ton bac à sable|dans ta grotte|élever des chèvres|te recoucher)',
      '^ à la niche',
      '(ferme|fermez) [donc] (ton|votre|ta) (clapet|clape|bec|moulin|caquet)',
      '(tout le monde|on) se (fiche|moque|contrefiche) de (ton|votre|ta|tes|vos) (avis|vie|opinion|opinions|états d’âme)',
      '^ quel (tocard|guignol|charlot|gros nul|minable|plouc|crevard|rapiat) $',
    ],
    hits: [
      'Ils n’ont rien dans le crâne.',
      'Un chef sans colonne vertébrale.',
      'Ces filles qui posent me donnent envie de vomir.',
      'Retourne dans ta cuisine, ma grande.',
    ],
    misses: [
      'Ils n’ont rien dans le frigo.',
      'Le crâne n’a rien.',
      'Ces manèges me donnent envie de vomir.',
      'Retourne la pâte dans ta cuisine.',
    ],
    rewrites: [],
    mends: [],
  },
];
