import type { Pattern } from '../../phrases/phrase.ts';

/** What calls for help spread by: nobody begs who asks for a missing child, blood or a signature. */
export const causes: readonly Pattern[] = [
  {
    id: 'missing',
    pattern: [
      '(missing|last seen|amber alert|silver alert|appeal for witnesses|appealing for witnesses|search party) (person|since|from|in|near|at|wearing|child|girl|boy|teen|teenager|woman|man|dog|cat|pet|:)',
      '(went|gone|reported|is|still|been) missing',
      '(lost|found|stolen|missing) * (dog|cat|puppy|kitten|parrot|rabbit|phone|wallet|keys|bike|bicycle|ring|van)',
      '(dog|cat|puppy|kitten|bike|bicycle|van|car) * (lost|stolen|missing|found)',
      '(seen|spotted|spot|see) (this|our|my) (dog|cat|puppy|kitten|rabbit|parrot|tortoise)',
    ],
    hits: [
      'Missing since Tuesday: our cat.',
      'A lost dog near the canal',
      'My bike was stolen',
      'Have you seen this dog?',
    ],
    misses: ['I miss you.', 'Found it!'],
  },
  {
    id: 'blood',
    pattern: [
      '(blood|plasma|platelet|organ|bone marrow|stem cell|kidney) (donation|donations|donor|donors|drive|bank|type|register|registry)',
      '(donate|give|giving|donating) (blood|plasma|platelets)',
    ],
    hits: ['Blood drive on Friday.', 'Give blood if you can'],
    misses: ['In cold blood.'],
  },
  {
    id: 'fundraising',
    pattern: [
      '(gofundme|justgiving|fundraiser|fundraising|fundraise|crowdfunder|charity|charities|food bank|foodbank|nonprofit|non-profit)',
      '(donate|donation|donations|raise money|raising money|raise funds|raising funds|in aid of)',
      '(crowdfunding|quadratic funding)',
      '(support|back) our [_] (application|appeal|bid|grant application|charity|crowdfunder)',
      '(refugees|flood victims|mutual aid|disaster relief|hospice|animal shelter|rescue centre|rescue center)',
    ],
    hits: ['Our fundraiser closes on Sunday.', 'Please donate what you can', 'Support our lottery application'],
    misses: ['He raised an eyebrow.', 'Our support line is open.'],
  },
  {
    id: 'petition',
    pattern: [
      '(petition|petitions)',
      '(sign|signing) (the|this|our|here to)',
      '(spread the word|pass it on|raise awareness|raising awareness)',
      '(register to vote|get out and vote)',
      '(write to|email|call|contact|tell|ask) your (mp|mps|senator|senators|representative|representatives|councillor|councillors|council|city council|school board|trustees|member of parliament|congressman|congresswoman)',
    ],
    hits: ['Sign the petition', 'Please spread the word', 'Write to your MP before Friday.'],
    misses: ['A sign of spring.'],
  },
  {
    id: 'helping-out',
    pattern: [
      '(up for|for|needs|need) (adoption|rehoming|a foster home|a forever home|a new home)',
      '(volunteer|volunteers|volunteering|samaritans|red cross|salvation army|unicef|suicide|cancer|domestic abuse|transplant)',
      '(emergency|urgent) (appeal|call|help|shelter|housing) !(out|outs|centre|center|handler|handlers|button)',
    ],
    hits: ['Two kittens up for adoption.', 'We need volunteers on Saturday'],
    misses: ['He adopted a tone.', 'Emergency call-outs, day and night.'],
  },
];
