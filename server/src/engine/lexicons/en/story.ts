import type { StoryCue } from '../storyCue.ts';

export const storyCues: readonly StoryCue[] = [
  {
    id: 'that-day',
    trace: 'time',
    pattern: [
      '(yesterday|this morning|tonight|last night|this afternoon|this weekend|earlier today)',
      'last (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|fall|autumn)',
      '(one day|that day|that night|that morning|back then|at the time|at first|suddenly|overnight|in the beginning)',
      '(on|every) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(at|around) # (am|pm|o)',
      '(at|aged) (age|#) *',
      '(#|two|three|four|five|six|ten|a few|a couple) (hours|days|weeks|months|years) (ago|later)',
      'when I was',
      '# (am|pm)',
    ],
    hits: ['Yesterday the oven died.', 'When I was ten, it closed.', 'Three weeks later it rained.'],
    misses: ['Three weeks of holiday.'],
  },
  {
    id: 'my-people',
    trace: 'people',
    pattern: [
      'my [(old|little|big|first|former|late|own)] (mother|father|mum|mom|dad|brother|sister|son|daughter|husband|wife|partner|neighbour|neighbor|friend|grandmother|grandfather|grandma|grandpa|uncle|aunt|teacher|boss|manager|mentor|colleague|coworker|roommate|cofounder|kid|kids|parents|girlfriend|boyfriend)',
      '(a|one|the) (client|customer|colleague|lady|guy|neighbour|neighbor|stranger|kid|student|patient|friend|founder|user|recruiter|woman|man) (who|asked|told|said|came|called|wrote|had|was|walked|once)',
      '(someone|somebody) (asked|told|said|came|wrote|once)',
    ],
    hits: ['My mother kept the till.', 'A customer asked for rye.'],
    misses: ['Our customers are happy.'],
  },
  {
    id: 'it-fails',
    trace: 'trouble',
    pattern: [
      '!(never|started|began) (failed|failure|failures|failing|lost|broke|broken|burnout|burned|burnt|fired|laid off|layoff|layoffs|rejected|rejection|rejections|bankrupt|debt|cried|crying|tears|afraid|scared|fear|ashamed|shame|anxiety|anxious|exhausted|tired|mistake|mistakes|wrong|stuck|struggled|struggling|struggle|struggles|quit|crashed|bug|bugs|nobody|no one|alone|sick|ill|depression|depressed|hospital|doubt|doubted|doubts|imposter|terrible|terrified|nervous)',
    ],
    hits: ['I failed twice.', 'We were terrified.'],
    misses: ['The batch is fine.', 'I never doubted myself.', 'I started alone.'],
  },
];
