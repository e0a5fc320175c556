import { clicheOf, type MachineCliche } from '../../machineVoice.ts';

const strong = clicheOf('strong');
const weak = clicheOf('weak');

/** The figures that generated posts think in: three denials and a "just", maxims, and growth that is not linear. */
export const turns: readonly MachineCliche[] = [
  strong(
    'no-this-no-that-just',
    '^no (fluff|jargon|buzzwords|gimmicks|hype|shortcuts|hacks|theory|filler|noise|gatekeeping|complexity|complicated _|guesswork|spam|bs|bullshit|nonsense|drama|strings|code|coding) [attached] , no * * (,|—|–) [no * * (,|—|–)] [and] (just|only) (results|value|honest|real|pure|simple|clear|practical|clean|actionable|the|good|plain|straight|solid|you|great)',
    ['No fluff, no jargon, just results.', 'No gimmicks, no noise, no hype — just honest work.'],
    ['No milk, no sugar, just tea.', 'No code, no entry.'],
  ),
  strong(
    'in-a-sea-of',
    'in a (sea|world|ocean|market|feed) (of|full of|filled with|drowning in|flooded with|saturated with|obsessed with) (sameness|noise|content|endless|templates|automation|distractions|distraction|copycats|information|options|quick fixes|hustle|ai|algorithms|shortcuts|instant)',
    ['In a sea of sameness, knit.', 'In a world obsessed with hustle, we nap.'],
    ['A boat in a sea of ice.', 'In a world of my own.'],
  ),
  strong(
    'boundaries-of-the-possible',
    '(<to push>|<to stretch>|<to expand>|<to redefine>|<to challenge>) the (boundaries|limits|frontiers) of (what’s|what is|what was|what’s considered|what we think is) possible',
    ['Pushing the boundaries of what’s possible.', 'They redefine the limits of what is possible in soup.'],
    ['They push the boundaries of the garden.', 'All that is possible.'],
  ),
  strong(
    'usher-in-a-new-era',
    '(<to usher>|<to herald>) [in] (a|an|the) (new|next|golden|exciting|bold|transformative) (era|age|chapter|wave|generation|dawn|decade)',
    ['It ushers in a new era of tea.', 'Heralding a new age for hens.'],
    ['He ushered in the guests.', 'The usher in the hall.'],
  ),
  strong(
    'marks-a-pivotal-moment',
    '(marks|marked|marking|represents|signals|signaled|signalling|signifies|symbolizes|symbolises) (a|an) [truly] (pivotal|seismic|profound|transformative|monumental|watershed|defining) (moment|shift|milestone|step|turning point|chapter|leap|evolution|change|transformation)',
    ['It marks a pivotal moment for bread.', 'This represents a seismic shift in tea.'],
    ['It marks the spot.', 'The seismic shift broke the wall.'],
  ),
  weak(
    'no-fluff',
    '^[just|zero] (no|zero) (fluff|gimmicks|buzzwords|hype|gatekeeping|filler|guesswork|shortcuts|hacks|theory) [attached] $',
    ['No fluff.', 'Zero gimmicks.'],
    ['The towel has no fluff.', 'No milk.'],
  ),
  weak(
    'just-the-good',
    '^just (results|pure _|honest _|real _|raw _|clear _|practical _|consistent _|good people|good vibes|one step|one small step|consistency|discipline|intention|curiosity) $',
    ['Just results.', 'Just honest work.'],
    ['Just milk.', 'Just look at it.'],
  ),
  weak(
    'less-this-more-that',
    '^less * _ , more * _ $',
    ['Less hustle, more heart.', 'Less scrolling, more living!'],
    ['Less salt.', 'More or less.'],
  ),
  weak(
    'you-dont-need-more',
    '^(you|we) don’t need (more|another|a bigger|a better|a perfect|permission|perfection|to be perfect|a degree|a huge|a fancy|a massive|a # _) * * * (.|;|—|–|,)',
    ['You don’t need more time.', 'We don’t need another tool, we need a nap.'],
    ['You don’t need a ticket.', 'I don’t need more soup.'],
  ),
  weak(
    'not-because-but-because',
    '^not because * * * * [.|,|—|–|…] but because',
    ['Not because it is easy, but because it is kind.', 'Not because we had to — but because we cared.'],
    ['It fell because of the wind.', 'Not because of me.'],
  ),
  weak(
    'no-longer-optional',
    '(isn’t|is not|is no longer|are no longer|aren’t|are not) [just] (optional|a luxury|a nice to have|a buzzword|negotiable|science fiction|a trend|a passing trend|a destination) [(anymore|any longer)]',
    ['Rest is no longer optional.', 'Kindness isn’t a luxury.'],
    ['The bus is no longer on time.', 'It is an optional extra.'],
  ),
  weak(
    'growth-isnt-linear',
    '(growth|progress|healing|success|learning|recovery|the journey|the path|change|motherhood|grief|a career|careers) (isn’t|is not|is rarely|is never|isn’t always|is not always|are not|aren’t|was never) (linear|a straight line|always linear|always pretty|one size fits all)',
    ['Growth isn’t linear.', 'The path was never a straight line.'],
    ['The equation is not linear.', 'Growth of beans'],
  ),
  weak(
    'the-future-belongs-to',
    'the future (belongs to|is not coming|isn’t coming|is already here|is here|isn’t something|doesn’t wait|won’t wait|is built|is being built|is being written)',
    ['The future belongs to the curious.', 'The future is already here.'],
    ['The future perfect tense.', 'In the future I will walk.'],
  ),
  weak(
    'show-up-as-yourself',
    '(<to show>) up (consistently|authentically|fully|with intention|every single day|as (your|my|our|their) (full|authentic|best|true|whole|real) (self|selves))',
    ['Show up consistently.', 'She shows up as her aunt, I show up as my authentic self.'],
    ['He showed up late.', 'It shows up on the bill.'],
  ),
  weak(
    'every-tells-a-story',
    '(every|each) _ [_] (tells|has|carries|holds) (a|its own) (story|story to tell)',
    ['Every loaf tells a story.', 'Each old brick carries its own story.'],
    ['She tells a story.', 'The house has a storey.'],
  ),
  weak(
    'speaks-volumes',
    '(<to speak>) volumes',
    ['It speaks volumes.', 'Her silence spoke volumes about us.'],
    ['She speaks at full volume.', 'Ten volumes of poems.'],
  ),
  weak(
    'thats-the-power-of',
    '^[and|because] (that’s|that is|this is) (the (real|true|quiet|hidden)|the|what) (power|beauty|magic|essence) of',
    ['That’s the power of naps.', 'And this is the quiet beauty of bread.'],
    ['The beauty of Hull.', 'I love the beauty of it.'],
  ),
  weak(
    'at-its-core',
    '^[and|because|but] [but] (at (its|their) (core|heart)|at the heart of [all] (it|this|that)) ,',
    ['At its core, bread is patience.', 'Because at the heart of it, we care.'],
    ['At the heart of the town stands a pump.', 'The core of the pear'],
  ),
  weak(
    'where-this-meets-that',
    'where (art|tradition|innovation|science|technology|creativity|style|luxury|nature|data|design|comfort|function|form|passion|heritage|flavour|flavor|ideas|strategy|elegance|history|imagination|ambition|purpose) meets',
    ['Where tradition meets taste.', 'A place where innovation meets tea.'],
    ['Where the river meets the sea.', 'The art club meets on Monday.'],
  ),
  weak(
    'bring-vision-to-life',
    '(<to bring>|<to breathe>) (your|their|our|my|the|this|big|bold|new) (vision|visions|ideas|idea|dreams|dream|concepts|imagination|brand) (to|into) (life|reality)',
    ['We bring your vision to life.', 'It brought our ideas to life.'],
    ['They brought the dog to life drawing.', 'A dream life.'],
  ),
  weak(
    'in-the-digital-age',
    '^ in (the|this|our) [(fast paced|modern|new|current)] (digital|information|ai|modern|social media) (age|era|landscape|world|economy) ,',
    ['In the digital age, bread still rises.', 'In our digital landscape, we knit.'],
    ['The digital age room is closed.', 'In this era the mill was built.'],
  ),
  weak(
    'it-is-a-revolution',
    '^ (it’s|it is|this is|that’s) (a|an) [(true|real|complete)] (revolution|way of life|state of mind|promise|invitation|new way of _|turning point|paradigm shift) $',
    ['It’s a revolution.', 'This is a way of life.'],
    ['It’s a revolution of the wheel.', 'It is a promise I made to Ann.'],
  ),
  weak(
    'taught-me-one-thing',
    '(taught|reminded|showed) (me|us) [(just)] (one thing|a lesson|a valuable lesson|one simple truth|something profound|an important lesson) (:|,)',
    ['The road taught me one thing: pack light.', 'Failure taught us a valuable lesson: sweep.'],
    ['She taught me one song.', 'He taught me a lesson on the cello.'],
  ),
  weak(
    'a-real-challenge',
    '(is|are|remains|becomes|can be) a (real|true|major|significant|constant) (challenge|asset|strength|opportunity|priority|differentiator)',
    ['Standing out is a real challenge.', 'Listening becomes a true strength.'],
    ['The challenge is at noon.', 'He is a real friend.'],
  ),
  strong(
    'challenge-opportunity',
    '(every|each|behind every) (challenge|setback|obstacle|failure|problem|crisis|struggle|mistake) (is|holds|hides|becomes|lies) [(just|really|also)] (a|an) [(hidden|new|potential)] (opportunity|lesson|chance|blessing) [(in disguise|to (grow|learn|shine))]',
    ['Every challenge is an opportunity in disguise.', 'Behind every failure lies a lesson.'],
    ['Each challenge is on the board.', 'A chance to fish.'],
  ),
  weak(
    'off-the-beaten-path',
    '(off|from|leave|left) the beaten (path|track)',
    ['Dare to step off the beaten path.', 'A walk off the beaten track.'],
    ['The path was beaten flat.', 'She has beaten the eggs.'],
  ),
  strong(
    'ai-is-transforming-the-way',
    '^ [(in short|today|now|make no mistake)] [,] (AI|artificial intelligence|generative AI) (is|has) [(rapidly|quickly|fundamentally|already|completely)] (revolutionizing|revolutionising|transforming|reshaping|redefining|revolutionized|revolutionised|transformed|reshaped) (the way|how (we|you|businesses)|every|entire|industries|the world|the landscape|our (lives|world))',
    ['Artificial intelligence is revolutionizing the way we work.', 'AI has transformed how we shop.'],
    ['The mill is transforming the flour.', 'AI is a sloth with three toes.'],
  ),
  strong(
    'no-longer-an-option',
    '(is|are) no longer (an option|a luxury|optional|a nice to have|a choice) [,|:|;|—|–] (it’s|it is|they’re|they are|but) [become|now] [(a|an)] (necessity|must|imperative|obligation|essential|requirement)',
    ['Authenticity is no longer an option, it’s a necessity.', 'Sleep is no longer a luxury: it is essential.'],
    ['Latin is no longer an option at school.', 'Rest is a luxury.'],
  ),
  strong(
    'so-much-more-than-just',
    '(is|are|’s|’re|was) (so much|far|much) more than (just|simply) (a|an) _ $',
    ['Gardening is so much more than just a hobby.', 'Bread is far more than just an ingredient.'],
    ['It is more than a mile.', 'Rent is much more than just a year ago.'],
  ),
  weak(
    'like-a-beacon',
    '(like|as) a (beacon|lighthouse|compass) (in the (night|dark|darkness|storm|fog)|that (guides|lights)|guiding|of)',
    ['Like a beacon in the night, culture guides us.', 'Books, like a compass that guides.'],
    ['The lighthouse guides boats.', 'A compass in the bag'],
  ),
];
