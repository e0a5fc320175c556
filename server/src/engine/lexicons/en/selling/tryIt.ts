import type { SellingCue } from '../../../language/selling/cue.ts';

/** Trying and booking: demos, scans, sessions, spots, as makers, coaches and trades write of them. */
export const tryIt: readonly SellingCue[] = [
  {
    id: 'try-it-yourself',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ [and|so|now|then|or|just] (try|test|watch|see|explore|play with) it [yourself|live|now|here|free|out] (:|→|👉)',
      '^ [and|so|now|then|or|just] (try|test|watch|see) it (yourself|live|here|free|in action|for free|for yourself) !(with|in the)',
      '(try|test) it (for free|free of charge|yourself) !(with)',
    ],
    hits: ['Try it: https://nuba.app', 'Watch it live, no install', 'Now see it in action'],
    misses: ['Try it with lemon.', 'See it as a gift.', 'I tried it myself last week.'],
  },
  {
    id: 'take-the-demo',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '!(i|we|they|you|he|she|to|ll|can) (try|watch|see|book|request|start with|start|take|run|get|grab|join) (the|a|our|your|my) [60-second|60 second|live|free|interactive|quick|product|full|short|30-day|14-day|7-day] (demo|scan|tour|audit|trial|walkthrough|pilot|waitlist|beta|free version) !(of)',
      '^ [start with] (a|your) free (scan|audit|trial|demo|account|walkthrough)',
    ],
    hits: ['Try the 60-second demo', 'Start with a free scan', 'Book a demo'],
    misses: ['We watched the demo of his cousin.', 'He had a scan on Monday.'],
  },
  {
    id: 'free-scan',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '!(feel|feels|felt|i made a|i made this|i built a|we built a|sugar|smoke) free * (scan|check|checkup|check-up|audit|test drive|report|score|calculator|assessment|analysis|account|pilot|preview|setup|install|inspection|session|lesson|trial|walkthrough|starter) !(speech|time)',
      '(free|complimentary) (for|during) (the|your) (first|next) # (days|weeks|months|users|customers)',
      '(#|one) (days|day|weeks|months|month) free',
    ],
    hits: ['A free privacy scan', 'Free for the first 30 days', 'Your free starter account'],
    misses: ['Is he free on Monday?', 'Feel free to check.'],
  },
  {
    id: 'no-signup',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      'no (signup|sign-up|sign up|login|log-in|registration|card|install|download|paywall|login wall|email|account|credit check|waitlist) (required|needed|necessary|wall|,|.|!|:) ',
      '^ no (signup|sign-up|sign up|login|registration|install|download|paywall|credit card|waitlist|subscription|lock-in)',
      '(no signup|no sign-up|no login|no credit card|no install|no account)',
      '(setup|set-up|onboarding|takes|ready|live) (takes|in|:|about|only|just|under|less than) * # (seconds|second|minutes|minute|mins|min|hours)',
      'takes # (seconds|minutes|mins)',
    ],
    hits: ['No signup required.', 'Setup takes 15 minutes', 'Takes 60 seconds.'],
    misses: ['It took ten years.', 'There is no email from him.'],
  },
  {
    id: 'message-to-book',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '!(to|i|we|they|you|he|she) (dm|text|call|message|email|whatsapp|click|tap|hit|link in bio|link|comment) [us|me|here|now|below] [or (call|text|email|dm|link in bio|message)] [the link] [in bio] to (book|order|reserve|claim|get started|start|schedule|join|sign up|enrol|enroll|get a quote|get yours|secure|grab)',
      '(call|text|dm) or (text|call|dm|email) [us|me] (to|for|today|now|at|:)',
      '(dm|message|text|email) (me|us) (for|to get|with|your) (details|info|pricing|prices|the link|a quote|access|your|link|availability)',
    ],
    hits: ['DM to book', 'Link in bio to get started', 'Call or text to book'],
    misses: ['I had to call to order a part.', 'Text me when home.'],
  },
  {
    id: 'book-a-session',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '!(i|we|they|you|he|to|can|ll) (book|schedule|reserve|claim|grab|request) (your|a|the) (first|free|next|spot|seat|session|class|lesson|visit|consultation|appointment|detail|clean|cleaning|treatment|fitting|slot|discovery|intro|table|tour|quote|estimate)',
      '^ [so|and] book (now|online|today|at|this|yours|here|early|via|through|your|a)',
      '· book (at|now|online|link)',
    ],
    hits: ['Book your first session', 'Schedule a visit', 'Book online'],
    misses: ['We booked a table for six.', 'The book at home is old.'],
  },
  {
    id: 'spots-open',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(spots|slots|places|appointments|openings|seats|spaces) [still|now] (open|available|left|opening) !(to all|to question)',
      '(same-day|same-week|next-day|same day|same week) (appointments|appointment|slots|service|booking|bookings|availability|quotes|quote)',
      '(now|currently) (booking|enrolling|onboarding|accepting (new|orders|bookings)|taking (bookings|orders|new clients|on new))',
      '(opening|open) [up] (#|a few|a handful of|pilot|beta) (spots|slots|places|seats|pilot slots|sessions)',
      '(pilot|beta|founding|launch) (slots|spots|users|members|customers|clients|program|cohort)',
    ],
    hits: ['A few spots open this week', 'Same-week appointments', 'Now booking for May'],
    misses: ['Leopards have spots.', 'There were no seats on the train.'],
  },
  {
    id: 'info-line',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ [more|for] (info|information|booking|bookings|details|contact|site|website|tickets|tel|phone|register|registration|order|orders|shop|menu|demo|download|link|get it) [(+|&|and|/|·) (booking|bookings|registration|tickets|info|contact|orders)] (:|→|👉)',
      '(check out|visit|see|head to|browse|explore) (the|our) (site|website|app|menu|store|shop|page|platform|gallery|portfolio|demo) !(of)',
    ],
    hits: ['Info + booking: nuba.app', 'Site: nuba.app', 'Check out the site'],
    misses: ['The site was muddy.', 'I need more info on this.'],
  },
  {
    id: 'lets-talk',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '(let s|lets|we should) (talk|chat|connect|fix that|fix it|change that) $',
      '(happy|ready) to (walk you through|show you (how|what)|hop on|jump on|help you) ',
      '(ready|want|curious|need) to (see|learn|know|find out|try|start|stop|move|get|make|turn|automate|save|grow|level up) * (we|it|your|how|from|what) * (?|dm|let s)',
      '(come|go) (kick the tires|take a look|have a play)',
    ],
    hits: ['If so, let’s talk.', 'Ready to see what we can do?', 'Happy to walk you through it'],
    misses: ['They never talk.', 'I want to see the sea.'],
  },
];
