import type { GradedWords } from '../../../language/hostility/grades.ts';

/** What people are called in France, Québec, Belgium and Switzerland, by how much the word says by itself; folded. */
export const hostileWords: GradedWords = {
  slur: `bougnoule|bougnoules|bougnoul|bougnouls|bicot|bicots|biko|bikos|bamboula|bamboulas|negro|negros|youpin|youpins|youpine|youpines|
    feuj de merde|niakoue|niakoues|niakouee|chinetoque|chinetoques|chintok|bridé de merde|boucaque|boucaques|boukak|
    tarlouze|tarlouzes|tarlouse|tantouze|tantouzes|tapiole|fiotte|fiottes|tafiole|tafioles|lopette|lopettes|pedale de merde|
    pedoque|goudou|gouinasse|youtre|youtres|crouille|crouilles|raton de merde|romano de merde|macaque de merde|
    enturbanne|enturbannes|melon de merde|kahba|kehba|bongnoule|travelo|travelos|trav de merde`,
  insult: `connard|connards|conard|conards|connar|connars|conar|connarde|connardes|connasse|connasses|conasse|conasses|
    encule|encules|enculee|enculees|enculé de ta race|fdp|fils de pute|fils de putes|fille de pute|fils de chien|fils de chienne|
    fils de batard|filsdepute|enfant de putain|enfant de pute|enfant de chienne|enfoire|enfoires|enfoiree|enfoirees|
    salope|salopes|salop|salaud|salauds|salopard|salopards|saloparde|batar|tarba|
    trouduc|trouducs|trou du cul|trous du cul|trou de cul|trous de cul|trou de balle|ducon|ducon la joie|
    merdeux|merdeuse|sous merde|sous merdes|sous homme|sous hommes|sac a merde|mange merde|suce boules|leche cul|leche culs|
    raclure|raclures|crevure|crevures|pourriture humaine|
    petasse|petasses|pouffiasse|pouffiasses|poufiasse|poufiasses|pouffe|grognasse|grognasses|radasse|morue de merde|
    abruti|abrutis|abrutie|abruties|tete de con|tetes de con|tete de noeud|tete de gland|face de pet|face de rat|face de cul|
    langue de pute|langues de pute|langues de putes|chaudasse|chaudasses|solope|konasse|konass|abrutit|abrutits|bouche trou ambulant|suceur de bite|suceurs de bites|gros tas de merde|tocard|tocards|tocarde|toquard|cassos|casos|gogol|gogols|gogole|golmon|golmons|
    teube de merde|batard de merde|journalope|journalopes|gauchiasse|gauchiasses|droitard|droitards|merdia|merdias|
    couille molle|couilles molles|sans couilles|
    trisomique de merde|mongolien de merde|ostie de cave|osti de cave|gros cave|maudit cave|maudit niaiseux|gros epais|
    estie d epais|baraki de kermesse|ma couille de merde|ptite frappe|petite frappe|bolosse|bolosses|boloss|bolos|
    connace|connaces|conace|connase|conase|conasses|konnard|konar|connerd|salloppe|saloppe|saloppes|salaupe|salo|salops|
    enculer de ta race|anculé|anculer|enkule|enculay|fpd|fdpp|fils de p|ordure humaine|trdc|troudbal|trou d bal|trouducul|
    tete de bite|tetes de bite|tete de noeuds|tete de mort de faim|face de bite|face de merde|sac a foutre|sac a sperme|
    ksos|kassos|cas soss|cassoce|cassoces|sale grosse|grosse folle|sale folle|sous race|
    pauvre merde|grosse merde humaine|raclure de bidet|bouche a pipe|vide couilles|vide couille|suce bite|pisse froid|pisse copie|
    cul de jatte mental|mange tes morts|cretin des alpes|cretins des alpes|rebut de l humanite|rebuts de l humanite|triple buse|
    triple idiot|triple andouille|espece de hassoul|hmar|gros hmar|toubab de merde|couillonne|tete de fion|fion sur pattes|merdeuses`,
  person: `mongol|mongols|mongole|mongoles|mongolo|mongolito|attarde|attardes|attardee|attardees|
    cretin|cretins|cretine|cretines|imbecile|imbeciles|bouffon|bouffons|bouffonne|bouffonnes|boufon|boufons|boufonne|boufonnes|bouffone|bouffones|bouffonn|
    con|cons|conne|connes|couillon|couillons|baltringue|baltringues|minus|minable|minables|
    pd|pds|pede|pedes|pdale|gouine|gouines|pute|putes|puta|tepu|tasspe|tassepe|pouf|
    batard|batards|batarde|blaireau|blaireaux|branleur|branleurs|branleuse|branleuses|pignouf|pignoufs|enflure|enflures|
    debile|debiles|debil|debils|triso|trisos|mongolien|mongoliens|mongolienne|trisomique|crasseux|crasseuse|crasseuses|cas social|cas sociaux|cas soc|casse couilles|casse couille|
    idiot|idiots|idiote|idiotes|idio|imbesile|cretain|puceau|puceaux|pucelle|noob|noobs|tebe|teube|teubes|debilos|decerebre|decerebres|demeure mental|degenere|degeneres|
    facho|fachos|nazillon|nazillons|racaille|racailles|caillera|vermine|
    niaiseux|niaiseuse|twit|twits|tarla|tarlas|moron|morons|nono|baraki|barakis|kluut|tadie|gniolu|schlag|schlague|
    consanguin|consanguins|consanguine|consanguines|clochard|clochards|clodo|clodos|crevard|crevards|charo|charos|raclo|
    feministe de merde|ordure|charogne|charognes|mytho|mythos|cloporte|cloportes|beauf|beaufs|pecno|pecnos|plouc|ploucs|
    bouseux|culterreux|cul terreux|illettre|illettres|ignare|ignares|inculte|incultes|analphabete|analphabetes|
    nullard|nullards|nullos|naze|nazes|loser|losers|neuneu|neuneus|boomer de merde|pleutre|pleutres|sans cerveau|sans cervelle|
    tete a claques|peau de vache|gros lard|pisseuse|pisseuses|
    garce|garces|trainee|catin|chiennasse|mal baisee|pauvre type|pauvres types|pauvre fille|sombre idiot`,
  quality: `stupide|stupides|bete|betes|nul|nulle|nuls|nulles|pathetique|pathetiques|lache|laches|
    hypocrite|hypocrites|pourri|pourris|pourrie|pourries|ingrat|ingrats|tare|tares|taree|tarees|
    moche|moches|degueulasse|degueulasses|immonde|immondes|repugnant|repugnants|repugnante|laid|laide|cave|caves|epais|
    frustre|frustree|frustres|incompetent|incompetents|incompetente|incompetentes|incapable|incapables|autiste|autistes|handicape|handicapes|handicapee`,
  figure: `vieille bique|vieille chouette|grosse vache|grosse dinde|grosse tache|gros tas|ordures|parasite|parasites|gros porc|gros porcs|grosse truie|vieille peau|vieux debris|chien|chiens|chienne|chiennes|porc|porcs|porcasse|cochon|cochons|truie|truies|rat|rats|cafard|cafards|sangsue|sangsues|
    larve|larves|limace|limaces|mouton|moutons|ane|anes|dinde|dindes|vache|vaches|singe|singes|macaque|macaques|cloaque|
    guenon|guenons|pigeon|pigeons|clown|clowns|guignol|guignols|boulet|boulets|dechet|dechets|dechet humain|dechets humains|fumier|fumiers|merde|merdes|
    andouille|andouilles|cornichon|cornichons|gland|glands|tache|taches|tapette|tapettes|pedale|pedales|moule|pourriture|
    raciste|racistes|rasiste|rasistes|homophobe|homophobes|sexiste|sexistes|misogyne|misogynes|macho|machos|matcho|harceleur|harceleurs|harceleuse|violeuse|voleuse|voleuses|hypocryte|hypocrytes|suceur|suceurs|allumeuse|allumeuses|pick me|
    fasciste|fascistes|nazi|nazis|collabo|collabos|terroriste|terroristes|voleur|voleurs|escroc|escrocs|menteur|menteurs|menteuse|
    violeur|violeurs|pedophile|pedophiles|sauvage|sauvages|animal|animaux|barbare|barbares|pomme de terre|patate|patates|
    lepreux|mollusque|mollusques|legume|legumes|zombie|zombies|pantin|pantins|vendu|vendus|traitre|traitres|raton|ratons|assiste|assistes|vipere|viperes|hyene|hyenes|vautour|vautours|cochonne|baleine|cachalot|peste|sorciere|sorcieres|ivrogne|ivrognes`,
  label: `gauchiste|gauchistes|gaucho|gauchos|gauchos bobos|gauchiste bobo|islamo gauchiste|islamo gauchistes|islamogauchiste|
    islamogauchistes|bobo|bobos|sjw|wokiste|wokistes|feministe|feministes|immigrationiste|immigrationistes|bien pensant|bien pensants|
    politicard|politicards|macroniste|macronistes|lepeniste|lepenistes|melenchoniste|complotiste|complotistes|antivax|antivaxx|
    ecolo|ecolos|khmer vert|khmers verts|bourge|bourges|flic|flics`,
  group: `arabe|arabes|juif|juifs|juive|juives|noir|noirs|noire|negre|negres|negresse|musulman|musulmans|musulmane|rebeu|rebeus|rebeux|renoi|renois|renoie|
    beur|beurs|gitan|gitans|gitane|rom|roms|romano|romanos|manouche|manouches|chinois|chinoise|jaune|asiat|noich|blanc|blancs|blanche|
    africain|africains|africaine|algerien|algeriens|algerienne|marocain|marocains|marocaine|tunisien|tunisienne|turc|turcs|turque|
    francais|francaise|polak|polaks|portos|rital|ritals|espingouin|boche|boches|schleu|schleus|ricain|ricains|anglais|americain|
    etranger|etrangers|etrangere|migrant|migrants|immigre|immigres|gay|gays|homo|homos|homosexuel|lesbienne|lesbiennes|trans|transsexuel|
    catho|cathos|femme|femmes|meuf|meufs|feuj|feujs|bledard|bledards|babtou|babtous|pakpak|paki|pakis|frontalier|frontaliers`,
};

/** What cuss grades as surely rude and what people say of things, acts and bodies, or to nobody. */
export const harmlessWords: ReadonlySet<string> = new Set(
  (
    'foutage merde bordel putain cul fesse fesses boule choper cloche crosse culasse culer does envoyer exploser faciale facial fister flute ' +
    'foutoir foutre fourrer gosse gousse gourdin graine gros grouille gueule glisser latter limer matos melon mettre minou moule mouille ' +
    'mouron panier parachuter peler piment pine pipe piquer plume poche poil pomper pourrir queue retard rondelle sauter sucer taper tater ' +
    'shampoing shit sphincter bombe bon coup bordel con does prout esque lycee clille sarce vier tg tbm pqr rab dmc vdm blc dtc ntm ' +
    'calice christ ciboire crisse simonaque tabarnak tabarnac viarge estie esti gland ' +
    'degager demonter decharger deboiter dilater desengorger diarrhee enfler engueuler briser baise baiser bibite bitembois bitch'
  ).split(' '),
);
