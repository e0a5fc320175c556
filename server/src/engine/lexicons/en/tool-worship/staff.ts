import type { Pattern } from '../../../phrases/phrase.ts';

const name =
  '(chatgpt|chat gpt|claude|gemini|copilot|midjourney|notion|canva|slack|trello|zapier|airtable|figma|perplexity|cursor|grok|linkedin|tiktok|instagram|whatsapp|youtube|pinterest|hubspot|salesforce|shopify|substack|ai|automation|an ai agent|ai agents)';
const kind = '(app|tool|software|platform|crm|chatbot|bot|ai|assistant|agent|robot|plugin|extension)';
const tool = `(this|that|the right|the|our|my|our new|my new|one) [(new|little|free|ai|single)] ${kind}`;
const hero = `(${name}|${tool})`;
const trades =
  '(designers|graphic designers|copywriters|accountants|photographers|agencies|freelancers|translators|editors|assistants|developers|lawyers|recruiters|secretaries|consultants|teachers|coaches|marketers|interns|your _ team)';
const all = '(everything|it all|all of it|any problem|every problem|all your problems)';

/** Tools that take people's places, and without which nobody is anybody. */
export const staff: readonly Pattern[] = [
  {
    id: 'best-colleague',
    pattern: [
      `${hero} [for _] (is|are|has been) [(honestly|easily|hands down|by far)] (the|my|our) (best|greatest|fastest|smartest|hardest working|most reliable) (coworker|co worker|colleague|employee|teammate|hire|team member|cofounder|co founder|manager|intern)`,
      `${hero} [for _] (is|are) [(honestly|easily|hands down|by far)] (the) (best|greatest) thing (that|to) [(has|have)] [ever] (happened|happen) to`,
      `(meet|say hello to|welcome|introduce you to) * (our|my) (new|newest|hardest working) (colleague|employee|team member|teammate|hire|coworker) : ${hero}`,
      `the (hero|star|real star|mvp|unsung hero) of (our|my) * * : ${hero}`,
    ],
    hits: [
      'ChatGPT is the best coworker I ever had.',
      'TikTok is the best thing that ever happened to estate agents.',
      'The hero of our accounts department: our new CRM.',
    ],
    misses: [
      'Sam is the best colleague I have.',
      'The hero of our village: the baker.',
      'This tool is the oldest here.',
    ],
  },
  {
    id: 'goodbye-to-people',
    pattern: [
      `(use|adopt|try|get|switch to|with|thanks to) ${name} * (and|,|you can) (say goodbye to|wave goodbye to|ditch|fire|forget|replace|never pay) [(your|expensive|all the|those)] ${trades}`,
      `(thanks to|with|because of) ${name} , [(we|i|you)] [(no longer|don’t|do not)] (need|fired|dropped|let go of) [(all|our|any|my|the)] ${trades}`,
      `${hero} (does|did|do) the (work|job) of (#|two|three|four|five|six|ten|an entire|a whole|a full) [_] (people|employees|staff|team|teams|agency|assistants|department|hires)`,
    ],
    hits: [
      'Switch to Canva and say goodbye to graphic designers.',
      'This app does the work of three employees.',
      'Thanks to AI, we no longer need copywriters.',
    ],
    misses: ['Say goodbye to the teachers on Friday.', 'The new oven does the work of two.'],
  },
  {
    id: 'nobody-can-live-without',
    pattern: [
      '# [_] [_] (tools|apps|platforms|programs|sites|websites|ais|plugins|extensions|prompts) [that] (no [(serious|real|modern|good)] _ (can|could|should) (live|work|do|manage|survive|be) without|(you|i|we|creators|freelancers|founders) (can’t|cannot|couldn’t) (live|work|do|manage|run a business) without)',
      `(a|any|every) [(small|modern)] (brand|business|shop|company|restaurant|artist|creator|author|school|club) that (isn’t|is not|’s not) on ${name} (doesn’t|does not) (exist|count|matter)`,
    ],
    hits: ['5 automation platforms that no freelancer can live without', 'A brand that isn’t on TikTok doesn’t exist.'],
    misses: ['7 dogs that no farm can live without', 'A shop that is not on the high street closes early.'],
  },
  {
    id: 'solves-everything',
    pattern: [
      `${hero} (solves|fixes|changes|sorts out) ${all}`,
      `all you need is (a|your|one) (phone|laptop) (and|with|plus) (the|this|an|one|that) (app|ai|tool)`,
      `${name} [for _] (is|are) (the|your|my|our|a) [new] (secret weapon|silver bullet|magic wand|holy grail|golden ticket)`,
      `(whoever|those who|the companies that|companies that|teams that|businesses that|people who) (masters|master|own|owns|adopt|adopts|embrace|embraces|control|controls) (the machine|the machines|the algorithm|ai) (will win|wins|win|will rule|rule|will own|own)`,
      `will be (built|run|won|decided|dominated) (on|by) (one thing : | ) (large language models|llms|ai agents|ai|algorithms|those who use ai)`,
      `(app|tool|software|ai|crm) (runs|organises|organizes) my (whole|entire) (life|brain)`,
    ],
    hits: [
      'The right software solves everything.',
      'Whoever masters the machine will win.',
      'WhatsApp is the secret weapon of tutors.',
      'This planner app runs my whole life.',
    ],
    misses: [
      'A good cry solves everything.',
      'Whoever owns the bicycle may take it.',
      'All you need is a pan and the lid.',
    ],
  },
];
