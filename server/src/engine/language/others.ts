import { type LanguageCues, wordSet } from './cues.ts';

const spanish: LanguageCues = {
  words: wordSet(`
    el la los las un una unos unas lo al del de y e o u pero que qué quien quién cuando cuándo como cómo donde dónde porque por para con
    sin sobre en entre hasta desde hay ha he has han hemos era eres es son soy está están estoy esta este esto estos estas eso ese esa
    fue ser estar muy más mas menos ya no sí si me te se le les nos mi mis tu tus su sus yo tú él ella ellos nosotros usted ustedes
    todo todos toda todas nada algo nadie siempre nunca también tambien así ahora hoy ayer mañana día dia días vez años gracias hola
    bueno buena buenos buenas mejor tengo tiene tienes quiero quiere puede puedo voy va vamos hacer hace dice sé solo sólo otra otro
    jaja jajaja jajajaja q xq pq porfa gente vida amor casa cosas mundo aquí allí tan tanto mucho mucha muchos muchas ver veo buen alguien
  `),
  endings: wordSet(
    'ción ciones dad dades ando iendo ado ados ada adas ido idos ito itos ita itas mos aba abas aron ieron oso osa ón és',
  ),
  letters: wordSet('ñ ll ó á í ú ue ie'),
};

const portuguese: LanguageCues = {
  words: wordSet(`
    o a os as um uma uns umas do da dos das no na nos nas ao aos de em por para pra pro com sem sobre e ou mas que quem quando como onde
    porque se não nao sim muito mais menos já ja só também tambem eu tu ele ela nós eles elas você voce vocês vc vcs me te lhe meu minha
    meus minhas seu sua seus suas teu tua isso isto esse essa este esta aquele é foi era ser estar está estou tá to tô tem tenho ter vai
    vou vamos fazer faz hoje ontem amanhã agora sempre nunca nada tudo todo todos toda todas dia bom boa bem gente mundo vida amor casa
    obrigado obrigada ainda até ate depois quero pode q pq tb mto né ne aí ai lá pelo pela cara ver demais tempo
  `),
  endings: wordSet(
    'ção ções inho inha inhos dade dades ando endo indo ado ada ido ida ei ou eiro eira amos emos ém ão ões mente',
  ),
  letters: wordSet('ã õ lh nh ç ê â ú á'),
};

const italian: LanguageCues = {
  words: wordSet(`
    il lo la i gli le un uno una di del della dei delle dello a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra e ed o
    ma se che chi cosa come quando dove perché perche non sì si mi ti ci vi ne io tu lui lei noi voi loro mio mia miei tuo tua suo sua
    nostro questo questa questi quello quella è sono sei siamo siete era ho hai ha abbiamo hanno avete essere avere fare fa fatto
    più piu meno molto tanto tutto tutti tutta tutte niente nulla sempre mai già gia ancora anche solo oggi ieri domani adesso ora poi
    bene buon buona buongiorno buonanotte grazie ciao bello bella così cosi quindi però pero va vado vuoi voglio posso può proprio dopo
    anno anni giorno casa vita mondo amore xk nn cmq
  `),
  endings: wordSet(
    'zione zioni ità ato ati ata ate are ere ire ando endo mente aggio eggi etto etta ezza issimo issima ono ano iamo uto uta ccia',
  ),
  letters: wordSet('gli zz cch ò ì ggi cci'),
};

const german: LanguageCues = {
  words: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn weil wenn dass daß ob als wie wo was wer wann warum
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen dein deine sein seine unser kein keine
    ist bin bist sind seid war waren wird werden wurde habe hab hat haben hatte kann können muss soll will mal nicht nichts nie
    auf aus bei mit nach von vom zu zum zur in im an am für über unter vor durch gegen ohne um bis seit noch schon auch nur so sehr mehr
    immer wieder jetzt heute morgen gestern hier da dann ja nein doch eben gut schön viel viele alle alles jeder diese dieser dieses
    man gibt geht macht gerade leute tag jahr wochenende danke bitte neue neuen neuer beim ganz halt nix
  `),
  endings: wordSet(
    'ung ungen lich liche lichen keit heit isch ische ischen schaft chen ieren iert tzt cht ßen nder enden ein eit',
  ),
  letters: wordSet('ß ä ö ü sch tz cht pf ei ie'),
};

const dutch: LanguageCues = {
  words: wordSet(`
    de het een en van in op te dat die niet met voor is zijn ik je jij hij zij we wij ze u uw mijn jouw ons onze hun haar hem er aan om ook
    als bij maar nog wel naar dan door over uit tot al toch moet kan wordt worden was waren heeft heb hebben had gaat gaan doen geen meer
    veel wat wie waar hoe waarom zo nu dit deze daar hier altijd nooit iets niets goed mooi leuk vandaag morgen gisteren jaar dag mensen
  `),
  endings: wordSet('lijk lijke heid ijn ijk aan aar oor oen uis tje tjes elen igen'),
  letters: wordSet('ij aa uu sch oe ui'),
};

const hindi: LanguageCues = {
  words: wordSet(`
    hai hain he ho hu hun hoon tha thi the ka ki ke ko se me mein main mai mera meri mere tera teri tere hum ham tum aap ap woh wo ye yeh
    is us isne usne kya kyu kyun kyon kaise kahan kab kaun koi kuch sab bhi hi to toh na nahi nahin nhi mat aur ya par pe lekin magar agar
    jab tab tak fir phir abhi ab aaj kal bahut bohot bahot acha accha achha kar karo karna karne kare kiya karke raha rahe rahi rha rhi gaya
    gaye gayi ja jao jata aa aaya aao de diya do lo liya le wala wale wali baat din log logo bhai yaar yar sahi dekho dekh bol bola apna
    apni apne ek ji sir jaise itna kitna h k kr kro bht bhot mujhe muje mko tumhe tumhare tera aj hm hn sabko kisi uske inka pehle unse aate yahi yhi
  `),
  endings: wordSet('aa aya iya iye enge unga ega ogi kar wala'),
  letters: wordSet('bh dh kh aa jh'),
};

const polish: LanguageCues = {
  words: wordSet(
    'i w z na do nie to się jest że jak ale co po o za od dla tak już tylko czy ja ty mnie był są przez ma mam',
  ),
  endings: wordSet('ów ego emu ych ymi ość ści ać ić'),
  letters: wordSet('ł ą ę ś ż ź ć ń cz sz rz'),
};

const turkish: LanguageCues = {
  words: wordSet('bir ve bu da de için ne ben sen çok mi mı ama gibi var yok daha kadar değil ya her şey olarak'),
  endings: wordSet('lar ler yor dır dir ında inde'),
  letters: wordSet('ğ ı ş ü ö'),
};

const nordic: LanguageCues = {
  words: wordSet(
    'och att det som är jag inte en ett på för med har den av til og er ikke jeg på i du vi men så om ska kan var mig dig',
  ),
  endings: wordSet('ningen arna erna heten'),
  letters: wordSet('å ø ä'),
};

const indonesian: LanguageCues = {
  words: wordSet(
    'yang dan di ini itu dengan untuk tidak ada dari aku kamu saya juga sudah bisa akan ke pada kita lagi gak aja banget',
  ),
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
