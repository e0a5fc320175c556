import type { CannedPhrase, Rewrite } from '../../../phrases/phrase.ts';

const glad =
  '(thrilled|excited|delighted|honoured|honored|humbled|stoked|ecstatic|elated|overjoyed|pumped|psyched|buzzing|chuffed|privileged|proud|pleased)';
const anyGlad =
  '(thrilled|excited|delighted|honoured|honored|humbled|stoked|ecstatic|elated|overjoyed|pumped|psyched|buzzing|chuffed|privileged|proud|pleased|happy|glad|over the moon)';
const humbled =
  '(humbled|humbled and (honoured|honored|grateful|thrilled|proud|excited)|(honoured|honored|grateful|thrilled|proud) and humbled)';
const chosen =
  'named selected shortlisted nominated awarded recognised recognized featured included listed elected appointed'.split(
    ' ',
  );
const standing = [
  'a',
  'an',
  'one of',
  'among',
  'working',
  'hosting',
  'supporting',
  'celebrating',
  'the first',
  'the only',
  'the official',
];
/** Births and weddings: a formula for these is a custom that readers expect. */
const notFamily = '!(the birth|the arrival|our engagement|our wedding|our marriage|our daughter|our son|our pregnancy)';
const notExpecting =
  '!(are engaged|are expecting|are having|are getting|are pregnant|re engaged|re expecting|re having|re getting|re pregnant|got engaged|got married)';
const very =
  '^[so|very|really|truly|absolutely|beyond|super|just|deeply|incredibly|extremely|completely|finally|and|always]';
const lead = '^[and|but|so|yes|yep|well|wow|now|finally|at last] [,]';
const we = "(we're|we are)";
const i = "(I'm|I am|im)";

/** "We are thrilled to <verb>", one pattern for each kind of subject, in the order of `doing`. */
function gladTo(verb: string, feeling = glad): string[] {
  return [we, i, 'is', 'are']
    .map((be) => `${be} * ${feeling} * to * ${verb}`)
    .concat(`${very} ${feeling} * to * ${verb}`);
}

/** Verbs that are nouns too: "to announce our offer" offers nothing. */
function gladToDo(verb: string): string[] {
  const now = '[(be|finally|now|officially|soon|also|again|formally|once again|be able to|finally be|now be|at last)]';
  return [we, i, 'is', 'are']
    .map((be) => `${be} * ${glad} * to ${now} ${verb}`)
    .concat(`${very} ${glad} * to ${now} ${verb}`);
}

/** "We are <verb>ing" for each pattern of `gladTo`. */
function doing(participle: string): Rewrite {
  return { replace: ['we are', 'I am', 'is', 'are'].map((be) => `${be} ${participle}`).concat(participle) };
}

