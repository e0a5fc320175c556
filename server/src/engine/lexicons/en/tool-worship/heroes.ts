import type { Pattern } from '../../../phrases/phrase.ts';

const ai = '(ai|chatgpt|chat gpt|claude|gemini|copilot|midjourney|genai|generative ai|ai agents|automation)';
const tool =
  '(this|these|one|a single) [free|new|simple|ai|insane|little|powerful|one|crazy] [ai] (tool|tools|app|apps|platform|software|plugin|extension|prompt|prompts|agent|website|websites)';

/** Tools that change lives, that everybody needs, and lists of them. */
export const heroes: readonly Pattern[] = [
  {
    id: 'will-change-your-life',
    pattern: [
      `(${tool}|${ai}) (will|is going to|is about to|can|could|are going to|’ll|that will) [completely|totally|literally|really|forever] (change|transform|revolutionize|revolutionise|supercharge|skyrocket|10x|double|triple|save|replace|kill) (your|how you|the way|everything|the game|the world|you|all|every|most|half of)`,
      '(tool|app|platform|software) that (changes everything|will change your life|changed the game|will replace your)',
    ],
    hits: ['This app will change your life.', 'AI will replace every teacher.', 'AI is going to replace everything.'],
    misses: ['This tool has a six inch blade.', 'The baby will change your life.'],
  },
  {
    id: 'is-a-game-changer',
    pattern: `(${tool}|${ai}) (is|are) [(literally|such|truly|my)] [a|an|the|an absolute|a total|a complete|a real] (game changer|game changers|game changing|life changing|superpower|superpowers|cheat code|unfair advantage|magic|gamechanger|secret weapon|no brainer|lifesaver|goldmine)`,
    hits: ['ChatGPT is a total game changer.', 'These prompts are a cheat code.'],
    misses: ['Kindness is a superpower.', 'This app is a map.'],
  },
  {
    id: 'changed-everything',
    pattern: `(${tool}|${ai}) [just] (changed everything|changes everything|killed|replaced|revolutionizes|revolutionized|is eating|changed the game|has changed the game|has changed everything) !(except|but)`,
    hits: [
      'This one tool changed everything.',
      'AI has changed the game.',
      'This one AI tool replaced my entire team.',
    ],
    misses: ['The flood changed everything.', 'AI changes everything except lunch.', 'This tool was replaced in May.'],
  },
  {
    id: 'the-only-app-you-need',
    pattern:
      '(the only|the last|the one|the best|the ultimate|your new favorite|your new favourite) (app|tool|platform|software|plugin|website|ai|prompt|stack|ai tool|extension) [that] [(a|an|any|your|every|our) * _] (you need|you’ll ever need|you will ever need|you’ll need|you need to|will ever need|ll ever need|needs $)',
    hits: [
      'The only app you need this year.',
      'Pixi is the only tool a small charity will ever need.',
      'The last tool you’ll ever need.',
    ],
    misses: ['The only coat you need is wool.', 'You need a tool.'],
  },
  {
    id: 'everyone-needs-this-tool',
    pattern: [
      '(every|any) (marketer|founder|creator|business|entrepreneur|developer|designer|freelancer|leader|professional|team|student|writer|agency|recruiter|small business|business owner|teacher|coach) (needs|should use|must use|should be using|should have) (this|these) [(free|ai|new|simple)] (tool|app|prompt|platform|software|extension|tools|apps|prompts|ai)',
      '(tools|apps|prompts|websites|extensions) (every|all) (marketer|founder|creator|business|entrepreneur|developer|designer|freelancer|leader|professional|student|writer|agency) (needs|should (use|know|have)|must have)',
    ],
    hits: ['Every founder needs this tool.', '5 apps every student should have'],
    misses: ['Every founder needs sleep.', 'Students should have a desk.'],
  },
  {
    id: 'list-of-ai-tools',
    pattern:
      '# [best|insane|free|powerful|must have|essential|indispensable|amazing|incredible|unmissable|game changing|new|crazy|secret|underrated|mind blowing|hidden] (ai|chatgpt|automation|no code|claude|gemini|midjourney|notion) (tools|apps|prompts|websites|extensions|plugins|templates)',
    hits: ['10 AI tools for busy people.', '7 insane ChatGPT prompts'],
    misses: ['Bring your tools on Saturday.', 'AI tools were at the fair.', 'It runs 10,000 AI agents.'],
  },
  {
    id: 'list-of-tools-that',
    pattern:
      '# [best|insane|free|powerful|must have|essential|indispensable|game changing|underrated|mind blowing|hidden] (tools|apps|prompts|websites|extensions|sites) (that will|you need|every|to 10x|to automate|you should|that feel|so good|you’ll wish|you didn’t know|that’ll)',
    hits: ['7 insane websites that feel illegal.', '12 free tools you should know.'],
    misses: ['Two tools lay on the bench.', 'Tools for 3 people'],
  },
  {
    id: 'saves-you-hours',
    pattern: [
      '(tools|tool|app|apps|prompts|prompt|plugins|extensions|websites|ai|chatgpt|claude|automations|automation|workflow) (that will|will|can|that|to) [(literally|easily)] (save|saves) (you|your team) [(over|up to|at least)] (# [+] |a ton of|hundreds of|countless|dozens of) (hours|hrs|days)',
      '(save|saves|saving) (you|yourself) # [+] (hours|hrs) (a|per|every|each) (week|month|day) (with|using|thanks to) (ai|chatgpt|claude|this|these|my|notion|automation)',
    ],
    hits: [
      'Prompts that save you 10 hours a week',
      'An app to save you countless hours',
      'Save yourself 5 hours a week with AI.',
    ],
    misses: ['The bypass saves ten minutes.', 'Save your tools from rust.'],
  },
  {
    id: 'feels-illegal',
    pattern: [
      '(tool|tools|app|apps|ai|website|websites|prompt|prompts|hack|hacks|software|it|this|extension) [(so good|so powerful)] [(that|it|they)] (feel|feels|felt|should be|almost feels|almost feel) [(almost|kind of|genuinely)] (illegal|like cheating|like a cheat code|like having superpowers|like a superpower)',
    ],
    hits: ['Websites that feel illegal to know', 'This tool feels like cheating.'],
    misses: ['Parking there is illegal.', 'Cheating at cards'],
  },
  {
    id: 'underrated-tool',
    pattern: [
      '(most|the most|insanely|criminally|wildly|seriously) (underrated|slept on|overlooked|underused) (app|tool|ai tool|ai|website|feature|extension|platform|software|chatgpt feature)',
      '(app|tool|ai tool|website|feature|extension|platform|software) (that|) (nobody|no one|nobody’s|no one’s) [(is)] (talking|talks|told you) about',
      '(free|ai|new|secret|hidden) (tools|tool|app|apps|websites|features) (nobody|no one|they|big tech|your boss) (is|are|wants|want|told|tells|don’t|doesn’t) (talking|talks|you|want)',
    ],
    hits: ['The most underrated AI tool', 'A tool nobody is talking about.', 'the criminally underused feature'],
    misses: ['An underrated soup', 'Nobody is talking about the tool shed.'],
  },
  {
    id: 'the-perfect-prompt',
    pattern:
      '(the|this|one|my) [(ultimate|perfect|god|mega|secret|exact|single|simple|viral)] (prompt|mega prompt|chatgpt prompt|ai prompt|claude prompt|prompts|chatgpt prompts) (that|to|which|will) (will|can|replaces|replaced|writes|gets|makes|changed|changes|turns|builds|create|write|turn|get|make|replace|10 x) !(it work|it possible|this possible|sense)',
    hits: ['The perfect prompt to write anything', 'this ChatGPT prompt will replace your coach'],
    misses: ['A prompt reply', 'The prompts that make it work', 'The prompt that we sang'],
  },
];
