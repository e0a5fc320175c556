import type { SellingCue } from '../../../language/selling/cue.ts';

/** What a product does, line by line, and what it is unlike: weak by itself, plain beside a call. */
export const features: readonly SellingCue[] = [
  {
    id: 'does-it-for-you',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(generates|detects|monitors|automates|scans|captures|analyzes|analyses|delivers|qualifies|syncs|extracts|summarizes|summarises|organizes|organises|flags|optimizes) (your|every|all|each|any|professional|automatically|instant|clear|the|a|in seconds)',
      '(answers|books|sends|writes|turns|tracks|finds|handles) (your|every|any|all your|them automatically|it for you)',
      '(automatically|instantly) (tracks|sends|generates|detects|updates|creates|syncs|books|finds|organizes|flags|backs up)',
    ],
    hits: ['It scans every page', 'Automatically tracks mileage', 'Answers any question'],
    misses: ['She turned the page.', 'He sends regards.'],
  },
  {
    id: 'unlike-the-others',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '^ [it s|this is|this isn t|it isn t|we re|they re] not (a|an|just|another|just another|your average|your typical|some|cookie-cutter) (generic|template|chatbot|popup|another|average|typical|chain|training program|plugin|spreadsheet|dashboard|wrapper|course|app|tool|agency|cookie)',
      '(unlike|not like) (other|most|traditional|typical|generic|the usual) (apps|tools|agencies|platforms|courses|chatbots|solutions|brands|products|services|programs|gyms|_)',
      '(most|other|traditional|typical) (tools|platforms|agencies|apps|templates|chatbots|solutions|vendors|workshops|bots|crms|schedulers) (are|don t|do|just|will|can t|stop|give|make|force|require|still|only)',
      '^ stop (building|paying|losing|wasting|chasing|guessing|missing|letting|juggling|overpaying|settling) !(people|him|her)',
    ],
    hits: ['Unlike other apps, it asks', 'Most tools stop at alerts', 'Stop losing leads'],
    misses: ['Stop crying.', 'It is not like him.'],
  },
  {
    id: 'just-works',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(that|it) (actually|just|simply) works $',
      '(peace of mind|done right|hassle-free|stress-free|worry-free|guesswork|set it and forget it|on autopilot|around the clock|while you sleep|24/ 7|24/7|never miss (a|another|out))',
      '(in one|one) (click|tap|place|dashboard|app|platform|swipe)',
      '(your time is|your time s) (worth|valuable)',
      '(no more|never again) (_|_ _|_ _ _) $',
    ],
    hits: ['Templates that actually work... and it just works', 'Peace of mind', 'Never miss a lead'],
    misses: ['He works hard.', 'We sleep at seven.'],
  },
  {
    id: 'ready-made',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(pre-built|prebuilt|pre-made|ready-made|ready-to-import|ready-to-post|ready-to-use|battle-tested|step-by-step|drag-and-drop|copy-paste) (in production|workflows|workflow|templates|template|setup|guide|guides|kit|pack|prompts|components|videos|checklist|n)',
      '(email|priority|lifetime|live|24/7|chat) (support|updates) (included|for|forever)',
      '(comes|ships|bundled) with (setup|a setup|video|full|everything|lifetime|templates|support|documentation)',
      '(fixes|solves|handles|changes) (this|that|it) (with|by|for you|in one)',
      '(integrates|syncs|connects|works) with your (existing|calendar|crm|team|tools|stack|website|phone|store|inbox)',
      '(costs|cost) less than (a|one|#|your|the|two)',
      '(never|doesn t) (misses|miss|sleeps|sleep|forgets|forget|takes a break|needs a break) (a|an|your|another|on) ',
    ],
    hits: ['Pre-built workflows', 'Email support included', 'It integrates with your calendar'],
    misses: ['She never misses us.', 'It came with a note.'],
  },
];
