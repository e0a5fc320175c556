import type { SelfTitle } from '../../fr/self-proclaimed-expert/words.ts';
import { iAm, known, title, trade } from './words.ts';

const job =
  '(coach|copywriter|expert|speaker|marketer|recruiter|closer|strategist|consultant|mentor|trainer|creator|salesperson|designer|negotiator|storyteller|ghostwriter|entrepreneur|advisor|author|investor|founder)';
const great =
  '(expert|authority|leader|thought leader|visionary|guru|genius|pioneer|go to|voice|reference|wizard|magician|legend|rockstar|mastermind)';
const praised =
  '(award winning|bestselling|best selling|world renowned|world class|internationally acclaimed|renowned|acclaimed|celebrated|visionary|self made|multi award winning|highly acclaimed)';
const grand =
  '(ceos|executives|founders|millionaires|billionaires|leaders|celebrities|stars|champions|entrepreneurs|brands|athletes|influencers)';

/** Titles by how one comes to them: said, heard, hung behind a name or before a story. */
export const shapes: readonly SelfTitle[] = [
  {
    // After "I'm the #", which the rule looks for: a pattern cannot name that mark.
    id: 'hash-one-of-all',
    pattern: `=(#) # [_] [_] ${job} [(in|on|for|of|worldwide)]`,
    hits: ['I’m the #1 hiring coach in Leeds.', 'I am your #1 copywriter.'],
    misses: ['The #1 reason to walk', 'My #1 fan'],
  },
  {
    id: 'best-of-all',
    pattern: `${iAm} [(simply|hands down|probably|easily|quite simply)] the (best|greatest|finest|top) [_] ${job} (in|on|you|around|ever|out|of)`,
    hits: ['I’m probably the best copywriter in town.', 'I am the greatest salesperson you will meet.'],
    misses: ['I’m the best man on Saturday.', 'She is the best coach in town.'],
  },
  {
    id: 'a-name-and-a-title',
    pattern: [
      `(i’m|i am|im|my name is|my name’s|this is|it’s) _ [_] , (a|an|the|your|) [${known}] [${trade}] ${title}`,
      `(i’m|i am|im|my name is|my name’s|this is|it’s) _ [_] , (a|an|the|your|) ${praised} [_] ${job}`,
      `${iAm} (a|an) ${praised} [_] ${job}`,
      `(i’m|i am|im|my name is|my name’s|this is|it’s) _ [_] , (a|an|the|your|) [${known}] (${trade} (expert|authority)|expert (in|on) ${trade})`,
    ],
    hits: [
      'I’m Zoe, serial entrepreneur.',
      'My name is Max Roy, an award-winning coach.',
      'I’m a celebrated sales trainer.',
    ],
    misses: ['I’m Zoe, a baker.', 'This is Max, our neighbour.', 'She is an award-winning coach.'],
  },
  {
    id: 'called-so-by-others',
    pattern: [
      `(people|clients|peers|colleagues|many|others|they|some) [(often|all|always|usually)] (see|describe|regard|consider|know|hail|recognize|recognise|view) me [(as|to be)] (a|an|the|one of the) [(true|real|leading|top|go to)] ${great}`,
      `(my|our) (status|position|standing|reputation|role) as (a|an|the) [(leading|top|trusted|recognized|recognised|global|industry)] ${great}`,
      `(i’m|i am|i’ve been) [(often|widely|frequently)] (seen|described|regarded|considered|hailed|recognized|recognised|called) [(as|to be)] (a|an|the|one of the) [(true|real|leading|top|go to)] ${great}`,
    ],
    hits: [
      'Clients often describe me as a true visionary.',
      'My status as a leading authority',
      'I’m often called a genius.',
    ],
    misses: ['People describe me as a quiet person.', 'Her reputation as a leader'],
  },
  {
    id: 'most-in-demand',
    pattern: [
      `${iAm} the most (in demand|sought after|followed|requested|respected|trusted|influential|booked|experienced|quoted|recommended) [_] [_] ${job}`,
      `${iAm} (among|one of|in) the [top] # (most influential|most followed|most respected|best|top|leading) _`,
      `${iAm} the go to (person|expert|coach|guy|girl|woman|man|name|agency|voice|source) (for|in|on)`,
      `${iAm} the (undisputed|unquestioned|uncontested|recognized|recognised) (leader|leaders|expert|experts|authority|champions|king|queen) (in|of|for)`,
      `${iAm} the ${praised} (leader|founder|entrepreneur|coach|mentor) (your|you)`,
    ],
    hits: [
      'I’m the most requested sales coach here.',
      'I am among the 30 most influential founders.',
      'I’m the go-to person for soup.',
    ],
    misses: ['I’m the most tired coach.', 'I am among the 30 people on the bus.', 'We are the last to go to bed.'],
  },
  {
    id: 'advisor-to-the-great',
    pattern: `${iAm} (a|an|the|your) [(trusted|private|personal)] (advisor|adviser|coach|mentor|consultant|strategist|confidant) to [_] [_] [#] ${grand}`,
    hits: ['I’m a trusted advisor to founders.', 'I am the coach to Fortune 100 CEOs.'],
    misses: ['I’m a coach to my nephews.', 'She is an advisor to founders.'],
  },
  {
    id: 'yours-is-here',
    pattern: `^ your [own] ${trade} (expert|guru|coach|specialist|strategist|mentor) (is here|is back|here|checking in)`,
    hits: ['Your sales coach is here.', 'Your LinkedIn guru here'],
    misses: ['Your football coach is here.'],
  },
  {
    id: 'title-before-a-story',
    pattern: [
      `^ [${known}] [${trade}] ${title}`,
      `^ [(trusted|private|personal|proud)] (advisor|adviser|coach|mentor|consultant|strategist|confidant) to [_] [_] [#] ${grand}`,
      `^ ${praised} ${job}`,
      '^ (international|global|keynote|professional|motivational) (speaker|coach|author|mentor|trainer) (and|,|&)',
      `^ [widely] (considered|regarded|recognized|recognised|known|hailed|seen) [as] (one of the|a|an|the) [(best|top|leading|world’s|most)] [_] (${great.slice(1, -1)}|${job.slice(1, -1)}|closers|coaches|experts|copywriters|marketers|voices|speakers|consultants|leaders)`,
      'as (a|an|the|one of the) [true] (pioneer|pioneers|trailblazer|founding father) (of|in)',
      'as (a|an) [(leading|top|seasoned|true)] expert (in|on) !(fire|building|ballistics|medicine|law|forensic|forensics|health|road|water|safety|art|languages)',
      `^ being (a|an|the) [${known}] [${trade}] (${title}|expert|genius|authority)`,
    ],
    hits: [
      'Marketing guru, I share it all.',
      'Trusted advisor to Fortune 500 CEOs, I help them win.',
      'Award-winning speaker, I love my stage.',
      'Being a sales genius, I saw it coming.',
    ],
    misses: ['The guru left.', 'An award for the speaker', 'Being a nurse, I know.'],
    needsSelf: true,
  },
];
