import type { SellingCue } from '../../../language/selling/cue.ts';

/** How makers of apps announce: what it costs once, where it comes out, what it never asks for. */
export const launches: readonly SellingCue[] = [
  {
    id: 'pay-once',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '(one-time|single|one-off|lifetime) (purchase|payment|fee|price|licence|license|deal)',
      '(pay|buy it|yours) once [,] (own|use|yours|keep|no|and|forever)',
      '¤ once',
      'one (set|flat|fixed|simple) (price|fee|rate)',
      'you own (it|everything|the code) (forever|outright)',
    ],
    hits: ['One-time purchase', 'Pay once, own it', 'One set price', '$29 once'],
    misses: ['I paid once for a sofa.', 'A price index.'],
  },
  {
    id: 'none-of-that',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '^ (no|zero) [more] (subscriptions|monthly fees|ongoing fees|monthly fee|lock-in contracts|recurring fees|in-app purchases|upsells|sales calls|sales pitch|waitlist|middlemen|setup fees|booking fees|surprise fees)',
      '^ no (pitch|catch|pressure|fluff|upsell) [.|,|!] $',
    ],
    hits: ['No ongoing fees', 'Zero subscriptions', 'No pitch'],
    misses: ['There were no fees at the museum.', 'No pitch was playable on Sunday.'],
  },
  {
    id: 'launching-on',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '(launching|coming|available|shipping|arriving|landing|releasing) [soon|now|today|in] [_] [#] (on|to) (ios|android|iphone|the app store|app store|the play store|google play|product hunt|kickstarter|steam|mac|windows|chrome)',
      '^ (launching|launches) (today|tomorrow|this week|next week|this month|in [_] #|[_] # $|soon)',
      '_ launches (today|tomorrow|this (week|monday|tuesday|wednesday|thursday|friday))',
      '(beta|pre-orders|waitlist|early access) (launching|launches|opens|opening|is open|now open) ',
    ],
    hits: ['Launching in May on iOS and Android', 'Nuba launches today', 'Beta opens Monday', 'Coming soon to Android'],
    misses: ['NASA is launching a probe.', 'I moved to Android.'],
  },
  {
    id: 'worlds-most',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(the|your) (world s|industry s) (smartest|most advanced|best|fastest|leading|most powerful|first|easiest|most accurate) (ai|tool|platform|app|model|assistant|_)',
      '(build|make|offer|have|built|is|are) the (fastest|smartest|easiest|simplest|cleanest|most reliable|most powerful) (sites|tool|tools|app|platform|way|apps|seo tool|_ tool|_ app|_ platform|crm|websites|coffee|delivery) ',
      'the (only|last) (tool|app|platform|planner|course|guide|crm|bag|calendar|coach|template) (you ll|you|that) [ever] (need|you ll|need|lets|does)',
    ],
    hits: ['The world’s smartest calendar', 'We make the fastest sites around', 'The only planner you need'],
    misses: ['The world’s oldest woman has died.', 'The only tool left was a spoon.'],
  },
  {
    id: 'in-your-pocket',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(puts|brings|gives|packs|turns|transforms) * (in|into|to) (your pocket|your phone|one app|one place|your fingertips|your inbox|one dashboard)',
      '(at your fingertips|in your back pocket)',
      '(all|everything) (your|the) _ [.|,] (one place|one app|one screen|zero switching)',
      '(one|zero) (app|dashboard|place|inbox|switching|headaches|surprises) [.|!] (zero|no|one|complete|all)',
    ],
    hits: ['It puts ten tables in your pocket', 'Your codes at your fingertips', 'It brings everything into one app'],
    misses: ['Keep it in your pocket.', 'He brings bread to the table.'],
  },
  {
    id: 'core-features-included',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(all|every) [core|premium|pro] (features|templates|updates|modules|lessons) (included|for free|unlocked|from day one)',
      'free to (download|start) [.|,|!|on|today]',
      '(lifetime|free) (updates|pro|premium) (included|free|forever)',
      '(not a|no) (trial|7-day trial|free trial) !(and)',
    ],
    hits: ['All core features included', 'Free to download', 'Lifetime updates included'],
    misses: ['All features of his face.', 'You are free to leave.', 'No trial and error'],
  },
  {
    id: 'just-shipped-it',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      '^ just (shipped|launched|released|dropped) (:|a (new|major|huge)|our|my new)',
      '(excited|thrilled|proud) to (share|show you|announce) what (i ve|we ve|i|we) [been] (building|built|cooking|made)',
    ],
    hits: ['Just shipped: dark mode', 'Excited to share what we’ve been building'],
    misses: ['He just dropped a plate.', 'Proud to share a name with her.'],
  },
];
