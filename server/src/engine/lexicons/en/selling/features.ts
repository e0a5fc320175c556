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
];
