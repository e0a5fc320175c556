import type { LanguageCues } from './cues.ts';
import { wordSet } from './wordSet.ts';

const spanish: LanguageCues = {
  words: wordSet(`
    el la los las un una unos unas lo al del de y e o u pero que qué quien quién cuando cuándo como cómo donde dónde
    porque por para con sin sobre en entre hasta desde hay ha he has han hemos era eres es son soy está están estoy
    esta este esto estos estas eso ese esa fue ser estar muy más mas menos ya no sí si me te se le les nos mi mis tu
    tus su sus yo tú él ella ellos nosotros usted ustedes todo todos toda todas nada algo nadie siempre nunca también
    tambien así ahora hoy ayer mañana día dia días vez años gracias hola bueno buena buenos buenas mejor tengo tiene
    tienes quiero quiere puede puedo voy va vamos hacer hace dice sé solo sólo otra otro jaja jajaja jajajaja q xq pq
    porfa gente vida amor casa cosas mundo aquí allí tan tanto mucho mucha muchos muchas ver veo buen alguien fueron
    había habia tenía tener hizo hecho dijo dicen creo sabe saben pueden podría debe deben durante según contra tras
    aunque mientras entonces luego después despues antes además ademas cada mismo misma primera primero segundo tres
    cuatro cinco año tiempo país ciudad parte nuevo nueva gran grande trabajo noche tarde mes semana nombre familia
    amigo amigos amiga hijo hija hombre mujer niños padre madre verdad foto feliz favor ahí aún cual cuales cuyo ojalá
    pues vale venga mierda puta joder coño wey güey tío nuestra nuestro vuestra mío extraño llevar lleva van vas
    ningún ninguna cualquier
  `),
  endings: wordSet(`
    ción ciones dad dades ando iendo ado ados ada adas ido idos ito itos ita itas mos aba abas aron ieron oso osa ón
    és o a os as ía ías sión miento mientos encia encias ero era eros eras ente ica ico icos icas ivo iva illo illa
    ista ismo orio oria ador adora eza
  `),
  letters: wordSet('ñ ll ó á í ú ue ie'),
};

const portuguese: LanguageCues = {
  words: wordSet(`
    o a os as um uma uns umas do da dos das no na nos nas ao aos de em por para pra pro com sem sobre e ou mas que
    quem quando como onde porque se não nao sim muito mais menos já ja só também tambem eu tu ele ela nós eles elas
    você voce vocês vc vcs me te lhe meu minha meus minhas seu sua seus suas teu tua isso isto esse essa este esta
    aquele é foi era ser estar está estou tá to tô tem tenho ter vai vou vamos fazer faz hoje ontem amanhã agora
    sempre nunca nada tudo todo todos toda todas dia bom boa bem gente mundo vida amor casa obrigado obrigada ainda
    até ate depois quero pode q pq tb mto né ne aí ai lá pelo pela cara ver demais tempo à às dum duma num numa foram
    eram será seria tinha tinham havia teve fez feito disse diz dizer acho acha sei sabe sabem podem posso deve devem
    entre contra segundo durante enquanto então entao antes cada mesmo mesma primeiro primeira dois duas três quatro
    cinco ano anos país cidade parte novo nova grande trabalho noite tarde mês semana nome família amigo amigos amiga
    filho filha homem mulher pai mãe verdade feliz favor assim qual quais qualquer nenhum outra outro outros outras
    algum alguma alguém ninguém nossa nosso nossos porra caralho merda pessoas pessoa coisa coisas ficar fica ficou
    vem vamo galera saudade legal melhor pior alta baixa abaixo acima valor compra venda mercado pois dá deixa deixo
    gosto hj td tbm blz vlw msm mt pqp
  `),
  endings: wordSet(`
    ção ções inho inha inhos dade dades ando endo indo ado ada ido ida ei ou eiro eira amos emos ém ão ões mente o a
    os as ência ências ância ável ível ivo iva ivos ivas ismo ista istas ório ória ário ária mento mentos agem eza ico
    ica icos icas ente
  `),
  letters: wordSet('ã õ lh nh ç ê â ú á'),
};

