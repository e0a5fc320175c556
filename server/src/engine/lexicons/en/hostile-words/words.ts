import type { GradedWords } from '../../../language/hostility/grades.ts';

/** What people are called in Britain, Ireland and the United States, by how much the word says by itself. */
export const hostileWords: GradedWords = {
  slur: `nigger|niggers|faggot|faggots|fagot|fagots|kike|kikes|spic|spics|wetback|wetbacks|raghead|ragheads|towelhead|towelheads|
    sand nigger|sand niggers|sandnigger|sandniggers|gook|gooks|beaner|beaners|jigaboo|jigaboos|porch monkey|porch monkeys|
    tranny|trannies|shemale|shemales|paki|pakis|pikey|pikeys|gyppo|gyppos|darkie|darkies|darky|wog|wogs|dago|dagos|
    zipperhead|zipperheads|camel jockey|camel jockeys|muzzie|muzzies|muzrat|muzrats|mudslime|mudslimes|mudshark|chinaman|
    rug muncher|carpet muncher|curry muncher|jungle bunny|spearchucker|injun|injuns|redskin savage|kaffir|kaffirs|goat fucker|goat fuckers|
    fudge packer|batty boy|poofter|poofters|lesbo|lesbos|nignog|coon ass|yid scum|half breed|half breeds|chinks|peckerwood|peckerwoods|pecker wood`,
  insult: `asshole|assholes|arsehole|arseholes|arse hole|ahole|aholes|motherfucker|motherfuckers|mother fucker|mother fuckers|mofo|mofos|
    mothafucka|mothafuckas|muthafucka|dickhead|dickheads|dick head|dick heads|cunt|cunts|wanker|wankers|twat|twats|tosser|tossers|bellend|bellends|bell end|
    knobhead|knobheads|knob head|scumbag|scumbags|scum bag|scum bags|douchebag|douchebags|douche bag|douche bags|douche|douches|
    dipshit|dipshits|dip shit|shithead|shitheads|shit head|fuckwit|fuckwits|dumbass|dumbasses|dumb ass|dumb asses|dumbarse|jackass|jackasses|jack ass|
    dumbfuck|dumbfucks|dumb fuck|dumb fucks|dumbshit|dumb shit|dumbo|fuckface|fuckfaces|assclown|assclowns|ass clown|ass clowns|asshat|asshats|ass hat|
    asswipe|asswipes|fuckhead|fuckheads|fucktard|fucktards|fucker|fuckers|libtard|libtards|republitard|republitards|trumptard|trumptards|conservatard|leftard|leftards|
    leftist scum|feminazi|feminazis|femnazi|slut|sluts|whore|whores|attention whore|skank|skanks|thot|thots|dimwit|dimwits|nitwit|nitwits|halfwit|halfwits|half wit|half wits|
    nincompoop|nincompoops|numpty|numpties|pillock|pillocks|plonker|plonkers|numbnuts|numbskull|numbskulls|numskull|shitbag|shitbags|shitstain|shitstains|
    cockwomble|gobshite|gobshites|eejit|eejits|ratbag|sleazebag|sleazebags|sleazeball|slimeball|slimeballs|lowlife|lowlifes|low life|low lifes|low lives|
    moron|morons|imbecile|imbeciles|cretin|cretins|buffoon|buffoons|dullard|dullards|simpleton|simpletons|
    cuck|cucks|soyboy|soyboys|soy boy|soy boys|subhuman|subhumans|sub human|sub humans|sheeple|white trash|trailer trash|hoodrat|hoodrats|
    retard|retards|fucktwit|twatwaffle|bitchass|bitch ass|pussy ass|punk ass|pissant|pissants|inbred|inbreds|wackjob|whackjob|whack job|nutjob|nutjobs|nut job|nut jobs|
    fatso|fatass|fat ass|lardass|tard|tards|libturd|libturds|shitlib|shitlibs|repugs|repuglicans|rethuglicans|demonrats|demoncrats|dumbocrats|
    chud|chuds|teabagger|teabaggers|gun nut|gun nuts|race baiter|race baiters|racebaiter|racebaiters|spoiled brat|spoiled brats|spoilt brat|spoilt brats|window licker|window lickers|fuckass|hobag|ho bag|sleaze bag|sleaze bags|dingbat|dingbats|nutbag|nutbags|
    moonbat|moonbats|scumball|scumballs|dirtbag|dirtbags|dirt bag|dirt bags|dickface|dick face|assface|ass face|buttface|shitface|shit for brains|
    fuckboy|fuckboys|fuckboi|human garbage|human trash|human scum|human filth|waste of air|waste of sperm|mongoloid|mongoloids|tosspot|tosspots|wazzock|bawbag|bawbags|
    knob end|knobend|knobjockey|dunderhead|dunderheads|peabrain|pea brain|meathead|meatheads|bonehead|boneheads|dingus|schmuck|schmucks|jagoff|jagoffs|
    assbag|douchecanoe|douche canoe|shit weasel|shitweasel|twatface|crackwhore|crack whore|cumdumpster|cum dumpster|cunty|biotch|fugly|asslicker|ass licker|bootlicker|bootlickers|
    libidiot|libidiots|azzhole|azzholes|jackazz|jackazzes|dumbazz|dumb azz|jack azz|a s s hole|cocksucker|cocksuckers|cock sucker|cock suckers|mufucker|mufuckers|mutha fucker|muthafucker|
    muthafuckers|dbag|dbags|d bag|d bags|sick fuck|sick fucks|stupid fuck|stupid fucks|fat fuck|fat fucks|ugly fuck|ugly fucks|lazy fuck|lazy fucks|dumb fuk|fuck face|fck face|
    piece of shyt|pieceofshit|piece of sh|dumb dumb|dummkopf|dumbkopf|racist trash|racist scum|racist filth|racist pos|butthead|buttheads|butt head|idoit|idoits|idot|idots|idiott|
    imbecil|morron|morrons|retart|azzwipe|ass munch|assmunch|asshats|dumb cunt|dumb bitches|butt munch|buttmunch|shit eater|shiteater|pigfucker|pig fucker|child molester scum|
    nazi scum|ass goblin|dumb broad|dumb hoe|dumb blonde bitch|ass kisser|nut case|nut cases|shit bag|shit bags|dikhead|dikheads|fucko|bastered|bastereds|beeyatch|miserable fuck|miserable fucks|retarded fuck|retarded fucks|
    worthless fuck|worthless fucks|pathetic fuck|pathetic fucks|creepy fuck|creepy fucks|racist fuck|racist fucks|evil fuck|greedy fucks|little fuck|little fucks|lying sack of shit|human excrement|stupid little shit|dumb little shit|lying little shit|nasty little shit|arrogant little shit|
    lib tard|lib tards|toolbag|toolbags|cum guzzler|bedwetter|bed wetter|motherfuck|dumb turd|dumb turds|motha fucka|wanka|wankas|brown noser|trash human|garbage human|useless tit|bint`,
  person: `idiot|idiots|prick|pricks|bastard|bastards|bitch|bitches|biatch|son of a bitch|sons of bitches|sob|jerk|jerks|jerkoff|creep|creeps|scum|vermin|
    loser|losers|coward|cowards|bozo|bozos|dolt|dolts|dunce|dunces|ignoramus|ignoramuses|fool|fools|airhead|airheads|knucklehead|knuckleheads|blockhead|blockheads|
    nutcase|nutcases|nutter|nutters|wacko|wackos|whacko|whackos|doofus|goon|goons|psycho|psychos|lunatic|lunatics|pervert|perverts|perv|pervs|degenerate|degenerates|
    parasite|parasites|leech|leeches|old hag|old hags|ugly hag|bimbo|bimbos|hoe|hoes|chav|chavs|incel|incels|neckbeard|neckbeards|simp|simps|
    piece of shit|pieces of shit|piece of crap|piece of garbage|piece of trash|pieces of garbage|pos|waste of space|waste of oxygen|waste of skin|
    bag of shit|sack of shit|turd|turds|pig|dickwad|fag|fags|fagg|faggs|homo|homos|dyke|dykes|spaz|spastic|spastics|mong|mongs|queer boy|
    ass|arse|dick|dicks|pussy|pussies|git|gits|muppet|muppets|knob|knobs|berk|prat|prats|divvy|minger|slag|slags|melt|
    troglodyte|troglodytes|neanderthal|neanderthals|cockroach|cockroaches|maggot|maggots|swine|
    bigot|bigots|shill|shills|thug|thugs|deplorables|nobody|failure|disgrace|embarrassment|joke|crybaby|crybabies|whiner|whiners|snowflake|snowflakes|
    drunk|scoundrel|scoundrels|abomination|punk|punks|brat|brats|dope|dopes|pedo|pedos|paedo|paedos|phony|phonies|phoney|chump|chumps|dummy|dummies|nutso|crybully|junkie|junkies|crackhead|crackheads|meth head|bum|bums|redneck|rednecks|hillbilly|hillbillies|hick|hicks|know nothing|know nothings|
    nigga|niggas|chink|coon|coons|wop|wops|gringo|gringos|jap|japs|charlatan|charlatans|lunkhead|lunkheads|sick puppy|buttface|dopey|hack|hacks|azz|ghoul|ghouls|tyrant|wuss|wusses|wussy|woosy|pussie`,
  quality: `cowardly|stoopid|stupid|dumb|pathetic|ignorant|retarded|disgusting|ugly|worthless|useless|clueless|brainless|delusional|moronic|idiotic|dense|dim|
    spineless|gutless|heartless|vile|despicable|repulsive|braindead|brain dead|mentally ill|deranged|illiterate|uneducated|foolish|gullible|incompetent|
    trash|garbage|laughable|contemptible|imbecilic|fucked|inferior|lazy|fat|unhinged|insufferable|unintelligent|puerile`,
  figure: `clown|clowns|pleb|plebs|pigs|rat|rats|snake|snakes|dog|dogs|cow|cows|sheep|monkey|monkeys|ape|apes|animal|animals|worm|worms|leftist|
    troll|trolls|weirdo|weirdos|fatty|liar|liars|crook|crooks|hypocrite|hypocrites|racist|racists|freak|freaks|puppet|puppets|nazi|nazis|commie|commies|savage|savages|
    terrorist|terrorists|monster|monsters|peasant|peasants|bot|bots|lemming|lemmings|zombie|zombies|gammon|tart|tramp|trashbag|
    weasel|weasels|moocher|moochers|bully|bullies|rapist|rapists|child molester|child molesters|hypocrit|hypocrits|puke|invertebrate|rube|imposter|fraud|traitor|traitors|hag|hags|sociopath|psychopath|narcissist|narcissists|dildo|dildos|crybabies|demon|witch|vegetable|donkey|hater|haters|fascist|fascists|lackey|lackeys|lapdog|lapdogs`,
  label: `liberal|liberals|lib|libs|leftie|lefties|lefty|leftists|conservative|conservatives|cons|tory|tories|republicans|republican|democrats|democrat|dems|
    trumpster|trumpsters|trumper|trumpers|maga|feminist|feminists|sjw|sjws|boomer|boomers|millennials|hippie|hippies|vegan|vegans|antivaxxer|antivaxxers|
    bureaucrat|bureaucrats|politician|politicians|cop|cops|landlord|landlords|remoaner|remoaners|brexiteer|brexiteers|yank|yanks|elites`,
  group: `muslim|muslims|jew|jews|arab|arabs|black|blacks|negro|negros|negroes|mexican|mexicans|asian|asians|chinese|indian|indians|african|africans|
    immigrant|immigrants|migrants|refugees|foreigner|foreigners|gypsy|gypsies|gays|gay|lesbian|lesbians|transgenders|queer|queers|women|
    catholics|christians|whites|irish|polish|poles|romanians|natives|native|somalis|latinos|latino|whitey`,
};

