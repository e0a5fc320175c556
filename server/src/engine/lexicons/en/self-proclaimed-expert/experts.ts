import type { SelfTitle } from '../../fr/self-proclaimed-expert/words.ts';
import { iAm, known, title, trade } from './words.ts';

/** Experts, authorities and leaders of thought by their own word. */
export const experts: readonly SelfTitle[] = [
  {
    id: 'i-am-a-thought-leader',
    pattern: [
      `${iAm} [now] (a|an|the|your|one of the) [true|real|${known}|proud] [${trade}] ${title} !(in my|of my|at making|at losing|at burning)`,
      '(i am|i’m|we are|we’re) [proudly] (thought leaders|thought leader|serial entrepreneurs)',
    ],
    hits: ['I’m a serial entrepreneur.', 'I’m a marketing guru.', 'We are thought leaders.'],
    misses: ['She is a thought leader.', 'I’m no guru.', 'I am a nurse.'],
  },
  {
    id: 'i-am-a-marketing-expert',
    pattern: `(i am|i’m|im|we are|we’re) [now] (a|an|the|your|) [${known}] (${trade} [${trade}] (expert|experts|specialist|authority)|(expert|experts|authority|specialist) (in|on) [all things|the field of] ${trade}) !(at|with|for)`,
    hits: ['I am a LinkedIn expert.', 'I’m a LinkedIn growth expert.', 'We are experts in personal branding.'],
    misses: ['I’m an SEO specialist at the council.', 'I’m an expert at losing keys.', 'She is an SEO expert.'],
  },
  {
    id: 'as-a-thought-leader',
    pattern: [
      `as (a|an|the|your) [true|real|proud] [${trade}] ${title} !(fan|fans|nerd|lover|movie|film|story)`,
      `as (a|an|the|your) [${known}] (${trade} (expert|specialist|authority)|(expert|authority|specialist) (in|on) [all things|the field of] ${trade})`,
      '^ as (a|an) (renowned|world class|world renowned|leading|top|internationally recognised|internationally recognized|sought after|highly sought after) [_] (coach|consultant|expert|strategist|mentor|trainer|speaker|specialist)',
      '^ as (a|an) (world class|award winning|world renowned|renowned|best selling|top rated) _ ,',
      '^ as (a|an) [(internationally|globally)] acclaimed (speaker|author|coach|consultant|trainer|leader) (,|and award winning _ ,|and bestselling _ ,|and)',
      `as (a|an) ${known} ${trade} (strategist|leader|professional|veteran|coach|consultant|executive|entrepreneur)`,
    ],
    hits: [
      'As a thought leader, I speak often.',
      'As a seasoned sales leader, I know.',
      'As a renowned relationship coach, I know.',
      'As an internationally acclaimed speaker and author, I travel.',
      'As an expert in personal branding, I know.',
    ],
    misses: ['As a nurse, I know.', 'As a rule I walk.'],
    needsSelf: true,
  },
  {
    id: 'as-one-of-the-leading',
    pattern:
      '^ as one of the [(world’s|country’s|uk’s|nation’s)] (best|top|leading|foremost|most (respected|trusted|followed|influential|sought after|experienced)) * (experts|coaches|voices|minds|consultants|specialists|authorities|speakers|mentors|recruiters|trainers|strategists|influencers|advisors) !(tells|said|says)',
    hits: [
      'As one of the leading experts in dog training, I am often asked.',
      'As one of the top voices in HR, I disagree.',
    ],
    misses: ['As one of the parents, I know.', 'She spoke as one of the leading experts.'],
    needsSelf: true,
  },
  {
    id: 'as-a-leading-voice',
    pattern:
      '^ as a [(widely|globally)] (leading|recognised|recognized|trusted|prominent|respected|top|well known|sought after) (voice|authority|figure|name|expert|reference|mind) (in|on|for|of)',
    hits: ['As a leading voice in packaging, I get asked one thing.'],
    misses: ['As a leading brand, we disagree.', 'As a voice in the choir, I sing.'],
    needsSelf: true,
  },
  {
    id: 'guru-here',
    pattern: [
      `^ [(self taught|certified|your|local|resident)] [${trade}] ${title} [(and|&|,|/)] [_] [${title}] here`,
      `^ [${known}] (${trade} (expert|specialist|authority)) here`,
    ],
    hits: ['Self-taught marketing guru and growth ninja here.', 'SEO expert here.'],
    misses: ['The guru is here.', 'A visionary came here.'],
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
      '^ your [very own] (favorite|favourite|go to|resident|friendly neighborhood|friendly neighbourhood) [_] (guru|expert|coach|marketer|copywriter|mentor|strategist|nutritionist) (here|is here|is back|checking in)',
      '=(,|am|–|:|m) your [very own] (go to|number one|#1|favorite|favourite|trusted|friendly neighborhood|friendly neighbourhood|resident) (expert|guru|authority|specialist|coach|marketer|copywriter|mentor|strategist|growth hacker|consultant|career coach|life coach|money coach)',
    ],
    hits: ['It’s Sam, your go-to expert.', 'Your favourite nutrition guru is back!', 'I’m your favourite copywriter.'],
    misses: ['Ask your go-to expert.', 'Is your favourite coach late?'],
  },
  {
    id: 'my-thought-leadership',
    pattern: [
      '(my|our) [(own|latest|recent)] thought leadership',
      '(my|our) (words of wisdom|nuggets of wisdom|pearls of wisdom|wisdom bombs|golden nuggets)',
    ],
    hits: ['Follow me for my thought leadership.', 'Sign up for our nuggets of wisdom.'],
    misses: ['Her thought leadership is dull.', 'My wisdom teeth hurt.'],
  },
  {
    id: 'one-of-the-leading',
    pattern: `${iAm} [(now|proudly|considered)] one of the [(world’s|country’s|uk’s|industry’s|nation’s)] (best|top|leading|most (respected|trusted|followed|influential|sought after|experienced|successful|recognised|recognized)|foremost|premier) * (experts|coaches|voices|minds|marketers|consultants|leaders|specialists|authorities|speakers|mentors|founders|recruiters|copywriters|trainers|strategists|creators|influencers|advisors)`,
    hits: ['I’m one of the leading voices in hiring.', 'We are one of the most trusted recruiters here.'],
    misses: ['She is one of the best coaches.', 'I’m one of the last to leave.'],
  },
  {
    id: 'widely-recognised',
    pattern:
      '(i’m|i am|i’ve been|i have been|we’re|we are) (widely|globally|often|internationally|nationally|frequently|universally) (recognised|recognized|regarded|known|considered|seen|hailed|acclaimed) (as|for) (a|an|the|one of|my)',
    hits: ['I’m widely recognised as a voice of reason.', 'I am globally known for my courses.'],
    misses: ['The fern is widely known as bracken.', 'I am known to the baker.'],
  },
  {
    id: 'simply-the-best',
    pattern:
      '(i am|i’m|we are|we’re) [(hands down|simply|by far|easily|quite simply)] the (best|#1|number one|top|most trusted|leading|most experienced) * (coach|marketer|expert|trainer|closer|recruiter|consultant|copywriter|mentor|strategist|experts|authority|specialists|specialist) (in|on|for|when)',
    hits: ['I’m simply the best closer in town.', 'We are the leading experts in soup strategy.'],
    misses: ['We are the best of friends.', 'I am the coach for the under-tens.'],
  },
  {
    id: 'established-as-authority',
    pattern:
      '(established|positioned|cemented|solidified|built) (myself|ourselves|my name|my reputation|our reputation|my position|our position) as (an|a|the|one of) [(leading|trusted|recognised|recognized|global|go to)] (authority|expert|thought leader|leader|leading|go to|reference|voice|pioneer|industry)',
    hits: ['I have positioned myself as a thought leader.', 'We established ourselves as the go-to agency.'],
    misses: ['He positioned himself as a goalkeeper.', 'We built our house as a barn.'],
  },
  {
    id: 'became-the-go-to',
    pattern:
      '(i|we) (became|have become|’ve become|am now|’m now|are now|’re now) (the|a|known as the) (go to|leading|top|trusted|number one|#1) (person|expert|name|voice|resource|coach|authority|choice|mentor|guy|girl|woman|man) (for|in|on|when)',
    hits: ['I became the go-to person for hiring.', 'I’m now the leading voice on remote work.'],
    misses: ['The shed became the place for tea.', 'I became a person of faith.'],
  },
  {
    id: 'position-of-expert-we',
    pattern:
      '(our|my) (unmatched|unrivalled|unrivaled|unparalleled|second to none|world class|unquestioned|unquestionable|legendary) (expertise|know how|experience|knowledge|authority|skills|talent|insight)',
    hits: ['With our unrivalled expertise', 'My unmatched knowledge of tax'],
    misses: ['Our experience of hens', 'Her legendary skills'],
  },
  {
    id: 'nobody-knows-better',
    pattern: `(nobody|no one) [else] (knows|understands|does|teaches|gets) ${trade} (better than|like) (me|us|i do|we do)`,
    hits: ['Nobody knows SEO better than me.', 'No one does storytelling like us.'],
    misses: ['Nobody knows him like us.', 'No one sells better jam.'],
  },
];
