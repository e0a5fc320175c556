import type { SelfTitle } from '../fr/self-proclaimed-expert.ts';

const known =
  '(recognized|recognised|renowned|leading|world class|world renowned|top|industry|global|foremost|trusted|internationally recognized|nationally recognized|self made|go to|seasoned|#1|number one|no 1)';
const trade =
  '(marketing|seo|linkedin|growth|branding|personal branding|social media|sales|copywriting|leadership|ai|content|digital|mindset|business|e commerce|ecommerce|wealth|success|startup|product|strategy|lead generation|personal growth|crypto|automation|storytelling|transformation|innovation)';
const title = `(${known} (expert|authority|specialist|strategist|voice|influencer) |thought leader|serial entrepreneur|serial founder|guru|ninja|rockstar|rock star|visionary|growth hacker|key opinion leader|influencer|evangelist|game changer|trailblazer|changemaker|disruptor|jedi|wizard|maven)`;

export const phrases: readonly SelfTitle[] = [
  {
    id: 'i-am-a-thought-leader',
    pattern: [
      `(i am|i’m|im|i’ve become|i became|i consider myself|we are|we’re) [now] (a|an|the|your|one of the) [true|real|${known}|proud] [${trade}] ${title} !(in my|of my|at making|at losing|at burning)`,
      `(i am|i’m|im|we are|we’re) (a|an|the|your|) [${known}] (${trade} (expert|experts|specialist|authority)|(expert|experts|authority|specialist) (in|on) [all things|the field of] ${trade})`,
      `(i am|i’m|we are|we’re) [proudly] (thought leaders|thought leader|serial entrepreneurs)`,
    ],
    hits: [
      'I’m a serial entrepreneur.',
      'I am a LinkedIn expert.',
      'We are experts in personal branding.',
      'I’m a marketing guru.',
    ],
    misses: ['She is a thought leader.', 'I’m no guru.', 'I’m an expert at losing keys.', 'I am a nurse.'],
  },
  {
    id: 'as-a-thought-leader',
    pattern: [
      `as (a|an|the|your) [true|real|proud|${known}] [${trade}] ${title}`,
      `as (a|an|the|your) [${known}] (${trade} (expert|specialist|authority)|(expert|authority|specialist) (in|on) [all things|the field of] ${trade})`,
    ],
    hits: ['As a thought leader, I speak often.', 'As an expert in personal branding, I know.'],
    misses: ['As a nurse, I know.', 'As a rule I walk.'],
    needsSelf: true,
  },
  {
    id: 'thought-leader-i',
    pattern: [`^${title}`, `^[${known}] ${trade} (expert|specialist|authority)`],
    hits: ['Serial entrepreneur here, and I share it all.', 'Thought leader by day, I bake at night.'],
    misses: ['The guru left.', 'A visionary spoke.'],
    needsSelf: true,
  },
  {
    id: 'your-go-to-expert',
    pattern: [
      '=(,|am|–|:) your [very own] (go to|number one|#1|favorite|favourite|trusted|friendly neighborhood|resident) (expert|guru|authority|specialist)',
      `(my|our) thought leadership`,
    ],
    hits: ['It’s Sam, your go-to expert.', 'Follow me for my thought leadership.'],
    misses: ['Ask your go-to expert.', 'Her thought leadership is dull.'],
  },
];
