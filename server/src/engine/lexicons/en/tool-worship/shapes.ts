import type { Pattern } from '../../../phrases/phrase.ts';

const name =
  '(chatgpt|chat gpt|claude|gemini|copilot|midjourney|notion|canva|slack|trello|zapier|n8n|airtable|figma|perplexity|asana|clickup|deepseek|obsidian|capcut|miro|lovable|cursor|grok|linkedin|tiktok|instagram|excel)';
const noun =
  '(tool|app|platform|software|plugin|extension|prompt|assistant|agent|bot|chatbot|ai|website|generator|saas)';
const tool = `(this|that|my|the) [(new|little|free|tiny|simple|insane|amazing|best|one)] [(ai|chrome|productivity|free|automation|no code|note taking|writing|design|chatgpt)] ${noun}`;
const ai =
  '(ai|artificial intelligence|generative ai|genai|ai agents|an ai agent|ai tools|agentic ai|automation|chatbots|robots|llms|ai assistants)';
const hero = `(${ai}|${name}|${tool})`;
const trade =
  '(designer|developer|photographer|writer|copywriter|accountant|agency|translator|editor|assistant|va|lawyer|coach|teacher|intern|marketer|therapist)';
const very =
  '[(really|totally|completely|literally|simply|just|honestly|absolutely|genuinely|hands down|truly|seriously|such|now)]';

