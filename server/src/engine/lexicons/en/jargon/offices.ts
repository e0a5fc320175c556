import type { JargonPhrase } from '../../jargonPhrase.ts';

const phrase = { kind: 'phrase', rewrites: [], mends: [] } as const;

/** What firms say of themselves, and what is said between two calls. */
export const offices: readonly JargonPhrase[] = [
  {
    ...phrase,
    id: 'innovation-ecosystem',
    strength: 'strong',
    plain: 'the people we work with',
    unless: ['pond', 'forest', 'species', 'wildlife', 'river', 'climate', 'soil', 'marine'],
    pattern: [
      '(innovation|entrepreneurial|partner|talent|collaborative|virtuous|inclusive|thriving business) (ecosystem|ecosystems)',
      '(virtuous|inclusive|vibrant|innovative|dynamic) [,] [(inclusive|innovative|sustainable|collaborative|and inclusive)] (ecosystem|ecosystems) (together|of (partners|innovation|innovators|startups|talent)|$)',
    ],
    hits: ['Our innovation ecosystem grows.', 'Let’s build a virtuous, inclusive ecosystem.'],
    misses: ['The ecosystem of the pond.', 'A dynamic ecosystem feeds the trout.'],
  },
  {
    ...phrase,
    id: 'operational-excellence',
    strength: 'weak',
    plain: 'work well done',
    pattern: '(operational|customer|service|delivery|executional) excellence',
    hits: ['We stand for operational excellence.', 'a culture of customer excellence'],
    misses: ['The excellence of her bread.'],
  },
  {
    ...phrase,
    id: 'laser-focused',
    strength: 'weak',
    plain: 'keen on',
    pattern: [
      'laser focused (on|in)',
      '(solution|solutions|results|result|outcome|outcomes|growth|impact|detail) (oriented|focused) [(mindset|approach|team|culture|professional|leader|person|individual|$)]',
    ],
    hits: ['We are laser-focused on outcomes.', 'Be solution-oriented.'],
    misses: ['The laser focused the light.', 'The oriented edges of the graph'],
  },
  {
    ...phrase,
    id: 'hop-on-a-call',
    strength: 'weak',
    plain: 'talk',
    pattern: '(hop|jump|hopping|jumping|get) on a [(quick|short|brief|zoom|sales|15 minute)] (call|zoom)',
    hits: ['Let’s hop on a call.', 'Happy to jump on a quick Zoom.'],
    misses: ['Hop on a bus.', 'She called me.'],
  },
  {
    ...phrase,
    id: 'strategic-challenges',
    strength: 'weak',
    plain: 'what is hard for you',
    pattern:
      '(addresses|address|addressing|solve|solves|tackle|tackles) (your|our|their|key|critical|complex) [(most|key|critical|unique|strategic|business)] (business|strategic|operational|organisational|organizational) (challenges|priorities|needs|imperatives)',
    hits: ['It addresses your strategic challenges.', 'We solve complex business challenges.'],
    misses: ['The letter addresses your mother.'],
  },
  {
    ...phrase,
    id: 'holistic-and-agile',
    strength: 'strong',
    plain: 'whole',
    unless: [
      'medicine',
      'health',
      'therapy',
      'therapist',
      'yoga',
      'massage',
      'healing',
      'wellness',
      'nursing',
      'doctor',
    ],
    pattern:
      'holistic [,] [and] (agile|integrated|end to end|strategic|scalable|data driven|innovative|customer centric|tailored)',
    hits: ['A holistic, agile approach.', 'holistic and integrated services'],
    misses: ['A holistic massage.'],
  },
  {
    ...phrase,
    id: 'impact-driven',
    strength: 'weak',
    plain: 'useful',
    pattern: '(impact|growth|mission|value|insight) driven',
    hits: ['Impact-driven solutions.'],
    misses: ['He was driven home.'],
  },
  {
    ...phrase,
    id: 'co-create',
    strength: 'weak',
    plain: 'make together',
    pattern: '(co create|co creating|cocreate|co creation|cocreation)',
    hits: ['Let’s co-create a garden.'],
    misses: ['He created a garden.'],
  },
];
