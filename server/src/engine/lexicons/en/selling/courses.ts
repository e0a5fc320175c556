import type { SellingCue } from '../../../language/selling/cue.ts';

/** Courses, workshops and cohorts on sale: what one does there, how many seats, when. */
export const courses: readonly SellingCue[] = [
  {
    id: 'so-many-days-to',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ (build|make|learn|master|create|write|ship|design) (your|your own|a) (_|_ _|_ _ _) in (#|one|two|three|a|just #) (day|days|weeks|weekend|hours|sessions|minutes)',
      '(leave|walk away|go home) with (your|a|an) ',
      'from (zero|scratch) to (_|_ _)',
    ],
    hits: ['Build your own chair in 3 days', 'Leave with a plan'],
    misses: ['We built it in three days.', 'He left with his coat.'],
  },
  {
    id: 'next-cohort',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(next|new|upcoming|first) (cohort|intake|workshop|masterclass|retreat|bootcamp) (:|is|starts|begins|opens|in|on|runs)',
      '(max|maximum|only|up to) # (trainees|students|participants|people|seats|spots|guests) (per|a|in each|max)',
      '# (spots|seats|places|students|trainees) (max|maximum|per (session|cohort|class|workshop))',
      '(enrollment|enrolment|registration|applications) (is|are) (open|now open|closing)',
    ],
    hits: ['Next cohort: September', '8 seats per class', 'Enrolment is open'],
    misses: ['Eight people came.', 'The workshop was cancelled.'],
  },
  {
    id: 'no-prerequisites',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      'no (prerequisites|experience|prior experience|prior knowledge|equipment|legal background|technical background|coding|tech skills) (needed|required|necessary)',
      '^ no (prerequisites|experience|prior experience|equipment)',
      '(everything|materials|tools|lunch|kit|equipment) (included|provided|is included|are included|supplied)',
    ],
    hits: ['No experience needed', 'Materials included', 'No prerequisites'],
    misses: ['We have no coding club.', 'I was included.'],
  },
];