const italian: LanguageCues = {
  words: wordSet(`
    il lo la i gli le un uno una di del della dei delle dello a al alla ai alle da dal dalla in nel nella con su sul
    sulla per tra fra e ed o ma se che chi cosa come quando dove perché perche non sì si mi ti ci vi ne io tu lui lei
    noi voi loro mio mia miei tuo tua suo sua nostro questo questa questi quello quella è sono sei siamo siete era ho
    hai ha abbiamo hanno avete essere avere fare fa fatto più piu meno molto tanto tutto tutti tutta tutte niente
    nulla sempre mai già gia ancora anche solo oggi ieri domani adesso ora poi bene buon buona buongiorno buonanotte
    grazie ciao bello bella così cosi quindi però pero va vado vuoi voglio posso può proprio dopo anno anni giorno
    casa vita mondo amore xk nn cmq agli negli nei nelle dagli dalle sugli sulle col coi cui perchè poiché finché
    mentre durante contro senza verso prima allora infatti invece inoltre ogni stesso stessa primo secondo due tre
    quattro cinque tempo paese città parte nuovo nuova nuovi grande lavoro notte sera mese settimana nome famiglia
    amico amici amica figlio figlia uomo donna padre madre verità foto felice favore qualche qualcosa qualcuno nessuno
    nessuna altro altra altri altre stata stato stati erano sarà sarebbe aveva avevo avrei fai fate fanno dice dire
    detto dico so sai sa sanno penso pensa credo vede vedi vedere viene vengo andare andiamo vai vanno sto stai sta
    stanno puoi possono deve devo devi mica magari ecco basta cazzo merda vabbè boh governo comunque ce gliene qui qua
    là li gente
  `),
  endings: wordSet(`
    zione zioni ità ato ati ata ate are ere ire ando endo mente aggio eggi etto etta ezza issimo issima ono ano iamo
    uto uta ccia o a i ismo eria iere ario aria ori oso osa ivo iva tore tori trice anza enza ella elle ello elli ccio
    ica ico ici iche enti ente ini ine uzzo
  `),
  letters: wordSet('gli zz cch ò ì ggi cci'),
};

