import { wordSet } from '../wordSet.ts';

/** What lists promise: with a number before them they are a list's title by themselves. */
export const listNouns = wordSet(`
  ways things reasons tips tricks hacks mistakes secrets signs steps lessons facts ideas truths struggles questions rules
  habits strategies tactics techniques tools apps prompts myths principles traits thoughts moments confessions quotes perks
  benefits takeaways insights trends frameworks hooks memes gifs tweets recipes gifts types kinds sorts stages shortcuts
  resources stereotypes excuses lies qualities`);

/** What lists show: titles where they go on as titles do, news or life where they do not ("5 dogs found in a canal"). */
export const shownNouns = wordSet(`
  websites books pieces times skills examples alternatives phases pros templates formulas essentials products places
  photos pictures images charts maps texts jokes posts emojis problems differences similarities situations scenarios
  stories comebacks puns pranks crafts diys outfits looks hairstyles tattoos dresses shoes bras accessories
  decorations desserts dinners breakfasts lunches appetizers snacks cocktails drinks cakes cookies pies meals foods
  salads soups sandwiches dishes treats movies films shows songs albums videos podcasts novels comics games toys
  gadgets characters celebrities actors heroes animals dogs cats puppies kittens pets birds babies kids moms dads
  parents people women men girls guys introverts words phrases sentences names feelings emotions experiences regrets
  cities destinations spots beaches towns houses homes bathrooms rooms illustrations drawings paintings artists
  accounts inventions designs logos items presents uses keys pillars flags metrics answers statistics stats theories
  practices details clues references plotlines reactions faces buttons costumes makeup beauty nails workouts exercises poses
  stretches routines activities dates adults teens students teachers nurses millennials couples friends roommates
  boyfriends girlfriends husbands wives siblings sisters brothers strangers geniuses badasses scientists models
  influencers youtubers comedians writers authors poets poems lines lyrics rappers bands covers musicians concerts
  performances scenes episodes sketches achievements events languages newsletters roles profiles dangers brands holidays traditions crimes mysteries conspiracies
  creatures monsters ghosts nightmares dreams hotels restaurants bars cafes stores shops libraries museums castles
  parks trails mountains islands landscapes views sunsets decisions choices arguments opinions responses messages
  notes letters emails headlines tumblr screenshots comments hashtags trolls crushes gems treasures finds buys deals
  steals bags hats sweaters socks pajamas boots sneakers jackets leggings swimsuits cases mugs pillows blankets
  candles cards ornaments trees pumpkins turkeys potatoes avocados pizzas burgers tacos donuts pancakes waffles scones
  muffins smoothies beers wines coffees teas veggies fruits eggs chickens bacon cheeses sins virtues laws commandments
  hills wins fails failures disasters accidents coincidences surprises twists spoilers adjectives verbs idioms
  translations languages accents nationalities countries states schools colleges majors jobs careers bosses coworkers
  interviews meetings offices desks investments startups founders leaders stuffings ladies pics sets robes bowls
  brownies pins sploots onesies villages jumpers versions essays clapbacks tweeters titles sales magazines`);

/** What follows the listed noun in a title: "21 dogs who…", "17 dresses you…". */
export const continuations = wordSet(`
  that who which whose you youll youre everyone everybody every all only to for guaranteed we anyone nobody because`);

/** What shows further on that any plural may be listed: "19 onesies you'll want", "16 comebacks that prove". */
export const promises = wordSet(
  'you your youll will ll should need must prove proves make makes everyone perfect totally actually',
);

/** Finite verbs and participles that make an account of a number of people: news, and no list. */
export const newsVerbs = wordSet(`
  grow grows grew grown live lives lived stand stands stood
  killed dead die dies died injured wounded hurt arrested held charged detained kidnapped abducted rescued freed released
  missing shot stabbed jailed sentenced convicted accused hospitalized hospitalised evacuated sue sues sued owe owes say
  says said agree agrees agreed remain remains collide collides crash crashes jolt jolts hit hits strike strikes claim
  claims claimed win wins won lose loses lost face faces participate participates ejected plead pleads resign resigns
  resigned elected nominated infected drown drowned hanged executed slain left fear feared flee fled vote voted sign
  signed join joined seek seeks urge urges back backs quit quits reach reaches leave leaves return returns returning
  involved found come comes open opens close closes closed fall falls rise rises attend attended gather gathered
  stranded trapped displaced homeless suspected indicted extradited expelled fired laid suspended banned named honored
  honoured awarded receive received get gets`);

/** Of what a few things are told with authority: "The 3 pillars of good management". */
export const subjects = wordSet(`
  success happiness management manager managers leadership leader leaders marketing sales salesperson salespeople
  productivity motivation appreciation entrepreneurship entrepreneur entrepreneurs negotiation communication trust
  persuasion influence balance growth team teams career seo linkedin business wealth teamwork storytelling confidence`);
/** What a list's things are good for, after "to": "4 trends to watch". */
export const purposes = wordSet(`
  follow avoid read know try ban remember master watch ask never not apply adopt use learn say do`);
/** Right behind what is counted, or before a relative clause, they make an account of it. */
export const accounts = wordSet(`
  are were have had was came come pass passed fit out spotted missing remain remaining done meet met went arrived
  return returned`);
/** Leads that tell of anything there is: only kinds make a list of it. */
export const kinds = wordSet('types kinds sorts categories ways laws pillars rules styles levels');
/** After "my", what somebody lived. */
export const lived = wordSet('mistakes lessons failures regrets fails learnings takeaways');

/** Units: what they count is measured and not listed. */
export const units = wordSet(`
  day days week weeks month months year years hour hours minute minutes second seconds percent per pm am mile miles km
  meters metres feet foot inch inches yard yards pound pounds dollar dollars euro euros cents million billion thousand
  hundred kg points goals runs degrees sleeps mins hrs yrs followers likes views subscribers th st nd rd x k m g mg gb tb
  season nights rounds overs wickets laps shots votes seats stars calories grams bucks quid lbs`);

export const numberWords = wordSet(`
  three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty`);

/** What may stand before the number. */
export const leadIns: readonly (readonly string[])[] = [
  ['here', 'are'],
  ['my'],
  ['my', 'top'],
  ['here', 'are', 'my'],
  ['there', 'are'],
  ['here', 'are', 'the'],
  ['these', 'are'],
  ['these', 'are', 'the'],
  ['these'],
  ['the'],
  ['top'],
  ['the', 'top'],
  ['discover'],
  ['our', 'top'],
  ['try', 'these'],
  ['avoid', 'these'],
  ['steal', 'these'],
  ['use', 'these'],
  ['stop', 'making', 'these'],
  ['check', 'out'],
  ['check', 'out', 'these'],
  ['only'],
  ['just'],
  ['at', 'least'],
  ['another'],
];

/** What a title begins with that ends on its list: "How to sleep well: 4 tips". */
export const asking = wordSet('how why what when where');
