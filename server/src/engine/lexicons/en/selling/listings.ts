import type { SellingCue } from '../../../language/selling/cue.ts';

/** What stands under a house for sale, a thing that is out at last, a firm that wants to be written to. */
export const listings: readonly SellingCue[] = [
  {
    id: 'just-listed',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '^ (just|newly|now|freshly) listed [in|on|:|!]',
      '^ new (listing|to (the market|market)) [in|on|:|!]',
      '^ (asking price|guide price|offers (over|in the region of|in excess of|around))',
    ],
    hits: ['Just listed in Otley: a cottage', 'Asking price £325,000.', 'Offers over £200,000'],
    misses: ['He just listed his fears.', 'What is the asking price?'],
  },
  {
    id: 'viewings',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '^ viewings (this|on|by|from|are|every|start)',
      '(arrange|book|request|schedule) (a|your|your own|a private) viewing',
    ],
    hits: ['Viewings this Saturday.', 'Call today to arrange a viewing'],
    misses: ['Open house on Sunday at the allotments.', 'His viewing habits are odd.'],
  },
  {
    id: 'out-at-last',
    cue: 'brand',
    weight: 0.6,
    pattern: '^ (it s|it is|they re|they are) (finally|officially|at last) here',
    hits: ['It’s finally here.', 'They’re finally here!'],
    misses: ['Spring is finally here.', 'The wait is over: Maya was born.'],
  },
  {
    id: 'drop-us-a-message',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '^ (just|simply|) (drop|shoot) us (a|your) (message|dm|note|text|email|enquiry|whatsapp)',
      '(so|then|and|or) (drop|shoot) us (a|your) (message|dm|note|text|email)',
    ],
    hits: ['Drop us a message or visit the studio.', 'Shoot us a DM and we’ll talk.'],
    misses: ['Send us a message when you want to come.', 'Drop me a message when you land.'],
  },
  {
    id: 'contact-the-house',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ [(please|simply|just)] contact (us|_|_ _|_ & _|_ _ _|_ _ & _|_ _ _ _) [(today|now)] (on|at|via|:|,) ☎',
    ],
    hits: ['Contact Larkin & Sons on 0113 496 0000.', 'Contact us today on 0113 496 0000.'],
    misses: ['Bookings: 0113 496 0000', 'The line 0113 496 0000 was down.'],
  },
  {
    id: 'with-a-small-deposit',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '(with|for) (only|just|as little as) [a] % (deposit|down)',
      '(show (home|house|flat|apartment)|sales office|marketing suite) [now] (open|opens)',
      '^ [new] (_|_ _) - (bed|bedroom) (apartments|flats|homes|houses|semi|terrace|bungalow|condo|condos) ',
    ],
    hits: ['Yours with only 5% deposit', 'Show home open this weekend.', 'New two-bed apartments at the quay'],
    misses: ['I lost my deposit.', 'They show home movies.', 'Our flat has two beds.'],
  },
  {
    id: 'order-in-time',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ order (by|before) (the|_) * (for|to (get|have|receive|guarantee)) ',
      '^ [last] [order|ordering|posting] (date|day|deadline) for (christmas|easter|mother s day|delivery) [delivery]',
    ],
    hits: ['Order by the 18th for Christmas delivery.', 'Last order date for Christmas delivery: the 18th'],
    misses: ['They restored order by noon.', 'Read them in order.'],
  },
];
