import { appealCues } from './appeals.en.ts';
import { kindCueOf, type PostKindCue } from './cue.ts';
import { noticeCues } from './notices.en.ts';

const thanks = kindCueOf('thanks');
const congratulation = kindCueOf('congratulation');
const jobOffer = kindCueOf('job-offer');
const condolences = kindCueOf('condolences');
const apology = kindCueOf('apology');
const safety = kindCueOf('safety');

export const postKindCues: readonly PostKindCue[] = [
  thanks(
    'strong',
    'thank-you',
    [
      '^ [(a|an|so|just|many|huge|big|once again|again|hello and|hi and)] [(very|big|huge|massive|enormous|special|heartfelt|sincere)] (thank you|thanks|thankyou|ty|thx|shout out|shoutout|kudos) !(in advance|to our new|to this|to my new|to ai|to the new|but|no)',
      '(want|wanted|d like|would like|wish|need|have) to (thank|say thank|say thanks|express my gratitude)',
      '(i|we) thank (you|everyone|all|the|our|my|each)',
      '(i|we) (are|am|re|m) [(so|very|deeply|truly)] (grateful|thankful) !(to announce|to share|to be|that|to say)',
      '(grateful|thankful|indebted) to (everyone|all|my|our|each|the)',
      'thank you [so much|all|everyone] (for|to) (your|the|being|all|everyone|coming|having|making)',
      '(my|our|with) [(sincere|sincerest|heartfelt|deepest|deep|warmest|utmost)] (gratitude|thanks) (to|goes to|go to|go out to|goes out to)',
    ],
    [
      'My heartfelt thanks to the night porters.',
      'Thank you to the whole shelter team!',
      'I want to thank my neighbours.',
      'Huge thanks to Zoe.',
    ],
    ['Thanks in advance.', 'He forgot to say thanks.'],
  ),
  congratulation(
    'strong',
    'congratulations',
    [
      '^ * (congratulations|congrats|kudos|well done|bravo|hats off|props) [(to|on|for|all|everyone|team|_)]',
      '^ [(a very|wishing|very|have a|wishing you a)] (happy|merry) (birthday|anniversary|new|christmas|easter|thanksgiving|holidays|retirement|fathers|mothers)',
      '^ wishing (you|everyone|all)',
    ],
    ['Congratulations to Zoe!', 'Happy birthday Karim!'],
    ['They sent no congratulation card.'],
  ),
  jobOffer(
    'strong',
    'we-are-hiring',
    [
      '(we|i|team|they) (re|are|m|am|is) [(now|currently|still|also)] (hiring|recruiting)',
      '(is|are|now|currently) (hiring|recruiting)',
      'hiring (a|an|for|#|our|now)',
      '(job|open|vacant) (offer|opening|openings|vacancy|position|positions|role|roles)',
      '(join|grow) (our|my|the) team',
      '[(🚀|🚨|📢|📣|🔥|‼️)] hiring : !(#|what|why|how|the|my|our|your|tips|lessons|it|you)',
      '(client|customer|company|team|firm|startup) (is|are|s|needs) [now] [(ready|looking|keen)] to hire',
      '(internship|internships|apprenticeship|traineeship) applications (are|is) [now] open',
      'apply (for|to) (our|the) [_ [_]] (internship|internships|apprenticeship|apprenticeships|graduate scheme)',
      '(immediate joiners|mention your notice period)',
      '(we|i) (re|are|m|am) looking for (a|an|our|#) * (engineer|developer|designer|manager|assistant|nurse|teacher|chef|cook|driver|intern|apprentice|carpenter|colleague|teammate)',
      '(is|are|re|m|am) looking for (a|an|our|#) * * (director|vp|svp|dvp|officer|specialist|analyst|executive|supervisor|technician|accountant|administrator|coordinator|receptionist|manager) (to|who|of)',
    ],
    [
      'We’re hiring a carpenter.',
      'The bakery is hiring.',
      'Job opening in Leeds.',
      'Hiring: a night porter.',
      'Our internship applications are open.',
      'Lumen is looking for a patient sales director to run three shops.',
    ],
    ['Hire slowly, he says.', 'She is looking for a manager.', 'Hiring: what I learned in a year'],
  ),
  jobOffer(
    'weak',
    'terms-of-employment',
    [
      '(full time|part time|permanent|internship|apprenticeship|freelance|contract role|remote|on site|hybrid)',
      '(apply|applications|applicants|candidates|candidate|resume|cv|cover letter|interviews)',
      '(salary|per hour|per year|benefits|position|role|vacancy|job|requirements|qualifications|experience required)',
    ],
    ['Full-time, on site.', 'Send your CV.'],
    ['They walked home.'],
  ),
  condolences(
    'strong',
    'mourning',
    [
      '(condolences|my deepest sympathy|deepest sympathies)',
      '(rest|rests|resting) (in peace|in power|easy)',
      '^ rip',
      '(passed|pass|passing) away',
      'passed (peacefully|on peacefully)',
      '(our|my) (thoughts|hearts|heart|prayers|thoughts and prayers) (are|is|go|goes) (with|out|to)',
      '(died|dies) (yesterday|today|last|this|on|in|peacefully|suddenly|after|at)',
      'lost (my|our|a|a dear|a good) (father|mother|dad|mum|mom|son|daughter|brother|sister|husband|wife|friend|colleague|grandfather|grandmother|grandma|grandpa|aunt|uncle|dear|beloved|dog|cat|teacher|mentor)',
      '(in loving memory|funeral (is|will|service)|mourning (our|the)|mourn (our|the)|the loss of (our|my) (friend|colleague|dear|beloved|father|mother|dad|mum))',
      '(saddened|heartbroken|devastated) (to|by|at) (hear|learn|share|announce|the)',
    ],
    ['Rest in peace, Jane.', 'My aunt passed away on Sunday.', 'We lost our friend Paul.'],
    ['We lost the match.', 'A peaceful rest.'],
  ),
  apology(
    'strong',
    'sorry',
    [
      '(i|we) [(would like to|want to|must|sincerely|deeply|do|truly)] (apologize|apologise)',
      '(my|our|sincere|deepest|sincerest|please accept my|please accept our) (apologies|apology)',
      '(i|we) (m|re|am|are) [(so|very|truly|really|deeply|sincerely|terribly)] sorry [(for|that|about|we|i|to)] !(but|not)',
      '^ [so|very|really] sorry (for|about|that we|we|to everyone|everyone|all|folks|to all)',
      '^ mea culpa',
    ],
    ['We sincerely apologise for the outage.', 'I’m so sorry about yesterday.', 'My apologies: the date was wrong.'],
    ['Sorry, but that is false.', 'He never apologised.'],
  ),
  safety(
    'strong',
    'lost',
    [
      '^ [(please help|help|urgent|pls)] (lost|found|missing) [:] [_] [,] [(our|my|a|an)] * (cat|kitten|dog|puppy|pup|rabbit|parrot|tortoise|child|boy|girl|phone|wallet|keys|key|purse|teddy)',
      '(my|our|the) (cat|kitten|dog|puppy|pup|rabbit|parrot|tortoise) * (escaped|ran away|ran off|got out|has gone missing|did not come home|didn t come home|didnt come home|is missing|is lost)',
      'if (you|anyone|anybody|u) (see|sees|spot|spots|find|finds|have seen|has seen|ve seen) (him|her|them|this (cat|dog|child))',
    ],
    ['Lost: grey cat near the station.', 'Our dog ran away last night.', 'If you see him please call me.'],
    ['I lost my patience with the cat.', 'If you see what I mean.'],
  ),
  safety(
    'strong',
    'danger',
    [
      '(amber|flood|tornado|storm|fire|evacuation|emergency|weather|boil water|tsunami|heat|hurricane) (alert|warning|advisory|order|notice)',
      '(evacuate|shelter in place|take shelter|take cover|seek shelter|boil your water|boil water)',
      '(missing person|missing child|have you seen this|last seen (on|at|in|wearing|near)|went missing|has been missing|is missing)',
      '(product|safety|urgent) (recall|notice)',
      '(choking|fire|burn|strangulation|suffocation|electrocution|shock|trip) hazard',
      '(recall|recalled|recalling) (of|all|these|batches)',
      '(do not|don t) (eat|drink|consume|use) (the tap|this|these|them|it)',
      '(avoid|leave|stay away from|stay out of|keep away from|keep clear of) (the area|this area|downtown|the road|the roads|the zone|the coast|the river)',
      '(stay away from|stay out of|keep away from|keep clear of) [(the|mr)] _ (road|street|lane|avenue|square|bridge|beach|park|station|centre|center|building)',
      '^ [(a|important|urgent)] (warning|caution|alert) (to|for) [(all|any|our)] (residents|drivers|motorists|walkers|cyclists|swimmers|neighbours|neighbors|dog owners|dog walkers|everyone in|everyone on|everyone near|everybody in|everybody on|everybody near|anyone (walking|driving|living|swimming|parked))',
      '(keep away|stay away|keep back|stay off|keep off) [from] the (bank|banks|water|edge|ice|cliff|cliffs|path|towpath|embankment|sand|reservoir|riverbank)',
      '(bridge|road|lane|footpath|towpath|ford|underpass|street) (is|has been) [(still|now)] (closed|shut|flooded|blocked|under water|impassable|sheet ice)',
      '(call|dial) (911|999|112|000|the police|the fire)',
      '((gas|chlorine|chemical|ammonia|carbon monoxide) leak|leak of (gas|chlorine)|risk of (fire|flooding|explosion|collapse|electrocution)|power outage|water main|road closed|roads closed|closed until further notice|active shooter|stay indoors|stay inside)',
    ],
    [
      'Flood warning: stay away from the river.',
      'Product recall: oat biscuits.',
      'Safety notice for all who bought our kite.',
      'Do not drink the tap water.',
      'Stay away from Mill Road.',
      'Warning to everybody on Mill Lane.',
      'The ford is under water.',
      'Please keep off the ice.',
      'A chlorine leak at the pool.',
    ],
    [
      'An alert mind.',
      'A safety net.',
      'They called twice.',
      'A leak to the press.',
      'Stay away from sugar.',
      'A warning to founders.',
    ],
  ),
  ...appealCues,
  ...noticeCues,
];