const german: LanguageCues = {
  words: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn weil wenn dass daß ob als wie wo was
    wer wann warum ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen dein deine
    sein seine unser kein keine ist bin bist sind seid war waren wird werden wurde habe hab hat haben hatte kann
    können muss soll will mal nicht nichts nie auf aus bei mit nach von vom zu zum zur in im an am für über unter vor
    durch gegen ohne um bis seit noch schon auch nur so sehr mehr immer wieder jetzt heute morgen gestern hier da dann
    ja nein doch eben gut schön viel viele alle alles jeder diese dieser dieses man gibt geht macht gerade leute tag
    jahr wochenende danke bitte neue neuen neuer beim ganz halt nix sollte sollten konnte könnte könnten könnt wollen
    wollte müssen musste darf dürfen möchte würde würden wäre wären hätte hätten hast habt worden gewesen geworden
    werde wirst lassen lässt kommt kommen komme gehen sagen sagt sagte machen mache tun tut finde findet finden glaube
    denke weiß weiss wissen sehen sieht gesehen gesagt gemacht steht stehen bleibt nehmen geben gab während obwohl
    damit dabei dazu davon darauf daran darum deshalb deswegen also sowie sondern weder entweder beide ins ans übers
    etwas niemand jemand jede jeden jedem solche welche welcher wieso weshalb woher wohin dort hin her oben unten
    links rechts vielleicht wirklich einfach endlich leider natürlich eigentlich sogar fast niemals oft manchmal
    zusammen wenig weniger mehrere erste ersten zweite zwei drei vier jahre jahren zeit welt leben stadt land frau
    mann kinder kind menschen mensch freund freunde freundin haus arbeit abend nacht woche monat euer eure unsere
    unseren ihre ihren ihrem seinen seiner seinem meiner meinem deinen deiner gute guten guter besser beste alte alten
    große kleinen klein sowas irgendwie gehts gibts ham nen ne nem naja krass geil scheiße digga alter kp mist folgen lernen euro uhr
  `),
  endings: wordSet(`
    ung ungen lich liche lichen keit heit isch ische ischen schaft chen ieren iert tzt cht ßen nder enden ein eit igen
    ige lig los haft tig ern eln gen ten sen fen ben len nen hen zen cken sten ster cke rch ngs zeug reich ierte
    ierten licher
  `),
  letters: wordSet('ß ä ö ü sch tz cht pf ei ie ck'),
};

const dutch: LanguageCues = {
  words: wordSet(`
    de het een en van in op te dat die niet met voor is zijn ik je jij hij zij we wij ze u uw mijn jouw ons onze hun
    haar hem er aan om ook als bij maar nog wel naar dan door over uit tot al toch moet kan wordt worden was waren
    heeft heb hebben had gaat gaan doen geen meer veel wat wie waar hoe waarom zo nu dit deze daar hier altijd nooit
    iets niets goed mooi leuk vandaag morgen gisteren jaar dag mensen zou zouden zullen zal eens zonder werd werden
    hebt ben bent wil willen kunnen kunt konden mogen mag laten laat zien andere ander anders eerste twee drie vier
    jaren land stad onder tussen tegen tijdens binnen sinds vanaf welke zoals omdat want alle alles elke zich zelf men
    zegt ga kom komt komen staat staan vind vinden weet weten denk denken echt gewoon even lekker hoor hè toen nou ja
    nee jullie hen weer naam zeer vaak soms meestal samen ongeveer omstreeks slechts beiden ten ter der des aldus
    later jonge oude nieuwe nieuw grote groot kleine klein leven wereld vrouw man kind kinderen vriend vrienden huis
    werk avond nacht week maand dagen maken maakt gemaakt gedaan gezien geweest geworden vooral volgens nodig
    misschien helemaal allemaal iemand niemand straks dank bedankt groetjes hoi doei fijn leuke
  `),
  endings: wordSet(`
    lijk lijke heid ijn ijk aan aar oor oen uis tje tjes elen igen eren teit iteit isch ische sche schap baar loos
    achtig aal eel elijk elijke erij gen den ten ken len nen ven zen ers stel
  `),
  letters: wordSet('ij aa uu sch oe ui ee oo cht'),
};

const hindi: LanguageCues = {
  words: wordSet(`
    hai hain he ho hu hun hoon tha thi the ka ki ke ko se me mein main mai mera meri mere tera teri tere hum ham tum
    aap ap woh wo ye yeh is us isne usne kya kyu kyun kyon kaise kahan kab kaun koi kuch sab bhi hi to toh na nahi
    nahin nhi mat aur ya par pe lekin magar agar jab tab tak fir phir abhi ab aaj kal bahut bohot bahot acha accha
    achha kar karo karna karne kare kiya karke raha rahe rahi rha rhi gaya gaye gayi ja jao jata aa aaya aao de diya
    do lo liya le wala wale wali baat din log logo bhai yaar yar sahi dekho dekh bol bola apna apni apne ek ji sir
    jaise itna kitna h k kr kro bht bhot mujhe muje mko tumhe tumhare tera aj hm hn sabko kisi uske inka pehle unse
    aate yahi yhi bta btao bata batao btaya bataya puch pucha mila mili mile milega milegi milte milna laga lga lgta
    lagta lagi lgi chahiye chahie hoga hogi honge hota hoti hote hua hui hue huye karte karti karta krta krti krte
    krna krne kiye krdo kardo karega karegi krunga karunga jaunga jaungi jayega jaega jayegi jate jati jana jane aana
    aayi aaye aayega aaega dena dega degi diye dete deti leke lekar lena lete dekha dekhi dekhne sakta sakti sakte
    skta skte skti suno suna bolo bolta bole bolne bolna likha likho padhai khana khaya ghar wahan yahan kaha kidhar
    idhar udhar waha yaha kese kaisa kaisi kitne kitni aise aisa aisi waise vaise wese jese jaisa isliye kyuki kyunki
    isko usko unko inko unki unka uski uska iski iska isme usme jisne maine mene tune tumne humne hamne apko aapko
    aapki aapka aapke mjhe tujhe tujh mujh tuje meko tereko hume hame hamara hamare hamari chal chalo thik theek sach
    jhuth pyaar pyar dost dosto ladki ladka ladke baar saal raat subah shaam zindagi duniya desh jaan jaldi thoda
    thodi zyada jyada sabse bada badi bade chota choti naya purana nai nhe nehi ni haan haa bhaiya behen beta matlab
    pata pta pasand khush yaad bina saath sath taki tabhi kabhi kbhi phle pehli dusra gya gyi gye hogya hogaya rahta
    rehta rehte rahega vo voh unhe sirf bilkul kon kaunsa konsa janta pagal chutiya neta sarkar jai arre arey hona
    hone lag sun suni bhej bhejo rkho rakho rakha nikal nikle banne bana bani kam tk ik teen char paanch wla wli wle
    bahar andar upar neeche niche kl abb
  `),
  endings: wordSet(`
    aa aya iya iye enge unga ega ogi kar wala a i ta ti ka ki ga gi ya yi na oge aao aye iyo iyan unge ungi egi
  `),
  letters: wordSet('bh dh kh aa jh gh chh'),
};

const polish: LanguageCues = {
  words: wordSet(`
    i w z na do nie to się jest że jak ale co po o za od dla tak już tylko czy ja ty mnie był są przez ma mam jestem
    była było będzie bardzo może gdy gdzie kto tego tej ten ta tym ich jego jej nas was mi sobie dziś teraz ludzie
  `),
  endings: wordSet('ów ego emu ych ymi ość ści ać ić'),
  letters: wordSet('ł ą ę ś ż ź ć ń cz sz rz'),
};

const turkish: LanguageCues = {
  words: wordSet(`
    bir ve bu da de için ne ben sen çok mi mı ama gibi var yok daha kadar değil ya her şey olarak benim senin bana
    sana beni seni onun bunu şu o kim nasıl neden nerede şimdi bugün olan oldu olur gün iyi güzel teşekkürler
  `),
  endings: wordSet('lar ler yor dır dir ında inde'),
  letters: wordSet('ğ ı ş ü ö'),
};

const nordic: LanguageCues = {
  words: wordSet(`
    och att det som är jag inte en ett på för med har den av til og er ikke jeg på i du vi men så om ska kan var mig
    dig han hun hon dem deg meg seg sig vår mycket bara också nu när där här eller nå når bare meget fra efter etter
    skal vil kommer idag tack tak takk
  `),
  endings: wordSet('ningen arna erna heten'),
  letters: wordSet('å ø ä'),
};

const indonesian: LanguageCues = {
  words: wordSet(`
    yang dan di ini itu dengan untuk tidak ada dari aku kamu saya juga sudah bisa akan ke pada kita lagi gak aja
    banget adalah atau karena seperti lebih orang hari semua sangat kalau apa kenapa mau tapi nggak ga udah dalam oleh
    banyak
  `),
  endings: wordSet('nya kan'),
  letters: wordSet('ng'),
};

const romanian: LanguageCues = {
  words: wordSet('și si nu este sunt pentru cu mai că din pe la un o să ce am ai are dar sau cum foarte'),
  endings: wordSet('ului ilor ește'),
  letters: wordSet('ă ț ș î'),
};

/** Languages that the product does not speak, known so that their posts are left in peace. */
export const otherLanguages: readonly LanguageCues[] = [
  spanish,
  portuguese,
  italian,
  german,
  dutch,
  hindi,
  polish,
  turkish,
  nordic,
  indonesian,
  romanian,
];

/** Where Italian stands, counted with French and English before: its elisions are French's. */
export const italianIndex = 2 + otherLanguages.indexOf(italian);