/** What is said of any tool by its name or its kind: it changes, replaces, spares, astounds. */
export const shapes: readonly Pattern[] = [
  {
    id: 'tool-will-change-all',
    pattern: [
      `${hero} (will|is going to|are going to|is about to|can|could) ${very} (change|transform|revolutionise|revolutionize|disrupt|reshape|save|boost|simplify|supercharge) (your|everything|the game|the world|our|how|the way|all|every)`,
      `(wasting|waste) your time (without|if you don’t use) (${name}|${ai})`,
      '(ai|chatgpt|chat gpt|claude|gemini|copilot) (can|could|will) do your (whole|entire) (job|work)',
      `(master|adopt|learn|embrace) ${ai} or (disappear|die|get left behind|be left behind|be replaced|become)`,
      `${hero} (does|do) in # _ what`,
      `(tool|app|platform|software|extension|prompt|website) that (will|is going to|can|could) (change|transform|revolutionise|revolutionize|save|boost|simplify|supercharge) (your|everything|the game|the world|how|the way)`,
      `${hero} (has|have|) [completely] (changed|revolutionised|revolutionized|transformed|saved|turbocharged) (my _|our _|(the way|how) (i|we|people|you) [_]|the world|the game|everything|your _) !(logo|price|prices|pricing|name|terms)`,
    ],
    hits: ['AI agents are going to change everything.', 'Notion has revolutionised the way I work.'],
    misses: ['The rain will change everything.', 'Slack changed the logo.', 'The best bread has changed my mind.'],
  },
  {
    id: 'tool-is-a-gem',
    pattern: [
      `${hero} (is|are|feels) ${very} (a|an|) ${very} (game changer|gem|goldmine|gold mine|freedom|the (biggest|greatest) (revolution|invention|thing)|biggest revolution|beast|must have|lifesaver|revolution|monster|miracle|cheat code|superpower|mind blowing|insane|insanely good|magic|magical|unbeatable|unreal|incredible|amazing|next level|the future|the answer|a total game changer|jaw dropping|life changing|out of this world|revolutionary)`,
      `(best|greatest) [(ai|free|productivity|design|writing)] ${noun} (of #|of the year|on the market|in the world|of all time|hands down|out there)`,
      `${name} * * (:|,) it’s (a gem|a beast|a game changer|magic|a lifesaver|insane|a revolution)`,
      `${hero} (works|sells|prospects|replies) for you (day and night|24|around|while|even)`,
      `without (${tool}|${name}) [,] (i|you|we) (would|’d|wouldn’t) * (lost|nothing|finished|nowhere)`,
      `${hero} (replaces|replace) (a|an|your|my|the|our|ten|#) [(whole|entire|full)] _`,
      `${hero} is worth (its|every|more than|# )`,
      `${noun} (every|all) _ (should|must|needs to|need to|has to) (have|use|know|own|try|install)`,
      `(one|a single) ${noun} is (all it takes|all you need|enough)`,
      `${name} + ${name} [(+ _)] =`,
      `${hero} (is|are) the ultimate [(ai|productivity|writing|design|marketing|note taking|automation)] ${noun}`,
      `${ai} (will|is going to|can|could) [(soon|now)] do (all|most|half|everything|the rest) [of] [(your|the|our)] (work|job|jobs|writing|thinking|marketing) [for you]`,
      'the ultimate (ai tool|ai|tool|app|prompt|software|platform) (to|for)',
      `(a|one|these|some) (magic|magical|miracle|mind blowing|revolutionary|insane|jaw dropping|game changing) [(ai|free)] (${noun}|tools|apps|prompts)`,
    ],
    hits: [
      'Canva is a game changer.',
      'This new AI tool is insane',
      'the best productivity tool of 2026',
      'a magical app',
    ],
    misses: ['This software is down.', 'The best tool of the joiner', 'Figma is an editor.', 'The app is free.'],
  },
  {
    id: 'does-it-all',
    pattern: [
      `${hero} (does|do|handles|writes|runs|answers|can do|will do) (it all|everything|all of it|all the work|the work|the hard work|the heavy lifting) [(better|for you|faster)]`,
      `with (${name}|${ai}|${tool}) , (anything|everything) (is|becomes) (possible|easy|easier)`,
      `(this ai|this agent|this bot|${name}) (writes|runs|answers|creates|plans|finds|handles) your * , * (writes|runs|answers|creates|plans|finds|handles|and)`,
      `(${ai}|${name}) (will|is going to|are going to) replace (us|you|me|everyone)`,
      `(${ai}|${name}) (replaces|replace) (you|us) (in|within|already)`,
      `without ${ai} * (your|you) * (will|is|are) * (die|dead|dying|lost|finished|over|disappear|toast|doomed)`,
      `the (future|world) belongs to (those|people|whoever|companies|anyone) * (master|use|embrace|understand|uses|masters) ${ai}`,
      '^ if you (are not|aren’t|re not) on (tiktok|linkedin|instagram|youtube|substack|threads|social media|social) , you (don’t exist|do not exist|are (invisible|dead|nobody)|re (invisible|dead|missing out|losing))',
      `^ (forget|forget about|goodbye|bye bye|ditch|dump|stop using|say goodbye to|rip) (${name}|google|photoshop|word|powerpoint|wordpress)`,
      `${hero} (will|is going to|are going to|can|is about to) [(soon|already)] replace (# %|your|most|half of|millions|all|every|the|a|an|our|entire)`,
    ],
    hits: [
      'This software does everything for you.',
      'Forget Google, Perplexity does it all.',
      'ChatGPT is going to replace 80% of jobs.',
    ],
    misses: ['My brother does everything.', 'Forget the meeting.', 'The council will replace the lamps.'],
  },
  {
    id: 'hours-given',
    pattern: `${hero} (will|can|could|) (save|saves|give|gives|win|saved|buy) (you|me|us) [back] [(up to|over|at least)] (#|hours|ten|days|thousands|countless|so much)`,
    hits: ['This Chrome extension will save you 10 hours a week.', 'ChatGPT saves you hours'],
    misses: ['This road saves you ten minutes.'],
  },
  {
    id: 'cannot-live-without',
    pattern: [
      `[(i|we|you)] [(just|honestly|literally)] (can’t|cannot|couldn’t|can no longer|never) (live|work|function|imagine (life|my life|working)|do my job|survive) without (${hero}|${name})`,
      '(tools|apps|app|tool|websites|extensions|plugins|software) [that|which] (i|you) [(just|honestly|literally)] (can’t|cannot|couldn’t|can no longer) (live|work|function) without',
      `(how did (i|we|anyone) * (before|without)|life (before|without)) ${name}`,
    ],
    hits: ['5 apps I can’t live without', 'I can’t live without Notion.', 'How did I work before ChatGPT?'],
    misses: ['I can’t live without my dog.', 'You can work without me.'],
  },
  {
    id: 'not-optional',
    pattern: `${ai} is (no longer|not|not just) (optional|an option|a luxury|a nice to have|a gimmick|science fiction|a choice|a trend|a fad)`,
    hits: ['AI is no longer optional.'],
    misses: ['The bike is no longer an option.'],
  },
  {
    id: 'never-need-again',
    pattern: [
      `(you’ll|you will|you’d|and) (never|won’t ever|no longer) need [to (hire|pay)] (a|an|your|another) [_] ${trade}`,
      `you (don’t|do not|no longer) need (to (hire|pay)|) (a|an|your|another) ${trade} (again|ever again|anymore|any more|now)`,
    ],
    hits: ['You’ll never need a designer again.', 'you don’t need to hire a copywriter anymore'],
    misses: ['You will never need an umbrella again.'],
  },
  {
    id: 'ais-to-know',
    pattern:
      '# [(new|free|insane)] (ais|ai tools|apps|tools|prompts|extensions|websites) (you|every _|everyone) (need|needs|must|should|have) [to] [absolutely] (know|try|use|install|have|download|test) ',
    hits: ['7 AIs you need to know', '5 apps you should install'],
    misses: ['7 tools you need to return'],
  },
];
