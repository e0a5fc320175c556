import type { SellingCue } from '../../../language/selling/cue.ts';

/** A trade, a studio or a maker telling what they do for their customers. */
export const services: readonly SellingCue[] = [
  {
    id: 'we-come-to-you',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      'we (come|ll come) (to you|to your|right to)',
      '!(did|do|can|so|when|as) we [also|now|ll|proudly] (serve|service|deliver to|install|cater for|specialise in|specialize in|offer|provide|ship to) !(as|in the|no)',
      '(we|i) [also|now|re|m|am|are] (run|running|teach|teaching|coach|host|hosting) (private|small|weekly|individual|group|one-to-one|1 - 1|1 on 1|classes|sessions|workshops|lessons|courses|retreats|training)',
      '(we|i) (help|helps) (small|local|busy|service|ecommerce|e-commerce|early-stage|b 2 b|growing|saas|business|founders|teams|schools|companies|brands|owners|coaches|clients|businesses|startups|professionals)',
      '(we|i) work with (small|local|busy|businesses|founders|teams|schools|companies|brands|owners|clients|startups|people who)',
      'we (detail|clean|repair|restore|install|fit|wash|groom|photograph|paint) (cars|homes|houses|gardens|windows|roofs|pets|dogs|kitchens|offices|boats|your)',
    ],
    hits: ['We come to you.', 'We run private sessions', 'I help small businesses'],
    misses: ['Did we serve the soup?', 'We came to your party.'],
  },
  {
    id: 'fully-insured',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      'fully (mobile|insured|licensed|certified|managed|customizable|automated|trained|bonded|equipped)',
      '(licensed and insured|licensed & insured|family-owned|family owned|locally owned|veteran-owned|woman-owned|5-star rated|five-star rated|top-rated)',
      '(zero|no) (unhappy|dissatisfied) (customers|clients)',
      '(professional|professional-grade|commercial-grade|showroom|salon-quality|studio-quality) (clean|detail|finish|results|coating|service|quality|photos|grade)',
    ],
    hits: ['Fully insured', 'Zero unhappy customers', 'Professional-grade coating'],
    misses: ['I fully agree.', 'He is a professional.'],
  },
  {
    id: 'plans-available',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(plans|packages|memberships|bundles|tiers) (available|from ¤|start|starting|for every|to suit|that fit)',
      '!(my|a|the|no|their) (monthly|annual|starter|premium|pro|basic|family) (plans|plan|packages|package|membership|memberships|tier)',
      '(refer|bring) a friend',
      '(gift|new) (certificates|customers|clients|members) (available|get|receive|save|welcome)',
    ],
    hits: ['Plans available', 'Premium packages', 'Refer a friend'],
    misses: ['The plan failed.', 'I lost my monthly pass.'],
  },
  {
    id: 'our-people',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      '(our|my) (members|coaches|trainers|stylists|sessions|classes|coaching|lessons|packages|detailers|technicians|engine|ai|bot|assistant|tool|dashboard|demo|pilot|pilots|template|templates|workflows|agents|framework|founding members|beta users|engines|workshop|workshops) !(died|fell|lost)',
    ],
    hits: ['Our members get more', 'Our AI does the sorting', 'My workshops are small'],
    misses: ['Their tools broke.', 'Our cat is ill.'],
  },
  {
    id: 'x-offers',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '_ (offers|provides|delivers) (private|a range|a full range|flexible|custom|professional|tailored|personalised|personalized|expert|local|affordable|instant|everything|one-to-one|coaching|a complete|a suite)',
      '(sessions|classes|lessons|packages|plans|workshops|courses) (are|is) (tailored|designed|limited|run by|led by|taught by|open to|built|small)',
      '(tailored|customised|customized|adapted) to (your|each|every)',
    ],
    hits: ['Harbour Yoga offers private lessons', 'Sessions are tailored', 'Adapted to your level'],
    misses: ['He offers no excuse.', 'The session is over.'],
  },
  {
    id: 'is-live-now',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(is|are) [now|officially|finally] (publicly accessible|publicly available|open to the public|generally available|out of beta|in open beta|in private beta|in public beta)',
      '(is|are) [now|officially|finally] live $',
      '^ (now|finally|officially) (live|available|in stock|shipping|open)',
      '(now|just) (supports|operates in|runs in|integrates with|works with|available in) #',
    ],
    hits: ['The app is finally live.', 'It is publicly accessible', 'Now live'],
    misses: ['She is alive.', 'They live in Leeds.'],
  },
  {
    id: 'we-built-it-for',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(we|i) (built|created|designed|launched) (_|_ _|_ _ _) (for|to help|to fix|to solve|to give|to let) (you|your|teams|businesses|everyone|founders|owners|companies|this|small|anyone|busy|people who) !(at home)',
      '(that s|thats|this is|which is) (exactly|precisely|why|exactly why) [why] (we|i) (built|created|launched|designed|started) ',
      '(we|i) (built|created) (the|a|an) (_|_ _|_ _ _) (that|you|which)',
    ],
    hits: ['We built Nuba for busy owners', 'That’s why we built Nuba', 'I created the app that fixes it'],
    misses: ['He built a shed.', 'They made soup for us.'],
  },
  {
    id: 'today-we-launch',
    cue: 'brand',
    weight: 0.8,
    pattern: [
      'today [,] (we re|we are|i m|i am|we|i) (launching|launch|releasing|release|unveiling|announcing|introducing|opening)',
      '(just|officially) (launched|unveiled|released) (_|_ _|_ _ _) (:|-|—|,|!|.)',
      '(excited|proud|happy|pleased) to (introduce|launch|unveil|present) (our|my|the|a|_ ,|_ :|_ -)',
      '(excited|proud|happy|pleased) to share (our|my|the|a) [new|latest|brand new|first] (product|app|tool|platform|project|course|range|collection|shop|store|service|release|launch)',
      'we re (opening|rolling out|launching|introducing|bringing)',
    ],
    hits: ['Today we’re launching Nuba.', 'Proud to introduce our app', 'We’re rolling out a menu'],
    misses: ['They launched a boat.', 'Today we rest.', 'I am pleased to share that Lea joins us.'],
  },
];
