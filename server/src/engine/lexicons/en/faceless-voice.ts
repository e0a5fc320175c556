import type { FacelessPhrase } from '../facelessPhrase.ts';

const very = '[(very|so|truly|extremely|incredibly|also|now|once again|deeply)]';

export const phrases: readonly FacelessPhrase[] = [
  {
    id: 'is-proud-to',
    own: true,
    pattern: [
      `is ${very} (proud|pleased|thrilled|excited|delighted|honoured|honored|happy|privileged) to * (announce|present|sponsor|support|partner|work with|introduce|launch|welcome|offer|share|host|unveil|join|be|serve|bring|provide|help|have|celebrate|receive|participate|collaborate|release|open|invite|contribute|continue|report|stand|power|reveal|confirm|extend|expand|showcase|appoint|name|roll out|add|open|exhibit)`,
    ],
    hits: ['Acme is proud to support the fair.', 'The company is very pleased to announce a merger.'],
    misses: ['She is proud of you.'],
  },
  {
    id: 'is-proud-of-its',
    own: true,
    pattern: [
      `is ${very} proud of (its|their)`,
      `is ${very} (honoured|honored|humbled|grateful) (by|for|to receive) (this|the|such|its)`,
    ],
    hits: [
      'Acme is proud of its people.',
      'The company is honoured by this prize.',
      'The firm is very proud of their work.',
    ],
    misses: ['She is proud of you.', 'Acme is proud of the result.'],
  },
  {
    id: 'wishes-its-customers',
    own: true,
    pattern: [
      '(wishes|thanks|welcomes|invites) [all|all of] its (customers|guests|clients|members|partners|patients|visitors|followers|suppliers|friends|staff|employees)',
    ],
    hits: ['Acme wishes all its customers a good year.', 'The firm thanks its partners.'],
    misses: ['The dog wishes for its bone.'],
  },
  {
    id: 'has-been-named',
    own: false,
    pattern: [
      'has been (named|awarded|shortlisted|nominated|recognised|recognized|selected|certified|accredited) [(as|for|among|with|by)]',
    ],
    hits: ['Acme has been named a finalist.', 'The firm has been recognised for its safety.'],
    misses: ['It has been raining.'],
  },
  {
    id: 'is-excited-to',
    own: false,
    pattern: [`is ${very} (proud|pleased|thrilled|excited|delighted|honoured|honored) (to|of the)`],
    hits: ['Acme is proud of the result.', 'The firm is excited to move.'],
    misses: ['She is proud of you.'],
  },
  {
    id: 'is-committed-to',
    own: false,
    pattern: [
      `is ${very} (committed|dedicated|devoted) to`,
      '(takes|takes great|takes immense) pride in',
      'prides itself',
      'looks forward to',
      'is looking forward to',
    ],
    hits: ['Acme is committed to quality.', 'The firm prides itself on speed.'],
    misses: ['He takes the bus.'],
  },
  {
    id: 'would-like-to',
    own: true,
    pattern: ['would like to (announce|invite|welcome|introduce|remind|wish|inform|congratulate)'],
    hits: ['Acme would like to announce a move.', 'The firm would like to invite you.'],
    misses: ['He would like to sleep.'],
  },
  {
    id: 'invites-you',
    own: false,
    pattern: [
      '(invites|welcomes|offers|wishes|thanks|brings|gives|helps) (you|all|everyone|its|our)',
      'is here to help',
    ],
    hits: ['The bakery invites you to its party.', 'Acme thanks all its clients.'],
    misses: ['He invites trouble.'],
  },
  {
    id: 'delighted-with-its',
    own: true,
    pattern: [
      `is ${very} (delighted|pleased|thrilled|happy) (with|by|at) (its|their|the (success|results|response|turnout))`,
      'would like to express (its|their|sincere)',
      '(remains|stays) [_] (true|committed|faithful|dedicated|loyal) to',
      'continues to (invest|innovate|grow|expand|strengthen|deliver)',
      '[(now|also|proudly)] (boasts|caters|specialises in|specializes in|looks to the future)',
      'has (completed|finished|renewed|expanded|extended|strengthened) its',
      'believes in (its|local|quality|people|the (power|importance|value))',
      '(announces|celebrates|unveils) (the (launch|opening|arrival|success)|its)',
      'prides itself on (its|quality|outstanding|exceptional|providing|offering|delivering)',
    ],
    hits: [
      'Acme is delighted with the success of its fair.',
      'The firm would like to express its thanks.',
      'The firm remains true to its roots.',
      'The firm continues to grow.',
      'The hotel now boasts a pool.',
      'Acme has extended its hours.',
      'The company believes in local talent.',
      'Acme announces the launch of its new range.',
      'The inn prides itself on quality.',
    ],
    misses: ['She is delighted with the kitten.', 'It continues to rain.', 'He believes in ghosts.'],
  },
  {
    id: 'speaks-of-its-drive',
    own: true,
    pattern: [
      `is ${very} (committed|dedicated|devoted) to (delivering|providing|offering|helping|serving|supporting|making|bringing|building|creating|keeping|meeting|our|its|your|the planet|the environment|sustainability)`,
      `is ${very} (proud|pleased|thrilled|excited|delighted|honoured|honored) to (take part|have been|attend|be|see|meet|return|grow|expand|deliver|complete)`,
      '(wishes|thanks) (you|all of you|everyone) (a|all|the|for (your|the|a))',
      '(puts|has put|is putting) (its|all its) [_] (expertise|experience|know how|skills|knowledge|team) (at|to work)',
      '(has been|is) (helping|supporting|serving|providing|accompanying|transforming) (small|businesses|companies|clients|customers|families|homeowners|business|owners|founders|leaders|teams|shops|organisations|organizations|brands|local|the community)',
      '(continues|is continuing|pursues) its (growth|expansion|development|journey|commitment|transformation)',
      '(confirms|strengthens|reaffirms|reinforces) (its|their) (commitment|presence|ambition|ambitions|position|leadership|expertise|values|mission)',
      '(showcases|showcased|has showcased) (its|their) (commitment|innovations|expertise|know how|values)',
      '(puts|places) the * * * * at the (heart|centre|center) of its (priorities|strategy|work|mission)',
      '(looks|is looking) forward to (welcoming|meeting|seeing|working|sharing|hosting|serving)',
      '(has reached|reaches|has achieved|marks|celebrates) (a|an|another) (new|major|important|exciting|key|significant) (milestone|step|chapter) in its',
      '(is hiring|is recruiting|is looking for) * * * [and] * * to (strengthen|join|grow|expand|reinforce) its (team|teams)',
    ],
    hits: [
      'Acme is committed to delivering on time.',
      'The firm thanks you for your trust.',
      'Acme continues its expansion.',
      'The agency has been helping small shops since 1998.',
      'The firm confirms its ambition.',
      'The firm showcased its commitment.',
      'The firm puts the reuse of jars at the heart of its priorities.',
    ],
    misses: ['He is committed to the choir.', 'She thanks you.', 'The river continues its course.'],
  },
  {
    // Whoever tells of a company says so as well.
    id: 'launches-its',
    own: false,
    pattern: '(launches|presents|opens|introduces|releases|expands) (its|a new|an all new)',
    hits: ['Acme launches its app.', 'The firm opens a new shop.'],
    misses: ['She opens the door.'],
  },
];
