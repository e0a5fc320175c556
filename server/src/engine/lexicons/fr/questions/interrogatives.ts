import { wordSet } from '../../../language/wordSet.ts';

/** Words that a French question may begin after: they carry no grammar of their own. */
export const leadIns = wordSet(`
  et mais ou donc alors bon ben bah beh eh euh ah oh hey he salut bonjour bonsoir hello coucou svp stp sinon enfin puis
  or du coup au fait bref tiens franchement serieusement question perso hein oui non mdr lol dis dites cher chere chers
  cheres amis amies collegues`);

export const prepositions = wordSet(`
  a de d en dans par pour avec sans sur sous chez vers depuis jusqu jusque contre entre apres selon malgre pendant des du
  au aux`);

/** Interrogative words wherever they stand before an inverted verb. */
export const interrogatives = wordSet(`
  qui que qu quoi quel quelle quels quelles quand comment pourquoi combien lequel laquelle lesquels lesquelles auquel
  duquel pk pq pkoi pourkoi cmt koi`);

export const whichWords = wordSet('quel quelle quels quelles');
export const whichOneWords = wordSet('lequel laquelle lesquels lesquelles auquel duquel auxquels desquels');

export const subjectPronouns = wordSet('tu vous nous il elle on ils elles je');

/**
 * Forms in -ez that before "vous" ask rather than command. The others ("inscrivez-vous", "dites-vous", "trouvez-vous")
 * ask only after an interrogative.
 */
export const askingVousForms = wordSet(`
  avez etes pouvez savez connaissez voulez pensez allez devez croyez voyez utilisez aimez preferez prenez lisez comptez
  souhaitez parlez travaillez habitez ecoutez jouez mangez partez venez gerez recevez buvez cherchez partagez sentez
  vivez remarquez sortez ecrivez publiez vendez achetez proposez recommandez conseillez
  aurez serez pourrez viendrez ferez irez devrez voudrez verrez saurez prendrez`);

export const askingNousForms = wordSet(`
  sommes avons allons pouvons devons savons voulons serons aurons ferons pourrons devrons irons vivons`);

export const askingTuForms = wordSet(`
  as es vas sais peux veux dois fais penses crois connais aimes viens vois utilises preferes trouves comptes prends lis
  aurais serais pourrais voudrais ferais saurais devrais irais aimerais avais etais auras seras pourras viendras`);

/** "dit-il", "explique-t-elle": they tell who speaks. */
export const speechForms = wordSet(`
  dit dis disait disais dira repondit repond repondu demande demandait demanda ajoute ajouta ajoutait explique expliqua
  expliquait expliquent precise precisa raconte raconta racontait conclut conclu poursuit poursuivit ecrit ecrivait lance
  lanca affirme affirma confie confia confiait souligne estime rappelle assure indique declare declara note resume
  insiste soupire soupira pensais pensait songea songeait glisse glissa reconnait admet temoigne plaisante exclame
  confirme previent promet`);

/** After these a French statement inverts: "peut-être avez-vous raison", "encore faut-il…". */
export const invertingAdverbs = wordSet('aussi ainsi encore toujours probablement rarement');

/** Subjunctives of wish and concession: "soit-il", "puissions-nous", "dût-il". */
export const wishForms = wordSet('soit soient fut fussent dut puisse puissent puissions puissiez vive voudrait');

/** Verbs after which "comment", "quoi", "où" open an indirect clause: "vous savez comment ça marche". */
export const knowingForms = wordSet(`
  sais sait savez savent savoir savait savais su sachez dire dit dis dites disent expliquer explique expliques expliquez
  expliquent montrer montre montrez comprendre comprends comprend comprenez compris voir vois voit voyez vu demander
  demande demandez demandent importe decouvrir decouvre decouvrez raconter raconte racontez regarder regarde regardez
  apprendre apprends apprenez appris devine devinez imagine imaginez oublie oublier`);

/** What may follow an interrogative that stays in place: "tu fais comment pour…", "vous utilisez quoi comme…". */
export const afterInPlace = wordSet(`
  pour comme a au aux avec en dans chez de d du sur par vous toi quand le la les l ce cet cette ces ton ta tes votre vos
  exactement alors ici maintenant et ou si svp stp ensuite apres sinon demain ensemble lundi mardi
  mercredi jeudi vendredi samedi dimanche`);

export const inPlaceSubjects = wordSet('tu t vous on ca cela c cest il elle ils elles y je');

/** "quelqu'un …": what follows when help is asked for, rather than a story told. */
export const afterSomeone = wordSet(`
  sait saurait connait connaitrait aurait peut pourrait veut voudrait utilise pour sur ici parmi dans chez deja
  comprend arrive qui dispo vend vendrait cherche va vient`);

/** "vous avez … ?": nouns that ask for what the reader knows. */
export const askedNouns = wordSet(`
  avis idee idees conseil conseils retour retours reco recos recommandation recommandations astuce astuces adresse
  adresses suggestion suggestions experience experiences nom noms exemple exemples tuyau tuyaux piste pistes contact
  contacts info infos lien liens temoignage temoignages remarque remarques question questions reference references
  solution solutions ressource ressources partants partantes volontaires amateurs interesse interesses`);

export const determiners = wordSet(`
  le la les l un une des du de d mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
  quelques plusieurs`);

/** "Quelle belle journée", "Quel plaisir": after these it is an exclamation. */
export const exclaimed = wordSet(`
  belle beau bel belles beaux bonne bon bons plaisir joie bonheur honte dommage magnifique super chance surprise aventure
  fierte emotion emotions bordel horreur tristesse honneur merveille merveilleuse merveilleux incroyable drole formidable
  immense grand grande sacre sacree enfer idiot pied delice galere histoire pitrerie energie ambiance soiree journee
  semaine annee parcours talent claque match victoire gros grosse sale vrai vraie petit petite pauvre`);

export const whenVerbs = wordSet(`
  est fut sera eut a ont sont seront etait etaient aura auront commence commencent commencera ouvre ouvrent part sort finit
  naquit mourut vient arrive reprend revient`);

export const whatVerbs = wordSet(`
  faire dire penser choisir lire voir signifie signifient sont est devient deviennent veut veulent puis fait font vaut
  cache retenir prevoir peut faut mettre repondre deviendra`);

export const whereVerbs = wordSet(`
  est sont se trouver peut peux puis acheter vas va vont habites habitez aller trouve trouves manger sortir`);
