import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Nothing is ever one’s own fault. */
export const blameless: readonly DefensivePhrase[] = [
  {
    id: 'never-had-complaints',
    kind: 'blameless',
    pattern: [
      '(i|we) (ve|have) never (had|received|gotten|got) [a|any|one|a single] [single|other] (complaint|complaints|problem|problems|issue|issues|bad review|negative review) [before|like this]',
      '(you|u) (are|re) the (only|first) [one|person|customer|client] (to|who|that|complaining|with)',
      '(nobody|no one) else (has|had|complained|complains|is|seems|thinks|minds)',
      '(all|everyone|everybody) [of] [our|my|else] [other] (customers|clients|readers|else) (are|is|loves|love|has|have|seems|understood|got it|managed) [happy|fine]',
    ],
    hits: ['We have never had a complaint.', 'You are the only one complaining.', 'Nobody else has a problem.'],
    misses: ['We had two complaints.', 'The only bus left.'],
  },
  {
    id: 'not-our-fault',
    kind: 'blameless',
    pattern: [
      '(it s|it is|that s|that is|this is|it isn t|this isn t|that isn t) [not] (our|my) fault [that|if] (you|u)',
      '(it s|it is|that s|that is|this is) not (our|my) (fault|responsibility)',
      '(i|we) (did|ve done|have done) nothing wrong',
      '(i|we) (can t|cannot|can not) (please|make) everyone [happy]',
      '(can t|cannot) please everyone',
      'haters (gonna|will|are going to) hate',
      '(you|u) (are|re) just jealous',
      '(don t|do not) (blame|pin) [this|it] (me|us|on us|on me)',
      '(i|we) stand by (every word|what i said|what we said|everything)',
    ],
    hits: [
      'It’s not our fault you were late.',
      'We did nothing wrong.',
      'You can’t please everyone.',
      'Haters gonna hate.',
    ],
    misses: ['It is my fault, sorry.', 'The soup pleased everyone.'],
  },
];
