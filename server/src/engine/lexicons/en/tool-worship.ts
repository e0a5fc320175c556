import type { Pattern } from '../../phrases/phrase.ts';

const ai = '(ai|chatgpt|chat gpt|claude|gemini|copilot|midjourney|genai|generative ai|ai agents|automation)';
const tool =
  '(this|these|one|a single) [free|new|simple|ai|insane|little|powerful|one|crazy] (tool|tools|app|apps|platform|software|plugin|extension|prompt|prompts|agent|website|websites)';

/** Sentences whose hero is a tool, a platform, an algorithm or AI. */
export const phrases: readonly Pattern[] = [
  {
    id: 'will-change-your-life',
    pattern: [
      `(${tool}|${ai}) (will|is going to|is about to|can|could|are going to|’ll|that will) [completely|totally|literally|really|forever] (change|transform|revolutionize|revolutionise|supercharge|skyrocket|10x|double|triple|save|replace|kill) (your|how you|the way|everything|the game|the world|you|all)`,
      `(${tool}|${ai}) (is|are) [a|an|the|an absolute|a total|a complete] (game changer|game changers|game changing|life changing|superpower|superpowers|cheat code|unfair advantage|magic|gamechanger)`,
      `(${tool}|${ai}) [just] (changed everything|changes everything|killed|replaced|revolutionizes|revolutionized|is eating)`,
      '(tool|app|platform|software) that (changes everything|will change your life|changed the game|will replace your)',
    ],
    hits: [
      'This app will change your life.',
      'AI is going to replace everything.',
      'ChatGPT is a total game changer.',
      'This one tool changed everything.',
    ],
    misses: [
      'This tool has a six inch blade.',
      'The baby will change your life.',
      'Will AI change everything?',
      'Kindness is a superpower.',
    ],
  },
  {
    id: 'the-only-app-you-need',
    pattern: [
      '(the only|the last|the one|the best|the ultimate|your new favorite) (app|tool|platform|software|plugin|website|ai|prompt|stack|ai tool|extension) [that] (you need|you’ll ever need|you will ever need|you’ll need|you need to)',
      '(every|any) (marketer|founder|creator|business|entrepreneur|developer|designer|freelancer|leader|professional|team) needs this (tool|app|platform|prompt|software|extension)',
      '# [best|insane|free|powerful|must have|essential|game changing|new|crazy|secret|underrated] (ai|chatgpt|automation|no code) (tools|apps|prompts|agents|websites|extensions|plugins)',
      '# [best|insane|free|powerful|must have|essential|game changing|underrated] (tools|apps|prompts|websites|extensions) [that will|you need|every|to 10x|to automate|you should|that feel]',
    ],
    hits: [
      'The only app you need this year.',
      '10 AI tools for busy people.',
      'Every founder needs this tool.',
      '7 insane websites that feel illegal.',
    ],
    misses: ['The only coat you need is wool.', 'Bring your tools on Saturday.', 'AI tools were at the fair.'],
  },
  {
    id: 'the-algorithm',
    pattern: [
      '(the algorithm|the algo|linkedin’s algorithm|the linkedin algorithm|instagram’s algorithm|the instagram algorithm|algorithms) (loves|rewards|hates|punishes|favors|favours|wants|prefers|will reward|will love|craves|love|reward)',
      '(beat|hack|feed|please|master|game|crack|trick|train) (the algorithm|the algo|the linkedin algorithm|the instagram algorithm|algorithms)',
    ],
    hits: ['The algorithm loves carousels.', 'How to beat the algorithm.', 'Feed the algo daily.'],
    misses: ['The algorithm sorts in linear time.', 'He taught the class an algorithm.'],
  },
  {
    id: 'ai-wont-replace-you',
    pattern: [
      `(ai|chatgpt|claude|robots) (won’t|will not|isn’t going to|is not going to) (replace|take) (you|your job|humans|lawyers|developers|designers|marketers|writers|doctors|teachers)`,
      '(someone|somebody|a person|people|a human|those) (using|who uses|who use|who knows) ai will',
      'if you (are not|aren’t|’re not|don’t) (using|use) (ai|chatgpt|claude|this tool|these tools|automation)',
      `${ai} (does|do|handles|runs|writes) (it all|the work|everything) [for you]`,
    ],
    hits: ['AI won’t replace you.', "If you aren't using AI, good luck.", 'ChatGPT does the work for you.'],
    misses: ['The new door won’t replace the old one.', 'If you are using the oven, say so.'],
  },
];
