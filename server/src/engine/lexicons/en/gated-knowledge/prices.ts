import { gateOf } from '../../../language/appeals/cue.ts';
import { dm } from './words.ts';

const price = gateOf('price');
const prices = '(price|prices|pricing|price list|rates|rate card|quote|quotes|cost|costs|fees)';

/** Prices that one has to ask for. */
export const heldPrices = [
  price(
    'dm-for-price',
    [
      `(dm|dms|message|pm|inbox|text|whatsapp|contact|ask|email) (me|us) (for|about|to get|to know|to learn) [(the|our|my|a|info and|details and)] [(current|full|latest|exact)] ${prices}`,
      `for [(our|the|all|my|full)] ${prices} [(and|or|&) _] [,] [(please|just)] (send|drop|shoot) (me|us) a (dm|message|pm|text|note)`,
      `for [(our|the|all|my|full)] ${prices} [(and|or|&) _] [,] [(please|just)] (dm|message|pm|inbox) (me|us)`,
      `to (know|get|see|find out) [(our|the|my|all our)] ${prices} [,] (please|just|)(contact|message|dm|write to|email|inbox|text) (us|me)`,
      `(dm|dms|pm|inbox) for [(info and|details and|more info and|the|our)] ${prices}`,
    ],
    ['DM me for the price', 'For prices, send me a DM', 'Inbox for rates', 'Message us for a quote'],
    ['The price of milk rose.', 'Text me about the rent.'],
  ),
  price(
    'price-on-request',
    [
      `${prices} [(is|are|available|given)] (on (request|application|enquiry|inquiry)|upon (request|enquiry|inquiry)|by request)`,
      '^ poa $',
    ],
    ['Price on request', 'Rates available on enquiry'],
    ['Price: £12', 'The request for prices.'],
  ),
  price(
    'price-in-dm',
    [
      `${prices} [(is|are|available|only|:)] (in|by|via|through|over) [(the|my|our|your)] ${dm}`,
      `^ [the] ${prices} (?|→|👉|:) [(send|drop|shoot) (me|us)] [a] ${dm} !(thread)`,
      `(we|i) (ll|will|only) [(share|send|give|discuss|talk)] ${prices} (in|by|via|over) ${dm}`,
    ],
    ['Prices in DM', 'Rates via WhatsApp', 'Price → DM'],
    ['Prices in euros.'],
  ),
  price(
    'comment-price',
    [`comment [below] (for|to get) [(the|our)] ${prices}`, `(ask|enquire|inquire) (about|for) (our|my) ${prices}`],
    ['Comment for the price', 'Enquire about our rates'],
    ['I ask about the price.', 'No comment on prices.'],
  ),
];