export const announcement: readonly CannedPhrase[] = [
  {
    id: 'thrilled-to-announce-that',
    kind: 'announcement',
    pattern: gladTo('announce that', anyGlad),
    hits: [
      'We are thrilled to announce that the pool is open.',
      'I’m so proud and excited to finally announce that the book is out!',
      'Delighted to announce that Ruth won.',
      'Hillside Dairy is pleased to announce that the shop is open.',
    ],
    misses: ['She announced that the pool was open.', 'We are ready to announce the winner.'],
    rewrites: [
      'clause',
      {
        replace: ['we can say that', 'I can say that', 'is announcing that', 'are announcing that', 'announcing that'],
      },
    ],
    mends: [
      ['We are thrilled to announce that the pool is open.', 'The pool is open.'],
      ['Delighted to announce that Ruth won the race.', 'Ruth won the race.'],
      ['Today we’re delighted to announce that the pool is open.', 'Today we can say that the pool is open.'],
    ],
  },
  {
    id: 'thrilled-to-announce-we',
    kind: 'announcement',
    pattern: [
      `(${we}|${i}) * ${anyGlad} * to * announce [that] we ${notExpecting}`,
      `${very} ${anyGlad} * to * announce [that] we ${notExpecting}`,
      `(${we}|${i}) * ${anyGlad} * to * announce [that] I`,
      `${very} ${anyGlad} * to * announce [that] I`,
    ],
    hits: ['We’re thrilled to announce we won!', 'So happy to announce that I’ve passed my exam.'],
    misses: [
      'We’re so happy to announce that we are expecting.',
      'We are thrilled to announce a winner.',
      'They announced we won.',
    ],
    rewrites: [{ replace: ['we', 'we', 'I', 'I'] }],
    mends: [
      ['We’re beyond thrilled to announce we’ve won the cheese prize!', 'We’ve won the cheese prize!'],
      ['Today I am proud to announce that I’m joining the lifeboat crew.', 'Today I’m joining the lifeboat crew.'],
    ],
  },
  {
    id: 'thrilled-to-announce',
    kind: 'announcement',
    pattern: gladTo(`[be able to] announce ${notFamily}`, anyGlad),
    hits: [
      'We are absolutely thrilled to announce our new oven.',
      'Proud to announce the start of our newsletter.',
      'The council is delighted to announce a new tram.',
      'I am thrilled and honoured to officially announce my first show.',
    ],
    misses: [
      'We are so happy to announce the birth of our daughter.',
      'He announced a strike.',
      'We want to announce the date tomorrow.',
    ],
    rewrites: ['news', doing('announcing')],
    mends: [
      ['I am proud to announce the launch of our new map.', 'I am launching our new map.'],
      ['The council is pleased to announce the reopening of its pool.', 'The council is reopening its pool.'],
      ['We are absolutely thrilled to announce our new oven.', 'We are announcing our new oven.'],
      ['So proud to announce the date of our first fair!', 'Announcing the date of our first fair!'],
    ],
  },
  {
    id: 'happy-to-share-that',
    kind: 'announcement',
    pattern: gladTo('share that', anyGlad),
    hits: ['I’m happy to share that the paper is out.', 'We’re so excited to share that the bridge is open.'],
    misses: ['I’m happy to share my notes.', 'She shared that secret.'],
    rewrites: [
      'clause',
      { replace: ['we can say that', 'I can say that', 'is saying that', 'are saying that', 'saying that'] },
    ],
    mends: [['I’m happy to share that my paper on eels is out.', 'My paper on eels is out.']],
  },
  {
    id: 'happy-to-share-i',
    kind: 'announcement',
    pattern: [
      `(${we}|${i}) * ${anyGlad} * to * share [that] we`,
      `${very} ${anyGlad} * to * share [that] we`,
      `(${we}|${i}) * ${anyGlad} * to * share [that] I`,
      `${very} ${anyGlad} * to * share [that] I`,
    ],
    hits: ['I’m happy to share that I’ve joined the lifeboat crew.', 'Excited to share we are moving to Cork.'],
    misses: ['I’m happy to share it if I can.', 'We share the van.'],
    rewrites: [{ replace: ['we', 'we', 'I', 'I'] }],
    mends: [['I’m happy to share that I’ve joined the lifeboat crew.', 'I’ve joined the lifeboat crew.']],
  },
  {
    id: 'starting-a-new-position',
    kind: 'announcement',
    pattern: [
      "(I'm|I am|im) * (happy|thrilled|excited|pleased|delighted|proud|glad) to * (share|announce) [that] (I'm|I am|I'll be) starting [in] a new (position|role|job) as",
      "(I'm|I am|im) * (happy|thrilled|excited|pleased|delighted|proud|glad) to * (share|announce) [that] (I've|I have) started [in] a new (position|role|job) as",
    ],
    hits: [
      'I’m happy to share that I’m starting a new position as Nurse at St Mary’s!',
      'I am excited to announce I have started a new role as a ranger.',
    ],
    misses: ['I’m starting a new job as a ranger on Monday.', 'I share a position with Sam.'],
    rewrites: [{ replace: ['I am starting as', 'I have started as'] }],
    mends: [
      [
        'I’m happy to share that I’m starting a new position as Nurse at St Mary’s!',
        'I am starting as Nurse at St Mary’s!',
      ],
    ],
  },
  {
    id: 'excited-to-share',
    kind: 'announcement',
    pattern: [
      `${we} * (thrilled|excited|delighted|honoured|honored|humbled|stoked|ecstatic|pumped|proud) * to * share`,
      `${i} * (thrilled|excited|delighted|honoured|honored|humbled|stoked|ecstatic|pumped|proud) * to * * share`,
      `${very} (thrilled|excited|delighted|honoured|honored|humbled|stoked|ecstatic|pumped|proud) * to * share`,
    ],
    hits: ['Excited to share my first article on moss!', 'We’re really proud to share the plans for the hall.'],
    misses: ['I’m happy to share my notes if anyone wants them.', 'She was too proud to share her bread.'],
    rewrites: [{ replace: ['we are sharing', 'I am sharing', 'sharing'] }],
    mends: [['We’re really proud to share the plans for the hall.', 'We are sharing the plans for the hall.']],
  },
  {
    id: 'thrilled-to-introduce',
    kind: 'announcement',
    pattern: gladTo(
      'introduce !(baby|a baby|our baby|our son|our daughter|our first|our second|our third|our little|little|a little|our beautiful|our new puppy|our puppy|you|my|him|her)',
    ),
    hits: ['We are thrilled to introduce our new soup.', 'Proud to introduce the autumn menu!'],
    misses: ['We’re thrilled to introduce baby Leo.', 'May I introduce my aunt?', 'They introduced a tax.'],
    rewrites: [doing('introducing')],
    mends: [['We are thrilled to introduce our pumpkin soup.', 'We are introducing our pumpkin soup.']],
  },
  {
    id: 'proud-to-present',
    kind: 'announcement',
    pattern: gladToDo('present'),
    hits: ['The choir is proud to present Carmen.', 'Delighted to present my thesis on moss next week.'],
    misses: ['I will present my thesis.', 'At present we are proud.'],
    rewrites: [doing('presenting')],
    mends: [
      [
        'The Mill Lane choir is proud to present an evening of Purcell.',
        'The Mill Lane choir is presenting an evening of Purcell.',
      ],
    ],
  },
  {
    id: 'excited-to-unveil',
    kind: 'announcement',
    pattern: gladTo('(unveil|reveal)'),
    hits: ['We are super excited to unveil our new logo.', 'Thrilled to finally reveal the cover!'],
    misses: ['The mayor unveiled a statue.', 'I am afraid to reveal it.'],
    rewrites: [doing('showing')],
    mends: [['We are super excited to unveil our new shop front.', 'We are showing our new shop front.']],
  },
  {
    id: 'excited-to-launch',
    kind: 'announcement',
    pattern: gladToDo('(launch|launching)'),
    hits: ['We are excited to launch our repair café.', 'So proud to be launching a podcast on eels.'],
    misses: ['The lifeboat was ready to launch.', 'They launched a boat.'],
    rewrites: [doing('launching')],
    mends: [['We are excited to launch our repair café in March.', 'We are launching our repair café in March.']],
  },
  {
    id: 'delighted-to-welcome',
    kind: 'announcement',
    pattern: [
      `${we} * ${glad} * to * welcome !(you|everyone|all|baby|a baby|our baby|our son|our daughter|our first|our second|our third|our little|little|a little|our beautiful|our grandson|our granddaughter|home)`,
      `is * ${glad} * to * welcome !(you|everyone|all|baby|home)`,
      `${very} ${glad} * to * welcome !(you|everyone|all|baby|a baby|our baby|our son|our daughter|our first|our second|our third|our little|little|a little|our beautiful|home)`,
    ],
    hits: ['We’re delighted to welcome Ruth to the team.', 'Thrilled to welcome three new drivers!'],
    misses: ['We’re thrilled to welcome baby Leo.', 'Welcome to Leeds.', 'We are delighted to welcome you.'],
    rewrites: [{ replace: ['we welcome', 'welcomes', 'welcoming'] }],
    mends: [['We’re delighted to welcome Ruth to the repair team.', 'We welcome Ruth to the repair team.']],
  },
  {
    id: 'thrilled-to-join',
    kind: 'announcement',
    pattern: [
      `${we} * ${glad} * to * (join|be joining) !(you|us|me|them|him|her)`,
      `${i} * ${glad} * to * (join|be joining) !(you|us|me|them|him|her)`,
      `${very} ${glad} * to * (join|be joining) !(you|us|me|them|him|her)`,
    ],
    hits: ['I’m thrilled to join the board of the museum.', 'Honoured to be joining the jury.'],
    misses: ['I will join the board.', 'I’m excited to join you for lunch.'],
    rewrites: [{ replace: ['we are joining', 'I am joining', 'joining'] }],
    mends: [['I’m thrilled to join the board of the canal museum.', 'I am joining the board of the canal museum.']],
  },
  {
    id: 'delighted-to-invite',
    kind: 'announcement',
    pattern: gladTo('invite'),
    hits: [
      'We are delighted to invite you to the opening.',
      'The club is pleased to cordially invite members to lunch.',
    ],
    misses: ['I forgot to invite Sam.', 'We are happy to be invited.'],
    rewrites: [doing('inviting')],
    mends: [
      [
        'We are delighted to invite you to the opening of the forge.',
        'We are inviting you to the opening of the forge.',
      ],
    ],
  },
  {
    id: 'excited-to-partner-with',
    kind: 'announcement',
    pattern: gladTo('(partner|partnering|collaborate|collaborating|team up|teaming up|join forces) with'),
    hits: ['We’re excited to partner with the food bank.', 'Proud to be teaming up with Mill Lane School!'],
    misses: ['I need a partner with a car.', 'We partnered with a farm.'],
    rewrites: [doing('working with')],
    mends: [
      ['We’re excited to partner with the food bank this winter.', 'We are working with the food bank this winter.'],
    ],
  },
  {
    id: 'proud-to-offer',
    kind: 'announcement',
    pattern: gladToDo('(offer|offering)'),
    hits: ['We are proud to offer evening classes.', 'The pool is delighted to now offer swimming lessons.'],
    misses: ['What can I offer you?', 'They made an offer.'],
    rewrites: [doing('offering')],
    mends: [['We are proud to offer evening classes in Welsh.', 'We are offering evening classes in Welsh.']],
  },
  {
    id: 'proud-to-sponsor',
    kind: 'announcement',
    pattern: [we, i, 'is', 'are'].map((be) => `${be} * ${glad} to (sponsor|be sponsoring)`),
    hits: ['We’re proud to sponsor the under-nines.', 'The forge is very proud to be sponsoring the village fair!'],
    misses: ['We need a sponsor.', 'Proud to sponsor my niece on her swim.'],
    rewrites: [doing('sponsoring')],
    mends: [['We’re proud to sponsor the under-nines again.', 'We are sponsoring the under-nines again.']],
  },
  {
    id: 'we-are-proud-to-support',
    kind: 'announcement',
    pattern: [
      `${we} * (thrilled|excited|delighted|honoured|honored|humbled|privileged|proud|pleased) * to * (support|be supporting) !(our son|our daughter|our kids|our children|my|him|her|you|each other)`,
      `${we} * (thrilled|excited|delighted|honoured|honored|humbled|privileged|proud|pleased) * to be [a] [small] part of`,
    ],
    hits: ['We are proud to support the food bank.', 'We’re so honoured to be part of the city marathon.'],
    misses: ['I am proud to support Leeds.', 'So proud to be part of this family.'],
    rewrites: [{ replace: ['we support', 'we are part of'] }],
    mends: [
      ['We are proud to support the food bank on Mill Lane.', 'We support the food bank on Mill Lane.'],
      ['We’re so proud to be part of the city marathon.', 'We are part of the city marathon.'],
    ],
  },
  {
    id: 'we-are-proud-to-be',
    kind: 'announcement',
    pattern: [...standing.map((word) => `${we} * ${glad} to be ${word}`), `${we} * ${glad} to have been`],
    hits: ['We are proud to be a stop on the pilgrims’ way.', 'We’re delighted to have been chosen by the jury.'],
    misses: ['We are proud to be Welsh.', 'I am pleased to be home.'],
    rewrites: [{ replace: [...standing.map((word) => `we are ${word}`), 'we have been'] }],
    mends: [
      ['We’re delighted to have been chosen by the jury of the fair.', 'We have been chosen by the jury of the fair.'],
    ],
  },
  {
    id: 'humbled-to-be',
    kind: 'announcement',
    pattern: [`${i} * ${humbled} to be`, `${we} * ${humbled} to be`],
    hits: ['I’m humbled to be named baker of the year.', 'We are truly honoured and humbled to be on this list.'],
    misses: ['It is good to be humble.', 'I was humbled by the mountain.'],
    rewrites: [{ replace: ['I am', 'we are'] }],
    mends: [['I’m deeply humbled to be speaking at the apiarists’ dinner.', 'I am speaking at the apiarists’ dinner.']],
  },
  {
    id: 'humbled-to-be-named',
    kind: 'announcement',
    pattern: `${very} ${humbled} to (be|have been)`,
    hits: ['Humbled to be named baker of the year.', 'Truly honoured and humbled to have been invited to Cork.'],
    misses: ['He was too humbled to be angry.', 'Humbled by the mountain.'],
    rewrites: ['remove'],
    mends: [['Honoured and humbled to be speaking at the apiarists’ dinner.', 'Speaking at the apiarists’ dinner.']],
  },
  {
    id: 'humbled-to-have',
    kind: 'announcement',
    pattern: [
      `${i} * ${humbled} to have !(a|an|the|you|such|so|my|this|all)`,
      `${we} * ${humbled} to have !(a|an|the|you|such|so|our|this|all)`,
    ],
    hits: ['I am humbled to have been asked to judge.', 'We’re honoured and humbled to have won the shield.'],
    misses: ['I am humbled to have you here.', 'He had to have been there.'],
    rewrites: [{ replace: ['I have', 'we have'] }],
    mends: [['I am truly humbled to have been asked to judge the pies.', 'I have been asked to judge the pies.']],
  },
  {
    id: 'honoured-to-be-named',
    kind: 'announcement',
    pattern: [
      ...chosen.map((participle) => `${i} * ${glad} to (be|have been) ${participle}`),
      ...chosen.map((participle) => `${we} * ${glad} to (be|have been) ${participle}`),
      ...chosen.map((participle) => `${very} ${glad} * to (be|have been) ${participle}`),
    ],
    hits: ['I’m thrilled to have been selected for the choir.', 'Honoured to be named baker of the year.'],
    misses: ['I was named after my aunt.', 'She is honoured to be godmother.'],
    rewrites: [
      {
        replace: [
          ...chosen.map((participle) => `I have been ${participle}`),
          ...chosen.map((participle) => `we have been ${participle}`),
          ...chosen,
        ],
      },
    ],
    mends: [
      ['I’m truly honoured to be named baker of the year.', 'I have been named baker of the year.'],
      ['Thrilled and honoured to have been selected for the choir.', 'Selected for the choir.'],
    ],
  },
  {
    id: 'honoured-to-receive',
    kind: 'announcement',
    // "We are excited for you to receive it": it is not us who do.
    pattern: gladTo('receive', '(thrilled|excited|delighted|honoured|honored|humbled|privileged)').map((each) =>
      each.replace(') * to', ') [(and|,) _] to'),
    ),
    hits: ['I am honoured and grateful to receive this shield.', 'Honored to receive the key to the village.'],
    misses: [
      'I was glad to receive your letter.',
      'We are pleased to receive visitors on Sundays.',
      'We are excited for the children to receive their boots.',
    ],
    rewrites: [doing('receiving')],
    mends: [['I am truly honoured to receive the key to the village.', 'I am receiving the key to the village.']],
  },
  {
    id: 'excited-to-be-part-of-this-journey',
    kind: 'announcement',
    pattern:
      '[so|very|really|truly|beyond|super] (excited|thrilled|honoured|honored|happy|proud|grateful|(grateful|thankful|blessed|honoured|honored) for the (opportunity|chance)) to be [a] [small] part of (this|the|such an|your|our) * (journey|adventure)',
    hits: [
      'Excited to be part of this amazing journey.',
      'So grateful for the opportunity to be part of this journey.',
      'I’m so proud to be a part of such an incredible adventure.',
    ],
    misses: ['Proud to be part of this family.', 'I want to be part of the choir.'],
    rewrites: [{ field: '…' }],
    mends: [['I’m so excited to be part of this journey.', 'I’m ….']],
  },
  {
    id: 'grateful-for-this-journey',
    kind: 'announcement',
    pattern:
      '^ [(i’m|i am|we’re|we are|feeling)] [(so|beyond|forever|truly|incredibly|eternally|deeply)] (grateful|thankful|blessed) for (this|such an|this whole) [(amazing|incredible|beautiful|wonderful|wild|crazy|unforgettable)] (journey|adventure|ride|chapter)',
    hits: ['Beyond grateful for this amazing journey and everyone in it.', 'So thankful for this incredible ride.'],
    misses: ['Grateful for this lift, Tom.', 'I am thankful for the journey home.'],
    rewrites: [{ field: 'Thank you for …' }],
    mends: [['Beyond grateful for this amazing journey.', 'Thank you for ….']],
  },
  {
    id: 'humbled-by',
    kind: 'announcement',
    pattern: [`${i} * humbled by`, `${we} * humbled by`, `${very} humbled by`],
    hits: ['I am truly humbled by your messages.', 'We’re so humbled by the response.'],
    misses: ['We were humbled by Arsenal.', 'A champion humbled by a child.'],
    rewrites: [{ replace: ['I am touched by', 'we are touched by', 'touched by'] }],
    mends: [['I am truly humbled by the letters you sent.', 'I am touched by the letters you sent.']],
  },
  {
    id: 'pleased-to-inform-you',
    kind: 'announcement',
    pattern: [
      "(we're|we are|I'm|I am) * (pleased|delighted|happy|thrilled|proud|glad|excited) to (inform|advise|notify) * that",
      "(we're|we are|I'm|I am) * (pleased|delighted|thrilled|glad) to confirm that",
    ],
    hits: ['We are pleased to inform you that the lift works.', 'I’m delighted to confirm that the band is back.'],
    misses: ['I must inform you that the lift is stuck.', 'I confirm that the band is back.'],
    rewrites: ['clause', { replace: 'you should know that' }],
    mends: [['We are pleased to inform you that the lift works again.', 'The lift works again.']],
  },
  {
    id: 'excited-for-the-opportunity',
    kind: 'announcement',
    pattern:
      '!(and|or|both) [so|very|really|truly|absolutely|beyond] (excited|thrilled|honoured|honored|privileged|delighted) (for|about|by|to have|to have been given) (the|this|an) * opportunity to',
    hits: [
      'I’m excited for the opportunity to teach in Cork.',
      'So thrilled to have been given this amazing opportunity to sing.',
    ],
    misses: ['She missed the opportunity to sing.', 'I am grateful for the opportunity.'],
    rewrites: [{ replace: 'going to' }],
    mends: [['I’m excited for the opportunity to teach in Cork.', 'I’m going to teach in Cork.']],
  },
  {
    id: 'excited-to-start-a-new-chapter',
    kind: 'announcement',
    pattern: [
      '(excited|thrilled|ready) to * (start|begin|embark on) * (new|next) (chapter|journey|adventure)',
      'looking forward to (starting|beginning|embarking on) * (new|next) (chapter|journey|adventure)',
      '(a|an|the|my) * (new|next) chapter in (my|our) * (life|career|journey)',
    ],
    hits: ['I’m excited to start a new chapter at the zoo.', 'This is an exciting new chapter in my career.'],
    misses: ['I’m excited to start chapter nine.', 'The new chapter of the book is long.'],
    rewrites: [{ field: '…' }],
    mends: [['I’m excited to start a new chapter at the zoo.', 'I’m … at the zoo.']],
  },
  {
    id: 'big-news',
    kind: 'announcement',
    pattern: [
      '^[some|very|super|really|seriously] (big|huge|exciting|massive|major) (news|announcement) [everyone|today|alert|time|to share *|coming *] $',
      "^(I|we) (have|'ve got) * * (big|huge|exciting|massive) (news|announcement) [to share * * *|for you *|today|coming *] $",
      "^(I|we) (have|'ve got) * * (big|huge|exciting|massive) (news|announcement) * * (:|–|—)",
      '^[some|very|super|really|seriously] (big|huge|exciting|massive|major) (news|announcement) (:|–|—|,)',
    ],
    hits: [
      'Big news!',
      'We have some very exciting news to share with you all today.',
      '🚨 Huge announcement: we bought a barge.',
    ],
    misses: ['Big news corporations buy small ones.', 'That is big news for the valley.'],
    rewrites: ['remove'],
    mends: [
      ['Big news! We bought a barge.', 'We bought a barge.'],
      ['Exciting news: we bought a barge.', 'We bought a barge.'],
    ],
  },
  {
    id: 'some-personal-news',
    kind: 'announcement',
    pattern: [
      '^(some|a bit of|a little) * (personal|professional|life) (news|update) (:|–|—|,)',
      '^(some|a bit of|a little) * (personal|professional|life) (news|update) $',
    ],
    hits: ['Some personal news: I’m joining the Echo.', 'A little professional news!'],
    misses: ['Some personal news is best kept private.', 'She shared some personal news.'],
    rewrites: ['remove'],
    mends: [['Some personal news: I’m joining the Echo as a typesetter.', 'I’m joining the Echo as a typesetter.']],
  },
  {
    id: 'drumroll-please',
    kind: 'announcement',
    pattern: '[and|can I get a|can we get a] (drumroll|drum roll) [,] please',
    hits: ['Drumroll, please!', 'And the winner is, drum roll please, Ruth!', 'Can we get a drumroll please?'],
    misses: ['The drum roll woke the dog.', 'Her drumroll was crisp.'],
    rewrites: ['remove'],
    mends: [['Drumroll please! The winner is Ruth.', 'The winner is Ruth.']],
  },
  {
    id: 'the-wait-is-over',
    kind: 'announcement',
    pattern: [`${lead} (the|your) * wait is * over $`, `${lead} (the|your) * wait is * over (:|,|–|—)`],
    hits: ['The wait is finally over!', 'The wait is over: pears are in.'],
    misses: ['The wait is over an hour at the clinic.', 'He cannot wait, the war is over.'],
    rewrites: ['remove'],
    mends: [['The wait is over! Our first pears are in.', 'Our first pears are in.']],
  },
  {
    id: 'the-moment-you-have-been-waiting-for',
    kind: 'announcement',
    pattern: [
      "^[it's|it is|this is|here is|here's|and now|now|and] [finally] [,] the (moment|day|news) (you've|you have|we've|we have|everyone has) * been waiting for [is here|has come|has arrived|has finally come|has finally arrived|is finally here] $",
      "^[it's|it is|this is|here is|here's|and now|now|and] [finally] [,] the (moment|day|news) (you've|you have|we've|we have|everyone has) * been waiting for (:|,|–|—)",
    ],
    hits: ['It’s the moment you’ve all been waiting for!', 'The day we have all been waiting for has finally arrived.'],
    misses: ['This is the bus I have been waiting for.', 'The moment you have been told, call me.'],
    rewrites: ['remove'],
    mends: [['And now, the moment you’ve all been waiting for: the pie results.', 'The pie results.']],
  },
  {
    id: 'it-is-with-great-pleasure-that',
    kind: 'announcement',
    pattern: "(it's|it is) with * (pleasure|pride|joy|excitement|delight|honour|honor) * * that",
    hits: ['It is with great pleasure that we open the hall.', 'It’s with immense pride and joy that I present Ruth.'],
    misses: ['It is with great sadness that we close.', 'It is a pleasure that costs little.'],
    rewrites: ['clause'],
    mends: [['It is with great pleasure that we open the hall to everyone.', 'We open the hall to everyone.']],
  },
  {
    id: 'with-great-pleasure',
    kind: 'announcement',
    pattern:
      '^with (great|immense|much|tremendous|huge) (pleasure|pride|joy|excitement|delight) [and _] [,] !(in|of|from|at|over|comes|and|he|she|they)',
    hits: ['With great pleasure, we open the hall.', 'With immense pride and joy I present Ruth.'],
    misses: ['She sang with great pleasure.', 'With great power comes a large bill.'],
    rewrites: ['remove'],
    mends: [['With immense pleasure we open the hall to everyone.', 'We open the hall to everyone.']],
  },
  {
    id: 'it-gives-me-great-pleasure',
    kind: 'announcement',
    pattern: [
      'it gives me * (pleasure|joy|pride) to !(be|see|hear|know|have)',
      'it gives us * (pleasure|joy|pride) to !(be|see|hear|know|have)',
    ],
    hits: ['It gives me great pleasure to present Ruth.', 'It gives us immense joy to open the hall.'],
    misses: ['It gives me a headache to read this.', 'It gives me great pleasure to see you.'],
    rewrites: [{ replace: ['I', 'we'] }],
    mends: [['It gives us great pleasure to open the hall to everyone.', 'We open the hall to everyone.']],
  },
  {
    id: 'it-is-our-pleasure-to',
    kind: 'announcement',
    pattern: [
      "(it's|it is) my * (pleasure|honour|honor|privilege) to !(be|see|hear|know|have|meet|help)",
      "(it's|it is) our * (pleasure|honour|honor|privilege) to !(be|see|hear|know|have|meet|help)",
      "(it's|it is|it was) (a|an) * (honour|honor|pleasure|privilege) and * (honour|honor|pleasure|privilege) to !(know|call|work|be|have|love|serve)",
    ],
    hits: [
      'It is our great pleasure to invite the street.',
      'It’s my honour to present Ruth.',
      'It was an honor and a privilege to sing here.',
    ],
    misses: ['It is a pleasure to meet you.', 'It is our job to sweep.'],
    rewrites: [{ replace: ['I', 'we', 'it was good to'] }],
    mends: [
      ['It is our great pleasure to invite the whole street.', 'We invite the whole street.'],
      ['It was an honour and a privilege to sing here with Ruth.', 'It was good to sing here with Ruth.'],
    ],
  },
  {
    id: 'we-have-the-pleasure-to',
    kind: 'announcement',
    pattern: [
      '(we have|it is we who have) the [great|immense|distinct] (pleasure|honour|honor|privilege) to !(the|be|have)',
      'I have the [great|immense|distinct] (pleasure|honour|honor|privilege) to !(the|be|have)',
      'we have the [great|immense|distinct] (pleasure|honour|honor|privilege) of',
      'I have the [great|immense|distinct] (pleasure|honour|honor|privilege) of',
    ],
    hits: ['We have the pleasure to invite you.', 'I have the great honour of opening the fair.'],
    misses: ['We have the pleasure boat.', 'They have the right of way.'],
    rewrites: [{ replace: ['we', 'I', 'we are', 'I am'] }],
    mends: [
      ['We have the pleasure to invite you to the harvest supper.', 'We invite you to the harvest supper.'],
      ['On Sunday I have the great honour of opening the fair.', 'On Sunday I am opening the fair.'],
    ],
  },
  {
    id: 'over-the-moon',
    kind: 'announcement',
    pattern: "(we're|we are) * over the moon",
    hits: ['We’re over the moon with the result.', 'We are absolutely over the moon!'],
    misses: ['The cow jumped over the moon.', 'My gran was over the moon with her scarf.'],
    rewrites: [{ replace: 'we are happy' }],
    mends: [['We’re over the moon with our result at the fair.', 'We are happy with our result at the fair.']],
  },
  {
    id: 'could-not-be-more-excited',
    kind: 'announcement',
    pattern: [
      "we (couldn't|couldnt|could not|cannot) be [any] more (excited|thrilled|delighted|honoured|honored|pleased)",
      "I (couldn't|couldnt|could not|cannot) be [any] more (excited|thrilled|delighted|honoured|honored|pleased)",
    ],
    hits: [
      'We couldn’t be more excited about the fair.',
      'I could not be more thrilled to start.',
      'We couldn’t be any more pleased with it.',
    ],
    misses: ['I couldn’t be prouder of my daughter.', 'We couldn’t be more tired.'],
    rewrites: [{ replace: ['we are happy', 'I am happy'] }],
    mends: [['We couldn’t be more excited about the harvest fair.', 'We are happy about the harvest fair.']],
  },
  {
    id: 'cannot-contain-excitement',
    kind: 'announcement',
    pattern: [
      "I (can't|cant|cannot|can hardly|can barely|could hardly|could barely|couldn't) contain my [own] excitement",
      "we (can't|cant|cannot|can hardly|can barely|could hardly|could barely|couldn't) contain our [own] excitement",
    ],
    hits: ['I can barely contain my excitement!', 'We can’t contain our excitement about the fair.'],
    misses: ['The jar can’t contain my jam.', 'The dog could hardly contain his excitement.'],
    rewrites: [{ replace: ['I am happy', 'we are happy'] }],
    mends: [['We can hardly contain our excitement about the harvest fair.', 'We are happy about the harvest fair.']],
  },
  {
    id: 'bursting-with-excitement',
    kind: 'announcement',
    pattern: [
      "(I'm|I am) * (bursting|brimming|buzzing|bubbling over) with (excitement|enthusiasm)",
      "(we're|we are) * (bursting|brimming|buzzing|bubbling over) with (excitement|enthusiasm|pride|joy)",
    ],
    hits: ['We are bursting with pride to show this.', 'I’m literally buzzing with excitement!'],
    misses: ['The bins are bursting with rubbish.', 'I am bursting for the loo.'],
    rewrites: [{ replace: ['I am happy', 'we are happy'] }],
    mends: [['We are bursting with excitement about the harvest fair.', 'We are happy about the harvest fair.']],
  },
  {
    id: 'understatement',
    kind: 'announcement',
    pattern: [
      "to say [that] (I'm|I am) * (excited|thrilled|proud|grateful|happy|honoured|honored|humbled|delighted) (is|would be) an understatement",
      "to say [that] (we're|we are) * (excited|thrilled|proud|grateful|happy|honoured|honored|humbled|delighted) (is|would be) an understatement",
    ],
    hits: ['To say I’m excited is an understatement.', 'To say that we are very proud would be an understatement!'],
    misses: ['To say it rained is an understatement.', 'I have to say I’m excited.'],
    rewrites: [{ replace: ['I am happy', 'we are happy'] }],
    mends: [['To say that we are thrilled would be an understatement.', 'We are happy.']],
  },
  {
    id: 'pinch-me-moment',
    kind: 'announcement',
    pattern: [
      "^[what|it was|this was|it's|this is] [a|an|such a|another] [real|total|true|proper|complete|huge|bit of a] pinch me (moment|moments) * $",
      "[and] (I'm|I am|we're|we are) still pinching (myself|ourselves)",
    ],
    hits: ['A real pinch-me moment!', 'I’m still pinching myself.'],
    misses: ['A crab can pinch me any moment.', 'It was a pinch me moment when the band waved.'],
    rewrites: ['remove'],
    mends: [['Ruth opened the fair. A real pinch-me moment!', 'Ruth opened the fair.']],
  },
  {
    id: 'what-a-journey',
    kind: 'announcement',
    pattern: [
      `${lead} what (a|an) * (journey|ride|rollercoaster|adventure|whirlwind) (it's|it has|this has) been * * $`,
      `${lead} what an (incredible|amazing|unbelievable) journey $`,
    ],
    hits: ['What a journey it has been!', 'Wow, what an incredible ride this has been so far.'],
    misses: ['What a journey to Crewe, two changes and no seat.', 'Tell me what a journey costs.'],
    rewrites: ['remove'],
    mends: [['Ten years of pots. What a journey it has been!', 'Ten years of pots.']],
  },
  {
    id: 'been-quite-a-journey',
    kind: 'announcement',
    pattern: `${lead} (it's|it has|this has) been (quite|such|an incredible|an amazing|a wild|one hell of) * (journey|ride|rollercoaster) * $`,
    hits: ['It’s been quite the journey!', 'And it has been such an incredible ride.'],
    misses: ['It has been quite a ride to Crewe on that bus.', 'The journey has been long.'],
    rewrites: ['remove'],
    mends: [['Ten years of pots. It’s been quite a ride!', 'Ten years of pots.']],
  },
  {
    id: 'the-rumours-are-true',
    kind: 'announcement',
    pattern: `${lead} the (rumours|rumors) are true [:|,|–|—] !(and|or|about|then)`,
    hits: ['The rumours are true!', 'Yes, the rumors are true: we are moving.'],
    misses: ['I asked if the rumours are true.', 'Some rumours are true.'],
    rewrites: ['remove'],
    mends: [['Yes, the rumours are true: we are moving to Cork.', 'We are moving to Cork.']],
  },
  {
    id: 'cat-out-of-the-bag',
    kind: 'announcement',
    pattern: [
      `${lead} the (cat is * out of the bag|cat's * out of the bag|secret is * out|secret's * out) $`,
      `${lead} the (cat is * out of the bag|cat's * out of the bag|secret is * out|secret's * out) (:|,|–|—)`,
    ],
    hits: ['The cat is finally out of the bag!', 'Well, the secret’s out: we are moving.'],
    misses: ['The cat is out of the bag we carried it in.', 'Our cat is out.'],
    rewrites: ['remove'],
    mends: [['The secret is out: we are moving to Cork.', 'We are moving to Cork.']],
  },
  {
    id: 'you-read-that-right',
    kind: 'announcement',
    pattern: '[(yes|yep|yup) [,]] you (read|heard) (that|it|this) (right|correctly)',
    hits: ['Yes, you read that right!', 'You heard it right: free soup.'],
    misses: ['I hope you heard me.', 'You read that book right through.'],
    rewrites: ['remove'],
    mends: [['We cook for forty. Yes, you read that right!', 'We cook for forty.']],
  },
  {
    id: 'it-is-finally-official',
    kind: 'announcement',
    pattern: [
      `${lead} (it's|it is) (now|finally) official [:|,|–|—]`,
      `${lead} (it's|it is) official $`,
      `${lead} (it's|it is) official (:|,|–|—)`,
    ],
    hits: ['It’s finally official!', 'Well, it is now official: the bridge stays.'],
    misses: ['It is official business.', 'The official said no.', 'It is now an official site.'],
    rewrites: ['remove'],
    mends: [['It’s finally official: the bridge stays.', 'The bridge stays.']],
  },
  {
    id: 'can-finally-announce-that',
    kind: 'announcement',
    pattern: '(I|we) can (finally|now|officially) * (announce|reveal|share|confirm|tell you) that',
    hits: ['I can finally share that we are moving.', 'We can now officially confirm that the bridge stays.'],
    misses: ['I can finally see that.', 'Can we announce that yet?'],
    rewrites: ['clause'],
    mends: [['We can finally reveal that the bridge stays.', 'The bridge stays.']],
  },
  {
    id: 'can-finally-announce',
    kind: 'announcement',
    pattern: [
      'we can (finally|now|officially) * (announce|reveal|unveil)',
      'I can (finally|now|officially) * (announce|reveal|unveil)',
      'we can (finally|officially) share',
      'I can (finally|officially) share',
    ],
    hits: ['We can now reveal the names of the winners.', 'I can finally announce my first show.'],
    misses: ['I can finally see the sea.', 'Can we announce the names?'],
    rewrites: [{ replace: ['we are announcing', 'I am announcing', 'we are sharing', 'I am sharing'] }],
    mends: [['We can now reveal the names of the winners.', 'We are announcing the names of the winners.']],
  },
  {
    id: 'something-exciting-is-coming',
    kind: 'announcement',
    pattern: `${lead} something * (big|exciting|special|huge|amazing) (is|'s) (coming|brewing|cooking|happening|on the way|in the works) * $`,
    hits: ['Something big is coming!', 'Something really special is in the works.'],
    misses: ['Something big is coming through the hedge at me.', 'Something is burning.'],
    rewrites: ['remove'],
    mends: [['The new oven arrives in May. Something big is coming!', 'The new oven arrives in May.']],
  },
  {
    id: 'something-special-in-store',
    kind: 'announcement',
    pattern:
      "^(we have|we've got|I have|I've got) * * (big|exciting|special|huge|amazing) * (in store|up our sleeve|in the works|in the pipeline) [for you *] $",
    hits: ['We’ve got something special in store for you!', 'We have some very exciting things in the works.'],
    misses: ['We have something special in store number nine.', 'We have soup.'],
    rewrites: ['remove'],
    mends: [['The new oven arrives in May. We’ve got something special in store!', 'The new oven arrives in May.']],
  },
  {
    id: 'working-behind-the-scenes',
    kind: 'announcement',
    pattern: [
      "(we've|we have) been * (working|busy|work) * * behind the scenes",
      "(I've|I have) been * (working|busy|work) * * behind the scenes",
    ],
    hits: ['We’ve been working hard behind the scenes.', 'I have been busy behind the scenes on a book.'],
    misses: ['She works behind the scenes at the opera.', 'We have been behind the scenes.'],
    rewrites: [{ replace: ['we have been working', 'I have been working'] }],
    mends: [
      ['We’ve been busy behind the scenes on a map of the wells.', 'We have been working on a map of the wells.'],
    ],
  },
  {
    id: 'cannot-wait-to-share',
    kind: 'announcement',
    pattern:
      "^[and|but] [I|we] [just] (can't|cant|cannot) wait to (share|show|reveal) (more|it|this|everything|what * * *) [with you * *|soon] $",
    hits: ['Can’t wait to share more with you all soon!', 'We can’t wait to show what we’ve been working on.'],
    misses: ['I can’t wait to share this cake with Ruth.', 'We can wait to share.'],
    rewrites: ['remove'],
    mends: [['The map is nearly done. Can’t wait to share it with you all!', 'The map is nearly done.']],
  },
  {
    id: 'mark-your-calendars',
    kind: 'announcement',
    pattern:
      '[so|please] mark your (calendar|calendars|diary|diaries) [and|for] !(with|in|as|when|using|because|the|on|down|up)',
    hits: [
      'Mark your calendars: the fair is on 5 May.',
      'So mark your diaries, we open on Sunday.',
      'Mark your calendar!',
    ],
    misses: ['Mark your calendar in red ink.', 'He marked his diary.'],
    rewrites: ['remove'],
    mends: [
      ['Mark your calendars: the fair is on 5 May.', 'The fair is on 5 May.'],
      ['The fair is on 5 May. Mark your diaries!', 'The fair is on 5 May.'],
    ],
  },
  {
    id: 'join-me-in-welcoming',
    kind: 'announcement',
    pattern: [
      '[please] join (me|us) in welcoming',
      '[please] join (me|us) in congratulating',
      '[please] join (me|us) in thanking',
      '[please] join us in celebrating',
      '[please] join me in celebrating',
    ],
    hits: [
      'Please join me in welcoming Ruth!',
      'Join us in congratulating Sam on his shield.',
      'Please join us in thanking the crew.',
    ],
    misses: ['Join me in the pub.', 'They joined us in Leeds.'],
    rewrites: [{ replace: ['welcome', 'congratulations to', 'thank you to', 'we celebrate', 'I celebrate'] }],
    mends: [
      ['Please join me in welcoming Ruth to the repair team.', 'Welcome Ruth to the repair team.'],
      ['Join us in congratulating Sam on his shield.', 'Congratulations to Sam on his shield.'],
    ],
  },
  {
    id: 'welcome-aboard',
    kind: 'announcement',
    pattern: 'welcome (aboard|on board) !(the|this|a|our|flight|my|his|her)',
    hits: ['Welcome aboard, Ruth!', 'And welcome on board to Sam.'],
    misses: ['Welcome aboard the night train.', 'You are welcome on my board.'],
    rewrites: [{ replace: 'welcome' }],
    mends: [['Welcome aboard, Ruth! The soup is on.', 'Welcome, Ruth! The soup is on.']],
  },
  {
    id: 'say-hello-to-our-new',
    kind: 'announcement',
    pattern: [
      '^say (hello|hi) to (our|our very own)',
      '^say (hello|hi) to (the|your) [all] new',
      '^say (hello|hi) to a new',
    ],
    hits: ['Say hello to our new oven!', 'Say hi to the all-new menu.'],
    misses: ['Say hello to your mum.', 'Go and say hello to our new neighbour.'],
    rewrites: [{ replace: ['meet our', 'meet the new', 'meet a new'] }],
    mends: [['Say hello to our new oven, built by Sam.', 'Meet our new oven, built by Sam.']],
  },
  {
    id: 'back-and-better-than-ever',
    kind: 'announcement',
    pattern: [
      'back [and|, and] (better|bigger|stronger|bigger and better) than ever [before]',
      '(bigger and better|better and bigger|bigger and bolder) than ever [before]',
    ],
    hits: ['The fair is back and better than ever.', 'This year it is bigger and better than ever before!'],
    misses: ['My back is better than ever I hoped.', 'She sings better than ever.'],
    rewrites: [{ replace: ['back', 'bigger'] }],
    mends: [['The harvest fair is back and better than ever.', 'The harvest fair is back.']],
  },
  {
    id: 'hold-on-to-your-hats',
    kind: 'announcement',
    pattern:
      '[so] (hold on to|hold onto|hang on to) your (hats|seats) [[,] because] !(in|when|on|with|if|at|or|and|while|out)',
    hits: ['Hold on to your hats, the fair is back!', 'So hang on to your seats because Ruth is singing.'],
    misses: ['Hold on to your hat in this wind.', 'Hang your hat here.'],
    rewrites: ['remove'],
    mends: [['Hold on to your hats, the fair is back!', 'The fair is back!']],
  },
  {
    id: 'by-popular-demand',
    kind: 'announcement',
    pattern: '(by|due to) * popular (demand|request)',
    hits: ['By popular demand, the soup is back.', 'Back due to popular demand: plum cake.'],
    misses: ['Popular demand for soup is up.', 'Demand is popular.'],
    rewrites: ['remove'],
    mends: [['By popular demand, plum cake is back.', 'Plum cake is back.']],
  },
  {
    id: 'hot-off-the-press',
    kind: 'announcement',
    pattern: '^[fresh and] hot off the (press|presses) !(and|came|is)',
    hits: ['Hot off the press: our map of the wells.', 'Hot off the presses, the May programme.'],
    misses: ['The sheet came hot off the press and burned me.', 'Press the hot button.'],
    rewrites: ['remove'],
    mends: [['Hot off the press: our map of the wells.', 'Our map of the wells.']],
  },
  {
    id: 'big-day-for-us',
    kind: 'announcement',
    pattern: [
      "^[today is|this is|it was|it is|it's|this was|yesterday was|what] [such] a * (big|special|huge|exciting|momentous|proud) (day|week|moment) for (us|the team|our team|all of us|the whole team) * $",
      "^[today is|this is|it was|it is|it's|this was|yesterday was|what] [such] a * (big|special|huge|exciting|momentous|proud) (day|week|moment) for (us|the team|our team|all of us|the whole team) * (:|–|—)",
    ],
    hits: ['Today is a big day for us!', 'A very proud moment for the whole team.'],
    misses: ['Sunday is a big day for us at the chapel because of the wedding.', 'It was a big day for Ruth.'],
    rewrites: ['remove'],
    mends: [['Today is a big day for us! The forge reopens.', 'The forge reopens.']],
  },
  {
    id: 'reached-a-milestone',
    kind: 'announcement',
    pattern: [
      'we * (hit|reached|passed|achieved|crossed) (a|an|another|our) * milestone',
      'I * (hit|reached|passed|achieved|crossed) (a|an|another|my) * milestone',
      '^another * milestone (reached|achieved|unlocked|hit) $',
    ],
    hits: ['We just hit a huge milestone!', 'I’ve reached another milestone on the walk.'],
    misses: ['We passed the milestone on the old road.', 'The milestone says 12 miles.'],
    rewrites: [{ field: '…' }],
    mends: [['We’ve just reached a major milestone with the map.', '… with the map.']],
  },
  {
    id: 'announcement-to-make',
    kind: 'announcement',
    pattern: [
      "^[today|so|well|and] [,] (I|we) (have|'ve got) (an|a) * announcement [to make] * $",
      "^(I|we) (have|'ve got) (an|a) * announcement [to make] (:|–|—|,)",
    ],
    hits: ['I have an announcement to make.', 'We’ve got a very special announcement!'],
    misses: ['I have an announcement speaker in the hall.', 'There was an announcement.'],
    rewrites: ['remove'],
    mends: [['We have an announcement to make: the forge reopens.', 'The forge reopens.']],
  },
  {
    id: 'have-you-heard-the-news',
    kind: 'announcement',
    pattern: '^[so|hey|psst] [,] (have you heard|did you hear) (the|our) (big|exciting|good|great) news $',
    hits: ['Have you heard the big news?', 'Did you hear our exciting news?'],
    misses: ['Have you heard the news about Ruth?', 'I heard the news.'],
    rewrites: ['remove'],
    mends: [['Have you heard the big news? The forge reopens.', 'The forge reopens.']],
  },
];
