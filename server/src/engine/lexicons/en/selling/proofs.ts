import type { SellingCue } from '../../../language/selling/cue.ts';

/** What customers got and what they said of it, told by whoever sold it. */
export const proofs: readonly SellingCue[] = [
  {
    id: 'real-results',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '^ (real|typical|client|customer|our) results [from real _] [from|for|:|(typical)]',
      '^ (roi|total investment|investment|cost|time invested|payback) : ',
      '(same budget|better result|better results|faster roi|results like)',
    ],
    hits: ['Real results from real bakers', 'ROI: paid back in a month', 'Want results like Ron?'],
    misses: ['Exam results: Tuesday.', 'The real cost of war.'],
  },
  {
    id: 'what-clients-say',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(that s|this is|here s|read) what (our|this|my|one|a|these) (_|_ _|) (owner|client|customer|clients|customers|user|users|guests|members|students|patients) (said|say|says|told|tell|wrote|write|think)',
      '(client|customer) (win|wins|love|spotlight|results|review|story|stories|success)',
    ],
    hits: ['That’s what this salon owner said', 'Client wins', 'Here’s what our guests say'],
    misses: ['That’s what she said.', 'The client won the case.'],
  },
  {
    id: 'numbers-went-up',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(bookings|sales|calls|leads|revenue|inquiries|enquiries|conversions|orders|sign-ups) (went|are|were|jumped|climbed|shot) (up|through|doubled)',
      '(#|more|double|triple) [-] [#] [x|×] [more] (calls|leads|inquiries|enquiries|bookings|profile views|customer calls|orders|appointments|jobs) (per|a|every|in|each|this) (week|month|day|#|two|first)',
      '(hours|time|money|¤|%) (saved|recovered) (per|every|a|each) (week|month|user|year|client)',
    ],
    hits: ['Bookings went up', '10-20 more calls per week', '12 hours saved every month'],
    misses: ['Calls were made.', 'Two calls this morning from mum.'],
  },
  {
    id: 'our-clients-do',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(our|my) (clients|customers|guests|users|subscribers|students) (launch|get|save|see|book|love|tell|report|grow|rank|trust|walk away|keep coming|rave|save|stay)',
      '(trusted|loved|used|chosen) by (#|over|more than|thousands|hundreds|teams|founders|leading|top|real|local)',
    ],
    hits: ['Our clients launch in a week', 'My students get hired', 'Trusted by local bakers'],
    misses: ['Our students are on strike.', 'Loved by her mother.'],
  },
  {
    id: 'looks-like-leaders',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(help|helps|helped|makes|make) * (look like|stand out|look as) (industry|a pro|pros|professional|leaders|from the crowd|the leader|a million)',
      '(clean|professional|modern|fast|simple) [,] (professional|fast|modern|authoritative|reliable|affordable) [,|.|and] (and|done|ready|fast|built|reliable|professional) ',
      '(upgrade|level up) (to (professional|pro)|your (website|site|brand|look|kitchen|setup|game) (today|now|with))',
      '(it s|is it|it is) time for (an upgrade|a new (site|website|look|roof|kitchen)|a change of _ $)',
    ],
    hits: ['We help shops look like leaders', 'Clean, professional, and ready', 'It’s time for an upgrade'],
    misses: ['It’s time for bed.', 'A clean, fast river.'],
  },
];
