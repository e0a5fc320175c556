import type { TheoryCue } from '../theoryCue.ts';

export const phrases: readonly TheoryCue[] = [
  {
    id: 'your-success',
    cue: 'topic',
    pattern: [
      '(your|our) * (success|goals|goal|team|teams|audience|career|life|dream|dreams|time|energy|company|business|growth|fear|fears|potential|mindset|priorities|values|vision|passion|ambition|leadership|discipline|network|employees|people|talent|beliefs|limits|habits|failures|progress|brand|community|clients|customers|happiness|credibility|productivity|positioning|strategy|message|expertise|confidence|ego|emotions|skills|future|purpose|worth|comfort|craft|boundaries|weaknesses|strengths|peace|journey|story)',
    ],
    hits: ['Think about your goals.', 'Protect your energy.'],
    misses: ['Put down your bag.'],
  },
  {
    id: 'success',
    cue: 'topic',
    pattern: [
      '(success|leadership|discipline|perseverance|consistency|motivation|entrepreneurship|productivity|happiness|excellence|authenticity|mediocrity|procrastination|perfection|perfectionism|greatness|mindset|resilience|empathy|failure|failures|growth|innovation|hustle|burnout|networking)',
      '(great|good|real|true|best|successful|strong) (leader|leaders|manager|managers|founder|founders|entrepreneur|entrepreneurs|people)',
      'comfort zone',
      '(in life|successful|wealth|goals|habits|results|hard work|hard things|most people|ambition|ambitions|priorities|mind|authority|excuses|happy life|better life)',
      '(yourself|yourselves)',
      '(people|those|leaders|founders) who (succeed|win|fail|lead|grow|make it)',
    ],
    hits: ['Consistency wins.', 'Leave your comfort zone.', 'Believe in yourself.'],
    misses: ['The door is open.'],
  },
  {
    id: 'character',
    cue: 'topic',
    pattern: [
      '(humility|integrity|courage|accountability|vulnerability|gratitude|attitude|self belief|self worth|self doubt|self care|self awareness|self discipline|ambition|willpower|grit|clarity|purpose|legacy|micromanagement|delegation|emotional intelligence|work ethic|inner circle|personal brand)',
      'your (why|potential|circle|zone of genius|morning routine|inner critic|next level|competition|reputation|word|haters|day one|highest self|younger self|intuition|gut|lane|truth|calling|legacy|attitude|character|thoughts|words|standards)',
    ],
    hits: ['Know your why.', 'Humility wins.', 'Stay in your lane.'],
    misses: ['Bring your boots.'],
  },
  {
    id: 'people-and-leaders',
    cue: 'topic',
    pattern: [
      '(people|those) (smarter than|who push|who lift|who inspire|who challenge|who believe in|who energize|who energise|who want) (you|more|your)',
      'people (don t|do not) (leave|quit|buy) (companies|jobs|bad|what|products)',
      'people (buy from|follow|trust|do business with|invest in) (people|leaders|stories)',
      'as a (leader|manager|founder|entrepreneur|ceo|boss|creator)',
      '(winners|losers|leaders|bosses|high performers|high achievers|successful people|the best (leaders|managers|teams|founders)) [(don t|do not|never|always)] (quit|win|lead|do|know|focus|listen|eat|create|blame|talk|take|wait|give|make)',
    ],
    hits: ['Hire people smarter than you.', 'People don’t leave companies.', 'Winners never quit.'],
    misses: ['The people next door left.'],
  },
  {
    id: 'you-must',
    cue: 'advice',
    pattern: [
      'you * (must|should|gotta) *',
      'you * (need|have) to *',
      '^ [(and|but|so)] (always|never) *',
      '(the key|the secret|key|the most important thing) (is|to) *',
      '^ if you (want|really want|wish|are serious about|re serious about) * * * * [,] (stop|start|focus|learn|be|build|find|do|don t|surround|invest|become|get comfortable|show up|master|embrace|let go)',
      '^ it [all] (starts|begins) with (you|your|one|mindset|showing|believing|trust|listening|the)',
    ],
    hits: ['You must listen.', 'You really need to rest.', 'Never settle.'],
    misses: ['They should leave.'],
  },
  {
    id: 'for-example',
    cue: 'practice',
    pattern: [
      '(for example|for instance|an example|e g|case study|case in point)',
      '!(by|lead by|set the|set an|good|bad|own) (example|examples)',
      '(my|our) (client|clients|experience|team|boss|coach|students|patients|craft|shop|company|startup|first|last|own|manager|cofounder|mentor)',
      '(a|one|the) (client|friend|colleague|reader|founder|founder|study|survey|book|article|report|podcast|talk|customer|candidate|engineer) (who|of|i|we|told|asked|said|found|shows|from|by|once|at|in)',
      '(according to|source|research|study|studies|survey|researchers)',
      '(i|we) * (see|saw|notice|observe|test|use|practice|practise|work|run|coach|do|sleep|spend|read)',
      '(yesterday|today|tomorrow|this morning|tonight|this week|last week|last year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)',
    ],
    hits: ['For example, on Mondays.', 'A client who left told us.', 'In my experience it helps.'],
    misses: ['Be patient.', 'Lead by example.'],
  },
];
