import type { Pattern } from '../../../phrases/phrase.ts';

const ai =
  '(ai|chatgpt|chat gpt|claude|gemini|copilot|genai|generative ai|ai agents|an ai agent|automation|robots|agi|llms|deepseek)';
const giant =
  '(openai|google|apple|meta|anthropic|microsoft|chatgpt|tesla|deepseek|nvidia|amazon|adobe|canva|notion|claude|gemini|elon musk|perplexity|midjourney|figma)';
const platform =
  '(linkedin|tiktok|instagram|youtube|threads|substack|x|twitter|pinterest|whatsapp|facebook|bluesky|reddit|medium|discord|telegram)';

/** AI that outdoes us, platforms that are gold mines, and the algorithm that has to be pleased. */
export const machines: readonly Pattern[] = [
  {
    id: 'ai-wont-replace-you',
    pattern: [
      `${ai} (won’t|will not|isn’t going to|is not going to|is not coming to) (replace|take|steal) (you|your job|humans|lawyers|developers|designers|marketers|writers|doctors|teachers|recruiters|accountants|engineers|us|people|jobs)`,
      '(someone|somebody|a person|people|a human|those|designers|developers|marketers|writers|lawyers|teachers) (using|who uses|who use|who knows|who know) ai will',
    ],
    hits: ['AI won’t replace you.', 'Somebody who uses AI will.'],
    misses: ['The new door won’t replace the old one.', 'People using the oven will pay.'],
  },
  {
    id: 'if-you-dont-use-ai',
    pattern: [
      'if you (are not|aren’t|’re not|don’t|’re still not) (using|use|leveraging|embracing|learning) (ai|chatgpt|claude|this tool|these tools|automation|ai agents|linkedin)',
      '(you’re|you are|you’ll be|you will be) (already|) [(falling|left|getting left|being left)] behind [(if you|without|on)] [(don’t|aren’t|not)] [(use|using)] (ai|chatgpt|automation)',
    ],
    hits: ["If you aren't using AI, good luck.", 'You’re falling behind without AI.'],
    misses: ['If you are using the oven, say so.', 'You’re behind the bus.'],
  },
  {
    id: 'ai-does-it-all',
    pattern: [
      `${ai} (does|do|handles|runs|writes|can do) (it all|the work|everything|all the work) [for you]`,
      '!(no|find a|find an|find one|every) (app|tool|ai|platform|software|agent|bot) that (does (everything|it all|the work)|runs your (business|life|marketing)|thinks for you|writes (everything|your)|works harder than)',
    ],
    hits: ['ChatGPT does the work for you.', 'An app that does it all.'],
    misses: ['My sister does it all.', 'A tool that cuts tin', 'It’s hard to find a platform that does it all.'],
  },
  {
    id: 'let-ai-do-it',
    pattern:
      '^ [(just|and|so|then|now|simply)] let (ai|chatgpt|claude|the ai|automation|the bot|the agent|agents|technology|the machine|the tool|gemini|copilot) (do|handle|write|run|take care of|manage|reply to|take over) (it|the|your|everything|all|for you)',
    hits: ['Let AI do the heavy lifting.', 'Just let ChatGPT write your posts.'],
    misses: ['Let the dog do it.', 'They let AI lie.'],
  },
  {
    id: 'ai-is-the-future',
    pattern: `${ai} (is|are) [(not just|not only|already|simply|literally)] (the future|the new electricity|the new oil|taking over|eating the world|unstoppable|the biggest (revolution|opportunity|shift|thing)|the greatest|here to stay|coming for your|our only hope|rewriting the rules|redefining everything)`,
    hits: ['AI is the new electricity.', 'AI agents are taking over.', 'Automation is here to stay.'],
    misses: ['Bread is the future.', 'Is AI the topic tonight?'],
  },
  {
    id: 'smarter-than-you',
    pattern: `${ai} (is|are|knows|writes|thinks|works|will be) [(already|now|way|far|much|you)] (smarter|better|faster|more (creative|human|empathetic|productive)|harder) than (you|humans|people|your|any human|most people|us|a human|an entire|any|# )`,
    hits: ['AI is already smarter than you.', 'Claude writes better than most people.'],
    misses: ['The oven is faster than the hob.', 'She writes better than us.'],
  },
  {
    id: 'replaced-my-team',
    pattern:
      '(ai|chatgpt|claude|this tool|this app|this agent|this bot|this prompt|these tools|automation|ai agents) [(just|already|has|have|completely)] [(just|already|completely)] (replaced|replaces|replace|can replace|will replace|fired|beats|outperforms) (my|your|an|our|a|an entire|the) [(entire|whole|# person|marketing|design|sales|full|expensive)] * (team|agency|assistant|va|designer|copywriter|staff|employees|developer|therapist|accountant|department|lawyer|consultant|consultants|coach)',
    hits: ['This tool replaced my entire team.', 'ChatGPT can replace your copywriter.'],
    misses: ['The new goalkeeper replaced our old one.', 'The agency replaced the app.'],
  },
  {
    id: 'greatest-thing',
    pattern: [
      `(ai|chatgpt|claude|canva|notion|slack|trello|zapier|figma|excel|airtable|copilot|gemini|linkedin|this app|this tool) (is|has to be|might be|must be) [(hands down|honestly|easily|simply|by far|truly)] (the (best|greatest) (thing|invention)|(better|smarter) than any)`,
      '(ai|chatgpt|claude|it|gemini|copilot) (does|did|writes|wrote|plans|works|knows|understands) * better than (any|most|every) (human|coach|consultant|person|designer|writer|lawyer|doctor|teacher|manager|employee|marketer|agency|copywriter|accountant)',
    ],
    hits: ['Notion is hands down the best thing since bread.', 'AI writes better than any lawyer.'],
    misses: ['My wife is the best thing in my life.', 'She writes better than most lawyers.'],
  },
  {
    id: 'is-dead',
    pattern: [
      '^ [(💀|🚨|so)] (rip|r i p) (google|photoshop|excel|powerpoint|canva|chatgpt|figma|zapier|notion|seo|copywriters|designers|developers|wordpress|adobe|upwork|fiverr|consultants|videographers)',
      '^ (google|photoshop|excel|powerpoint|canva|chatgpt|figma|zapier|notion|seo|wordpress|coding|linkedin|email marketing|cold email|traditional marketing|content marketing) is [(officially|basically|finally|now|already)] (dead|over|finished|obsolete|cooked|toast)',
    ],
    hits: ['RIP Photoshop.', 'SEO is dead.', 'Coding is officially over.'],
    misses: ['RIP Ann, we miss you.', 'The email is over here.'],
  },
  {
    id: 'just-killed',
    pattern: `${giant} [(has|have)] (just|officially|finally) (killed|destroyed|changed everything|changed the game|broke the internet|dropped a bomb|dropped a bombshell|won|ended|made * obsolete|replaced)`,
    hits: ['OpenAI just killed Google.', 'Google has officially changed the game.'],
    misses: ['Apple just opened a shop in Leeds.', 'The frost just killed the beans.'],
  },
  {
    id: 'tech-will-change-the-world',
    pattern:
      '(blockchain|crypto|web 3|nfts|the metaverse|bitcoin|vr|iot|quantum computing|5 g|augmented reality|big data|robotics) (will|is going to|is about to|are going to|is) [(completely|totally|forever)] (change|transform|revolutionize|revolutionise|disrupt|replace|changing|transforming|revolutionizing|revolutionising|disrupting) (everything|the world|your|every|how we|finance|banking|business|the way|all|healthcare|education|every industry)',
    hits: ['Blockchain will change everything.', 'Web3 is revolutionizing the way we bake.'],
    misses: ['Rain will change everything.', 'Bitcoin is down today.'],
  },
  {
    id: 'multiply-with-ai',
    pattern:
      '(# x|double|triple|supercharge|skyrocket|explode|turbocharge|boost|level up|transform) your (productivity|output|content|business|workflow|sales|growth|career|marketing|linkedin|writing|learning|life|job search|studies) (with|using|through|thanks to) (ai|chatgpt|claude|this tool|this app|these tools|automation|notion|prompts|gemini|ai agents|one tool|one app)',
    hits: ['10x your productivity with AI.', 'Supercharge your job search using ChatGPT.'],
    misses: ['Double your dough with time.', 'Boost the signal with foil.'],
  },
  {
    id: 'revolutionise-with',
    // A bare name after "with" is a tool's.
    pattern:
      '^ [(want to|ready to)] (revolutionise|revolutionize) your _ [_] [_] (with|using) !(our|my|your|a|an|the|some|these|this|that|me|us|one|just|only|more|less|mr|mrs|ms)',
    hits: ['Revolutionise your DevOps practice with Docker.', 'Revolutionize your mornings using Notion!'],
    misses: ['Revolutionise your soups with a pinch of salt.', 'They revolutionised baking with steam.'],
  },
  {
    id: 'automate-everything',
    pattern:
      '!(systems|machines|computers|robots|companies|teams|people|they|we) (automate|automating|automates) (everything|literally everything|your (entire|whole) (business|life|workflow|marketing|content|job|company|day)|your life|# % of your|all of your|your relationships|your networking|your friendships|your comments|your engagement) !(that|which|we|they|it)',
    hits: ['Automate everything.', 'It automates 90% of your job.', 'Automating your comments'],
    misses: [
      'We automated the gate.',
      'They automate everything that the vote allows.',
      'Automate the blinds.',
      'When machines automate everything, hands forget.',
    ],
  },
  {
    id: 'new-ai-employee',
    pattern:
      '(meet|say hello to|introducing|hire|hiring) (your|our|my|the|an) [(new|next|first|own|newest)] (ai|digital|virtual) (employee|employees|coworker|co worker|colleague|teammate|teammates|team member|co founder|cofounder|sdr|hire|workforce|therapist|friend|girlfriend|boyfriend|coach)',
    hits: ['Meet your new AI employee.', 'Introducing our digital colleague'],
    misses: ['Meet your new neighbour.', 'The AI club meets at six.'],
  },
  {
    id: 'works-around-the-clock',
    pattern:
      '(ai|agents|ai agent|ai agents|bots|a bot|bot|chatbot|agent|system|tool|app) [that] (works|work|working|runs|run|sells|sell|posts|replies|never sleeps|answers) [(for you|your dms|calls)] (24 / 7|24 x 7|while you sleep|around the clock|on autopilot|never sleeps|and never sleeps)',
    hits: ['An AI agent that works while you sleep', 'bots that run around the clock'],
    misses: ['The boiler runs on gas.', 'The system works on Mondays.'],
  },
  {
    id: 'the-algorithm-loves',
    pattern: [
      '(the algorithm|the algo|linkedin’s algorithm|the linkedin algorithm|instagram’s algorithm|the instagram algorithm|algorithms|the youtube algorithm|the tiktok algorithm) [(really|always|absolutely|still|now)] (loves|rewards|hates|punishes|favors|favours|wants|prefers|will reward|will love|craves|love|reward|will push|pushes|will boost|boosts|will bury|will punish|will show)',
      '(what|everything|things|posts|formats) the (algorithm|algo|linkedin algorithm|instagram algorithm) (loves|wants|rewards|craves|hates|needs)',
    ],
    hits: ['The algorithm loves carousels.', 'what the algorithm wants', 'The algo will bury it.'],
    misses: ['The algorithm sorts in linear time.', 'She loves maths.'],
  },
  {
    id: 'please-the-algorithm',
    pattern: [
      '(beat|hack|feed|please|master|game|crack|trick|outsmart|satisfy|befriend|conquer) (the algorithm|the algo|the linkedin algorithm|the instagram algorithm|the tiktok algorithm|the youtube algorithm)',
      '(algorithm|algo) (hack|hacks|secrets|friendly|proof|cheat sheet|breakers|gods)',
    ],
    hits: ['How to beat the algorithm.', 'Feed the algo daily.', 'algorithm hacks for 2025'],
    misses: ['He taught the class an algorithm.', 'Beat the eggs.', 'Labelled pictures train algorithms.'],
  },
  {
    id: 'platform-is-a-goldmine',
    pattern: `${platform} is [(still|literally|honestly|now|secretly)] (a goldmine|a gold mine|a money printer|the most powerful (platform|tool|network)|the most underrated|a superpower|an untapped|the holy grail|a cheat code|the best (platform|place|tool|channel) (to|for|on)|king|the new google|the new resume|the new cv)`,
    hits: ['LinkedIn is a goldmine.', 'Threads is the most underrated platform.'],
    misses: ['Instagram is down.', 'The king is on X.'],
  },
  {
    id: 'you-must-be-on',
    pattern: `(you|your (business|brand|company|shop)|every (brand|business|company|founder|freelancer|professional|creator|leader|ceo)) [(really|absolutely|definitely|simply)] (need to|needs to|must|has to|have to) be [(active|present|posting|everywhere)] on ${platform}`,
    hits: ['You need to be on TikTok.', 'Every CEO must be active on LinkedIn.'],
    misses: ['You need to be on time.', 'I must be on X too much.'],
  },
];