/** What the kept list is sure of and what people say of things, acts and bodies, of themselves, or to nobody. */
export const harmlessWords: ReadonlySet<string> = new Set(
  (
    'armo armos argie arse ass asses barf beanbag beanbags beaney beatoff bigass bitcher bitchin bitching bitchslap bitchy biteme blowjob boner bong boobies booby boody booty ' +
    'bootycall bugger buggered bule bules bullcrap bullshit bung bunghole buried burn cacker choad chode chonky chug chugs chunger chunky chunkys clansman ' +
    'cockblock cockfight cocky coolie cooly cornhole crap crapola crapper crappy cumming cumquat cumshot dahmer dammit damnit deepthroat diddle dingleberry dink dipstick ' +
    'dixie dong doodoo dope dragqueen dripdick dumb faeces farty fellatio fisting flange floo forni fubar fuck fucka fuckable fuckbook fucked fuckin fucking fuckit fuckoff fucks ' +
    'fuckyou gables gangbang gangsta geez geezer goddamn goddamned goddamnit gora greaser hardon headfuck hebe hobo hodgie hooker hookers hooters hork horney horseshit ' +
    'hotdamn hussy insest jackoff jackshit jebus jeez jigger jiggy jig jigs juggalo kimchis kissass krap krappy kumquat loadedgun magicwand mams masturbate masturbating ' +
    'masterbate milf mockey mocky moneyshot muff muncher negro negroid niggard niggardly niggle niggled niggles niggling nookie nudger panties pimp pimped pimper piss pissed pisser pisses pissin pissing pissoff ' +
    'pollock pollocks poms poof poon poop pooper pooping pocho porno puke pud queef quickie quim raper rearend reefer rere rigger rimjob rimming scallywag screwyou sexed sexing sexpot ' +
    'shag shagging shat shite shits shitfaced shithouse shiting shitlist shitted shitter shitting shitty slapper slave slavedriver slopy smut snowback sodomise sodomy sooty spank spit spitter ' +
    'splittail spreadeagle spunk spunky stringer stripclub stupid sucker swallower taff tang teste thirdeye threeway tinker tinkers titfuck titties titty tongue tortur transvestite triplex turnon twink twinkie ' +
    'upskirt vibr vibrater vomit wank wanking waysted weenie weewee welcher welfare wetspot whacker whash willie whop wuss yank yanks hapa haole moslem mulatto squaw eight ball ' +
    'limy limey moky palesimian usama uck wuzzie ho hoes honger hore horis hori boche bohunk boonie boonies bogan backdoorman barelylegal'
  ).split(' '),
);
