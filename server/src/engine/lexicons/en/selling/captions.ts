import type { SellingCue } from '../../../language/selling/cue.ts';

/** What captions under pictures say: what problem a product is there for, what it holds, what is left, where to join. */
export const captions: readonly SellingCue[] = [
  {
    id: 'for-that-very-problem',
    cue: 'brand',
    weight: 1.2,
    pattern: [
      '(i|we) (built|made|created|designed|developed|started) (_|_ _|_ _ _) (for (that|this) (exact|very) _|for exactly (that|this)|because of (that|this) exact)',
      '(i|we) (built|made|created|designed|developed) (_|_ _|_ _ _) to (fix|solve|end|change) (that|this|exactly that)',
    ],
    hits: ['We built Larkmap for that exact problem.', 'I made this planner to fix that'],
    misses: ['We made a cake for that one day.', 'We built a fence to keep the goats in.'],
  },
  {
    id: 'was-built-for-this',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(was|is|s) built (for (exactly|precisely) (this|that)|to (fix|solve|end) (that|this|one|exactly|the))',
      '(you re|you are) (exactly|precisely|just) [the one|the person] who (this|it) was (built|made) for',
      '(you re|you are) who (this|it) was (built|made) for',
    ],
    hits: ['Larkmap was built for exactly this.', 'You’re who this was built for.'],
    misses: ['The dam was built for the town.', 'You are who you are.'],
  },
  {
    id: 'that-is-why-it-includes',
    cue: 'brand',
    weight: 1.1,
    pattern: [
      '^ (that s|that is|this is|which is) why (_|_ _|our _|our _ _) (includes|offers|comes with|lets you|gives you|helps you|has a built-in|takes care of)',
    ],
    hits: ['That’s why Larkmap includes a planner', 'That’s why our app lets you undo'],
    misses: ['That’s why we left.'],
  },
  {
    id: 'our-views-let-you',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '^ our (powerful|intuitive|simple|smart|beautiful|flexible|unique|built-in|clever|drag-and-drop) (_|_ _) (let|lets|help|helps|make|makes|give|gives|allow|allows|show|shows) (you|your|it)',
      '(includes|include|comes with|offers) (powerful|intuitive|built-in|seamless|flexible|unlimited|advanced) (_|_ _)',
      '(see|manage|track|find|plan|keep) (_|_ _|_ _ _|_ _ _ _) (at a glance|all in one place|in one place|in a single place)',
    ],
    hits: ['Our powerful filters let you see it all', 'It includes powerful search tools', 'See your week at a glance'],
    misses: ['Our neighbours let you park.', 'We saw a glance.'],
  },
  {
    id: 'money-back-on-it',
    cue: 'offer',
    weight: 0.7,
    pattern: ['% (back|cash-back) (on|at|for|when|every|in)', '% back $', '(up to|get|earn) % back'],
    hits: ['Larkin Café, 20% back', 'Earn 5% back on books'],
    misses: ['Sales are 20% down, back to May.'],
  },
  {
    id: 'tickets-remain',
    cue: 'urgency',
    weight: 0.7,
    pattern: [
      '# (tickets|seats|spots|places|passes|slots|pieces) (remain|remaining|left) $',
      '(tickets|seats|spots|passes|stock) (disappearing|vanishing|flying|are disappearing|are flying)',
      '(run|batch|drop|edition) [is|was] (capped|limited) (at|to) #',
    ],
    hits: ['70 tickets remain.', 'Tickets disappearing.', 'The run is capped at 25 pieces'],
    misses: ['The seats remain wet.', 'Few of the tickets were used.'],
  },
  {
    id: 'get-on-the-list',
    cue: 'call',
    weight: 0.6,
    pattern: [
      'get on the (list|waitlist|guest list) $',
      '^ join (the|our) (founding|early|beta|inner|vip|launch) (circle|list|members|program|programme|group|cohort|team)',
      '(launch|launches|drop|drops|opens|doors open|live) (—|–|-|:|→) link in (bio|our bio|my bio)',
      '(goes|going|go) live (soon|next week|next month|in # days|on monday|on friday|this friday)',
    ],
    hits: ['It opens in June: get on the list.', 'Join the founding circle', 'We go live soon'],
    misses: ['He is on the list.', 'Join the circle of chairs.', 'I live next door.'],
  },
];
