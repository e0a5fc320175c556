import { clicheOf, type MachineCliche } from '../../machineVoice.ts';

const strong = clicheOf('strong');
const weak = clicheOf('weak');

/** Grand words for plain things: what stands out in a text once several come together. */
export const grandeur: readonly MachineCliche[] = [
  strong(
    'intricate-dance',
    '(intricate|delicate|complex|beautiful) (dance|interplay|tapestry) (between|of)',
    ['The intricate dance between tea and milk.', 'A delicate interplay of tone.'],
    ['The dance between courses.', 'A delicate vase'],
  ),
  strong(
    'rich-blend-of-tradition',
    '(perfect|unique|seamless|harmonious|beautiful) (blend|fusion|marriage|balance|harmony) of (tradition|innovation|art|science|style|creativity|functionality|elegance|form|modern|technology|old|comfort|heritage|performance)',
    ['A perfect blend of tradition and taste.', 'A seamless fusion of art and soup.'],
    ['A blend of two teas.', 'The perfect balance of salt'],
  ),
  weak(
    'nestled-in',
    '(nestled|nestling|tucked away) (in|between|among|amongst|amidst|amid|along|within|on) (the (heart|hills|rolling|banks|foothills|edge|lush|vibrant|serene|picturesque)|lush|a (quiet|serene|picturesque|charming))',
    ['Nestled in the heart of Hull.', 'It is tucked away in a quiet lane.'],
    ['The cat nestled in my lap.', 'Tucked in the drawer'],
  ),
  weak(
    'bustling',
    '(bustling|ever bustling|thriving|buzzing) (city|metropolis|hub|streets|marketplace|ecosystem|scene|world of|community)',
    ['The bustling streets of Leeds.', 'A thriving community.'],
    ['She bustled in.', 'A busy street'],
  ),
  weak(
    'hustle-and-bustle',
    '(the|our) hustle and bustle [of]',
    ['The hustle and bustle of the city.', 'Far from the hustle and bustle.'],
    ['We hustle at work.', 'A bustle dress'],
  ),
  weak(
    'rich-heritage',
    '(rich|storied|deep) [cultural] (heritage|history|legacy|cultural heritage) (of|in|and|that)',
    ['A rich cultural heritage of tea.', 'With a storied history in bread.'],
    ['A rich uncle', 'The history of Hull'],
  ),
  weak(
    'boasts',
    '(boasts|boasting) (a|an|over|more than|some of|stunning|impressive)',
    ['The hall boasts a new roof.', 'A shop boasting over ten ovens.'],
    ['He boasts of it.', 'She boasted about him.'],
  ),
  weak(
    'unwavering',
    '(unwavering|steadfast|relentless|tireless|unyielding|unparalleled|unmatched) (commitment|dedication|support|pursuit|focus|belief|passion|determination|spirit|faith|effort|efforts|attention to detail)',
    ['Her unwavering support.', 'A relentless pursuit of crumbs.'],
    ['A relentless rain', 'Support for the beam'],
  ),
  weak(
    'at-the-forefront',
    '(at|to|on) the (forefront|cutting edge|vanguard|heart) of (innovation|technology|change|ai|the|this|our|science|industry|design|what we do|digital|progress|everything)',
    ['At the forefront of innovation.', 'They are on the cutting edge of design.'],
    ['The front of the bus.', 'The cutting edge was blunt.'],
  ),
  weak(
    'garner-attention',
    '(<to garner>) (significant|widespread|considerable|international|critical|national|much|a lot of|attention|acclaim|interest|praise|support|recognition)',
    ['It garnered widespread praise.', 'The loaf is garnering attention.'],
    ['Garner and Sons, bakers', 'The corn is in the garner.'],
  ),
  weak(
    'valuable-insights',
    [
      '(gain|gained|gaining|provide|provided|provides|offer|offered|offers|sharing|shared|share|deliver|delivered|uncover|drew) (valuable|invaluable|deep|deeper|profound|rich|fresh|incredible|meaningful) (insights|insight|lessons|perspectives|knowledge|learnings)',
      '(valuable|invaluable|profound) insights (into|from|on|about)',
    ],
    ['I gained valuable insights into bread.', 'She shared profound lessons.'],
    ['A valuable ring', 'He gained an insight into hens.'],
  ),
  weak(
    'enriching-experience',
    '(truly|an|such an|a truly|incredibly|an incredibly|deeply) (enriching|insightful|invaluable|eye opening|unforgettable|immersive|rewarding|enlightening) (experience|journey|opportunity|session|day|event|conversation|evening|discussion)',
    ['It was a truly enriching experience.', 'Such an insightful session!'],
    ['An enriched flour', 'It was a long day.'],
  ),
  weak(
    'spark-something',
    '(<to spark>|<to ignite>|<to fuel>|<to inspire>) (a|the|meaningful|new|real|your|our|their) * (curiosity|conversation|conversations|creativity|change|passion|innovation|inspiration|imagination|movement|dialogue|joy|ideas|growth)',
    ['It sparks meaningful conversations.', 'We ignite your creativity.'],
    ['The spark set fire to the hay.', 'He fuels the van.'],
  ),
  weak(
    'embrace-the',
    '(<to embrace>) (the|your|our|this|every|new) (journey|chaos|change|unknown|future|process|power|discomfort|mess|messy|imperfections|uncertainty|challenge|challenges|opportunity|opportunities|vulnerability|possibilities)',
    ['Embrace the journey.', 'She embraced her aunt; we embraced the unknown.'],
    ['They embraced at the gate.', 'A warm embrace'],
  ),
  weak(
    'treasure-trove',
    'treasure trove of',
    ['A treasure trove of recipes.', 'The attic is a treasure trove of tins.'],
    ['A treasure in the sand', 'They found a trove.'],
    ['coins', 'viking', 'hoard', 'detectorist'],
  ),
  weak(
    'amidst-the',
    '(amidst|amid|in the midst of) (the|all the|all this|this|today’s) (chaos|noise|hustle|uncertainty|busyness|rush|madness|whirlwind|challenges)',
    ['Amidst the chaos, we knit.', 'In the midst of all this noise, tea.'],
    ['Amid the trees', 'In the midst of winter'],
  ),
  weak(
    'unsung-heroes',
    '(unsung|quiet|everyday|silent) (hero|heroes) (of|behind|who|in)',
    ['The unsung heroes of the fair.', 'She is the quiet hero behind it.'],
    ['The hero of the book', 'A quiet village'],
  ),
  weak(
    'significant-step',
    '(marks|marking|represents|signals|signifies|underlines) (a|an|another) (significant|major|important|fundamental|key|exciting|big) (moment|shift|milestone|step|turning point|chapter|leap|evolution|development)',
    ['It marks a significant step for tea.', 'This represents a major shift.'],
    ['He marks a major test.', 'The step was wet.'],
  ),
  weak(
    'cut-through-the-noise',
    '(<to cut>|<to break>|<to rise>) (through|above) [all] (the|this) (noise|clutter|chaos|hype)',
    ['It cuts through the noise.', 'Rise above the clutter.'],
    ['Cut through the rope.', 'The noise of the saw'],
    ['saw', 'headphones', 'earplugs', 'microphone'],
  ),
  weak(
    'heartfelt-gratitude',
    '(heartfelt|immense|deepest|profound|sincere) (gratitude|appreciation) (to|for|goes)',
    ['My heartfelt gratitude to all.', 'With immense appreciation for the team.'],
    ['Thanks to Ann.', 'A letter of appreciation'],
  ),
  strong(
    'seasoned-or-new',
    '(whether you’re|whether you are) (a|an|already) [_] (seasoned|experienced|avid|savvy|budding|aspiring|dedicated|complete|total) * * * or (a|an|just|new|simply|completely|someone|looking|curious)',
    ['Whether you’re a seasoned baker or just starting out, come in.', 'Whether you are an avid reader or a beginner.'],
    ['Whether you’re a baker or a cook, come in.'],
  ),
  strong(
    'at-the-heart-of-every',
    [
      '^ (at the heart of|at the core of) (every|any|all) [(great|good|successful|strong|thriving|truly)] * (lies|lie|is one thing|is a simple|there’s a story|is a story|is a team)',
      '^ behind every * * (lies|is|there’s|there is) (a|the) [_] (story|team|tale|journey|promise|passion)',
    ],
    ['At the heart of every great team lies trust.', 'Behind every successful shop is a story.'],
    ['At the heart of the maze lies a bench.', 'Behind every door is a draught.'],
  ),
  strong(
    'more-than-it-is-a-way-of-life',
    '(<to be>|’s|’re) [(so much|much|far|way)] more than [(just|simply|only)] [(a|an)] * (,|—|–|-|:|;|.|) (it’s|it is|they’re|they are) (a way of life|a journey|a celebration|a promise|a lifestyle|a philosophy|an experience|an invitation|a statement|a mindset|a movement|a story|an adventure|a beacon|a symbol|a hub|a testament|a place where|a space where|a home for|a second home)',
    ['Bread is more than food — it’s a way of life.', 'It is so much more than just a shop, it’s an experience.'],
    ['It is more than nine miles, it’s a long walk.'],
  ),
  strong(
    'an-experience-that-will-elevate',
    '(elevate|elevates|elevating|uplift|ignite|unleash|unlock) your (confidence|creativity|potential|spirit|soul|passion|inner _|full potential|senses|everyday|game|experience|style|space|brand|career|mornings|journey)',
    ['A haircut to elevate your confidence.', 'Unleash your creativity in the barn.'],
    ['Elevate your leg for an hour.', 'Unlock your bike.'],
  ),
];
