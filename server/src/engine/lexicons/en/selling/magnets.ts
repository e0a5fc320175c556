import type { SellingCue } from '../../../language/selling/cue.ts';

/** What is handed out so that customers come: free audits, a word to send, the first ten who answer. */
export const magnets: readonly SellingCue[] = [
  {
    id: 'offering-free',
    cue: 'offer',
    weight: 1,
    pattern: [
      '(i m|we re|im|i am|we are) [currently|now|also] (offering|doing|giving away|running) [#] free (_|_ _) (this|for|to|until|in|next)',
      'free * (audit|audits|teardown|teardowns|mockup|mockups|homepage|redesign|makeover|tune-up) (this week|for|of your|of my|→|:|in my|link|before)',
    ],
    hits: [
      'I’m offering free roof checks this week',
      'We’re doing 5 free audits for bakeries',
      'Free teardown of your menu',
    ],
    misses: ['I’m offering my seat to a lady.', 'The audit was free of bias.'],
  },
  {
    id: 'send-the-word',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ (message|dm|text|comment|reply|type|send) [me|us|with] (_|) [below|now|today|in the comments] (and|to) [(i|we)] [(ll|will)] (get|show|walk|set|book|start|see|grab|build|fix|claim|reserve|lock)',
      '^ (message|dm|text) (us|me) (_|) (and|to) (we|i) (ll|will)',
    ],
    hits: ['Message START and we’ll get you booked in', 'DM GO to start this week', 'Text us and we’ll set it up'],
    misses: ['We comment and then we eat.', 'Reply when you are home.'],
  },
  {
    id: 'comment-or-dm-if',
    cue: 'call',
    weight: 0.7,
    pattern: [
      'drop (a|me a|us a) (comment|dm|message|line) [below] or (dm|message|text|call|email)',
      '(comment|dm|message) [below] or (dm|message|comment) [me|us] (if (interested|you re interested|you want|you d like)|for)',
      '(dm|message|text) (me|us) [today|now] if (interested|you re interested|you want (in|one|this|help|yours)|you need (one|help))',
    ],
    hits: ['Drop a comment or DM me', 'Message us if you want one', 'DM me if interested'],
    misses: ['Call me if you need to talk.', 'Drop a line in the water.'],
  },
  {
    id: 'same-results',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ (want|need|ready for|looking for) (similar|the same|these|those|better|real|more|results) [same] (results|calls|leads|clients|customers|bookings|jobs|orders|reviews|enquiries|like) ',
      '(be|become) (our|my) next (success story|client win|case study|happy client|before and after)',
    ],
    hits: ['Want similar results?', 'Want more bookings this month?', 'Ready to be our next success story?'],
    misses: ['They want more trees.', 'My next case is in court.'],
  },
  {
    id: 'first-ones-get',
    cue: 'urgency',
    weight: 0.8,
    pattern: [
      '[the] first (#|ten|five|twenty|fifty|hundred) (users|customers|signups|sign-ups|members|subscribers|clients|buyers|orders|bookings|businesses) (get|receive|save|pay|:|only|lock|who)',
      '[the] first (#|ten|five|twenty|fifty|hundred) [people] (to (comment|sign up|join|book|reply|dm|message|order|email))',
    ],
    hits: ['First 50 users get it for life', 'The first ten to comment are in'],
    misses: ['The first 50 users broke the site.', 'I was the first to reply.'],
  },
  {
    id: 'now-get-the-report',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(you ll|you will) (get|receive|walk away with) (a|your|an) * (report|plan|analysis|audit|score|video|breakdown|roadmap|quote|guide) ',
      '(what|everything) you ll (get|receive|walk away with)',
    ],
    hits: ['You’ll get a PDF report', 'You will receive your action plan', 'What you’ll get'],
    misses: ['You will get a cold.', 'The report you got is late.'],
  },
  {
    id: 'want-in',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '^ (want in|want one|want this for your _|want to try it|want early access|want a (copy|demo|quote|free _|look))',
    ],
    hits: ['Want in?', 'Want a demo?', 'Want this for your shop?'],
    misses: ['They want in on the joke.', 'I want one day off.'],
  },
  {
    id: 'affiliate-programme',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '% [affiliate|referral|recurring] commission',
      '(best|top|highest|# 1|number one) * (affiliate|referral) (program|programme|programs)',
      '(affiliate|referral) (program|programme) : ',
      '(highest|best) commission (in|on)',
    ],
    hits: [
      'Otley Herbs affiliate: 10% commission',
      'The best seed affiliate program',
      'Highest commission in the trade.',
    ],
    misses: ['The commission sits on Monday.', 'An affiliate of the union.'],
  },
];
